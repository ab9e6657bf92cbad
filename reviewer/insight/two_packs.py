"""A product that was shipped in two packs: is the lighter one worse, and by how much at most?

Pack a is the lighter one throughout. "No difference was found" is no finding: the lighter pack is
accepted when the upper limit of its extra damage lies below a tolerance.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from reviewer.insight.counts import Floats, part_and_whole, share_between
from reviewer.insight.intervals import LEVEL, Interval, lower_limit, upper_limit
from reviewer.insight.two_shares import difference, outer_tail


class Finding(StrEnum):
    """What two counts allow to say of the lighter pack; the codes are translated as data."""

    WORSE = "worse"
    NOT_WORSE = "not_worse"
    UNDECIDED = "undecided"


@dataclass(frozen=True, slots=True)
class Comparison:
    """The lighter pack beside the heavier one.

    Attributes:
        difference: damaged share of the lighter pack less that of the heavier, Newcombe's interval.
        p: one-sided Fisher mid-p of "the lighter pack is not worse".
        most: upper limit of the difference at the confidence, by exact limits.
        tolerance: the largest difference that would be accepted.
        finding: NOT_WORSE when `most` is below the tolerance; else WORSE when p is at most
            1 - confidence; else UNDECIDED.
    """

    difference: Interval
    p: float
    most: float
    tolerance: float
    finding: Finding


def fisher_mid_p(damaged_a: int, shipped_a: int, damaged_b: int, shipped_b: int) -> float:
    """One-sided mid-p of Fisher's test: small when pack a was damaged more often than pack b.

    P(X > damaged_a) + P(X = damaged_a) / 2 for X hypergeometric given both totals (Lancaster,
    J. Am. Stat. Assoc. 56 (1961) 223). It is 0.5 where nothing was damaged or a pack was not used.
    The half makes the test hold its level on average over counts, not for all of them.

    Raises:
        BadInput: a count cannot be.
    """
    return float(fisher_mid_p_each(damaged_a, shipped_a, damaged_b, shipped_b))


def fisher_mid_p_each(
    damaged_a: npt.ArrayLike,
    shipped_a: npt.ArrayLike,
    damaged_b: npt.ArrayLike,
    shipped_b: npt.ArrayLike,
) -> Floats:
    """Mid-p of many comparisons, in the shape of the counts."""
    hits_a, all_a = part_and_whole(damaged_a, shipped_a, "damaged_a", "shipped_a")
    hits_b, all_b = part_and_whole(damaged_b, shipped_b, "damaged_b", "shipped_b")
    here, beyond, above = outer_tail(hits_a, all_a, hits_b, all_b)
    tail = np.minimum(beyond + here / 2.0, 1.0)
    return np.where(above, tail, 1.0 - tail)


def most_extra_damage(
    damaged_a: int,
    shipped_a: int,
    damaged_b: int,
    shipped_b: int,
    confidence: float = LEVEL,
) -> float:
    """One-sided upper limit of the difference; 1 where a pack was not used.

    Newcombe's sum with Clopper and Pearson's limits in place of Wilson's (any limits may stand
    there: Zou and Donner, Stat. Med. 27 (2008) 1693). With Wilson's, a pack that is worse by the
    whole tolerance passes too often where damage is rare: 6.0 % of the time at 300 and 2,000
    shipments and 2 %, counted over all outcomes; with these it was at most 4.9 % in six designs
    of 100 to 20,000 shipments. That is a measurement, no proof.

    Raises:
        BadInput: a count or the confidence cannot be.
    """
    high = upper_limit(damaged_a, shipped_a, confidence)
    low = lower_limit(damaged_b, shipped_b, confidence)
    if not shipped_a or not shipped_b:
        return 1.0
    a, b = damaged_a / shipped_a, damaged_b / shipped_b
    return min(1.0, a - b + float(np.hypot(high - a, b - low)))


def compare(
    damaged_a: int,
    shipped_a: int,
    damaged_b: int,
    shipped_b: int,
    tolerance: float,
    confidence: float = LEVEL,
) -> Comparison:
    """Difference, test and finding for one product.

    Each of the two findings is a test of its own at 1 - confidence. A lighter pack that is surely
    worse by less than the tolerance is NOT_WORSE; `difference` shows by how much. For one look:
    counts watched day after day belong to repeated_looks.

    Args:
        tolerance: largest accepted difference of damaged shares, such as 0.005.

    Raises:
        BadInput: a count, the tolerance or the confidence cannot be.
    """
    accepted = share_between(tolerance, "tolerance")
    counts = (damaged_a, shipped_a, damaged_b, shipped_b)
    most, p = most_extra_damage(*counts, confidence), fisher_mid_p(*counts)
    finding = Finding.UNDECIDED
    if most < accepted:
        finding = Finding.NOT_WORSE
    elif p <= 1.0 - confidence:
        finding = Finding.WORSE
    return Comparison(difference(*counts, confidence), p, most, accepted, finding)
