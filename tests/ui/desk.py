"""The real desk in this process: real stores, real window, real key events, no service."""

import hashlib
import io
import shutil
import tempfile
from collections.abc import Callable
from functools import cache
from pathlib import Path

from PIL import Image
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from reviewer.actions.scanning import GAP_MS
from reviewer.app import DeskApp, DeskOptions
from reviewer.bench.filling import FAR_MS, NO_SERVER, PERSON, pages
from reviewer.domain.ids import CheckoutId, ItemId, PictureHash
from reviewer.domain.item import Checkout
from reviewer.domain.people import Person
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.operations.desk import open_desk
from reviewer.remote.credentials import SavedSession
from reviewer.wire.items import PictureShape

EDGE = 64
WAIT_MS = 60_000


class Clock:
    """Times of key presses: a hand's, or a scanner's while `step_ms` is small."""

    def __init__(self) -> None:
        self.now_ms, self.step_ms = 0, 200

    def __call__(self, _event: QKeyEvent) -> int:
        self.now_ms += self.step_ms
        return self.now_ms


def fill(profile: Path, items: int = 8, *, signed_in: bool = True, person: Person = PERSON) -> None:
    """A profile with open, checked-out items and their small pictures; all are of one device."""
    made = _filled(items, person if signed_in else None)
    shutil.copytree(made.name, profile, dirs_exist_ok=True)


@cache
def _filled(items: int, person: Person | None) -> tempfile.TemporaryDirectory[str]:
    """Such a profile, made once."""
    made = tempfile.TemporaryDirectory(prefix="reviewer-filled-")
    _fill(Path(made.name), items, person)
    return made


def _fill(profile: Path, items: int, person: Person | None) -> None:
    desk = open_desk(profile)
    try:
        if person is not None:
            desk.credentials.save(SavedSession(NO_SERVER, "test", person, ""))
        pictures = [_store(desk.images.put, number) for number in range(6)]
        desk.cache.pictures_stored([PictureHash(each.hash) for each in pictures])
        for page in pages(items, pictures, seed=3):
            desk.cache.apply(page)
        names = [ItemId(f"B{number:07d}") for number in range(items)]
        desk.cache.put_checkouts(
            [Checkout(CheckoutId(f"lease-{name}"), name, 1, FAR_MS) for name in names]
        )
    finally:
        desk.close()


def _store(put: Callable[[PictureHash, bytes], object], number: int) -> PictureShape:
    buffer = io.BytesIO()
    Image.new("RGB", (EDGE, EDGE), (40 * number, 90, 120)).save(buffer, "JPEG")
    data = buffer.getvalue()
    name = hashlib.sha256(data).hexdigest()
    put(PictureHash(name), data)
    angle = TUNNEL_ANGLES[number % len(TUNNEL_ANGLES)]
    return PictureShape(angle=angle, number=0, hash=name, width=EDGE, height=EDGE, bytes=len(data))


