"""Filters and saved views by keys alone, on the real desk."""

from collections.abc import Callable

import pytest
from PySide6.QtTest import QTest

from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.queue import QueueSort, QueueState
from reviewer.ui.shell.narrow_palette import NarrowPalette
from reviewer.ui.shell.queue_views import NameDialog, ViewsPalette
from tests.ui.desk import RunningDesk

GROUP = Choice(Facet.CATEGORY, "bench/group-3")


def opened(desk: RunningDesk) -> NarrowPalette:
    desk.press("F3")
    palette = desk.hands.overlay
    assert isinstance(palette, NarrowPalette)
    desk.wait(lambda: any(row.heading == "Site" for row in palette.rows))
    return palette


def ticked(desk: RunningDesk, typed: str) -> None:
    """Open the filters, narrow them by typing, tick the first, leave."""
    opened(desk)
    QTest.keyClicks(desk.target(), typed)
    desk.press("Return")
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_a_value_is_ticked_and_the_list_follows(desk: RunningDesk) -> None:
    palette = opened(desk)
    QTest.keyClicks(palette.query, "group 3")
    assert [row.key for row in palette.rows] == [GROUP]
    assert palette.rows[0].more == "1"
    desk.press("Return")
    desk.wait(lambda: list(desk.session.ids or ()) == ["B0000003"])
    assert palette.rows[0].is_on
    desk.press("Return")
    desk.wait(lambda: len(desk.session.ids or ()) == 8)
    assert not desk.session.filter.chosen


def test_values_of_two_facets_narrow_one_another(desk: RunningDesk) -> None:
    ticked(desk, "group 3")
    ticked(desk, "site ber1")
    assert desk.session.filter.chosen == {GROUP, Choice(Facet.SITE, "BER1")}
    desk.wait(lambda: list(desk.session.ids or ()) == ["B0000003"])
    desk.press("Ctrl+Backspace")
    desk.wait(lambda: len(desk.session.ids or ()) == 8)


def test_counts_follow_a_decision_made_meanwhile(desk: RunningDesk) -> None:
    palette = opened(desk)
    before = {row.key: row.more for row in palette.rows}
    assert before[Choice(Facet.STATE, "decided")] == "0"
    desk.press("Escape")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    palette = opened(desk)
    decided = Choice(Facet.STATE, "decided")
    desk.wait(lambda: {row.key: row.more for row in palette.rows}[decided] == "1")


def test_a_chip_says_what_is_chosen_and_a_click_takes_it_away(desk: RunningDesk) -> None:
    ticked(desk, "group 3")
    flow = desk.window.review.queue.chips.flow
    (chip,) = flow.chips.values()
    assert chip.text().startswith("Category: Bench")
    chip.click()
    desk.wait(lambda: len(desk.session.ids or ()) == 8)
    assert not flow.chips
    assert not flow.isVisible()


def test_a_key_goes_round_the_orders(desk: RunningDesk) -> None:
    found = []
    for _ in range(4):
        desk.press("F2")
        found.append(desk.session.filter.sort)
    assert found == [QueueSort.RISK, QueueSort.AGE, QueueSort.TITLE, QueueSort.PRIORITY]


def saved(desk: RunningDesk, name: str) -> None:
    desk.press("Ctrl+S")
    assert isinstance(desk.hands.overlay, NameDialog)
    QTest.keyClicks(desk.target(), name)
    desk.press("Return")


def test_a_view_is_kept_and_recalled_by_its_key_after_a_restart(
    desk: RunningDesk, make_desk: Callable[..., RunningDesk]
) -> None:
    ticked(desk, "group 3")
    desk.press("F2")
    wanted = desk.session.filter
    saved(desk, "Mugs by risk")
    assert desk.hands.overlay is None
    desk.app.close()
    again = make_desk(items=0).open_on_item()
    assert again.session.filter != wanted
    again.press("Shift+F1")
    again.wait(lambda: list(again.session.ids or ()) == ["B0000003"])
    assert again.session.filter == wanted


def test_a_view_is_renamed_recalled_and_removed_in_the_list(desk: RunningDesk) -> None:
    ticked(desk, "group 3")
    saved(desk, "one")
    desk.press("F7")
    saved(desk, "two")
    desk.press("F4")
    palette = desk.hands.overlay
    assert isinstance(palette, ViewsPalette)
    assert [row.words for row in palette.rows] == ["one", "two"]
    desk.press("F2")
    QTest.keyClicks(desk.target(), "first")
    desk.press("Return")
    assert [row.words for row in palette.rows] == ["first", "two"]
    QTest.keyClicks(palette.query, "two")
    desk.press("Ctrl+Delete")
    palette.query.clear()
    assert [row.words for row in palette.rows] == ["first"]
    desk.press("Return")
    assert desk.session.filter.state is QueueState.OPEN
    assert desk.session.filter.chosen == {GROUP}


def test_a_view_without_a_name_is_refused_where_it_is_asked(desk: RunningDesk) -> None:
    saved(desk, "   ")
    dialog = desk.hands.overlay
    assert isinstance(dialog, NameDialog)
    assert dialog.problem.isVisible()
    assert "no name" in dialog.problem.text()


@pytest.mark.parametrize("key", ["Shift+F1", "Shift+F4"])
def test_a_view_that_is_not_there_is_told(desk: RunningDesk, key: str) -> None:
    desk.press(key)
    assert "There is no saved view" in desk.told()[-1]


def test_words_that_nothing_has_are_told(desk: RunningDesk) -> None:
    palette = opened(desk)
    QTest.keyClicks(palette.query, "zebra")
    assert not palette.rows
    assert palette._nothing.isVisible()
    desk.press("Return")
    assert not desk.session.filter.chosen


def test_no_letter_decides_while_filters_are_open(desk: RunningDesk) -> None:
    item = desk.session.current
    palette = opened(desk)
    desk.press("F")
    desk.press("A")
    assert palette.query.text() == "fa"
    assert desk.session.current == item
    assert not desk.session.verdicts
