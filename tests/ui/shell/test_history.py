"""The history lists what was decided, and undoes one of it."""

from dataclasses import replace

import pytest

from reviewer.actions.context import Screen
from reviewer.ui.history.history_model import HistoryFilter
from tests.ui.desk import RunningDesk


@pytest.fixture
def decided(desk: RunningDesk) -> RunningDesk:
    """Three items certified, and the history open."""
    for number in range(1, 4):
        desk.press("F")
        desk.wait(lambda count=number: len(desk.saved) == count)  # type: ignore[misc]  # bound here
        desk.wait_painted()
    desk.press("Ctrl+H")
    desk.wait(lambda: desk.window.history.model.rowCount() == 3)
    return desk


def test_decisions_are_listed_newest_first(decided: RunningDesk) -> None:
    model = decided.window.history.model
    first, last = model.row(0), model.row(2)
    assert first is not None
    assert last is not None
    assert first.wall_ms >= last.wall_ms
    assert model.index(0, 4).data() == "Saved"
    model.show_rows([replace(first, overtaken=True), replace(last, overtaken=True, withdrawn=True)])
    assert [model.index(at, 4).data() for at in (0, 1)] == ["Before it reopened", "Undone"]


def test_keys_walk_the_rows_and_jump_to_the_item(decided: RunningDesk) -> None:
    decided.press("Down")
    row = decided.window.history.chosen()
    assert row == decided.window.history.model.row(1)
    decided.press("Return")
    assert decided.hands.screen is Screen.REVIEW
    assert decided.session.current == row.item


def test_a_chosen_decision_is_undone(decided: RunningDesk) -> None:
    decided.press("Down")
    item = decided.window.history.chosen().item
    decided.press("Delete")
    decided.wait(lambda: decided.window.history.model.count(HistoryFilter.UNDONE) == 1)
    assert item not in decided.session.verdicts
    assert any("Undid" in each for each in decided.told())


def test_what_was_undone_cannot_be_undone_again(decided: RunningDesk) -> None:
    decided.press("Delete")
    decided.wait(lambda: decided.window.history.model.count(HistoryFilter.UNDONE) == 1)
    decided.press("Delete")
    assert any("taken back or replaced already" in each for each in decided.told())


def test_filters_go_round_by_key(decided: RunningDesk) -> None:
    seen = []
    for _ in HistoryFilter:
        seen.append(decided.window.history.model.filter)
        decided.press("F")
    assert seen == list(HistoryFilter)
    assert decided.window.history.model.filter is HistoryFilter.ALL


def test_an_empty_history_says_so(desk: RunningDesk) -> None:
    desk.press("Ctrl+H")
    assert "No decisions yet" in desk.window.history._card.accessibleName()
