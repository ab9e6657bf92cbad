"""The fit: gradients are right, the lowest point is found, sparse rows add up."""

from dataclasses import replace

import numpy as np
import pytest

from reviewer.inference.features import DENSE, TextRows
from reviewer.inference.logistic import Layout, Pairs, Problem, minimise


@pytest.fixture
def problem() -> Problem:
    stream, products, packs = np.random.default_rng(1), 30, 3
    text = TextRows(
        np.arange(0, 4 * products + 1, 4),
        stream.integers(0, 50, 4 * products),
        stream.normal(size=4 * products),
    )
    shipped = stream.integers(10, 90, 60).astype(float)
    pairs = Pairs(
        stream.integers(0, products, 60),
        stream.integers(0, packs, 60),
        shipped,
        np.floor(shipped * stream.random(60) * 0.2),
    )
    layout = Layout(packs)
    return Problem(
        layout,
        text,
        stream.normal(size=(products, len(DENSE))),
        pairs,
        stream.random(60),
        layout.precision(0.5, 1.0, 2.0),
        0.1 * stream.normal(size=layout.length),
    )


def _probe(problem: Problem) -> tuple[np.ndarray, list[int]]:
    point = 0.1 * np.random.default_rng(2).normal(size=problem.layout.length)
    length = problem.layout.length
    return point, [*problem.text.indices[:6], *range(length - 40, length, 5), length - 1]


def test_the_gradient_is_that_of_the_loss(problem: Problem) -> None:
    point, places = _probe(problem)
    _, gradient = problem.loss(point)
    for place in places:
        step = np.zeros_like(point)
        step[place] = 1e-5
        slope = (problem.loss(point + step)[0] - problem.loss(point - step)[0]) / 2e-5
        assert gradient[place] == pytest.approx(slope, rel=1e-4, abs=1e-4)


def test_the_curvature_is_that_of_the_gradient_where_buckets_do_not_repeat(
    problem: Problem,
) -> None:
    problem = replace(problem, text=replace(problem.text, indices=np.arange(120)))
    point, places = _probe(problem)
    curve = problem.curvature(point)
    for place in places:
        step = np.zeros_like(point)
        step[place] = 1e-4
        change = problem.loss(point + step)[1][place] - problem.loss(point - step)[1][place]
        assert curve[place] == pytest.approx(change / 2e-4, rel=1e-3, abs=1e-4)


def test_the_lowest_point_has_no_slope(problem: Problem) -> None:
    start = np.zeros(problem.layout.length)
    found = minimise(problem.loss, start, 300, 1.0 / problem.curvature(start))
    assert np.abs(problem.loss(found)[1]).max() < 1e-2
    assert problem.loss(found)[0] < problem.loss(start)[0]


def test_what_was_never_seen_stays_at_its_anchor(problem: Problem) -> None:
    start = np.zeros(problem.layout.length)
    found = minimise(problem.loss, start, 300, 1.0 / problem.curvature(start))
    assert found[1000] == pytest.approx(problem.anchor[1000], abs=1e-3)


def test_rows_taken_out_weigh_the_same(problem: Problem) -> None:
    weights = np.random.default_rng(3).normal(size=problem.layout.length)
    rows = np.array([7, 2, 29])
    taken = problem.text.take(rows).times(weights)
    assert taken == pytest.approx(problem.text.times(weights)[rows])
