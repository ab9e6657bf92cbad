"""Slices of decisions over the screen: type to narrow, arrows to move."""

from PySide6.QtWidgets import QWidget

from reviewer.domain.slice_review import SliceReview
from reviewer.ui.fairness.board_model import BoardModel
from reviewer.ui.fairness.wording import correction_words
from reviewer.ui.shell.board import Board, of_all
from reviewer.ui.shell.overlay import key_row, label

ROOM = 260
HINT = "Fairness: type a site, a language, a rate, differs"
WIDTHS = (260, 250, 90, 200, 210, 180, 100)
ASKING = "The service is asked; it reads all that was decided at your sites."
NOTHING = "Nothing was decided at your sites yet."


class FairnessBoard(Board):
    """Each rate of each slice beside the rest; by facet and value, in no order of merit."""

    def __init__(self, parent: QWidget) -> None:
        self.model = BoardModel(parent)
        super().__init__(parent, "Fairness", HINT, self.model, WIDTHS, ROOM)
        self.tell(ASKING)
        self.left = label("", "faint", wraps=True)
        for each in (self.left, self.note):
            self.body.addWidget(each)
        self.body.addWidget(key_row(("↑", ""), ("↓", "moves"), ("Esc", "leaves")))
        self._many = 0

    def show_review(self, review: SliceReview) -> None:
        """What the service answered; what is typed goes on narrowing it."""
        self._many = len(review.rates)
        self.model.show_rows(review.rates, self.query.text())
        self.tell(correction_words(review) if review.decisions else NOTHING)
        self.choose_row(0)
        self.count()

    def choose(self) -> None:
        """Return does nothing here: a slice is looked into in the history."""

    def count(self) -> None:
        """How many rates are left, and how many of them differ from the rest."""
        compared = [row.beside for row in self.model.rows if row.beside is not None]
        differing = sum(each.is_believed for each in compared)
        said = f"{of_all(len(self.model.rows), self._many)} rates, {differing:,} of them differ"
        self.left.setText(f"{said} from the rest by more than chance." if self._many else "")
