"""Binomial logistic regression on sparse and dense columns, fitted by L-BFGS; numpy only.

The log-odds of damage of product i in pack p:

    z = text_i . w  +  dense_i . (v + v_p)  +  b + b_p

Words weigh the same in every pack; measures, vendor pack and hazards may matter more in one pack
than in another. A Gaussian prior on every weight but b keeps what was rarely seen near zero.
Products of arrays avoid BLAS: its threads cost more than they save at these sizes.
L-BFGS: Nocedal and Wright, Numerical Optimization, 2nd ed., algorithm 7.4 with backtracking.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import numpy.typing as npt

from reviewer.inference.features import DENSE, Floats, Ints, TextRows, sums
from reviewer.inference.tokens import BUCKETS


@dataclass(frozen=True, slots=True)
class Pairs:
    """Shipments of product-pack pairs.

    Attributes:
        product: row of the product.
        pack: index of the pack.
        shipped, damaged: counts.
    """

    product: Ints
    pack: Ints
    shipped: Floats
    damaged: Floats

    def take(self, where: npt.NDArray[np.bool_]) -> "Pairs":
        """The pairs where the mask is true."""
        return Pairs(
            self.product[where], self.pack[where], self.shipped[where], self.damaged[where]
        )


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each group of weights lies in the one long vector."""

    packs: int

    @property
    def length(self) -> int:
        """Number of weights."""
        return BUCKETS + len(DENSE) + 1 + self.packs * (len(DENSE) + 1)

    def text(self, weights: Floats) -> Floats:
        """w: (BUCKETS,)."""
        return weights[:BUCKETS]

    def shared(self, weights: Floats) -> Floats:
        """v and b: (len(DENSE) + 1,)."""
        return weights[BUCKETS : BUCKETS + len(DENSE) + 1]

    def by_pack(self, weights: Floats) -> Floats:
        """v_p and b_p: (packs, len(DENSE) + 1)."""
        return weights[BUCKETS + len(DENSE) + 1 :].reshape(self.packs, len(DENSE) + 1)

    def precision(self, text: float, shared: float, by_pack: float) -> Floats:
        """Prior precision of every weight; that of b is nearly none, of b_p weak."""
        prior = np.empty(self.length)
        self.text(prior)[:] = text
        self.shared(prior)[:] = shared
        self.by_pack(prior)[:] = by_pack
        self.shared(prior)[-1] = 1e-6
        self.by_pack(prior)[:, -1] = 0.1
        return prior


@dataclass(frozen=True, slots=True)
class Problem:
    """Data and prior of one fit.

    Attributes:
        text, dense: rows of the products.
        pairs: their shipments.
        weight: how much each pair counts (bootstrap).
        prior: precision of each weight.
        anchor: mean of the prior of each weight.
    """

    layout: Layout
    text: TextRows
    dense: Floats
    pairs: Pairs
    weight: Floats
    prior: Floats
    anchor: Floats

    def loss(self, weights: Floats) -> tuple[float, Floats]:
        """Negative log posterior and its gradient."""
        odds = log_odds(self.layout, weights, self.text, self.dense, self.pairs)
        shipped, damaged = self.weight * self.pairs.shipped, self.weight * self.pairs.damaged
        away = weights - self.anchor
        value = float(np.sum(shipped * np.logaddexp(0.0, odds) - damaged * odds))
        value += 0.5 * float(np.sum(self.prior * away**2))
        slope = shipped / (1.0 + np.exp(-odds)) - damaged
        return value, self._gather(slope) + self.prior * away

    def curvature(self, weights: Floats) -> Floats:
        """Diagonal of the second derivative, (length,)."""
        odds = log_odds(self.layout, weights, self.text, self.dense, self.pairs)
        share = 1.0 / (1.0 + np.exp(-odds))
        squared = TextRows(self.text.starts, self.text.indices, self.text.values**2)
        curve = self.weight * self.pairs.shipped * share * (1.0 - share)
        return replace(self, text=squared, dense=self.dense**2)._gather(curve) + self.prior

    def _gather(self, slope: Floats) -> Floats:
        gradient, products = np.empty(self.layout.length), len(self.dense)
        by_product = sums(self.pairs.product, slope, products)
        self.layout.text(gradient)[:] = self.text.transposed_times(by_product, BUCKETS)
        for pack in range(self.layout.packs):
            inside = self.pairs.pack == pack
            rows = sums(self.pairs.product[inside], slope[inside], products)
            self.layout.by_pack(gradient)[pack] = np.append(
                np.einsum("i,ij->j", rows, self.dense), rows.sum()
            )
        self.layout.shared(gradient)[:] = self.layout.by_pack(gradient).sum(axis=0)
        return gradient


def log_odds(
    layout: Layout, weights: Floats, text: TextRows, dense: Floats, pairs: Pairs
) -> Floats:
    """z of every pair: (pairs,)."""
    table = log_odds_table(layout, weights, text, dense)
    return table[pairs.product, pairs.pack]


def log_odds_table(layout: Layout, weights: Floats, text: TextRows, dense: Floats) -> Floats:
    """z of every product in every pack: (products, packs)."""
    joint = layout.by_pack(weights) + layout.shared(weights)
    measured: Floats = np.einsum("ij,kj->ik", dense, joint[:, :-1])
    return text.times(layout.text(weights))[:, None] + measured + joint[:, -1]


def minimise(
    loss: Callable[[Floats], tuple[float, Floats]], start: Floats, steps: int, scale: Floats
) -> Floats:
    """Lowest point found in at most `steps` steps.

    Args:
        scale: rough inverse curvature of each weight, positive.
    """
    point = start.copy()
    value, gradient = loss(point)
    moves: list[tuple[Floats, Floats]] = []
    for _ in range(steps):
        direction = -_inverse_hessian_times(gradient, moves, scale)
        found = _line_search(loss, point, value, gradient, direction)
        if found is None:
            break
        step, lower, slope = found
        if _dot(slope - gradient, step) > 1e-12:
            moves = [*moves[-9:], (step, slope - gradient)]
        settled = value - lower < 1e-8 * (1.0 + abs(lower))
        point, value, gradient = point + step, lower, slope
        if settled:
            break
    return point


def _inverse_hessian_times(
    gradient: Floats, moves: list[tuple[Floats, Floats]], scale: Floats
) -> Floats:
    rest, factors = gradient.copy(), list[float]()
    for step, change in reversed(moves):
        factor = _dot(step, rest) / _dot(step, change)
        factors.append(factor)
        rest -= factor * change
    rest *= scale
    for (step, change), factor in zip(moves, reversed(factors), strict=True):
        rest += step * (factor - _dot(change, rest) / _dot(step, change))
    return rest


def _dot(one: Floats, other: Floats) -> float:
    return float(np.add.reduce(one * other))


def _line_search(
    loss: Callable[[Floats], tuple[float, Floats]],
    point: Floats,
    value: float,
    gradient: Floats,
    direction: Floats,
) -> tuple[Floats, float, Floats] | None:
    descent = _dot(gradient, direction)
    if descent >= 0.0:
        return None
    length = 1.0
    for _ in range(30):
        lower, slope = loss(point + length * direction)
        if lower <= value + 1e-4 * length * descent:
            return length * direction, lower, slope
        length *= 0.5
    return None
