"""Who is told what: the permission table, asked of the service for every kind and relation.

The table is written by hand from what was agreed upon, not from the courses that it checks. W: told
with everything that was filled in; O: in outline, no texts and no cases; -: not told at all.
"""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.canonical import Json
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.matters.course import VEILED, Act, Field, Form, Part
from reviewer.domain.matters.courses import COURSES, PRIVATE
from reviewer.domain.matters.courses.remarks import REMARK
from reviewer.domain.matters.courses.reviews import CUSTOMER_REVIEW
from reviewer.domain.matters.sections import FAIRNESS_KINDS
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.remark import Remark
from reviewer.service.mentors import link_mentor
from reviewer.service.reviews import take_reviews
from reviewer.service.store import Store
from tests.domain.matters.making import value_of
from tests.service.device import SignedInDesk
from tests.service.mentoring import gates_off
from tests.service.running import add

SignIn = Callable[..., SignedInDesk]

# Whom it is about; a mentor of theirs; a mentor of somebody else; the lead of their site and one of
# another; another intern and a reviewer of their site; an admin; somebody named, of another
# site; who looks at figures from outside.
RELATIONS = (
    *("about", "mentor", "stranger", "lead", "elsewhere"),
    *("peer", "reviewer", "admin", "named", "outside"),
)
TABLE = """
plan          W W - O - - - - - -
milestone     W W - O - - - - - -
publication   W W - O - - - - W -
production    W W - O - - - - W -
skill         W W - O - - - - W -
reply         W W - - - - - - - -
synthesis     W W - - - - - - - -
remark        W W - - - - - - - -
appeal        W W - W - - - - - -
contest       W W - W - - - - - -
unhelped      W - - - - - - - - -
sitting       W O - - - - - - - -
grading       W - - - - - - - - -
contact       W O - - - - - - - -
case_thread   W W - - - - - - W -
meeting       W - - - - - - - W -
engagement    W W - W - - - - - -
application   W - - W - - - - - -
trajectory    W - - W - - - - - -
certificate   W W - W - - - - - -
rating        W - - - - - - - - -
gold          - - - W W - - - W -
study         W - - W - - - - - -
review        - W W W W - W W W -
release       W W W W - - W W W -
pattern       W W W W W W W W W -
teaching_case W W W W W W W W W -
roster        W W W W W W W W W -
thread        W W W W W W W W W -
event         W W W W W W W W W -
question      W W W W W W W W W -
institution   W W W W W W W W W -
programme     W W W W W W W W W -
gap           W W W W W W W W W -
proposal      W W W W W W W W W -
project       W W W W W W W W W -
value         W W W W W W W W W -
fairness_review - - - W - - - W - -
fairness_choice - - - W - - - W - -
customer_review - - - W W - - - - -
"""
EXPECTED = {row.split()[0]: row.split()[1:] for row in TABLE.split("\n") if row}
# Nobody in particular is concerned: who opens it is a mentor of another site, who is none of these.
OF_NOBODY = {"gold", "review", "pattern", "institution", "programme", "gap", "project", "value"}
GOALS = {"publication", "production", "skill"}
TEXT = "Spoken in confidence"


@dataclass(frozen=True)
class House:
    """Two sites, and somebody in each relation to one intern."""

    store: Store
    desks: dict[str, SignedInDesk]
    opener: SignedInDesk
    item: str
    sign_in: SignIn

    @property
    def about(self) -> str:
        return self.desks["about"].person


