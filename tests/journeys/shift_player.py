"""Plays a shift on the real window, offscreen: `python -m ... PROFILE SERVER PASSWORD FILE`.

Prints "service stop" and "service start", and in the end one JSON line of figures; waits for a line
of standard input after each. The hand is quick: it presses as soon as it may.
"""

import asyncio
import json
import sys
from collections import defaultdict
from pathlib import Path
from statistics import median

import qasync
from PySide6.QtWidgets import QApplication

from reviewer.actions.action import Mode
from reviewer.app import DeskApp, DeskOptions
from reviewer.ui.logs import start_logs
from tests.journeys.shift_hand import Hand
from tests.journeys.shift_keys import SCAN, SERVICE, SHEET, Step, read_shift
from tests.journeys.shift_sheet import AtSheet

BATCH = 500
# A decision that is not saved by then was refused, and the person was told why.
REFUSED_S = 15.0
# Nobody decides sooner; a real hand takes 4 s.
LOOK_S = 0.1
# Waits that are told one by one; sums that are told.
LONGEST, LEAST_S = 8, 0.1


class Player:
    """The person at the window."""

    def __init__(self, desk: DeskApp) -> None:
        self._desk = desk
        self._hand = Hand(desk)
        self._sheet = AtSheet(self._hand)
        self._memory: list[float] = []
        self._refused: list[str] = []
        self._bulk: list[int] = []
        self._scans = 0

    async def play(self, steps: list[Step]) -> dict[str, object]:
        thirds, decided = _thirds(sum(each.decides for each in steps)), 0
        # Nobody leaves the first item because the first pictures are still on their way.
        await self._hand.until(lambda: bool(self._desk.session.angles))
        await self._hand.look()
        for step in steps:
            await self._take(step)
            decided += step.decides
            if step.decides and decided in thirds:
                self._memory.append(memory_mib())
        waits = [wait for _, wait in self._hand.waits]
        longest = sorted(self._hand.waits, key=lambda each: -each[1])[:LONGEST]
        return {
            "decisions": decided,
            "records": self._hand.saved,
            "refused": self._refused,
            "bulk": self._bulk,
            "scans": self._scans,
            "passed": self._hand.passed,
            "waiting_s": round(sum(waits), 1),
            "waiting_by_key_s": self._by_key(),
            "median_wait_ms": round(median(waits) * 1000, 1),
            "longest_waits_s": [(key, round(wait, 2)) for key, wait in longest],
            "memory_mib": [round(each) for each in self._memory],
        }

    def _by_key(self) -> dict[str, float]:
        """Waiting after each key that made somebody wait for a tenth of a second in all."""
        found: defaultdict[str, float] = defaultdict(float)
        for key, wait in self._hand.waits:
            found[key] += wait
        return {key: round(total, 1) for key, total in found.items() if total >= LEAST_S}

    async def _take(self, step: Step) -> None:
        match step.words:
            case (word, *_) if word == SERVICE:
                tell(" ".join(step.words))
                await answered()
            case (word, code) if word == SCAN:
                await self._hand.look()
                await self._hand.scan(code)
                self._scans += 1
            case (word, *keys) if word == SHEET:
                self._bulk.append(await self._sheet.act(keys))
            case _:
                await self._press(step)

    async def _press(self, step: Step) -> None:
        """Keys of one verdict or undo, until it is saved and the next picture is there."""
        await self._hand.look()
        await asyncio.sleep(LOOK_S)
        saved, before = self._hand.saved, self._desk.session.current
        for word in step.words:
            key = word.strip("()")
            if key == word or self._desk.hands.mode() is Mode.REASON:
                await self._hand.press(key)
        told: dict[str, None] = {}

        def is_saved() -> bool:
            told.update(dict.fromkeys(self._hand.told()))
            return self._hand.saved > saved

        if not await self._hand.until(is_saved, REFUSED_S):
            self._refused.append(f"{' '.join(step.words)} at {before}: {' '.join(told)}")
            await self._hand.press("Escape")
        elif self._desk.session.current in (before, None):
            self._hand.done()
        else:
            await self._hand.look()


def _thirds(decisions: int) -> set[int]:
    return {decisions // 3, decisions * 2 // 3, decisions}


def tell(line: str) -> None:
    print(line, flush=True)


async def answered() -> None:
    """Wait for a line of standard input; the window goes on meanwhile."""
    await asyncio.get_running_loop().run_in_executor(None, sys.stdin.readline)


def memory_mib() -> float:
    """What of this process is in memory now."""
    pages = int(Path("/proc/self/statm").read_text("utf-8").split()[1])
    return pages * 4096 / 2**20


async def drive(app: QApplication, words: list[str]) -> None:
    profile, server, password, script = words
    options = DeskOptions(
        Path(profile), server, name="mia", password=password, offscreen=True, batch=BATCH
    )
    start_logs(Path(profile))
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
