"""Who looks at figures from outside: everything they are given is searched for who is behind it."""

import json
from collections.abc import Callable, Iterator
from typing import Any

import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Kind, Record
from reviewer.domain.score_use import ScoreUse
from reviewer.service.mentoring_tables import matters, steps
from reviewer.service.mentors import link_mentor
from reviewer.service.people import change_person
from reviewer.service.store import Store
from reviewer.service.tables import items, people, records
from reviewer.service.versions import active_version
from tests.service.access_table import ROWS
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import gates_off
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
WORDS = "Spoken of Zebedee in confidence"
MANY = 12


def acted(
    desk: SignedInDesk,
    kind: str,
    act: str,
    values: dict[str, Any],
    *seen: Record,
    about: str = "",
    name: str = "",
) -> Record:
    matter, known = MatterId(name or f"{kind}-1"), tuple(one.id for one in seen)
    step = Step(kind, matter, act, PersonId(about), values, known)
    made = desk.device.step(desk.person, step)
    assert desk.outcomes(made) == ["applied"], kind
    return made


@pytest.fixture
def lea(store: Store, sign_in: SignIn) -> SignedInDesk:
    """The lead of a site where things were decided, contested, reviewed and stopped."""
    gates_off(store)
    people_there = {"lea": Role.LEAD, "ida": Role.INTERN, "mo": Role.MENTOR, "rex": Role.REVIEWER}
    for name, role in people_there.items():
        add(store, name, role)
    link_mentor(store, "mo", "ida")
    made = [stocked(product(number)) for number in range(MANY)]
    put(store, *made)
    rex, ida, lea = map(sign_in, ("rex", "ida", "lea"))
    for desk, mine in ((rex, made[:8]), (ida, made[8:])):
        desk.push(
            *(
                desk.device.decision(desk.person, one.item, Verdict.REJECT, note=WORDS)
                for one in mine
            )
        )
    active = active_version(store)
    assert active is not None
    doubt = {"item": made[0].item, "model": active.name, "pieces": "score"}
    acted(rex, "unhelped", "say", doubt)
    acted(rex, "unhelped", "say", {**doubt, "model": WORDS}, name="unhelped-2")
    piece = {"piece": "score", "name": "score", "said": "0.4", "reason": "misread"}
    contested = {**piece, "item": made[0].item, "why": WORDS}
    acted(rex, "contest", "contest", contested, about=rex.person)
    _came_by(store, ida.person)
    stop = lea.device.record(lea.person, Kind.SCORE_USE, ScoreUse("BER1", False, WORDS).payload())
    assert lea.outcomes(stop) == ["applied"]
    return lea


def _came_by(store: Store, intern: str) -> None:
    """An intern is here by a programme."""
    common = {"opener": intern, "opened_ms": 1, "changed_ms": 1}
    programme = {"id": "pro-1", "kind": "programme", "about": "", "state": "running"}
    engagement = {"id": "eng-1", "kind": "engagement", "about": intern, "state": "active"}
    filled = ({"title": WORDS}, {"programme": "pro-1"})
    with store.writing() as change:
        change.connection.execute(
            matters.insert(),
            [
                {**common, **row, "filled": json.dumps(values)}
                for row, values in zip((programme, engagement), filled, strict=True)
            ],
        )


def reviewed(lea: SignedInDesk) -> str:
    """A review of fairness that went to its end; names all its figures."""
    asked = lea.call("POST", "/v1/fairness/figures", {"facets": ["site", "vendor"]}).json()
    begun = acted(lea, "fairness_review", "compute", asked["values"])
    read = acted(lea, "fairness_review", "read", {"remark": WORDS}, begun)
    action = {"action": WORDS, "whose": lea.person, "due": "2026-06-30"}
    done = acted(lea, "fairness_review", "act", action, read)
    acted(lea, "fairness_review", "close", {"result": WORDS}, done)
    return str(asked["values"]["figures"])


def secrets_of(store: Store) -> set[str]:
    """What would say who is behind a figure, or on what it rests."""
    with store.reading() as connection:
        known = connection.execute(sa.select(people.c.id, people.c.name, people.c.title)).all()
        found = {text for row in known if row.name != "fairness" for text in (row.id, row.title)}
        found |= set(connection.execute(sa.select(items.c.id)).scalars())
        found |= set(connection.execute(sa.select(items.c.product)).scalars())
    return found | {WORDS, "Zebedee"}


