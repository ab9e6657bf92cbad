"""When to try again: pure rules, clock and randomness handed in.

Waits have full jitter, uniform between 0 and min(most, base * 2**failures): after an outage the
desks of a site do not all knock at once. There is no maximum number of attempts.
"""

from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from email.utils import parsedate_to_datetime

BASE_S = 2.0
MOST_S = 15 * 60.0
RETRY_AFTER_MOST_S = 3600.0
# Failures in a row that open the breaker.
OPENS_AFTER = 5
# Exponents past this only overflow; the wait is long at its most.
_LARGEST_EXPONENT = 30


def backoff_s(
    failures: int, random: Callable[[], float], *, base_s: float = BASE_S, most_s: float = MOST_S
) -> float:
    """Seconds to wait after this many failures in a row (at least 1); `random` gives [0, 1)."""
    exponent = min(max(failures, 1), _LARGEST_EXPONENT)
    return random() * min(most_s, base_s * 2.0**exponent)


def retry_after_s(header: str | None, now: datetime) -> float | None:
    """Seconds the service asks to wait (RFC 9110, 10.2.3), within an hour; None when unreadable."""
    if header is None:
        return None
    text = header.strip()
    if text.isascii() and text.isdigit():
        return min(float(text), RETRY_AFTER_MOST_S)
    try:
        when = parsedate_to_datetime(text)
        if when.tzinfo is None:
            when = when.replace(tzinfo=UTC)
        left_s = (when - now).total_seconds()
    except (ValueError, OverflowError):  # no date, or one that no calendar holds
        return None
    return min(max(left_s, 0.0), RETRY_AFTER_MOST_S)


@dataclass(frozen=True, slots=True)
class Breaker:
    """Keeps a struggling service from being asked for much.

    Closed: everything goes. After OPENS_AFTER failures it is open for each wait and half open at
    its end: one small probe, whose success closes it and whose failure makes the next wait.

    Attributes:
        failures: in a row.
    """

    failures: int = 0

    @property
    def is_closed(self) -> bool:
        return self.failures < OPENS_AFTER

    def failed(self) -> "Breaker":
        """After a failure."""
        return Breaker(self.failures + 1)

    def succeeded(self) -> "Breaker":
        """After an answer that fits the protocol."""
        return Breaker()
