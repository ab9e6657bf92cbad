"""Remedies for the rare class, behind one switch: how pairs are drawn, weighed or lost in a fit.

A pair of product and pack is bad or good (measuring.is_bad); about one in fifty is bad. A remedy is
a row of phases; each phase says how often every pair counts and by which loss. Sources:

- over- and under-sampling, two-phase learning, threshold moving: Buda, Maki and Mazurowski, "A
  systematic study of the class imbalance problem", Neural Networks 2018 (arXiv 1710.05381)
- two-phase learning: Lee, Park and Kim, ICIP 2016, doi 10.1109/ICIP.2016.7533053
- focal loss: Lin and others, ICCV 2017 (arXiv 1708.02002)
- logit adjustment: Menon and others, ICLR 2021 (arXiv 2007.07314)

The last, `counts`, knows no classes: it takes the shipments of each pair as a binomial count.
"""

from dataclasses import dataclass
from enum import StrEnum

import numpy as np
from scipy.special import expit

from reviewer.inference.features import Floats, Ints, Mask
from reviewer.inference.head import Loss, Pairs, Precision
from reviewer.inference.measuring import is_bad

STEPS = 400  # of a whole fit; two phases share them
GOOD_PER_BAD = 5  # what resampling leaves
FOCAL_POWER, FOCAL_BAD = 2.0, 0.75
FIRST_PHASE = 2 / 3


# A count tells more than a label, so it stands up to a tighter prior; each did best of a few tried.
BY_COUNTS = Precision()
BY_LABELS = Precision(text=2.0, straight=12.0, straight_by_pack=80.0)


class Remedy(StrEnum):
    """What is done about the rare class."""

    PLAIN = "plain"
    OVER = "over-sampling"
    UNDER = "under-sampling"
    TWO_PHASE_OVER = "two-phase-over"
    TWO_PHASE_UNDER = "two-phase-under"
    CLASS_WEIGHTS = "class-weights"
    FOCAL = "focal"
    LOGIT_ADJUSTMENT = "logit-adjustment"
    THRESHOLD_MOVING = "threshold-moving"
    COUNTS = "counts"

    @property
    def precision(self) -> Precision:
        """Of the prior of a fit under it."""
        return BY_COUNTS if self is Remedy.COUNTS else BY_LABELS


@dataclass(frozen=True, slots=True)
class Phase:
    """One stretch of a fit: at most `steps` steps on `loss`."""

    loss: Loss
    steps: int


@dataclass(frozen=True, slots=True)
class Plan:
    """What a fit does under a remedy.

    Attributes:
        phases: one after the other, each from where the one before ended.
        rate: share of bad ones that the first phase sees, for a start.
        moved: what is added to the log-odds of each pack afterwards, (packs,).
    """

    phases: tuple[Phase, ...]
    rate: float
    moved: Floats


