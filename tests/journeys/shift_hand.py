"""One quick hand at the real window, and the eye that waits for what it did."""

import asyncio
import time
from collections.abc import Callable

from PySide6.QtCore import QEvent
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.actions.session import SWAP_GUARD_MS
from reviewer.app import DeskApp
from tests.ui.desk import qt_key

LIMIT_S = 120.0
STEP_S = 0.002
HAND_S = 0.03
# Whoever still sees no picture by then goes on to another item; at once where the service is away.
PATIENCE_S = 2.0
SCANNER_MS = 8
# A scan that tells nothing new has done all it does by then, on a busy machine too.
SCAN_S = 5.0


class Hand:
    """Presses keys and looks.

    Attributes:
        saved: records made so far.
        waits: key and seconds, from the last key of each step until what it brings was on the
            screen.
        passed: items left without a verdict, because no picture of them was on the machine.
    """

    def __init__(self, desk: DeskApp) -> None:
        self.desk = desk
        self.saved = 0
        self.waits: list[tuple[str, float]] = []
        self.passed = 0
        self._came_at = 0.0
        self._key = "start"
        self._pressed_at: float | None = time.monotonic()
        self._free_at = 0.0
        desk.window.review.shown.connect(self._on_picture)
        desk.window.review.seen.connect(self._on_picture)
        desk.tasks.changed.connect(self._count)

    def _count(self, changes: object, _initiator: object) -> None:
        self.saved += getattr(changes, "record", None) is not None

    def _on_picture(self, item: str) -> None:
        if item == self.desk.session.current and not self._came_at:
            self._came_at = time.monotonic()

    # keys ------------------------------------------------------------------------------------

    async def press(self, key: str) -> None:
        """A key, as soon as the hand is there."""
        await asyncio.sleep(max(self._free_at - time.monotonic(), 0.0))
        self._begin(key)
        self._send(key, 0)
        # What a key does at once is done by then.
        await asyncio.sleep(STEP_S)

    async def scan(self, code: str) -> None:
        """A scanner types it; until what it found comes up, or a sentence says that it did not."""
        before = self.desk.session.current, self.told()
        now = int(time.monotonic() * 1000)
        self._begin("scan")
        for number, char in enumerate([*code, "Return"]):
            self._send(char, now + SCANNER_MS * number)
        if await self.until(lambda: (self.desk.session.current, self.told()) != before, SCAN_S):
            self.done()

    def _begin(self, key: str) -> None:
        self._key, self._came_at = key, 0.0
        self._pressed_at = time.monotonic()
        self._free_at = self._pressed_at + HAND_S

    def _send(self, key: str, at_ms: int) -> None:
        """As the window system delivers it."""
        code, state, text = qt_key(key)
        for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            event = QKeyEvent(kind, int(code), state, text)
            event.setTimestamp(at_ms or int(time.monotonic() * 1000))
            QApplication.postEvent(self.desk.window.windowHandle(), event)

    # looking ---------------------------------------------------------------------------------

    def told(self) -> tuple[str, ...]:
        """Messages on the screen."""
        return tuple(each.sentence for each in self.desk.window.toasts.shown())

    def done(self) -> None:
        """What the last key brings is on the screen now."""
        if self._pressed_at is not None:
            came_at = self._came_at or time.monotonic()
            self.waits.append((self._key, max(came_at - self._pressed_at, 0.0)))
            self._pressed_at = None

    async def look(self) -> None:
        """Wait until an item is on the screen with a picture, and a verdict on it counts."""
        end, key = time.monotonic() + LIMIT_S, "Down"
        while not await self._has_picture():
            if time.monotonic() > end:
                raise TimeoutError(f"no picture of {self.desk.session.current}. {self._shot()}")
            if self._lacks_picture():
                key = self._way_on(key)
                self.passed += 1
                await self.press(key)
        if not await self.until(self._counts, LIMIT_S):
            raise TimeoutError(f"no key counts on {self.desk.session.current}. {self._shot()}")

    async def _has_picture(self) -> bool:
        session, hands = self.desk.session, self.desk.hands

        def is_settled() -> bool:
            return bool(session.angles) or (self._lacks_picture() and not hands.facts.online)

        await self.until(is_settled, PATIENCE_S)
        if session.angles or self._lacks_picture():
            self.done()
        return bool(session.angles)

    def _lacks_picture(self) -> bool:
        """Whether the screen says that no picture of this item is here yet."""
        return self.desk.session.painted is not None and not self.desk.session.angles

    def _way_on(self, key: str) -> str:
        """Down the list, and up again from its end."""
        place, length = self.desk.session.place, len(self.desk.session.ids or ())
        if place is None:
            return key
        return "Up" if place == length - 1 else "Down" if place == 0 else key

    def _counts(self) -> bool:
        painted = self.desk.session.painted
        if painted is None:
            return False
        return painted.by_person or self.desk.hands.now_ms() - painted.at_ms > SWAP_GUARD_MS

    def _shot(self) -> str:
        """What is on the screen, for whoever wants to know why it went no further."""
        profile, session = self.desk.options.profile_dir, self.desk.session
        place = profile.with_suffix(".png")
        self.desk.window.grab().save(str(place))
        return (
            f"Painted: {session.painted is not None}; mode {self.desk.hands.mode().value}; "
            f"pictures missing: {self.desk.following.missing}; told: {' | '.join(self.told())}; "
            f"window: {place}; log: {profile / 'log'}"
        )

    async def until(self, check: Callable[[], bool], limit_s: float = LIMIT_S) -> bool:
        """Wait until it holds; whether it did in time."""
        end = time.monotonic() + limit_s
        while not check():
            if time.monotonic() > end:
                return False
            await asyncio.sleep(STEP_S)
        return True
