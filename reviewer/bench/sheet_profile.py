"""The gallery's profile for the sheet: many alike items, made from a shift's pictures."""

import shutil
from collections.abc import Sequence
from pathlib import Path

from reviewer.cache.page import Page
from reviewer.domain.ids import CheckoutId, ItemId
from reviewer.domain.item import Checkout, Item, ItemState
from reviewer.domain.product import VendorPack
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.risk import Flag
from reviewer.operations.desk import Desk, open_desk
from reviewer.wire.items import ItemShape, ProductShape, ScoreShape

PACK = "poly_mailer"
# Items of each vendor's packaging.
GROUPS = ((VendorPack.POLYBAG, 96), (VendorPack.SHRINK_FILM, 34), (VendorPack.BLISTER_CARD, 12))
FAR_MS = 4_102_444_800_000  # 2100
# Every so many a weight that breaks a hard rule, and one that is disputed.
HEAVY, DISPUTED = 31, 29


def prepare_sheet(folder: Path) -> None:
    """Make profile "sheet" in `folder` beside "shift"."""
    shutil.copytree(folder / "shift", folder / "sheet", ignore=shutil.ignore_patterns("*.lock"))
    desk = open_desk(folder / "sheet")
    try:
        _put(desk)
    finally:
        desk.close()


def _put(desk: Desk) -> None:
    everything = QueueFilter(state=QueueState.ALL, mine=False)
    known = desk.cache.items(desk.cache.ids(everything))
    shown = [each for each in known if each.score is not None and each.product.tunnel_pictures]
    made = []
    for group, (packed, count) in enumerate(GROUPS):
        made += [_alike(shown, group, packed, number) for number in range(count)]
    desk.cache.apply(Page(epoch="sheet", cursor="sheet", items=tuple(made)))
    desk.cache.put_checkouts(
        [Checkout(CheckoutId(f"lease-{each.id}"), ItemId(each.id), 1, FAR_MS) for each in made]
    )


def _alike(shown: Sequence[Item], group: int, packed: VendorPack, number: int) -> ItemShape:
    like = shown[(group * 5 + number) % len(shown)]
    name = f"S{group}{number:04d}"
    weight = 40_000 if number % HEAVY == HEAVY - 1 else 180 + number % 40
    product = ProductShape.of_domain(like.product).model_copy(
        update={
            "id": name,
            "size_mm": (240, 160, 60),
            "weight_g": weight,
            "hazards": [],
            "vendor_pack": packed,
            "category": "home/towels",
        }
    )
    return ItemShape(
        id=f"{name}:{PACK}",
        product=product,
        proposed_pack=PACK,
        flag=Flag.UNSURE,
        priority=10_000 - number,
        score=_score(like, 900 + 37 * (number % 90)),
        state=ItemState.DISPUTED if number % DISPUTED == DISPUTED - 1 else ItemState.OPEN,
        verdict=None,
        history=[],
        shipped=[],
        flagged_ms=1_790_000_000_000,
    )


def _score(like: Item, ppm: int) -> ScoreShape | None:
    if like.score is None:
        return None
    made = ScoreShape.of_domain(like.score)
    risks = [
        risk.model_copy(update={"ppm": ppm, "low_ppm": ppm // 2, "high_ppm": ppm * 2})
        for risk in made.risks
    ]
    return made.model_copy(update={"risks": risks})
