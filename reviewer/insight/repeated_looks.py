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

PRIOR = (1.0, 30.0)  # bets mostly on rates of a few per cent, as damage rates are
_EXACT_BELOW = -600.0  # log of a tail that float64 still holds with all its digits
_STEPS = 20_000


def e_value(log_e: float) -> float:
    """The e-value of its logarithm; infinity where it is too large for a float."""
    return math.exp(log_e) if log_e < 709.0 else math.inf


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
