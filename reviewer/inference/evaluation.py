"""Measures a finished model on the test products and fills its card."""

from collections.abc import Iterator, Mapping, Sequence

import numpy as np

from reviewer.domain.ids import PackCode
from reviewer.inference.calibration import calibration_error
from reviewer.inference.card import Card, Part
from reviewer.inference.logistic import Pairs
from reviewer.inference.material import PARTS, Material
from reviewer.inference.measuring import (
    Mask,
    is_bad,
    pr_auc,
    roc_auc,
    slice_of,
    with_interval,
)
from reviewer.inference.model import Model
from reviewer.inference.scoring import Spans, spans_of
from reviewer.inference.thresholds import ALPHA, DELTA, Threshold

Truth = Mapping[tuple[str, PackCode], float]


def evaluate(
    model: Model, material: Material, thresholds: Sequence[Threshold], truth: Truth, seed: int
) -> Card:
    """The card of a model.

    Args:
        truth: true reported share of each pair, empty outside generated worlds.
    """
    pairs = material.inside("test")
    spans = spans_of(model, material.text, material.dense)
    share, high = spans.share[pairs.product, pairs.pack], spans.high[pairs.product, pairs.pack]
    bad = is_bad(pairs.shipped, pairs.damaged)
    limits = np.array([model.thresholds[code] or 0.0 for code in model.packs])
    certified = high < limits[pairs.pack]
    light = ~material.is_heavy(pairs)
    ranked = share[light], bad[light], pairs.product[light]
    return Card(
        model=model.name,
        seed=seed,
        alpha=ALPHA,
        delta=DELTA,
        parts=tuple(_part(material, name) for name, _ in PARTS),
        pr_auc=with_interval(pr_auc, *ranked, seed),
        roc_auc=with_interval(roc_auc, *ranked, seed),
        base_rate=float(bad[light].mean()),
        calibration_error=calibration_error(share, pairs.shipped, pairs.damaged),
        own_spread=model.own_spread,
        truth_coverage=_coverage(spans, pairs, material, truth),
        certified=float(certified.mean()),
        certified_bad=int(bad[certified].sum()),
        thresholds=tuple(thresholds),
        slices=tuple(
            slice_of(name, mask, share, pairs.shipped, pairs.damaged, seed)
            for name, mask in _slices(material, pairs)
        ),
    )


def _part(material: Material, name: str) -> Part:
    pairs = material.inside(name)
    return Part(
        name=name,
        products=material.part.count(name),
        pairs=len(pairs.pack),
        shipped=int(pairs.shipped.sum()),
        damaged=int(pairs.damaged.sum()),
        bad=int(is_bad(pairs.shipped, pairs.damaged).sum()),
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


def _slices(material: Material, pairs: Pairs) -> Iterator[tuple[str, Mask]]:
    """Parts of the test pairs by pack and by what is known of the product; 30 pairs at least."""
    facts = {
        "pack": [str(material.packs[rank]) for rank in pairs.pack],
        "lang": [material.products[row].text.lang for row in pairs.product],
        "country": [material.products[row].country for row in pairs.product],
        "vendor_pack": [material.products[row].vendor_pack.value for row in pairs.product],
    }
    for fact, values in facts.items():
        column = np.array(values)
        for value in np.unique(column):
            if int((column == value).sum()) >= 30:
                yield f"{fact}={value}", column == value
