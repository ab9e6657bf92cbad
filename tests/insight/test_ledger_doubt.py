"""How sure sums are: tables of Poisson limits, scipy, and by simulation."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import Interval, wilson
from reviewer.insight.ledger import NOTHING, Amounts
from reviewer.insight.ledger_doubt import (
    another_period,
    damage_ratio,
    poisson_limits,
    saved_after_damage,
)


@pytest.mark.parametrize(
    ("count", "low", "high"),
    [(0, 0.0, 3.689), (1, 0.025, 5.572), (5, 1.623, 11.668), (10, 4.795, 18.390)],
)
def test_garwoods_limits(count: int, low: float, high: float) -> None:
    assert poisson_limits(count) == pytest.approx((low, high), abs=5e-4)


@given(st.integers(1, 10_000), st.floats(0.5, 0.99))
def test_limits_leave_the_level_between_them(count: int, level: float) -> None:
    low, high = poisson_limits(count, level)
    tail = (1.0 - level) / 2.0
    assert stats.poisson.sf(count - 1, low) == pytest.approx(tail, rel=1e-6)
    assert stats.poisson.cdf(count, high) == pytest.approx(tail, rel=1e-6)


def test_damage_by_what_was_expected() -> None:
    found = damage_ratio(Amounts(known=1000, known_ppm=4_000_000, damaged=10))
    assert found is not None
    assert (found.value, found.low, found.high) == pytest.approx((2.5, 1.199, 4.598), abs=5e-4)
    assert damage_ratio(NOTHING) is None
    with pytest.raises(BadInput, match="3 damaged of 2 known"):
        damage_ratio(Amounts(known=2, damaged=3))


def test_saved_after_paying_for_damage() -> None:
    amounts = Amounts(
        saved_cents=90_000, parcels=10_000, baseline_ppm=50_000_000, known=2_000, damaged=20
    )
    found = saved_after_damage(amounts, 1_500)
    share = wilson(20, 2_000)
    assert found is not None
    assert found.value == pytest.approx(90_000 - 1_500 * (100 - 50))
    assert found.low == pytest.approx(90_000 - 1_500 * (10_000 * share.high - 50))
    assert found.high == pytest.approx(90_000 - 1_500 * (10_000 * share.low - 50))
    assert saved_after_damage(Amounts(parcels=5), 1_500) is None
    with pytest.raises(BadInput, match="costs something"):
        saved_after_damage(amounts, -1)
    with pytest.raises(BadInput, match="6 known of 5 parcels"):
        saved_after_damage(Amounts(parcels=5, known=6), 1)


def test_another_period_is_the_spread_of_resampled_ones() -> None:
    """Against a bootstrap that draws how often each decision comes."""
    chance = np.random.default_rng(4)
    values = (chance.lognormal(10.0, 1.0, 800)).astype(np.int64)
    found = another_period(values.tolist())
    drawn = chance.poisson(1.0, (4000, 800)) @ values
    assert found is not None
    assert found.value == float(values.sum())
    assert (found.high - found.low) / 3.92 == pytest.approx(float(np.std(drawn)), rel=0.04)
    assert another_period([]) is None
    assert another_period([0]) == Interval(0.0, 0.0, 0.0)
