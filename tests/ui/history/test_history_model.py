"""What the history says of a row."""

from typing import Any

import pytest
from PySide6.QtCore import Qt

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.record import Standing
from reviewer.operations.history import HistoryException, HistoryRow
from reviewer.ui.history.history_model import SEALED, HistoryFilter, HistoryModel


def apart(number: int) -> HistoryException:
    why = "The service does not know this item."
    return HistoryException(ItemId(f"mug-{number}"), f"Mug {number}", Standing.QUARANTINED, why)


def act(**changes: Any) -> HistoryRow:
    facts: dict[str, Any] = {
        "record": RecordId("act"),
        "item": ItemId("mug-1"),
        "title": "312 items",
        "kind": "bulk",
        "verdict": Verdict.CERTIFY,
        "pack": PackCode(""),
        "reason": "",
        "note": "Alike.",
        "wall_ms": 1,
        "standing": Standing.FINAL,
        "withdrawn": False,
        "author": PersonId("mina"),
        "mine": True,
        "members": 312,
    }
    return HistoryRow(**{**facts, **changes})


def texts(row: HistoryRow, role: Qt.ItemDataRole = Qt.ItemDataRole.DisplayRole) -> list[Any]:
    model = HistoryModel()
    model.show_rows([row])
    return [model.index(0, column).data(role) for column in range(1, 5)]


def test_an_act_is_one_line() -> None:
    assert texts(act()) == ["Certify", "312 items", "Alike.", "Final"]


@pytest.mark.parametrize(
    ("count", "told"),
    [
        (1, "1 exception: Mug 0. Alike."),
        (3, "3 exceptions: Mug 0, Mug 1, Mug 2. Alike."),
        (1200, "1,200 exceptions: Mug 0, Mug 1, Mug 2, … Alike."),
    ],
)
def test_its_exceptions_are_counted_and_named(count: int, told: str) -> None:
    assert texts(act(exceptions=tuple(map(apart, range(count)))))[2] == told


def test_its_tooltip_names_the_exceptions_with_the_reason() -> None:
    row = act(exceptions=tuple(map(apart, range(25))))
    lines = texts(row, Qt.ItemDataRole.ToolTipRole)[2].splitlines()
    assert lines[0] == "Mug 0: The service does not know this item."
    assert (len(lines), lines[-1]) == (21, "and 5 more")


def test_an_act_with_exceptions_is_listed_among_what_wants_a_look() -> None:
    model = HistoryModel()
    model.show_rows([act(), act(exceptions=(apart(0),))])
    assert model.count(HistoryFilter.REFUSED) == 1


def test_a_sealed_row_says_why() -> None:
    row = act(
        sealed=True, verdict=None, note="", members=0, title="Mug", standing=Standing.RECEIVED
    )
    assert texts(row) == ["Sealed", "Mug", SEALED, "Received"]
