"""Comparisons of two packs against scipy and published figures."""

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.insight.two_packs import (
    Finding,
    compare,
    fisher_mid_p,
    fisher_mid_p_each,
    most_extra_damage,
)
from reviewer.insight.two_shares import difference


def shipped_up_to(most: int) -> st.SearchStrategy[tuple[int, int]]:
    return st.integers(0, most).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


def mid_p_by_scipy(damaged_a: int, shipped_a: int, damaged_b: int, shipped_b: int) -> float:
    table = [[damaged_a, shipped_a - damaged_a], [damaged_b, shipped_b - damaged_b]]
    whole = float(stats.fisher_exact(np.array(table), alternative="greater").pvalue)
    total, damaged = shipped_a + shipped_b, damaged_a + damaged_b
    return whole - 0.5 * float(stats.hypergeom.pmf(damaged_a, total, damaged, shipped_a))


@given(shipped_up_to(200), shipped_up_to(400))
def test_mid_p_is_fishers_less_half_of_what_was_seen(
    a: tuple[int, int], b: tuple[int, int]
) -> None:
    if a[0] + b[0] > 0:
        assert fisher_mid_p(*a, *b) == pytest.approx(mid_p_by_scipy(*a, *b), rel=1e-8, abs=1e-14)


@given(shipped_up_to(10**7), shipped_up_to(10**7))
def test_mid_p_stays_a_probability_and_the_packs_can_be_exchanged(
    a: tuple[int, int], b: tuple[int, int]
) -> None:
    one, other = fisher_mid_p(*a, *b), fisher_mid_p(*b, *a)
    assert 0.0 <= one <= 1.0
    assert one + other == pytest.approx(1.0, abs=1e-6)


@given(shipped_up_to(300), shipped_up_to(300))
def test_more_damage_in_the_lighter_pack_lowers_p(a: tuple[int, int], b: tuple[int, int]) -> None:
    if a[0] < a[1]:
        assert fisher_mid_p(a[0] + 1, a[1], *b) <= fisher_mid_p(*a, *b) + 1e-12


@pytest.mark.parametrize(
    ("counts", "rel"),
    [
        ((5_001_000, 10**7, 5_000_000, 10**7), 1e-6),
        ((100, 10**7, 40, 10**7), 1e-6),
        ((12, 300, 10, 10**7), 1e-6),
    ],
)
def test_huge_counts_match_scipy(counts: tuple[int, int, int, int], rel: float) -> None:
    a, all_a, b, all_b = counts
    law = stats.hypergeom(all_a + all_b, a + b, all_a)
    assert fisher_mid_p(*counts) == pytest.approx(law.sf(a) + law.pmf(a) / 2.0, rel=rel)


@pytest.mark.parametrize(
    "counts", [(0, 0, 0, 0), (0, 0, 3, 9), (3, 9, 0, 0), (0, 9, 0, 9), (9, 9, 9, 9)]
)
def test_counts_that_compare_nothing_give_one_half(counts: tuple[int, int, int, int]) -> None:
    assert fisher_mid_p(*counts) == 0.5


def test_a_thousand_products_at_once_agree_with_one_by_one() -> None:
    stream = np.random.default_rng(8)
    a, b = stream.binomial(300, 0.02, 1000), stream.binomial(2000, 0.003, 1000)
    found = fisher_mid_p_each(a, 300, b, 2000)
    assert found.shape == (1000,)
    for place in range(0, 1000, 97):
        assert found[place] == fisher_mid_p(int(a[place]), 300, int(b[place]), 2000)


def test_mid_p_holds_its_level_where_damage_is_rare() -> None:
    """Exact size over all outcomes at 300 and 2,000 shipments and 0.3 %."""
    a, b = np.meshgrid(np.arange(30), np.arange(60), indexing="ij")
    chance = stats.binom.pmf(a, 300, 0.003) * stats.binom.pmf(b, 2000, 0.003)
    rejected = fisher_mid_p_each(a, 300, b, 2000) <= 0.05
    assert 0.03 < float(chance[rejected].sum()) <= 0.05


