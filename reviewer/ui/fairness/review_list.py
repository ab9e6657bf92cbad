"""Reviews of fairness over the screen, what waits first; here one is begun, and fair defined."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.fairness_review import FairnessReview
from reviewer.domain.language import tr
from reviewer.ui.fairness.review_words import about_words, choice_words, titles_of, waits_words
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.fairness_reviews import Reviews

TITLE = tr("Reviews of fairness: type a site, a state, an action")
BEGIN, DEFINE = "begin", "define"
#: head of a list: what can be done here
DO = tr("Do")
NONE_SIGNED = tr("No review of fairness was signed at your sites.")
ASKING = tr("The service is asked; it reads all that was decided at your sites.")


class ReviewList(Picker):
    """Type to narrow, Return opens.

    Signals:
        begin_wanted(): a review of what the service counts now.
        definitions_wanted(): to choose what fair means.
        review_wanted(str): this one is to be read.
    """

    begin_wanted = Signal()
    definitions_wanted = Signal()
    review_wanted = Signal(str)

    def __init__(self, parent: QWidget, found: "Reviews") -> None:
        super().__init__(parent, TITLE, (tr("Enter"), tr("opens")))
        self.card.setFixedWidth(min(max(parent.width() - 96, 480), 900))
        self.note = label("", "faint", wraps=True)
        self.body.addWidget(self.note)
        self.show_reviews(found)

    def show_reviews(self, found: "Reviews") -> None:
        """Other reviews; the chosen one stays chosen while it is there."""
        chosen = "" if found.choice is None else titles_of(found.choice.chosen)
        begin = PickRow(BEGIN, "", tr("Begin a review of what is counted now"), section=DO)
        define = PickRow(DEFINE, "", tr("Choose what fair means here"), chosen, section=DO)
        rows = [_row(each) for each in found.reviews]
        if not found.may_act:
            self.show_rows(rows)
            self.note.setText("" if rows else NONE_SIGNED)
            return
        # What is overdue is why one comes here.
        self.show_rows([*rows[: _open(found)], begin, define, *rows[_open(found) :]])
        self.note.setText(choice_words(found.choice))

    def tell(self, sentence: str) -> None:
        """Why nothing could be begun, or that the service is asked."""
        self.note.setText(sentence)

    def choose(self) -> None:
        """Open what is chosen."""
        row = self.chosen
        if row is None:
            return
        opens: dict[object, Callable[[], None]] = {
            BEGIN: self.begin_wanted.emit,
            DEFINE: self.definitions_wanted.emit,
        }
        opens.get(row.key, partial(self.review_wanted.emit, str(row.key)))()


def _open(found: "Reviews") -> int:
    return sum(not each.is_over for each in found.reviews)


def _row(review: FairnessReview) -> PickRow:
    return PickRow(
        key=review.id,
        heading="",
        words=review.title,
        more=waits_words(review),
        about=about_words(review),
        section=tr("Closed") if review.is_over else tr("Waiting"),
    )
