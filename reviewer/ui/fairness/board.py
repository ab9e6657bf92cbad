"""Slices of decisions over the screen: type to narrow, arrows to move, Return to look into one."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.fairness_review import FairnessChoice
from reviewer.domain.language import tr
from reviewer.domain.slice_review import SliceRate, SliceReview
from reviewer.domain.slice_scope import SliceScope
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.fairness.board_model import BoardModel
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard, page_keys
from reviewer.ui.fairness.review_words import choice_words, chosen_first, rates_of
from reviewer.ui.fairness.scope_palette import scope_words
from reviewer.ui.fairness.wording import (
    RATES,
    correction_words,
    rate_sentence,
    slice_words,
)
from reviewer.ui.shell.board import of_all
from reviewer.ui.shell.overlay import label

ROOM = 340
HINT = tr("Fairness: type a site, a language, a rate, differs")
WIDTHS = (260, 250, 90, 200, 210, 180, 100)
NOTHING = tr("Nothing was decided at your sites then.")


class FairnessBoard(FiguresBoard):
    """Each rate of each slice beside the rest; by facet and value, in no order of merit.

    Signals:
        slice_wanted(object): this SliceRate is to be looked into.
    """

    slice_wanted = Signal(object)

    def __init__(
        self, parent: QWidget, hint: Callable[[str], str], scope: SliceScope | None = None
    ) -> None:
        self.model = BoardModel(parent)
        super().__init__(parent, tr("Fairness"), HINT, self.model, WIDTHS, ROOM)
        self.add_scope()
        self._hint = hint
        self.chosen = label("", "strong", wraps=True)
        self.chosen.hide()  # until there is a choice to tell
        self.body.insertWidget(0, self.chosen)
        self._first: tuple[str, ...] = ()
        self._review: SliceReview | None = None
        self.left = label("", "faint", wraps=True)
        for each in (self.left, self.note):
            self.body.addWidget(each)
        self.body.addWidget(
            page_keys(hint, tr("chart or table"), (tr("Enter"), tr("looks into a slice")))
        )
        self._many = 0
        self.begin(scope or SliceScope())

    def begin(self, scope: SliceScope) -> None:
        """The service is asked about this; what stood here is of something else."""
        self.scope.setText(scope_words(scope))
        self._many, self._review = 0, None
        self.model.show_rows(())
        self.redraw()
        self.count()
        self.tell(ASKING)

    def show_found(self, review: SliceReview) -> None:
        """What the service answered; what is typed goes on narrowing it."""
        self._many, self._review = len(review.rates), review
        self.model.show_rows(chosen_first(review.rates, self._first), self.query.text())
        self.tell(correction_words(review) if review.decisions else NOTHING)
        self.choose_row(0)
        self.count()
        self.redraw()

    def show_choice(self, choice: FairnessChoice | None) -> None:
        """What fair means here: said above, and its rates come first."""
        key = self._hint("mentor.fairness_reviews")
        reviews = tr("Reviews: {key}.", key=key) if key else ""
        self.chosen.setText(f"{choice_words(choice)} {reviews}".rstrip())
        self.chosen.show()
        self._first = () if choice is None else rates_of(choice)
        if self._review is not None:
            self.show_found(self._review)

    def choose(self) -> None:
        """Return: look into the slice of the chosen row, in its rate."""
        row = self.chosen_rate()
        if row is not None:
            self.slice_wanted.emit(row)

    def chosen_rate(self) -> SliceRate | None:
        """The row that is chosen in the table or in the chart."""
        if self.drawn is not None:
            compared = _compared(self.model.rows)
            return compared[self.drawn.chosen] if compared else None
        place = self.table.currentIndex().row()
        return self.model.rows[place] if 0 <= place < len(self.model.rows) else None

    def chart(self) -> Chart | None:
        """Gaps to the rest, of the rows that are compared."""
        points = tuple(_point(row) for row in _compared(self.model.rows))
        if not points:
            return None
        return Chart(
            title=tr("Fairness: each slice beside the rest."),
            kind=Kind.DOTS,
            points=points,
            unit=tr("points of a hundred, less those of the rest"),
            baseline=0.0,
            baseline_name=tr("as the rest"),
            marked_name=tr("differs by more than chance"),
        )

    def chosen_point(self) -> int:
        """As many compared rows as stand above the chosen one."""
        place = max(self.table.currentIndex().row(), 0)
        return len(_compared(self.model.rows[:place]))

    def count(self) -> None:
        """How many rates are left, and how many of them differ from the rest."""
        compared = [row.beside for row in self.model.rows if row.beside is not None]
        differing = sum(each.is_believed for each in compared)
        said = tr(
            "{rates} rates, {n:,} of them differ from the rest by more than chance.",
            "{rates} rates, {n:,} of them differs from the rest by more than chance.",
            differing,
            rates=of_all(len(self.model.rows), self._many),
        )
        self.say(self.left, said if self._many else "")


def _compared(rows: "tuple[SliceRate, ...]") -> list[SliceRate]:
    return [row for row in rows if row.beside is not None]


def _point(row: SliceRate) -> ChartPoint:
    #: at the axis of a chart
    name = tr("{slice}: {rate}", slice=slice_words(row), rate=RATES.get(row.rate, row.rate))
    if row.beside is None:
        return ChartPoint(name, None, None, None, rate_sentence(row))
    gap, is_marked = row.beside.gap, row.beside.is_believed
    low, value, high = (each * 100 for each in (gap.low, gap.value, gap.high))
    return ChartPoint(name, value, low, high, rate_sentence(row), is_marked)
