"""Reliance by hand, the exact test against scipy, and what is too few for a rate."""

from itertools import product

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.insight.intervals import wilson
from reviewer.insight.reliance import Advised, mcnemar, rate_shown, reliance

CASES = st.lists(st.builds(Advised, st.booleans(), st.booleans(), st.booleans()), max_size=200)
ALL_EIGHT = [Advised(*flags) for flags in product((True, False), repeat=3)]


def test_reliance_by_hand() -> None:
    right, wrong = True, False
    found = reliance(
        [Advised(wrong, right, right)] * 12
        + [Advised(wrong, right, wrong)] * 18
        + [Advised(right, wrong, right)] * 15
        + [Advised(right, wrong, wrong)] * 5
        + [Advised(right, right, wrong)] * 2
        + [Advised(wrong, wrong, right)] * 3
        + [Advised(right, right, right)] * 40
    )
    assert found.cases == 95
    assert (found.well_advised, found.taken, found.misadvised, found.kept) == (30, 12, 20, 15)
    assert (found.helpful, found.harmful) == (15, 7)
    assert found.rair == wilson(12, 30)
    assert found.rsr == wilson(15, 20)
    assert found.p == pytest.approx(stats.binomtest(7, 22).pvalue)


def test_below_twenty_is_a_count_and_no_rate() -> None:
    found = reliance([Advised(first=True, advice=False, final=True)] * (FEWEST_COMPARED - 1))
    assert (found.misadvised, found.kept) == (19, 19)
    assert found.rsr is None
    assert found.rair is None
    assert rate_shown(19, 19) is None
    assert rate_shown(0, 20) == wilson(0, 20)


def test_nobody_advised_has_no_rate() -> None:
    found = reliance([])
    assert (found.cases, found.rair, found.rsr, found.p) == (0, None, None, 1.0)


def test_each_kind_of_case_counts_where_it_belongs() -> None:
    found = reliance(ALL_EIGHT)
    assert (found.cases, found.helpful, found.harmful) == (8, 2, 2)
    assert (found.well_advised, found.taken, found.misadvised, found.kept) == (2, 1, 2, 1)


@given(CASES)
def test_counts_fit_together(cases: list[Advised]) -> None:
    found = reliance(cases)
    assert found.taken <= found.well_advised
    assert found.taken <= found.helpful
    assert found.misadvised - found.kept <= found.harmful
    before, after = sum(each.first for each in cases), sum(each.final for each in cases)
    assert after - before == found.helpful - found.harmful
    assert reliance(reversed(cases)) == found


@given(st.integers(0, 300), st.integers(0, 300))
def test_mcnemar_is_a_fair_coin(one_way: int, other_way: int) -> None:
    found = mcnemar(one_way, other_way)
    if one_way + other_way:
        coin = stats.binomtest(one_way, one_way + other_way).pvalue
        assert found == pytest.approx(coin, rel=1e-9)
    else:
        assert found == 1.0
    assert found == mcnemar(other_way, one_way)


def test_counts_that_cannot_be() -> None:
    with pytest.raises(BadInput):
        rate_shown(3, 2)
    with pytest.raises(BadInput):
        mcnemar(-3, 2)
