"""Directions: the same whatever the order of rows, also where several are equally strong."""

import numpy as np
import pytest
from scipy.sparse import block_diag, csr_array

from reviewer.inference.directions import directions_of_views, directions_of_words
from reviewer.inference.features import Floats

ORDERS = range(5)


def _blocks(copies: int, seed: int = 0) -> csr_array:
    """The same small table several times along the diagonal: every strength comes so often."""
    stream = np.random.default_rng(seed)
    block = stream.random((30, 40)) * (stream.random((30, 40)) < 0.2)
    return csr_array(block_diag([block] * copies))


def _shuffled(table: csr_array, seed: int) -> csr_array:
    return csr_array(table[np.random.default_rng(seed).permutation(table.shape[0])])


@pytest.mark.parametrize("copies", [1, 2, 6])
def test_words_have_the_same_directions_in_any_order_of_rows(copies: int) -> None:
    table = _blocks(copies)
    first = directions_of_words(table, 20)
    assert first.shape == (table.shape[1], 20)
    for seed in ORDERS:
        again = directions_of_words(_shuffled(table, seed), 20)
        np.testing.assert_allclose(again, first, atol=1e-7)


@pytest.mark.parametrize("copies", [1, 2, 6])
def test_views_have_the_same_directions_in_any_order_of_rows(copies: int) -> None:
    table = _blocks(copies).toarray()
    powers, axes = directions_of_views(_square(table), 20)
    for seed in ORDERS:
        rows = _shuffled(csr_array(table), seed).toarray()
        again, turned = directions_of_views(_square(rows), 20)
        np.testing.assert_allclose(again, powers, rtol=1e-9)
        np.testing.assert_allclose(turned, axes, atol=1e-7)


def _square(table: Floats) -> Floats:
    square: Floats = table.T @ table / len(table)
    return square


@pytest.mark.parametrize("copies", [1, 2, 6])
def test_they_are_the_strongest_and_at_right_angles(copies: int) -> None:
    table = _blocks(copies)
    found = directions_of_words(table, 20)
    np.testing.assert_allclose(found.T @ found, np.eye(20), atol=1e-9)
    strengths = np.linalg.svd(table.toarray(), compute_uv=False)[:20]
    np.testing.assert_allclose(np.linalg.norm(table @ found, axis=0), strengths, rtol=1e-7)


def test_a_direction_points_to_where_it_reaches_farthest() -> None:
    found = directions_of_words(_blocks(1), 20)
    assert (found.max(axis=0) >= -found.min(axis=0) - 1e-12).all()


def test_of_one_strength_that_has_no_end_in_sight_none_is_kept() -> None:
    """A hundred rows with a column each: any sixty directions are as good as any others."""
    assert directions_of_words(csr_array(np.eye(100)), 60).shape == (100, 0)


def test_what_varies_along_few_directions_has_no_more() -> None:
    stream = np.random.default_rng(1)
    table = stream.normal(size=(50, 3)) @ stream.normal(size=(3, 30))
    powers, axes = directions_of_views(_square(table), 20)
    assert (powers.shape, axes.shape) == ((3,), (30, 3))
    assert directions_of_words(csr_array(table), 20).shape == (30, 3)


def test_a_table_of_nothing_has_none() -> None:
    assert directions_of_words(csr_array((5, 8)), 3).shape == (8, 0)
    assert directions_of_views(np.zeros((8, 8)), 3)[1].shape == (8, 0)
