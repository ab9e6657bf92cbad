"""Rests between rounds, on clocks moved by hand."""

import asyncio

import pytest

from reviewer.operations.waking import Alarm, Woken


class HandMovedTimes:
    """Clocks that move only when somebody waits.

    Attributes:
        asleep_s: the machine sleeps this long during the next wait.
        on_wait: called with each wait's length before it ends.
    """

    def __init__(self) -> None:
        self.monotonic = 1000.0
        self.wall = 5000.0
        self.asleep_s = 0.0
        self.waits: list[float] = []

    def wall_s(self) -> float:
        return self.wall

    def monotonic_s(self) -> float:
        return self.monotonic

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        self.waits.append(seconds)
        await asyncio.sleep(0)
        if event.is_set():
            return
        self.monotonic += seconds
        self.wall += seconds + self.asleep_s
        self.asleep_s = 0.0


@pytest.fixture
def times() -> HandMovedTimes:
    return HandMovedTimes()


@pytest.fixture
def alarm(times: HandMovedTimes) -> Alarm:
    return Alarm(times)


async def test_a_rest_ends_by_itself(alarm: Alarm, times: HandMovedTimes) -> None:
    assert await alarm.rest(12) is Woken.TIMER
    assert sum(times.waits) == 12


async def test_a_ring_before_the_rest_counts_once(alarm: Alarm) -> None:
    alarm.ring()
    assert await alarm.rest(60) is Woken.NEWS
    assert await alarm.rest(60) is Woken.TIMER


async def test_a_ring_ends_the_rest(alarm: Alarm, times: HandMovedTimes) -> None:
    resting = asyncio.create_task(alarm.rest(3600))
    await asyncio.sleep(0)
    alarm.ring(Woken.PERSON)
    assert await resting is Woken.PERSON
    assert sum(times.waits) <= 10


async def test_of_several_rings_the_one_that_asks_for_most_is_told_once(alarm: Alarm) -> None:
    for why in (Woken.NEWS, Woken.NETWORK, Woken.PERSON):
        alarm.ring(why)
    assert await alarm.rest(60) is Woken.NETWORK
    assert await alarm.rest(60) is Woken.TIMER


async def test_a_machine_that_slept_is_noticed(alarm: Alarm, times: HandMovedTimes) -> None:
    times.asleep_s = 7200
    assert await alarm.rest(900) is Woken.RESUME
    assert times.monotonic < 1000 + 900


async def test_a_clock_set_a_little_is_no_sleep(alarm: Alarm, times: HandMovedTimes) -> None:
    times.asleep_s = 30
    assert await alarm.rest(900) is Woken.TIMER
