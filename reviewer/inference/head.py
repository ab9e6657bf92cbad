"""The head: log-odds of damage of products in packs, from words and a row of other features.

For product i in pack p, with sparse words t, other features x and h = tanh(x A + a):

    z = t . w  +  x . (v + v_p)  +  h . (u + u_p)  +  b + b_p

Words weigh the same in every pack; measures, vendor pack and what the pictures show may matter
more in one pack than in another. The straight part finds what adds up, the hidden part what does
not. A Gaussian prior on every weight but b keeps what was rarely seen near zero.
"""

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import lru_cache
from itertools import accumulate

import numpy as np
from scipy.optimize import minimize
from scipy.sparse import csr_array

from reviewer.inference.features import Floats, Ints

# Slope of the loss and its value, given the log-odds of all pairs.
Loss = Callable[[Floats], tuple[float, Floats]]

_FEW = 16  # buckets for each value, from which sorting is quicker


@dataclass(frozen=True, slots=True)
class Rows:
    """Features of products: words (N, buckets) and all else (N, width)."""

    text: csr_array
    wide: Floats

    def take(self, where: Ints) -> "Rows":
        """The given rows, in that order."""
        return Rows(self.text[where], self.wide[where])


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

    def take(self, where: Ints | np.ndarray[tuple[int], np.dtype[np.bool_]]) -> "Pairs":
        """The pairs at the given places, or where the mask is true."""
        return Pairs(
            self.product[where], self.pack[where], self.shipped[where], self.damaged[where]
        )

    def joined(self, other: "Pairs") -> "Pairs":
        """These, then the others."""
        return Pairs(
            np.append(self.product, other.product),
            np.append(self.pack, other.pack),
            np.append(self.shipped, other.shipped),
            np.append(self.damaged, other.damaged),
        )


@dataclass(frozen=True, slots=True)
class Precision:
    """Prior precision of each group of weights; these did best on generated worlds."""

    text: float = 4.0
    straight: float = 300.0
    straight_by_pack: float = 2000.0
    enter: float = 1.0
    leave: float = 1.0
    leave_by_pack: float = 8.0


@dataclass(frozen=True, slots=True)
class Layout:
    """Where each group of weights lies in the one long vector."""

    buckets: int
    width: int
    hidden: int
    packs: int

    @property
    def length(self) -> int:
        """Number of weights."""
        return self._ends[-1]

    @property
    def _ends(self) -> tuple[int, ...]:
        return _ends_of(self)

    def text(self, weights: Floats) -> Floats:
        """w: (buckets,)."""
        return weights[: self._ends[0]]

    def enter(self, weights: Floats) -> Floats:
        """A, and a in the last row: (width + 1, hidden)."""
        part = weights[self._ends[0] : self._ends[1]]
        return part.reshape(self.width + 1, self.hidden)

    def leave(self, weights: Floats) -> Floats:
        """u in the first row, then u_p: (1 + packs, hidden)."""
        part = weights[self._ends[1] : self._ends[2]]
        return part.reshape(self.packs + 1, self.hidden)

    def straight(self, weights: Floats) -> Floats:
        """v in the first row, then v_p: (1 + packs, width)."""
        part = weights[self._ends[2] : self._ends[3]]
        return part.reshape(self.packs + 1, self.width)

    def base(self, weights: Floats) -> Floats:
        """b, then b_p: (1 + packs,)."""
        return weights[self._ends[3] :]

    def precision(self, given: Precision) -> Floats:
        """Prior precision of every weight; that of b is nearly none, of b_p weak."""
        prior = np.empty(self.length)
        self.text(prior)[:] = given.text
        self.enter(prior)[:] = given.enter * max(self.width, 1)
        self.leave(prior)[:] = given.leave_by_pack
        self.leave(prior)[0] = given.leave
        self.straight(prior)[:] = given.straight_by_pack
        self.straight(prior)[0] = given.straight
        self.base(prior)[:] = 0.1
        self.base(prior)[0] = 0.01
        return prior


@lru_cache(maxsize=64)
def _ends_of(layout: Layout) -> tuple[int, ...]:
    ways = layout.packs + 1
    sizes = (
        layout.buckets,
        (layout.width + 1) * layout.hidden,
        ways * layout.hidden,
        ways * layout.width,
        ways,
    )
    return tuple(accumulate(sizes))


def without_empty(text: csr_array) -> tuple[csr_array, Ints]:
    """The columns that are filled, and their numbers in ascending order.

    Of all buckets a few products fill few, and most of the time would go into the others. No sum
    changes: each row keeps the order of its values.
    """
    used: Ints
    if len(text.indices) * _FEW < text.shape[1]:
        used, places = np.unique(text.indices.astype(np.int64), return_inverse=True)
    else:  # to sort many takes longer than to mark them
        is_used = np.bincount(text.indices, minlength=text.shape[1]) > 0
        used = np.flatnonzero(is_used)
        places = (np.cumsum(is_used) - 1)[text.indices]
    shape = (text.shape[0], len(used))
    return csr_array((text.data, places.astype(np.int32), text.indptr), shape=shape), used


