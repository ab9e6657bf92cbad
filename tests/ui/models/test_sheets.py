"""Sheets around the current item: asked once, the newest answer counts."""

from collections.abc import Callable
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reviewer.domain.ids import ItemId
from reviewer.ui.models.sheets import KEPT, Sheets

A = ItemId("a")


class Lane:
    """Keeps questions until the test answers them."""

    def __init__(self) -> None:
        self.asked: list[tuple[ItemId, Callable[[Any], None]]] = []

    def fetch(self, item: ItemId, then: Callable[[Any], None]) -> None:
        self.asked.append((item, then))


@pytest.fixture
def lane() -> Lane:
    return Lane()


@pytest.fixture
def sheets(qtbot: QtBot, lane: Lane) -> Sheets:
    return Sheets(lane.fetch)


def test_a_sheet_is_asked_for_once(sheets: Sheets, lane: Lane) -> None:
    sheets.want([A, A])
    sheets.want([A])
    assert [item for item, _ in lane.asked] == [A]


def test_an_answer_to_an_older_question_is_dropped(sheets: Sheets, lane: Lane) -> None:
    old, new = object(), object()
    sheets.want([A])
    sheets.renew([A])
    lane.asked[1][1](new)
    lane.asked[0][1](old)
    assert sheets.get(A) is new


def test_the_old_sheet_serves_until_the_new_one_is_there(sheets: Sheets, lane: Lane) -> None:
    old = object()
    sheets.want([A])
    lane.asked.pop()[1](old)
    sheets.renew([A])
    assert sheets.get(A) is old


def test_an_item_that_is_gone_is_known_to_be(sheets: Sheets, lane: Lane) -> None:
    sheets.want([A])
    lane.asked.pop()[1](None)
    assert sheets.is_gone(A)
    sheets.renew([A])
    assert not sheets.is_gone(A)


def test_memory_is_bounded(sheets: Sheets, lane: Lane) -> None:
    for number in range(KEPT + 3):
        sheets.want([ItemId(str(number))])
        lane.asked.pop()[1](object())
    assert sheets.get(ItemId("0")) is None
    assert sheets.get(ItemId(str(KEPT + 2))) is not None
