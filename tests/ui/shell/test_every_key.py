"""Every key of every profile runs its action, and only that, through the real filter."""

from collections.abc import Callable, Iterator

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
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.scanning import Typed
from reviewer.ui.keys import KeyFilter
from tests.ui.desk import Clock, qt_key

REGISTRY = Registry(all_actions())


class Listener:
    """A host that notes what would run."""

    def __init__(self, profile: str) -> None:
        self.keymap = Keymap.load(profile, REGISTRY)
        self.now = Mode.REVIEW
        self.ran: list[str] = []
        self.released: list[str] = []
        self.filter: KeyFilter | None = None
        self.scan_prefix = ""

    def mode(self) -> Mode:
        return self.now

    def find(self, mode: Mode, key: str) -> Action | None:
        return self.keymap.action(mode, key)

    def run(self, action: Action, stroke: Stroke) -> None:
        self.ran.append(action.id)

    def release(self, action: Action) -> None:
        self.released.append(action.id)

    def take(self, key: str, stroke: Stroke) -> bool:
        return False

    def captures(self) -> bool:
        return False

    def capture(self, typed: Typed) -> bool:
        return False

    def hold(self) -> None:
        """Nothing is held back here."""

    def settle(self) -> None:
        """Nothing is held back here."""

    def end_run(self) -> None:
        """What waited for the end of a run of keys acts now."""
        if self.filter is not None:
            self.filter.end_run()

    def scanned(self, text: str) -> None:
        self.ran.append(f"scan {text}")


@pytest.fixture
def hear(qapp: object, qtbot: object) -> Iterator[Callable[[str], Listener]]:
    """Makes listeners behind the real filter."""
    filters: list[KeyFilter] = []

    def make(profile: str = "left") -> Listener:
        listener = Listener(profile)
        listener.filter = KeyFilter(qapp, listener, Clock())  # type: ignore[arg-type]  # the fixture is the app
        filters.append(listener.filter)
        return listener

    yield make
    for each in filters:
        each.close()


@pytest.fixture
def place(qtbot) -> Callable[[QWidget], QWidget]:  # type: ignore[no-untyped-def]  # pytest-qt's own
    """Puts a widget into an active window and gives it the focus."""

    windows: list[QWidget] = []

    def put(widget: QWidget) -> QWidget:
        window = QWidget()
        windows.append(window)
        qtbot.addWidget(window)
        widget.setParent(window)
        window.resize(300, 200)
        window.show()
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        widget.setFocus()
        return widget

    return put


def press(widget: QWidget, key: str) -> None:
    code, state, _ = qt_key(key)
    QTest.keyClick(widget, Qt.Key(code), state)


@pytest.mark.parametrize("profile", PROFILES)
def test_each_key_of_a_profile_runs_exactly_its_action(
    hear: Callable[[str], Listener], place: Callable[[QWidget], QWidget], profile: str
) -> None:
    listener, pane = hear(profile), place(_pane())
    wrong = []
    for action in REGISTRY:
        for mode in action.modes - {Mode.TYPING}:
            for key in listener.keymap.keys_of(action.id):
                listener.now = mode
                listener.ran.clear()
                press(pane, key)
                listener.end_run()
                if listener.ran != [action.id]:
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
    listener, pane = hear("left"), place(_pane())
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


def _pane() -> QWidget:
    pane = QWidget()
    pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return pane
