"""How sure the sums of a ledger are.

Sums of what happened are exact; what is unsure is what they stand for. Damage as expected or not:
exact Poisson limits of the count (Garwood, Biometrika 28 (1936) 437; as a ratio, Ulm, Am. J.
Epidemiol. 131 (1990) 373). What was saved after paying for damage: Wilson's limits of the damaged
share, carried through a straight line. What a period like this one would bring: the variance of a
sum of a Poisson number of decisions is the sum of their squares (delta method).
"""

import math
from collections.abc import Sequence

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import part_and_whole, share_between
from reviewer.insight.intervals import LEVEL, Interval, wilson, z_of
from reviewer.insight.ledger import Amounts

_ALL_PPM = 1_000_000


def damage_ratio(amounts: Amounts, level: float = LEVEL) -> Interval | None:
    """Observed damage by expected, among parcels whose fate is known; None if none was expected.

    Above 1 where more was damaged than the model said. The expected number is taken as given.

    Raises:
        BadInput: more was damaged than is known, or the level is none.
    """
    part_and_whole(amounts.damaged, amounts.known, "damaged", "known")
    if amounts.known_ppm <= 0:
        return None
    low, high = poisson_limits(amounts.damaged, level)
    expected = amounts.known_ppm / _ALL_PPM
    return Interval(amounts.damaged / expected, low / expected, high / expected)


def poisson_limits(count: int, level: float = LEVEL) -> tuple[float, float]:
    """Exact limits of the mean behind a count: quantiles of chi-squared, halved."""
    from scipy.special import chdtri

    tail = (1.0 - share_between(level, "level")) / 2.0
    low = float(chdtri(2.0 * count, 1.0 - tail)) / 2.0 if count else 0.0
    return low, float(chdtri(2.0 * count + 2.0, tail)) / 2.0


def saved_after_damage(
    amounts: Amounts, cents_of_damage: int, level: float = LEVEL
) -> Interval | None:
    """Cents saved less what the damage beyond the baseline's costs; None if no fate is known.

    The damaged share of the known parcels is taken for all, so they must be drawn by chance.

    Args:
        cents_of_damage: of one damaged parcel, with return and replacement.

    Raises:
        BadInput: the cost is negative, a count cannot be, or the level is none.
    """
    part_and_whole(amounts.known, amounts.parcels, "known", "parcels")
    if cents_of_damage < 0:
        raise BadInput("A damaged parcel costs something; give 0 or more.")
    share = wilson(amounts.damaged, amounts.known, level)
    if share.value is None:
        return None

    def saved(damaged_share: float) -> float:
        extra = amounts.parcels * damaged_share - amounts.baseline_ppm / _ALL_PPM
        return amounts.saved_cents - cents_of_damage * extra

    return Interval(saved(share.value), saved(share.high), saved(share.low))


def another_period(values: Sequence[int], level: float = LEVEL) -> Interval | None:
    """The sum of decisions' amounts, with what a period like it would bring; None without one.

    Raises:
        BadInput: the level is none.
    """
    if not values:
        return None
    total = float(sum(values))
    half = z_of(level) * math.sqrt(sum(each * each for each in values))
    return Interval(total, total - half, total + half)
