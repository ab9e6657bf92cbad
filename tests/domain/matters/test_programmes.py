"""Programmes and projects: two managers, availability, ledgers, matches, lineage, pseudonyms."""

from datetime import date

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.cohorts import (
    Entry,
    availability,
    directory,
    growth,
    is_here,
    season_of,
    seasons,
    slots_left,
)
from reviewer.domain.matters.course import Form, Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.afterwards import NOTE, TRAJECTORY
from reviewer.domain.matters.courses.programmes import (
    ENGAGEMENT,
    PROGRAMME,
    SORTS,
    TENETS,
)
from reviewer.domain.matters.courses.projects import (
    CONSTITUENCIES,
    GAP,
    GAPS,
    PROJECT,
    RELEASE,
    VALUE,
)
from reviewer.domain.matters.ledgers import (
    Balance,
    balance,
    empty_cells,
    lineage,
    stages_built,
    stages_of,
    unanswered,
    value_table,
    year_end,
)
from reviewer.domain.matters.matching import matches
from reviewer.domain.matters.matter import Matter, follow
from reviewer.domain.matters.pseudonyms import pseudonym, pseudonymous
from reviewer.domain.matters.step import NOBODY, MatterId
from tests.domain.matters.making import EVE, INA, LEA, MAX, MO, SAM, Walk, matter_of, told

DAY = date(2026, 7, 1)


@pytest.mark.parametrize("managers", [[MO], [MO, MO], [MO, MAX, LEA]])
def test_a_programme_has_two_managers(managers: list[PersonId]) -> None:
    walk = Walk(PROGRAMME)
    walk.does(SAM, "propose", managers=managers)
    assert walk.why_idle() == "A programme has two managers, one on either side."


@pytest.mark.parametrize(
    ("kind", "opening", "act"), [("programme", "propose", "approve"), ("review", "write", "agree")]
)
def test_an_approval_of_another_version_does_not_count(kind: str, opening: str, act: str) -> None:
    walk = Walk(COURSES[kind])
    walk.does(SAM, opening, managers=[MO, MAX])
    for person in (MO, MAX):
        walk.does(person, act, version=2)
        assert walk.why_idle() == "It signs version 2, and version 1 is the newest."
    walk.does(MO, act)
    assert walk.why_idle() == ""


def test_a_change_leaves_two_managers() -> None:
    walk = Walk(PROGRAMME)
    walk.does(SAM, "propose", managers=[MO, MAX])
    walk.does(MO, "change", managers=[MO])
    assert walk.why_idle() == "A programme has two managers, one on either side."
    assert walk.matter.values["managers"] == [MO, MAX]


def test_both_approve_the_same_version() -> None:
    walk = Walk(PROGRAMME)
    walk.does(SAM, "propose", managers=[MO, MAX])
    walk.does(MO, "approve")
    walk.does(MAX, "change", managers=[MO, MAX], slots=9)
    walk.does(MAX, "approve")
    assert walk.matter.state == "proposed"
    assert walk.does(MO, "approve").state == "running"
    walk.does(LEA, "end")
    assert walk.matter.state == "running"


def test_every_kind_of_programme_has_its_own() -> None:
    wanted = "intern scholar visiting hub sure phd_fellow joint_project sponsored_team "
    assert list(SORTS) == (wanted + "consulting sabbatical funded_research venture").split()
    assert len(TENETS) == len(GAPS) == 3
    assert len(CONSTITUENCIES) == 7


def engagement(
    name: str,
    about: PersonId = INA,
    share: int = 40,
    days: tuple[str, str] = ("2026-06-01", "2026-08-31"),
    acts: tuple[str, ...] = ("accept",),
    **more: object,
) -> Matter:
    values = {"programme": "p", "share": share, "starts": days[0], "ends": days[1], **more}
    steps = [told(ENGAGEMENT, "plan", LEA, 0, values, about=about, matter=name)]
    for n, act in enumerate(acts):
        late = {"ends": "2026-06-30"} if act == "end" else {}
        steps.append(told(ENGAGEMENT, act, about, n + 1, late, about=about, matter=name))
    return matter_of(ENGAGEMENT, *steps)


