"""The desk's clock: wall, monotonic, and the last time heard from the service."""

import time
import uuid
from datetime import datetime
from pathlib import Path

from reviewer.domain.record import ClockFacts

_BOOT = Path("/proc/sys/kernel/random/boot_id")


class DeskClock:
    """Gives the facts of time that a record carries.

    Read on the lane, told of the service's time on the loop: the pair is swapped as one object.
    """

    def __init__(self) -> None:
        self._boot = _boot()
        self._heard = (0, 0)

    def __call__(self) -> ClockFacts:
        now = datetime.now().astimezone()
        offset = now.utcoffset()
        heard_ms, heard_monotonic_ms = self._heard
        return ClockFacts(
            wall_ms=int(now.timestamp() * 1000),
            offset_min=0 if offset is None else round(offset.total_seconds() / 60),
            monotonic_ms=monotonic_ms(),
            boot=self._boot,
            server_ms=heard_ms,
            server_monotonic_ms=heard_monotonic_ms,
        )

    def hear(self, server_ms: int) -> None:
        """Note the service's time, milliseconds since 1970 UTC."""
        self._heard = (server_ms, monotonic_ms())

    def recall(self, earlier: ClockFacts) -> None:
        """Take over what an earlier run of this machine's boot had heard."""
        if earlier.boot == self._boot and earlier.server_ms and not self._heard[0]:
            self._heard = (earlier.server_ms, earlier.server_monotonic_ms)

    def service_ms(self) -> int:
        """The service's time now as far as known, else the wall clock, milliseconds."""
        heard_ms, heard_monotonic_ms = self._heard
        if not heard_ms:
            return int(time.time() * 1000)
        return heard_ms + monotonic_ms() - heard_monotonic_ms


def monotonic_ms() -> int:
    """Milliseconds of a clock that only rises."""
    return time.monotonic_ns() // 1_000_000


def _boot() -> str:
    """Names the run of the monotonic clock; where the system does not tell, this process."""
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return str(uuid.uuid4())
