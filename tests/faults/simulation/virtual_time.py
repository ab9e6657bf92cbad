"""Time that passes only when everybody waits, and clocks of machines that can be wrong about it."""

import asyncio
import random
import selectors
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta, timezone
from typing import Any, TypeVar

import anyio.to_thread
import pytest

from reviewer.domain import ids
from reviewer.operations.waking import RealTimes
from reviewer.service import tokens

T = TypeVar("T")

# Where every machine's clock begins, seconds since 1970 UTC.
BEGINNING_S = 1_795_000_000.0


class Stuck(AssertionError):
    """Everybody waits and nothing will ever happen."""


class _NoWaiting(selectors.SelectSelector):
    """Nothing comes from outside: instead of waiting, time passes."""

    def __init__(self, loop: "VirtualLoop") -> None:
        super().__init__()
        self._loop = loop

    def select(self, timeout: float | None = None) -> list[Any]:
        if timeout is None:
            raise Stuck("everybody waits for somebody else")
        self._loop.pass_time(timeout)
        return []


class VirtualLoop(asyncio.SelectorEventLoop):
    """An event loop whose time is virtual and whose other threads are this one."""

    def __init__(self) -> None:
        self._now_s = 0.0
        super().__init__(_NoWaiting(self))

    def time(self) -> float:
        return self._now_s

    def pass_time(self, seconds: float) -> None:
        self._now_s += max(seconds, 0.0)

    def run_in_executor(  # type: ignore[override]
        self, executor: Any, func: Callable[..., T], *args: Any
    ) -> Any:
        future = self.create_future()
        try:
            future.set_result(func(*args))
        except Exception as fault:  # noqa: BLE001 - whoever awaits it is told
            future.set_exception(fault)
        return future


class Machine(RealTimes):
    """The clocks of one machine.

    Attributes:
        shift_s: how far its wall clock is off.
        offset_min: of its time zone.
        boot: names this run of it.
    """

    def __init__(self, loop: asyncio.AbstractEventLoop, name: str) -> None:
        self._loop = loop
        self._slept_s = 0.0
        self.shift_s = 0.0
        self.offset_min = 60
        self.boot = f"boot-{name}"

    def sleep(self, seconds: float) -> None:
        """It was off its feet so long: the wall clock went on, nothing else did."""
        self._slept_s += seconds

    def wall_s(self) -> float:
        return BEGINNING_S + self._loop.time() + self._slept_s + self.shift_s

    def wall_ms(self) -> int:
        return int(self.wall_s() * 1000)

    def monotonic_s(self) -> float:
        return 1000.0 + self._loop.time()

    def monotonic_ms(self) -> int:
        return int(self.monotonic_s() * 1000)

    def now(self) -> datetime:
        zone = timezone(timedelta(minutes=self.offset_min))
        return datetime.fromtimestamp(self.wall_s(), UTC).astimezone(zone)


class _IdTime:
    """What ids take for time; they rise anyway."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def time_ns(self) -> int:
        return int((BEGINNING_S + self._loop.time()) * 1e9)


class _Drawn:
    """In place of `secrets`: the same every time."""

    def __init__(self, seed: int) -> None:
        self._chance = random.Random(seed)

    def randbits(self, bits: int) -> int:
        return self._chance.getrandbits(bits)

    def token_urlsafe(self, size: int) -> str:
        return self._chance.randbytes(size).hex()


async def _here(func: Callable[..., T], *args: Any, **_options: Any) -> T:
    return func(*args)


@contextmanager
def virtual_loop(seed: int) -> Iterator[VirtualLoop]:
    """A loop on which everything that happens follows from `seed`."""
    loop, drawn = VirtualLoop(), _Drawn(seed)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(anyio.to_thread, "run_sync", _here)
        patch.setattr(ids, "time", _IdTime(loop))
        patch.setattr(ids, "secrets", drawn)
        patch.setattr(ids, "_stamps", [0])
        patch.setattr(tokens, "secrets", drawn)
        try:
            yield loop
        finally:
            loop.run_until_complete(loop.shutdown_asyncgens())
            loop.close()
