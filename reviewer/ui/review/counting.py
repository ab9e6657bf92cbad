"""How many items there are behind each state, counted in pieces behind the person's work."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.session import Session
from reviewer.domain.queue import QueueCounts
from reviewer.ui.review import lane_reads
from reviewer.ui.tasks import Tasks

# Counts may trail: a decision is saved and the next item painted before anybody counts.
COUNT_MS = 120

NOTHING = QueueCounts(open=0, decided=0, deferred=0, total=0)


class Counting(QObject):
    """Counts what the session's filter finds.

    Signals:
        counted(object): QueueCounts.
    """

    counted = Signal(object)

    def __init__(self, tasks: Tasks, session: Session, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self._run = 0
        self._later = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._later.timeout.connect(self._begin)

    def soon(self) -> None:
        """Something changed."""
        if not self._later.isActive():
            self._later.start()

    def _begin(self) -> None:
        self._run += 1
        if self._tasks.desk is not None:
            self._ask(self._run, NOTHING, 0)

    def _ask(self, run: int, known: QueueCounts, above: int) -> None:
        ask = partial(lane_reads.counts, self._session.filter, above)
        self._tasks.read(ask, partial(self._take, run, known), first=False)

    def _take(self, run: int, known: QueueCounts, answer: tuple[QueueCounts, int | None]) -> None:
        if run != self._run:
            return
        counts, above = answer
        if above is None:
            self.counted.emit(known + counts)
        else:
            self._ask(run, known + counts, above)
