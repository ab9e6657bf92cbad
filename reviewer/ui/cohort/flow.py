"""What the frame does about the cohort: what was last heard at once, then what is new."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.domain.cohort import CohortRow
from reviewer.operations.changes import Changes
from reviewer.ui.cohort.board import CohortBoard
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk


class CohortFlow(QObject):
    """Opens the board and keeps it in step."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries
        self._board: CohortBoard | None = None
        tasks.changed.connect(self._on_changes)

    def open(self) -> None:
        """The board, with what was last heard; the service is asked meanwhile."""
        self._tasks.read(_cohort, self._show)

    def _show(self, rows: list[CohortRow]) -> None:
        board = CohortBoard(self._window.over, rows)
        board.closed.connect(self._closed)
        self._board = board
        self._hands.open_overlay(board)
        self._inquiries.ask_for_cohort(self._refused)

    def _refused(self, sentence: str) -> None:
        if self._board is not None:
            self._board.tell(sentence)

    def _closed(self) -> None:
        self._board = None

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self._board is not None and "matter" in changes.nouns:
            self._tasks.read(_cohort, self._renew)

    def _renew(self, rows: list[CohortRow]) -> None:
        if self._board is not None:
            self._board.show_rows(rows)


def _cohort(desk: "Desk") -> list[CohortRow]:
    from reviewer.operations.cohort import cohort

    return cohort(desk)