def narrowed(layout: Layout, buckets: Ints) -> tuple[Layout, Ints]:
    """The layout of a head that knows these buckets alone, and where its weights lie in a whole."""
    kept = np.concatenate([buckets, np.arange(layout.buckets, layout.length)])
    return replace(layout, buckets=len(buckets)), kept


def log_odds(layout: Layout, weights: Floats, rows: Rows) -> Floats:
    """z of every product in every pack: (N, packs).

    Sums run in one order whatever N is, so that a product scores the same in any batch; BLAS would
    not promise that.
    """
    return log_odds_of(layout, weights, rows.text @ layout.text(weights), rows.wide)


def log_odds_of(layout: Layout, weights: Floats, by_words: Floats, wide: Floats) -> Floats:
    """z of every product in every pack, given t . w of each product, (N,), and x: (N, packs)."""
    straight, leave, base = _joint(layout, weights)
    z = by_words[:, None] + np.einsum("ij,kj->ik", wide, straight)
    if layout.hidden:
        enter = layout.enter(weights)
        hidden = np.tanh(np.einsum("ij,kj->ik", wide, enter[:-1].T.copy()) + enter[-1])
        z += np.einsum("ij,kj->ik", hidden, leave)
    result: Floats = z + base
    return result


def _joint(layout: Layout, weights: Floats) -> tuple[Floats, Floats, Floats]:
    """Weights as each pack feels them: straight (P, width), leave (P, hidden), base (P,)."""
    straight, leave, base = layout.straight(weights), layout.leave(weights), layout.base(weights)
    return straight[1:] + straight[0], leave[1:] + leave[0], base[1:] + base[0]


@dataclass(frozen=True, slots=True)
class Problem:
    """Data and prior of one fit.

    Attributes:
        rows: of the products.
        pairs: their shipments.
        loss: of the pairs' log-odds.
        prior: precision of each weight.
        anchor: mean of the prior of each weight.
        frozen: weights that keep their start, None for none.
    """

    layout: Layout
    rows: Rows
    pairs: Pairs
    loss: Loss
    prior: Floats
    anchor: Floats
    frozen: np.ndarray[tuple[int], np.dtype[np.bool_]] | None = None

    def solve(self, start: Floats, steps: int) -> Floats:
        """Lowest point found from `start` in at most `steps` steps of L-BFGS."""
        # In units of the prior's spread all weights are of one size, which the method likes.
        spread = 1.0 / np.sqrt(self.prior)
        if self.frozen is not None:
            spread = np.where(self.frozen, 0.0, spread)
        turned = self.rows.text.T.tocsr()

        def posterior(scaled: Floats) -> tuple[float, Floats]:
            value, slope = self.value(start + spread * scaled, turned)
            return value, slope * spread

        found = minimize(
            posterior,
            np.zeros_like(start),
            jac=True,
            method="L-BFGS-B",
            options={"maxiter": steps, "maxcor": 12, "ftol": 1e-8, "gtol": 1e-6},
        )
        result: Floats = start + spread * found.x
        return result

    def value(self, weights: Floats, turned: csr_array) -> tuple[float, Floats]:
        """Negative log posterior and its gradient; `turned` are the words, transposed."""
        layout, wide = self.layout, self.rows.wide
        straight, leave, base = _joint(layout, weights)
        enter = layout.enter(weights)
        hidden = np.tanh(wide @ enter[:-1] + enter[-1])
        z = (self.rows.text @ layout.text(weights))[:, None] + wide @ straight.T + base
        z += hidden @ leave.T
        value, slope = self.loss(z[self.pairs.product, self.pairs.pack])
        table = np.zeros_like(z)
        np.add.at(table, (self.pairs.product, self.pairs.pack), slope)
        away = weights - self.anchor
        gradient = self.prior * away
        value += 0.5 * float(np.sum(self.prior * away**2))
        layout.text(gradient)[:] += turned @ table.sum(axis=1)
        before = (table @ leave) * (1.0 - hidden**2)
        layout.enter(gradient)[:-1] += wide.T @ before
        layout.enter(gradient)[-1] += before.sum(axis=0)
        for group, parts in (
            (layout.leave(gradient), table.T @ hidden),
            (layout.straight(gradient), table.T @ wide),
            (layout.base(gradient), table.sum(axis=0)),
        ):
            group[1:] += parts
            group[0] += parts.sum(axis=0)
        return value, gradient


def first_guess(layout: Layout, rate: float, seed: int) -> Floats:
    """Where a fit starts: small random ways into the hidden part, the base at the log-odds."""
    weights, stream = np.zeros(layout.length), np.random.default_rng(seed)
    enter = layout.enter(weights)
    enter[:] = stream.normal(size=enter.shape) / np.sqrt(max(layout.width, 1))
    layout.base(weights)[0] = np.log(rate / (1.0 - rate))
    return weights
