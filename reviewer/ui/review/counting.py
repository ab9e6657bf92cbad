"""Keeps the counts of the queue up to date, a little after whatever changed them."""

from functools import partial

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.actions.session import Session
from reviewer.ui.review import lane_reads
from reviewer.ui.tasks import Tasks

# Counts may trail: a decision is saved and the next item painted before anybody counts.
COUNT_MS = 120


class Counting(QObject):
    """Counts what the session's filter lets through, once for all that changes within COUNT_MS.

    Signals:
        counted(object): the QueueCounts.
    """

    counted = Signal(object)

    def __init__(self, tasks: Tasks, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self._trailing = QTimer(self, singleShot=True, interval=COUNT_MS)
        self._trailing.timeout.connect(self._count)

    def count_soon(self) -> None:
        """Something changed."""
        if not self._trailing.isActive():
            self._trailing.start()

    def _count(self) -> None:
        if self._tasks.desk is not None:
            wanted = self._session.filter
            self._tasks.read(partial(lane_reads.counts, wanted), self.counted.emit, first=False)
