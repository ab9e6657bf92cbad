"""What the frame does about fairness: the board at once, the figures when the service has them."""

from functools import partial

from PySide6.QtCore import QObject

from reviewer.domain.slice_review import SliceReview
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow


class FairnessFlow(QObject):
    """Opens the board and asks what stands on it."""

    def __init__(self, window: MainWindow, hands: Hands, inquiries: Inquiries) -> None:
        super().__init__(window)
        self._window, self._hands, self._inquiries = window, hands, inquiries
        self._board: FairnessBoard | None = None

    def open(self) -> None:
        """The board; nothing of it is kept at the desk."""
        board = FairnessBoard(self._window.over)
        board.closed.connect(self._closed)
        self._board = board
        self._hands.open_overlay(board)
        self._inquiries.ask_about_slices(partial(self._show, board))

    def _closed(self) -> None:
        self._board = None

    def _show(self, board: FairnessBoard, found: SliceReview | str) -> None:
        if self._board is not board:
            return
        if isinstance(found, str):
            board.tell(found)
        else:
            board.show_review(found)
