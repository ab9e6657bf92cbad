"""The head: gradients against differences, one row one answer, lower is better."""

from collections.abc import Callable

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.optimize import approx_fprime
from scipy.sparse import csr_array, random_array

from reviewer.inference.features import Floats
from reviewer.inference.head import (
    Layout,
    Loss,
    Pairs,
    Precision,
    Problem,
    Rows,
    first_guess,
    log_odds,
    log_odds_of,
)
from reviewer.inference.imbalance import Remedy, plan
from reviewer.inference.measuring import is_bad

PRODUCTS, BUCKETS, WIDTH, PACKS = 40, 30, 5, 3


def _rows(products: int = PRODUCTS, seed: int = 1) -> Rows:
    stream = np.random.default_rng(seed)
    text = csr_array(random_array((products, BUCKETS), density=0.2, rng=stream))
    return Rows(text, stream.normal(size=(products, WIDTH)))


def _pairs(seed: int = 2) -> Pairs:
    """Every product in two packs, one twice in the same."""
    stream = np.random.default_rng(seed)
    product = np.concatenate([np.arange(PRODUCTS), np.arange(PRODUCTS), [0]])
    shipped = stream.integers(50, 400, len(product)).astype(float)
    return Pairs(
        product,
        stream.integers(0, PACKS, len(product)),
        shipped,
        np.floor(shipped * stream.choice([0.0, 0.01, 0.05], len(product))),
    )


def _weights(layout: Layout, seed: int = 3) -> Floats:
    return np.random.default_rng(seed).normal(size=layout.length) * 0.7


def _problem(layout: Layout, remedy: Remedy, phase: int = -1) -> Problem:
    pairs = _pairs()
    stream = np.random.default_rng(4)
    often = stream.integers(0, 3, len(pairs.pack)).astype(float)
    loss = plan(remedy, pairs, PACKS, often, seed=5).phases[phase].loss
    prior = layout.precision(Precision())
    return Problem(layout, _rows(), pairs, loss, prior, stream.normal(size=layout.length))


@pytest.mark.parametrize("hidden", [0, 4])
@pytest.mark.parametrize("remedy", list(Remedy))
def test_gradients_are_those_of_the_loss(remedy: Remedy, hidden: int) -> None:
    layout = Layout(BUCKETS, WIDTH, hidden, PACKS)
    for phase in (0, -1):
        problem = _problem(layout, remedy, phase)
        turned, at = problem.rows.text.T.tocsr(), _weights(layout)
        _, slope = problem.value(at, turned)
        step = 1e-6
        apart = np.array(
            [
                problem.value(at + step * one, turned)[0]
                - problem.value(at - step * one, turned)[0]
                for one in np.eye(layout.length)
            ]
        ) / (2 * step)
        np.testing.assert_allclose(slope, apart, rtol=1e-5, atol=1e-4)


def _value_of(loss: Loss) -> Callable[[Floats], float]:
    return lambda odds: loss(odds)[0]


def test_the_loss_of_each_pair_has_its_own_slope() -> None:
    """A loss adds up over pairs, so the slope of each is that of the sum."""
    pairs = _pairs()
    often, odds = np.ones(len(pairs.pack)), np.linspace(-6.0, 3.0, len(pairs.pack))
    for remedy in Remedy:
        loss = plan(remedy, pairs, PACKS, often, seed=5).phases[0].loss
        found = approx_fprime(odds, _value_of(loss), 1e-6)
        np.testing.assert_allclose(loss(odds)[1], found, rtol=1e-3, atol=1e-3, err_msg=remedy)


@pytest.mark.parametrize("remedy", [Remedy.COUNTS, Remedy.FOCAL])
@pytest.mark.parametrize("hidden", [0, 4])
def test_solving_lowers_the_posterior(remedy: Remedy, hidden: int) -> None:
    layout = Layout(BUCKETS, WIDTH, hidden, PACKS)
    problem = _problem(layout, remedy)
    turned, start = problem.rows.text.T.tocsr(), first_guess(layout, 0.02, 1)
    few, many = problem.solve(start, 3), problem.solve(start, 300)
    values = [problem.value(at, turned)[0] for at in (start, few, many)]
    assert values[0] > values[1] > values[2]


