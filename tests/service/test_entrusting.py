"""Levels at the service: what two raise and one lowers, and what each asks for."""

from collections.abc import Callable
from dataclasses import replace

import pytest
import sqlalchemy as sa

from reviewer.domain.countersign import Word
from reviewer.domain.decision import Verdict
from reviewer.domain.finding import Report
from reviewer.domain.ids import PackCode
from reviewer.domain.levels import YEAR_MS, Level
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.domain.risk import Risk, Score
from reviewer.service.entrusting import levels_of
from reviewer.service.mentoring_tables import entrustments
from reviewer.service.mentors import link_mentor
from reviewer.service.policy import set_countersign_share
from reviewer.service.store import Store
from reviewer.service.verify_rows import check_rows
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop
from tests.service.running import add
from tests.service.stocking import product as mug
from tests.service.stocking import put, stocked

SignIn = Callable[..., SignedInDesk]
MAILER = "padded_mailer"
CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def level(loop: Loop, family: str = MAILER) -> Level:
    with loop.store.reading() as connection:
        found = levels_of(connection, loop.intern.person, loop.store.now_ms())
    return found.of(family)


def test_two_votes_raise_a_level_and_one_word_lowers_it(loop: Loop) -> None:
    first = loop.mentor.device.entrustment(loop.mentor.person, loop.intern.person, Level.L3)
    assert loop.said(loop.mentor, first) == "applied"
    again = loop.mentor.device.entrustment(loop.mentor.person, loop.intern.person, Level.L3)
    assert loop.said(loop.mentor, again) == "applied"  # one person, one vote
    assert level(loop) is Level.L2
    other = loop.lead.device.entrustment(loop.lead.person, loop.intern.person, Level.L3)
    assert loop.said(loop.lead, other) == "applied"
    assert (level(loop), level(loop, "box")) == (Level.L3, Level.L2)
    late = loop.second.device.entrustment(loop.second.person, loop.intern.person, Level.L3)
    assert loop.said(loop.second, late) == "applied:moot"
    loop.lower_to(Level.L1)
    assert level(loop) is Level.L1
    with loop.store.reading() as connection:
        rows = connection.execute(sa.select(entrustments)).all()
        report = Report("service")
        check_rows(connection, report)
    assert [(row.was, row.level, row.reason) for row in rows] == [
        *((2, 3, ""), (3, 1, "missed_rejects"))
    ]
    assert report.is_sound


def test_votes_from_before_a_level_fell_do_not_raise_it(loop: Loop) -> None:
    loop.mentor.push(
        loop.mentor.device.entrustment(loop.mentor.person, loop.intern.person, Level.L3)
    )
    loop.lower_to(Level.L1)
    loop.raise_to(Level.L2)
    loop.second.push(
        loop.second.device.entrustment(loop.second.person, loop.intern.person, Level.L3)
    )
    assert level(loop) is Level.L2


def test_a_vote_taken_back_does_not_count(loop: Loop) -> None:
    vote = loop.mentor.device.entrustment(loop.mentor.person, loop.intern.person, Level.L3)
    loop.mentor.push(vote)
    loop.mentor.push(loop.mentor.device.withdrawal(loop.mentor.person, vote))
    loop.second.push(
        loop.second.device.entrustment(loop.second.person, loop.intern.person, Level.L3)
    )
    assert level(loop) is Level.L2


def test_who_may_not_vote_is_refused(loop: Loop, sign_in: SignIn) -> None:
    add(loop.store, "eve", Role.MENTOR)
    intern = loop.intern.person
    refused = {"reviewer": "not_a_mentor", "eve": "not_your_intern", "intern": "own_level"}
    for name, code in refused.items():
        desk = sign_in(name)
        vote = desk.device.entrustment(desk.person, intern, Level.L3)
        assert loop.said(desk, vote) == f"rejected:{code}"
    lead = loop.lead
    votes = {
        "not_next_level": lead.device.entrustment(lead.person, intern, Level.L4),
        "unknown_person": lead.device.entrustment(lead.person, "nobody", Level.L3),
        "bad_payload": lead.device.entrustment(lead.person, intern, Level.L3, family="sack"),
    }
    for code, vote in votes.items():
        assert loop.said(lead, vote) == f"rejected:{code}"
    bad = lead.device.record(lead.person, Kind.ENTRUSTMENT, {"person": intern})
    assert loop.said(lead, bad) == "rejected:bad_payload"
    add(loop.store, "kim", Role.INTERN, ("MAD4",))
    add(loop.store, "far", Role.LEAD, ("BER1",))
    desk, kim = sign_in("far"), sign_in("kim")
    vote = desk.device.entrustment(desk.person, kim.person, Level.L3)
    assert loop.said(desk, vote) == "rejected:not_allowed"


