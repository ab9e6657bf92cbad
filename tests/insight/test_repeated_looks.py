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
    ODDS_RATIOS,
    e_value,
    e_value_to_p,
    log_e_above,
    log_e_above_each,
    log_e_worse,
    log_e_worse_running,
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


def mean_e_worse(shares_a: tuple[float, float], shares_b: tuple[float, float]) -> float:
    """Exact mean over all outcomes of two looks, 4 and 3 shipped, then 2 and 5."""
    total = 0.0
    for a, b in np.ndindex(5, 4):
        first = stats.binom.pmf(a, 4, shares_a[0]) * stats.binom.pmf(b, 3, shares_b[0])
        for c, d in np.ndindex(3, 6):
            second = stats.binom.pmf(c, 2, shares_a[1]) * stats.binom.pmf(d, 5, shares_b[1])
            log_e = log_e_worse_running([a, a + c], [4, 6], [b, b + d], [3, 8])[-1]
            total += float(first * second) * math.exp(log_e)
    return total


def test_the_mean_is_1_for_equal_packs_though_the_rate_changes() -> None:
    assert mean_e_worse((0.3, 0.3), (0.3, 0.3)) == pytest.approx(1.0, rel=1e-9)
    assert mean_e_worse((0.1, 0.6), (0.1, 0.6)) == pytest.approx(1.0, rel=1e-9)


def test_the_mean_is_less_where_the_lighter_pack_is_better_and_more_where_worse() -> None:
    assert mean_e_worse((0.2, 0.1), (0.3, 0.5)) < 1.0
    assert mean_e_worse((0.5, 0.5), (0.2, 0.2)) > 1.0


@pytest.mark.parametrize("counts", [(4, 30, 2, 60), (0, 30, 3, 60), (5, 5, 0, 9), (9, 9, 2, 4)])
def test_one_look_is_the_average_of_noncentral_ratios(counts: tuple[int, int, int, int]) -> None:
    a, all_a, b, all_b = counts
    whole, damaged = all_a + all_b, a + b
    equal = stats.hypergeom.pmf(a, whole, damaged, all_a)
    ratios = [
        stats.nchypergeom_fisher.pmf(a, whole, damaged, all_a, odds) / equal for odds in ODDS_RATIOS
    ]
    assert log_e_worse(*counts) == pytest.approx(math.log(np.mean(ratios)), abs=1e-7)


def test_a_single_damage_falls_by_the_numbers_shipped() -> None:
    bets = [odds * 40 / (odds * 10 + 30) for odds in ODDS_RATIOS]
    assert log_e_worse(1, 10, 0, 30) == pytest.approx(math.log(np.mean(bets)))


def test_sums_cut_to_their_peak_agree_with_whole_ones(monkeypatch: pytest.MonkeyPatch) -> None:
    counts = (2600, 100_000, 2400, 100_000)
    cut = log_e_worse(*counts)
    monkeypatch.setattr("reviewer.insight.repeated_looks.ALL_AT_ONCE", 10**9)
    assert cut == pytest.approx(log_e_worse(*counts), abs=1e-6)
    monkeypatch.setattr("reviewer.insight.repeated_looks.ALL_AT_ONCE", 0)
    assert log_e_worse(*counts) == pytest.approx(cut, abs=1e-6)


@pytest.mark.parametrize(
    "counts",
    [
        (5_001_000, 10**7, 5_000_000, 10**7),
        (10**7, 10**7, 0, 10**7),
        (0, 10**7, 10**7, 10**7),
        (10**7, 10**7, 10**7, 10**7),
        (3, 10**7, 0, 1),
    ],
)
def test_huge_counts_of_two_packs_stay_finite(counts: tuple[int, int, int, int]) -> None:
    assert math.isfinite(log_e_worse(*counts))


@pytest.mark.parametrize("counts", [(0, 0, 0, 0), (3, 9, 0, 0), (0, 0, 3, 9), (0, 9, 0, 9)])
def test_what_compares_nothing_is_no_evidence(counts: tuple[int, int, int, int]) -> None:
    assert log_e_worse(*counts) == pytest.approx(0.0, abs=1e-12)


@pytest.mark.parametrize(("share_a", "least", "most"), [(0.02, 0.0, 0.05), (0.08, 0.9, 1.0)])
def test_two_packs_watched_daily(share_a: float, least: float, most: float) -> None:
    """60 days of 20 and 60 shipments; the heavier pack is damaged at 2 %."""
    stream, caught = np.random.default_rng(11), 0
    shipped = np.arange(1, 61)
    for _ in range(200):
        a = np.cumsum(stream.binomial(20, share_a, 60))
        b = np.cumsum(stream.binomial(60, 0.02, 60))
        running = log_e_worse_running(a, 20 * shipped, b, 60 * shipped)
        caught += bool((running >= math.log(20.0)).any())
    assert least <= caught / 200 <= most


def test_e_values_become_p_values() -> None:
    assert e_value_to_p(20.0) == 0.05
    assert e_value_to_p(0.3) == 1.0
    assert e_value_to_p(0.0) == 1.0
    assert e_value_to_p(math.inf) == 0.0
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
    with pytest.raises(BadInput, match="e-values are 0 or more"):
        e_value_to_p(math.nan)
    with pytest.raises(BadInput, match="A total falls at look 1"):
        log_e_worse_running([2, 1], [9, 9], [0, 0], [9, 9])
    with pytest.raises(BadInput, match="3 newly damaged_a of 1 newly shipped_a at place 1"):
        log_e_worse_running([0, 3], [9, 10], [0, 0], [9, 9])
    with pytest.raises(BadInput, match="differ in length"):
        log_e_worse_running([0, 3], [9, 10], [0], [9])
