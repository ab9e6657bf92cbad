"""Thresholds: what fixed-sequence testing promises, kept in simulated worlds."""

import math
from itertools import pairwise

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from scipy.special import expit
from scipy.stats import binom

from reviewer.inference.features import Floats, Mask
from reviewer.inference.thresholds import (
    ALPHA,
    DELTA,
    candidates,
    ceiling,
    choose,
    choose_threshold,
    least_testable,
)
from reviewer.insight.intervals import binomial_at_most, upper_limit

WORLDS = 200


def _world(stream: np.random.Generator, pairs: int) -> tuple[Floats, Floats, Mask]:
    """Scores, the true chance of each pair to be bad, and labels: about one in fifty is bad."""
    true = stream.normal(-7.0, 2.2, pairs)
    score = expit(true + stream.normal(0.0, 0.6, pairs))
    chance = expit(true)
    return score, chance, stream.random(pairs) < chance


@pytest.mark.parametrize("pairs", [3_000, 10_000])
def test_the_bound_is_broken_in_at_most_delta_of_all_worlds(pairs: int) -> None:
    stream, broken, reached = np.random.default_rng(pairs), 0, list[float]()
    law, chance, _ = _world(stream, 400_000)
    for _ in range(WORLDS):
        before, _, _ = _world(stream, 1_000)
        score, _, bad = _world(stream, pairs)
        limit = choose(score, bad, candidates(before))
        if limit is None:
            reached.append(0.0)
            continue
        broken += bool(chance[law < limit].mean() > ALPHA)
        reached.append(float((score < limit).mean()) / ceiling(score, bad, ALPHA))
    assert broken <= binom.ppf(0.999, WORLDS, DELTA)
    assert np.mean(reached) > (0.9 if pairs == 10_000 else 0.75)


def test_a_model_that_knows_nothing_certifies_nothing() -> None:
    """Two in a hundred are bad, whatever the score says: more than is borne."""
    stream, found = np.random.default_rng(2), 0
    for _ in range(WORLDS):
        score, before = stream.random(2_000), stream.random(400)
        found += choose(score, stream.random(2_000) < 0.02, candidates(before)) is not None
    assert found <= binom.ppf(0.999, WORLDS, DELTA)


def test_at_the_very_edge_the_error_is_near_delta() -> None:
    """One in a hundred is bad, whatever the score: the first test alone errs with delta."""
    stream, found = np.random.default_rng(3), 0
    for _ in range(1_000):
        found += choose(np.zeros(2_000), stream.random(2_000) < ALPHA, (0.5,)) is not None
    assert binom.ppf(0.001, 1_000, DELTA) - 25 <= found <= binom.ppf(0.999, 1_000, DELTA)


@settings(max_examples=200, deadline=None)
@given(
    pairs=st.integers(0, 1_500),
    seed=st.integers(0, 1_000),
    rate=st.sampled_from([0.0, 0.002, 0.02, 0.5]),
    steps=st.lists(st.floats(0.0, 1.0), max_size=12),
)
def test_what_a_search_may_end_with(pairs: int, seed: int, rate: float, steps: list[float]) -> None:
    stream = np.random.default_rng(seed)
    score = stream.random(pairs)
    bad = stream.random(pairs) < rate * 2.0 * score
    rising = sorted(steps)
    found = choose(score, bad, rising)
    # The rule once more, a candidate at a time.
    least, expected = least_testable(ALPHA, DELTA), None
    for step in rising:
        below = score < step
        if below.sum() < least:
            continue
        if upper_limit(int(bad[below].sum()), int(below.sum()), 1.0 - DELTA) > ALPHA:
            break
        expected = step
    assert found == expected
    if found is not None:
        assert (score < found).sum() >= least


def test_the_search_stops_at_the_first_failure_though_later_ones_would_pass() -> None:
    """Looking on until something passes would break the bound."""
    score = np.arange(20_000) / 20_000
    bad = (score >= 0.1) & (score < 0.12)
    early, late = 0.13, 1.0
    assert choose(score, np.zeros(20_000, dtype=bool), (0.05, early, late)) == late
    assert choose(score, bad, (0.05, early, late)) == 0.05
    sparse = (np.arange(20_000) >= 2_000) & (np.arange(20_000) < 2_100)
    assert choose(score, sparse, (0.05, early, late)) == 0.05
    assert binomial_at_most(100, 20_000, ALPHA) < DELTA  # the last alone would have passed


