"""The person's records on their way: chips of the last decisions, and who was received."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reviewer.domain.ids import RecordId
from reviewer.domain.record import Standing
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.chips import MOST, Chip
from reviewer.ui.shell.status_line import StatusLine
from reviewer.ui.shell.tracing import Trace
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

# Looked at once for many changes that come together.
GATHER_MS = 60
LATEST = 3 * MOST


class Records(QObject):
    """Watches what is not received yet."""

    def __init__(self, tasks: Tasks, status: StatusLine, trace: Trace, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._status, self._trace = tasks, status, trace
        self._waiting: dict[RecordId, None] = {}
        self._soon = QTimer(self, singleShot=True, interval=GATHER_MS)
        self._soon.timeout.connect(self._look)

    def begin(self) -> None:
        """Another person, or a new start: what waits from before?"""
        self._waiting.clear()
        self._tasks.read(lane_reads.unreceived, self._add, first=False)
        self.look()

    def saved(self, record: RecordId) -> None:
        """A record was made durable."""
        self._waiting[record] = None

    def look(self) -> None:
        """Something became of records: look soon."""
        if not self._soon.isActive():
            self._soon.start()

    def _add(self, records: list[RecordId]) -> None:
        self._waiting.update(dict.fromkeys(records))
        self.look()

    def _look(self) -> None:
        if self._tasks.desk is None:
            return
        self._tasks.read(lane_reads.latest(LATEST), self._show, first=False)
        if self._waiting:
            ask = lane_reads.standings(tuple(self._waiting))
            self._tasks.read(ask, self._received, first=False)

    def _show(self, rows: "list[HistoryRow]") -> None:
        mine = [row for row in rows if row.mine and not row.withdrawn and row.verdict is not None]
        chips = [
            Chip(row.verdict, row.title, row.standing)
            for row in reversed(mine[:MOST])
            if row.verdict is not None
        ]
        self._status.show_chips(tuple(chips))

    def _received(self, standings: dict[RecordId, Standing]) -> None:
        for record, standing in standings.items():
            if standing is not Standing.SAVED and record in self._waiting:
                del self._waiting[record]
                is_refused = standing is Standing.QUARANTINED
                self._trace.tell("refused" if is_refused else "received", record=record)
