"""What a scan does on the desk: its code is looked up and its item shown. Never a verdict."""

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level, Screen
from reviewer.domain.language import tr
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.scanning import Scanned

# A scanner held before the same label reads it again and again.
SAME_MS = 2_000


class Scans(QObject):
    """Follows the scans that the hands hear of."""

    def __init__(self, tasks: Tasks, hands: Hands, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._hands = tasks, hands
        self._last, self._last_ms = "", -SAME_MS
        hands.scan_read.connect(self.look_up)

    def look_up(self, text: str) -> None:
        """Find the item of a code and show it."""
        hands, now_ms = self._hands, self._hands.now_ms()
        if text == self._last and now_ms - self._last_ms < SAME_MS:
            self._last_ms = now_ms
            return
        self._last, self._last_ms = text, now_ms
        if hands.facts.person is None:
            hands.tell(Level.WARNING, tr("Sign in first: a scan finds items of the person here."))
            return
        self._tasks.read(lane_reads.scanned(text), partial(self._show, text))

    def _show(self, text: str, found: "Scanned") -> None:
        hands = self._hands
        if hands.facts.person is None or text != self._last:
            return  # another scan came meanwhile, or the person left
        if not found.items:
            hands.tell(Level.WARNING, found.sentence)
            return
        hands.go(Screen.REVIEW)  # out of a text field, too
        if hands.session.current in found.items:
            said = tr("It is the item on the screen.")
            hands.tell(Level.INFO, f"{found.sentence} {said}")
            return
        # The answer comes from the lane, not from the hand: the guard of the swap must hold.
        hands.session.go_to(found.items[0], by_person=False)
        hands.tell(Level.INFO, found.sentence)
