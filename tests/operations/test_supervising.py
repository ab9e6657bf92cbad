"""Decisions of who learns: marked as supervised, and what was seen after them is recorded."""

from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.ids import PersonId
from reviewer.domain.levels import Level
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.operations import accounts, deciding, history, sealing, supervising
from reviewer.operations.desk import Desk
from reviewer.operations.queueing import item_sheet
from reviewer.wire.mentoring import LevelShape
from tests.operations.stocked_desk import PACK, item_id, stocked_desk
from tests.operations.workbench import ANA, all_records, certify, reject

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
ITEM = item_id(1)


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's."""
    with stocked_desk(tmp_path, IVY) as made:
        yield made


def tell(desk: Desk, level: Level, family: str = PACK, **changes: Any) -> None:
    """The service says so of who works here."""
    told = {"family": family, "level": level, "given": level, "was": 2, "reason": "", "votes": []}
    shape = LevelShape.model_validate(
        {**told, "remedy": "", "since_ms": 5, "until_ms": 0, **changes}
    )
    desk.cache.apply(Page("epoch", "cursor", person=desk.signed_in().id, levels=(shape,)))


def is_marked(desk: Desk) -> bool:
    deciding.decide(desk, certify(ITEM))
    found = all_records(desk)[-1].payload.get("supervised", False)
    assert isinstance(found, bool)
    return found


@pytest.mark.parametrize("level", Level)
def test_up_to_level_2_a_decision_says_that_it_waits(desk: Desk, level: Level) -> None:
    tell(desk, level)
    assert is_marked(desk) is (level <= Level.L2)


def test_without_any_word_an_intern_is_at_the_first_level(desk: Desk) -> None:
    tell(desk, Level.L4, "box")
    assert is_marked(desk)


def test_a_level_that_has_ended_counts_one_less(desk: Desk) -> None:
    tell(desk, Level.L3, until_ms=7)
    assert is_marked(desk)


def test_levels_of_another_person_at_the_same_desk_say_nothing(desk: Desk) -> None:
    tell(desk, Level.L4)
    accounts.work_as(desk, replace(IVY, id=PersonId("person-jon")))
    assert is_marked(desk)


def test_a_level_that_changes_before_the_record_is_kept_counts(desk: Desk) -> None:
    prepared = deciding.prepare(desk, certify(ITEM))
    tell(desk, Level.L3)
    deciding.decide(desk, certify(ITEM), prepared)
    assert "supervised" not in all_records(desk)[-1].payload


@pytest.mark.parametrize("role", [role for role in Role if role is not Role.INTERN])
def test_nobody_else_is_supervised(desk: Desk, role: Role) -> None:
    accounts.work_as(desk, replace(ANA, role=role))
    tell(desk, Level.L1)
    assert not is_marked(desk)


def test_levels_stand_in_the_order_of_the_ladder(desk: Desk) -> None:
    for family in ("box", "poly_mailer", "crate", PACK):
        tell(desk, Level.L3, family)
    found = [each.family for each in supervising.own_levels(desk)]
    assert found == ["poly_mailer", PACK, "box", "crate"]


def reveals(desk: Desk) -> list[dict[str, Any]]:
    return [dict(each.payload) for each in all_records(desk) if each.kind == Kind.REVEAL]


def is_due(desk: Desk) -> bool:
    sheet = item_sheet(desk, ITEM)
    assert sheet is not None
    return sheet.unrevealed


def test_what_opens_after_the_decision_is_recorded_once_for_each(desk: Desk) -> None:
    assert not is_due(desk)
    assert not sealing.reveal(desk, ITEM)
    deciding.decide(desk, certify(ITEM))
    first = all_records(desk)[-1].id
    assert is_due(desk)
    assert sealing.reveal(desk, ITEM)
    assert not is_due(desk)
    assert not sealing.reveal(desk, ITEM)
    deciding.decide(desk, reject(ITEM))
    second = all_records(desk)[-1].id
    assert sealing.reveal(desk, ITEM)
    assert reveals(desk) == [{"decision": each, "item": ITEM} for each in (first, second)]
    assert [row.kind for row in history.recent(desk)] == ["decision", "decision"]


def test_what_is_taken_back_is_sealed_and_opens_by_a_new_decision(desk: Desk) -> None:
    deciding.decide(desk, certify(ITEM))
    sealing.reveal(desk, ITEM)
    deciding.undo(desk)
    assert not is_due(desk)
    assert not sealing.reveal(desk, ITEM)
    deciding.decide(desk, certify(ITEM))
    assert is_due(desk)


def test_who_does_not_decide_blind_sees_nothing_that_was_sealed(desk: Desk) -> None:
    accounts.work_as(desk, ANA)
    deciding.decide(desk, certify(ITEM))
    assert not is_due(desk)
    assert not sealing.reveal(desk, ITEM)
    assert reveals(desk) == []


@pytest.mark.parametrize("role", Role)
def test_who_may_have_cases_to_countersign(desk: Desk, role: Role) -> None:
    accounts.work_as(desk, replace(IVY, role=role))
    assert supervising.is_supervising(desk) is (role in (Role.MENTOR, Role.LEAD))
    tell(desk, Level.L5)
    assert supervising.is_supervising(desk)
