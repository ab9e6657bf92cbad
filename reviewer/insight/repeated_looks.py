"""Damage that is looked at again and again: evidence that may be read at any time.

An e-value is a bet against a claim: it starts at 1 and, while the claim is true, is expected not to
grow, whenever one stops. So the chance that it ever reaches 20 is at most 1 in 20 (Ville, 1939;
Ramdas, Grünwald, Vovk and Shafer, Stat. Sci. 38 (2023) 576). A p-value looked at daily has no such
promise. Values are logarithms, since evidence soon exceeds what a float can hold.
"""

import math

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, part_and_whole, share_between
from reviewer.insight.two_packs import log_hypergeometric

PRIOR = (1.0, 30.0)  # bets mostly on rates of a few per cent, as damage rates are
ODDS_RATIOS = tuple(float(ratio) for ratio in np.geomspace(1.25, 32.0, 24))
ALL_AT_ONCE = 4096  # divisions of the damage that are summed for all odds ratios together
WIDTHS = 40.0  # beyond so many standard deviations of its peak a sum has nothing to add
_EXACT_BELOW = -600.0  # log of a tail that float64 still holds with all its digits
_STEPS = 20_000


def e_value(log_e: float) -> float:
    """The e-value of its logarithm; infinity where it is too large for a float."""
    return math.exp(log_e) if log_e < 709.0 else math.inf


def e_value_to_p(e: float) -> float:
    """min(1, 1 / e): a p-value that holds at any stopping time.

    Raises:
        BadInput: the e-value is negative or missing.
    """
    if not e >= 0.0:
        raise BadInput(f"The e-value is {e:g}; e-values are 0 or more.")
    return 1.0 if e <= 1.0 else 1.0 / e


def log_e_above(
    damaged: int, shipped: int, tolerance: float, prior: tuple[float, float] = PRIOR
) -> float:
    """Log evidence against "the damage rate is at most the tolerance".

    Mixture of likelihood ratios of the rates above the tolerance to the tolerance itself, weighted
    by a Beta distribution cut off at the tolerance. Only totals matter, so the value at each look
    is that of all shipments so far whose outcome is known.

    Args:
        damaged, shipped: totals to date.
        prior: parameters of the Beta distribution, chosen before the first look.

    Raises:
        BadInput: a count, the tolerance or the prior cannot be.
    """
    return float(log_e_above_each(damaged, shipped, tolerance, prior))


def log_e_above_each(
    damaged: npt.ArrayLike,
    shipped: npt.ArrayLike,
    tolerance: float,
    prior: tuple[float, float] = PRIOR,
) -> Floats:
    """log_e_above of many totals, or of running totals, in the shape of the counts."""
    hits, trials = part_and_whole(damaged, shipped, "damaged", "shipped")
    t = share_between(tolerance, "tolerance")
    alpha, beta = prior
    if not (0.0 < alpha < math.inf and 0.0 < beta < math.inf):
        raise BadInput(f"The prior is {prior}; give two numbers above 0.")
    before = _log_beta_above(t, np.float64(alpha), np.float64(beta))
    after = _log_beta_above(t, alpha + hits, beta + (trials - hits))
    return after - before - hits * math.log(t) - (trials - hits) * math.log1p(-t)


def log_e_worse(damaged_a: int, shipped_a: int, damaged_b: int, shipped_b: int) -> float:
    """Log evidence against "pack a is not worse than pack b", from totals looked at once.

    Raises:
        BadInput: a count cannot be.
    """
    return float(log_e_worse_running([damaged_a], [shipped_a], [damaged_b], [shipped_b])[-1])


def log_e_worse_running(
    damaged_a: npt.ArrayLike,
    shipped_a: npt.ArrayLike,
    damaged_b: npt.ArrayLike,
    shipped_b: npt.ArrayLike,
) -> Floats:
    """Log evidence at each look against "pack a is not worse than pack b": (looks,).

    What came since the last look is a block. Given how many of a block were damaged, how many of
    those fell to pack a follows Fisher's noncentral hypergeometric distribution (McCullagh and
    Nelder, Generalized Linear Models, 1989, 7.3), so the common damage rate drops out and may
    change from look to look. Likelihood ratios of an odds ratio to 1 are multiplied over blocks,
    then averaged over ODDS_RATIOS.

    A block in which only one pack was used says nothing: let blocks span both. When a block ends
    may depend on earlier blocks and on numbers shipped, never on the damage within it.

    Args:
        damaged_a, shipped_a, damaged_b, shipped_b: running totals at each look, (looks,).

    Raises:
        BadInput: a count cannot be, totals fall, or the four differ in length.
    """
    a = part_and_whole(damaged_a, shipped_a, "damaged_a", "shipped_a")
    b = part_and_whole(damaged_b, shipped_b, "damaged_b", "shipped_b")
    totals = _as_looks(*a, *b)
    log_ratios = np.log(np.asarray(ODDS_RATIOS))
    running, found = np.zeros(len(log_ratios)), np.zeros(totals.shape[1])
    blocks = np.diff(totals, axis=1, prepend=0.0)
    for look, (hits_a, size_a, hits_b, size_b) in enumerate(blocks.T):
        damaged = hits_a + hits_b
        if damaged and size_a and size_b:
            tilt = _log_tilt(log_ratios, float(size_a), float(size_b), float(damaged))
            running = running + hits_a * log_ratios - tilt
        found[look] = np.logaddexp.reduce(running) - math.log(len(running))
    return found


