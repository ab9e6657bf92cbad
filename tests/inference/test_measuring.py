"""Figures against cases worked by hand."""

import numpy as np
import pytest

from reviewer.inference.calibration import (
    calibration_error,
    few_members,
    fit_platt,
    own_spread,
)
from reviewer.inference.features import Floats
from reviewer.inference.measuring import chance_of_bad, is_bad, pr_auc, roc_auc, with_interval


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


def test_the_chance_of_the_label_is_that_of_the_counts() -> None:
    stream = np.random.default_rng(4)
    for shipped, share in ((2.0, 0.5), (60.0, 0.03), (500.0, 0.014), (900.0, 0.01)):
        drawn = stream.binomial(int(shipped), share, 40_000).astype(float)
        seen = is_bad(np.full(40_000, shipped), drawn).mean()
        found = chance_of_bad(np.array([share]), np.array([shipped]))[0]
        assert found == pytest.approx(seen, abs=0.01)


@pytest.mark.parametrize("thousands", range(1, 40))
def test_exactly_one_point_four_percent_is_not_more(thousands: int) -> None:
    shipped = np.array([500.0 * thousands])
    assert is_bad(shipped, np.array([7.0 * thousands])).tolist() == [False]
    assert is_bad(shipped, np.array([7.0 * thousands + 1.0])).tolist() == [True]


def test_platt_finds_offset_and_slope() -> None:
    stream = np.random.default_rng(5)
    odds = stream.normal(-3.0, 1.0, 4000)
    share = 1.0 / (1.0 + np.exp(-(0.5 + 0.7 * odds)))
    shipped = np.full(4000, 200.0)
    platt = fit_platt(odds, shipped, stream.binomial(200, share).astype(float))
    assert platt.slope == pytest.approx(0.7, abs=0.05)
    assert platt.offset == pytest.approx(0.5, abs=0.15)


@pytest.mark.parametrize("pairs", [60, 2000])
def test_how_far_platt_may_be_off_is_told(pairs: int) -> None:
    """Over many draws the calibrated log-odds scatter as far as each draw says they might."""
    stream, found, told = np.random.default_rng(8), list[float](), list[float]()
    for _ in range(200):
        odds, shipped = stream.normal(-4.0, 1.0, pairs), np.full(pairs, 200.0)
        share = 1.0 / (1.0 + np.exp(-odds))
        platt = fit_platt(odds, shipped, stream.binomial(200, share).astype(float))
        found.append(float(platt(np.array([-6.0]))[0]))
        told.append(float(platt.variance(np.array([-6.0]))[0]))
    assert np.std(found) == pytest.approx(np.sqrt(np.mean(told)), rel=0.2)


def test_pairs_of_one_product_go_wrong_together() -> None:
    """Each pair told twice over is no more data."""
    stream = np.random.default_rng(9)
    odds, shipped = stream.normal(-4.0, 1.0, 500), np.full(500, 200.0)
    damaged = stream.binomial(200, 1.0 / (1.0 + np.exp(-odds))).astype(float)
    once = fit_platt(odds, shipped, damaged, np.arange(500)).variance(odds)
    columns = [np.repeat(each, 2) for each in (odds, shipped, damaged)]
    product = np.repeat(np.arange(500), 2)
    twice = fit_platt(columns[0], columns[1], columns[2], product).variance(odds)
    np.testing.assert_allclose(twice, once, rtol=0.1)


def _counts(spread: float, pairs: int) -> tuple[Floats, Floats, Floats]:
    """Log-odds of 1 %, 300 shipments each, and damage whose log-odds scatter by `spread`."""
    stream, odds = np.random.default_rng(6), np.full(pairs, -4.6)
    share = 1.0 / (1.0 + np.exp(-stream.normal(odds, spread)))
    return odds, np.full(pairs, 300.0), stream.binomial(300, share).astype(float)


@pytest.mark.parametrize("spread", [0.0, 0.5, 1.0])
def test_the_products_own_spread_is_found(spread: float) -> None:
    assert own_spread(*_counts(spread, 6_000)) == pytest.approx(spread, abs=0.08)


def test_few_products_leave_their_own_spread_wide() -> None:
    found = [own_spread(*_counts(0.5, pairs)) for pairs in (0, 30, 300, 3_000)]
    assert found == sorted(found, reverse=True)
    assert found[0] > 1.7
    assert found[-1] < 0.6


def test_few_members_reach_farther_than_many() -> None:
    found = [few_members(many) for many in (2, 3, 8, 50)]
    assert found == sorted(found, reverse=True)
    assert found[2] == pytest.approx(1.22, abs=0.01)
    assert found[-1] == pytest.approx(1.0, abs=0.05)
    assert few_members(0) == few_members(1) == 1.0


def test_calibration_error_is_the_mean_distance() -> None:
    share, shipped = np.array([0.1, 0.2]), np.array([100.0, 100.0])
    assert calibration_error(share, shipped, np.array([10.0, 20.0]), 2) == pytest.approx(0.0)
    assert calibration_error(share, shipped, np.array([20.0, 20.0]), 2) == pytest.approx(0.05)
