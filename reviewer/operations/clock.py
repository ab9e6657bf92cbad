"""The desk's clock: wall, monotonic, and the last time heard from the service."""

import time
import uuid
from datetime import datetime
from pathlib import Path
from typing import Protocol

from reviewer.domain.record import ClockFacts

_BOOT = Path("/proc/sys/kernel/random/boot_id")


class MachineTime(Protocol):
    """The clocks of one machine, handed in so that tests can set them.

    Attributes:
        boot: names the run of the monotonic clock.
    """

    boot: str

    def now(self) -> datetime:
        """Wall time with its offset from UTC."""

    def monotonic_ms(self) -> int:
        """Milliseconds of a clock that only rises."""


class RealMachineTime:
    """The clocks of this machine."""

    def __init__(self) -> None:
        self.boot = _boot()

    def now(self) -> datetime:
        return datetime.now().astimezone()

    def monotonic_ms(self) -> int:
        return time.monotonic_ns() // 1_000_000


class DeskClock:
    """Gives the facts of time that a record carries.

    Read on the lane, told of the service's time on the loop: the pair is swapped as one object.
    """

    def __init__(self, machine: MachineTime | None = None) -> None:
        """`machine` is this one unless another is given."""
        self._machine = machine or RealMachineTime()
        self._heard = (0, 0)

    def __call__(self) -> ClockFacts:
        now = self._machine.now()
        offset = now.utcoffset()
        heard_ms, heard_monotonic_ms = self._heard
        return ClockFacts(
            wall_ms=int(now.timestamp() * 1000),
            offset_min=0 if offset is None else round(offset.total_seconds() / 60),
            monotonic_ms=self._machine.monotonic_ms(),
            boot=self._machine.boot,
            server_ms=heard_ms,
            server_monotonic_ms=heard_monotonic_ms,
        )

    def hear(self, server_ms: int) -> None:
        """Note the service's time, milliseconds since 1970 UTC."""
        self._heard = (server_ms, self._machine.monotonic_ms())

    def recall(self, earlier: ClockFacts) -> None:
        """Take over what an earlier run of this machine's boot had heard."""
        if earlier.boot == self._machine.boot and earlier.server_ms and not self._heard[0]:
            self._heard = (earlier.server_ms, earlier.server_monotonic_ms)

    def service_ms(self) -> int:
        """The service's time now as far as known, else the wall clock, milliseconds."""
        heard_ms, heard_monotonic_ms = self._heard
        if not heard_ms:
            return int(self._machine.now().timestamp() * 1000)
        return heard_ms + self._machine.monotonic_ms() - heard_monotonic_ms

    def skew_ms(self) -> int | None:
        """How far this machine's clock is ahead of the service's, None before it was heard."""
        if not self._heard[0]:
            return None
        return int(self._machine.now().timestamp() * 1000) - self.service_ms()


def _boot() -> str:
    """Names the run of the monotonic clock; where the system does not tell, this process."""
    try:
        return _BOOT.read_text("ascii").strip()
    except OSError:
        return str(uuid.uuid4())
