"""Intervals against scipy, published figures, and what every interval must keep."""

import math
from typing import Any

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import (
    Interval,
    binomial_at_least,
    binomial_at_least_each,
    binomial_at_most,
    binomial_at_most_each,
    effective_share,
    grouped_by_propensity,
    lower_limit,
    upper_limit,
    upper_limit_each,
    weighted_share,
    wilson,
    wilson_each,
)

COUNTS = st.integers(1, 10**7).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
LEVELS = st.floats(0.5, 0.999)
TABLE = [(0, 1), (1, 1), (0, 20), (3, 7), (7, 7), (81, 263), (1, 299), (12, 10**7), (10**7, 10**7)]


def exact(hits: int, trials: int, level: float = 0.95) -> Interval:
    """Both exact limits together, which share what is left of the level."""
    one_sided = (1.0 + level) / 2.0
    low, high = lower_limit(hits, trials, one_sided), upper_limit(hits, trials, one_sided)
    return Interval(hits / trials if trials else None, low, high)


@pytest.mark.parametrize(
    ("hits", "trials", "low", "high"),
    [
        (81, 263, 0.2553, 0.3662),
        (15, 148, 0.0624, 0.1605),
        (0, 20, 0.0, 0.1611),
        (1, 29, 0.0061, 0.1718),
    ],
)
def test_wilson_matches_newcombes_examples(hits: int, trials: int, low: float, high: float) -> None:
    found = wilson(hits, trials)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@pytest.mark.parametrize(("hits", "trials"), TABLE)
@pytest.mark.parametrize("level", [0.8, 0.95, 0.999])
def test_intervals_match_scipy(hits: int, trials: int, level: float) -> None:
    tested = stats.binomtest(hits, trials)
    oracle = tested.proportion_ci(level, "wilson")
    found = wilson(hits, trials, level)
    assert (found.low, found.high) == pytest.approx((oracle.low, oracle.high), rel=1e-9, abs=1e-12)
    oracle = tested.proportion_ci(level, "exact")
    found = exact(hits, trials, level)
    assert (found.low, found.high) == pytest.approx((oracle.low, oracle.high), rel=1e-8)


@pytest.mark.parametrize(("hits", "trials"), TABLE)
def test_one_sided_limits_match_scipy(hits: int, trials: int) -> None:
    above = stats.binomtest(hits, trials, alternative="less").proportion_ci(0.95).high
    below = stats.binomtest(hits, trials, alternative="greater").proportion_ci(0.95).low
    assert upper_limit(hits, trials) == pytest.approx(above, rel=1e-8)
    assert lower_limit(hits, trials) == pytest.approx(below, rel=1e-8)


@given(COUNTS, LEVELS)
def test_intervals_hold_the_share_and_stay_between_0_and_1(
    counts: tuple[int, int], level: float
) -> None:
    share = counts[0] / counts[1]
    for found in (wilson(*counts, level), exact(*counts, level)):
        assert found.value == share
        assert 0.0 <= found.low <= share <= found.high <= 1.0


@given(COUNTS, LEVELS)
def test_one_hit_more_moves_both_ends_up(counts: tuple[int, int], level: float) -> None:
    hits, trials = counts
    if hits < trials:
        for interval in (wilson, exact):
            less, more = interval(hits, trials, level), interval(hits + 1, trials, level)
            assert less.low <= more.low
            assert less.high <= more.high


@given(COUNTS)
def test_a_higher_level_is_wider(counts: tuple[int, int]) -> None:
    for interval in (wilson, exact):
        narrow, wide = interval(*counts, 0.8), interval(*counts, 0.99)
        assert wide.low <= narrow.low
        assert narrow.high <= wide.high


def test_nothing_tried_says_nothing() -> None:
    for found in (wilson(0, 0), exact(0, 0)):
        assert (found.value, found.low, found.high) == (None, 0.0, 1.0)


@pytest.mark.parametrize("share", [0.001, 0.01, 0.3])
def test_the_exact_limit_is_kept_for_every_share(share: float) -> None:
    outcomes = np.arange(301)
    covered = upper_limit_each(outcomes, 300) >= share
    assert stats.binom.pmf(outcomes, 300, share) @ covered >= 0.95


def test_the_vector_forms_agree_with_the_scalar_ones() -> None:
    hits, trials = np.array([[0, 3], [5, 9]]), np.array([10, 9])
    low, high = wilson_each(hits, trials)
    assert low.shape == (2, 2)
    assert (low[1, 0], high[1, 0]) == (wilson(5, 10).low, wilson(5, 10).high)
    assert high[1, 1] == 1.0


