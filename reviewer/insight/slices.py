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

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from reviewer.domain.decision import Verdict
from reviewer.insight.counts import Floats, Ints
from reviewer.insight.intervals import LEVEL, Interval, wilson_each
from reviewer.insight.multiplicity import ACCEPTED, benjamini_hochberg
from reviewer.insight.reliance import LEAST_SHOWN as LEAST_COMPARED
from reviewer.insight.tallies import STATES, Route, Slice, Tallies
from reviewer.insight.two_shares import difference_each, fisher_p_each

LEAST_SHOWN = 5


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
    """All rates of all slices, corrected together.

    Attributes:
        tests: how many comparisons were made: part of the result.
        accepted: share of false ones among the believed that was accepted.
        cells: slice after slice, rates in the order asked for.
    """

    tests: int
    accepted: float
    cells: tuple[Cell, ...]


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
    hits, trials = _counted(tallies.counts, rates)
    all_hits, all_trials = _counted(tallies.whole[None, :], rates)
    rest_hits, rest_trials = all_hits - hits, all_trials - trials
    compared = (trials >= LEAST_COMPARED) & (rest_trials >= LEAST_COMPARED)
    four = tuple(each[compared] for each in (hits, trials, rest_hits, rest_trials))
    p = fisher_p_each(*four)
    found = benjamini_hochberg(p, accepted)
    rest, apart = _intervals(four[2], four[3], level), _differences(four, level)
    comparisons = iter(
        [
            Comparison(*each)
            for each in zip(rest, apart, p.tolist(), found.p, found.believed, strict=True)
        ]
    )
    shown = trials >= LEAST_SHOWN
    values = iter(_intervals(hits[shown], trials[shown], level))
    cells = []
    for row, slice_ in enumerate(tallies.slices):
        for column, rate in enumerate(rates):
            if not shown[row, column]:
                cells.append(_hidden(slice_, rate, int(trials[row, column])))
                continue
            here = bool(compared[row, column])
            cells.append(
                Cell(
                    slice=slice_,
                    rate=rate,
                    shown=Shown.COMPARED if here else Shown.TOO_FEW,
                    hits=int(hits[row, column]),
                    trials=int(trials[row, column]),
                    value=next(values),
                    comparison=next(comparisons) if here else None,
                )
            )
    return Review(found.tests, found.accepted, tuple(cells))


def rates_of(counts: Ints, level: float = LEVEL) -> dict[Rate, Interval]:
    """All rates of one tally, with nothing hidden: for the whole, or somebody's own.

    Args:
        counts: (states,).
    """
    hits, trials = _counted(counts[None, :], tuple(Rate))
    return dict(zip(Rate, _intervals(hits[0], trials[0], level), strict=True))


def _counted(counts: Ints, rates: Sequence[Rate]) -> tuple[Ints, Ints]:
    """Hits and trials: (slices, rates) each."""
    hits = np.stack([PARTS[rate][0] for rate in rates], axis=1)
    trials = np.stack([PARTS[rate][1] for rate in rates], axis=1)
    return counts @ hits, counts @ trials


def _hidden(slice_: Slice, rate: Rate, trials: int) -> Cell:
    if trials:
        return Cell(slice_, rate, Shown.HIDDEN, None, None, None, None)
    return Cell(slice_, rate, Shown.UNDEFINED, 0, 0, None, None)


def _intervals(hits: Ints, trials: Ints, level: float) -> list[Interval]:
    low, high = wilson_each(hits, trials, level)
    return _joined(hits / np.maximum(trials, 1), trials > 0, low, high)


def _differences(four: Sequence[Ints], level: float) -> list[Interval]:
    hits, trials, rest_hits, rest_trials = four
    low, high = difference_each(hits, trials, rest_hits, rest_trials, level)
    value = hits / np.maximum(trials, 1) - rest_hits / np.maximum(rest_trials, 1)
    return _joined(value, trials > 0, low, high)


def _joined(
    value: Floats, known: npt.NDArray[np.bool_], low: Floats, high: Floats
) -> list[Interval]:
    rows = zip(value.tolist(), known.tolist(), low.tolist(), high.tolist(), strict=True)
    return [Interval(one if is_known else None, down, up) for one, is_known, down, up in rows]