def test_availability_is_what_no_engagement_takes() -> None:
    summer, always = engagement("a"), engagement("b", share=50, days=("2026-01-01", "2027-01-01"))
    planned, ended = engagement("c", acts=()), engagement("d", acts=("accept", "end"))
    other = engagement("e", about=EVE)
    every = [summer, always, planned, ended, other]
    assert availability(INA, every, DAY) == 10
    assert availability(INA, every, date(2026, 6, 15)) == -30
    assert availability(INA, every, date(2026, 9, 1)) == 50
    assert availability(INA, every, date(2028, 1, 1)) == 100
    assert [is_here(summer, date(2026, *day)) for day in ((5, 31), (6, 1), (8, 31), (9, 1))] == [
        False,
        True,
        True,
        False,
    ]


def test_slots_are_held_by_those_here_and_those_planned() -> None:
    values = {"managers": [MO, MAX], "slots": 3}
    hub = matter_of(PROGRAMME, told(PROGRAMME, "propose", SAM, 0, values, matter="p"))
    here, planned = engagement("a"), engagement("b", about=EVE, acts=())
    gone = engagement("c", acts=("withdraw",))
    assert slots_left(hub, [here, planned, gone], DAY) == 1
    assert slots_left(hub, [here, planned, gone], date(2027, 1, 1)) == 2


@pytest.mark.parametrize(
    ("day", "season"),
    [
        (date(2026, 2, 28), "winter 2026"),
        (date(2026, 3, 1), "spring 2026"),
        (date(2026, 6, 1), "summer 2026"),
        (date(2026, 11, 30), "fall 2026"),
        (date(2026, 12, 1), "winter 2027"),
    ],
)
def test_seasons_of_a_year(day: date, season: str) -> None:
    assert season_of(day) == season


def test_a_team_over_the_seasons() -> None:
    """Ten interns: nine in summer, one in fall."""
    team = [engagement(f"s{n}", PersonId(f"i{n}")) for n in range(9)]
    fall = engagement("f", EVE, days=("2026-09-07", "2026-12-18"))
    counted = seasons("p", [*team, fall, engagement("x", acts=())])
    assert counted == {"summer 2026": 9, "fall 2026": 1}
    assert not seasons("other", team)


def test_a_programme_grows_by_people_and_cities() -> None:
    pilot = [engagement(f"a{n}", PersonId(f"a{n}"), city="Seattle") for n in range(3)]
    later = [
        engagement(f"b{n}", PersonId(f"b{n}"), days=("2027-06-01", "2027-08-31"), city=city)
        for n, city in enumerate(["Seattle", "Turin", "Turin", "Delft"])
    ]
    assert growth("p", [*later, *pilot]) == {2026: (3, 1), 2027: (4, 3)}
    assert growth("other", pilot) == {}


def test_the_directory_says_where_people_are_and_what_is_kept_at_home() -> None:
    kept = engagement("a", city="Turin", zone="Europe/Rome", home="Politecnico", home_kept=True)
    left = engagement("b", about=EVE, city="Delft", home="TU", home_kept=False)
    assert directory([kept, left], DAY) == [
        Entry(EVE, "Delft", "", "p", ""),
        Entry(INA, "Turin", "Europe/Rome", "p", "Politecnico"),
    ]
    assert directory([kept, left], date(2027, 1, 1)) == []


def test_nothing_in_an_application_rates_anybody() -> None:
    forms = {each.form for act in COURSES["application"].acts for each in act.fields}
    assert not forms & {Form.NUMBER, Form.CHOICE, Form.FLAG, Form.ROWS}


def entry(name: str, who: str, tenet: str, side: str, *, withdrawn: bool = False) -> Matter:
    values = {"constituency": who, "tenet": tenet, "side": side}
    steps = [told(VALUE, "enter", SAM, 0, values, matter=name)]
    if withdrawn:
        steps.append(told(VALUE, "withdraw", SAM, 1, matter=name))
    return matter_of(VALUE, *steps)


def test_the_ledger_shows_every_cell_also_if_empty() -> None:
    one = entry("1", "students", "people", "academia")
    two = entry("2", "students", "people", "company")
    three = entry("3", "labs", "use", "both")
    gone = entry("4", "faculty", "use", "both", withdrawn=True)
    table = value_table([one, two, three, gone])
    assert len(table) == 21
    assert table["students", "people"] == [one, two]
    assert table["labs", "use"] == [three]
    assert len(empty_cells(table)) == 19
    mine = value_table([one, two, three], "company")
    assert [cell for cell, found in mine.items() if found] == [
        ("students", "people"),
        ("labs", "use"),
    ]
    assert mine["students", "people"] == [two]


