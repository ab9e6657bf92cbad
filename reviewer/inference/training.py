"""Trains a model on a world: projections, heads, calibration, thresholds, card; a part for each."""

from dataclasses import replace
from pathlib import Path

import numpy as np

from reviewer import resources
from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode
from reviewer.domain.progress import Progress
from reviewer.inference.calibration import Platt, few_members, fit_platt, own_spread
from reviewer.inference.card import Card, write_card
from reviewer.inference.comparing import Comparison
from reviewer.inference.encoding import Encoder
from reviewer.inference.evaluation import evaluate, held_out
from reviewer.inference.features import DENSE, Floats, Mask, share_outside
from reviewer.inference.fitting import Sample, fit_with_members, sample_of
from reviewer.inference.guarantee import Guarantee
from reviewer.inference.head import log_odds
from reviewer.inference.material import Material, read_material
from reviewer.inference.measuring import is_bad, is_testable
from reviewer.inference.model import FittedHead, Model, as_stored, save_model
from reviewer.inference.parting import TUNED
from reviewer.inference.projections import Features, Projections, fit_projections
from reviewer.inference.ranges import checks, fit_ranges, is_outside
from reviewer.inference.reading import read_truth
from reviewer.inference.scoring import Spans, spans_of
from reviewer.inference.thresholds import (
    Threshold,
    candidates,
    choose_threshold,
)
from reviewer.inference.trained import Recipe, Trained


def train(
    world_dir: Path,
    out_dir: Path,
    recipe: Recipe | None = None,
    progress: Progress | None = None,
    *,
    encoder: Encoder | None = None,
) -> Card:
    """Train on `world_dir` (catalog.csv, shipments.csv, pictures), write the model and its card.

    Args:
        encoder: sees the pictures; None trains on text and measures alone.

    Raises:
        BadInput: files are not in the layout, or hold too little to learn from.
        StorageFault: they cannot be read or the model cannot be written.
    """
    made, tell = recipe or Recipe(), progress or _silent
    material = read_material(world_dir, made.seed, encoder, progress=tell)
    return train_from(material, world_dir, out_dir, made, tell)


def train_from(
    material: Material,
    world_dir: Path,
    out_dir: Path,
    recipe: Recipe,
    tell: Progress,
    comparison: Comparison | None = None,
    guarantees: tuple[Guarantee, ...] = (),
) -> Card:
    """Train on what was read of a world.

    truth.csv, where there is one, is read after all else is settled, to tell in the card how the
    intervals did against it.

    Args:
        comparison, guarantees: of the same material, for the card.
    """
    trained = train_on(material, recipe, tell)
    held = tuple(
        held_out(column, value, trained, train_on(material.without(column, value), recipe, tell))
        for column, value in recipe.held_out
    )
    tell("measuring", 0, 1)
    truth = read_truth(world_dir / "truth.csv")
    card = evaluate(trained, recipe, truth, held, comparison, guarantees)
    make_folder(out_dir)
    save_model(trained.model, out_dir / "model.npz")
    write_card(card, out_dir)
    tell("done", 1, 1)
    return card


def _silent(_what: str, _done: int, _of: int) -> None:
    """Progress nobody wants to see."""


def _check_fit(material: Material) -> None:
    if material.inside("fit").shipped.sum() > 0:
        return
    if (material.part == TUNED).any():
        raise BadInput(
            f"The network {material.encoder} was tuned on all products that a model could learn"
            " from here. Tune on fewer of them: reviewer finetune --products."
        )
    raise BadInput("No product to learn from was shipped. Give shipments of more products.")


