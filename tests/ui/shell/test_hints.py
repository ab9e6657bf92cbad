"""Who clicks what has a key is told it, seldom; who holds Alt sees the keys where they act."""

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication, QToolButton

from reviewer.domain.queue import QueueState
from reviewer.ui.shell.key_peek import AFTER_MS
from tests.ui.desk import RunningDesk, qt_key

HINT = "the key is"


def click(desk: RunningDesk, action: str) -> None:
    button = desk.window.top.findChild(QToolButton, action)
    assert isinstance(button, QToolButton)
    button.click()


def hints(desk: RunningDesk) -> list[str]:
    """Hints told since the last time."""
    told = [toast for toast in desk.window.toasts.shown() if HINT in toast.sentence]
    for toast in told:
        toast.leave()
    return [toast.sentence for toast in told]


def release(desk: RunningDesk, key: str) -> None:
    code, state, text = qt_key(key)
    event = QKeyEvent(QKeyEvent.Type.KeyRelease, code, state, text)
    QApplication.sendEvent(desk.target(), event)


def test_the_key_is_told_at_the_second_fifth_and_tenth_click(desk: RunningDesk) -> None:
    told = []
    for count in range(1, 13):
        click(desk, "app.theme")
        told += [count] * len(hints(desk))
    assert told == [2, 5, 10]


def test_keys_are_no_clicks(desk: RunningDesk) -> None:
    for _ in range(4):
        desk.press("Ctrl+T")
    assert hints(desk) == []


def test_filters_are_counted_too_and_the_hint_names_the_key(desk: RunningDesk) -> None:
    chip = desk.window.review.queue.chips.state_chip(QueueState.DECIDED)
    chip.click()
    chip.click()
    assert hints(desk) == ["List decided items: the key is F7. You clicked it 2 times."]


def test_hints_can_be_switched_off(desk: RunningDesk) -> None:
    desk.hands.run_named("app.click_hints")
    for _ in range(6):
        click(desk, "app.theme")
    assert hints(desk) == []


def test_what_has_no_key_is_not_hinted_at(desk: RunningDesk) -> None:
    for _ in range(6):
        desk.window.top.triggered.emit("help.about")
        desk.press("Escape")
    assert hints(desk) == []


def test_holding_alt_shows_the_keys_until_it_is_let_go(desk: RunningDesk) -> None:
    peek = desk.app.frame.peek
    desk.send("Alt")
    desk.wait(lambda: bool(peek.legends))
    assert {"/", "F6", "F7", "Ctrl+K", "Ctrl+H"} <= set(peek.legends)
    assert peek.testAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
    release(desk, "Alt")
    assert peek.legends == []


@pytest.mark.parametrize("end", ["another key", "another program"])
def test_alt_that_is_part_of_something_else_shows_nothing(desk: RunningDesk, end: str) -> None:
    peek = desk.app.frame.peek
    desk.send("Alt")
    if end == "another key":
        desk.send("Alt+F12")
    else:
        desk.app.keys._let_go_of_all(Qt.ApplicationState.ApplicationInactive)
    desk.qtbot.wait(AFTER_MS + 100)
    assert peek.legends == []


def test_the_peek_takes_no_verdict_away(desk: RunningDesk) -> None:
    desk.send("Alt")
    desk.wait(lambda: bool(desk.app.frame.peek.legends))
    release(desk, "Alt")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
