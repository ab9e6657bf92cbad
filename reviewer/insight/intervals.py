"""What a count allows to say of the share behind it.

Wilson's interval is for showing: its coverage is near the level on average, but may fall below it
near 0 and 1. Clopper and Pearson's is for promises: its coverage is never below. Sources: Wilson,
J. Am. Stat. Assoc. 22 (1927) 209; Clopper and Pearson, Biometrika 26 (1934) 404; compared by
Brown, Cai and DasGupta, Stat. Sci. 16 (2001) 101. Functions ending in `_each` take arrays.
"""

from dataclasses import dataclass
from statistics import NormalDist

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import (
    Floats,
    part_and_whole,
    refuse_share,
    share_between,
    whole_numbers,
)

LEVEL = 0.95


@dataclass(frozen=True, slots=True)
class Interval:
    """An estimate with the interval round it; the value is None where nothing was seen."""

    value: float | None
    low: float
    high: float


def wilson(hits: int, trials: int, level: float = LEVEL) -> Interval:
    """Wilson's score interval; 0 to 1 without trials.

    Raises:
        BadInput: the counts or the level cannot be.
    """
    low, high = wilson_each(hits, trials, level)
    return Interval(hits / trials if trials else None, float(low), float(high))


def wilson_each(
    hits: npt.ArrayLike, trials: npt.ArrayLike, level: float = LEVEL
) -> tuple[Floats, Floats]:
    """Lower and upper ends of Wilson's interval, in the shape of the counts."""
    found, tried = part_and_whole(hits, trials, "hits", "trials")
    return score_limits(found, tried, z_of(level))


def z_of(level: float) -> float:
    """Standard errors to each side at a two-sided level: 1.96 for 0.95."""
    return NormalDist().inv_cdf(0.5 + share_between(level, "level") / 2.0)


def score_limits(hits: Floats | float, trials: Floats | float, z: float) -> tuple[Floats, Floats]:
    """Wilson's limits at z standard errors; sizes may be fractions (effective sizes)."""
    size = np.maximum(trials, np.finfo(np.float64).tiny)
    share = hits / size
    centre = (hits + z * z / 2.0) / (trials + z * z)
    half = z * np.sqrt(trials * share * (1.0 - share) + z * z / 4.0) / (trials + z * z)
    # At the ends the limits are known; rounding must not push them past the share itself.
    low = np.where(hits <= 0.0, 0.0, np.minimum(np.maximum(centre - half, 0.0), share))
    high = np.where(hits >= trials, 1.0, np.maximum(np.minimum(centre + half, 1.0), share))
    return low, high


def lower_limit(hits: int, trials: int, confidence: float = LEVEL) -> float:
    """Exact one-sided lower limit; 0 without hits."""
    return float(lower_limit_each(hits, trials, confidence))


def upper_limit(hits: int, trials: int, confidence: float = LEVEL) -> float:
    """Exact one-sided upper limit; 1 when every trial was a hit, or there was none."""
    return float(upper_limit_each(hits, trials, confidence))


def lower_limit_each(
    hits: npt.ArrayLike, trials: npt.ArrayLike, confidence: float = LEVEL
) -> Floats:
    """Exact one-sided lower limits: quantiles of Beta(hits, trials - hits + 1)."""
    from scipy.special import betaincinv

    found, tried = part_and_whole(hits, trials, "hits", "trials")
    tail = 1.0 - share_between(confidence, "confidence")
    limit = betaincinv(np.maximum(found, 1.0), tried - found + 1.0, tail)
    return np.where(found == 0.0, 0.0, limit)


def upper_limit_each(
    hits: npt.ArrayLike, trials: npt.ArrayLike, confidence: float = LEVEL
) -> Floats:
    """Exact one-sided upper limits: quantiles of Beta(hits + 1, trials - hits)."""
    from scipy.special import betainccinv

    found, tried = part_and_whole(hits, trials, "hits", "trials")
    tail = 1.0 - share_between(confidence, "confidence")
    limit = betainccinv(found + 1.0, np.maximum(tried - found, 1.0), tail)
    return np.where(found == tried, 1.0, limit)


def binomial_at_most(most: int, trials: int, share: float) -> float:
    """P(at most `most` hits); 0 below none, 1 from all on."""
    return float(binomial_at_most_each(most, trials, share))


def binomial_at_least(least: int, trials: int, share: float) -> float:
    """P(at least `least` hits), accurate where it is tiny."""
    return float(binomial_at_least_each(least, trials, share))


def binomial_at_most_each(most: npt.ArrayLike, trials: npt.ArrayLike, share: float) -> Floats:
    """P(at most `most` hits), as a regularised incomplete beta integral (DLMF 8.17.5)."""
    from scipy.special import betaincc

    top, tried = _outcomes(most, trials, share)
    inside = betaincc(np.clip(top, 0.0, None) + 1.0, np.maximum(tried - top, 1.0), share)
    return np.where(top < 0.0, 0.0, np.where(top >= tried, 1.0, inside))


def binomial_at_least_each(least: npt.ArrayLike, trials: npt.ArrayLike, share: float) -> Floats:
    """P(at least `least` hits), in the shape of the counts."""
    from scipy.special import betainc

    bottom, tried = _outcomes(least, trials, share)
    inside = betainc(np.maximum(bottom, 1.0), np.maximum(tried - bottom, 0.0) + 1.0, share)
    return np.where(bottom <= 0.0, 1.0, np.where(bottom > tried, 0.0, inside))


