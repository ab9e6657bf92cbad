"""Every command, with the focus on every widget of every screen: pressed, held, scanned."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QWidget,
)

from reviewer.actions.action import Action, Mode
from tests.ui.desk import Clock, RunningDesk, qt_key
from tests.ui.listening import REGISTRY, Listener

SCANNED = "0400638133393"
SCANNER_MS, HAND_MS = 8, 200
REPEATS = 3
SIGN_IN = "sign in"
# Screens by the action that shows them.
SCREENS = ("go.review", "go.history", "evidence.page", SIGN_IN)
STEPS = frozenset({"Left", "Right", "Up", "Down"})
ENTERS = frozenset({"Return", "Num+Enter"})
# How many can have the focus there, at least: fewer, and the table would prove little.
LEAST = {"go.review": 15, "go.history": 8, "evidence.page": 12, SIGN_IN: 3}


@dataclass(frozen=True)
class Way:
    """How a key is sent, and how often an action that may repeat runs then."""

    repeats: int

    def due(self, action: Action) -> list[str]:
        return [action.id] * (1 + self.repeats if action.repeat else 1)


class Table:
    """The widgets of one screen, and the real filter whose actions are noted, not run.

    Attributes:
        stops: what can have the focus.
    """

    def __init__(self, window: QWidget, listener: Listener, clock: Clock) -> None:
        self.listener, self.clock = listener, clock
        self.stops = [each for each in window.findChildren(QWidget) if _may_have_focus(each)]

    def bound(self) -> Iterator[tuple[str, Action]]:
        """Every key that counts on this screen."""
        for action in REGISTRY:
            if self.listener.now in action.modes:
                for key in self.listener.keymap.keys_of(action.id):
                    yield key, action

    def at_each_stop(self, sent: Callable[["Table", QWidget], dict[str, object]]) -> object:
        """What `sent` found wrong, by widget."""
        wrong = {}
        for stop in self.stops:
            stop.setFocus()
            assert QApplication.focusWidget() is stop
            found = sent(self, stop)
            if found:
                wrong[f"{type(stop).__name__} {stop.accessibleName() or stop.objectName()}"] = found
        return wrong

    def ran(self) -> list[str]:
        """What ran since the last time."""
        self.listener.end_run()
        ran, self.listener.ran = self.listener.ran, []
        return ran


def _may_have_focus(widget: QWidget) -> bool:
    policy = widget.focusPolicy()
    return policy is not Qt.FocusPolicy.NoFocus and widget.isVisible() and widget.isEnabled()


def send(listener: Listener, stop: QWidget, key: str, repeats: int = 0) -> None:
    """A key as Qt delivers it, a press, marked repeats, a release; the widget itself gets none."""
    code, state, text = qt_key(key)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for kind, is_repeat in [(press, False), *[(press, True)] * repeats, (release, False)]:
        event = QKeyEvent(kind, int(code), state, text, is_repeat)
        assert listener.filter is not None
        listener.filter.eventFilter(stop, event)


def writes(widget: QWidget) -> bool:
    """Whether letters belong to the text of this widget."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    return isinstance(widget, QLineEdit | QPlainTextEdit | QAbstractSpinBox)


def keeps(widget: QWidget, key: str) -> bool:
    """Whether the focused widget has this key for itself."""
    if isinstance(widget, QAbstractButton):
        return key == "Space" or key in ENTERS
    return isinstance(widget, QComboBox) and (key == "Space" or key in ENTERS | STEPS)


@pytest.fixture(params=SCREENS)
def table(
    make_desk: Callable[..., RunningDesk],
    hear: Callable[..., Listener],
    request: pytest.FixtureRequest,
) -> Table:
    """One screen of the real window."""
    if request.param == SIGN_IN:
        desk = make_desk(signed_in=False).open()
        desk.wait(lambda: desk.hands.mode() is Mode.SIGN_IN)
    else:
        desk = make_desk().open_on_item()
        desk.hands.run_named(request.param)
        desk.settle()
    clock = Clock()
    listener = hear("left", clock)
    listener.now = desk.hands.mode()
    table = Table(desk.window, listener, clock)
    assert len(table.stops) >= LEAST[request.param]
    return table


def sent(way: Way) -> Callable[[Table, QWidget], dict[str, object]]:
    """Sends every key of a screen to a widget; gives those that did not what they should."""

    def send_all(table: Table, stop: QWidget) -> dict[str, object]:
        wrong: dict[str, object] = {}
        for key, action in table.bound():
            if keeps(stop, key):
                continue
            send(table.listener, stop, key, way.repeats)
            heard: Action | None = action
            if writes(stop):
                heard = table.listener.keymap.action(Mode.TYPING, key)
            due, ran = way.due(heard) if heard else [], table.ran()
            if ran != due:
                wrong[key] = ran
        return wrong

    return send_all


def scanned(table: Table, stop: QWidget) -> dict[str, object]:
    """Scans whose first character is each key of a screen."""
    wrong: dict[str, object] = {}
    for key, action in table.bound():
        if len(key) > 1:
            continue
        table.clock.step_ms = HAND_MS
        send(table.listener, stop, key)
        table.clock.step_ms = SCANNER_MS
        for char in SCANNED:
            send(table.listener, stop, char)
        send(table.listener, stop, "Return")
        due = ["typing.keep"]  # in a text it is text, then Return
        if not writes(stop):
            begun = [action.id] if action.at_once else []
            due = [*begun, f"scan {key.lower()}{SCANNED}"]
        ran = table.ran()
        if ran != due:
            wrong[key] = ran
    return wrong


@pytest.mark.parametrize("code", ["04006381", "AB 12345"])
@pytest.mark.parametrize("ending", ["Return", "Num+Enter", "Tab"])
def test_a_scan_presses_no_button_that_has_the_focus(
    hear: Callable[..., Listener], place: Callable[[QWidget], QWidget], code: str, ending: str
) -> None:
    clock, button = Clock(), QPushButton("Certify")
    clicks: list[bool] = []
    button.clicked.connect(clicks.append)
    listener = hear("left", clock)
    place(button)
    clock.step_ms = SCANNER_MS
    for char in code:
        send(listener, button, "Space" if char == " " else char)
    send(listener, button, ending)
    listener.end_run()
    assert not clicks
    assert listener.ran[-1] == f"scan {code.lower()}"


def test_every_command_does_its_own_and_no_more_whatever_has_the_focus(table: Table) -> None:
    ways = {"pressed": sent(Way(0)), "held": sent(Way(REPEATS)), "scanned": scanned}
    assert {name: table.at_each_stop(way) for name, way in ways.items()} == {
        name: {} for name in ways
    }
