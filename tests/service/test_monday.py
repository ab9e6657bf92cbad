"""What a mentor looks at when a week begins: whose interns, what is new, how long they waited."""

from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.item import Shipped
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from tests.service.certified_mug import ITEM, MAILER, mug
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add
from tests.service.stocking import fill, put

SignIn = Callable[..., SignedInDesk]
HOUR_MS = 3_600_000
DAY_MS = 24 * HOUR_MS


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def monday(desk: SignedInDesk, since: int = 0) -> dict[str, Any]:
    answer = desk.call("GET", f"/v1/monday?since={since}")
    assert answer.status_code == 200, answer.text
    found: dict[str, Any] = answer.json()
    return found


def mine(desk: SignedInDesk, since: int = 0) -> dict[str, Any]:
    (row,) = monday(desk, since)["interns"]
    found: dict[str, Any] = row
    return found


def milestone(loop: Loop, clock: Clock, due: int, *, missed: bool = False) -> None:
    """One of the intern's, due in so many days."""
    day = datetime.fromtimestamp(clock.ms / 1000, UTC).date() + timedelta(days=due)
    name, about = MatterId(uuid7()), PersonId(loop.intern.person)
    values = {"title": "Draft", "day": day.isoformat()}
    made = say(loop, Step("milestone", name, "set", about, values))
    if missed:
        step = Step("milestone", name, "miss", about, {"late_because": "away"}, (made.id,))
        say(loop, step)


def say(loop: Loop, step: Step) -> Record:
    desk = loop.mentor
    wall_ms = loop.store.now_ms()
    record = desk.device.record(desk.person, "step", step.payload(), wall_ms=wall_ms)
    assert loop.said(desk, record) == "applied"
    return record


def decide(loop: Loop, item: str, verdict: Verdict = Verdict.CERTIFY) -> Record:
    made = loop.intern.device.decision(loop.intern.person, item, verdict, supervised=True)
    assert loop.said(loop.intern, made) == "awaiting_countersign"
    return made


def word(loop: Loop, desk: SignedInDesk, about: Record, word: Word) -> None:
    said = desk.device.countersign(desk.person, about, word)
    assert loop.said(desk, said) == "applied"


def test_only_interns_of_the_caller_are_told_of(loop: Loop, sign_in: SignIn) -> None:
    add(loop.store, "other", Role.INTERN)
    assert mine(loop.mentor)["person"] == loop.intern.person
    assert monday(loop.lead)["interns"] == []
    assert monday(loop.intern)["interns"] == []
    link_mentor(loop.store, "ada", "other")
    assert len(monday(loop.second)["interns"]) == 2
    assert len(monday(loop.mentor)["interns"]) == 1


def test_who_was_not_heard_for_a_week_is_silent(loop: Loop, clock: Clock) -> None:
    (item,) = fill(loop.store, 1, pictures=False)
    decide(loop, item)
    heard = clock.ms
    row = mine(loop.mentor)
    assert (row["silent"], row["last_ms"]) == (False, heard)
    clock.ms += 7 * DAY_MS
    again = SignedInDesk(loop.mentor.client, "mentor")
    assert mine(again)["silent"]


def test_milestones_count_as_late_and_as_missed_since(loop: Loop, clock: Clock) -> None:
    milestone(loop, clock, -2)
    milestone(loop, clock, 5)
    before = clock.ms
    clock.ms += 1000
    milestone(loop, clock, -3, missed=True)
    row = mine(loop.mentor, before)
    assert (row["late"], row["missed"]) == (1, 1)
    clock.ms += 1000
    assert mine(loop.mentor, clock.ms)["missed"] == 0
    assert monday(loop.mentor)["since_ms"] == clock.ms - 28 * DAY_MS


def test_what_another_mentor_overturned_is_told_newest_first(loop: Loop, clock: Clock) -> None:
    made = [decide(loop, item) for item in fill(loop.store, 3, pictures=False)]
    word(loop, loop.second, made[0], Word.RETURN)
    clock.ms += 1000
    word(loop, loop.second, made[1], Word.RETURN)
    word(loop, loop.mentor, made[2], Word.RETURN)
    told = monday(loop.mentor)["overturned"]
    assert [each["decision"] for each in told] == [made[1].id, made[0].id]
    assert {(each["by"], each["mentor_title"]) for each in told} == {("return", "The ada")}
    assert [each["decision"] for each in monday(loop.mentor, clock.ms)["overturned"]] == [
        made[1].id
    ]
    assert [each["decision"] for each in monday(loop.second)["overturned"]] == [made[2].id]


def test_replies_are_timed_to_the_first_word(loop: Loop, clock: Clock) -> None:
    first, second = (decide(loop, item) for item in fill(loop.store, 2, pictures=False))
    assert (monday(loop.mentor)["replies"], monday(loop.mentor)["median_ms"]) == (0, None)
    clock.ms += 2 * 60_000
    word(loop, loop.mentor, first, Word.RETURN)
    clock.ms += 2 * 60_000
    word(loop, loop.mentor, first, Word.APPROVE)
    word(loop, loop.mentor, second, Word.APPROVE)
    told = monday(loop.mentor)
    assert (told["replies"], told["median_ms"]) == (2, 3 * 60_000)
    assert monday(loop.second)["replies"] == 0


def judge(loop: Loop, items: list[str], *, right: bool) -> None:
    """The intern certifies all of these; the mentor agrees, or says otherwise."""
    made = [
        loop.intern.device.decision(loop.intern.person, item, Verdict.CERTIFY) for item in items
    ]
    assert set(loop.intern.outcomes(*made)) == {"awaiting_countersign"}
    how = (Word.APPROVE, None) if right else (Word.OVERRIDE, Verdict.REJECT)
    said = [
        loop.mentor.device.countersign(loop.mentor.person, each, how[0], verdict=how[1])
        for each in made
    ]
    assert set(loop.mentor.outcomes(*said)) == {"applied"}


def test_alerts_are_new_from_the_case_that_raised_them(loop: Loop, clock: Clock) -> None:
    items = fill(loop.store, 60, pictures=False)
    judge(loop, items[:40], right=True)
    learnt_ms = clock.ms
    assert (mine(loop.mentor)["learnt"], mine(loop.mentor)["relapsed"]) == (["padded_mailer"], [])
    clock.ms += 1000
    judge(loop, items[40:], right=False)
    row = mine(loop.mentor, learnt_ms + 1)
    assert (row["learnt"], row["relapsed"]) == ([], ["padded_mailer"])
    assert mine(loop.second, learnt_ms)["learnt"] == ["padded_mailer"]


def test_certificates_that_damage_undid_are_told(loop: Loop, clock: Clock) -> None:
    put(loop.store, mug(shipped=(Shipped(MAILER, 400, 30),)))
    made = decide(loop, ITEM)
    word(loop, loop.mentor, made, Word.APPROVE)
    clock.ms += 1000
    put(loop.store, mug(shipped=(Shipped(MAILER, 600, 43),)))
    told = monday(loop.mentor)["overturned"]
    assert [(each["decision"], each["by"], each["at_ms"]) for each in told] == [
        (made.id, "damage", clock.ms)
    ]
    clock.ms += 1000
    assert monday(loop.mentor, clock.ms)["overturned"] == []
