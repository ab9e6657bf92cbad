"""What pictures may take of a connection, on clocks moved by hand."""

import asyncio
import time

import pytest

from reviewer.domain.picture_limit import PictureLimit
from reviewer.operations.picture_rate import FLOOR_BYTES_S, PictureRate
from tests.operations.test_waking import HandMovedTimes

KIB = 1024


@pytest.fixture
def times() -> HandMovedTimes:
    return HandMovedTimes()


@pytest.fixture
def moved() -> asyncio.Event:
    return asyncio.Event()


def fetch(rate: PictureRate, times: HandMovedTimes, size: int, took_s: float, **how: bool) -> None:
    """A picture comes, as fast as the connection gives it."""
    with rate.fetching():
        for _ in range(4):
            times.monotonic += took_s / 4
            rate.came(size // 4, is_free=how.get("free", False))


async def fetch_for(
    rate: PictureRate, times: HandMovedTimes, seconds: float, gives: float, moved: asyncio.Event
) -> float:
    """Bytes a second of pictures of 200 KiB over a connection that gives so many."""
    begun, size, came = times.monotonic, 200 * KIB, 0
    while times.monotonic < begun + seconds:
        assert await rate.turn(moved)
        fetch(rate, times, size, size / gives)
        came += size
    return came / (times.monotonic - begun)


async def test_half_of_what_the_connection_gives_is_left_to_others(
    times: HandMovedTimes, moved: asyncio.Event
) -> None:
    rate = PictureRate(PictureLimit(), times)
    mean = await fetch_for(rate, times, 600, 1000 * KIB, moved)
    assert rate.measured == pytest.approx(1000 * KIB)
    assert mean == pytest.approx(500 * KIB, rel=0.02)


async def test_a_connection_that_gets_slower_is_measured_anew(
    times: HandMovedTimes, moved: asyncio.Event
) -> None:
    rate = PictureRate(PictureLimit(), times)
    await fetch_for(rate, times, 60, 5000 * KIB, moved)
    await fetch_for(rate, times, 60, 400 * KIB, moved)
    assert await fetch_for(rate, times, 600, 400 * KIB, moved) == pytest.approx(200 * KIB, rel=0.02)


@pytest.mark.parametrize("kib_s", [10, 300])
async def test_a_site_may_name_the_rate(
    times: HandMovedTimes, moved: asyncio.Event, kib_s: int
) -> None:
    rate = PictureRate(PictureLimit(kib_s), times)
    mean = await fetch_for(rate, times, 2000, 10_000 * KIB, moved)
    assert mean == pytest.approx(kib_s * KIB, rel=0.02)


async def test_on_the_slowest_connection_pictures_still_come(times: HandMovedTimes) -> None:
    rate = PictureRate(PictureLimit(), times)
    fetch(rate, times, 20 * KIB, 10)
    assert rate.limit() == FLOOR_BYTES_S


async def test_what_is_in_view_costs_nothing_and_is_measured(
    times: HandMovedTimes, moved: asyncio.Event
) -> None:
    rate = PictureRate(PictureLimit(100), times)
    fetch(rate, times, 5000 * KIB, 5, free=True)
    assert await rate.turn(moved)
    assert not times.waits
    assert rate.measured == pytest.approx(1000 * KIB)


async def test_who_waits_makes_way_for_what_came_into_view(
    times: HandMovedTimes, moved: asyncio.Event
) -> None:
    rate = PictureRate(PictureLimit(10), times)
    fetch(rate, times, 5000 * KIB, 5)
    waiting = asyncio.create_task(rate.turn(moved))
    await asyncio.sleep(0)
    moved.set()
    assert not await waiting


@pytest.mark.parametrize(
    ("limit", "free", "limited"),
    [
        (PictureLimit(10, 6, 22), (0, 5, 22, 23), (6, 12, 21)),
        (PictureLimit(10, 22, 6), (6, 12, 21), (22, 23, 0, 5)),
        (PictureLimit(10, 8, 8), (), (0, 8, 23)),
        (PictureLimit(10, 0, 24), (), (0, 8, 23)),
        (PictureLimit(0), (0, 8, 23), ()),
    ],
)
async def test_the_limit_holds_in_its_hours(
    times: HandMovedTimes, limit: PictureLimit, free: tuple[int, ...], limited: tuple[int, ...]
) -> None:
    rate = PictureRate(limit, times)
    for hour in (*free, *limited):
        times.wall = time.mktime((2026, 11, 22, hour, 30, 0, 0, 0, -1))
        assert (rate.limit() is None) == (hour in free), hour


async def test_nobody_is_spared_on_the_same_machine(
    times: HandMovedTimes, moved: asyncio.Event
) -> None:
    rate = PictureRate(PictureLimit(), times, is_local=True)
    fetch(rate, times, 5000 * KIB, 1)
    assert await rate.turn(moved)
    assert not times.waits