def test_frozen_weights_stay() -> None:
    layout = Layout(BUCKETS, WIDTH, 0, PACKS)
    given_ = _problem(layout, Remedy.COUNTS)
    frozen = np.arange(layout.length) % 2 == 0
    problem = Problem(
        layout, given_.rows, given_.pairs, given_.loss, given_.prior, given_.anchor, frozen
    )
    start = _weights(layout)
    found = problem.solve(start, 50)
    assert (found == start)[frozen].all()
    assert not (found == start)[~frozen].any()


@pytest.mark.parametrize("hidden", [0, 4])
def test_the_fit_and_the_score_speak_of_the_same_odds(hidden: int) -> None:
    """The fit multiplies matrices, the score sums in one order: both must mean the formula."""
    layout = Layout(BUCKETS, WIDTH, hidden, PACKS)
    weights, rows, pairs = _weights(layout), _rows(), _pairs()
    heard = list[Floats]()

    def listen(odds: Floats) -> tuple[float, Floats]:
        heard.append(odds)
        return 0.0, np.zeros_like(odds)

    problem = Problem(layout, rows, pairs, listen, np.ones(layout.length), weights)
    problem.value(weights, rows.text.T.tocsr())
    z = log_odds(layout, weights, rows)
    np.testing.assert_allclose(heard[0], z[pairs.product, pairs.pack], rtol=1e-10)
    by_hand = _by_hand(layout, weights, rows)
    np.testing.assert_allclose(z, by_hand, rtol=1e-10)


def _by_hand(layout: Layout, weights: Floats, rows: Rows) -> Floats:
    text, (v, *v_p) = layout.text(weights), layout.straight(weights)
    (u, *u_p), (b, *b_p) = layout.leave(weights), layout.base(weights)
    enter = layout.enter(weights)
    z = np.zeros((len(rows.wide), layout.packs))
    for product, x in enumerate(rows.wide):
        words = rows.text[[product]].toarray()[0] @ text
        h = np.tanh(x @ enter[:-1] + enter[-1])
        for pack in range(layout.packs):
            straight, bent = x @ (v + v_p[pack]), h @ (u + u_p[pack])
            z[product, pack] = words + straight + bent + b + b_p[pack]
    return z


@pytest.mark.parametrize("hidden", [0, 4])
@settings(max_examples=25, deadline=None)
@given(order=st.permutations(range(24)), size=st.integers(1, 24))
def test_a_row_scores_bit_for_bit_the_same_in_any_batch(
    order: list[int], size: int, hidden: int
) -> None:
    layout = Layout(BUCKETS, WIDTH, hidden, PACKS)
    weights, rows = _weights(layout), _rows()
    whole = log_odds(layout, weights, rows)
    for start in range(0, len(order), size):
        part = np.array(order[start : start + size])
        np.testing.assert_array_equal(log_odds(layout, weights, rows.take(part)), whole[part])


def test_many_rows_and_many_columns_score_as_each_alone() -> None:
    """Sizes at which fast multiplication would begin to part sums otherwise."""
    stream, products, width = np.random.default_rng(8), 300, 2700
    layout = Layout(1, width, 16, 6)
    weights, wide = _weights(layout), stream.normal(size=(products, width))
    by_words = stream.normal(size=products)
    whole = log_odds_of(layout, weights, by_words, wide)
    for size in (1, 7, 64):
        parts = [
            log_odds_of(layout, weights, by_words[at : at + size], wide[at : at + size].copy())
            for at in range(0, products, size)
        ]
        np.testing.assert_array_equal(np.concatenate(parts), whole)


def test_the_base_has_hardly_any_prior() -> None:
    layout = Layout(BUCKETS, WIDTH, 2, PACKS)
    prior = layout.precision(Precision())
    assert (prior > 0.0).all()
    assert layout.base(prior)[0] < 1e-2 * layout.text(prior).min()


def test_labels_of_these_pairs_are_of_both_kinds() -> None:
    pairs = _pairs()
    assert 0 < is_bad(pairs.shipped, pairs.damaged).sum() < len(pairs.pack) / 2
