"""Waiting between rounds of sync: how long, and what ends the wait early."""

import asyncio
import time
from dataclasses import dataclass
from enum import StrEnum
from typing import Protocol

# Between looks at the two clocks: a machine that slept is noticed this soon.
LOOK_S = 5.0
# Wall time that passed without monotonic time: the machine was asleep.
SLEPT_S = 60.0


@dataclass(frozen=True, slots=True)
class Pace:
    """How often to look, seconds.

    Attributes:
        poll_s: between rounds while all is well.
        held_s: between pulls while one waits for the person's word, or is refused because one end
            is too old for the other.
        probe_s: between probes while the service is away; two thirds to all of it, by chance.
        empty_s: before asking again for check-outs after the service had none.
    """

    poll_s: float = 5.0
    held_s: float = 60.0
    probe_s: float = 12.0
    empty_s: float = 60.0


class Times(Protocol):
    """Clocks and waiting, handed in so that tests need no time."""

    def wall_s(self) -> float: ...

    def monotonic_s(self) -> float: ...

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        """Return when the event is set, at the latest after `seconds`."""


class RealTimes:
    """The machine's clocks."""

    def wall_s(self) -> float:
        return time.time()

    def monotonic_s(self) -> float:
        return time.monotonic()

    async def wait(self, event: asyncio.Event, seconds: float) -> None:
        try:
            async with asyncio.timeout(seconds):
                await event.wait()
        except TimeoutError:
            return


class Woken(StrEnum):
    """Why a rest ended."""

    TIMER = "timer"
    NEWS = "news"  # something was recorded
    PERSON = "person"  # somebody asked for it
    NETWORK = "network"  # this machine's network came back, or is another one
    RESUME = "resume"  # the machine slept


# Of several reasons the one that asks for most is told.
_BY_WEIGHT = (Woken.NETWORK, Woken.PERSON, Woken.NEWS)


class Alarm:
    """Rests for a time unless it rings. `ring` is called on the loop's thread."""

    def __init__(self, times: Times) -> None:
        self._times = times
        self._event = asyncio.Event()
        self._rung: set[Woken] = set()

    def ring(self, why: Woken = Woken.NEWS) -> None:
        """End the rest, now or the next one."""
        self._rung.add(why)
        self._event.set()

    async def rest(self, seconds: float) -> Woken:
        """Wait; a ring that came before counts."""
        times = self._times
        end = times.monotonic_s() + seconds
        while not self._event.is_set():
            left = end - times.monotonic_s()
            if left <= 0:
                return Woken.TIMER
            wall, monotonic = times.wall_s(), times.monotonic_s()
            await times.wait(self._event, min(left, LOOK_S))
            slept = (times.wall_s() - wall) - (times.monotonic_s() - monotonic)
            if slept > SLEPT_S:
                return Woken.RESUME
        self._event.clear()
        rung, self._rung = self._rung, set()
        return next(why for why in _BY_WEIGHT if why in rung)