class RunningDesk:
    """A desk with hands on its keys."""

    def __init__(self, qtbot: QtBot, qapp: QApplication, profile: Path, **options: object) -> None:
        self.qtbot = qtbot
        self.clock = Clock()
        made = DeskOptions(profile_dir=profile, server=NO_SERVER, theme="light", **options)  # type: ignore[arg-type]  # texts only
        self.app = DeskApp(qapp, made, self.clock)
        self.hands, self.window = self.app.hands, self.app.window
        self.session, self.tasks = self.app.session, self.app.tasks
        self.crashes: list[BaseException] = []
        self.tasks.crashed.connect(self.crashes.append)
        self.saved: list[str] = []
        self.tasks.changed.connect(self._on_changes)

    def open(self) -> "RunningDesk":
        """Show it and give it the keys."""
        self.app.open_offline()
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow, timeout=WAIT_MS)
        return self

    def open_on_item(self) -> "RunningDesk":
        """The same, until the first item is painted."""
        self.open()
        self.wait_painted()
        return self

    def wait_painted(self) -> None:
        self.wait(lambda: self.session.painted is not None and bool(self.session.angles))

    def wait(self, check: Callable[[], bool]) -> None:
        self.qtbot.waitUntil(check, timeout=WAIT_MS)

    def press(self, key: str) -> None:
        """A whole key press where the focus is, as the keymap spells it."""
        code, state, text = qt_key(key)
        event = QKeyEvent(QKeyEvent.Type.KeyPress, code, state, text)
        target = self.target()
        QApplication.sendEvent(target, event)
        QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyRelease, code, state, text))
        if self.clock.step_ms >= GAP_MS:  # a hand: time went by
            self.app.keys.end_run()

    def send(self, key: str) -> None:
        """A key press without its release, and without time for a hand's run to end."""
        code, state, text = qt_key(key)
        text = key if len(key) == 1 else text
        QApplication.sendEvent(self.target(), QKeyEvent(QKeyEvent.Type.KeyPress, code, state, text))

    def send_modifier(self) -> None:
        """Shift, as a scanner presses it before a capital."""
        shift = Qt.KeyboardModifier.ShiftModifier
        event = QKeyEvent(QKeyEvent.Type.KeyPress, Qt.Key.Key_Shift, shift, "")
        QApplication.sendEvent(self.target(), event)

    def hold(self, key: str, times: int) -> None:
        """A key held down: one press, then repeats, then a release."""
        code, state, text = qt_key(key)
        target = self.target()
        QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyPress, code, state, text))
        for _ in range(times):
            repeat = QKeyEvent(QKeyEvent.Type.KeyPress, code, state, text, True)
            QApplication.sendEvent(self.target(), repeat)
            QTest.qWait(1)
        QApplication.sendEvent(target, QKeyEvent(QKeyEvent.Type.KeyRelease, code, state, text))

    def scan(self, code: str) -> None:
        """A scanner: one character every 10 ms, then Enter."""
        self.clock.step_ms = 10
        self.clock.now_ms += 1000
        for char in code:
            self.press(char.upper())
        self.press("Return")
        self.clock.step_ms = 200

    def settle(self) -> None:
        """Let a run of keys end, and the lane finish."""
        QTest.qWait(140)
        self.tasks.ask_lane(int).result()
        QTest.qWait(10)

    def target(self) -> QWidget:
        return QApplication.focusWidget() or self.window

    def told(self) -> list[str]:
        """Messages on the screen, oldest first."""
        return [toast.sentence for toast in self.window.toasts.shown()]

    def close(self) -> None:
        self.app.close()
        self.window.deleteLater()
        self.app.deleteLater()
        QApplication.sendPostedEvents(None, 0)
        assert not self.crashes, self.crashes

    def _on_changes(self, changes: object, _initiator: object) -> None:
        record = getattr(changes, "record", None)
        if record is not None:
            self.saved.append(record)


_STATES = {
    "Ctrl": Qt.KeyboardModifier.ControlModifier,
    "Alt": Qt.KeyboardModifier.AltModifier,
    "Shift": Qt.KeyboardModifier.ShiftModifier,
    "Num": Qt.KeyboardModifier.KeypadModifier,
}


def qt_key(key: str) -> tuple[int, Qt.KeyboardModifier, str]:
    """Code, modifiers and text of a key as Qt would deliver it."""
    *names, name = [*key[:-2].split("+"), "+"] if key.endswith("++") else key.split("+")
    if key == "+":
        names, name = [], "+"
    state = Qt.KeyboardModifier.NoModifier
    for each in names:
        state |= _STATES[each]
    if len(name) == 1:
        code = ord(name.upper() if len(name.upper()) == 1 else name)
        text = name if "Shift" in names else name.lower()
        if name == "?":
            state |= Qt.KeyboardModifier.ShiftModifier
    else:
        code = int(getattr(Qt.Key, f"Key_{name}"))
        text = " " if name == "Space" else ""
    if {"Ctrl", "Alt"} & set(names):
        text = ""
    return code, state, text
