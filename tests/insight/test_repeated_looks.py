"""E-values: exact means over small worlds, oracles, and what daily looking does."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import integrate, stats

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import binomial_at_least_each
from reviewer.insight.repeated_looks import (
    e_value,
    log_e_above,
    log_e_above_each,
)


def mean_e_above(trials: int, share: float, tolerance: float) -> float:
    outcomes = np.arange(trials + 1)
    e_values = np.exp(log_e_above_each(outcomes, trials, tolerance))
    return float(stats.binom.pmf(outcomes, trials, share) @ e_values)


@pytest.mark.parametrize("trials", [0, 1, 7, 60])
@pytest.mark.parametrize("tolerance", [0.005, 0.05, 0.5])
def test_the_mean_is_1_at_the_tolerance_and_less_below(trials: int, tolerance: float) -> None:
    assert mean_e_above(trials, tolerance, tolerance) == pytest.approx(1.0, rel=1e-9)
    assert mean_e_above(trials, tolerance / 2.0, tolerance) <= 1.0
    assert mean_e_above(trials, 0.0, tolerance) <= 1.0
    if trials:
        assert mean_e_above(trials, 1.5 * tolerance, tolerance) > 1.0


@given(st.integers(0, 10**6), st.integers(0, 10**6), st.floats(1e-3, 0.5))
def test_the_next_shipment_is_not_expected_to_change_it(
    damaged: int, fine: int, tolerance: float
) -> None:
    now = log_e_above(damaged, damaged + fine, tolerance)
    hit = log_e_above(damaged + 1, damaged + fine + 1, tolerance)
    miss = log_e_above(damaged, damaged + fine + 1, tolerance)
    expected = tolerance * math.exp(hit - now) + (1.0 - tolerance) * math.exp(miss - now)
    assert expected == pytest.approx(1.0, abs=1e-5)


def test_it_is_the_average_of_likelihood_ratios() -> None:
    def bet(q: float) -> float:
        ratio = math.exp(4 * math.log(q / 0.01) + 196 * (math.log1p(-q) - math.log1p(-0.01)))
        return float(stats.beta.pdf(q, 2.0, 30.0) / stats.beta.sf(0.01, 2.0, 30.0)) * ratio

    oracle = math.log(integrate.quad(bet, 0.01, 1.0)[0])
    assert log_e_above(4, 200, 0.01, (2.0, 30.0)) == pytest.approx(oracle, rel=1e-6)


@pytest.mark.parametrize("damaged", [0, 1, 90_000, 99_000, 110_000, 10**7])
def test_huge_counts_stay_finite(damaged: int) -> None:
    assert math.isfinite(log_e_above(damaged, 10**7, 0.01))


def test_evidence_is_continuous_where_the_tail_grows_faint() -> None:
    found = log_e_above_each(np.arange(0, 400), 60_000, 0.01)
    steps = np.diff(found)
    assert (steps > 0.0).all()
    assert np.abs(np.diff(steps)).max() < 0.01


def daily_totals(share: float, runs: int, seed: int) -> np.ndarray:
    stream = np.random.default_rng(seed)
    return np.cumsum(stream.binomial(20, share, (runs, 60)), axis=1)


def test_daily_looks_do_not_break_the_level() -> None:
    """60 days of 20 shipments at the very tolerance: a p-value breaks its level, this does not."""
    damaged, shipped = daily_totals(0.01, 2000, 9), 20 * np.arange(1, 61)
    caught = (log_e_above_each(damaged, shipped, 0.01) >= math.log(20.0)).any(axis=1)
    naive = (binomial_at_least_each(damaged, shipped, 0.01) <= 0.05).any(axis=1)
    assert caught.mean() <= 0.05
    assert naive.mean() > 0.1


def test_daily_looks_find_a_bad_pack() -> None:
    damaged, shipped = daily_totals(0.03, 300, 10), 20 * np.arange(1, 61)
    caught = (log_e_above_each(damaged, shipped, 0.01) >= math.log(20.0)).any(axis=1)
    assert caught.mean() > 0.95


def test_e_values_stay_within_what_a_float_can_hold() -> None:
    assert e_value(0.0) == 1.0
    assert e_value(10_000.0) == math.inf
    assert e_value(-10_000.0) == 0.0


def test_absurd_looks_are_refused() -> None:
    with pytest.raises(BadInput, match="5 damaged of 3 shipped cannot be"):
        log_e_above(5, 3, 0.01)
    with pytest.raises(BadInput, match="tolerance is 0"):
        log_e_above(1, 3, 0.0)
    with pytest.raises(BadInput, match="prior"):
        log_e_above(1, 3, 0.01, (0.0, 30.0))
