"""Where certain begins, per pack and region: tested on products that shaped nothing before.

Rule: a pair is certified when its upper interval end lies below the threshold. Candidates rise from
strict to loose; each is tested at level delta against "more than alpha of the certified pairs are
bad" by an exact binomial test, and the first that is not rejected ends the search: fixed-sequence
testing, Angelopoulos and others, "Learn then Test", arXiv 2110.01052. So with confidence 1 - delta,
per pack and region, at most alpha of the certified pairs are bad by the label of measuring.py.

The candidates come from other products than the test, so that the sequence is fixed before it. A
region that has too few pairs to test has no threshold: there everything is flagged, and no other
region's threshold is borrowed.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reviewer.inference.features import Floats, Mask
from reviewer.insight.intervals import binomial_at_most, upper_limit

ALPHA, DELTA = 0.01, 0.05
FIRST, STEPS = 0.3, 36  # the first candidate certifies this share, the others rise evenly to all


@dataclass(frozen=True, slots=True)
class Threshold:
    """Threshold of one pack in one region and how it came about.

    Attributes:
        value: share of damage, None when no candidate passed: everything is flagged.
        pairs: that the test had.
        tested: pairs certified at the threshold.
        bad: how many of them were bad.
        bound: upper bound on the share of bad ones, confidence 1 - delta; 1 without any.
        why_none: why there is no threshold, "" when there is one: "too few" pairs for any candidate
            to be tested at the alpha and delta of the recipe, or the first test "failed".
    """

    pack: str
    region: str
    value: float | None
    pairs: int
    tested: int
    bad: int
    bound: float
    why_none: str = ""

    @property
    def share(self) -> float:
        """Part of the pairs that it certified."""
        return self.tested / max(self.pairs, 1)


def candidates(high: Floats) -> tuple[float, ...]:
    """Thresholds to try, from strict to loose, by the upper interval ends of some products."""
    if not len(high):
        return ()
    steps = np.quantile(high, np.linspace(FIRST, 1.0, STEPS))
    return tuple(float(step) for step in np.unique(steps))


def choose(
    high: Floats, bad: Mask, steps: Sequence[float], alpha: float = ALPHA, delta: float = DELTA
) -> float | None:
    """Largest candidate that the tests allow, None when none passed.

    Args:
        high: upper interval ends (or any score) of held-out pairs.
        bad: their labels.
        steps: candidates, rising.
    """
    order = np.argsort(high, kind="stable")
    ends, bads = high[order], np.concatenate([[0], np.cumsum(bad[order])])
    least, passed = least_testable(alpha, delta), None
    for step in steps:
        count = int(np.searchsorted(ends, step, side="left"))
        if count < least:
            continue  # it could not pass, whatever the labels: no test, no error
        if binomial_at_most(int(bads[count]), count, alpha) > delta:
            break
        passed = step
    return passed


def choose_threshold(
    pack: str,
    region: str,
    high: Floats,
    bad: Mask,
    steps: Sequence[float],
    alpha: float = ALPHA,
    delta: float = DELTA,
) -> Threshold:
    """The threshold of one pack in one region, with the figures behind it."""
    value = choose(high, bad, steps, alpha, delta)
    certified = high < value if value is not None else np.zeros(len(high), dtype=np.bool_)
    count, wrong = int(certified.sum()), int(bad[certified].sum())
    bound = upper_limit(wrong, count, 1.0 - delta) if count else 1.0
    why_none = "" if value is not None else _why_none(high, steps, alpha, delta)
    return Threshold(pack, region, value, len(high), count, wrong, bound, why_none)


def _why_none(high: Floats, steps: Sequence[float], alpha: float, delta: float) -> str:
    """The largest candidate certifies most: where it certifies too few, nothing was tested."""
    most = int((high < steps[-1]).sum()) if len(steps) else 0
    return "too few" if most < least_testable(alpha, delta) else "failed"


def ceiling(high: Floats, bad: Mask, alpha: float) -> float:
    """Largest share that could be certified with at most alpha bad, had one known the labels."""
    order = np.argsort(high, kind="stable")
    counts = np.arange(1, len(high) + 1)
    within = np.flatnonzero(np.cumsum(bad[order]) <= alpha * counts)
    return float(counts[within[-1]] / len(high)) if len(within) else 0.0


def least_testable(alpha: float, delta: float) -> int:
    """Fewest certified pairs, all good, that can pass the test: 299 at 1 % and 95 %."""
    return math.ceil(math.log(delta) / math.log1p(-alpha))
