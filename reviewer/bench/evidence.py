"""Evidence and region maps for the gallery, made up around real items: it draws without a model."""

import hashlib
import math
from collections.abc import Sequence

from reviewer.domain.evidence import (
    Comparison,
    Evidence,
    Input,
    InputState,
    Neighbour,
    PackComparison,
    RegionMap,
    Sense,
    SenseRisk,
    SliceRecord,
    Whose,
)
from reviewer.domain.item import Item, Shipped
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Picture
from reviewer.domain.risk import TokenWeight
from reviewer.operations.desk import Desk
from reviewer.operations.queueing import ItemSheet
from reviewer.wire.evidence import EvidenceShape, RegionMapShape

MODEL = "multi-1/2026.11"
MADE_MS = 1_794_996_000_000
ROWS, COLUMNS = 9, 12
LOOK_ALIKES = 6


def show_evidence(desk: Desk, sheet: ItemSheet, others: Sequence[Item], *, outside: bool) -> None:
    """Put evidence of one item into the cache, with `others` as its look-alikes.

    Args:
        outside: some inputs lie outside of what the model was checked on.
    """
    due = desk.cache.evidence_due(sheet.item.id)
    if due is not None:
        made = _evidence(sheet.item, sheet.ladder, others, outside=outside)
        desk.cache.put_evidence(EvidenceShape.of_domain(made), due.basis)


def made_up(item: Item, ladder: PackLadder) -> Evidence:
    """Evidence of one item, without look-alikes."""
    return _evidence(item, ladder, (), outside=False)


def show_regions(desk: Desk, sheet: ItemSheet) -> None:
    """Put region maps of all its pictures but the last one into the cache."""
    for number, picture in enumerate(sheet.item.product.tunnel_pictures[:-1]):
        shape = RegionMapShape.of_domain(_regions(picture, number))
        desk.cache.put_regions(sheet.item.id, shape)


def _evidence(item: Item, ladder: PackLadder, others: Sequence[Item], *, outside: bool) -> Evidence:
    product, risk = item.product, item.risk
    ppm = 9_000 if risk is None else risk.ppm
    inputs = _inputs(item, outside=outside)
    manifest = "\n".join(f"{each.name}={each.value}" for each in inputs)
    tokens = () if item.score is None else item.score.tokens
    return Evidence(
        item=item.id,
        pack=item.proposed_pack,
        model=MODEL,
        made_ms=MADE_MS,
        risks=(
            SenseRisk(Sense.TEXT, ppm),
            SenseRisk(Sense.IMAGE, None if outside else ppm * 2 // 5),
            SenseRisk(Sense.COMBINED, ppm * 4 // 5),
        ),
        words=tokens or _words(item),
        neighbours=tuple(
            _neighbour(number, other, ladder) for number, other in enumerate(others[:LOOK_ALIKES])
        ),
        comparison=None
        if outside
        else PackComparison(
            Shipped(item.proposed_pack, 418, 9),
            Shipped(product.current_pack, 2_904, 11),
            812,
            41_300,
            6_100,
            29_800,
            Comparison.WORSE,
        ),
        inputs=inputs,
        hash=hashlib.sha256(manifest.encode()).hexdigest(),
        records=_records(item, outside=outside),
    )


def _records(item: Item, *, outside: bool) -> tuple[SliceRecord, ...]:
    """Of the model and of all who decide; too few of these where `outside`."""
    pack, family, day = item.proposed_pack, item.product.category.partition("/")[0], "2026-11-21"
    told = (Whose.MODEL, pack, family, 1_240, 311, 290, 898_000, 955_300, day)
    hidden = (Whose.US, pack, family, None, None, None, None, None, day)
    known = (Whose.US, pack, family, 1_180, 298, 284, 922_700, 971_900, day)
    return SliceRecord(*told), SliceRecord(*(hidden if outside else known))


def _words(item: Item) -> tuple[TokenWeight, ...]:
    """Every other word of the title, louder and softer in turn."""
    title, at, found = item.product.text.title, 0, []
    for number, word in enumerate(title.split()):
        at = title.index(word, at)
        weight = (900 - 130 * number) * (-1) ** number
        found.append(TokenWeight("title", at, at + len(word), weight))
        at += len(word)
    return tuple(found)


def _neighbour(number: int, other: Item, ladder: PackLadder) -> Neighbour:
    product = other.product
    pictures = product.tunnel_pictures
    packs = [pack.code for pack in ladder][1 + number % 3 :: 2]
    return Neighbour(
        product=product.id,
        title=product.text.title,
        vendor_pack=product.vendor_pack,
        likeness=934 - 21 * number,
        picture=pictures[0].hash if pictures and number != 3 else None,
        shipped=tuple(
            Shipped(code, 90 + 411 * place * number, number * (3 - place))
            for place, code in enumerate(packs)
            if number
        ),
    )


def _inputs(item: Item, *, outside: bool) -> tuple[Input, ...]:
    product = item.product
    inside, missing = InputState.INSIDE, InputState.MISSING
    longest, middle, shortest = product.size_mm or (0, 0, 0)
    grams = 23_400 if outside else product.weight_g or 0
    state = InputState.OUTSIDE if outside else inside
    return (
        Input("weight_g", str(grams), state, "4", "8200"),
        Input("longest_mm", str(longest), inside, "12", "880"),
        Input("middle_mm", str(middle), inside, "8", "610"),
        Input("shortest_mm", str(shortest), inside, "2", "455"),
        Input("price", "" if product.price is None else str(product.price), inside)
        if product.price is not None and not outside
        else Input("price", "", missing),
        Input("lang", product.text.lang, inside),
        Input("vendor_pack", product.vendor_pack.value, inside),
        Input("category", product.category, inside),
        Input("title", product.text.title, inside),
        *(
            Input(
                f"picture:{each.angle}",
                "" if outside else each.hash,
                missing if outside else inside,
            )
            for each in product.tunnel_pictures
        ),
        Input("model", MODEL, inside),
        Input("threshold_ppm", "8000", inside),
    )


def _regions(picture: Picture, number: int) -> RegionMap:
    """Two hills and a dale, elsewhere on each picture."""
    hills = ((0.3 + 0.1 * number, 0.35, 930), (0.62, 0.7, -640), (0.75, 0.25, 310))
    weights = []
    for at in range(ROWS * COLUMNS):
        x, y = (at % COLUMNS + 0.5) / COLUMNS, (at // COLUMNS + 0.5) / ROWS
        height = sum(
            most * math.exp(-((x - cx) ** 2 + (y - cy) ** 2) / 0.018) for cx, cy, most in hills
        )
        weights.append(round(height))
    return RegionMap(picture.angle, picture.hash, MODEL, ROWS, COLUMNS, tuple(weights))
