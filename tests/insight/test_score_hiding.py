"""Score hiding: the draw, the effect, and sizes against statsmodels and by simulation."""

from fractions import Fraction

import numpy as np
import pytest
from statsmodels.stats.power import NormalIndPower
from statsmodels.stats.proportion import proportion_effectsize

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import wilson
from reviewer.insight.score_hiding import (
    Arm,
    Following,
    Sizes,
    _least_hidden,
    arm_of,
    following,
    power_of,
    sizes_needed,
)
from reviewer.insight.two_shares import difference, fisher_p, fisher_p_each


def hidden_of(seed: str, cases: int, share: Fraction = Fraction(1, 5)) -> int:
    return sum(arm_of(seed, f"case-{place}", share) is Arm.HIDDEN for place in range(cases))


def test_one_in_five_is_hidden() -> None:
    assert hidden_of("a", 20_000) == pytest.approx(4_000, abs=4 * 57)
    assert hidden_of("a", 50, Fraction(0)) == 0
    assert hidden_of("a", 50, Fraction(1)) == 50


def test_the_draw_is_that_of_its_seed() -> None:
    """Written down once: an arm must not change with a version or a machine."""
    drawn = [arm_of("seed", f"{place}") is Arm.HIDDEN for place in range(12)]
    assert [place for place, hidden in enumerate(drawn) if hidden] == DRAWN
    one, other = (
        {place for place in range(500) if arm_of(seed, f"{place}") is Arm.HIDDEN}
        for seed in ("seed", "other")
    )
    assert 5 < len(one & other) < 45
    assert arm_of("ab", "c", Fraction(1, 2)) is not arm_of("a", "bc", Fraction(1, 2))


DRAWN = [1, 11]


def test_a_share_that_is_none() -> None:
    with pytest.raises(BadInput, match="no share of cases"):
        arm_of("a", "b", Fraction(6, 5))


def test_what_the_score_does() -> None:
    found = following(1530, 1700, 361, 425)
    assert found.shown == wilson(1530, 1700)
    assert found.effect == difference(1530, 1700, 361, 425)
    assert found.p == fisher_p(1530, 1700, 361, 425)
    assert following(40, 50, 9, 19) == Following(wilson(40, 50), None, None, None)
    assert following(9, 19, 40, 50) == Following(None, wilson(40, 50), None, None)
    with pytest.raises(BadInput, match="5 agree_hidden of 3 hidden"):
        following(1, 2, 5, 3)


def test_five_points_take_so_many() -> None:
    assert _least_hidden(0.90, 0.85, 1.0, 0.05, 0.8) == pytest.approx(680.35, abs=0.01)
    assert _least_hidden(0.90, 0.85, 4.0, 0.05, 0.8) == pytest.approx(425.22, abs=0.01)
    assert sizes_needed(0.90, 0.85) == Sizes(681, 681)
    assert sizes_needed(0.85, 0.90, 4.0) == Sizes(426, 1701)
    assert power_of(0.90, 0.85, Sizes(680, 680)) == pytest.approx(0.7998, abs=5e-5)
    assert power_of(0.90, 0.85, Sizes(425, 1700)) == pytest.approx(0.7998, abs=5e-5)


def test_a_thousand_powers_as_statsmodels_has_them() -> None:
    chance = np.random.default_rng(2)
    theirs = NormalIndPower()
    for _ in range(1000):
        shown, hidden = chance.uniform(0.05, 0.95, 2)
        sizes = Sizes(int(chance.integers(5, 900)), int(chance.integers(5, 900)))
        effect = proportion_effectsize(shown, hidden)
        expected = theirs.power(effect, sizes.hidden, 0.05, sizes.shown / sizes.hidden)
        assert power_of(shown, hidden, sizes) == pytest.approx(expected, abs=1e-9)


def test_power_is_what_is_found() -> None:
    """Fisher's test is a little stricter than the one that the sizes are for."""
    chance = np.random.default_rng(3)
    sizes = sizes_needed(0.9, 0.85, 4.0)
    shown = chance.binomial(sizes.shown, 0.9, 4000)
    hidden = chance.binomial(sizes.hidden, 0.85, 4000)
    found = float(np.mean(fisher_p_each(shown, sizes.shown, hidden, sizes.hidden) <= 0.05))
    assert 0.75 < found < 0.8 + 3 * 0.0064


def test_sizes_that_are_none() -> None:
    with pytest.raises(BadInput, match="two shares that differ"):
        sizes_needed(0.9, 0.9)
    with pytest.raises(BadInput, match="a ratio above 0"):
        sizes_needed(0.9, 0.8, 0.0)
    with pytest.raises(BadInput, match="without a case"):
        power_of(0.9, 0.8, Sizes(0, 5))
