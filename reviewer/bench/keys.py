"""Verdict keys in the real window: key press to the next item's picture, and to "saved"."""

import asyncio
import json
import time
from collections.abc import Mapping
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path
from typing import Any

import qasync
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.app import DeskApp, DeskOptions
from reviewer.bench.filling import NO_SERVER
from reviewer.domain.errors import EnvironmentFault

# Between two presses a reviewer looks; 600 to 900 decisions an hour are one in 4 to 6 s.
LOOK_S = 0.25
LIMIT_S = 20.0
STEP_S = 0.004


@dataclass(frozen=True, slots=True)
class KeyTimes:
    """Milliseconds from the key press, one for each.

    Attributes:
        picture: until the next item's picture was on the screen.
        screen: until all around it was, too.
        saved: until the decision was durable.
    """

    picture: list[float]
    screen: list[float]
    saved: list[float]


def time_keys(profile: Path, presses: int) -> KeyTimes:
    """Open the desk on a filled profile and certify `presses` items by key."""
    app = QApplication(["reviewer"])
    app.setQuitOnLastWindowClosed(False)
    trace = profile / "bench.trace"
    trace.unlink(missing_ok=True)
    loop = qasync.QEventLoop(app)
    with loop:
        pressed = loop.run_until_complete(_drive(app, profile, trace, presses))
    return _read(trace, pressed)


async def _drive(app: QApplication, profile: Path, trace: Path, presses: int) -> dict[str, float]:
    """Press, wait for the next picture, look, press again: item -> time of its verdict key."""
    desk = DeskApp(app, DeskOptions(profile, NO_SERVER, trace=trace))
    seen: list[str] = []
    desk.window.review.seen.connect(seen.append)
    desk.start()
    pressed: dict[str, float] = {}
    try:
        for _ in range(presses):
            await _until_seen(desk, seen)
            await asyncio.sleep(LOOK_S)
            pressed[str(desk.session.current)] = time.monotonic_ns() / 1e6
            _press(desk, desk.hands.keymap.hint("review.certify"))
        await _until_seen(desk, seen)
        await asyncio.sleep(LOOK_S)
    finally:
        desk.window.hide()
        await desk.stop()
    return pressed


async def _until_seen(desk: DeskApp, seen: list[str]) -> None:
    """Wait until the current item's picture was painted and its neighbours are ready."""
    end = time.monotonic() + LIMIT_S
    while time.monotonic() < end:
        current = desk.session.current
        if current is not None and current in seen and desk.window.review.source.is_idle:
            return
        await asyncio.sleep(STEP_S)
    raise EnvironmentFault(f"No picture was painted within {LIMIT_S:.0f} s.")


def _press(desk: DeskApp, key: str) -> None:
    """One letter key, as the window system would deliver it to the window."""
    code = Qt.Key(ord(key))
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, code, Qt.KeyboardModifier.NoModifier, key.lower())
        QApplication.postEvent(desk.window.windowHandle(), event)


def _read(trace: Path, pressed: Mapping[str, float]) -> KeyTimes:
    """Times out of what the window wrote down: its own words, not the bench's."""
    events = [json.loads(line) for line in trace.read_text("utf-8").splitlines()]
    order = list(pressed)
    shown, painted = _first(events, "shown"), _first(events, "painted")
    saved = _first(events, "saved")
    return KeyTimes(
        picture=[shown[after] - pressed[before] for before, after in pairwise(order)],
        screen=[painted[after] - pressed[before] for before, after in pairwise(order)],
        saved=[saved[item] - at for item, at in pressed.items() if item in saved],
    )


def _first(events: list[dict[str, Any]], name: str) -> dict[str, float]:
    found: dict[str, float] = {}
    for event in events:
        if event["event"] == name:
            found.setdefault(event["item"], event["t"])
    return found
