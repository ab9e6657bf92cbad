"""A token bucket for the bytes of pictures, so that a site's connection is left to its people.

What is being fetched is never slowed down; the next picture waits until the bucket has made good
what the last ones took. So the rate of the connection is measured as it is, not as it was limited
to, no call waits with its deadline running, and a limit of half the rate is half of the time.
"""

import asyncio
import time
from collections.abc import Iterator
from contextlib import contextmanager

from reviewer.domain.picture_limit import PictureLimit
from reviewer.operations.waking import Times

# Of the measured rate, where the site names no other.
SHARE = 0.5
# However slow the connection: check-outs further ahead must come some time, bytes a second.
FLOOR_BYTES_S = 64 * 1024.0
# What may come at once after a pause, in seconds of the limit.
BURST_S = 1.0
# Less says more of the way there and back than of the connection.
_SAMPLE_BYTES = 16 * 1024
# A shorter wait is none: clocks do not tell it apart.
_LEAST_S = 0.001
# Weight of the newest sample in the measured rate.
_NEWEST = 0.3


class PictureRate:
    """Used on the event loop's thread.

    Attributes:
        measured: bytes a second that the connection gave, None before there were any.
    """

    def __init__(self, limit: PictureLimit, times: Times, *, is_local: bool = False) -> None:
        """`is_local`: the service is on this machine, where there is no connection to be spared."""
        self._limit, self._times, self._is_local = limit, times, is_local
        self.measured: float | None = None
        self._balance = 0.0
        self._filled_s = times.monotonic_s()
        self._under_way = 0
        self._since_s, self._bytes = 0.0, 0

    def limit(self) -> float | None:
        """Bytes a second that hold now, None for no limit."""
        hour = time.localtime(self._times.wall_s()).tm_hour
        if self._limit.kib_s == 0 or not self._limit.holds_at(hour):
            return None
        if self._limit.kib_s is not None:
            return self._limit.kib_s * 1024.0
        if self._is_local or self.measured is None:
            return None
        return max(FLOOR_BYTES_S, self.measured * SHARE)

    async def turn(self, instead: asyncio.Event) -> bool:
        """Wait until another picture may come; False as soon as `instead` is set."""
        while (wait_s := self._owed_s()) > _LEAST_S and not instead.is_set():
            await self._times.wait(instead, wait_s)
        return not instead.is_set()

    @contextmanager
    def fetching(self) -> Iterator[None]:
        """Around each picture, whether it is limited or not: the time it took."""
        if not self._under_way:
            self._since_s, self._bytes = self._times.monotonic_s(), 0
        self._under_way += 1
        try:
            yield
        finally:
            self._under_way -= 1
            self._measure()

    def came(self, size: int, *, is_free: bool) -> None:
        """So many bytes of a picture came; `is_free`: they are not limited."""
        self._bytes += size
        if not is_free:
            self._fill()
            self._balance -= size

    def _measure(self) -> None:
        now_s = self._times.monotonic_s()
        took_s = now_s - self._since_s
        if self._bytes < _SAMPLE_BYTES or took_s <= 0:
            return
        sample = self._bytes / took_s
        before = sample if self.measured is None else self.measured
        self.measured = before + (sample - before) * _NEWEST
        self._since_s, self._bytes = now_s, 0

    def _fill(self) -> None:
        now_s = self._times.monotonic_s()
        limit, passed_s = self.limit(), now_s - self._filled_s
        self._filled_s = now_s
        if limit is None:
            self._balance = 0.0
        else:
            self._balance = min(self._balance + limit * passed_s, limit * BURST_S)

    def _owed_s(self) -> float:
        """Seconds until what came too much is made good."""
        self._fill()
        limit = self.limit()
        return 0.0 if limit is None else max(-self._balance / limit, 0.0)