def test_a_review_answers_all_three_tenets() -> None:
    walk = Walk(COURSES["review"])
    walk.does(SAM, "write")
    assert unanswered(walk.matter) == []
    write = COURSES["review"].act("write")
    assert write is not None
    needed = {each.name for each in write.fields if each.is_needed}
    assert set(TENETS) <= needed


def trajectory(
    name: str, *stages: str, withdrawn: bool = False, consents: bool = True
) -> Matter | None:
    first, *more = stages
    values = {"stage": first, "since": "2020-01-01", "consents": consents}
    steps = [told(TRAJECTORY, "tell", INA, 0, values, matter=name)]
    for n, stage in enumerate(more):
        steps.append(told(TRAJECTORY, "move", INA, n + 1, {"stage": stage}, matter=name))
    if withdrawn:
        steps.append(told(TRAJECTORY, "withdraw", INA, 99, matter=name))
    return follow(TRAJECTORY, steps).get(MatterId(name))


def test_the_balance_counts_those_who_consent() -> None:
    told_of = [
        trajectory("a", "study", "internship", "industry"),
        trajectory("b", "study", "internship", "academia"),
        trajectory("c", "study", "industry", "both"),
        trajectory("d", "study", "academia"),
        trajectory("e", "industry", withdrawn=True),
        trajectory("f", "industry", consents=False),
        trajectory("g", "study", "internship", "elsewhere"),
        trajectory("h", "industry", "academia"),
    ]
    assert told_of[5] is None
    every = [each for each in told_of if each is not None]
    assert balance(every) == Balance(industry=1, both=1, back=2, staying=2)
    assert stages_of(every[0]) == ["study", "internship", "industry"]
    assert TRAJECTORY.act("move").by == {Part.ABOUT}  # type: ignore[union-attr]


def gap(
    name: str,
    *tags: str,
    category: str = "data",
    forecast: int = 0,
    state: str = "open",
    at: int = 0,
) -> Matter:
    values = {
        "title": name,
        "tags": list(tags),
        "category": category,
        "forecast": forecast,
        "owner": MO,
    }
    steps = [told(GAP, "register", SAM, at, values, matter=name)]
    if state == "closed":
        steps += [
            told(GAP, "take_up", SAM, at + 1, matter=name),
            told(GAP, "close", MO, at + 2, matter=name),
        ]
    if state == "dropped":
        steps.append(told(GAP, "drop", MO, at + 1, matter=name))
    return matter_of(GAP, *steps)


def test_interests_meet_gaps_by_topics_in_common() -> None:
    few = gap("few", "Few data", "forecasting")
    glass = gap("glass", "light through glass", "few-data", "Forecasting", at=1)
    none, dropped = gap("none", "robots"), gap("dropped", "few data", state="dropped")
    found = matches(["  few DATA", "Glass", "forecasting", ""], [few, glass, none, dropped])
    assert [(each.found.id, each.common) for each in found] == [
        ("few", ("Few data", "forecasting")),
        ("glass", ("few-data", "Forecasting")),
    ]
    assert found[0].reason == "Topics in common: Few data, forecasting."
    assert matches(["robots"], [none])[0].reason == "Topics in common: robots."
    assert matches([], [few]) == []


def test_the_year_end_forecast_by_category() -> None:
    gaps = [
        gap("a", forecast=30),
        gap("b", forecast=45),
        gap("c", forecast=10, state="closed"),
        gap("d", forecast=90, state="dropped"),
        gap("e", category="science", forecast=5),
    ]
    assert year_end(gaps) == {"data": 1.75, "science": pytest.approx(0.05)}


def project(name: str, programme: str = "", grown: str = "") -> Matter:
    steps = [told(PROJECT, "begin", SAM, 0, {"gap": "g", "programme": programme}, matter=name)]
    if grown:
        done: tuple[tuple[str, dict[str, object]], ...] = (
            ("propose", {"scope_owner": MO}),
            ("match", {"team": [INA]}),
            ("start", {}),
            ("deliver", {}),
            ("seed", {"grown": grown}),
        )
        for n, (act, values) in enumerate(done):
            author = SAM if act in {"propose", "match", "seed"} else MO
            steps.append(told(PROJECT, act, author, n + 1, values, matter=name))
    return matter_of(PROJECT, *steps)


def programme(name: str, project_of: str = "") -> Matter:
    values = {"managers": [MO, MAX], "project": project_of}
    return matter_of(PROGRAMME, told(PROGRAMME, "propose", SAM, 0, values, matter=name))


