"""How well scores tell bad pairs from good ones: ROC-AUC, PR-AUC, slices, with intervals.

A pair of product and pack counts as bad when at least 3 arrivals were reported damaged and more
than 1.4 % of the shipments were: 2 % true damage of which 70 % is reported. That label is itself
noisy where little was shipped.
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
from scipy.special import betainc

from reviewer.inference.features import Floats, Ints, Mask
from reviewer.insight.intervals import wilson

UNSUITABLE, REPORTED = 0.02, 0.70  # true share of damage that is too much; part that is reported
# Rounded, since 0.02 * 0.7 falls just short of 0.014 and 7 of 500 would count as more.
BAD_REPORTS, BAD_RATE = 3, round(UNSUITABLE * REPORTED, 6)

LEAST_SHIPPED = 100  # below it the label can hardly be bad, which would flatter a test


@dataclass(frozen=True, slots=True)
class Estimate:
    """A figure with the middle 90 % of its bootstrap by product; None when it has no meaning."""

    value: float | None
    low: float | None
    high: float | None


def is_bad(shipped: Floats, damaged: Floats) -> Mask:
    """Label of each pair."""
    return (damaged >= BAD_REPORTS) & (damaged > BAD_RATE * shipped)


def is_testable(shipped: Floats) -> Mask:
    """Pairs that went out often enough for the label to say something."""
    enough: Mask = shipped >= LEAST_SHIPPED
    return enough


def chance_of_bad(share: Floats, shipped: Floats) -> Floats:
    """How likely the label is, where each shipment is reported damaged with chance `share`."""
    most_good = np.maximum(BAD_REPORTS - 1, np.floor(BAD_RATE * shipped))
    # The upper tail of a binomial count, as an incomplete beta integral; 0 where it has no tail.
    tail = np.maximum(shipped - most_good, 1.0)
    chance = np.asarray(betainc(most_good + 1.0, tail, share), dtype=np.float64)
    return np.where(shipped > most_good, chance, 0.0)


def roc_auc(score: Floats, bad: Mask) -> float | None:
    """Chance that a bad pair scores above a good one; ties count half."""
    bads = int(bad.sum())
    if bads == 0 or bads == len(bad):
        return None
    ranks = _mean_ranks(score)
    return float((ranks[bad].sum() - bads * (bads + 1) / 2.0) / (bads * (len(bad) - bads)))


def pr_auc(score: Floats, bad: Mask) -> float | None:
    """Average precision; ties are taken together."""
    if not bad.any():
        return None
    order = np.argsort(-score, kind="stable")
    sorted_score, hits = score[order], np.cumsum(bad[order])
    last = np.append(np.flatnonzero(np.diff(sorted_score)), len(score) - 1)
    precision = hits[last] / (last + 1.0)
    return float(np.sum(precision * np.diff(hits[last], prepend=0)) / bad.sum())


def with_interval(
    figure: Callable[[Floats, Mask], float | None],
    score: Floats,
    bad: Mask,
    product: Ints,
    seed: int,
    rounds: int = 200,
) -> Estimate:
    """A figure and the 5th and 95th percentile over resampled products."""
    value, stream = figure(score, bad), np.random.default_rng(seed)
    _, group = np.unique(product, return_inverse=True)
    order = np.argsort(group, kind="stable")
    starts = np.searchsorted(group[order], np.arange(group.max() + 2))
    found = []
    for _ in range(rounds):
        drawn = stream.integers(0, len(starts) - 1, len(starts) - 1)
        rows = np.concatenate([order[starts[one] : starts[one + 1]] for one in drawn])
        again = figure(score[rows], bad[rows])
        if again is not None:
            found.append(again)
    if value is None or len(found) < rounds // 2:
        return Estimate(value, None, None)
    return Estimate(value, *(float(np.percentile(found, edge)) for edge in (5, 95)))


@dataclass(frozen=True, slots=True)
class Slice:
    """What happened in one part of the test pairs.

    Attributes:
        name: "country=DE".
        pairs, bad: numbers.
        bad_low, bad_high: Wilson's 95 % interval of the share of bad pairs.
        shipped, damaged: counts.
        expected: damage that the model expected.
        ratio: reported over expected, with the middle 90 % of its bootstrap.
    """

    name: str
    pairs: int
    bad: int
    bad_low: float
    bad_high: float
    shipped: int
    damaged: int
    expected: float
    ratio: Estimate


def slice_of(
    name: str, where: Mask, share: Floats, shipped: Floats, damaged: Floats, seed: int
) -> Slice:
    """Counts of the pairs under the mask, and how reported damage compares with expected."""
    expected, reported = (shipped * share)[where], damaged[where]
    stream = np.random.default_rng(seed)
    total = float(expected.sum())
    ratios = []
    for _ in range(200):
        rows = stream.integers(0, len(expected), len(expected))
        ratios.append(float(reported[rows].sum()) / max(float(expected[rows].sum()), 1e-9))
    low, high = (float(np.percentile(ratios, edge)) for edge in (5, 95))
    pairs, bad = int(where.sum()), int(is_bad(shipped[where], reported).sum())
    share_of_bad = wilson(bad, pairs)
    return Slice(
        name=name,
        pairs=pairs,
        bad=bad,
        bad_low=share_of_bad.low,
        bad_high=share_of_bad.high,
        shipped=int(shipped[where].sum()),
        damaged=int(reported.sum()),
        expected=total,
        ratio=Estimate(float(reported.sum()) / max(total, 1e-9), low, high),
    )


def _mean_ranks(score: Floats) -> Floats:
    _, inverse, counts = np.unique(score, return_inverse=True, return_counts=True)
    before = np.cumsum(counts) - counts
    return (before + (counts + 1) / 2.0)[inverse]