def asked_of(store: Store, figures: str) -> Iterator[tuple[str, str, Any]]:
    """Every route there is, about what the site has."""
    with store.reading() as connection:
        item = connection.execute(sa.select(items.c.id)).scalars().first()
        person = connection.execute(sa.select(people.c.id)).scalars().first()
        record = connection.execute(sa.select(steps.c.record)).scalars().first()
    active = active_version(store)
    place = {
        "item": item,
        "person": person,
        "record": record,
        "sha256": figures,
        "name": "" if active is None else active.name,
        "sitting": "1",
    }
    for (method, path), row in ROWS.items():
        if "session" not in path and "company" not in path:
            yield method, path.format(**place) + row.query, None if method == "GET" else {}
    for by in ("site", "country", "category", "vendor", "pack"):
        yield "GET", f"/v1/ledger?by={by}", None
    yield "GET", "/v1/fairness?pairs=site.vendor&facets=vendor", None


def test_nothing_that_they_are_given_says_who(
    store: Store, lea: SignedInDesk, sign_in: SignIn, clock: Clock
) -> None:
    figures = reviewed(lea)
    clock.ms += 60_000  # weeks of interns who came this moment are not counted
    outside = sign_in("fairness")
    hidden = secrets_of(store)
    told = {}
    for method, path, body in asked_of(store, figures):
        answer = outside.call(method, path, body)
        assert answer.status_code in (200, 204, 403, 422), (path, answer.text)
        if answer.status_code == 200:
            told[path.partition("?")[0]] = answer.text
        found = {secret for secret in hidden if secret in answer.text and secret not in path}
        assert not found, (method, path, found)
    assert {"/v1/changes", "/v1/fairness/reviews", "/v1/explanations", "/v1/ledger"} <= set(told)
    assert f"/v1/fairness/figures/{figures}" in told
    # The same words are there for who leads, so the search would have found them.
    leads = "".join(lea.call("GET", path).text for path in ("/v1/contests", "/v1/explanations"))
    assert WORDS in lea.call("GET", "/v1/fairness/shares").text
    assert WORDS in leads
    assert any(each in leads for each in hidden - {WORDS})


def test_the_feed_tells_the_policy_alone(store: Store, lea: SignedInDesk, sign_in: SignIn) -> None:
    changes, _ = sign_in("fairness").pull_all()
    assert {each["noun"] for each in changes} == {"policy"}
    assert [each["site"] for each in changes[-1]["body"]["stopped"]] == ["BER1"]
    assert WORDS in str(lea.pull_all()[0])
    assert WORDS not in str(changes)


def test_who_gets_the_role_is_not_told_on_from_where_they_were(
    store: Store, lea: SignedInDesk, sign_in: SignIn
) -> None:
    rex = sign_in("rex")
    _, cursor = rex.pull_all()
    for role, code in ((Role.FAIRNESS, 410), (Role.REVIEWER, 410)):
        change_person(store, "rex", role=role)
        rex = sign_in("rex", rex.device)
        assert rex.call("GET", f"/v1/changes?cursor={cursor}").status_code == code
        _, cursor = rex.pull_all()


def test_reviews_stand_under_one_pseudonym_with_the_hash_of_the_record(
    store: Store, lea: SignedInDesk, sign_in: SignIn
) -> None:
    reviewed(lea)
    (one,) = sign_in("fairness").call("GET", "/v1/fairness/reviews").json()["reviews"]
    assert (one["state"], one["due"]) == ("closed", "2026-06-30")
    assert one["whose"].startswith("p-")
    assert {each["by"] for each in one["steps"]} == {one["whose"]} == {one["values"]["whose"]}
    with store.reading() as connection:
        rows = connection.execute(sa.select(records.c.id, records.c.payload_hash)).all()
    made = {row.id: row.payload_hash for row in rows}
    assert [made[each["record"]] for each in one["steps"]] == [
        each["payload_hash"] for each in one["steps"]
    ]


def test_reviews_of_other_sites_are_not_told(
    store: Store, lea: SignedInDesk, sign_in: SignIn
) -> None:
    reviewed(lea)
    add(store, "far", Role.FAIRNESS, ("MUC1",))
    far = sign_in("far")
    assert far.call("GET", "/v1/fairness/reviews").json() == {"reviews": []}
    assert far.call("GET", "/v1/fairness").json()["decisions"] == 0
