"""Whether draws tell a threshold that holds its bound from one that does not."""

import numpy as np
import pytest

from reviewer.inference import guarantee
from reviewer.inference.features import Floats, Mask
from reviewer.inference.guarantee import Scored, guarantees

ALPHA, DELTA = 0.01, 0.05


def scored(products: int = 6_000, seed: int = 3) -> Scored:
    """Two pairs a product, the worse the higher they are scored; in all one in fifty is bad."""
    stream = np.random.default_rng(seed)
    product = np.repeat(np.arange(products), 2)
    odds = stream.normal(size=len(product))
    risk = 0.2 / (1.0 + np.exp(4.0 - 2.0 * odds))
    return Scored(product, odds, stream.random(len(product)) < risk)


def test_a_bound_is_broken_in_fewer_draws_than_allowed() -> None:
    (one,) = guarantees(scored(), (ALPHA,), DELTA, 1, draws=200, sizes=(4_000,))
    assert one.draws == 200
    assert 3_900 < one.pairs < 4_100
    assert one.broken <= DELTA * one.draws
    assert 0.9 < one.reached <= 1.0


def test_a_threshold_without_a_test_breaks_it_often(monkeypatch: pytest.MonkeyPatch) -> None:
    """One that looks at the drawn share alone is over the bound about every second time."""

    def by_the_share(high: Floats, bad: Mask, *_: object) -> float:
        order = np.argsort(high)
        within = np.cumsum(bad[order]) <= ALPHA * np.arange(1, len(high) + 1)
        return float(high[order][np.flatnonzero(within)[-1]])

    monkeypatch.setattr(guarantee, "choose", by_the_share)
    (one,) = guarantees(scored(), (ALPHA,), DELTA, 1, draws=100, sizes=(4_000,))
    assert one.broken > 20


def test_a_product_that_is_drawn_twice_counts_twice_with_all_its_pairs() -> None:
    few = Scored(np.array([4, 7, 4]), np.array([0.1, 0.2, 0.3]), np.array([True, False, False]))
    drawn = few.drawn(50, np.random.default_rng(0))
    fours = int((drawn.product == 4).sum())
    assert fours + 2 * int((drawn.product == 7).sum()) == 100
    assert drawn.odds[drawn.product == 4].tolist() == [0.1, 0.3] * (fours // 2)
    assert drawn.bad.sum() == fours // 2


def test_a_size_that_the_products_cannot_fill_is_left_out() -> None:
    sizes = [one.pairs for one in guarantees(scored(500), (ALPHA,), DELTA, 1, draws=2)]
    assert sizes == []
