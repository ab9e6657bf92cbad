"""Figures against cases worked by hand."""

import math

import numpy as np
import pytest

from reviewer.inference.calibration import calibration_error, fit_platt, own_spread
from reviewer.inference.measuring import is_bad, pr_auc, roc_auc, with_interval
from reviewer.inference.thresholds import (
    binomial_tail,
    choose_threshold,
    least_testable,
    upper_bound,
)


def test_roc_auc_counts_ordered_pairs_and_half_the_ties() -> None:
    score = np.array([0.1, 0.4, 0.4, 0.9])
    bad = np.array([False, True, False, True])
    assert roc_auc(score, bad) == pytest.approx((1 + 0.5 + 1 + 1) / 4)


def test_pr_auc_is_average_precision() -> None:
    score = np.array([0.9, 0.8, 0.7, 0.6])
    bad = np.array([True, False, True, False])
    assert pr_auc(score, bad) == pytest.approx(0.5 * 1 + 0.5 * 2 / 3)


def test_scores_that_are_all_the_same_find_nothing() -> None:
    bad = np.arange(100) < 5
    assert pr_auc(np.ones(100), bad) == pytest.approx(0.05)
    assert roc_auc(np.ones(100), bad) == pytest.approx(0.5)


def test_figures_without_bad_pairs_are_none() -> None:
    nothing = np.zeros(5, dtype=bool)
    assert pr_auc(np.ones(5), nothing) is None
    assert roc_auc(np.ones(5), nothing) is None


def test_the_interval_holds_the_figure() -> None:
    stream = np.random.default_rng(4)
    bad = stream.random(400) < 0.2
    found = with_interval(roc_auc, stream.normal(size=400) + bad, bad, np.arange(400) // 2, 1)
    assert found.low is not None
    assert found.value is not None
    assert found.high is not None
    assert found.low < found.value < found.high


def test_a_pair_is_bad_from_three_reports_and_above_one_point_four_percent() -> None:
    shipped, damaged = np.array([100.0, 100.0, 300.0]), np.array([2.0, 3.0, 4.0])
    assert is_bad(shipped, damaged).tolist() == [False, True, False]


def test_platt_finds_offset_and_slope() -> None:
    stream = np.random.default_rng(5)
    odds = stream.normal(-3.0, 1.0, 4000)
    share = 1.0 / (1.0 + np.exp(-(0.5 + 0.7 * odds)))
    shipped = np.full(4000, 200.0)
    platt = fit_platt(odds, shipped, stream.binomial(200, share).astype(float))
    assert platt.slope == pytest.approx(0.7, abs=0.05)
    assert platt.offset == pytest.approx(0.5, abs=0.15)


@pytest.mark.parametrize("spread", [0.0, 0.5, 1.0])
def test_the_products_own_spread_is_found(spread: float) -> None:
    stream = np.random.default_rng(6)
    rate = np.full(20_000, 0.01)
    # exp(normal(0, s)) has mean exp(s^2 / 2), which the model's mean would have swallowed.
    own = rate * np.exp(stream.normal(-(spread**2) / 2, spread, 20_000))
    damaged = stream.poisson(300.0 * own).astype(float)
    assert own_spread(rate, np.full(20_000, 300.0), damaged) == pytest.approx(spread, abs=0.12)


def test_calibration_error_is_the_mean_distance() -> None:
    share, shipped = np.array([0.1, 0.2]), np.array([100.0, 100.0])
    assert calibration_error(share, shipped, np.array([10.0, 20.0]), 2) == pytest.approx(0.0)
    assert calibration_error(share, shipped, np.array([20.0, 20.0]), 2) == pytest.approx(0.05)


def test_binomial_tails_match_small_cases() -> None:
    assert binomial_tail(0, 10, 0.1) == pytest.approx(0.9**10)
    assert binomial_tail(1, 2, 0.5) == pytest.approx(0.75)
    assert binomial_tail(-1, 5, 0.5) == 0.0
    assert binomial_tail(5, 5, 0.5) == 1.0


def test_the_upper_bound_of_nothing_bad_is_the_rule_of_three() -> None:
    assert upper_bound(0, 299) == pytest.approx(1.0 - 0.05 ** (1 / 299), rel=1e-6)
    assert upper_bound(0, 0) == 1.0


def test_too_few_pairs_give_no_threshold() -> None:
    assert least_testable() == 299
    high = np.full(298, 1e-4)
    assert choose_threshold("box", high, np.zeros(298, dtype=bool), 0.002).value is None


def test_clean_pairs_are_certified_up_to_the_ceiling() -> None:
    high = np.geomspace(1e-5, 1e-2, 1000)
    found = choose_threshold("box", high, np.zeros(1000, dtype=bool), 0.002)
    assert found.value == 0.002
    assert found.capped
    assert found.bound < 0.01


def test_bad_pairs_stop_the_search_before_them() -> None:
    high = np.geomspace(1e-5, 1e-2, 2000)
    found = choose_threshold("box", high, high > 5e-4, 0.005)
    assert found.value is not None
    assert found.value < 1e-3
    assert not found.capped


def test_a_threshold_breaks_its_promise_in_few_worlds() -> None:
    """Bad share rises with the score; count worlds whose certified part is truly above alpha."""
    stream = np.random.default_rng(7)
    high = np.geomspace(1e-4, 2e-2, 4000)
    true = np.minimum(0.5, 4.0 * high)
    broken = 0
    for _ in range(200):
        found = choose_threshold("box", high, stream.random(4000) < true, 0.02)
        if found.value is not None:
            broken += float(true[high < found.value].mean()) > 0.01
    assert broken / 200 < 0.05 + 2.0 * math.sqrt(0.05 * 0.95 / 200)
