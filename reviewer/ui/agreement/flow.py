"""What the frame does about agreement: the board at once, figures when the service has them."""

from functools import partial

from PySide6.QtCore import QObject

from reviewer.actions.context import Level as Loudness
from reviewer.domain.own_figures import OwnFigures
from reviewer.domain.reader_agreement import OwnReads, ReaderAgreement
from reviewer.ui.agreement.board import AgreementBoard
from reviewer.ui.agreement.own_figures_page import OwnFiguresPage
from reviewer.ui.agreement.own_page import OwnPage
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow


class AgreementFlow(QObject):
    """Opens the board and one's own page, and asks what stands on them."""

    def __init__(self, window: MainWindow, hands: Hands, inquiries: Inquiries) -> None:
        super().__init__(window)
        self._window, self._hands, self._inquiries = window, hands, inquiries
        self._board: AgreementBoard | None = None

    def open(self) -> None:
        """The board; nothing of it is kept at the desk."""
        board = AgreementBoard(self._window.over, self._hands.facts.ladder)
        board.closed.connect(self._closed)
        self._board = board
        self._hands.open_overlay(board)
        self._inquiries.ask_about_agreement(partial(self._show, board))

    def open_own(self) -> None:
        """What is told to the person alone."""
        self._inquiries.ask_about_own_reads(self._show_own)

    def _closed(self) -> None:
        self._board = None

    def _show(self, board: AgreementBoard, found: ReaderAgreement | str) -> None:
        if self._board is not board:
            return
        if isinstance(found, str):
            board.tell(found)
        else:
            board.show_agreement(found)

    def _show_own(self, found: OwnReads | str) -> None:
        if isinstance(found, str):
            self._hands.tell(Loudness.WARNING, found)
        else:
            page = OwnPage(self._window.over, found)
            page.figures_wanted.connect(partial(self._ask_figures, page))
            self._hands.open_overlay(page)

    def _ask_figures(self, page: OwnPage) -> None:
        self._inquiries.ask_about_own_figures(partial(self._show_figures, page))

    def _show_figures(self, page: OwnPage, found: OwnFigures | str) -> None:
        if self._hands.overlay is not page:
            return  # left meanwhile
        if isinstance(found, str):
            self._hands.tell(Loudness.WARNING, found)
        else:
            self._hands.open_overlay(OwnFiguresPage(self._window.over, found))
