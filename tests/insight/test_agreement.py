"""Agreement: published tables, what is not defined, and properties of every table."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.agreement import Agreement, Coefficient, agreement, table_of, two_by_two

COUNT = st.integers(0, 500)
TABLES = st.integers(2, 5).flatmap(
    lambda size: st.lists(
        st.lists(COUNT, min_size=size, max_size=size), min_size=size, max_size=size
    )
)


def kappa(table: list[list[int]]) -> Coefficient:
    return agreement(table).kappa


def test_cohens_example() -> None:
    assert kappa([[88, 14, 18], [10, 40, 10], [2, 6, 12]]).value == pytest.approx(0.492, abs=5e-4)


def test_kappa_with_its_error_and_interval() -> None:
    """Two raters of 19 skin conditions, from a manual of statistics."""
    found = kappa([[0, 4, 1], [0, 8, 0], [0, 1, 5]])
    assert found.value == pytest.approx(0.4842, abs=5e-5)
    assert found.error == pytest.approx(0.1380, abs=5e-5)
    assert found.limits() == pytest.approx((0.2137, 0.7547), abs=5e-5)


@pytest.mark.parametrize(
    ("table", "kappa", "ac1", "low", "high"),
    [
        ([[13, 0, 0], [0, 20, 7], [0, 4, 56]], 0.796, 0.849, 0.764, 0.935),
        (
            [[40, 4, 4, 17], [6, 25, 2, 13], [4, 1, 21, 12], [15, 5, 9, 45]],
            0.4315,
            0.456,
            0.371,
            0.542,
        ),
    ],
)
def test_three_and_four_labels(
    table: list[list[int]], kappa: float, ac1: float, low: float, high: float
) -> None:
    found = agreement(table)
    assert found.kappa.value == pytest.approx(kappa, abs=5e-4)
    assert found.ac1.value == pytest.approx(ac1, abs=5e-4)
    assert found.ac1.limits() == pytest.approx((low, high), abs=5e-4)


def test_the_same_agreement_and_another_kappa() -> None:
    """Feinstein and Cicchetti: 85 of 100 agree in both, and kappa halves with the prevalence."""
    even, skewed = two_by_two(40, 9, 6, 45), two_by_two(80, 10, 5, 5)
    assert even.agreement.observed == skewed.agreement.observed == pytest.approx(0.85)
    assert even.pabak == skewed.pabak == pytest.approx(0.70)
    assert even.agreement.kappa.value == pytest.approx(0.70, abs=5e-3)
    assert skewed.agreement.kappa.value == pytest.approx(0.32, abs=5e-3)
    assert even.agreement.ac1.value == pytest.approx(0.70, abs=5e-3)
    assert skewed.agreement.ac1.value == pytest.approx(0.81, abs=5e-3)
    assert (even.positive, skewed.positive) == pytest.approx((80 / 95, 160 / 175))
    assert even.negative == pytest.approx(0.86, abs=5e-3)
    assert skewed.negative == pytest.approx(0.40, abs=5e-3)
    assert (even.prevalence, even.bias) == pytest.approx((-0.05, 0.03))
    assert (skewed.prevalence, skewed.bias) == pytest.approx((0.75, 0.05))
    assert skewed.is_skewed
    assert not even.is_skewed


def test_kappa_max_by_hand() -> None:
    """Shares of yes .9 and .85: at most .85 + .10 agree, and .78 do by chance."""
    assert two_by_two(80, 10, 5, 5).agreement.kappa_max == pytest.approx(0.17 / 0.22)


def test_who_never_rejects_agrees_nearly_always() -> None:
    found = two_by_two(0, 1, 0, 99)
    assert found.agreement.observed == pytest.approx(0.99)
    assert found.agreement.kappa == Coefficient(0.0, None)
    assert found.agreement.ac1.value == pytest.approx(0.990, abs=5e-4)
    assert found.pabak == pytest.approx(0.98)
    assert found.positive == 0.0
    assert found.is_skewed


def test_one_label_throughout_has_no_kappa() -> None:
    found = two_by_two(0, 0, 0, 7)
    assert found.agreement.kappa == Coefficient(None, None)
    assert found.agreement.kappa_max is None
    assert found.agreement.ac1 == Coefficient(1.0, None)
    assert found.positive is None
    assert found.negative == 1.0
    assert found.agreement.kappa.limits() is None
    assert found.agreement.ac1.limits() is None


def test_no_case_has_no_figure() -> None:
    found = two_by_two(0, 0, 0, 0)
    assert found.agreement == Agreement(0, None, Coefficient(None, None), None, found.agreement.ac1)
    assert found.agreement.ac1.value is None
    assert (found.pabak, found.prevalence, found.bias) == (None, None, None)
    assert (found.positive, found.negative) == (None, None)
    assert not found.is_skewed


def test_intervals_stay_within_what_can_be() -> None:
    low, high = kappa([[3, 1], [0, 3]]).limits() or (0.0, 0.0)
    assert 0.0 < low < high == 1.0


def test_pairs_of_labels_are_counted() -> None:
    pairs = [("certify", "reject"), ("certify", "certify"), ("certify", "certify")]
    table = table_of(pairs, ("certify", "reject", "test"))
    assert table.tolist() == [[2, 1, 0], [0, 0, 0], [0, 0, 0]]
    with pytest.raises(BadInput, match="not both among"):
        table_of([("certify", "defer")], ("certify", "reject"))


@pytest.mark.parametrize("table", [[[1, 2]], [[1]], [1, 2], [[1, 2, 3], [4, 5, 6]]])
def test_tables_that_are_none(table: list[list[int]]) -> None:
    with pytest.raises(BadInput, match="no labels of two people"):
        agreement(table)


def test_counts_that_are_none() -> None:
    with pytest.raises(BadInput, match="table is -1"):
        two_by_two(1, -1, 0, 0)


@given(TABLES)
def test_every_figure_is_defined_or_none(table: list[list[int]]) -> None:
    found = agreement(table)
    for each in (found.kappa, found.ac1):
        if each.value is not None:
            assert -1.0 - 1e-9 <= each.value <= 1.0 + 1e-9
        if each.error is not None:
            assert math.isfinite(each.error)
            assert each.error > 0.0
    if found.kappa.value is not None and found.kappa_max is not None:
        assert found.kappa.value <= found.kappa_max + 1e-9
    assert (found.ac1.value is None) == (found.cases == 0)


@given(TABLES)
def test_who_is_first_and_how_labels_are_ordered_is_all_one(table: list[list[int]]) -> None:
    found = agreement(table)
    for other in (agreement(np.transpose(table)), agreement(np.flip(table))):
        for one, two in ((found.kappa, other.kappa), (found.ac1, other.ac1)):
            assert (one.value is None) == (two.value is None)
            if one.value is not None:
                assert one.value == pytest.approx(two.value)


@given(COUNT, COUNT, COUNT, COUNT)
def test_byrts_identity(both: int, first: int, second: int, neither: int) -> None:
    """Kappa from PABAK, prevalence and bias: (PABAK - PI^2 + BI^2) / (1 - PI^2 + BI^2)."""
    found = two_by_two(both, first, second, neither)
    if found.agreement.kappa.value is not None:
        assert found.pabak is not None
        assert found.prevalence is not None
        assert found.bias is not None
        shift = found.bias**2 - found.prevalence**2
        expected = (found.pabak + shift) / (1.0 + shift)
        assert found.agreement.kappa.value == pytest.approx(expected, abs=1e-9)


@pytest.mark.parametrize("coefficient", ["kappa", "ac1"])
def test_the_error_is_the_spread_of_samples(coefficient: str) -> None:
    shares = np.array([[0.30, 0.06], [0.04, 0.60]])
    draws = np.random.default_rng(6).multinomial(400, shares.ravel(), 4000)
    found = [getattr(agreement(draw.reshape(2, 2)), coefficient).value for draw in draws]
    error = getattr(agreement((shares * 400).round()), coefficient).error
    assert np.std(found) == pytest.approx(error, rel=0.05)
