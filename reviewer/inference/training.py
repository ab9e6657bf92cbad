"""Trains the scorer on a world: fit, ensemble, calibration, thresholds, test, each on its own part.

An ensemble of refits on resampled products, each drawn towards its own sample of the prior, tells
how far the estimate can be trusted where little was seen (anchored ensembling; Pearce and others,
AISTATS 2020).
"""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import numpy as np

from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PackCode
from reviewer.inference.calibration import Platt, fit_platt, own_spread
from reviewer.inference.card import Card, write_card
from reviewer.inference.evaluation import evaluate
from reviewer.inference.features import Floats
from reviewer.inference.logistic import Layout, Problem, log_odds, minimise
from reviewer.inference.material import Material, read_material
from reviewer.inference.measuring import is_bad
from reviewer.inference.model import Model, save_model
from reviewer.inference.reading import read_truth
from reviewer.inference.scoring import spans_of
from reviewer.inference.thresholds import LEAST_SHIPPED, Threshold, choose_threshold
from reviewer.inference.tokens import BUCKETS

Progress = Callable[[str, int, int], None]  # what is being done, done so far, of how many
NAME = "text-1"
MEMBERS = 12
# Text twice as tight as fits best (by 0.05 %), so that words share what they tell alike.
TEXT_PRECISION, SHARED_PRECISION, BY_PACK_PRECISION = 8.0, 1.0, 8.0
_FIT_STEPS, _MEMBER_STEPS = 200, 60
CEILING = 3.0  # times the share of damage that boxes report today


def train(
    world_dir: Path,
    out_dir: Path,
    seed: int = 0,
    progress: Progress | None = None,
    *,
    version: str = "1",
    members: int = MEMBERS,
) -> Card:
    """Train on `world_dir` (catalog.csv, shipments.csv), write model.npz, card.json and card.md.

    truth.csv, where there is one, is read after all else is settled, to tell in the card how the
    intervals did against it.

    Raises:
        BadInput: files are not in the layout, or hold too little to learn from.
        StorageFault: they cannot be read or the model cannot be written.
    """
    tell = progress or (lambda _what, _done, _of: None)
    tell("reading", 0, 1)
    material = read_material(world_dir, seed)
    known = material.only("fit")
    weights, apart = _fit(known, seed, members, tell)
    tell("calibrating", 0, 1)
    bare = Model(
        name=f"{NAME}/{version}",
        packs=material.packs,
        norms=material.norms,
        weights=weights,
        members=apart,
        platt=Platt(0.0, 1.0),
        own_spread=0.0,
        text_spread=float(np.std(known.text.times(weights))),
        seen=known.text.seen(BUCKETS),
        thresholds={},
    )
    calibrated = _calibrated(bare, material)
    thresholds = _thresholds(calibrated, material)
    model = replace(calibrated, thresholds={PackCode(one.pack): one.value for one in thresholds})
    tell("measuring", 0, 1)
    truth = read_truth(world_dir / "truth.csv")
    card = evaluate(model, material, thresholds, truth, seed)
    _make_folder(out_dir)
    save_model(model, out_dir / "model.npz")
    write_card(card, out_dir)
    tell("done", 1, 1)
    return card


def _fit(material: Material, seed: int, members: int, tell: Progress) -> tuple[Floats, Floats]:
    """The estimate, and what each member of the ensemble differs from their mean by."""
    layout, pairs = Layout(len(material.packs)), material.pairs
    prior = layout.precision(TEXT_PRECISION, SHARED_PRECISION, BY_PACK_PRECISION)
    whole = Problem(
        layout,
        material.text,
        material.dense,
        pairs,
        weight=np.ones(len(pairs.pack)),
        prior=prior,
        anchor=np.zeros(layout.length),
    )
    tell("fitting", 0, members + 1)
    start = np.zeros(layout.length)
    rate = max(float(pairs.damaged.sum()), 1.0) / float(pairs.shipped.sum())
    layout.shared(start)[-1] = np.log(rate / (1.0 - rate))
    scale = 1.0 / whole.curvature(start)
    weights = minimise(whole.loss, start, _FIT_STEPS, scale)
    scale = 1.0 / whole.curvature(weights)
    stream = np.random.default_rng(seed)
    found = []
    for member in range(members):
        tell("fitting", member + 1, members + 1)
        found.append(_member(whole, weights, scale, stream))
    apart = np.array(found) - np.mean(found, axis=0)
    return weights, apart


def _member(whole: Problem, weights: Floats, scale: Floats, stream: np.random.Generator) -> Floats:
    """One refit: products resampled, drawn towards a sample of the prior."""
    anchor = stream.normal(size=len(weights)) / np.sqrt(whole.prior)
    whole.layout.shared(anchor)[-1] = 0.0  # its prior is as good as flat
    counts = stream.poisson(1.0, len(whole.dense)).astype(np.float64)
    drawn = replace(whole, weight=counts[whole.pairs.product], anchor=anchor)
    start = weights + anchor * whole.prior * scale
    return minimise(drawn.loss, start, _MEMBER_STEPS, scale)


def _calibrated(model: Model, material: Material) -> Model:
    pairs = material.inside("calibrate")
    odds = log_odds(model.layout, model.weights, material.text, material.dense, pairs)
    platt = fit_platt(odds, pairs.shipped, pairs.damaged)
    share = 1.0 / (1.0 + np.exp(-platt(odds)))
    return replace(model, platt=platt, own_spread=own_spread(share, pairs.shipped, pairs.damaged))


def _thresholds(model: Model, material: Material) -> list[Threshold]:
    fitted, pairs = material.inside("fit"), material.inside("threshold")
    heavy = material.is_heavy(fitted)
    rows = fitted.take(heavy) if heavy.any() else fitted
    ceiling = CEILING * float(rows.damaged.sum()) / float(rows.shipped.sum())
    high = spans_of(model, material.text, material.dense).high[pairs.product, pairs.pack]
    bad = is_bad(pairs.shipped, pairs.damaged)
    enough = pairs.shipped >= LEAST_SHIPPED
    return [
        choose_threshold(code, high[mask], bad[mask], ceiling)
        for rank, code in enumerate(model.packs)
        for mask in [(pairs.pack == rank) & enough]
    ]


def _make_folder(out: Path) -> None:
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageFault(f"{out} cannot be made: {fault.strerror}.") from fault