def test_what_is_made_in_the_shadow_never_has_an_effect(loop: Loop, items: list[str]) -> None:
    loop.lower_to(Level.L1)
    made = loop.intern.device.decision(loop.intern.person, items[0], REJECT)
    act = loop.intern.device.bulk(loop.intern.person, items[1:3])
    assert loop.said(loop.intern, made) == "applied:shadow"
    assert loop.said(loop.intern, act) == "applied:shadow"
    for each in (made, act):
        word = loop.mentor.device.countersign(loop.mentor.person, each)
        assert loop.said(loop.mentor, word) == "applied"
    assert {loop.state(each) for each in items[:3]} == {("open", None)}
    own = loop.second.device.countersign(loop.second.person, made, word=Word.OVERRIDE, verdict=TEST)
    loop.second.push(own)
    assert loop.state(items[0]) == ("decided", "test")


def test_who_observes_does_not_decide(loop: Loop, items: list[str]) -> None:
    loop.lower_to(Level.L0)
    made = loop.intern.device.decision(loop.intern.person, items[0])
    act = loop.intern.device.bulk(loop.intern.person, items)
    assert loop.intern.outcomes(made, act) == ["rejected:observes_only"] * 2


def test_at_level_3_rejects_and_what_differs_from_the_model_wait(loop: Loop) -> None:
    """The model's estimate is below its threshold for the first, above it for the second."""
    set_countersign_share(loop.store, 0.0)
    loop.raise_to(Level.L3)
    for number, ppm in enumerate((5_000, 9_000)):
        one = stocked(mug(number))
        risk = Risk(PackCode(MAILER), ppm, 1_000, 22_000, 8_000)
        put(loop.store, replace(one, score=Score("mugs-1/1", (risk,), ())))
    put(loop.store, replace(stocked(mug(2)), score=None))
    names = [f"P0000{number}:{MAILER}" for number in range(3)]
    said = {}
    for item in names:
        for verdict in (CERTIFY, REJECT, TEST):
            made = loop.intern.device.decision(loop.intern.person, item, verdict)
            said[item, verdict] = loop.said(loop.intern, made)
    free = [pair for pair, word in said.items() if word == "applied"]
    assert free == [(names[0], CERTIFY)]
    assert set(said.values()) == {"applied", "awaiting_countersign"}
    act = loop.intern.device.bulk(loop.intern.person, names[:1])
    assert loop.said(loop.intern, act) == "awaiting_countersign"
    set_countersign_share(loop.store, 1.0)
    drawn = loop.intern.device.decision(loop.intern.person, names[0])
    assert loop.said(loop.intern, drawn) == "awaiting_countersign"


def test_at_level_4_nothing_waits_but_what_says_so(loop: Loop, items: list[str]) -> None:
    loop.raise_to(Level.L3, Level.L4)
    made = [
        loop.intern.device.decision(loop.intern.person, items[0], REJECT),
        loop.intern.device.bulk(loop.intern.person, items[1:]),
        loop.intern.device.decision(loop.intern.person, items[0], TEST, supervised=True),
    ]
    assert loop.intern.outcomes(*made) == ["applied", "applied", "awaiting_countersign"]
    word = loop.mentor.device.countersign(loop.mentor.person, made[0])
    assert loop.said(loop.mentor, word) == "rejected:not_supervised"


def test_a_level_that_is_not_given_anew_ends(
    loop: Loop, items: list[str], clock: Clock, sign_in: SignIn
) -> None:
    loop.raise_to(Level.L3, Level.L4)
    clock.ms += YEAR_MS
    assert level(loop) is Level.L3
    intern = sign_in("intern")
    made = intern.device.decision(intern.person, items[0], REJECT)
    assert loop.said(intern, made) == "awaiting_countersign"


def test_who_supervises_a_family_counts_as_a_mentor_there(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    loop.raise_to(Level.L3, Level.L4, Level.L5)
    add(loop.store, "kim", Role.INTERN)
    link_mentor(loop.store, "intern", "kim")
    kim = sign_in("kim")
    made = kim.device.decision(kim.person, items[0])
    kim.push(made)
    word = loop.intern.device.countersign(loop.intern.person, made)
    assert loop.said(loop.intern, word) == "applied"
    assert loop.state(items[0]) == ("decided", "certify")
    boxed = stocked(mug(9), pack="box")
    put(loop.store, boxed)
    payload = {**made.payload, "item": boxed.item, "pack": "box"}
    other = kim.device.record(kim.person, Kind.DECISION, payload)
    kim.push(other)
    word = loop.intern.device.countersign(loop.intern.person, other)
    assert loop.said(loop.intern, word) == "rejected:not_a_mentor"