@pytest.fixture
def house(store: Store, sign_in: SignIn, items: list[str]) -> House:
    gates_off(store)
    here, there = ("BER1",), ("MUC1",)
    roles = {
        "about": (Role.INTERN, here),
        "mentor": (Role.MENTOR, here),
        "stranger": (Role.MENTOR, here),
        "lead": (Role.LEAD, here),
        "elsewhere": (Role.LEAD, there),
        "peer": (Role.INTERN, here),
        "reviewer": (Role.REVIEWER, here),
        "admin": (Role.ADMIN, here),
        "named": (Role.INTERN, there),
        "outside": (Role.FAIRNESS, here),
        "opener": (Role.MENTOR, there),
    }
    for name, (role, sites) in roles.items():
        if name not in ("mentor", "reviewer", "lead", "admin"):
            add(store, name, role, sites)
        else:
            add(store, f"the-{name}", role, sites)
    add(store, "learner", Role.INTERN, here)
    link_mentor(store, "the-mentor", "about")
    link_mentor(store, "stranger", "learner")
    signed = {
        name: sign_in(
            name if name not in ("mentor", "reviewer", "lead", "admin") else f"the-{name}"
        )
        for name in roles
    }
    opener = signed.pop("opener")
    return House(store, signed, opener, items[0], sign_in)


def filled(house: House, act: Act) -> dict[str, Any]:
    return {each.name: value(house, each) for each in act.fields}


def value(house: House, each: Field) -> Any:
    """Of people the one it names, of texts the one that is searched for."""
    if each.form is Form.PERSON:
        return house.desks["named"].person
    if each.form is Form.PEOPLE:
        return [house.desks["named"].person, house.opener.person]
    if each.form in (Form.LINE, Form.TEXT):
        return TEXT
    if each.form is Form.LINES:
        return [TEXT]
    return house.item if each.form is Form.ITEM else value_of(each)


def open_matter(house: House, kind: str) -> None:
    """As its course lets somebody who is in no other relation, else the intern."""
    if kind == REMARK.kind:
        remark_on_a_decision(house)
        return
    if kind in FAIRNESS_KINDS:
        sign_figures(house, kind)
        return
    if kind == CUSTOMER_REVIEW.kind:
        read_a_review(house)
        return
    act = COURSES[kind].opening[0]
    desk, about = house.desks["about"], house.about
    if kind in OF_NOBODY:
        desk, about = house.opener, ""
    elif not act.by & {Part.ABOUT, Part.ANYBODY}:
        desk = house.desks["lead" if act.by & {Part.STAFF, Part.LEAD} else "mentor"]
    made = Step(kind, MatterId(f"{kind}-1"), act.name, PersonId(about), filled(house, act))
    assert desk.outcomes(desk.device.step(desk.person, made)) == ["applied"], kind
    after = COURSES[kind].act("hand_over")
    if after is not None and kind in GOALS:  # who goes on with one is named later
        made = Step(kind, made.matter, after.name, made.about, filled(house, after))
        assert desk.outcomes(desk.device.step(desk.person, made)) == ["applied"], kind


def sign_figures(house: House, kind: str) -> None:
    """What is signed on figures of the site, by an admin of all sites."""
    add(house.store, f"chief-{kind}", Role.LEAD)
    chief = house.sign_in(f"chief-{kind}")
    answer = chief.call("POST", "/v1/fairness/figures", {"sites": ["BER1"]}).json()
    name, values = "compute", answer["values"]
    if kind == "fairness_choice":
        chosen = {"title": TEXT, "facet": "site", "chosen": ["sufficiency"], "reason": TEXT}
        name, values = "choose", answer["of_choice"] | chosen
    made = Step(kind, MatterId(f"{kind}-1"), name, values=values)
    assert chief.outcomes(chief.device.step(chief.person, made)) == ["applied"]


def read_a_review(house: House) -> None:
    """One of a product of the site, by its lead."""
    written = {
        "id": house.item.partition(":")[0],
        "pack": "padded_mailer",
        "parcel": "",
        "lang": "en",
        "stars": "1",
        "date": "2026-10-01",
        "text": "It came broken.",
        "external_id": "V-1",
    }
    take_reviews(house.store, [SourceRow(1, written)], Defects("reviews"))
    lead = house.desks["lead"]
    (found,) = lead.call("GET", "/v1/reviews").json()["reviews"]
    values: dict[str, Json] = {"review": found["id"], "words": found["words"]}
    made = Step(CUSTOMER_REVIEW.kind, MatterId(f"review-{found['id']}"), "unclear", values=values)
    assert lead.outcomes(lead.device.step(lead.person, made)) == ["applied"]