@pytest.mark.parametrize("share", [0.0, 1e-4, 0.3, 1.0])
@pytest.mark.parametrize("trials", [0, 1, 40, 10**7])
def test_binomial_tails_match_scipy(trials: int, share: float) -> None:
    counts = np.unique([-1, 0, 1, trials // 1000, trials // 3, trials - 1, trials, trials + 1])
    for count in counts[counts >= -1]:
        most = stats.binom.cdf(count, trials, share)
        least = stats.binom.sf(count - 1, trials, share)
        assert binomial_at_most(count, trials, share) == pytest.approx(most, rel=1e-6, abs=1e-300)
        assert binomial_at_least(count, trials, share) == pytest.approx(least, rel=1e-6, abs=1e-300)


def test_the_two_tails_meet() -> None:
    counts = np.arange(51)
    both = binomial_at_most_each(counts, 50, 0.2) + binomial_at_least_each(counts + 1, 50, 0.2)
    assert both == pytest.approx(np.ones(51), abs=1e-12)


def test_one_group_is_wilsons_interval() -> None:
    found, plain = weighted_share(3, 200, 0.02), wilson(3, 200)
    assert found.value == pytest.approx(plain.value)
    assert (found.low, found.high) == pytest.approx((plain.low, plain.high))


def test_a_rarely_examined_group_weighs_more() -> None:
    found = weighted_share([0, 40], [400, 500], [0.02, 1.0])
    assert found.value == pytest.approx(40 / (20_000 + 500))
    known = weighted_share([0, 40], [400, 500], [0.02, 1.0], population=[19_000, 500])
    assert known.value == pytest.approx(40 / 19_500)


def test_large_samples_agree_with_the_variance_of_single_items() -> None:
    """Poisson sampling: each item's residual, weighted, plus the chance in its own outcome."""
    bad, examined, chance = np.array([50_000, 900_000]), np.full(2, 10**6), np.array([0.1, 0.5])
    found, rates = weighted_share(bad, examined, chance), bad / examined
    assert found.value is not None
    outcome = rates * (1.0 - rates)
    apart = (1.0 - chance) * (outcome + (rates - found.value) ** 2) + chance * outcome
    error = math.sqrt(float(np.sum(examined / chance**2 * apart))) / np.sum(examined / chance)
    assert found.high - found.value == pytest.approx(1.96 * error, rel=0.01)
    assert found.value - found.low == pytest.approx(1.96 * error, rel=0.01)


def test_no_bad_one_found_still_leaves_room_above() -> None:
    found = weighted_share([0, 0], [400, 500], [0.02, 1.0])
    assert found.value == 0.0
    assert found.low == 0.0
    assert found.high > 0.9 * wilson(0, 400).high


@pytest.mark.parametrize("known", [False, True])
@pytest.mark.parametrize("rates", [(0.0, 0.08), (0.002, 0.08), (0.01, 0.05)])
def test_weighted_intervals_cover_the_share(known: bool, rates: tuple[float, float]) -> None:
    stream = np.random.default_rng(2)
    held, chance = np.array([20_000, 2_000]), np.array([0.02, 0.5])
    truth = float(held @ np.array(rates)) / held.sum()
    covered, too_low = 0, 0
    for _ in range(400):
        examined = stream.binomial(held, chance)
        bad = stream.binomial(examined, rates)
        found = weighted_share(bad, examined, chance, population=held if known else None)
        covered += found.low <= truth <= found.high
        too_low += found.high < truth
    assert covered / 400 > 0.92
    assert too_low / 400 < 0.03


@given(
    st.lists(
        st.tuples(st.integers(0, 50), st.integers(0, 50), st.floats(1e-3, 1.0)),
        min_size=1,
        max_size=6,
    )
)
def test_weighted_intervals_hold_the_estimate(rows: list[tuple[int, int, float]]) -> None:
    bad = [min(row[:2]) for row in rows]
    examined = [max(row[:2]) for row in rows]
    found = weighted_share(bad, examined, [row[2] for row in rows])
    assert 0.0 <= found.low <= found.high <= 1.0
    if any(examined):
        assert found.value is not None
        assert found.low - 1e-12 <= found.value <= found.high + 1e-12
    else:
        assert found.value is None


def test_items_are_grouped_by_their_propensity() -> None:
    bad, examined, chance = grouped_by_propensity([1, 0, 0, 1], [1.0, 0.02, 1.0, 1.0])
    assert bad.tolist() == [0.0, 2.0]
    assert examined.tolist() == [1.0, 3.0]
    assert chance.tolist() == [0.02, 1.0]


def test_a_group_that_nobody_examined_is_refused() -> None:
    with pytest.raises(BadInput, match="Group 1 holds 50 items and none was examined"):
        weighted_share([1, 0], [10, 0], [0.1, 0.1], population=[100, 50])


@pytest.mark.parametrize(
    ("hits", "trials", "sentence"),
    [
        (5, 3, "5 hits of 3 trials cannot be"),
        (-1, 3, "hits is -1; give a whole number"),
        (1.5, 3, "hits is 1.5"),
        (1, float("nan"), "trials is nan"),
        (1, 1e17, "trials is 1e\\+17"),
        ("many", 3, "'many' is no count"),
        ([1, 9], [3, 3], "9 hits of 3 trials at place 1 cannot be"),
        ([1, 2, 3], [3, 3], "give as many of one as of the other"),
    ],
)
def test_absurd_counts_are_refused(hits: Any, trials: Any, sentence: str) -> None:
    with pytest.raises(BadInput, match=sentence):
        wilson_each(hits, trials)


@pytest.mark.parametrize("level", [0.0, 1.0, 95.0, float("nan")])
def test_absurd_levels_are_refused(level: float) -> None:
    for interval in (wilson, lower_limit, upper_limit):
        with pytest.raises(BadInput, match="give a share between 0 and 1"):
            interval(1, 3, level)


@pytest.mark.parametrize("chance", [0.0, -0.1, 1.1, float("nan")])
def test_absurd_propensities_are_refused(chance: float) -> None:
    with pytest.raises(BadInput, match="propensity"):
        weighted_share([1], [3], [chance])


def test_one_propensity_for_each_group_is_asked_for() -> None:
    with pytest.raises(BadInput, match="2 propensities were given for 3 counts"):
        weighted_share([0, 0, 0], [3, 3, 3], [0.1, 0.2])


def test_an_absurd_share_is_refused() -> None:
    with pytest.raises(BadInput, match=r"share is 1\.2"):
        binomial_at_most(1, 3, 1.2)


@given(st.integers(0, 60), st.integers(1, 60), st.sampled_from([0.02, 0.3, 1.0]))
def test_items_of_one_propensity_give_wilsons_interval(bad: int, good: int, chance: float) -> None:
    found = effective_share([1] * bad + [0] * good, [chance] * (bad + good))
    plain = wilson(bad, bad + good)
    assert found.value == pytest.approx(plain.value)
    assert (found.low, found.high) == pytest.approx((plain.low, plain.high), abs=1e-12)


def test_an_item_weighs_one_over_its_propensity() -> None:
    """One bad of 1 drawn of 50, none bad of 3 drawn of 150 and of 2 drawn of 2."""
    found = effective_share([1, 0, 0, 0, 0, 0], [1 / 50, 3 / 150, 3 / 150, 3 / 150, 1, 1])
    assert found.value == pytest.approx(50 / 202)
    # Wilson's by hand, at the size 202^2 / (4 * 50^2 + 2) = 4.08.
    assert (found.low, found.high) == pytest.approx((0.0454, 0.6945), abs=5e-4)


@given(st.lists(st.tuples(st.integers(0, 1), st.floats(1e-6, 1.0)), min_size=1, max_size=40))
def test_the_interval_at_the_effective_size_holds_the_estimate(
    rows: list[tuple[int, float]],
) -> None:
    bad, chance = [row[0] for row in rows], [row[1] for row in rows]
    found = effective_share(bad, chance)
    assert found.value is not None
    assert 0.0 <= found.low <= found.value <= found.high <= 1.0
    grouped = weighted_share(*grouped_by_propensity(bad, chance))
    assert found.value == pytest.approx(grouped.value, rel=1e-6, abs=1e-9)
    # Never less than all of them, were they equally likely, would leave.
    if not any(bad):
        assert found.high >= wilson(0, len(rows)).high - 1e-9


def test_nothing_examined_says_nothing() -> None:
    found = effective_share([], [])
    assert (found.value, found.low, found.high) == (None, 0.0, 1.0)


@pytest.mark.parametrize("rate", [0.01, 0.05, 0.3])
def test_intervals_at_the_effective_size_cover_the_share(rate: float) -> None:
    """Acts of 5 to 400 members, of each of which 2 % and at least one are drawn."""
    chance = np.random.default_rng(20)
    held = 0
    for _ in range(400):
        sizes = chance.integers(5, 400, 60)
        drawn = np.ceil(sizes * 0.02).astype(int)
        propensity = np.repeat(drawn / sizes, drawn)
        bad = (chance.random(propensity.size) < rate).astype(int)
        found = effective_share(bad, propensity)
        held += found.low <= rate <= found.high
    assert held >= 0.93 * 400
