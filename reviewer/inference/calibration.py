"""Makes log-odds honest on products held out: Platt's two numbers, and what the model cannot know.

Platt, "Probabilistic outputs for support vector machines", 1999, on binomial counts. How far the
two numbers may be off is told by the sandwich estimate over products (White, Econometrica 1982):
pairs of a product go wrong together.

The spread of the products' own rates about the model's is that of a normal deviate in log-odds,
integrated out by Gauss and Hermite's rule. Where few arrivals were damaged many spreads go with
them; what counts is the upper end of those, so that few data widen intervals and not narrow them.
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import expit
from scipy.stats import t as students

from reviewer.inference.features import Floats, Ints

_PRIOR = np.array([1e-3, 10.0])
# Spreads looked at, all as likely beforehand, and the part of what remains likely that counts.
_SPREADS = np.arange(0.02, 2.001, 0.02)
SURE = 0.9
_NODES, _WEIGHTS = np.polynomial.hermite_e.hermegauss(15)
_SHARES = _WEIGHTS / _WEIGHTS.sum()
_UPPER = 0.95  # one side of an interval from 5 % to 95 %
_Z = 1.6448536


@dataclass(frozen=True, slots=True)
class Platt:
    """Calibrated log-odds = offset + slope * log-odds.

    Attributes:
        doubt: variance of the offset, covariance, variance of the slope; 0 where it is not known.
    """

    offset: float
    slope: float
    doubt: tuple[float, float, float] = (0.0, 0.0, 0.0)

    def __call__(self, odds: Floats) -> Floats:
        return self.offset + self.slope * odds

    def variance(self, odds: Floats) -> Floats:
        """Of the calibrated log-odds, by what offset and slope may be off."""
        offset, both, slope = self.doubt
        found: Floats = offset + odds * (2.0 * both + odds * slope)
        return np.maximum(found, 0.0)


def fit_platt(odds: Floats, shipped: Floats, damaged: Floats, product: Ints | None = None) -> Platt:
    """Newton's method on the binomial likelihood; weak prior at offset 0, slope 1.

    Steps are halved until the likelihood rises, since remedies may leave log-odds far off.

    Args:
        product: of each pair; None takes each by itself.
    """
    start = np.array([0.0, 1.0])
    columns = np.stack([np.ones_like(odds), odds], axis=1)

    def loss(theta: Floats) -> float:
        turned = columns @ theta
        fit = np.sum(shipped * np.logaddexp(0.0, turned) - damaged * turned)
        return float(fit + 0.5 * np.sum(_PRIOR * (theta - start) ** 2))

    def curve(theta: Floats) -> Floats:
        share = expit(columns @ theta)
        bent = (columns * (shipped * share * (1.0 - share))[:, None]).T @ columns
        found: Floats = bent + np.diag(_PRIOR)
        return found

    theta = start.copy()
    for _ in range(100):
        share = expit(columns @ theta)
        slope = columns.T @ (damaged - shipped * share) - _PRIOR * (theta - start)
        step, before = np.linalg.solve(curve(theta), slope), loss(theta)
        while loss(theta + step) > before + 1e-12 and float(np.max(np.abs(step))) > 1e-9:
            step = step / 2.0
        theta = theta + step
        if float(np.max(np.abs(step))) < 1e-9:
            break
    pulls = columns * (damaged - shipped * expit(columns @ theta))[:, None]
    doubt = _sandwich(curve(theta), pulls, product)
    return Platt(float(theta[0]), float(max(theta[1], 0.05)), doubt)


def _sandwich(curve: Floats, pulls: Floats, product: Ints | None) -> tuple[float, float, float]:
    """Variances of two numbers; `pulls` are slopes of the likelihood of each pair, (N, 2)."""
    if product is not None and len(product):
        _, place = np.unique(product, return_inverse=True)
        together = np.zeros((int(place.max()) + 1, 2))
        np.add.at(together, place.reshape(-1), pulls)
        pulls = together
    around = np.linalg.inv(curve)
    found = around @ (pulls.T @ pulls + np.diag(_PRIOR)) @ around
    return float(found[0, 0]), float(found[0, 1]), float(found[1, 1])


def own_spread(odds: Floats, shipped: Floats, damaged: Floats) -> float:
    """Standard deviation, in log-odds, of the products' own rates about the model's, at most.

    That is the end below which SURE of what goes with the counts lies.

    Args:
        odds: calibrated log-odds of the pairs.
    """
    fits = np.array([_likelihood(odds, shipped, damaged, spread) for spread in _SPREADS])
    reached = np.cumsum(np.exp(fits - fits.max()))
    return float(_SPREADS[int(np.searchsorted(reached, SURE * reached[-1]))])


def _likelihood(odds: Floats, shipped: Floats, damaged: Floats, spread: float) -> float:
    """Logarithm, but for a constant, of how likely the counts are under one spread."""
    moved = odds[:, None] + spread * _NODES
    logs = damaged[:, None] * moved - shipped[:, None] * np.logaddexp(0.0, moved)
    most = logs.max(axis=1, keepdims=True, initial=-np.inf)
    return float(np.sum(most[:, 0] + np.log(np.exp(logs - most) @ _SHARES)))


def few_members(members: int) -> float:
    """Factor on the spread of an ensemble, so that few members tell as much as they know.

    Of m members the next one's interval takes Student's quantile with m - 1 degrees of freedom, and
    their mean is itself drawn: 1.22 for eight, towards 1 for many. One alone tells nothing.
    """
    if members < 2:
        return 1.0
    quantile = float(students.ppf(_UPPER, members - 1)) / _Z
    return quantile * math.sqrt(1.0 + 1.0 / members)


def calibration_error(share: Floats, shipped: Floats, damaged: Floats, bins: int = 10) -> float:
    """Mean distance of reported from predicted share, weighted by shipments, over equal bins."""
    order = np.argsort(share, kind="stable")
    reached = np.cumsum(shipped[order])
    edges = np.searchsorted(reached, np.linspace(0.0, reached[-1], bins + 1)[1:-1])
    distance = 0.0
    for part in np.split(order, edges):
        weight = float(shipped[part].sum())
        if weight > 0.0:
            distance += abs(float(damaged[part].sum()) - float((shipped * share)[part].sum()))
    return distance / float(shipped.sum())