def remark_on_a_decision(house: House) -> None:
    about, mentor = house.desks["about"], house.desks["mentor"]
    decision = about.device.decision(about.person, house.item, Verdict.REJECT)
    about.push(decision)
    remark = Remark(ItemId(house.item), TEXT, decision=decision.id)
    assert mentor.outcomes(mentor.device.remark(mentor.person, remark)) == ["applied"]


def bodies(desk: SignedInDesk) -> list[dict[str, Any]]:
    """Every step that a feed tells of, from its beginning."""
    changes, _ = desk.pull_all()
    return [each["body"] for each in changes if each["noun"] == "step"]


def seen(told: list[dict[str, Any]], kind: str) -> str:
    """How the matter of one kind is told, each step of it alike."""
    found = [each for each in told if each["kind"] == kind]
    veiled = {each.name for act in COURSES[kind].acts for each in act.fields if each.form in VEILED}
    for each in found:
        if not each["whole"]:
            assert TEXT not in str(each)
            assert veiled.isdisjoint(each["values"])
    ways = {"W" if each["whole"] else "O" for each in found}
    assert len(ways) < 2
    return ways.pop() if ways else "-"


def test_the_table_speaks_of_every_kind_that_goes_to_a_service() -> None:
    assert set(EXPECTED) == set(COURSES) - set(PRIVATE)
    assert {len(row) for row in EXPECTED.values()} == {len(RELATIONS)}


def test_each_is_told_what_the_table_says(house: House) -> None:
    for kind in EXPECTED:
        open_matter(house, kind)
    told = {each: bodies(house.desks[each]) for each in RELATIONS}
    lines = [
        f"{kind}: {' '.join(seen(told[each], kind) for each in RELATIONS)}" for kind in EXPECTED
    ]
    assert lines == [f"{kind}: {' '.join(row)}" for kind, row in EXPECTED.items()]


# Where somebody stands, their levels, and whether the cohort has their row.
@pytest.mark.parametrize(
    ("who", "standing", "least", "in_cohort"),
    [
        ("about", 200, 0, None),
        ("mentor", 200, 0, None),
        ("stranger", 404, None, None),
        ("lead", 200, 5, True),
        ("elsewhere", 404, None, False),
        ("peer", 404, None, None),
        ("reviewer", 404, None, None),
        ("admin", 403, None, True),
        ("named", 404, None, None),
        ("outside", 403, None, None),
    ],
)
def test_who_is_told_where_somebody_stands(
    house: House, who: str, standing: int, least: int | None, in_cohort: bool | None
) -> None:
    desk = house.desks[who]
    answer = desk.call("GET", f"/v1/people/{house.about}/standing")
    assert answer.status_code == standing
    assert answer.json().get("least") == least
    levels = desk.call("GET", f"/v1/people/{house.about}/levels")
    assert levels.status_code == standing
    cohort = desk.call("GET", "/v1/cohort")
    assert cohort.status_code == (403 if in_cohort is None else 200)
    if in_cohort is not None:
        assert TEXT not in cohort.text
        rows = [each["person"] for each in cohort.json()["rows"]]
        assert (house.about in rows) == in_cohort


def test_a_mentor_whose_link_ended_is_told_no_more(house: House) -> None:
    open_matter(house, "synthesis")
    link_mentor(house.store, "the-mentor", "about", until_ms=house.store.now_ms())
    assert seen(bodies(house.desks["mentor"]), "synthesis") == "-"
    assert seen(bodies(house.desks["about"]), "synthesis") == "W"