def plan(remedy: Remedy, pairs: Pairs, packs: int, often: Floats, seed: int) -> Plan:
    """What to do with these pairs.

    Args:
        often: how often each pair counts before any remedy (1 each, or a bootstrap).
        seed: of the draws.
    """
    bad = is_bad(pairs.shipped, pairs.damaged)
    stream = np.random.default_rng(seed)
    still = np.zeros(packs)
    rate = _rate(often, bad)
    whole = _cross_entropy(often, bad)
    match remedy:
        case Remedy.COUNTS:
            shipped = float((often * pairs.shipped).sum())
            rate = max(float((often * pairs.damaged).sum()), 0.5) / shipped
            return Plan((Phase(_binomial(often, pairs), STEPS),), rate, still)
        case Remedy.OVER | Remedy.UNDER:
            drawn = resampled(remedy is Remedy.OVER, often, bad, stream)
            return Plan((Phase(_cross_entropy(drawn, bad), STEPS),), _rate(drawn, bad), still)
        case Remedy.TWO_PHASE_OVER | Remedy.TWO_PHASE_UNDER:
            drawn = resampled(remedy is Remedy.TWO_PHASE_OVER, often, bad, stream)
            first = round(STEPS * FIRST_PHASE)
            phases = Phase(_cross_entropy(drawn, bad), first), Phase(whole, STEPS - first)
            return Plan(phases, _rate(drawn, bad), still)
        case Remedy.CLASS_WEIGHTS:
            weight = often * np.where(bad, 0.5 / rate, 0.5 / (1.0 - rate))
            return Plan((Phase(_cross_entropy(weight, bad), STEPS),), 0.5, still)
        case Remedy.FOCAL:
            return Plan((Phase(_focal(often, bad), STEPS),), rate, still)
        case Remedy.LOGIT_ADJUSTMENT:
            prior = _prior_odds(often, bad, pairs.pack, packs)
            loss = _shifted(whole, prior[pairs.pack])
            return Plan((Phase(loss, STEPS),), 0.5, still)
        case Remedy.THRESHOLD_MOVING:
            prior = _prior_odds(often, bad, pairs.pack, packs)
            return Plan((Phase(whole, STEPS),), rate, -prior)
    return Plan((Phase(whole, STEPS),), rate, still)


def _rate(often: Floats, bad: Mask) -> float:
    """Share of bad ones, kept off 0 and 1."""
    return (float(often[bad].sum()) + 0.5) / (float(often.sum()) + 1.0)


def _prior_odds(often: Floats, bad: Mask, pack: Ints, packs: int) -> Floats:
    """Log-odds of a bad pair in each pack, drawn half a case towards the whole's: (packs,)."""
    rate = _rate(often, bad)
    bads = np.bincount(pack, often * bad, minlength=packs) + rate
    share = bads / (np.bincount(pack, often, minlength=packs) + 1.0)
    odds: Floats = np.log(share / (1.0 - share))
    return odds


def resampled(over: bool, often: Floats, bad: Mask, stream: np.random.Generator) -> Floats:
    """How often each pair is drawn until GOOD_PER_BAD good ones are left for each bad one."""
    bads, goods = float(often[bad].sum()), float(often[~bad].sum())
    if bads == 0.0 or goods <= GOOD_PER_BAD * bads:
        return often
    drawn = often.copy()
    if over:
        drawn[bad] = stream.poisson(often[bad] * goods / (GOOD_PER_BAD * bads))
    else:
        drawn[~bad] = stream.binomial(often[~bad].astype(np.int64), GOOD_PER_BAD * bads / goods)
    return drawn


def _cross_entropy(often: Floats, bad: Mask) -> Loss:
    def loss(odds: Floats) -> tuple[float, Floats]:
        value = float(np.sum(often * (np.logaddexp(0.0, odds) - bad * odds)))
        return value, often * (expit(odds) - bad)

    return loss


def _binomial(often: Floats, pairs: Pairs) -> Loss:
    shipped, damaged = often * pairs.shipped, often * pairs.damaged

    def loss(odds: Floats) -> tuple[float, Floats]:
        value = float(np.sum(shipped * np.logaddexp(0.0, odds) - damaged * odds))
        return value, shipped * expit(odds) - damaged

    return loss


def _shifted(loss: Loss, by: Floats) -> Loss:
    return lambda odds: loss(odds + by)


def _focal(often: Floats, bad: Mask) -> Loss:
    """-a (1 - q)^g log q with q the probability of what was so; a differs by class."""
    side = np.where(bad, 1.0, -1.0)
    weight = often * np.where(bad, FOCAL_BAD, 1.0 - FOCAL_BAD)

    def loss(odds: Floats) -> tuple[float, Floats]:
        right, logs = expit(side * odds), -np.logaddexp(0.0, -side * odds)
        wrong = 1.0 - right
        value = -float(np.sum(weight * wrong**FOCAL_POWER * logs))
        slope = weight * wrong**FOCAL_POWER * (FOCAL_POWER * right * logs - wrong)
        return value, side * slope

    return loss
