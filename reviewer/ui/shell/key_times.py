"""How long the pictures of this run took to come, from the person's key or click on."""

import statistics
import time
from collections import deque
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QObject, Signal

from reviewer.actions.action import Stroke
from reviewer.actions.session import Moved, Session
from reviewer.domain.ids import ItemId

# So many are kept, the newest; an hour's work.
MOST = 1_000
# A bar of the histogram, milliseconds; the last one holds all that took longer.
BAR_MS, BARS = 5, 13


@dataclass(frozen=True, slots=True)
class Spread:
    """What the times come to.

    Attributes:
        bars: how many there were from 0 to BAR_MS, and so on; the last has no upper end.
    """

    count: int
    median_ms: float
    p95_ms: float
    longest_ms: float
    bars: tuple[int, ...]


def spread_of(times_ms: Sequence[float]) -> Spread | None:
    """None while there is no time at all; the 95th percentile is the nearest rank."""
    if not times_ms:
        return None
    ordered = sorted(times_ms)
    bars = [0] * BARS
    for each in ordered:
        bars[min(int(each // BAR_MS), BARS - 1)] += 1
    rank = max(0, -(-len(ordered) * 95 // 100) - 1)
    median = statistics.median(ordered)
    return Spread(len(ordered), median, ordered[rank], ordered[-1], tuple(bars))


class KeyTimes(QObject):
    """Times from the moment the window got the key until the next item's first picture is painted.

    Only moves that the person's key or click caused count, each once.

    Signals:
        noted(): one more.
    """

    noted = Signal()

    def __init__(self, session: Session, stroke: Callable[[], Stroke], parent: QObject) -> None:
        super().__init__(parent)
        self._session, self._stroke = session, stroke
        self._times: deque[float] = deque(maxlen=MOST)
        self._began: tuple[ItemId, int] | None = None
        self._meant: ItemId | None = None
        session.watch(self._follow)

    @property
    def times_ms(self) -> tuple[float, ...]:
        """The newest of them, in order."""
        return tuple(self._times)

    def note_shown(self, item: str) -> None:
        """The first picture of this item is on the screen."""
        # A picture that was ready is painted within the key press, before anybody else hears of it.
        self._begin()
        began, self._began = self._began, None
        if began is not None and began[0] == item:
            self._times.append(time.monotonic_ns() / 1e6 - began[1])
            self.noted.emit()

    def _follow(self, moved: Moved) -> None:
        if Moved.CURRENT in moved:
            self._begin()

    def _begin(self) -> None:
        session, stroke = self._session, self._stroke()
        item = session.current
        if item == self._meant:
            return
        before, self._meant, self._began = self._meant, item, None
        # Where nothing stood before, a list came, not the answer to a key.
        is_answer = before is not None and session.is_persons_move and stroke.at_ms > 0
        if item is not None and is_answer:
            self._began = (item, stroke.at_ms)