@pytest.mark.parametrize(
    ("counts", "low", "high"),
    [
        ((56, 70, 48, 80), 0.0524, 0.3339),
        ((9, 10, 3, 10), 0.1705, 0.8090),
        ((6, 7, 2, 7), 0.0582, 0.8062),
        ((5, 56, 0, 29), -0.0381, 0.1926),
        ((0, 10, 0, 20), -0.1611, 0.2775),
        ((0, 10, 0, 10), -0.2775, 0.2775),
        ((10, 10, 0, 20), 0.6791, 1.0),
        ((10, 10, 0, 10), 0.6075, 1.0),
    ],
)
def test_the_difference_matches_newcombes_table(
    counts: tuple[int, int, int, int], low: float, high: float
) -> None:
    found = difference(*counts)
    assert (found.low, found.high) == pytest.approx((low, high), abs=5e-5)


@given(shipped_up_to(10**7), shipped_up_to(10**7))
def test_the_difference_lies_in_its_interval(a: tuple[int, int], b: tuple[int, int]) -> None:
    found = difference(*a, *b)
    assert -1.0 <= found.low <= found.high <= 1.0
    if found.value is None:
        assert 0 in {a[1], b[1]}
    else:
        assert found.low <= found.value <= found.high


@pytest.mark.parametrize(
    ("shipped_a", "shipped_b", "tolerance"),
    [(300, 2000, 0.01), (300, 2000, 0.02), (100, 400, 0.03)],
)
@pytest.mark.parametrize("share", [1e-6, 0.003, 0.02])
def test_a_pack_worse_by_the_tolerance_passes_rarely(
    shipped_a: int, shipped_b: int, tolerance: float, share: float
) -> None:
    """Exact, over all outcomes that have any weight."""
    a, b = np.arange(40), np.arange(90)
    accepted = [
        [most_extra_damage(int(one), shipped_a, int(other), shipped_b) < tolerance for other in b]
        for one in a
    ]
    of_a = stats.binom.pmf(a, shipped_a, share + tolerance)
    assert 0.005 < of_a @ np.array(accepted) @ stats.binom.pmf(b, shipped_b, share) <= 0.05


@pytest.mark.parametrize(
    ("counts", "finding"),
    [
        ((0, 1000, 6, 2000), Finding.NOT_WORSE),
        ((20, 300, 6, 2000), Finding.WORSE),
        ((1, 100, 1, 400), Finding.UNDECIDED),
        ((0, 0, 6, 2000), Finding.UNDECIDED),
        ((0, 20, 0, 20), Finding.UNDECIDED),
        ((60_000, 10**7, 50_000, 10**7), Finding.NOT_WORSE),
    ],
)
def test_findings(counts: tuple[int, int, int, int], finding: Finding) -> None:
    assert compare(*counts, tolerance=0.01).finding is finding


def test_surely_worse_within_the_tolerance_shows_by_how_much() -> None:
    found = compare(60_000, 10**7, 50_000, 10**7, tolerance=0.01)
    assert found.p < 1e-6
    assert found.difference.low > 0.0
    assert found.difference.value == pytest.approx(0.001)


@given(shipped_up_to(500), shipped_up_to(500), st.floats(0.001, 0.5))
def test_a_larger_tolerance_never_turns_acceptance_round(
    a: tuple[int, int], b: tuple[int, int], tolerance: float
) -> None:
    if compare(*a, *b, tolerance=tolerance).finding is Finding.NOT_WORSE:
        assert compare(*a, *b, tolerance=tolerance * 1.5).finding is Finding.NOT_WORSE


def test_absurd_comparisons_are_refused() -> None:
    with pytest.raises(BadInput, match="5 damaged_a of 3 shipped_a cannot be"):
        fisher_mid_p(5, 3, 0, 9)
    with pytest.raises(BadInput, match="shipped_b is -9"):
        fisher_mid_p(1, 3, 0, -9)
    with pytest.raises(BadInput, match="different numbers of counts"):
        fisher_mid_p_each([1, 2], [3, 3], [1, 1, 1], [2, 2, 2])
    with pytest.raises(BadInput, match="tolerance is 2"):
        compare(1, 3, 1, 3, tolerance=2.0)
    with pytest.raises(BadInput, match="confidence is 95"):
        compare(1, 3, 1, 3, tolerance=0.01, confidence=95.0)
