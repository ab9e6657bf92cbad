"""Whether the bound holds: thresholds set by many random draws of products, scored out of fold.

Two models, each fitted on one half of the products, score the other half. All of them together then
stand for the products there are. Many times over, some are drawn from them with replacement, for
candidates and for the test that sets a threshold: does it break the bound among all of them, and
how much does it certify of what an oracle threshold would have certified? What is true among all is
known, so that a draw counts as broken for its threshold alone, never for a test part that chance
made worse than the rest.
"""

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from reviewer.domain.progress import Progress
from reviewer.inference.features import Floats, Ints, Mask
from reviewer.inference.fitting import fit, sample_of
from reviewer.inference.head import log_odds
from reviewer.inference.imbalance import Remedy
from reviewer.inference.material import Material
from reviewer.inference.measuring import is_bad, is_testable
from reviewer.inference.model import main_sense
from reviewer.inference.parting import TUNED
from reviewer.inference.projections import fit_projections
from reviewer.inference.thresholds import candidates, ceiling, choose

DRAWS = 200
SIZES = (3_000, 10_000)
_FOR_CANDIDATES = 0.1  # of the calibration pairs, beside them


@dataclass(frozen=True, slots=True)
class Guarantee:
    """What the draws of one size and one alpha came to.

    Attributes:
        pairs: calibration pairs of a draw.
        broken: draws whose threshold certifies more than alpha bad ones, among all products.
        certified: mean share certified of all pairs.
        oracle: share that the largest threshold within alpha would have certified.
    """

    alpha: float
    delta: float
    pairs: int
    draws: int
    broken: int
    certified: float
    oracle: float

    @property
    def reached(self) -> float:
        """Part of the oracle's share."""
        return self.certified / self.oracle if self.oracle else 0.0


@dataclass(frozen=True, slots=True)
class Scored:
    """Pairs in light packs that can be tested, scored by models that never saw their products."""

    product: Ints
    odds: Floats
    bad: Mask

    def drawn(self, count: int, stream: np.random.Generator) -> "Scored":
        """All pairs of products drawn with replacement, as often as each was drawn."""
        order = np.argsort(self.product, kind="stable")
        _, first, many = np.unique(self.product[order], return_index=True, return_counts=True)
        picked = stream.integers(0, len(first), count)
        each = many[picked]
        behind = np.arange(each.sum()) - np.repeat(np.cumsum(each) - each, each)
        rows = order[np.repeat(first[picked], each) + behind]
        return Scored(self.product[rows], self.odds[rows], self.bad[rows])


def out_of_fold(material: Material, remedy: Remedy, seed: int, progress: Progress) -> Scored:
    """Scores of light pairs, by the model of the half that their product is not in.

    Of those that a test of a threshold would take, see measuring.is_testable. What the network was
    tuned on is in neither half.
    """
    clean = material.part != TUNED
    light = material.pairs.take(~material.is_heavy(material.pairs) & clean[material.pairs.product])
    light = light.take(is_testable(light.shipped))
    half = np.random.default_rng((seed, 2)).random(len(material.products)) < 0.5
    odds = np.zeros(len(light.pack))
    sense = main_sense(bool((material.batch["angles"] > 0).any()))
    for fold, inside in enumerate((half & clean, ~half & clean)):
        progress("scoring out of fold", fold, 2)
        projections = fit_projections(material.batch, np.flatnonzero(inside))
        features = projections.read(material.batch)
        pairs = material.pairs.take(inside[material.pairs.product])
        sample = sample_of(projections, sense, features, pairs, len(material.packs))
        weights = fit(sample, remedy, seed + fold)
        table = log_odds(sample.whole, weights, projections.rows(sense, features))
        theirs = ~inside[light.product]
        odds[theirs] = table[light.product[theirs], light.pack[theirs]]
    progress("scoring out of fold", 2, 2)
    return Scored(light.product, odds, is_bad(light.shipped, light.damaged))


def guarantees(
    scored: Scored,
    alphas: tuple[float, ...],
    delta: float,
    seed: int,
    *,
    draws: int = DRAWS,
    sizes: tuple[int, ...] = SIZES,
) -> Iterator[Guarantee]:
    """One row a size and alpha; sizes that leave nothing to look at are left out."""
    products = len(np.unique(scored.product))
    each = len(scored.product) / max(products, 1)  # pairs a product
    for size in sizes:
        chosen = round(size / each)
        before = round(_FOR_CANDIDATES * chosen)
        if chosen + before > products:
            continue
        for alpha in alphas:
            yield _drawn(scored, (before, chosen), alpha, delta, draws, seed)


def _drawn(
    scored: Scored, sizes: tuple[int, int], alpha: float, delta: float, draws: int, seed: int
) -> Guarantee:
    stream, broken, certified, pairs = np.random.default_rng(seed), 0, 0.0, 0
    before, chosen = sizes
    for _ in range(draws):
        first, second = scored.drawn(before, stream), scored.drawn(chosen, stream)
        limit = choose(second.odds, second.bad, candidates(first.odds), alpha, delta)
        under = scored.odds < (-np.inf if limit is None else limit)
        count = int(under.sum())
        broken += int(scored.bad[under].sum()) > alpha * count
        certified += count / len(scored.odds)
        pairs += len(second.odds)
    oracle = ceiling(scored.odds, scored.bad, alpha)
    return Guarantee(alpha, delta, round(pairs / draws), draws, broken, certified / draws, oracle)
