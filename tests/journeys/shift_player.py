"""Plays a shift on the real window, offscreen: `python -m ... PROFILE SERVER PASSWORD FILE`.

Prints "service stop" and "service start", and in the end one JSON line of figures; waits for a line
of standard input after each. The hand is quick: it presses as soon as it may.
"""

import asyncio
import json
import sys
import time
from collections.abc import Callable
from pathlib import Path

import qasync
from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.actions.action import Mode
from reviewer.actions.session import SWAP_GUARD_MS
from reviewer.app import DeskApp, DeskOptions
from tests.journeys.shift_keys import SCAN, SERVICE, Step, read_shift
from tests.ui.desk import qt_key

BATCH = 500
LIMIT_S = 120.0
STEP_S = 0.002
# A decision that is not saved by then was refused, and the person was told why.
REFUSED_S = 15.0
HAND_S = 0.03
# Nobody decides sooner; a real hand takes 4 s.
LOOK_S = 0.1
SCANNER_MS = 8
MEMORY_EVERY = 100


class Player:
    """The person at the window."""

    def __init__(self, desk: DeskApp) -> None:
        self._desk = desk
        self._saved = 0
        self._waits_ms: list[float] = []
        self._memory: list[float] = []
        self._refused: list[str] = []
        self._scans = 0
        self._shown_at = 0.0
        desk.window.review.shown.connect(self._on_shown)
        desk.tasks.changed.connect(self._count)

    def _count(self, changes: object, _initiator: object) -> None:
        self._saved += getattr(changes, "record", None) is not None

    def _on_shown(self, _item: str) -> None:
        self._shown_at = time.monotonic()

    async def play(self, steps: list[Step]) -> dict[str, object]:
        decided = 0
        await self._until_on_screen()
        for step in steps:
            if step.words[0] == SERVICE:
                tell(" ".join(step.words))
                await answered()
            elif step.words[0] == SCAN:
                await self._scan(step.words[1])
            else:
                await self._press(step)
                decided += step.decides
                if step.decides and decided % MEMORY_EVERY == 0:
                    self._memory.append(memory_mib())
        return {
            "decisions": decided,
            "records": self._saved,
            "refused": self._refused,
            "scans": self._scans,
            "waiting_s": round(sum(self._waits_ms) / 1000, 1),
            "wait_ms": round(sum(self._waits_ms) / max(len(self._waits_ms), 1), 1),
            "memory_mib": [round(each) for each in self._memory],
        }

    async def _press(self, step: Step) -> None:
        """Keys of one verdict or undo, until it is saved and the next picture is there."""
        await self._until_on_screen()
        await asyncio.sleep(LOOK_S)
        saved, before = self._saved, self._desk.session.current
        at = 0.0
        for word in step.words:
            key = word.strip("()")
            if key != word and self._desk.hands.mode() is not Mode.REASON:
                continue
            at = time.monotonic()
            send(self._desk, key)
            await asyncio.sleep(HAND_S)
        told: dict[str, None] = {}

        def is_saved() -> bool:
            told.update(dict.fromkeys(each.sentence for each in self._desk.window.toasts.shown()))
            return self._saved > saved

        if not await self._until(is_saved, REFUSED_S):
            self._refused.append(f"{' '.join(step.words)} at {before}: {' '.join(told)}")
            send(self._desk, "Escape")
            return
        if self._desk.session.current != before and self._desk.session.current is not None:
            await self._until_on_screen()
            self._waits_ms.append((max(self._shown_at, at) - at) * 1000)

    async def _scan(self, code: str) -> None:
        """A scanner types it; what it found comes up, or a sentence that nothing was."""
        await self._until_on_screen()
        now = int(time.monotonic() * 1000)
        for number, char in enumerate([*code, "Return"]):
            send(self._desk, char, now + SCANNER_MS * number)
        self._scans += 1
        await asyncio.sleep(0.15)

    async def _until_on_screen(self) -> None:
        """Wait until the item that is meant has been painted with a picture, and counts."""

        def is_there() -> bool:
            painted, current = self._desk.session.painted, self._desk.session.current
            if painted is None or current is None or not self._desk.session.angles:
                return False
            stood_ms = self._desk.hands.now_ms() - painted.at_ms
            return painted.by_person or stood_ms > SWAP_GUARD_MS

        if not await self._until(is_there, LIMIT_S):
            raise TimeoutError(f"no picture of {self._desk.session.current} in {LIMIT_S:.0f} s")

    async def _until(self, check: Callable[[], bool], limit_s: float) -> bool:
        end = time.monotonic() + limit_s
        while not check():
            if time.monotonic() > end:
                return False
            await asyncio.sleep(STEP_S)
        return True


def tell(line: str) -> None:
    print(line, flush=True)


async def answered() -> None:
    """Wait for a line of standard input; the window goes on meanwhile."""
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


def send(desk: DeskApp, key: str, at_ms: int = 0) -> None:
    """A key as the window system delivers it."""
    code, state, text = qt_key(key)
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, int(code), state, text)
        event.setTimestamp(at_ms or int(time.monotonic() * 1000))
        QApplication.postEvent(desk.window.windowHandle(), event)


def memory_mib() -> float:
    """What of this process is in memory now."""
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * 4096 / 2**20


async def drive(app: QApplication, words: list[str]) -> None:
    profile, server, password, script = words
    options = DeskOptions(
        Path(profile), server, name="mia", password=password, offscreen=True, batch=BATCH
    )
    desk = DeskApp(app, options)
    player = Player(desk)
    desk.start()
    try:
        tell(json.dumps(await player.play(read_shift(Path(script)))))
        await answered()
    finally:
        desk.window.hide()
        await desk.stop()


def main() -> int:
    app = QApplication(["shift"])
    app.setQuitOnLastWindowClosed(False)
    with qasync.QEventLoop(app) as loop:
        loop.run_until_complete(drive(app, sys.argv[1:]))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
