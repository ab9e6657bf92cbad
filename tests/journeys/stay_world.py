"""The world that a stay is played on: products, pictures, what went out, and what came of it.

Everything is the generator's: it draws the products, what each would suffer in the padded mailer,
and how many parcels of each come back broken. Of its thousands those are taken that are clearly
safe or clearly not, so that six weeks of parcels can tell, and unsafe ones far more often than they
occur. One product in eight has a picture: drawing takes longer than all the rest.
"""

import csv
import hashlib
from collections import deque
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import count, islice
from pathlib import Path

from reviewer import resources
from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Risk, Score
from reviewer.service.ingest import ingest
from reviewer.service.outcomes import take_outcomes
from reviewer.service.store import Store
from reviewer.world.assortment import make_thing
from reviewer.world.catalogue import catalogue_row, write_catalogue
from reviewer.world.damage import hazard
from reviewer.world.pictures import draw_all
from reviewer.world.shipments import Plan, expected_reports, may_go_in, shipments_of
from reviewer.world.stream import Stream
from reviewer.world.things import Thing

# One of those in which the gates are met in the weeks of the script.
SEED = 20260315
FAMILY = PackCode("padded_mailer")
HEAVIER = PackCode("box")
# What the mailer may damage, and from where on a product is clearly safe or unsafe in it.
ALLOWED, SAFE, UNSAFE = 0.008, 0.003, 0.02
PARCELS = 1_200
_PICTURED = 8
_SIZE = 48  # px


def drawn(*names: object) -> float:
    """A number from 0 to 1 that follows from these names alone."""
    text = " ".join(map(str, names))
    return int.from_bytes(hashlib.sha256(text.encode()).digest()[:6]) / 2**48


class Unsure:
    """A model that knows nothing of any product: everything is for people."""

    def score(self, products: Sequence[Product], ladder: PackLadder) -> list[Score]:
        """The same word for all."""
        risk = Risk(FAMILY, 9_000, 7_000, 12_000, round(ALLOWED * 1_000_000))
        return [Score("unsure-1/1", (risk,), ()) for _ in products]


@dataclass(frozen=True, slots=True)
class StayWorld:
    """The products of a stay, in the order in which they are decided."""

    things: tuple[Thing, ...]

    @property
    def items(self) -> list[ItemId]:
        """What is asked of each."""
        return [_item(each) for each in self.things]

    def unsafe(self) -> frozenset[ItemId]:
        """Items that must not go lighter."""
        return frozenset(_item(each) for each in self.things if _reports(each) > ALLOWED)

    def stock(self, store: Store, folder: Path) -> None:
        """Write catalogue, pictures and shipments to a folder that may hold them, and ingest."""
        pictured, images = self.things[::_PICTURED], folder / "images"
        for _ in draw_all(pictured, images, angles=1, size=_SIZE, processes=1):
            pass
        there = {path.name: f"images/{path.name}" for path in (folder / "images").glob("*.jpg")}
        plan = Plan(HEAVIER, FAMILY, (HEAVIER,))
        rows = []
        for each in self.things:
            name = f"{each.id}_{each.angles[0]}.jpg"
            shown = {each.angles[0]: there[name]} if name in there else {}
            rows.append(catalogue_row(each, plan, shown))
        write_catalogue(folder / "catalog.csv", rows)
        with (folder / "shipments.csv").open("w", encoding="utf-8", newline="") as file:
            table = csv.writer(file)
            table.writerow(["id", "pack", "site", "shipped", "damaged", "period"])
            for thing in self.things:
                for row in shipments_of(thing, plan):
                    facts = (row.site, row.shipped, row.damaged, row.period)
                    table.writerow((row.product, row.pack, *facts))
        ingest(folder / "catalog.csv", None, store, Unsure())

    def come_back(self, store: Store, items: Sequence[ItemId], day: str) -> int:
        """What came of these items since they went out; how many are in question by it."""
        wanted = set(items)
        rows = [
            row for each in self.things if _item(each) in wanted for row in _outcomes(each, day)
        ]
        listed = [SourceRow(at, row) for at, row in enumerate(rows, start=1)]
        return take_outcomes(store, listed, Defects("outcomes")).reopened


def stay_world(items: int, rejects: int) -> StayWorld:
    """The first things of the world of which one in so many must not go lighter.

    Args:
        rejects: one in so many; which ones follows from the place alone.
    """
    source = _clear_things(resources.ladder())
    waiting: dict[bool, deque[Thing]] = {True: deque(), False: deque()}
    found = []
    for place in range(items):
        is_unsafe = drawn("truth", place) < 1 / rejects
        while not waiting[is_unsafe]:
            each = next(source)
            waiting[_reports(each) > ALLOWED].append(each)
        found.append(waiting[is_unsafe].popleft())
    return StayWorld(tuple(found))


def _clear_things(ladder: PackLadder) -> Iterator[Thing]:
    for number in islice(count(1), 200_000):
        thing = make_thing(number, SEED)
        if may_go_in(thing, ladder[FAMILY]) and not SAFE < _reports(thing) < UNSAFE:
            yield thing


def _reports(thing: Thing) -> float:
    """The share of parcels in the mailer that will be reported broken."""
    return expected_reports(thing, hazard(thing, FAMILY))


def _outcomes(thing: Thing, day: str) -> Iterator[dict[str, str]]:
    """Returns and reviews of a product in the mailer as tallies, and of some a physical test."""
    stream = Stream(f"{thing.seed}:came back")
    known = {"id": thing.id, "pack": FAMILY, "date": day}
    for source, parcels in (("returns", PARCELS), ("review", PARCELS // 10)):
        shipped = stream.poisson(parcels)
        damaged = stream.binomial(shipped, _reports(thing))
        tally = {"shipped": str(shipped), "damaged": str(damaged)}
        yield {**known, "source": source, **tally}
    if stream.happens(0.15):
        broke = _reports(thing) > ALLOWED
        yield {**known, "source": "physical_test", "result": "damaged" if broke else "fine"}


def _item(thing: Thing) -> ItemId:
    return ItemId(f"{thing.id}:{FAMILY}")
