"""Weighted kappa: published tables, statsmodels on random ones, what is not defined."""

import math

import numpy as np
import pytest
from statsmodels.stats.inter_rater import cohens_kappa

from reviewer.domain.errors import BadInput
from reviewer.insight.agreement import Coefficient, agreement
from reviewer.insight.weighted_kappa import (
    WeightedKappa,
    all_alike,
    steps_apart,
    weighted_kappa,
)

COHEN = [[88, 14, 18], [10, 40, 10], [2, 6, 12]]
CONDITIONS = [[0, 4, 1], [0, 8, 0], [0, 1, 5]]


def test_cohens_example() -> None:
    assert weighted_kappa(COHEN, all_alike(3)).kappa.value == pytest.approx(0.492, abs=5e-4)
    found = weighted_kappa(COHEN, [[0, 1, 3], [1, 0, 6], [3, 6, 0]])
    assert found.kappa.value == pytest.approx(0.348, abs=5e-4)


def test_errors_of_a_manual() -> None:
    found = weighted_kappa(CONDITIONS, all_alike(3))
    assert found.kappa.value == pytest.approx(0.4842, abs=5e-5)
    assert found.kappa.error == pytest.approx(0.1380, abs=5e-5)
    assert found.kappa.limits() == pytest.approx((0.2137, 0.7547), abs=5e-5)
    assert found.null_error == pytest.approx(0.1484, abs=5e-5)
    assert found.z == pytest.approx(3.2626, abs=5e-5)


@pytest.mark.parametrize("tables", [60, pytest.param(1000, marks=pytest.mark.long)])
def test_random_tables_as_statsmodels_has_them(tables: int) -> None:
    chance = np.random.default_rng(5)
    for _ in range(tables):
        labels = int(chance.integers(2, 6))
        table = chance.integers(0, 30, (labels, labels)) + np.eye(labels, dtype=np.int64)
        power = int(chance.integers(1, 3))
        apart = steps_apart(labels, power)
        found = weighted_kappa(table, apart)
        theirs = cohens_kappa(table, weights=apart)
        assert found.kappa.value == pytest.approx(theirs.kappa, abs=1e-9)
        assert found.kappa.error == pytest.approx(theirs.std_kappa, rel=1e-9)
        assert found.null_error == pytest.approx(theirs.std_kappa0, rel=1e-9)
        plain, known = weighted_kappa(table, all_alike(labels)), agreement(table).kappa
        assert plain.kappa.value == pytest.approx(known.value, abs=1e-12)
        assert plain.kappa.error == pytest.approx(known.error or math.nan, rel=1e-9)


def test_what_is_not_defined() -> None:
    none = WeightedKappa(Coefficient(None, None), None, None)
    assert weighted_kappa([[0, 0], [0, 0]], all_alike(2)) == none
    assert weighted_kappa([[7, 0], [0, 0]], all_alike(2)) == none
    alike = weighted_kappa([[7, 0], [0, 7]], all_alike(2))
    assert alike.kappa == Coefficient(1.0, None)
    assert alike.z is not None


@pytest.mark.parametrize(
    ("table", "weights", "sentence"),
    [
        ([[1, 2]], [[0, 1]], "do not fit"),
        ([[1, 2], [3, 4]], all_alike(3), "do not fit"),
        ([[1, 2], [3, 4]], [[1, 1], [1, 0]], "0 for the same"),
        ([[1, 2], [3, 4]], [[0, -1], [1, 0]], "none below 0"),
        ([[1, 2], [3, 4]], [[0, 0], [0, 0]], "some above"),
    ],
)
def test_tables_and_weights_that_are_none(
    table: list[list[int]], weights: list[list[float]], sentence: str
) -> None:
    with pytest.raises(BadInput, match=sentence):
        weighted_kappa(table, weights)