def train_on(material: Material, recipe: Recipe, tell: Progress) -> Trained:
    """A model of the material's parts.

    Raises:
        BadInput: nothing is left to learn from.
    """
    _check_fit(material)
    tell("finding directions", 0, 1)
    projections = fit_projections(material.batch, material.rows("fit"))
    features = projections.read(material.batch)
    ranges = fit_ranges(
        features.take(material.rows("fit")), features.take(material.rows("calibrate")), projections
    )
    model = Model(
        name=f"{'multi' if projections.sees_pictures else 'text'}-2/{recipe.version}",
        packs=material.packs,
        projections=projections,
        heads={},
        ranges=ranges,
        encoder=material.encoder,
    )
    barred = is_outside(checks(ranges, projections, features))
    heads, spans, thresholds = {}, {}, {}
    for sense in Sense if projections.sees_pictures else (Sense.TEXT,):
        head = _head(material, projections, features, sense, recipe, tell)
        rows = projections.rows(sense, features)
        spans[sense] = spans_of(head, rows, share_outside(features.text, projections.seen))
        thresholds[sense] = _thresholds(material, spans[sense], barred, recipe)
        limits = {
            (PackCode(one.pack), one.region): one.value
            for one in thresholds[sense]
            if one.value is not None
        }
        heads[sense] = replace(head, thresholds=limits)
    return Trained(replace(model, heads=heads), material, features, spans, thresholds)


def _head(
    material: Material,
    projections: Projections,
    features: Features,
    sense: Sense,
    recipe: Recipe,
    tell: Progress,
) -> FittedHead:
    """One sense, fitted on one part and calibrated on another; it has no thresholds yet."""
    pairs = material.to_fit()
    sample = sample_of(projections, sense, features, pairs, len(material.packs))
    what = f"fitting {sense.value}"
    weights, members = fit_with_members(
        sample, recipe.remedy, recipe.seed, recipe.members, lambda done, of: tell(what, done, of)
    )
    weights, members = as_stored(weights, few_members(recipe.members) * members)
    rows = projections.rows(sense, features)
    raw = log_odds(sample.whole, weights, rows)
    checked = material.inside("calibrate")
    odds = raw[checked.product, checked.pack]
    platt = fit_platt(odds, checked.shipped, checked.damaged, checked.product)
    return FittedHead(
        layout=sample.whole,
        weights=weights,
        members=members,
        platt=platt,
        own_spread=own_spread(platt(odds), checked.shipped, checked.damaged),
        text_spread=_text_spread(sample, projections, sense, weights, platt),
        thresholds={},
    )


def _text_spread(
    sample: Sample, projections: Projections, sense: Sense, weights: Floats, platt: Platt
) -> float:
    """Standard deviation of what the texts of training products bring, calibrated log-odds.

    They bring it by words and by their main directions, which follow the measures in a row.
    """
    if sense is Sense.IMAGE:
        return 0.0
    latent = slice(len(DENSE), len(DENSE) + projections.words.shape[1])
    straight = sample.whole.straight(weights)[:, latent]
    by_words = sample.rows.text @ sample.whole.text(weights)[sample.active]
    brought = by_words + sample.rows.wide[:, latent] @ (straight[0] + straight[1:].mean(axis=0))
    return float(np.std(brought)) * platt.slope


def _thresholds(material: Material, spans: Spans, barred: Mask, recipe: Recipe) -> list[Threshold]:
    """One threshold a pack and region; candidates are of the products that calibrated.

    What an input bars from being certain is never certified, so it takes no part in the test.
    """
    before, pairs = material.inside("calibrate"), material.inside("threshold")
    pairs = pairs.take(is_testable(pairs.shipped) & ~barred[pairs.product])
    regions = resources.regions()
    of = np.array([regions.of(country) for country in material.batch["country"]])
    high = spans.high[pairs.product, pairs.pack]
    bad = is_bad(pairs.shipped, pairs.damaged)
    found = []
    for rank, pack in enumerate(material.packs):
        mine = before.take(before.pack == rank)
        steps = candidates(spans.high[mine.product, rank])
        for region in sorted(set(of[material.rows("fit")])):
            cell = (pairs.pack == rank) & (of[pairs.product] == region)
            found.append(
                choose_threshold(
                    pack, str(region), high[cell], bad[cell], steps, recipe.alpha, recipe.delta
                )
            )
    return found


def make_folder(out: Path) -> None:
    """The folder of a model.

    Raises:
        StorageFault: it cannot be made.
    """
    try:
        out.mkdir(parents=True, exist_ok=True)
    except OSError as fault:
        raise StorageFault(f"The folder {out} cannot be made: {why(fault)}.") from fault
