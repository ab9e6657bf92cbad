"""Every key of every profile runs its action, and only that, through the real filter."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QCheckBox,
    QComboBox,
    QLineEdit,
    QListWidget,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QSpinBox,
    QTableWidget,
    QWidget,
)

from reviewer.actions.action import Action, Mode, Stroke
from reviewer.actions.keymap import PROFILES
from tests.ui.desk import qt_key
from tests.ui.listening import REGISTRY, Listener, plain_pane


def press(widget: QWidget, key: str) -> None:
    code, state, _ = qt_key(key)
    QTest.keyClick(widget, Qt.Key(code), state)


@pytest.mark.parametrize("profile", PROFILES)
def test_each_key_of_a_profile_runs_exactly_its_action(
    hear: Callable[[str], Listener], place: Callable[[QWidget], QWidget], profile: str
) -> None:
    listener, pane = hear(profile), place(plain_pane())
    wrong = []
    for action in REGISTRY:
        for mode in action.modes - {Mode.TYPING}:
            for key in listener.keymap.keys_of(action.id):
                listener.now = mode
                listener.ran.clear()
                press(pane, key)
                listener.end_run()
                peek = ["help.peek"] if key.startswith("Alt+") else []  # Alt alone shows the keys
                if listener.ran != [*peek, action.id]:
                    wrong.append((key, mode.value, action.id, list(listener.ran)))
    assert not wrong


STEALERS = {
    "button": QPushButton,
    "check box": QCheckBox,
    "list": QListWidget,
    "table": QTableWidget,
    "slider": QSlider,
    "combo box": QComboBox,
}
WRITERS = {"line": QLineEdit, "text": QPlainTextEdit, "number": QSpinBox}


@pytest.mark.parametrize("name", STEALERS)
@pytest.mark.parametrize("key", ["F", "A", "Z", "1", "Backspace", "Ctrl+Z"])
def test_a_focused_control_does_not_steal_the_persons_keys(
    hear: Callable[[str], Listener],
    place: Callable[[QWidget], QWidget],
    name: str,
    key: str,
) -> None:
    listener, widget = hear("left"), place(STEALERS[name]())
    press(widget, key)
    listener.end_run()
    assert len(listener.ran) == 1


@pytest.mark.parametrize("name", WRITERS)
@pytest.mark.parametrize("key", ["F", "A", "Z", "1", "Backspace"])
def test_a_text_field_keeps_its_keys(
    hear: Callable[[str], Listener],
    place: Callable[[QWidget], QWidget],
    name: str,
    key: str,
) -> None:
    listener, widget = hear("left"), place(WRITERS[name]())
    press(widget, key)
    assert listener.ran == []


@pytest.mark.parametrize("key", [Qt.Key.Key_Space, Qt.Key.Key_Return, Qt.Key.Key_Enter])
def test_space_and_return_press_the_focused_button(
    hear: Callable[[str], Listener], place: Callable[[QWidget], QWidget], key: Qt.Key
) -> None:
    listener, button = hear("left"), QPushButton("Go")
    clicked: list[str] = []
    button.clicked.connect(lambda: clicked.append("clicked"))
    QTest.keyClick(place(button), key)
    assert clicked == ["clicked"]
    assert listener.ran == []


def test_return_and_escape_in_a_text_field_are_heard(
    hear: Callable[[str], Listener], place: Callable[[QWidget], QWidget]
) -> None:
    listener, line = hear("left"), place(QLineEdit())
    press(line, "Return")
    press(line, "Escape")
    assert listener.ran == ["typing.keep", "typing.leave"]


def test_what_lasts_while_held_is_let_go(
    hear: Callable[[str], Listener], place: Callable[[QWidget], QWidget]
) -> None:
    listener, pane = hear("left"), place(plain_pane())
    QTest.keyPress(pane, Qt.Key.Key_Space)
    assert (listener.ran, listener.released) == (["view.loupe"], [])
    QTest.keyRelease(pane, Qt.Key.Key_Space)
    assert listener.released == ["view.loupe"]


def test_a_failing_action_does_not_take_the_filter_with_it(desk) -> None:  # type: ignore[no-untyped-def]  # a RunningDesk
    def fail(_context: object) -> None:
        raise ZeroDivisionError("planted")

    broken = Action("test.broken", "Broken", fail, REGISTRY["review.undo"].group, frozenset())
    desk.hands.run(broken, Stroke())
    assert [type(each) for each in desk.crashes] == [ZeroDivisionError]
    desk.crashes.clear()
    desk.press("Return")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
