"""A service on loopback with as many open items as a bench wants, and desks that are signed in."""

import asyncio
import gc
import hashlib
from collections.abc import Awaitable, Callable, Iterator
from concurrent.futures import Future
from contextlib import contextmanager
from pathlib import Path
from typing import TypeVar

from reviewer.bench import filling
from reviewer.domain.people import Role
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.operations import accounts
from reviewer.operations.changes import Changes
from reviewer.operations.desk import open_desk
from reviewer.operations.link import Link
from reviewer.remote.service import Service
from reviewer.service.people import add_person, list_people
from reviewer.service.stock import put_products
from reviewer.service.stocked import Stocked
from reviewer.service.store import Store, open_store
from reviewer.ui.lane import Lane
from reviewer.wire.items import ItemShape, PictureShape

T = TypeVar("T")

NAME, PASSWORD = "bench", "correct horse battery"
# Whoever measures has no keyring, and one process signs in for another.
KEPT_IN = "file"
# Products put in with one transaction.
PART = 5_000


def stock(folder: Path, first: int, beyond: int) -> None:
    """Put the items with these numbers into a service's folder, and its one account.

    They go the way of an ingest from where a product has been scored: the same rows, the same feed.
    """
    with open_store(folder) as store:
        if not list_people(store):
            add_person(store, NAME, "Bench", Role.REVIEWER, PASSWORD, ())
        pictures = [store_picture(store, number) for number in range(filling.PICTURES)]
        for start in range(first, beyond, PART):
            numbers = range(start, min(start + PART, beyond))
            shapes = filling.items(numbers, pictures, seed=start)
            with store.writing() as change:
                put_products(store, change, [stocked_of(shape) for shape in shapes])


def store_picture(store: Store, number: int) -> PictureShape:
    """Draw a picture and put it into the service's folder."""
    data = filling.draw_picture(number)
    store.pictures.put(data)
    name = hashlib.sha256(data).hexdigest()
    angle = TUNNEL_ANGLES[number % len(TUNNEL_ANGLES)]
    edge = filling.EDGE
    return PictureShape(angle=angle, number=0, hash=name, width=edge, height=edge, bytes=len(data))


def stocked_of(shape: ItemShape) -> Stocked:
    """An item's product, as a scorer hands it on."""
    item = shape.to_domain()
    return Stocked(
        product=item.product,
        proposed_pack=item.proposed_pack,
        flag=item.flag,
        priority=item.priority,
        asked=True,
        score=item.score,
        shipped=item.shipped,
    )


@contextmanager
def signed_in(
    profile: Path, server: str, name: str = NAME
) -> Iterator[tuple[Link, asyncio.Runner]]:
    """A desk in a folder of its own whose person is signed in; what it says to nobody is let go.

    The link goes over a lane and a loop as those of the window do, and like there Python does not
    look for cycles amid the work.
    """
    profile.mkdir(mode=0o700, exist_ok=True)
    lane = Lane()
    desk = lane.submit(lambda: open_desk(profile, KEPT_IN)).result()

    async def run_on_lane(work: Callable[[], T]) -> T:
        done: Future[T] = lane.submit(work, first=False)
        return await asyncio.wrap_future(done)

    def run(work: Callable[[], T]) -> Awaitable[T]:
        return run_on_lane(work)

    service = Service(server, desk.credentials, desk.clock.hear)
    collected_before = gc.isenabled()
    gc.disable()
    try:
        with asyncio.Runner() as runner:
            runner.run(accounts.sign_in(desk, service, run, name, PASSWORD))
            yield Link(desk, service, run, _ignore), runner
            runner.run(service.close())
    finally:
        if collected_before:
            gc.enable()
        lane.submit(desk.close).result()
        lane.close()


def _ignore(_changes: Changes) -> None:
    """Nobody looks at this desk."""