def test_a_programme_knows_what_it_grew_out_of() -> None:
    programmes = {each.id: each for each in (programme("interns"), programme("hub", "pilot"))}
    projects = {each.id: each for each in (project("pilot", "interns"),)}
    hub = MatterId("hub")
    assert [each.id for each in lineage(hub, programmes, projects)] == ["pilot", "interns"]
    grown = {MatterId("pilot"): project("pilot", "interns", grown="hub")}
    programmes[hub] = programme("hub")
    assert grown[MatterId("pilot")].state == "seeded"
    assert [each.id for each in lineage(hub, programmes, grown)] == ["pilot", "interns"]
    assert lineage(MatterId("none"), programmes, projects) == []


def test_a_lineage_in_a_circle_ends() -> None:
    programmes = {MatterId("hub"): programme("hub", "pilot")}
    projects = {MatterId("pilot"): project("pilot", "hub")}
    assert [each.id for each in lineage(MatterId("hub"), programmes, projects)] == ["pilot"]


def test_stages_built_by_each_and_by_all() -> None:
    walk = Walk(PROJECT)
    walk.does(SAM, "begin")
    walk.does(SAM, "propose", scope_owner=MAX)
    walk.does(SAM, "match", team=[INA, MO])
    walk.does(INA, "start")
    walk.does(INA, "stage", stage="data")
    walk.does(MO, "stage", stage="model")
    walk.does(SAM, "stage", stage="labels")
    walk.does(MAX, "stage", stage="proof")  # answers for its scope, and is not of the team
    assert walk.why_idle() == "Only those who are named in it may."
    built = {stage for stage, done in stages_built(walk.matter).items() if done}
    assert built == {"data", "model"}
    mine = {stage for stage, done in stages_built(walk.matter, INA).items() if done}
    assert mine == {"data"}


def test_co_owners_consent_to_what_is_checked() -> None:
    walk = Walk(RELEASE)
    walk.does(INA, "ask", owners=[MO, MAX], redacted=None, data_card=False)
    walk.does(MO, "consent")
    assert walk.why_idle() == "It lacks redaction and the data card."
    walk.does(INA, "check", data_card=False)
    walk.does(MO, "consent")
    assert walk.why_idle() == "It lacks the data card."
    walk.does(INA, "check")
    walk.does(MO, "consent")
    walk.does(INA, "check", licence="mit")
    walk.does(MAX, "consent")
    assert walk.matter.state == "asked", "Mo consented to another licence"
    assert walk.does(MO, "consent").state == "cleared"


def test_a_notebook_is_for_ones_own_eyes() -> None:
    assert not NOTE.readers
    assert not NOTE.outline
    walk = Walk(NOTE)
    walk.does(INA, "write")
    walk.does(MO, "rewrite")
    assert walk.why_idle() == "This is for others to do."
    shown = pseudonymous(NOTE, walk.steps[0], KEY)
    assert shown.step.values == {}


def test_a_proposal_is_voted_for_once_each() -> None:
    walk = Walk(COURSES["proposal"])
    walk.does(INA, "propose")
    walk.does(EVE, "vote")
    walk.does(EVE, "vote")
    assert walk.why_idle() == "You did so already."
    walk.does(INA, "vote")
    assert len(walk.matter.of("vote")) == 2


KEY = b"sixteen bytes or more"


def test_outside_people_go_by_pseudonym_and_texts_stay_here() -> None:
    walk = Walk(PROJECT)
    walk.does(SAM, "begin")
    walk.does(SAM, "propose")
    walk.does(SAM, "match", team=[INA, MO])
    shown = [pseudonymous(PROJECT, each, KEY) for each in walk.steps]
    last = shown[-1]
    assert last.step.values == {"team": [pseudonym(INA, KEY), pseudonym(MO, KEY)]}
    assert (last.author, last.step.about) == (pseudonym(SAM, KEY), pseudonym(INA, KEY))
    assert shown[1].step.values == {"scope_owner": pseudonym(MO, KEY)}
    assert not last.is_whole
    assert matter_of(PROJECT, *shown).state == "matched"


def test_a_pseudonym_is_one_persons_under_one_key() -> None:
    names = {pseudonym(person, key) for person in (INA, EVE) for key in (KEY, b"another key of 16")}
    assert len(names) == 4
    assert pseudonym(INA, KEY) == pseudonym(INA, KEY)
    assert pseudonym(NOBODY, KEY) == NOBODY
