"""What the frame does about the cohort: what was last heard at once, then what is new."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer

from reviewer.domain.cohort import CohortLoad, CohortRow
from reviewer.operations.changes import Changes
from reviewer.ui.cohort.board import CohortBoard
from reviewer.ui.cohort.load_page import LoadPage
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.desk import Desk

# More than any window has room for.
FIRST_ROWS = 200


class CohortFlow(QObject):
    """Opens the board and keeps it in step."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries
        self._board: CohortBoard | None = None
        self._refusal = ""  # why the rows are not the newest
        tasks.changed.connect(self._on_changes)

    def open(self) -> None:
        """The board, with what was last heard; the service is asked meanwhile.

        What fits into the window comes first: to read 8,000 rows takes a while.
        """
        self._tasks.read(_first_rows, self._show)

    def _show(self, rows: list[CohortRow]) -> None:
        is_all, self._refusal = len(rows) < FIRST_ROWS, ""
        board = CohortBoard(self._window.over, rows, is_all=is_all)
        board.closed.connect(self._closed)
        board.load_wanted.connect(lambda: self._inquiries.ask_about_load(self._show_load))
        self._board = board
        self._hands.open_overlay(board)
        if not is_all:
            # Once the first rows are on the screen.
            QTimer.singleShot(0, board, lambda: self._tasks.read(_cohort, self._renew))
        self._inquiries.ask_for_cohort(self._refused)

    def _show_load(self, found: CohortLoad | str) -> None:
        if isinstance(found, str):
            self._refused(found)
        elif self._board is not None:
            self._hands.open_overlay(LoadPage(self._window.over, found))

    def _refused(self, sentence: str) -> None:
        self._refusal = sentence
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
            if self._refusal:
                self._board.tell(self._refusal)


def _first_rows(desk: "Desk") -> list[CohortRow]:
    from reviewer.operations.cohort import cohort

    return cohort(desk, FIRST_ROWS)


def _cohort(desk: "Desk") -> list[CohortRow]:
    from reviewer.operations.cohort import cohort

    return cohort(desk)
