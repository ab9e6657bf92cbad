"""Makes log-odds honest on products held out: Platt's two numbers, and what the model cannot know.

Platt, "Probabilistic outputs for support vector machines", 1999, on binomial counts. The spread of
the products' own rates about the model's is a moment estimate: with expected counts m and rates
exp(normal(0, s)) times the expected, E[(d - m)^2] = m + m^2 (exp(s^2) - 1).
"""

import math
from dataclasses import dataclass

import numpy as np
from scipy.special import expit

from reviewer.inference.features import Floats


@dataclass(frozen=True, slots=True)
class Platt:
    """Calibrated log-odds = offset + slope * log-odds."""

    offset: float
    slope: float

    def __call__(self, odds: Floats) -> Floats:
        return self.offset + self.slope * odds


def fit_platt(odds: Floats, shipped: Floats, damaged: Floats) -> Platt:
    """Newton's method on the binomial likelihood; weak prior at offset 0, slope 1.

    Steps are halved until the likelihood rises, since remedies may leave log-odds far off.
    """
    start, prior = np.array([0.0, 1.0]), np.array([1e-3, 10.0])
    columns = np.stack([np.ones_like(odds), odds], axis=1)

    def loss(theta: Floats) -> float:
        turned = columns @ theta
        fit = np.sum(shipped * np.logaddexp(0.0, turned) - damaged * turned)
        return float(fit + 0.5 * np.sum(prior * (theta - start) ** 2))

    theta = start.copy()
    for _ in range(100):
        share = expit(columns @ theta)
        slope = columns.T @ (damaged - shipped * share) - prior * (theta - start)
        curve = (columns * (shipped * share * (1.0 - share))[:, None]).T @ columns
        step, before = np.linalg.solve(curve + np.diag(prior), slope), loss(theta)
        while loss(theta + step) > before + 1e-12 and float(np.max(np.abs(step))) > 1e-9:
            step = step / 2.0
        theta = theta + step
        if float(np.max(np.abs(step))) < 1e-9:
            break
    return Platt(float(theta[0]), float(max(theta[1], 0.05)))


def own_spread(share: Floats, shipped: Floats, damaged: Floats) -> float:
    """Standard deviation, in log-odds, of the products' own rates about the model's."""
    expected = shipped * share
    excess = float(np.sum((damaged - expected) ** 2 - expected)) / float(np.sum(expected**2))
    return math.sqrt(math.log1p(min(max(excess, 0.0), 20.0)))


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
