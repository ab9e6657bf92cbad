"""Fits a head: phases of a remedy, then an ensemble that tells how far it can be trusted.

An ensemble of refits on resampled products, each drawn towards its own sample of the prior, differs
most where little was seen (anchored ensembling; Pearce and others, AISTATS 2020).
"""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from reviewer.domain.evidence import Sense
from reviewer.inference.features import Floats, Ints
from reviewer.inference.head import Layout, Pairs, Problem, Rows, first_guess
from reviewer.inference.imbalance import Remedy, plan
from reviewer.inference.projections import Features, Projections
from reviewer.inference.tokens import BUCKETS

MEMBERS = 8
HIDDEN = 0
_MEMBER_STEPS = 60


@dataclass(frozen=True, slots=True)
class Sample:
    """What one fit sees: rows of the products, and pairs that count places among them.

    Attributes:
        active: buckets that occur, the columns of `rows.text`.
        buckets: columns that the whole model has.
    """

    rows: Rows
    pairs: Pairs
    active: Ints
    buckets: int
    packs: int

    @property
    def layout(self) -> Layout:
        """Of the fit."""
        return Layout(len(self.active), self.rows.wide.shape[1], HIDDEN, self.packs)

    @property
    def whole(self) -> Layout:
        """Of the model."""
        return Layout(self.buckets, self.rows.wide.shape[1], HIDDEN, self.packs)

    def spread_out(self, weights: Floats) -> Floats:
        """Weights of the fit as weights of the model; buckets that never occurred have none."""
        found = np.zeros(self.whole.length)
        self.whole.text(found)[self.active] = self.layout.text(weights)
        found[self.buckets :] = weights[len(self.active) :]
        return found


def sample_of(
    projections: Projections, sense: Sense, features: Features, pairs: Pairs, packs: int
) -> Sample:
    """The products that `pairs` speak of, for a fit of one sense.

    Args:
        features: of all products, as `pairs` number them.
    """
    products, places = np.unique(pairs.product, return_inverse=True)
    rows = projections.rows(sense, features.take(products))
    active = np.flatnonzero(np.bincount(rows.text.indices, minlength=rows.text.shape[1]))
    buckets = 1 if sense is Sense.IMAGE else BUCKETS
    mine = Pairs(places.reshape(-1), pairs.pack, pairs.shipped, pairs.damaged)
    return Sample(Rows(rows.text[:, active], rows.wide), mine, active, buckets, packs)


def fit(sample: Sample, remedy: Remedy, seed: int) -> Floats:
    """Weights of the model, under a remedy for the rare class."""
    return sample.spread_out(_fitted(sample, remedy, seed))


def fit_with_members(
    sample: Sample,
    remedy: Remedy,
    seed: int,
    members: int = MEMBERS,
    tell: Callable[[int, int], None] = lambda _done, _of: None,
) -> tuple[Floats, Floats]:
    """Weights of the model, and what each member of the ensemble differs by from their mean."""
    tell(0, members + 1)
    weights = _fitted(sample, remedy, seed)
    stream, found = np.random.default_rng(seed), list[Floats]()
    for member in range(members):
        tell(member + 1, members + 1)
        found.append(_member(sample, remedy, weights, stream))
    tell(members + 1, members + 1)
    apart = np.array(found).reshape(members, len(weights))
    apart = apart - apart.mean(axis=0) if members else apart
    spread = np.array([sample.spread_out(one) for one in apart])
    return sample.spread_out(weights), spread.reshape(members, sample.whole.length)


def _fitted(sample: Sample, remedy: Remedy, seed: int) -> Floats:
    layout, often = sample.layout, np.ones(len(sample.pairs.pack))
    steps = plan(remedy, sample.pairs, sample.packs, often, seed)
    weights, prior = first_guess(layout, steps.rate, seed), layout.precision(remedy.precision)
    anchor = np.zeros(layout.length)
    for phase in steps.phases:
        problem = Problem(layout, sample.rows, sample.pairs, phase.loss, prior, anchor)
        weights = problem.solve(weights, phase.steps)
    layout.base(weights)[1:] += steps.moved
    return weights


def _member(sample: Sample, remedy: Remedy, weights: Floats, stream: np.random.Generator) -> Floats:
    """One refit: products resampled, drawn towards a sample of the prior."""
    layout = sample.layout
    prior = layout.precision(remedy.precision)
    anchor = stream.normal(size=len(weights)) / np.sqrt(prior)
    layout.base(anchor)[0] = 0.0  # its prior is as good as flat
    often = np.asarray(stream.poisson(1.0, sample.rows.wide.shape[0]), dtype=np.float64)
    steps = plan(
        remedy,
        sample.pairs,
        sample.packs,
        often[sample.pairs.product],
        int(stream.integers(2**31)),
    )
    last = steps.phases[-1]
    problem = Problem(layout, sample.rows, sample.pairs, last.loss, prior, anchor)
    found = problem.solve(weights, _MEMBER_STEPS)
    layout.base(found)[1:] += steps.moved
    return found
