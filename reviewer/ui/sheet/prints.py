"""Prints of thumbnails, worked out on the pool a few at a time while the sheet is there."""

from collections import deque
from collections.abc import Iterable
from concurrent.futures import CancelledError, Future
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.domain.ids import PictureHash
from reviewer.ui.sheet import lane_reads
from reviewer.ui.tasks import Tasks

# One job at a time, so that pictures somebody waits for are decoded between them.
A_JOB = 12
# Prints kept; some megabytes.
MOST = 60_000

Found = dict[PictureHash, int | None]


class Prints(QObject):
    """Prints by picture.

    Signals:
        done(): everything that was asked for is worked out.

    Attributes:
        known: prints so far; of a picture that is not here, none.
    """

    done = Signal()
    _arrived = Signal(object)

    def __init__(self, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.known: dict[PictureHash, int] = {}
        self._tried: set[PictureHash] = set()
        self._due: deque[PictureHash] = deque()
        self._is_busy = False
        self._arrived.connect(self._take)

    @property
    def left(self) -> int:
        """Pictures that are not worked out yet."""
        return len(self._due) + A_JOB * self._is_busy

    def want(self, pictures: Iterable[PictureHash]) -> bool:
        """Work these out; whether they all are already."""
        self._due = deque(each for each in pictures if each not in self._tried)
        self._start()
        return not self._due and not self._is_busy

    def stop(self) -> None:
        """Nobody waits for the rest."""
        self._due.clear()

    def try_again(self) -> None:
        """Pictures came: what was missing may be here."""
        self._tried = set(self.known)

    def _start(self) -> None:
        if self._is_busy or not self._due:
            return
        some = [self._due.popleft() for _ in range(min(A_JOB, len(self._due)))]
        self._is_busy = True
        self._tasks.decode(partial(_work, self._tasks, some)).add_done_callback(self._hand_over)

    def _hand_over(self, future: "Future[Found]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        try:
            self._arrived.emit(future.result())
        except CancelledError:
            return

    def _take(self, found: Found) -> None:
        self._is_busy = False
        self._tried |= found.keys()
        if len(self.known) < MOST:
            self.known |= {name: value for name, value in found.items() if value is not None}
        self._start()
        if not self._is_busy:
            self.done.emit()


def _work(tasks: Tasks, pictures: list[PictureHash]) -> Found:
    return {each: lane_reads.print_of(tasks, each) for each in pictures}
