"""Lines that need longer for a full batch or page than a call may take, on a virtual clock."""

import asyncio
from collections.abc import Iterator

import pytest

from reviewer.cache.cache import CACHE_FILE
from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.record import Kind
from reviewer.operations.phases import Phase
from reviewer.remote.signed_line import CALL_S
from tests.faults.simulation.running import World, staged
from tests.faults.simulation.schedule import Schedule
from tests.faults.simulation.weather import Weather
from tests.faults.simulation.workplace import EVERY, Workplace

_LOOK_S = 1.0


@pytest.fixture
def world() -> Iterator[World]:
    with staged(Schedule(11, 1, True, ())) as world:
        yield world


async def _until_drained(world: World, desk: Workplace, most_s: float) -> float:
    """Virtual seconds until everything is received."""
    begun = world.loop.time()
    while desk.desk.journal.counts().unreceived or desk.state.phase is not Phase.ONLINE:
        assert world.loop.time() - begun < most_s, desk.state
        await asyncio.sleep(_LOOK_S)
    return world.loop.time() - begun


def _queue(desk: Workplace, count: int) -> int:
    """Make remarks that wait; bytes of their lines."""
    assert desk.desk.person is not None
    author, item = desk.desk.person.id, desk.desk.cache.ids(EVERY)[0]
    for _ in range(count):
        desk.desk.journal.append(author, "remark", {"item": item, "text": "r" * 400})
    waiting = desk.desk.journal.pending(author, count, 1 << 30)
    return sum(len(each.line) for each in waiting)


def test_a_long_queue_goes_out_over_eight_kib_a_second(world: World) -> None:
    desk, pace = world.desks[0], 8 * 1024

    async def play() -> None:
        desk.line.weather = Weather.AWAY
        desk.open()
        size = _queue(desk, 1500)
        assert size > pace * CALL_S * 4, "a full batch must be too much"
        desk.line.weather, desk.line.bytes_per_s = Weather.CALM, pace
        desk.line.given_up = 0
        taken_s = await _until_drained(world, desk, 1200.0)
        # What the bytes need, as much again for what was cut and for waiting after it, and for
        # remarks that the feed tells to their author too.
        assert taken_s < 3 * size / pace
        assert desk.line.given_up <= 4, "it was not tried again with what the line cannot carry"
        await desk.close()

    world.loop.run_until_complete(play())


def test_a_queue_of_items_comes_in_over_one_kib_a_second(world: World) -> None:
    desk = world.desks[0]
    for path in desk.folder.glob(f"{CACHE_FILE}*"):
        path.unlink()

    async def play() -> None:
        desk.line.bytes_per_s = 1024
        desk.open()
        await _until_drained(world, desk, 1200.0)
        assert len(desk.desk.cache.ids(EVERY)) == world.site.items
        await desk.close()

    world.loop.run_until_complete(play())


def test_one_record_that_the_line_carries_in_minutes_gets_through(world: World) -> None:
    desk = world.desks[0]

    async def play() -> None:
        desk.line.weather = Weather.AWAY
        desk.open()
        assert desk.desk.person is not None
        members = tuple(ItemId(f"P{number:05d}-{'p' * 30}:paper_bag") for number in range(10_000))
        act = BulkAct(Verdict.CERTIFY, members).payload()
        made = desk.desk.journal.append(desk.desk.person.id, Kind.BULK, act)
        desk.line.weather, desk.line.bytes_per_s = Weather.CALM, 8 * 1024
        while desk.desk.journal.words([made.id])[made.id] is None:
            assert world.loop.time() < 1200.0, desk.state
            await asyncio.sleep(_LOOK_S)
        await desk.close()

    world.loop.run_until_complete(play())
