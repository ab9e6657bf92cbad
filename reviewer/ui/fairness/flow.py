"""What the frame does about fairness: the board at once, the figures when the service has them."""

from functools import partial

from PySide6.QtCore import QObject

from reviewer.domain.slice_review import SliceReview
from reviewer.domain.slice_scope import SliceScope, scope_of, scope_text
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.scope_palette import ScopePalette
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.window import MainWindow

# Under which what is counted is kept among a person's habits.
HABIT = "fairness"


class FairnessFlow(QObject):
    """Opens the board and asks what stands on it."""

    def __init__(
        self, window: MainWindow, hands: Hands, inquiries: Inquiries, remembered: Remembered
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._inquiries = window, hands, inquiries
        self._remembered = remembered
        self._board: FairnessBoard | None = None
        self._asked = 0  # answers to older questions are let go

    @property
    def scope(self) -> SliceScope:
        """What counts for who works here."""
        return scope_of(self._remembered.habit(self._person(), HABIT))

    def _person(self) -> str:
        person = self._hands.facts.person
        return "" if person is None else person.id

    def open(self) -> None:
        """The board; of its figures nothing is kept at the desk."""
        board = FairnessBoard(self._window.over, self._hands.keymap.hint, self.scope)
        board.closed.connect(self._closed)
        board.scope_wanted.connect(self._choose_scope)
        self._board = board
        self._hands.open_overlay(board)
        self._ask()

    def _closed(self) -> None:
        self._board = None

    def _choose_scope(self) -> None:
        palette = ScopePalette(self._window.over, self.scope, with_facets=True)
        palette.chosen_scope.connect(self._keep)
        self._hands.open_overlay(palette)

    def _keep(self, scope: SliceScope) -> None:
        self._remembered.keep_habit(self._person(), HABIT, scope_text(scope))
        if self._board is not None:
            self._board.begin(scope)
            self._ask()

    def _ask(self) -> None:
        self._asked += 1
        scope = self.scope
        show = partial(self._show, self._asked)
        self._inquiries.ask_figures(lambda figures: figures.slices(scope), show)

    def _show(self, asked: int, found: SliceReview | str) -> None:
        if self._board is None or asked != self._asked:
            return
        if isinstance(found, str):
            self._board.tell(found)
        else:
            self._board.show_review(found)