def weighted_share(
    bad: npt.ArrayLike,
    examined: npt.ArrayLike,
    propensity: npt.ArrayLike,
    level: float = LEVEL,
    population: npt.ArrayLike | None = None,
) -> Interval:
    """Share of bad ones where groups were examined with unequal, known propensities.

    The estimate weights a group by its population, or where that is not given by examined over
    propensity (Hájek's ratio: Särndal, Swensson and Wretman, Model Assisted Survey Sampling, 1992,
    5.7). The interval adds up the squared distances from each group's share to its Wilson limits
    (Zou, Huang and Zhang, Comput. Stat. Data Anal. 53 (2009) 1080), because linearisation and the
    stratified Wilson interval of Yan and Su (2010) both shrink to nothing when no bad one was
    found, which is the usual audit. Where populations are estimated, the spread that this adds is
    linearised. It is about the process that made the items, so examining all leaves an interval.
    With many small groups it is wider than it need be.

    Args:
        bad, examined, propensity, population: one a group, (groups,); population is how many
            items the group holds in all.

    Raises:
        BadInput: a count, propensity or population cannot be, or a group that holds items was
            not examined at all, so that nothing is known of it.
    """
    hits, tried = part_and_whole(np.atleast_1d(bad), np.atleast_1d(examined), "bad", "examined")
    chance = _propensities(propensity, hits.shape)
    z = z_of(level)
    held = tried / chance if population is None else _populations(population, tried)
    if not held.sum():
        return Interval(None, 0.0, 1.0)
    used = held > 0.0
    hits, tried, chance, held = hits[used], tried[used], chance[used], held[used]
    weight, share = held / held.sum(), hits / tried
    low, high = score_limits(hits, tried, z)
    value = float(weight @ share)
    apart = 0.0
    if population is None:
        apart = z * z * float(np.sum(weight**2 * (1.0 - chance) / tried * (share - value) ** 2))
    down = float(np.sqrt(np.sum((weight * (share - low)) ** 2) + apart))
    up = float(np.sqrt(np.sum((weight * (high - share)) ** 2) + apart))
    return Interval(value, max(0.0, value - down), min(1.0, value + up))


def effective_share(
    bad: npt.ArrayLike, propensity: npt.ArrayLike, level: float = LEVEL
) -> Interval:
    """Share of bad ones among items that were picked with many different, known propensities.

    The estimate is weighted_share's; the interval is Wilson's at the effective size
    (sum of weights)^2 / sum of squared weights (Kish, Survey Sampling, 1965), one of those that
    were found to hold for shares in surveys (Franco, Little, Louis and Slud, J. Surv. Stat.
    Methodol. 7 (2019) 334). With equal propensities it is Wilson's. Many propensities with few
    items each leave weighted_share wider than need be; where there are few and badness hangs on
    them, take that.

    Args:
        bad: 0 or 1 an item, (items,).
        propensity: chance with which the item was picked, (items,).

    Raises:
        BadInput: a count or propensity cannot be.
    """
    found, _ = part_and_whole(np.atleast_1d(bad), 1, "bad", "item")
    weight = 1.0 / _propensities(propensity, found.shape)
    if not weight.size:
        return Interval(None, 0.0, 1.0)
    value = min(1.0, float(np.sum(weight * found) / np.sum(weight)))
    size = float(weight.sum() ** 2 / np.sum(weight**2))
    low, high = score_limits(value * size, size, z_of(level))
    return Interval(value, float(low), float(high))


def grouped_by_propensity(
    bad: npt.ArrayLike, propensity: npt.ArrayLike
) -> tuple[Floats, Floats, Floats]:
    """Items as the groups that weighted_share takes: bad, examined, propensity.

    Args:
        bad: 0 or 1 an item, (items,).
        propensity: chance with which the item was picked, (items,).
    """
    found, _ = part_and_whole(np.atleast_1d(bad), 1, "bad", "item")
    chance = _propensities(propensity, found.shape)
    levels, group = np.unique(chance, return_inverse=True)
    size = len(levels)
    examined = np.bincount(group, minlength=size).astype(np.float64)
    hits = np.bincount(group, found, minlength=size).astype(np.float64)
    return hits, examined, levels


def _outcomes(count: npt.ArrayLike, trials: npt.ArrayLike, share: float) -> tuple[Floats, Floats]:
    if not 0.0 <= share <= 1.0:
        refuse_share(share, "share")
    tried = whole_numbers(trials, "trials")
    return np.floor(np.asarray(count, dtype=np.float64)), tried


def _propensities(propensity: npt.ArrayLike, shape: tuple[int, ...]) -> Floats:
    chance = np.asarray(propensity, dtype=np.float64)
    wrong = ~((chance > 0.0) & (chance <= 1.0))
    if wrong.any():
        raise BadInput(
            f"A propensity is {chance.flat[np.flatnonzero(wrong)[0]]:g}; it is the chance of being "
            "picked, above 0 and at most 1. What could never be picked cannot be weighted."
        )
    try:
        return np.broadcast_to(chance, shape)
    except ValueError:
        raise BadInput(
            f"{chance.size} propensities were given for {shape[0]} counts; give one for each."
        ) from None


def _populations(population: npt.ArrayLike, examined: Floats) -> Floats:
    _, held = part_and_whole(examined, population, "examined", "held")
    unknown = (examined == 0.0) & (held > 0.0)
    if unknown.any():
        place = int(np.flatnonzero(unknown)[0])
        raise BadInput(
            f"Group {place} holds {held[place]:.0f} items and none was examined, so nothing is "
            "known of it; join it to another group or examine some."
        )
    return held
