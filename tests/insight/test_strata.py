"""Adjusted gaps: Berkeley's admissions, statsmodels on random tables, what says nothing."""

from dataclasses import replace

import numpy as np
import pytest
from statsmodels.stats.contingency_tables import StratifiedTable

from reviewer.domain.errors import BadInput
from reviewer.insight.strata import Adjusted, Stratum, adjusted

# Bickel, Hammel and O'Connell 1975: turned away and admitted, men and women, departments A to F,
# with department D as statsmodels' own tests have it.
BERKELEY = (
    (313, 512, 19, 89),
    (207, 353, 8, 17),
    (205, 120, 391, 202),
    (278, 139, 244, 131),
    (138, 53, 299, 94),
    (351, 22, 317, 24),
)


def strata_of(rows: object) -> list[Stratum]:
    return [Stratum(a, a + b, c, c + d) for a, b, c, d in np.asarray(rows).tolist()]


def test_berkeleys_admissions() -> None:
    found = adjusted(strata_of(BERKELEY))
    assert found.odds_ratio is not None
    assert found.odds_ratio.value == pytest.approx(1.1019, abs=5e-5)
    assert (found.odds_ratio.low, found.odds_ratio.high) == pytest.approx(
        (0.9402, 1.2914), abs=5e-5
    )
    assert found.cautious is not None
    assert found.cautious.statistic == pytest.approx(1.3368, abs=5e-5)
    assert found.cautious.p == pytest.approx(0.2476, abs=5e-5)
    assert found.homogeneous is not None
    assert found.homogeneous.statistic == pytest.approx(18.833, abs=5e-4)
    assert found.homogeneous.freedom == 5


@pytest.mark.parametrize("tables", [100, pytest.param(1000, marks=pytest.mark.long)])
def test_random_strata_as_statsmodels_has_them(tables: int) -> None:
    chance = np.random.default_rng(8)
    for _ in range(tables):
        rows = chance.integers(1, 200, (chance.integers(2, 8), 4))
        found = adjusted(strata_of(rows))
        theirs = StratifiedTable([each.reshape(2, 2) for each in rows.astype(float)])
        assert found.odds_ratio is not None
        assert found.odds_ratio.value == pytest.approx(theirs.oddsratio_pooled, rel=1e-9)
        low, high = theirs.oddsratio_pooled_confint()
        assert (found.odds_ratio.low, found.odds_ratio.high) == pytest.approx((low, high), rel=1e-9)
        null = theirs.test_null_odds(correction=False)
        assert found.alike is not None
        assert found.alike.statistic == pytest.approx(null.statistic, rel=1e-9, abs=1e-9)
        assert found.alike.p == pytest.approx(null.pvalue, rel=1e-9, abs=1e-12)
        corrected = theirs.test_null_odds(correction=True)
        if null.statistic > 1.0:  # theirs squares what the correction makes negative
            assert found.cautious is not None
            assert found.cautious.statistic == pytest.approx(corrected.statistic, rel=1e-9)
        for ours, adjust in ((found.homogeneous, False), (found.tarone, True)):
            equal = theirs.test_equal_odds(adjust=adjust)
            assert ours is not None
            assert ours.statistic == pytest.approx(equal.statistic, rel=1e-7)
            assert ours.p == pytest.approx(equal.pvalue, rel=1e-6, abs=1e-12)


def test_like_against_like_where_all_looks_unlike() -> None:
    """Simpson's turn: a does better in both strata and worse in all."""
    strata = [Stratum(81, 87, 234, 270), Stratum(192, 263, 55, 80)]
    found = adjusted(strata)
    assert found.odds_ratio is not None
    assert found.odds_ratio.value is not None
    assert found.odds_ratio.value > 1.0
    assert (81 + 192) / (87 + 263) < (234 + 55) / (270 + 80)


def test_strata_that_say_nothing_are_left_out() -> None:
    told = [Stratum(3, 10, 5, 12), Stratum(1, 7, 4, 9)]
    silent = [Stratum(0, 9, 0, 5), Stratum(9, 9, 5, 5), Stratum(0, 0, 2, 5), Stratum(3, 5, 0, 0)]
    found, alone = adjusted([*silent, *told]), adjusted(told)
    assert (found.strata, found.left_out) == (2, 4)
    assert (found.odds_ratio, found.alike, found.tarone) == (
        alone.odds_ratio,
        alone.alike,
        alone.tarone,
    )
    assert (
        adjusted(silent)
        == Adjusted(0, 4, None, None, None, None, None)
        == replace(adjusted([]), left_out=4)
    )


def test_no_ratio_without_an_end() -> None:
    found = adjusted([Stratum(5, 5, 3, 9), Stratum(4, 4, 2, 6)])
    assert found.odds_ratio is None
    assert found.alike is not None
    assert found.alike.p < 0.05
    assert found.homogeneous is found.tarone is None
    assert adjusted([Stratum(3, 10, 5, 12)]).homogeneous is None


def test_a_continuity_that_takes_all() -> None:
    found = adjusted([Stratum(2, 10, 2, 9)])
    assert found.cautious is not None
    assert (found.cautious.statistic, found.cautious.p) == (0.0, 1.0)


def test_counts_that_cannot_be() -> None:
    with pytest.raises(BadInput, match="5 hits_b of 3 trials_b"):
        adjusted([Stratum(1, 2, 5, 3)])
