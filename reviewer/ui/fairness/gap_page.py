"""One slice's gap to the rest: sentences above, strata below, weeks as a chart."""

from collections.abc import Callable

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.board_wish import Wish
from reviewer.domain.language import day_of, tr
from reviewer.domain.slice_gap import GapStratum, SliceGap, Week
from reviewer.domain.slice_review import SliceRate
from reviewer.domain.slice_scope import FACETS
from reviewer.ui.charts.chart import Chart, ChartPoint, Kind
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard
from reviewer.ui.fairness.gap_words import (
    counted_words,
    gap_sentences,
    head_words,
    part_text,
    stratum_name,
    week_sentence,
)
from reviewer.ui.fairness.wording import FACETS as FACET_WORDS
from reviewer.ui.fairness.wording import FACETS_WITHIN, RATES, p_words, slice_words
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.shell.overlay import key_row, label

ROOM = 560
WIDTHS = (300, 260, 260, 190, 190)
_HEADS = (tr("Here"), tr("Elsewhere"), tr("Left on like cases, points"), tr("By the mix, points"))


class GapPage(FiguresBoard):
    """What Return on the board opens.

    Signals:
        over_wanted(str): strata of this facet are to be shown.
    """

    over_wanted = Signal(str)

    def __init__(self, parent: QWidget, row: SliceRate, over: str, hint: Callable[[str], str]):
        self.rate, self.over = row, over
        self.gap: SliceGap | None = None
        self.model = NarrowedModel[GapStratum](
            parent, (tr("Value"), *_HEADS), self._cells(), self._name
        )
        super().__init__(parent, tr("One gap"), _hint(over), self.model, WIDTHS, ROOM)
        self.title = label(
            tr("{slice}. {rate}", slice=slice_words(row), rate=RATES.get(row.rate, row.rate)),
            "title",
        )
        self.title.setWordWrap(True)
        self.body.insertWidget(0, self.title)
        self.note.setProperty("voice", "soft")
        self.body.insertWidget(1, self.note)
        self.body.addWidget(
            key_row(
                ("↑", ""),
                ("↓", tr("moves")),
                (hint("figures.next_page"), tr("next facet to hold like against like by")),
                (hint("figures.switch"), tr("weeks or strata")),
                (tr("Esc"), tr("back", "to where one was")),
            )
        )
        self.tell(ASKING)

    def _cells(self) -> tuple[Callable[[GapStratum], str], ...]:
        return (
            self._name,
            lambda each: counted_words(each.here),
            lambda each: counted_words(each.rest),
            lambda each: part_text(each.rate),
            lambda each: part_text(each.mix),
        )

    def _name(self, stratum: GapStratum) -> str:
        return "" if self.gap is None else stratum_name(self.gap, stratum)

    def show_gap(self, gap: SliceGap) -> None:
        """What the service answered."""
        self.gap, self.over = gap, gap.over
        self.title.setText(head_words(gap))
        self.query.setPlaceholderText(_hint(gap.over))
        self.model.name_first(FACET_WORDS[gap.over])
        self.model.show_rows(gap.strata, self.query.text())
        self.tell("\n".join(gap_sentences(gap, p_words(self.rate))))
        self.choose_row(0)
        self.redraw()

    def wish(self, what: Wish) -> None:
        """Another facet, or the weeks."""
        if what in (Wish.NEXT_PAGE, Wish.PREVIOUS_PAGE, Wish.SCOPE):
            self._next_facet(-1 if what is Wish.PREVIOUS_PAGE else 1)
        else:
            super().wish(what)

    def choose(self) -> None:
        """Return does nothing here: single decisions are looked into in the history."""

    def chart(self) -> Chart | None:
        """The slice by week, with the rest as a dashed line."""
        gap = self.gap
        if gap is None or not any(each.counted.share for each in gap.weeks):
            return None
        rest = None if gap.rest.share is None else gap.rest.share.value * 100
        return Chart(
            #: of a chart; the slice and the rate: Site BER1. Decided rightly
            title=tr("{slice_and_rate}, by week.", slice_and_rate=head_words(gap)),
            kind=Kind.BAND,
            points=tuple(_point(each) for each in gap.weeks),
            unit="%",
            baseline=rest,
            baseline_name=tr("the rest, over all of the time"),
        )

    def chosen_point(self) -> int:
        """The newest week."""
        return 0 if self.gap is None else len(self.gap.weeks) - 1

    def _next_facet(self, by: int) -> None:
        own = {self.rate.facet, *([self.rate.also[0]] if self.rate.also else [])}
        others = [each for each in FACETS if each not in own]
        self.over = others[(others.index(self.over) + by) % len(others)]
        self.tell(ASKING)
        self.over_wanted.emit(self.over)


def _hint(over: str) -> str:
    return tr("One gap: type a value of {facet}", facet=FACETS_WITHIN[over])


def _point(week: Week) -> ChartPoint:
    share, sentence, name = week.counted.share, week_sentence(week), day_of(week.monday)
    if share is None:
        return ChartPoint(name, None, None, None, sentence)
    value, low, high = (each * 100 for each in (share.value, share.low, share.high))
    return ChartPoint(name, value, low, high, sentence)


def first_facet(row: SliceRate) -> str:
    """What like is held against like by at first: category, or what is not of the slice."""
    own = {row.facet, *([row.also[0]] if row.also else [])}
    return next(each for each in ("category", "site", "vendor") if each not in own)
