"""Measures a finished model on the test products and fills its card."""

from collections.abc import Iterator, Mapping

import numpy as np

from reviewer import resources
from reviewer.domain.evidence import Sense
from reviewer.domain.ids import PackCode
from reviewer.inference.calibration import calibration_error
from reviewer.inference.card import (
    Card,
    HeldOut,
    Part,
    Reference,
    SenseFigures,
    Tally,
    limits_of,
)
from reviewer.inference.comparing import Comparison
from reviewer.inference.features import Floats, Mask, share_outside
from reviewer.inference.guarantee import Guarantee
from reviewer.inference.head import Pairs
from reviewer.inference.material import Material
from reviewer.inference.measuring import (
    is_bad,
    is_testable,
    pr_auc,
    roc_auc,
    slice_of,
    with_interval,
)
from reviewer.inference.parting import PARTS, TUNED
from reviewer.inference.ranges import checks, is_outside, outside
from reviewer.inference.scoring import Spans
from reviewer.inference.trained import Recipe, Trained
from reviewer.insight.drift import bin_counts, bin_edges

Truth = Mapping[tuple[str, PackCode], float]


def evaluate(
    trained: Trained,
    recipe: Recipe,
    truth: Truth,
    held: tuple[HeldOut, ...],
    comparison: Comparison | None,
    guarantees: tuple[Guarantee, ...] = (),
) -> Card:
    """The card of a model.

    Args:
        truth: true reported share of each pair, empty outside generated worlds.
        held: figures of countries and sites that a model never saw.
    """
    material, main = trained.material, trained.model.main
    pairs, spans = material.inside("test"), trained.spans[main]
    share = spans.share[pairs.product, pairs.pack]
    return Card(
        model=trained.model.name,
        encoder=trained.model.encoder,
        remedy=recipe.remedy.value,
        seed=recipe.seed,
        alpha=recipe.alpha,
        delta=recipe.delta,
        parts=tuple(_parts(material)),
        tallies=tuple(_tallies(material)),
        senses=tuple(_sense(trained, sense, recipe.seed) for sense in trained.spans),
        base_rate=_base_rate(material, pairs),
        outside=_outside(trained),
        truth_coverage=_coverage(spans, pairs, material, truth),
        thresholds=tuple(trained.thresholds[main]),
        slices=tuple(
            slice_of(name, mask, share, pairs.shipped, pairs.damaged, recipe.seed)
            for name, mask in _slices(material, pairs)
        ),
        held_out=held,
        reference=_reference(trained),
        comparison=comparison,
        guarantees=guarantees,
        decisions=material.decisions,
        # Only a generated world knows the truth.
        limits=limits_of(is_generated=bool(truth), sees_pictures=trained.model.sees_pictures),
        pictures=material.pictures,
    )


def held_out(column: str, value: str, whole: Trained, blind: Trained) -> HeldOut:
    """What a model that never saw `value` makes of it, beside the one that did."""
    pairs = blind.material.inside("held out").take(
        np.isin(
            blind.material.inside("held out").product, np.flatnonzero(whole.material.part == "test")
        )
    )
    light = pairs.take(~blind.material.is_heavy(pairs))
    bad = is_bad(light.shipped, light.damaged)
    figures = []
    for one in (whole, blind):
        share = one.spans[one.model.main].share
        expected = float((light.shipped * share[light.product, light.pack]).sum())
        odds = one.spans[one.model.main].log_odds[light.product, light.pack]
        figures.append((pr_auc(odds, bad), float(light.damaged.sum()) / max(expected, 1e-9)))
    barred = _barred(blind)[light.product]
    return HeldOut(
        what=f"{column}={value}",
        pairs=len(light.pack),
        bad=int(bad.sum()),
        pr_auc_seen=figures[0][0],
        pr_auc_unseen=figures[1][0],
        ratio_seen=figures[0][1],
        ratio_unseen=figures[1][1],
        flagged=float(barred.mean()) if len(barred) else 1.0,
    )


def _barred(trained: Trained) -> Mask:
    model = trained.model
    return is_outside(checks(model.ranges, model.projections, trained.features))


def _sense(trained: Trained, sense: Sense, seed: int) -> SenseFigures:
    material, spans = trained.material, trained.spans[sense]
    pairs = material.inside("test")
    light = pairs.take(~material.is_heavy(pairs))
    share = spans.share[light.product, light.pack]
    bad = is_bad(light.shipped, light.damaged)
    tested = pairs.take(is_testable(pairs.shipped))
    certified = tested.take(_certified(trained, sense, tested))
    return SenseFigures(
        sense=sense.value,
        pr_auc=with_interval(pr_auc, share, bad, light.product, seed),
        roc_auc=with_interval(roc_auc, share, bad, light.product, seed),
        calibration_error=calibration_error(
            spans.share[pairs.product, pairs.pack], pairs.shipped, pairs.damaged
        ),
        own_spread=trained.model.heads[sense].own_spread,
        counted=len(tested.pack),
        certified=len(certified.pack) / max(len(tested.pack), 1),
        certified_pairs=len(certified.pack),
        certified_bad=int(is_bad(certified.shipped, certified.damaged).sum()),
    )


