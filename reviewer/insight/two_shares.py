"""Two shares beside each other: how far apart, whether that is chance, and what would be found.

Interval: Newcombe, Stat. Med. 17 (1998) 873. Test: Fisher's exact one, its smaller tail doubled.
Approximate tests are no choice where a hundred tests are corrected together: their far tails are
wrong by powers of ten where one of twenty is a hit.
"""

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, part_and_whole, share_between
from reviewer.insight.intervals import LEVEL, Interval, wilson_each

NEGLIGIBLE = 1e-17  # of the sum so far: below the last digit of a float64
_FAR = 1e-12  # of a tail that adds nothing to a power
_TURNS = 400  # worked out for a power; between them the turns are all but straight


def difference(
    hits_a: int, trials_a: int, hits_b: int, trials_b: int, level: float = LEVEL
) -> Interval:
    """Share of a less that of b, with Newcombe's hybrid score interval.

    -1 to 1 without a value where one of them was not tried.

    Raises:
        BadInput: a count or the level cannot be.
    """
    low, high = difference_each(hits_a, trials_a, hits_b, trials_b, level)
    value = hits_a / trials_a - hits_b / trials_b if trials_a and trials_b else None
    return Interval(value, float(low), float(high))


def difference_each(
    hits_a: npt.ArrayLike,
    trials_a: npt.ArrayLike,
    hits_b: npt.ArrayLike,
    trials_b: npt.ArrayLike,
    level: float = LEVEL,
) -> tuple[Floats, Floats]:
    """Lower and upper ends of Newcombe's interval, in the shape of the counts.

    Method 10: squared distances from each share to its Wilson limits are added.
    """
    found_a, tried_a, found_b, tried_b = _counts(hits_a, trials_a, hits_b, trials_b)
    low_a, high_a = wilson_each(found_a, tried_a, level)
    low_b, high_b = wilson_each(found_b, tried_b, level)
    a, b = found_a / np.maximum(tried_a, 1.0), found_b / np.maximum(tried_b, 1.0)
    known = (tried_a > 0.0) & (tried_b > 0.0)
    low = np.maximum(-1.0, a - b - np.hypot(a - low_a, high_b - b))
    high = np.minimum(1.0, a - b + np.hypot(high_a - a, b - low_b))
    return np.where(known, low, -1.0), np.where(known, high, 1.0)


def fisher_p(hits_a: int, trials_a: int, hits_b: int, trials_b: int) -> float:
    """Two-sided p of Fisher's exact test; 1 where one of them was not tried."""
    return float(fisher_p_each(hits_a, trials_a, hits_b, trials_b))


def fisher_p_each(
    hits_a: npt.ArrayLike,
    trials_a: npt.ArrayLike,
    hits_b: npt.ArrayLike,
    trials_b: npt.ArrayLike,
) -> Floats:
    """Twice the smaller tail, at most 1, of many comparisons, in the shape of the counts.

    Raises:
        BadInput: a count cannot be.
    """
    here, beyond, _ = outer_tail(hits_a, trials_a, hits_b, trials_b)
    return np.minimum(1.0, 2.0 * np.minimum(here + beyond, 1.0 - beyond))


def outer_tail(
    hits_a: npt.ArrayLike,
    trials_a: npt.ArrayLike,
    hits_b: npt.ArrayLike,
    trials_b: npt.ArrayLike,
) -> tuple[Floats, Floats, npt.NDArray[np.bool_]]:
    """Chances given both totals: of the counts seen, and of counts further apart that way.

    The tail is summed outward from the counts seen, where terms only shrink.

    Returns:
        Chance of the counts seen; of those beyond; whether a has at least its part of the hits.
    """
    found_a, tried_a, found_b, tried_b = _counts(hits_a, trials_a, hits_b, trials_b)
    shape = found_a.shape
    found_a, tried_a, found_b, tried_b = (
        each.ravel() for each in (found_a, tried_a, found_b, tried_b)
    )
    total, found = tried_a + tried_b, found_a + found_b
    above = found_a * total >= tried_a * found
    # Counted from b, the tail below is the tail above: one direction serves both.
    hits = np.where(above, found_a, found_b)
    size, other = np.where(above, tried_a, tried_b), np.where(above, tried_b, tried_a)
    here = np.exp(_log_hypergeometric(hits, size, other, found))
    beyond = here * _further_terms(hits, size, other, found)
    return here.reshape(shape), beyond.reshape(shape), above.reshape(shape)


