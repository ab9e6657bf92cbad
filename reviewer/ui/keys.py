"""The one place that receives keys: event -> key text -> mode's keymap -> action.

Letters are read by what they type; on a layout without Latin letters by where they lie. A text
field keeps every key that the keymap does not bind. Space and Return stay with a focused button.
A failing action is told and never takes the filter with it.
"""

import logging
import time
from collections.abc import Callable
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from reviewer.actions.action import Action, Mode, Stroke
from reviewer.actions.keys import printed
from reviewer.actions.scanning import Burst, Typed
from reviewer.domain.element_strings import GS
from reviewer.ui.key_reading import (
    LONE,
    NAMES,
    SELECT,
    key_text,
    physical_key,
    place_text,
    scanned_char,
    typed_char,
)
from reviewer.ui.key_repeats import APART_MS, Repeats

log = logging.getLogger(__name__)

_ENTERS = {"Return", "Enter"}
_ENDS_SCAN = {"Return", "Enter", "Num+Enter", "Tab"}
_STEPS = {"Up", "Down", "Left", "Right"}
_WRITES = {Mode.TYPING, Mode.PALETTE}


class KeyHost(Protocol):
    """What the filter asks of the frame.

    Attributes:
        scan_prefix: the key that the scanner sends before each code, "" for none.
    """

    scan_prefix: str

    def mode(self) -> Mode:
        """Which keys count now, without looking at text fields."""

    def find(self, mode: Mode, key: str) -> Action | None:
        """The action of a key."""

    def run(self, action: Action, stroke: Stroke) -> None:
        """Run it; errors are told there."""

    def release(self, action: Action) -> None:
        """Its key was let go."""

    def take(self, key: str, stroke: Stroke) -> bool:
        """A key without an action: whether what lies over the screen wants it (a reason's key)."""

    def captures(self) -> bool:
        """Whether every key is asked for, whatever it is bound to."""

    def capture(self, typed: Typed) -> bool:
        """Such a key; whether it was taken."""

    def hold(self) -> None:
        """A run of keys began that may be a scanner's: hold back what writes."""

    def settle(self) -> None:
        """The run of keys is over: what was held back is recorded."""

    def scanned(self, text: str) -> None:
        """A scanner typed this: what was held back is dropped."""


