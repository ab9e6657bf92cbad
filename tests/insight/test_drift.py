"""Drift: figures by hand, false alarms by simulation, and what is too few."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.drift import (
    Drift,
    assess_escapes,
    assess_scores,
    assess_words,
    bin_counts,
    bin_edges,
    least_scores,
    psi,
    unseen_share,
)
from reviewer.insight.intervals import wilson

TENTHS = [0.1] * 10


def test_bins_hold_equal_shares_of_the_reference() -> None:
    scores = np.random.default_rng(1).permutation(1000) / 1000.0
    edges = bin_edges(scores)
    assert len(edges) == 9
    assert bin_counts(scores, edges).tolist() == [100] * 10


def test_tied_scores_share_a_bin_and_no_bin_is_empty() -> None:
    scores = np.concatenate([np.zeros(500), np.arange(500) / 500.0])
    counts = bin_counts(scores, bin_edges(scores))
    assert len(counts) < 10
    assert (counts > 0).all()
    assert counts.sum() == 1000


def test_scores_that_are_all_the_same_leave_one_bin() -> None:
    assert len(bin_edges(np.ones(50))) == 0


def test_scores_beyond_the_reference_fall_into_the_outer_bins() -> None:
    edges = bin_edges(np.arange(100.0), 4)
    assert bin_counts([-1e9, 1e9], edges).tolist() == [1, 0, 0, 1]


def test_the_index_by_hand() -> None:
    counts = [199, 799]  # with half a count each: 0.1995 and 0.7995 of 999
    seen = np.array([199.5, 799.5]) / 999.0
    by_hand = sum((s - e) * math.log(s / e) for s, e in zip(seen, [0.5, 0.5], strict=True))
    assert psi([0.5, 0.5], counts) == pytest.approx(by_hand)
    assert psi([0.25, 0.75], [250_000, 750_000]) == pytest.approx(0.0, abs=1e-9)


def test_an_empty_bin_is_finite_and_counts_for_more_as_the_sample_grows() -> None:
    small, large = psi(TENTHS, [0, *[10] * 9]), psi(TENTHS, [0, *[1000] * 9])
    assert math.isfinite(large)
    assert 0.0 < small < large


@given(st.lists(st.integers(0, 10**7), min_size=2, max_size=20).filter(any))
def test_the_index_is_never_negative(counts: list[int]) -> None:
    found = psi([1.0 / len(counts)] * len(counts), counts)
    assert found >= -1e-12
    assert math.isfinite(found)


def test_chance_alone_stays_below_the_first_threshold() -> None:
    assert least_scores(10) == 170
    draws = np.random.default_rng(2).multinomial(least_scores(10), TENTHS, 4000)
    alarms = np.mean([psi(TENTHS, counts) >= 0.1 for counts in draws])
    assert 0.02 < alarms < 0.06


def test_a_small_reference_asks_for_more_scores() -> None:
    assert least_scores(10, reference=1000) > least_scores(10)
    with pytest.raises(BadInput, match="too small for 10 bins"):
        least_scores(10, reference=100)


@pytest.mark.parametrize(
    ("counts", "code"),
    [
        ([100] * 10, Drift.STEADY),
        ([150] * 5 + [80] * 5, Drift.STEADY),
        ([150] * 5 + [65] * 5, Drift.WATCH),
        ([190] * 5 + [50] * 5, Drift.DRIFTED),
        ([30, *[0] * 9], Drift.TOO_FEW),
        ([0] * 10, Drift.TOO_FEW),
        ([10**7] * 10, Drift.STEADY),
    ],
)
def test_scores_are_assessed(counts: list[int], code: Drift) -> None:
    found = assess_scores(TENTHS, counts)
    assert found.code is code
    assert found.seen == sum(counts)
    assert (found.watch, found.drifted) == (0.1, 0.25)


def test_unseen_words_scattered_evenly_are_nearly_wilsons() -> None:
    stream = np.random.default_rng(3)
    unseen = stream.binomial(10, 0.1, 2000)
    found, plain = unseen_share(unseen, np.full(2000, 10)), wilson(int(unseen.sum()), 20_000)
    assert found.value == plain.value
    assert found.low == pytest.approx(plain.low, rel=0.01)
    assert found.high == pytest.approx(plain.high, rel=0.01)


def test_unseen_words_in_clusters_cover_the_share() -> None:
    """Each product is new or not as a whole; tokens are no sample of their own."""
    stream, covered, naive = np.random.default_rng(4), 0, 0
    for _ in range(300):
        tokens = stream.integers(5, 15, 200)
        unseen = np.where(stream.random(200) < 0.1, tokens, 0)
        found = unseen_share(unseen, tokens)
        plain = wilson(int(unseen.sum()), int(tokens.sum()))
        covered += found.low <= 0.1 <= found.high
        naive += plain.low <= 0.1 <= plain.high
    assert covered / 300 > 0.92
    assert naive / 300 < 0.7


@given(
    st.lists(st.tuples(st.integers(0, 30), st.integers(0, 30)), max_size=40),
    st.floats(0.5, 0.99),
)
def test_unseen_shares_lie_in_their_interval(rows: list[tuple[int, int]], level: float) -> None:
    found = unseen_share([min(row) for row in rows], [max(row) for row in rows], level)
    assert 0.0 <= found.low <= found.high <= 1.0
    if found.value is not None:
        assert found.low - 1e-12 <= found.value <= found.high + 1e-12


@pytest.mark.parametrize(
    ("share", "products", "code"),
    [
        (0.05, 400, Drift.STEADY),
        (0.08, 400, Drift.WATCH),
        (0.2, 400, Drift.DRIFTED),
        (0.9, 29, Drift.TOO_FEW),
        (0.0, 0, Drift.TOO_FEW),
    ],
)
def test_words_are_assessed(share: float, products: int, code: Drift) -> None:
    unseen = np.random.default_rng(5).binomial(12, share, products)
    assert assess_words(unseen, np.full(products, 12), 0.05).code is code


def test_a_few_odd_products_are_no_drift() -> None:
    unseen = [12] * 5 + [0] * 35
    found = assess_words(unseen, [12] * 40, 0.05)
    assert found.value == pytest.approx(2.5 * 0.05)
    assert found.code is Drift.WATCH


@pytest.mark.parametrize(
    ("escapes", "audited", "code"),
    [
        (0, 0, Drift.TOO_FEW),
        (0, 298, Drift.TOO_FEW),
        (0, 299, Drift.STEADY),
        (10, 1000, Drift.STEADY),
        (20, 1000, Drift.WATCH),
        (40, 1000, Drift.DRIFTED),
        (5, 10, Drift.DRIFTED),
        (10**7, 10**7, Drift.DRIFTED),
    ],
)
def test_escapes_are_assessed(escapes: int, audited: int, code: Drift) -> None:
    found = assess_escapes(escapes, audited, 0.01)
    assert found.code is code
    assert found.least == 299


def test_many_sites_raise_the_thresholds() -> None:
    assert assess_escapes(32, 1500, 0.01).code is Drift.DRIFTED
    assert assess_escapes(32, 1500, 0.01, sites=10_000).code is not Drift.DRIFTED


def test_absurd_measures_are_refused() -> None:
    with pytest.raises(BadInput, match="5 scores cannot be put into 10 bins"):
        bin_edges([0.1] * 5)
    with pytest.raises(BadInput, match="1 of 2 scores are missing"):
        bin_counts([0.1, math.nan], [0.5])
    with pytest.raises(BadInput, match="expected shares"):
        psi([0.0, 1.0], [1, 2])
    with pytest.raises(BadInput, match="expected shares"):
        psi([0.3, 0.3], [1, 2])
    with pytest.raises(BadInput, match="3 counts were given for 2 bins"):
        psi([0.5, 0.5], [1, 2, 3])
    with pytest.raises(BadInput, match="No score was counted"):
        psi([0.5, 0.5], [0, 0])
    with pytest.raises(BadInput, match="1 bins show no drift"):
        least_scores(1)
    with pytest.raises(BadInput, match="9 unseen of 3 tokens at place 0"):
        unseen_share([9], [3])
    with pytest.raises(BadInput, match="reference_share is 0"):
        assess_words([1], [3], 0.0)
    with pytest.raises(BadInput, match="0 sites"):
        assess_escapes(1, 3, 0.01, sites=0)
