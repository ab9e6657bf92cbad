"""Remedies: how often pairs count, how they are lost, what is moved afterwards."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from reviewer.inference.features import Floats
from reviewer.inference.head import Loss, Pairs
from reviewer.inference.imbalance import GOOD_PER_BAD, STEPS, Plan, Remedy, plan
from reviewer.inference.measuring import is_bad

PACKS = 4
RESAMPLED = (Remedy.OVER, Remedy.UNDER, Remedy.TWO_PHASE_OVER, Remedy.TWO_PHASE_UNDER)


def _pairs(many: int = 4000, seed: int = 1, rate: float = 0.02) -> Pairs:
    stream = np.random.default_rng(seed)
    bad = stream.random(many) < rate
    return Pairs(
        np.arange(many),
        stream.integers(0, PACKS, many),
        np.full(many, 200.0),
        np.where(bad, 8.0, stream.integers(0, 3, many)),
    )


def _ones(pairs: Pairs) -> Floats:
    return np.ones(len(pairs.pack))


def _made(remedy: Remedy, pairs: Pairs, seed: int = 7) -> Plan:
    return plan(remedy, pairs, PACKS, _ones(pairs), seed)


def _counts(loss: Loss, bad: np.ndarray[tuple[int], np.dtype[np.bool_]]) -> Floats:
    """How often each pair counts in a cross-entropy: at log-odds 0 its slope is half of that."""
    _, slope = loss(np.zeros(len(bad)))
    counts: Floats = np.where(bad, -2.0, 2.0) * slope
    return counts


@pytest.mark.parametrize("remedy", RESAMPLED)
def test_resampling_leaves_so_many_good_pairs_for_each_bad_one(remedy: Remedy) -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    drawn = _counts(_made(remedy, pairs).phases[0].loss, bad)
    assert drawn[~bad].sum() / drawn[bad].sum() == pytest.approx(GOOD_PER_BAD, rel=0.25)
    assert _made(remedy, pairs).rate == pytest.approx(1.0 / (1.0 + GOOD_PER_BAD), rel=0.2)
    assert (drawn == np.round(drawn)).all()


def test_over_sampling_keeps_all_good_pairs_and_under_sampling_all_bad_ones() -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    over = _counts(_made(Remedy.OVER, pairs).phases[0].loss, bad)
    under = _counts(_made(Remedy.UNDER, pairs).phases[0].loss, bad)
    assert (over[~bad] == 1.0).all()
    assert over[bad].mean() > 5.0
    assert (under[bad] == 1.0).all()
    assert set(under[~bad]) == {0.0, 1.0}


@pytest.mark.parametrize("remedy", [Remedy.TWO_PHASE_OVER, Remedy.TWO_PHASE_UNDER])
def test_the_second_phase_sees_every_pair_once(remedy: Remedy) -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    first, second = _made(remedy, pairs).phases
    assert first.steps > second.steps > 0
    assert first.steps + second.steps == STEPS
    assert (_counts(second.loss, bad) == 1.0).all()
    assert not (_counts(first.loss, bad) == 1.0).all()


@pytest.mark.parametrize("remedy", list(Remedy))
def test_all_remedies_have_as_many_steps(remedy: Remedy) -> None:
    assert sum(phase.steps for phase in _made(remedy, _pairs()).phases) == STEPS


def test_class_weights_give_both_classes_half_and_keep_the_size() -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    weight = _counts(_made(Remedy.CLASS_WEIGHTS, pairs).phases[0].loss, bad)
    assert weight.sum() == pytest.approx(len(bad), rel=0.01)
    assert weight[bad].sum() == pytest.approx(weight[~bad].sum(), rel=0.02)
    assert len(set(weight[bad])) == len(set(weight[~bad])) == 1


def _prior_odds(pairs: Pairs) -> Floats:
    bad = is_bad(pairs.shipped, pairs.damaged)
    shares = np.array([bad[pairs.pack == pack].mean() for pack in range(PACKS)])
    odds: Floats = np.log(shares / (1.0 - shares))
    return odds


def test_logit_adjustment_adds_the_packs_prior_before_the_loss() -> None:
    pairs = _pairs()
    adjusted = _made(Remedy.LOGIT_ADJUSTMENT, pairs)
    plain = _made(Remedy.PLAIN, pairs).phases[0].loss
    odds, shift = np.linspace(-3.0, 3.0, len(pairs.pack)), _prior_odds(pairs)[pairs.pack]
    value, slope = adjusted.phases[0].loss(odds)
    there, slope_there = plain(odds + shift)
    assert value == pytest.approx(there, rel=0.01)
    np.testing.assert_allclose(slope, slope_there, atol=0.03)
    assert (adjusted.moved == 0.0).all()


def test_threshold_moving_fits_plainly_and_moves_the_base_by_the_prior() -> None:
    pairs = _pairs()
    moved, plain = _made(Remedy.THRESHOLD_MOVING, pairs), _made(Remedy.PLAIN, pairs)
    odds = np.linspace(-3.0, 3.0, len(pairs.pack))
    np.testing.assert_array_equal(moved.phases[0].loss(odds)[1], plain.phases[0].loss(odds)[1])
    np.testing.assert_allclose(moved.moved, -_prior_odds(pairs), atol=0.05)
    assert (plain.moved == 0.0).all()


def test_focal_loss_forgets_what_is_already_told_apart() -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    loss, plain = (_made(one, pairs).phases[0].loss for one in (Remedy.FOCAL, Remedy.PLAIN))
    sure = np.where(bad, 4.0, -4.0)
    wrong = -sure
    kept = np.abs(loss(sure)[1]) / np.abs(plain(sure)[1])
    heard = np.abs(loss(wrong)[1]) / np.abs(plain(wrong)[1])
    assert kept.max() < 0.02 * heard.min()
    # A bad pair counts thrice as much as a good one that is as wrong.
    assert heard[bad].min() == pytest.approx(3.0 * heard[~bad].max(), rel=1e-9)


def test_counts_know_shipments_and_no_classes() -> None:
    pairs = _pairs()
    found = _made(Remedy.COUNTS, pairs)
    _, slope = found.phases[0].loss(np.zeros(len(pairs.pack)))
    np.testing.assert_allclose(slope, pairs.shipped / 2.0 - pairs.damaged)
    assert found.rate == pytest.approx(pairs.damaged.sum() / pairs.shipped.sum())


@pytest.mark.parametrize("remedy", list(Remedy))
def test_the_same_seed_plans_the_same(remedy: Remedy) -> None:
    pairs, odds = _pairs(), np.linspace(-3.0, 3.0, 4000)
    one, other = _made(remedy, pairs, 4), _made(remedy, pairs, 4)
    for first, second in zip(one.phases, other.phases, strict=True):
        np.testing.assert_array_equal(first.loss(odds)[1], second.loss(odds)[1])
    assert (one.rate, one.moved.tolist()) == (other.rate, other.moved.tolist())
    if remedy in RESAMPLED:
        another = _made(remedy, pairs, 5).phases[0].loss(odds)[1]
        assert not np.array_equal(one.phases[0].loss(odds)[1], another)


@settings(max_examples=40, deadline=None)
@given(
    remedy=st.sampled_from(Remedy),
    rate=st.sampled_from([0.0, 0.01, 0.5, 1.0]),
    many=st.integers(1, 60),
    heaviest=st.integers(0, 3),
)
def test_any_mixture_gives_finite_losses(
    remedy: Remedy, rate: float, many: int, heaviest: int
) -> None:
    """Without bad pairs, without good ones, with a pack nobody used, with pairs drawn never."""
    pairs = _pairs(many, seed=3, rate=rate)
    often = np.random.default_rng(6).integers(0, heaviest + 1, many).astype(float)
    if remedy is Remedy.COUNTS:
        often[0] = 1.0  # a sample always holds a shipment
    found = plan(remedy, pairs, PACKS + 1, often, seed=2)
    assert 0.0 < found.rate < 1.0
    assert np.isfinite(found.moved).all()
    for phase in found.phases:
        for odds in (np.zeros(many), np.full(many, -40.0), np.full(many, 40.0)):
            value, slope = phase.loss(odds)
            assert np.isfinite(value)
            assert np.isfinite(slope).all()


def test_resampling_of_a_bootstrap_draws_from_what_it_drew() -> None:
    pairs = _pairs()
    bad = is_bad(pairs.shipped, pairs.damaged)
    often = np.random.default_rng(9).poisson(1.0, len(bad)).astype(float)
    loss = plan(Remedy.UNDER, pairs, PACKS, often, seed=2).phases[0].loss
    drawn = _counts(loss, bad)
    assert (drawn <= often).all()
    assert (drawn[bad] == often[bad]).all()
