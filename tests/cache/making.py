"""Items as the feed carries them, and a cache filled with them."""

from pathlib import Path
from typing import Any

from reviewer.cache.cache import Cache
from reviewer.cache.page import Mark, Page
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import CheckoutId, ItemId, PersonId, RecordId
from reviewer.domain.item import Checkout
from reviewer.domain.narrowing import Choice, Facet
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.wire.changes import Change, ChangesPage
from reviewer.wire.items import ItemShape

EVERYTHING = QueueFilter(mine=False, state=QueueState.ALL)


def body(number: int = 1, **changes: Any) -> dict[str, Any]:
    """An open mug; members of the product are given with a leading "product_"."""
    product = {
        "id": f"product-{number}",
        "texts": [{"lang": "en", "title": f"Mug {number:03d}", "description": "White stoneware."}],
        "category": "kitchen/mugs",
        "vendor": "Potter",
        "gtin": f"{number:013d}",
        "sku": f"MUG-{number:04d}-W",
        "price": 990,
        "currency": "EUR",
        "size_mm": [120, 90, 90],
        "weight_g": 400,
        "vendor_pack": "thin_box",
        "hazards": [],
        "country": "DE",
        "site": "HAM1",
        "current_pack": "box",
        "pictures": [picture(number, "store"), picture(number, "top"), picture(number, "front")],
        "attributes": [["colour", "white"]],
    }
    product |= {
        k.removeprefix("product_"): v for k, v in changes.items() if k.startswith("product_")
    }
    item = {
        "id": f"item-{number:04d}",
        "product": product,
        "proposed_pack": "poly_mailer",
        "flag": "unsure",
        "priority": 1000 - number,
        "score": score(number * 1000),
        "state": "open",
        "verdict": None,
        "history": [],
        "shipped": [],
        "flagged_ms": 1_760_000_000_000 - number,
    }
    return item | {k: v for k, v in changes.items() if not k.startswith("product_")}


def chosen(**values: str | list[str]) -> dict[str, Any]:
    """What a filter is narrowed to, as its member; one value of a facet or several."""
    listed = {k: [v] if isinstance(v, str) else v for k, v in values.items()}
    return {"chosen": frozenset(Choice(Facet(k), each) for k, v in listed.items() for each in v)}


def score(ppm: int) -> dict[str, Any]:
    risk = {"pack": "poly_mailer", "ppm": ppm, "low_ppm": 0, "high_ppm": ppm, "threshold_ppm": 5}
    return {"model": "text-1", "risks": [risk], "tokens": []}


def picture(number: int, angle: str) -> dict[str, Any]:
    name = {"front": "a", "top": "b", "store": "c"}[angle]
    hashed = f"{number:063d}{name}"
    return {"angle": angle, "number": 0, "hash": hashed, "width": 8, "height": 8, "bytes": 100}


def page(*bodies: dict[str, Any], cursor: str = "c1", **changes: Any) -> Page:
    shapes = tuple(ItemShape.model_validate(each) for each in bodies)
    return Page(epoch="e1", cursor=cursor, items=shapes, **changes)


def answer(*changes: dict[str, Any], more: bool = False) -> ChangesPage:
    """As the service sends it."""
    listed = [Change(seq=seq, **each) for seq, each in enumerate(changes, 1)]
    return ChangesPage(
        epoch="e1",
        cursor="c9",
        head_seq=9,
        more=more,
        device_high_water=0,
        server_ms=1,
        changes=listed,
    )


def lease(number: int, generation: int = 1) -> Checkout:
    return Checkout(CheckoutId("lease"), ItemId(f"item-{number:04d}"), generation, 10**13)


def filled(folder: Path, number: int = 5, *, leased: int = 0) -> Cache:
    """A cache of so many mugs, the first ones checked out."""
    cache = Cache.open(folder)
    cache.apply(page(*(body(each) for each in range(1, number + 1))))
    cache.put_checkouts([lease(each) for each in range(1, leased + 1)])
    return cache


def mark(
    cache: Cache,
    item_id: ItemId,
    verdict: Verdict | None,
    record: RecordId,
    standing: Standing = Standing.SAVED,
) -> None:
    """Show an item as decided at this desk; with no verdict as open again."""
    cache.put_marks(PersonId("mina"), 0, [Mark(item_id, verdict, record, standing)])


def item(number: int) -> ItemId:
    return ItemId(f"item-{number:04d}")
