"""Puts together everything that was used for one item, and what is known round about."""

import math
from collections.abc import Sequence

import numpy as np

from reviewer.domain.evidence import (
    Comparison,
    Evidence,
    Neighbour,
    PackComparison,
    Sense,
    SenseRisk,
)
from reviewer.domain.item import Item, Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.risk import TokenWeight
from reviewer.inference.leaving_out import words_left_out
from reviewer.inference.manifest import Maker, hash_of, manifest_of
from reviewer.inference.measuring import BAD_RATE
from reviewer.inference.projections import Features
from reviewer.inference.scoring import SHOWN_FIELDS, Scorer
from reviewer.insight.repeated_looks import e_value, log_e_above
from reviewer.insight.two_packs import compare
from reviewer.insight.two_shares import difference

LEAST_WEIGHT = 10  # thousandths of log-odds: what moves the odds by less is not told
NEIGHBOURS = 6
# Largest difference of damaged shares borne for a lighter pack. Ours, to be set by whoever pays.
TOLERANCE = 0.005
INTERVAL = 0.90  # of the difference
_E_MOST = 10**12


def evidence_of(
    item: Item,
    scorer: Scorer,
    features: Features,
    ladder: PackLadder,
    *,
    maker: Maker,
    neighbours: Sequence[Neighbour],
    made_ms: int,
) -> Evidence:
    """One page about one item.

    Args:
        features: of the item's product alone.
        maker: of the score.
    """
    inputs = manifest_of(item, scorer, features, maker, ladder)
    return Evidence(
        item=item.id,
        pack=item.proposed_pack,
        model=maker.name,
        made_ms=made_ms,
        risks=risks_of(item, scorer, features),
        words=words_of(item, scorer, features),
        neighbours=tuple(neighbours),
        comparison=comparison_of(item),
        inputs=inputs,
        hash=hash_of(inputs),
    )


def risks_of(item: Item, scorer: Scorer, features: Features) -> tuple[SenseRisk, ...]:
    """Risk in the proposed pack by each sense."""
    if item.proposed_pack not in scorer.model.packs:
        return tuple(SenseRisk(sense, None) for sense in Sense)
    pack, found = scorer.model.packs.index(item.proposed_pack), list[SenseRisk]()
    for sense in Sense:
        can_see = sense is Sense.TEXT or bool(features.seen[0])
        spans = scorer.spans(features, sense) if can_see else None
        ppm = None if spans is None else round(1e6 * float(spans.share[0, pack]))
        found.append(SenseRisk(sense, ppm))
    return tuple(found)


def words_of(item: Item, scorer: Scorer, features: Features) -> tuple[TokenWeight, ...]:
    """How far the log-odds in the proposed pack fall when a word is left out, in reading order.

    By the score that counts: the combined one where there are pictures. Words of the category move
    it, too, but stand nowhere on the page.
    """
    model = scorer.model
    if item.proposed_pack not in model.packs:
        return ()
    sense = model.main if features.seen[0] else Sense.TEXT
    falls = words_left_out(model, sense, features)[0]
    weights = np.rint(1000.0 * falls[:, model.packs.index(item.proposed_pack)]).astype(int)
    return tuple(
        TokenWeight(word.field, word.start, word.end, int(weight))
        for word, weight in zip(features.words[0], weights, strict=True)
        if word.field in SHOWN_FIELDS and abs(weight) >= LEAST_WEIGHT
    )


def comparison_of(item: Item) -> PackComparison | None:
    """Shipments in the proposed pack beside those in today's; None unless there are both.

    The finding and its p-value are for one look. The e-value is not: it is evidence against "at
    most BAD_RATE of what goes out in the proposed pack is reported damaged", from totals, which may
    be looked at every day. Evidence against "not worse than today's pack" would need the counts of
    each day, see insight/repeated_looks.py.
    """
    shipped = {one.pack: one for one in item.shipped if one.shipped > 0}
    proposed = shipped.get(item.proposed_pack)
    current = shipped.get(item.product.current_pack)
    if proposed is None or current is None or proposed is current:
        return None
    counts = (proposed.damaged, proposed.shipped, current.damaged, current.shipped)
    found = compare(*counts, TOLERANCE)
    between = difference(*counts, INTERVAL)
    return PackComparison(
        proposed,
        current,
        mid_p_ppm=_ppm(found.p),
        e_value=_e_value(proposed),
        low_ppm=_ppm(between.low),
        high_ppm=_ppm(between.high),
        verdict=Comparison(found.finding.value),
    )


def _e_value(proposed: Shipped) -> int:
    found = e_value(log_e_above(proposed.damaged, proposed.shipped, BAD_RATE))
    return _E_MOST if not math.isfinite(found) else min(round(1000.0 * found), _E_MOST)


def _ppm(share: float) -> int:
    return round(1e6 * share)