class KeyFilter(QObject):
    """Installed on the application once.

    Args:
        when: time of an event, milliseconds; only differences count.
    """

    def __init__(
        self,
        app: QApplication,
        host: KeyHost,
        when: "Callable[[QKeyEvent], int]",
    ) -> None:
        super().__init__(app)
        self._app = app
        self._host = host
        self._when = when
        self._burst = Burst()
        self._held: dict[int, Action] = {}
        self._let_go: set[int] = set()
        self._repeats = Repeats()
        # Released, unless a press of the same moment follows.
        self._late: set[int] = set()
        self._late_timer = QTimer(self, singleShot=True, interval=APART_MS)
        self._late_timer.timeout.connect(self._let_go_late)
        self._timer = QTimer(self, singleShot=True)
        self._timer.setTimerType(Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.end_run)
        app.installEventFilter(self)
        self._state = app.applicationStateChanged.connect(self._let_go_of_all)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take key events on their first stop, at the widget that has the focus."""
        kind = event.type()
        if kind not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        if not isinstance(event, QKeyEvent) or not _is_first_stop(watched):
            return False
        if kind is QEvent.Type.KeyRelease:
            return self._release(event)
        return self._press(event)

    def mode(self) -> Mode:
        """Which keys count now: the host's mode, unless a text field has the keys."""
        mode = self._host.mode()
        if mode is not Mode.PALETTE and is_writing(QApplication.focusWidget()):
            return Mode.TYPING
        return mode

    def close(self) -> None:
        """Hear no key any more."""
        self._timer.stop()
        self._app.removeEventFilter(self)
        QObject.disconnect(self._state)

    # presses ---------------------------------------------------------------------------------

    def _press(self, event: QKeyEvent) -> bool:
        repeats = self._is_repeat(event)
        if event.key() in LONE:
            return self._modifier(event, repeats)
        self._let_go_of_modifiers()
        at_ms = self._when(event)
        if self._host.captures() and self._captured(event, at_ms, repeats):
            return True
        if not repeats and self._scans(event, at_ms):
            return True
        if _belongs_to_widget(event):
            return False
        if _clicks_button(event, repeats):
            return True
        mode, key = self.mode(), key_text(event)
        action = self._found(mode, key, place_text(event))
        if repeats:
            return self._repeat(mode, key, action)
        char = typed_char(event)
        if mode in _WRITES or not char:
            return self._plain(event, mode, key, action)
        return self._character(event, key, char, at_ms)

    def _is_repeat(self, event: QKeyEvent) -> bool:
        """Whether the key was held all the time, also where Qt does not know it."""
        is_marked = event.isAutoRepeat()
        if self._repeats.press(physical_key(event), event.timestamp(), is_marked=is_marked):
            self._late.discard(int(event.key()))
            return True
        self._let_go_late()
        return False

    def _modifier(self, event: QKeyEvent, repeats: bool) -> bool:
        """A modifier by itself may have an action while it is held; nobody else lacks it."""
        name = LONE.get(event.key(), "")
        action = self._host.find(self.mode(), name) if name else None
        if action is not None and not repeats and not self._burst.is_open:
            self._held[event.key()] = action
            self._host.run(action, _stroke(name))
        return False

    def _let_go_of_modifiers(self) -> None:
        """With another key they are part of that one."""
        for code in self._held.keys() & LONE.keys():
            self._host.release(self._held.pop(code))

    def _let_go_of_all(self, state: Qt.ApplicationState) -> None:
        """Another program has the keys now: their releases never come here."""
        if state is not Qt.ApplicationState.ApplicationActive:
            held, self._held = self._held, {}
            self._late.clear()
            self._repeats.forget()
            for action in held.values():
                self._host.release(action)

    def _captured(self, event: QKeyEvent, at_ms: int, repeats: bool) -> bool:
        """Whether what lies over the screen took the key as it came."""
        if repeats:
            return True
        char = typed_char(event) or (event.text() if event.text() in (GS, " ") else "")
        key, place = key_text(event), place_text(event)
        return self._host.capture(Typed(printed(key), char, at_ms, place, int(event.key())))

    def _scans(self, event: QKeyEvent, at_ms: int) -> bool:
        """Whether the key is the scanner's: its prefix, or part of what follows it or a scan."""
        key = key_text(event)
        if key and key == self._host.scan_prefix:
            self.end_run()
            self._burst.begin(at_ms)
            self._timer.start(self._burst.gap_ms)
            return True
        if not self._burst.is_open or self._burst.is_over(at_ms):
            return False
        if self._burst.is_scan and key in _ENDS_SCAN:
            self.end_run()
            return True
        if not (self._burst.has_prefix or (event.text() in (GS, " ") and self._may_be_scan())):
            return False
        char = scanned_char(event)
        if char:
            self._burst.add(Typed(key, char, at_ms), may_act=False)
            self._timer.start(self._burst.gap_ms)
        else:
            self.end_run()
        return bool(char)

    def _may_be_scan(self) -> bool:
        """Whether a blank is more likely a scanner's than a hand's; no scan presses a button."""
        return self._burst.is_scan or isinstance(QApplication.focusWidget(), QAbstractButton)

    def _repeat(self, mode: Mode, key: str, action: Action | None) -> bool:
        """A held key: only what may repeat does; in a text field it goes on typing."""
        if action is None:
            return mode not in _WRITES
        if action.repeat:
            self._host.run(action, _stroke(key))
        return True

    def _plain(self, event: QKeyEvent, mode: Mode, key: str, action: Action | None) -> bool:
        """A key that no scanner sends in the middle of a code."""
        self.end_run()
        if action is None and mode is Mode.TYPING and _leaves_field(key):
            return False
        done = self._dispatch(mode, key, event.key(), action)
        self._host.settle()
        return done

    def _character(self, event: QKeyEvent, key: str, char: str, at_ms: int) -> bool:
        typed = Typed(key, char, at_ms, place_text(event), int(event.key()))
        if self._burst.is_over(typed.at_ms):
            self.end_run()
            self._host.hold()
        mode = self.mode()
        action = self._found(mode, typed.key, typed.place)
        acts = self._burst.add(typed, may_act=_may_act(mode, action))
        self._timer.start(self._burst.gap_ms)
        if acts:
            # Without a binding it may still begin a scan, so nobody else gets it either.
            self._dispatch(mode, key, typed.code, action)
        return True

    def end_run(self) -> None:
        """Nothing more comes: a scan is looked up, what a hand typed is recorded and acts."""
        self._timer.stop()
        if not self._burst.is_open:
            return
        run = self._burst.end()
        let_go, self._let_go = self._let_go, set()
        if run.scan:
            self._host.scanned(run.scan)
            return
        self._host.settle()
        for typed in run.waiting:
            mode = self.mode()
            action = self._found(mode, typed.key, typed.place)
            if action is None and mode is Mode.TYPING:
                write(typed.char)
                continue
            self._dispatch(mode, typed.key, typed.code, action)
            if typed.code in let_go and self._held.pop(typed.code, None) is action is not None:
                self._host.release(action)

    def _dispatch(self, mode: Mode, key: str, code: int, action: Action | None) -> bool:
        stroke = _stroke(key)
        if action is None:
            return mode is not Mode.TYPING and self._host.take(key, stroke)
        if action.release is not None:
            self._held[code] = action
        self._host.run(action, stroke)
        return True

    def _release(self, event: QKeyEvent) -> bool:
        is_marked, physical = event.isAutoRepeat(), physical_key(event)
        may_be_held = self._repeats.release(physical, event.timestamp(), is_marked=is_marked)
        if is_marked:
            return False
        code = int(event.key())
        if code not in self._held:
            if self._burst.is_open:
                self._let_go.add(code)
            return False
        self._late.add(code)
        if may_be_held:
            self._late_timer.start()
        else:
            self._let_go_late()
        return True

    def _let_go_late(self) -> None:
        """No press followed the releases: the keys are really up."""
        self._late_timer.stop()
        late, self._late = self._late, set()
        for code in late & self._held.keys():
            self._host.release(self._held.pop(code))

    def _found(self, mode: Mode, key: str, place: str) -> Action | None:
        found = self._host.find(mode, key)
        if found is None and mode not in _WRITES and place:
            return self._host.find(mode, place)
        return found