def _as_looks(*totals: Floats) -> Floats:
    if len({one.shape for one in totals}) > 1 or totals[0].ndim != 1 or not len(totals[0]):
        raise BadInput("The counts of the two packs differ in length; give one of each a look.")
    looks = np.stack(totals)
    falls = np.diff(looks, axis=1) < 0.0
    if falls.any():
        place = int(np.argwhere(falls)[0][1]) + 1
        raise BadInput(f"A total falls at look {place}; give totals to date, not news of the day.")
    news = np.diff(looks, axis=1, prepend=0.0)
    for damaged, shipped, pack in ((news[0], news[1], "a"), (news[2], news[3], "b")):
        part_and_whole(damaged, shipped, f"newly damaged_{pack}", f"newly shipped_{pack}")
    return looks


def _log_tilt(log_ratios: Floats, size: float, other: float, damaged: float) -> Floats:
    """Log of E[ratio ** hits] under equal packs, one a ratio: (ratios,)."""
    low, high = max(0.0, damaged - other), min(damaged, size)
    if high - low <= ALL_AT_ONCE:
        return _log_sums(log_ratios, low, high, size, other, damaged)
    found = []
    for one in log_ratios:
        peak = _peak(math.exp(one), size, other, damaged)
        reach = 50.0 + WIDTHS * math.sqrt(min(peak, damaged - peak, size - peak) + 1.0)
        start, stop = max(low, math.floor(peak - reach)), min(high, math.ceil(peak + reach))
        found.append(_log_sums(np.array([one]), start, stop, size, other, damaged)[0])
    return np.array(found)


def _log_sums(
    log_ratios: Floats, low: float, high: float, size: float, other: float, damaged: float
) -> Floats:
    hits = np.arange(low, high + 1.0)
    log_equal = log_hypergeometric(hits, size, other, damaged)
    return np.asarray(np.logaddexp.reduce(log_equal + log_ratios[:, None] * hits, axis=1))


def _peak(ratio: float, size: float, other: float, damaged: float) -> float:
    """Most likely hits under an odds ratio: the root at which successive terms are equal.

    (ratio - 1) h^2 - (ratio (size + damaged) + other - damaged) h + ratio size damaged = 0.
    """
    middle = ratio * (size + damaged) + other - damaged
    root = math.sqrt(middle * middle - 4.0 * (ratio - 1.0) * ratio * size * damaged)
    return 2.0 * ratio * size * damaged / (middle + root)


def _log_beta_above(t: float, alpha: Floats | np.float64, beta: Floats | np.float64) -> Floats:
    """Log of the integral of q^(alpha - 1) (1 - q)^(beta - 1) from t to 1."""
    from scipy.special import betaincc, betaln

    a, b = np.broadcast_arrays(alpha, beta)
    with np.errstate(divide="ignore"):
        log_tail = np.log(betaincc(a, b, t))
    found = np.asarray(log_tail + betaln(a, b))
    faint = np.flatnonzero(log_tail < _EXACT_BELOW)
    flat = found.reshape(-1)
    for place in faint:
        flat[place] = _log_faint_tail(t, float(a.flat[place]), float(b.flat[place]))
    return flat.reshape(a.shape)


def _log_faint_tail(t: float, alpha: float, beta: float) -> float:
    """The same integral far above the mean, by the continued fraction DLMF 8.17.22.

    Evaluated forward by Lentz's method (Thompson and Barnett, J. Comput. Phys. 64 (1986) 490).
    """
    x, fraction, top, bottom = 1.0 - t, 1.0, 1.0, 0.0
    for step in range(1, _STEPS):
        half, below = step // 2, (beta + step - 1.0) * (beta + step)
        if step % 2:
            term = -(beta + half) * (alpha + beta + half) * x / below
        else:
            term = half * (alpha - half) * x / below
        bottom = 1.0 / (1.0 + term * bottom)
        top = 1.0 + term / top
        fraction *= top * bottom
        if abs(top * bottom - 1.0) < 1e-15:
            break
    front = beta * math.log1p(-t) + alpha * math.log(t) - math.log(beta)
    return front - math.log(fraction)
