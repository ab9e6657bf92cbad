"""A desk without any service, with a few items in its cache."""

import contextlib
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path

from reviewer.cache.page import Page
from reviewer.domain.ids import CheckoutId, ItemId
from reviewer.domain.item import Checkout, ItemState
from reviewer.domain.people import Person
from reviewer.domain.risk import Flag
from reviewer.operations import accounts
from reviewer.operations.desk import Desk, open_desk
from reviewer.wire.items import ItemShape, ProductShape, RiskShape, ScoreShape
from tests.operations.workbench import ANA
from tests.service.stocking import product

PACK = "padded_mailer"


def shape(number: int, *, hazard: str = "") -> ItemShape:
    """An open item, "P00001:padded_mailer"; a hazard that the pack refuses breaks a hard rule."""
    made = replace(product(number), hazards=frozenset({hazard} - {""}))
    risk = RiskShape(pack=PACK, ppm=14_000, low_ppm=9_000, high_ppm=22_000, threshold_ppm=8_000)
    return ItemShape(
        id=f"{made.id}:{PACK}",
        product=ProductShape.of_domain(made),
        proposed_pack=PACK,
        flag=Flag.UNSURE,
        priority=100 - number,
        score=ScoreShape(model="mugs-1/1", risks=[risk], tokens=[]),
        state=ItemState.OPEN,
        verdict=None,
        history=[],
        shipped=[],
        flagged_ms=number,
    )


def item_id(number: int) -> ItemId:
    return ItemId(f"P{number:05d}:{PACK}")


def stock(desk: Desk, *shapes: ItemShape) -> None:
    """Put items into the cache, checked out here."""
    desk.cache.apply(Page("epoch", "cursor", items=shapes))
    leases = [
        Checkout(CheckoutId(f"lease-{each.id}"), ItemId(each.id), 3, 2**50) for each in shapes
    ]
    desk.cache.put_checkouts(leases)


@contextlib.contextmanager
def stocked_desk(profile: Path, person: Person = ANA) -> Iterator[Desk]:
    """A desk at which `person` works; three items are there the first time."""
    desk = open_desk(profile)
    try:
        if not desk.cache.cursor()[0]:
            stock(desk, *(shape(number) for number in range(3)))
        accounts.work_as(desk, person)
        yield desk
    finally:
        desk.close()
