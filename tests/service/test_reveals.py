"""What was decided after a look at scores and others' views is known not to be blind."""

from collections.abc import Callable

import pytest
import sqlalchemy as sa

from reviewer.domain.record import Kind, Record
from reviewer.service.mentoring_tables import supervised
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop

SignIn = Callable[..., SignedInDesk]


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def reveal(desk: SignedInDesk, about: Record, item: str, wall_ms: int = 1) -> Record:
    payload = {"decision": about.id, "item": item}
    return desk.device.record(desk.person, Kind.REVEAL, payload, wall_ms=wall_ms)


def revealed(store: Store) -> set[str]:
    with store.reading() as connection:
        wanted = sa.select(supervised.c.record).where(supervised.c.revealed)
        return set(connection.execute(wanted).scalars())


def test_what_comes_after_a_reveal_is_not_blind(loop: Loop, items: list[str]) -> None:
    desk = loop.intern
    blind = desk.device.decision(desk.person, items[0])
    seen = reveal(desk, blind, items[0])
    after = desk.device.decision(desk.person, items[0], supersedes=blind.id)
    other = desk.device.decision(desk.person, items[1])
    assert desk.outcomes(blind, seen, after, other) == [
        *("awaiting_countersign", "applied", "awaiting_countersign", "awaiting_countersign")
    ]
    assert revealed(loop.store) == {after.id}
    cases = loop.mentor.call("GET", "/v1/countersigns").json()["cases"]
    assert {each["decision"]: each["revealed"] for each in cases} == {
        after.id: True,
        other.id: False,
    }
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, after))
    told = [each["body"] for each in desk.pull_all()[0] if each["noun"] == "case"]
    assert {each["decision"]: each["revealed"] for each in told} == {after.id: True}


def test_a_reveal_that_comes_late_marks_what_was_decided_later(
    loop: Loop, items: list[str]
) -> None:
    desk = loop.intern
    blind = desk.device.decision(desk.person, items[0])
    seen = reveal(desk, blind, items[0], wall_ms=50)
    payload = {**blind.payload, "supersedes": blind.id}
    after = desk.device.record(desk.person, Kind.DECISION, payload, wall_ms=100)
    assert loop.said(desk, seen) == "pending_parent:parent_missing"
    desk.push(blind, after)
    desk.push(seen)
    assert revealed(loop.store) == {after.id}


def test_a_reveal_is_of_ones_own_decision_on_its_item(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    assert loop.said(loop.second, reveal(loop.second, made, items[0])) == "rejected:not_yours"
    wrong = reveal(loop.intern, made, items[1])
    assert loop.said(loop.intern, wrong) == "rejected:item_mismatch"
    bare = loop.intern.device.record(loop.intern.person, Kind.REVEAL, {"item": items[0]})
    assert loop.said(loop.intern, bare) == "rejected:bad_payload"
    assert revealed(loop.store) == set()
