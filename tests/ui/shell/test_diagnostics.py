"""The histogram of this run: what counts, and what it comes to."""

from reviewer.ui.shell.diagnostics import DiagnosticsPanel, bars_in_words, in_words
from reviewer.ui.shell.key_times import BARS, spread_of
from tests.ui.desk import RunningDesk


def panel(desk: RunningDesk) -> DiagnosticsPanel:
    desk.press("F12")
    found = desk.hands.overlay
    assert isinstance(found, DiagnosticsPanel)
    return found


def test_each_verdict_key_is_one_time(desk: RunningDesk) -> None:
    for number in range(3):
        desk.press("F")
        desk.wait(lambda number=number: len(desk.saved) == number + 1)  # type: ignore[misc]  # bound now
        desk.wait_painted()
    open_panel = panel(desk)
    desk.wait(lambda: open_panel.figures.text().startswith("3 pictures · median "))


def test_without_a_move_nothing_was_measured(desk: RunningDesk) -> None:
    assert panel(desk).figures.text().startswith("Nothing was measured yet")


def test_a_move_that_no_key_caused_is_no_time(desk: RunningDesk) -> None:
    desk.press("F")
    desk.wait_painted()
    desk.wait(lambda: len(desk.saved) == 1)
    open_panel = panel(desk)
    desk.wait(lambda: open_panel.figures.text().startswith("1 picture "))
    desk.press("Escape")
    desk.press("Z")
    desk.wait_painted()
    desk.settle()
    assert panel(desk).figures.text().startswith("1 picture ")


def test_a_spread_is_median_nearest_rank_and_bars() -> None:
    spread = spread_of([1, 2, 3, 4, 5, 6, 7, 8, 9, 400])
    assert spread is not None
    assert (spread.count, spread.median_ms, spread.p95_ms, spread.longest_ms) == (10, 5.5, 400, 400)
    assert spread.bars == (4, 5, *[0] * (BARS - 3), 1)
    assert spread_of([]) is None
    assert in_words(spread) == "10 pictures · median 6 · 95 % within 400 · longest 400\xa0ms"
    assert bars_in_words(spread).startswith("0 to 5 milliseconds: 4. 5 to 10")