def _certified(trained: Trained, sense: Sense, pairs: Pairs) -> Mask:
    """Test pairs under the threshold of their pack and region, and inside what was checked."""
    regions, model = resources.regions(), trained.model
    limits = model.heads[sense].thresholds
    countries = trained.material.batch["country"][pairs.product]
    limit = np.array(
        [
            limits.get((model.packs[rank], regions.of(country)), 0.0)
            for rank, country in zip(pairs.pack, countries, strict=True)
        ]
    )
    high = trained.spans[sense].high[pairs.product, pairs.pack]
    certain: Mask = (high < limit) & ~_barred(trained)[pairs.product]
    return certain


def _base_rate(material: Material, pairs: Pairs) -> float:
    light = pairs.take(~material.is_heavy(pairs))
    return float(is_bad(light.shipped, light.damaged).mean())


def _outside(trained: Trained) -> tuple[tuple[str, float], ...]:
    """Share of test products that each input bars."""
    model, rows = trained.model, trained.material.rows("test")
    found = outside(checks(model.ranges, model.projections, trained.features.take(rows)))
    names = sorted({name for names in found for name in names})
    many = max(len(found), 1)
    return tuple((name, sum(name in one for one in found) / many) for name in names)


def _parts(material: Material) -> Iterator[Part]:
    yield from (_part(material, name) for name, _ in PARTS)
    if len(material.rows(TUNED)):
        yield _part(material, TUNED)


def _part(material: Material, name: str) -> Part:
    pairs = material.inside(name)
    return Part(
        name=name,
        products=len(material.rows(name)),
        pairs=len(pairs.pack),
        shipped=int(pairs.shipped.sum()),
        damaged=int(pairs.damaged.sum()),
        bad=int(is_bad(pairs.shipped, pairs.damaged).sum()),
    )


def _tallies(material: Material) -> Iterator[Tally]:
    """What all the data hold, by period, language, country, region and site."""
    for period, (shipped, damaged) in material.periods.items():
        yield Tally(f"period={period or 'unknown'}", None, None, shipped, damaged, None)
    regions, pairs = resources.regions(), material.pairs
    region = np.array([regions.of(one) for one in material.batch["country"]], dtype=object)
    columns = {name: material.batch[name] for name in ("lang", "country", "site")}
    bad = is_bad(pairs.shipped, pairs.damaged)
    for name, column in {**columns, "region": region}.items():
        for value in sorted(set(column)):
            mine = column[pairs.product] == value
            yield Tally(
                f"{name}={value or 'unknown'}",
                int((column == value).sum()),
                int(mine.sum()),
                int(pairs.shipped[mine].sum()),
                int(pairs.damaged[mine].sum()),
                int(bad[mine].sum()),
            )


def _coverage(spans: Spans, pairs: Pairs, material: Material, truth: Truth) -> float | None:
    if not truth:
        return None
    true = np.array(
        [
            truth[material.products[row].id, material.packs[rank]]
            for row, rank in zip(pairs.product, pairs.pack, strict=True)
        ]
    )
    low, high = spans.low[pairs.product, pairs.pack], spans.high[pairs.product, pairs.pack]
    return float(np.mean((low <= true) & (true <= high)))


def _reference(trained: Trained) -> Reference:
    """Scores of the test products in the packs they went out in, for the watch on drift."""
    pairs, spans = trained.material.inside("test"), trained.spans[trained.model.main]
    odds: Floats = spans.log_odds[pairs.product, pairs.pack]
    edges = bin_edges(odds)
    counts = bin_counts(odds, edges)
    unseen = share_outside(
        trained.features.text[trained.material.rows("test")], trained.model.projections.seen
    )
    return Reference(
        edges=tuple(float(edge) for edge in edges),
        shares=tuple(float(count) / len(odds) for count in counts),
        scores=len(odds),
        unseen_words=float(unseen.mean()),
    )


def _slices(material: Material, pairs: Pairs) -> Iterator[tuple[str, Mask]]:
    """Parts of the test pairs by pack and by what is known of the product; 30 pairs at least."""
    facts = {
        "pack": np.array([str(material.packs[rank]) for rank in pairs.pack], dtype=object),
        **{
            name: material.batch[name][pairs.product]
            for name in ("lang", "country", "site", "vendor_pack")
        },
    }
    for fact, column in facts.items():
        for value in sorted(set(column)):
            if int((column == value).sum()) >= 30:
                yield f"{fact}={value or 'unknown'}", column == value
