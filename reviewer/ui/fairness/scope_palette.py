"""What a review counts, chosen by keyboard: days, facets, pairs of facets."""

from collections.abc import Iterator
from itertools import combinations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import day, tr
from reviewer.domain.slice_scope import (
    FACETS,
    MOST_PAIRS,
    FacetPair,
    Period,
    SliceScope,
    Stated,
    stated_of,
)
from reviewer.ui.fairness.wording import FACETS as FACET_WORDS
from reviewer.ui.fairness.wording import FACETS_WITHIN
from reviewer.ui.shell.picker import Picker, PickRow

PERIODS = {
    Period.EVER: tr("All that was ever decided"),
    Period.WEEK: tr("The last 7 days"),
    Period.MONTH: tr("The last 28 days"),
    Period.QUARTER: tr("The last 91 days"),
    Period.YEAR: tr("The last 364 days"),
}
# How days are typed, whatever the language.
_AS_TYPED = "2026-01-01 2026-03-31"
HINT = tr("A period, a facet, a pair, or days: {days}", days=_AS_TYPED)
_FACETS = tr("Facets, all of them while none is ticked")
_PAIRS = tr("Pairs of facets, {most_pairs} at most", most_pairs=MOST_PAIRS)


class ScopePalette(Picker):
    """Return takes a period, and ticks a facet or a pair or takes its tick away.

    Signals:
        chosen_scope(object): this SliceScope counts from now on.
    """

    chosen_scope = Signal(object)

    def __init__(self, parent: QWidget, scope: SliceScope, *, with_facets: bool) -> None:
        """`with_facets` False: of pages that have a period alone."""
        super().__init__(parent, HINT, (tr("Enter"), tr("takes it")))
        self._scope, self._with_facets = scope, with_facets
        self.query.textChanged.connect(self._show)
        self._show()

    def choose(self) -> None:
        """Take the chosen row."""
        row = self.chosen
        if row is None:
            return
        if isinstance(row.key, Period | Stated):
            self._scope = self._scope.with_period(row.key)
        elif isinstance(row.key, tuple):
            self._scope = self._scope.with_pair(row.key)
        else:
            self._scope = self._scope.with_facet(str(row.key))
        self.query.clear()
        self._show()
        self.chosen_scope.emit(self._scope)

    def _show(self) -> None:
        self.show_rows([*self._periods(), *(self._facets() if self._with_facets else ())])

    def _periods(self) -> Iterator[PickRow]:
        now = self._scope.period
        for period, words in PERIODS.items():
            yield PickRow(period, "", words, is_on=period == now, section=tr("Period"))
        for stated in dict.fromkeys((_typed(self.query.text()), now)):
            if isinstance(stated, Stated):
                words = days_words(stated)
                yield PickRow(stated, "", words, is_on=stated == now, section=tr("Period"))

    def _facets(self) -> Iterator[PickRow]:
        scope = self._scope
        for facet in FACETS:
            words = FACET_WORDS[facet]
            yield PickRow(facet, "", words, is_on=facet in scope.facets, section=_FACETS)
        for pair in combinations(FACETS, 2):
            is_on = pair in scope.pairs
            yield PickRow(pair, "", pair_words(pair), is_on=is_on, section=_PAIRS)


def _typed(text: str) -> Stated | None:
    """One day on, or two days, as typed."""
    parts = text.split()
    return stated_of(*parts) if len(parts) in (1, 2) else None


def days_words(stated: Stated) -> str:
    """Days as stated: "2026-01-01 to 2026-03-31"."""
    if stated.since is None:
        return tr("Until {until}", until="" if stated.until is None else day(stated.until))
    if stated.until is None:
        return tr("From {since} on", since=day(stated.since))
    #: two days
    return tr("{since} to {until}", since=day(stated.since), until=day(stated.until))


def pair_words(pair: FacetPair) -> str:
    """Both names."""
    first, second = pair
    #: two facets, as the choice of a pair: Site and Shift
    return tr(
        "{facet} and {other_facet}", facet=FACET_WORDS[first], other_facet=FACET_WORDS[second]
    )


def _pair_within(pair: FacetPair) -> str:
    first, second = pair
    #: two facets, within a sentence: site and shift
    return tr(
        "{facet} and {other_facet}", facet=FACETS_WITHIN[first], other_facet=FACETS_WITHIN[second]
    )


def period_words(scope: SliceScope) -> str:
    """The days that are counted: "The last 7 days"."""
    period = scope.period
    return days_words(period) if isinstance(period, Stated) else PERIODS[period]


def scope_words(scope: SliceScope, *, with_facets: bool = True) -> str:
    """What is counted, in a sentence."""
    days = period_words(scope)
    if not with_facets:
        #: a period as a sentence: The last 7 days.
        return tr("{days}.", days=days)
    #: within a sentence: by all facets
    facets = ", ".join(FACETS_WITHIN[each] for each in scope.facets) or tr("all facets")
    pairs = ", ".join(_pair_within(pair) for pair in scope.pairs)
    if pairs:
        return tr("{days}, by {facets}; pairs of {pairs}.", days=days, facets=facets, pairs=pairs)
    return tr("{days}, by {facets}.", days=days, facets=facets)