@given(st.lists(st.floats(1e-6, 1.0), max_size=300))
def test_candidates_rise_and_end_with_the_largest(scores: list[float]) -> None:
    steps = candidates(np.array(scores))
    assert all(one < other for one, other in pairwise(steps))
    if scores:
        assert steps[-1] == max(scores)
        assert steps[0] >= min(scores)
    else:
        assert steps == ()


def test_fewer_pairs_than_could_pass_have_no_threshold() -> None:
    least = least_testable(ALPHA, DELTA)
    assert least == 299
    clean = np.zeros(least, dtype=bool)
    few = choose_threshold("box", "japan", np.full(least - 1, 1e-4), clean[1:], (0.5,))
    enough = choose_threshold("box", "japan", np.full(least, 1e-4), clean, (0.5,))
    assert (few.value, few.tested, few.bound, few.why_none) == (None, 0, 1.0, "too few")
    assert (enough.value, enough.tested, enough.share, enough.why_none) == (0.5, least, 1.0, "")
    assert enough.bound <= ALPHA


def test_a_region_without_data_has_no_threshold() -> None:
    nothing = choose_threshold("box", "mars", np.zeros(0), np.zeros(0, dtype=bool), (0.1, 0.5))
    assert (nothing.value, nothing.share, nothing.why_none) == (None, 0.0, "too few")
    assert choose_threshold("box", "mars", np.zeros(500), np.zeros(500, dtype=bool), ()).value is (
        None
    )


def test_a_first_test_that_fails_is_told_so() -> None:
    score = np.linspace(0.0, 1.0, 1_000)
    found = choose_threshold("box", "japan", score, score > 0.1, (0.5, 1.0))
    assert (found.value, found.why_none) == (None, "failed")


@pytest.mark.parametrize(("alpha", "why"), [(0.03, "failed"), (0.01, "too few")])
def test_why_there_is_none_goes_by_the_alpha_that_was_tested(alpha: float, why: str) -> None:
    """150 pairs can be tested at 3 %, which takes 99, but not at 1 %, which takes 299."""
    score = np.linspace(0.0, 1.0, 150)
    found = choose_threshold("box", "japan", score, score > 0.1, (0.9, 2.0), alpha)
    assert (found.value, found.why_none) == (None, why)


def test_pairs_that_no_candidate_reaches_are_too_few() -> None:
    """A thousand clean pairs, all above the largest candidate: nothing was tested or failed."""
    score = np.linspace(0.5, 1.0, 1_000)
    found = choose_threshold("box", "japan", score, score < 0.0, (0.1, 0.2))
    assert (found.value, found.why_none) == (None, "too few")


def test_the_figures_are_those_of_the_pairs_below_the_threshold() -> None:
    score = np.arange(3_000) / 3_000
    bad = np.isin(np.arange(3_000), [10, 20, 2_990])
    found = choose_threshold("box", "japan", score, bad, (0.5,))
    assert (found.value, found.pairs, found.tested, found.bad) == (0.5, 3_000, 1_500, 2)
    assert found.bound == pytest.approx(upper_limit(2, 1_500, 0.95))


@given(st.integers(0, 400), st.integers(0, 100))
def test_the_ceiling_is_the_most_that_holds_alpha(pairs: int, seed: int) -> None:
    stream = np.random.default_rng(seed)
    score, bad = stream.permutation(pairs).astype(float), stream.random(pairs) < 0.05
    order = np.argsort(score)
    best = max((k for k in range(1, pairs + 1) if bad[order[:k]].sum() <= 0.03 * k), default=0)
    assert ceiling(score, bad, 0.03) == pytest.approx(best / max(pairs, 1))


@pytest.mark.parametrize("alpha", [0.001, 0.01, 0.1])
def test_the_least_testable_number_is_the_smallest(alpha: float) -> None:
    least = least_testable(alpha, 0.05)
    assert (1.0 - alpha) ** least <= 0.05 < (1.0 - alpha) ** (least - 1)
    assert math.isclose(binomial_at_most(0, least, alpha), (1.0 - alpha) ** least)
