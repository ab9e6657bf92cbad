"""Two shares beside each other: scipy and statsmodels on random tables, and power by simulation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats
from statsmodels.stats.proportion import confint_proportions_2indep

from reviewer.domain.errors import BadInput
from reviewer.insight import two_shares
from reviewer.insight.counts import Ints
from reviewer.insight.intervals import Interval
from reviewer.insight.two_shares import (
    difference,
    difference_each,
    fisher_p,
    fisher_p_each,
    power,
)

# Newcombe 1998, table II: counts, difference, method 10.
NEWCOMBE = [
    (56, 70, 48, 80, 0.2, 0.0524, 0.3339),
    (9, 10, 3, 10, 0.6, 0.1705, 0.8090),
    (6, 7, 2, 7, 0.5714, 0.0582, 0.8062),
    (5, 56, 0, 29, 0.0893, -0.0381, 0.1926),
    (0, 10, 0, 20, 0.0, -0.1611, 0.2775),
    (0, 10, 0, 10, 0.0, -0.2775, 0.2775),
    (10, 10, 0, 20, 1.0, 0.6791, 1.0),
    (10, 10, 0, 10, 1.0, 0.6075, 1.0),
]


def random_counts(seed: int, tables: int, most: int) -> tuple[Ints, Ints, Ints, Ints]:
    chance = np.random.default_rng(seed)
    trials_a, trials_b = chance.integers(1, most, (2, tables))
    share = chance.beta(0.5, 0.5, (2, tables))
    hits_a, hits_b = chance.binomial(trials_a, share[0]), chance.binomial(trials_b, share[1])
    return hits_a, trials_a, hits_b, trials_b


@pytest.mark.parametrize(("a", "of_a", "b", "of_b", "value", "low", "high"), NEWCOMBE)
def test_newcombes_examples(
    a: int, of_a: int, b: int, of_b: int, value: float, low: float, high: float
) -> None:
    found = difference(a, of_a, b, of_b)
    assert (found.value, found.low, found.high) == pytest.approx((value, low, high), abs=5e-5)


def test_a_thousand_differences_as_statsmodels_has_them() -> None:
    counts = random_counts(1, 1000, 300)
    theirs = [
        confint_proportions_2indep(*each, method="newcomb") for each in zip(*counts, strict=True)
    ]
    assert np.allclose(np.transpose(difference_each(*counts)), theirs, rtol=0.0, atol=1e-9)


def test_a_thousand_exact_tests_as_scipy_has_them() -> None:
    a, of_a, b, of_b = random_counts(2, 1000, 80)
    upper = stats.hypergeom.sf(a - 1, of_a + of_b, a + b, of_a)
    lower = stats.hypergeom.cdf(a, of_a + of_b, a + b, of_a)
    theirs = np.minimum(1.0, 2.0 * np.minimum(upper, lower))
    assert np.allclose(fisher_p_each(a, of_a, b, of_b), theirs, rtol=1e-9, atol=1e-12)


def test_what_was_not_tried_has_no_difference() -> None:
    assert difference(0, 0, 3, 9) == Interval(None, -1.0, 1.0) == difference(3, 9, 0, 0)
    assert fisher_p(0, 0, 3, 9) == 1.0


def test_counts_that_do_not_go_together() -> None:
    with pytest.raises(BadInput, match="different numbers"):
        fisher_p_each([1, 2], [3, 4], [1, 2, 3], [5, 6, 7])
    with pytest.raises(BadInput, match="share_a is 1"):
        power(20, 20, 1.0, 0.5)


def test_power_by_all_outcomes() -> None:
    a, b = np.arange(26), np.arange(41)[:, None]
    chance = stats.binom.pmf(a, 25, 0.5) * stats.binom.pmf(b, 40, 0.85)
    found = fisher_p_each(a, 25, b, 40) <= 0.01
    assert power(25, 40, 0.5, 0.85, 0.01) == pytest.approx(float(chance[found].sum()), abs=1e-9)


@given(st.integers(1, 60), st.integers(1, 60), st.floats(0.01, 0.99))
def test_without_a_difference_it_comes_out_no_more_often_than_accepted(
    of_a: int, of_b: int, share: float
) -> None:
    assert power(of_a, of_b, share, share, 0.05) <= 0.05 + 1e-9


def test_power_between_the_turns_that_are_worked_out(monkeypatch: pytest.MonkeyPatch) -> None:
    exact = power(300, 1500, 0.8, 0.9, 1e-4)
    monkeypatch.setattr(two_shares, "_TURNS", 20)
    assert power(300, 1500, 0.8, 0.9, 1e-4) == pytest.approx(exact, abs=2e-3)


def test_nothing_tried_finds_nothing() -> None:
    assert power(0, 5, 0.5, 0.4) == 0.0 == power(5, 0, 0.5, 0.4)


def test_power_of_large_samples() -> None:
    """Against the normal approximation, which is close from here on."""
    assert power(100_000, 10**7, 0.902, 0.9) == pytest.approx(0.558, abs=0.01)