def power(
    trials_a: int, trials_b: int, share_a: float, share_b: float, accepted: float = 0.05
) -> float:
    """Chance that Fisher's two-sided test comes out at most `accepted` for these true shares.

    Summed over all counts of a, with the counts of b at which the test turns found by halving:
    exact, but where a may come out in more than 400 ways; then the turns between 400 of them are
    taken to lie on a line, rounded so that the power is rather too low. 0 where one of them is not
    tried. Where one gap is looked for among m tests, `accepted` / m gives what Benjamini and
    Hochberg's step-up finds at least.

    Raises:
        BadInput: a count or share cannot be.
    """
    from scipy.special import bdtr, bdtrc, bdtrik

    a, b = share_between(share_a, "share_a"), share_between(share_b, "share_b")
    limit = share_between(accepted, "accepted")
    part_and_whole(0, [trials_a, trials_b], "hits", "trials")
    if not trials_a or not trials_b:
        return 0.0
    ends = np.clip(bdtrik([_FAR, 1.0 - _FAR], trials_a, a), 0.0, trials_a)
    hits = np.arange(np.floor(ends[0]), np.ceil(ends[1]) + 1.0)
    chance = bdtr(hits, trials_a, a) - np.where(hits > 0.0, bdtr(hits - 1.0, trials_a, a), 0.0)
    some: Floats = np.unique(np.rint(np.linspace(hits[0], hits[-1], min(len(hits), _TURNS))))
    even = np.round(some / trials_a * trials_b)
    few = _turn(some, trials_a, even, trials_b, limit, towards=0.0)
    many = _turn(some, trials_a, even, trials_b, limit, towards=float(trials_b))
    few = np.floor(np.interp(hits, some, few))
    many = np.ceil(np.interp(hits, some, many))
    below = np.where(few >= 0.0, bdtr(np.maximum(few, 0.0), trials_b, b), 0.0)
    over = np.where(many <= trials_b, bdtrc(np.maximum(many - 1.0, 0.0), trials_b, b), 0.0)
    over = np.where(many <= 0.0, 1.0, over)
    return float(chance @ (below + over))


def _turn(
    hits: Floats, trials_a: int, even: Floats, trials_b: int, limit: float, towards: float
) -> Floats:
    """Counts of b nearest to `even` at which the test comes out; one past the end if none."""
    step = -1.0 if towards == 0.0 else 1.0
    near, far = even, np.full_like(even, towards + step)
    while (np.abs(far - near) > 1.0).any():
        middle = near + np.trunc((far - near) / 2.0)
        middle = np.where(np.abs(far - near) > 1.0, middle, near)
        found = fisher_p_each(hits, trials_a, np.clip(middle, 0.0, trials_b), trials_b) <= limit
        near, far = np.where(found, near, middle), np.where(found, middle, far)
    return far


def _counts(
    hits_a: npt.ArrayLike,
    trials_a: npt.ArrayLike,
    hits_b: npt.ArrayLike,
    trials_b: npt.ArrayLike,
) -> tuple[Floats, Floats, Floats, Floats]:
    found_a, tried_a = part_and_whole(hits_a, trials_a, "hits_a", "trials_a")
    found_b, tried_b = part_and_whole(hits_b, trials_b, "hits_b", "trials_b")
    try:
        found_a, tried_a, found_b, tried_b = np.broadcast_arrays(found_a, tried_a, found_b, tried_b)
    except ValueError:
        raise BadInput("a and b have different numbers of counts.") from None
    return found_a, tried_a, found_b, tried_b


def _log_hypergeometric(hits: Floats, size: Floats, other: Floats, found: Floats) -> Floats:
    """Log probability that `hits` of the `found` are of the `size`, the rest of the `other`."""
    from scipy.special import gammaln

    def log_choose(whole: Floats, part: Floats) -> Floats:
        return np.asarray(gammaln(whole + 1.0) - gammaln(part + 1.0) - gammaln(whole - part + 1.0))

    every = size + other
    return log_choose(size, hits) + log_choose(other, found - hits) - log_choose(every, found)


def _further_terms(hits: Floats, size: Floats, other: Floats, found: Floats) -> Floats:
    """Probabilities of more than `hits`, as multiples of that of `hits` itself."""
    result = np.zeros_like(hits)
    last = np.minimum(size, found)
    going = np.flatnonzero(hits < last)
    here, term, beyond = hits[going], np.ones(len(going)), np.zeros(len(going))
    while len(going):
        rows = going
        gone = (size[rows] - here) * (found[rows] - here)
        term = term * gone / ((here + 1.0) * (other[rows] - found[rows] + here + 1.0))
        here, beyond = here + 1.0, beyond + term
        result[rows] = beyond
        on = (here < last[rows]) & (term > NEGLIGIBLE * beyond)
        going, here, term, beyond = going[on], here[on], term[on], beyond[on]
    return result
