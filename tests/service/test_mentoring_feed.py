"""The feed tells a person where their decisions stand, and their levels, and nobody else."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.countersign import Word
from reviewer.domain.levels import Level
from reviewer.service.store import Store
from reviewer.wire.mentoring import CaseShape, LevelShape
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.mentoring import Loop, begin_loop

SignIn = Callable[..., SignedInDesk]
DAY_MS = 24 * 3_600_000


@pytest.fixture
def loop(store: Store, sign_in: SignIn) -> Loop:
    return begin_loop(store, sign_in)


def told(desk: SignedInDesk, noun: str, cursor: str = "") -> tuple[list[Any], str]:
    changes, cursor = desk.pull_all(cursor, limit=2)
    return [each["body"] for each in changes if each["noun"] == noun], cursor


def test_a_case_is_told_to_its_author_and_to_who_spoke(loop: Loop, items: list[str]) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    found, cursor = told(loop.intern, "case")
    assert found == []
    word = loop.mentor.device.countersign(loop.mentor.person, made, Word.RETURN)
    loop.mentor.push(word)
    (body,), cursor = told(loop.intern, "case", cursor)
    case = CaseShape.model_validate(body)
    assert (case.decision, case.item, case.state) == (made.id, items[0], "returned")
    (said,) = case.words
    assert (said.record, said.word, said.reason) == (word.id, "return", "fragile")
    assert (said.mentor, said.mentor_title) == (loop.mentor.person, "The mentor")
    assert told(loop.mentor, "case")[0] == [body]
    assert told(loop.second, "case")[0] == told(loop.lead, "case")[0] == []
    loop.second.push(loop.second.device.countersign(loop.second.person, made))
    loop.mentor.push(loop.mentor.device.withdrawal(loop.mentor.person, word))
    (body,), _ = told(loop.intern, "case", cursor)
    assert (body["state"], len(body["words"])) == ("approved", 1)
    assert told(loop.second, "case")[0] == [body]


def test_a_snapshot_leaves_out_what_stands_for_long(
    loop: Loop, items: list[str], clock: Clock, sign_in: SignIn
) -> None:
    made = [loop.intern.device.decision(loop.intern.person, each) for each in items[:2]]
    loop.intern.push(*made)
    loop.lead.push(loop.lead.device.countersign(loop.lead.person, made[0]))
    clock.ms += 91 * DAY_MS
    lead = sign_in("lead")
    lead.push(lead.device.countersign(lead.person, made[1]))
    found, _ = told(sign_in("intern"), "case")
    assert [each["item"] for each in found] == [items[1]]


def test_levels_are_told_to_the_person_alone(loop: Loop) -> None:
    loop.raise_to(Level.L3)
    (body,), cursor = told(loop.intern, "level")
    level = LevelShape.model_validate(body)
    assert (level.family, level.level, level.was) == ("padded_mailer", 3, 2)
    loop.lower_to(Level.L1)
    (body,), _ = told(loop.intern, "level", cursor)
    assert (body["level"], body["remedy"]) == (1, "Deck 3.")
    assert told(loop.mentor, "level")[0] == told(loop.lead, "level")[0] == []


def test_who_takes_turns_at_a_desk_hears_of_their_own(
    loop: Loop, items: list[str], sign_in: SignIn
) -> None:
    made = loop.intern.device.decision(loop.intern.person, items[0])
    loop.intern.push(made)
    loop.mentor.push(loop.mentor.device.countersign(loop.mentor.person, made))
    desk = sign_in("reviewer")
    _, cursor = told(desk, "case")
    found, _ = told(sign_in("intern", desk.device), "case", cursor)
    assert [each["state"] for each in found] == ["approved"]
