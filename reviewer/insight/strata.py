"""A gap between two groups when like is held against like, stratum by stratum.

Each stratum (a category, say) is a 2 x 2 table. The common odds ratio is Mantel and Haenszel's (J.
Natl. Cancer Inst. 22 (1959) 719) with the variance of Robins, Breslow and Greenland (Biometrics 42
(1986) 311); the test that it is 1 is Cochran's, Mantel's and Haenszel's; whether it is one and the
same in all strata asks the test of Breslow and Day (Statistical Methods in Cancer Research I, 1980,
4.4), also with Tarone's correction (Biometrika 72 (1985) 91). Where that p is small, a common ratio
says little, and the strata are to be looked at.
"""

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reviewer.insight.counts import Floats, part_and_whole
from reviewer.insight.intervals import LEVEL, Interval, z_of


@dataclass(frozen=True, slots=True)
class Stratum:
    """Hits of two groups among like cases."""

    hits_a: int
    trials_a: int
    hits_b: int
    trials_b: int


@dataclass(frozen=True, slots=True)
class Test:
    """A statistic, its degrees of freedom and p."""

    statistic: float
    freedom: int
    p: float


@dataclass(frozen=True, slots=True)
class Adjusted:
    """Group a beside group b with like held against like.

    Attributes:
        strata: in which both groups were tried and there were hits and misses; the others say
            nothing and are left out.
        left_out: how many others.
        odds_ratio: common odds of a hit, a by b; None where not defined or without an end.
        alike, cautious: whether it is 1, without and with a correction for continuity of half a
            case; None where no stratum says anything.
        homogeneous, tarone: whether it is the same in all strata; None with fewer than two, or
            where the ratio is not defined.
    """

    strata: int
    left_out: int
    odds_ratio: Interval | None
    alike: Test | None
    cautious: Test | None
    homogeneous: Test | None
    tarone: Test | None


def adjusted(strata: Sequence[Stratum], level: float = LEVEL) -> Adjusted:
    """The common odds ratio of all strata, with its tests.

    Raises:
        BadInput: a count or the level cannot be.
    """
    hits_a, all_a = part_and_whole(
        [each.hits_a for each in strata], [each.trials_a for each in strata], "hits_a", "trials_a"
    )
    hits_b, all_b = part_and_whole(
        [each.hits_b for each in strata], [each.trials_b for each in strata], "hits_b", "trials_b"
    )
    found = hits_a + hits_b
    telling = (all_a > 0) & (all_b > 0) & (found > 0) & (found < all_a + all_b)
    table = _Table(hits_a[telling], all_a[telling], hits_b[telling], all_b[telling])
    count = int(telling.sum())
    ratio = _odds_ratio(table, level)
    breslow, tarone = _homogeneity(table, ratio)
    return Adjusted(
        strata=count,
        left_out=len(strata) - count,
        odds_ratio=ratio,
        alike=_alike(table, 0.0) if count else None,
        cautious=_alike(table, 0.5) if count else None,
        homogeneous=breslow,
        tarone=tarone,
    )


@dataclass(frozen=True, slots=True)
class _Table:
    """Columns of the strata that say something: (strata,) each."""

    hits_a: Floats
    all_a: Floats
    hits_b: Floats
    all_b: Floats


def _odds_ratio(table: _Table, level: float) -> Interval | None:
    total = table.all_a + table.all_b
    misses_a, misses_b = table.all_a - table.hits_a, table.all_b - table.hits_b
    over, under = table.hits_a * misses_b / total, misses_a * table.hits_b / total
    top, bottom = float(over.sum()), float(under.sum())
    if not top or not bottom:
        return None
    same, unlike = (table.hits_a + misses_b) / total, (misses_a + table.hits_b) / total
    variance = (
        float(same @ over) / (2.0 * top**2)
        + float(same @ under + unlike @ over) / (2.0 * top * bottom)
        + float(unlike @ under) / (2.0 * bottom**2)
    )
    value, half = top / bottom, z_of(level) * math.sqrt(variance)
    return Interval(value, value * math.exp(-half), value * math.exp(half))


def _alike(table: _Table, continuity: float) -> Test:
    total, found = table.all_a + table.all_b, table.hits_a + table.hits_b
    apart = abs(float(np.sum(table.hits_a - table.all_a * found / total)))
    variance = table.all_a * table.all_b * found * (total - found) / (total**2 * (total - 1.0))
    return _chi_squared(max(0.0, apart - continuity) ** 2 / float(variance.sum()), 1)


def _homogeneity(table: _Table, ratio: Interval | None) -> tuple[Test | None, Test | None]:
    """Hits of a beside those that the common ratio would give at the same totals."""
    if ratio is None or ratio.value is None or len(table.all_a) < 2:
        return None, None
    found = table.hits_a + table.hits_b
    expected = _expected(ratio.value, table.all_a, table.all_b, found)
    variance = 1.0 / (
        1.0 / expected
        + 1.0 / (table.all_a - expected)
        + 1.0 / (found - expected)
        + 1.0 / (table.all_b - found + expected)
    )
    apart, freedom = table.hits_a - expected, len(table.all_a) - 1
    breslow = float(np.sum(apart**2 / variance))
    tarone = max(0.0, breslow - float(apart.sum()) ** 2 / float(variance.sum()))
    return _chi_squared(breslow, freedom), _chi_squared(tarone, freedom)


def _expected(ratio: float, all_a: Floats, all_b: Floats, found: Floats) -> Floats:
    """The hits of a in which the table has that odds ratio: a root of a quadratic.

    Taken as 2 c / (b + sqrt(b^2 - 4 a c)), which loses no digits near a ratio of 1.
    """
    square = 1.0 - ratio
    linear = all_b - found + ratio * (all_a + found)
    constant = ratio * all_a * found
    root = np.sqrt(linear**2 + 4.0 * square * constant)
    return np.asarray(2.0 * constant / (linear + root))


def _chi_squared(statistic: float, freedom: int) -> Test:
    from scipy.special import chdtrc

    return Test(statistic, freedom, float(chdtrc(freedom, statistic)))