def is_writing(widget: QWidget | None) -> bool:
    """Whether this widget takes text."""
    if isinstance(widget, QComboBox):
        return widget.isEditable()
    if isinstance(widget, QLineEdit | QPlainTextEdit | QTextEdit):
        return not widget.isReadOnly()
    return isinstance(widget, QAbstractSpinBox)


def write(text: str) -> None:
    """Put text into the field that has the cursor: a key before these opened it."""
    field = QApplication.focusWidget()
    if isinstance(field, QLineEdit):
        field.insert(text)
    elif isinstance(field, QPlainTextEdit | QTextEdit):
        field.insertPlainText(text)


def _may_act(mode: Mode, action: Action | None) -> bool:
    """Whether the first character of what may be a scan acts at once."""
    return mode is Mode.REASON if action is None else action.at_once


def _stroke(key: str) -> Stroke:
    device = "keypad" if key.startswith("Num+") or "+Num+" in key else "keyboard"
    return Stroke(key, device, time.monotonic_ns() // 1_000_000)


def _leaves_field(key: str) -> bool:
    return key in ("Tab", "Shift+Tab")


def _is_first_stop(watched: QObject) -> bool:
    """Qt offers a key again to each parent; only the first offer counts."""
    if not isinstance(watched, QWidget):
        return False
    focus = QApplication.focusWidget()
    return watched is focus or (focus is None and watched.isWindow())


def _belongs_to_widget(event: QKeyEvent) -> bool:
    """Keys that a focused control needs, and everything while a menu is open."""
    if QApplication.activePopupWidget() is not None:
        return True
    focus, name = QApplication.focusWidget(), NAMES.get(event.key(), "")
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if held & ~Qt.KeyboardModifier.ShiftModifier:
        return False
    if isinstance(focus, QAbstractButton):
        return name == "Space" or event.key() == SELECT
    if isinstance(focus, QComboBox) and not focus.isEditable() and not held:
        return name in {"Space", *_ENTERS, *_STEPS}
    return False


def _clicks_button(event: QKeyEvent, repeats: bool) -> bool:
    """Return presses the focused button; Qt itself does that in dialogs only."""
    focus, name = QApplication.focusWidget(), NAMES.get(event.key(), "")
    held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
    if not isinstance(focus, QAbstractButton) or name not in _ENTERS or held:
        return False
    if not repeats:
        focus.click()
    return True
