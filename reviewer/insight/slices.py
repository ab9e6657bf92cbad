"""Is the model, are we, equally right everywhere: each slice beside all the rest.

A slice is held against the rest, not the best slice against the worst: that distance grows with
the number of slices even where all are alike. Intervals are Wilson's and Newcombe's, tests are
Fisher's, and all tests of one review are corrected together. What rests on fewer than five
decisions is hidden, below twenty there is no comparison, and what is not defined is None: a slice
without a damaged item has no reject recall, neither 0 nor 1. Truth is known only of what was
shipped, tested or is gold, so `VERIFIED` stands beside every rate (Lakkaraju, Kleinberg, Leskovec,
Ludwig and Mullainathan, "The selective labels problem", KDD 2017).

With pairs of facets a hidden count may still be worked out from others that are shown; pairs are
for whoever may read single decisions anyway.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from reviewer.domain.decision import Verdict
from reviewer.domain.small_groups import FEWEST_COMPARED, FEWEST_TOLD
from reviewer.insight.counts import Floats, Ints, share_between
from reviewer.insight.intervals import LEVEL, Interval, wilson
from reviewer.insight.multiplicity import ACCEPTED, benjamini_hochberg
from reviewer.insight.tallies import STATES, Route, Slice, Tallies
from reviewer.insight.two_shares import difference, fisher_p_each, power


class Rate(StrEnum):
    """What is told of a slice; the codes are translated as data."""

    SUCCESS = "success"  # of verified certifies and rejects, those that the truth upheld
    REJECT_RECALL = "reject_recall"  # of what would have been damaged, what was rejected
    FALSE_REJECT = "false_reject"  # of what would have arrived whole, what was rejected
    ESCAPED = "escaped"  # of verified certifies, what was damaged
    FLAGGED = "flagged"  # of all decisions, those that a flag asked a person for
    AUTO_CERTIFIED = "auto_certified"  # of all decisions, those that the model took alone
    VERIFIED = "verified"  # of certifies and rejects, those whose truth is known


class Shown(StrEnum):
    """How much of a rate is shown; the codes are translated as data."""

    HIDDEN = "hidden"  # rests on fewer than five
    UNDEFINED = "undefined"  # rests on nothing
    TOO_FEW = "too_few"  # fewer than twenty here or in the rest: no comparison
    COMPARED = "compared"


@dataclass(frozen=True, slots=True)
class Comparison:
    """A slice's rate beside that of the rest.

    Attributes:
        rest: the rate of all other decisions.
        difference: the slice's less the rest's.
        p: of Fisher's test, two-sided.
        corrected: p corrected for all tests of the review.
        believed: whether the corrected p is at most what the review accepts.
    """

    rest: Interval
    difference: Interval
    p: float
    corrected: float
    believed: bool


@dataclass(frozen=True, slots=True)
class Cell:
    """One rate of one slice.

    Attributes:
        hits, trials: None where hidden.
        value: None where hidden or not defined.
        comparison: None unless shown is COMPARED.
    """

    slice: Slice
    rate: Rate
    shown: Shown
    hits: int | None
    trials: int | None
    value: Interval | None
    comparison: Comparison | None


@dataclass(frozen=True, slots=True)
class Review:
    """All rates of all slices, corrected together; cells are made when they are asked for.

    Attributes:
        tests: how many comparisons were made: part of the result.
        accepted: share of false ones among the believed that was accepted.
        level: of the intervals.
        slices, rates: in the order of the cells.
    """

    tests: int
    accepted: float
    level: float
    slices: tuple[Slice, ...]
    rates: tuple[Rate, ...]
    _counted: "_Counted"

    def cells(self) -> Iterator[Cell]:
        """Slice after slice, in all rates."""
        for row in range(len(self.slices)):
            for column in range(len(self.rates)):
                yield self._cell(row, column)

    def of(self, slice_: Slice) -> tuple[Cell, ...]:
        """All rates of one slice.

        Raises:
            ValueError: there is no such slice.
        """
        row = self.slices.index(slice_)
        return tuple(self._cell(row, column) for column in range(len(self.rates)))

    def believed(self) -> tuple[Cell, ...]:
        """Where a slice differs from the rest by more than chance."""
        places = np.argwhere(self._counted.corrected <= self.accepted)
        return tuple(self._cell(row, column) for row, column in places.tolist())

    def power(self, slice_: Slice, rate: Rate, gap: float) -> float | None:
        """Chance, at least, that this review believes a true gap of that size in the slice.

        The rest's share is taken as true, and the strictest step of the correction as the limit.

        Args:
            gap: the slice's share less the rest's, not 0.

        Returns:
            None where there is no comparison, or a share would leave what lies between 0 and 1.

        Raises:
            ValueError: there is no such slice or rate.
        """
        cell = self.of(slice_)[self.rates.index(rate)]
        if cell.comparison is None or cell.trials is None:
            return None
        place = (self.slices.index(slice_), self.rates.index(rate))
        hits, trials = int(self._counted.rest_hits[place]), int(self._counted.rest_trials[place])
        share = hits / trials
        if not 0.0 < share < 1.0 or not 0.0 < share + gap < 1.0:
            return None
        return power(cell.trials, trials, share + gap, share, self.accepted / self.tests)

    def _cell(self, row: int, column: int) -> Cell:
        counted, place = self._counted, (row, column)
        name = (self.slices[row], self.rates[column])
        hits, trials = int(counted.hits[place]), int(counted.trials[place])
        if not trials:
            return Cell(*name, Shown.UNDEFINED, 0, 0, None, None)
        if trials < FEWEST_TOLD:
            return Cell(*name, Shown.HIDDEN, None, None, None, None)
        value, corrected = wilson(hits, trials, self.level), float(counted.corrected[place])
        if np.isnan(corrected):
            return Cell(*name, Shown.TOO_FEW, hits, trials, value, None)
        rest = (int(counted.rest_hits[place]), int(counted.rest_trials[place]))
        comparison = Comparison(
            rest=wilson(*rest, self.level),
            difference=difference(hits, trials, *rest, self.level),
            p=float(counted.p[place]),
            corrected=corrected,
            believed=corrected <= self.accepted,
        )
        return Cell(*name, Shown.COMPARED, hits, trials, value, comparison)


@dataclass(frozen=True, slots=True)
class _Counted:
    """Counts and tests: (slices, rates) each; nan where there is no test."""

    hits: Ints
    trials: Ints
    rest_hits: Ints
    rest_trials: Ints
    p: Floats
    corrected: Floats


def _where(holds: Callable[[Verdict | None, bool | None, Route], bool]) -> Ints:
    return np.array([holds(*state) for state in STATES], dtype=np.int64)


_CLAIMED = _where(lambda verdict, _, __: verdict is not None)
_KNOWN = _CLAIMED * _where(lambda _, truth, __: truth is not None)
_REJECTED = _where(lambda verdict, _, __: verdict is Verdict.REJECT)
_CERTIFIED = _where(lambda verdict, _, __: verdict is Verdict.CERTIFY)
_DAMAGED = _where(lambda _, truth, __: truth is True)
_WHOLE = _where(lambda _, truth, __: truth is False)

# Of each rate: the states that are hits, and those that are trials.
PARTS: dict[Rate, tuple[Ints, Ints]] = {
    Rate.SUCCESS: (_CERTIFIED * _WHOLE + _REJECTED * _DAMAGED, _KNOWN),
    Rate.REJECT_RECALL: (_REJECTED * _DAMAGED, _KNOWN * _DAMAGED),
    Rate.FALSE_REJECT: (_REJECTED * _WHOLE, _KNOWN * _WHOLE),
    Rate.ESCAPED: (_CERTIFIED * _DAMAGED, _KNOWN * _CERTIFIED),
    Rate.FLAGGED: (_where(lambda _, __, way: way is Route.FLAGGED), np.ones_like(_KNOWN)),
    Rate.AUTO_CERTIFIED: (
        _where(lambda _, __, way: way is Route.AUTO_CERTIFIED),
        np.ones_like(_KNOWN),
    ),
    Rate.VERIFIED: (_KNOWN, _CLAIMED),
}


def review(
    tallies: Tallies,
    rates: Sequence[Rate] = tuple(Rate),
    level: float = LEVEL,
    accepted: float = ACCEPTED,
) -> Review:
    """Every slice beside the rest, in all these rates.

    Raises:
        BadInput: the level, or the share accepted, is none.
    """
    hits, trials = _parts(tallies.counts, rates)
    all_hits, all_trials = _parts(tallies.whole[None, :], rates)
    rest_hits, rest_trials = all_hits - hits, all_trials - trials
    compared = (trials >= FEWEST_COMPARED) & (rest_trials >= FEWEST_COMPARED)
    p, corrected = np.full(hits.shape, np.nan), np.full(hits.shape, np.nan)
    p[compared] = fisher_p_each(
        hits[compared], trials[compared], rest_hits[compared], rest_trials[compared]
    )
    found = benjamini_hochberg(p[compared], accepted)
    corrected[compared] = found.p
    return Review(
        tests=found.tests,
        accepted=found.accepted,
        level=share_between(level, "level"),
        slices=tallies.slices,
        rates=tuple(rates),
        _counted=_Counted(hits, trials, rest_hits, rest_trials, p, corrected),
    )


def rates_of(counts: Ints, level: float = LEVEL) -> dict[Rate, Interval]:
    """All rates of one tally, with nothing hidden: for the whole, or somebody's own.

    Args:
        counts: (states,).
    """
    hits, trials = _parts(counts[None, :], tuple(Rate))
    found = zip(Rate, hits[0].tolist(), trials[0].tolist(), strict=True)
    return {rate: wilson(part, whole, level) for rate, part, whole in found}


def _parts(counts: Ints, rates: Sequence[Rate]) -> tuple[Ints, Ints]:
    """Hits and trials: (slices, rates) each."""
    hits = np.stack([PARTS[rate][0] for rate in rates], axis=1)
    trials = np.stack([PARTS[rate][1] for rate in rates], axis=1)
    return counts @ hits, counts @ trials
