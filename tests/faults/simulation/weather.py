"""What the network does to one exchange, by the weather of the moment."""

import random
from dataclasses import dataclass
from enum import StrEnum


class Fate(StrEnum):
    """What becomes of one request and its answer."""

    PASS = "pass"
    LOST = "lost"  # the service never sees it
    STALLED = "stalled"  # the service never sees it, and nobody says so
    UNANSWERED = "unanswered"  # the service did it, its answer is lost
    SWALLOWED = "swallowed"  # the same, and nobody says so
    CUT = "cut"  # half of the answer arrives, then the line breaks
    SHORT = "short"  # half of the answer arrives as if it were the whole
    TWICE = "twice"  # delivered again some time later
    LATE = "late"  # delivered after others, perhaps after its sender gave up
    SLOW = "slow"  # the answer takes its time
    HTML = "html"  # a sign-in page, with 200
    REDIRECT = "redirect"  # to a sign-in page
    PORTAL = "portal"  # 511
    GATEWAY = "gateway"  # 502 with a page
    BROKEN = "broken"  # 500 as a problem
    BUSY = "busy"  # 503 with Retry-After
    RATE = "rate"  # 429 with Retry-After
    SIGNED_OUT = "signed_out"  # 401 as a problem
    OTHER_TYPE = "other_type"  # the right answer as another media type
    WORDLESS = "wordless"  # 200 for a batch, with words about other records or other content


class Weather(StrEnum):
    """How the network is."""

    CALM = "calm"
    LOSSY = "lossy"
    SLOW = "slow"
    GARBLED = "garbled"
    PORTAL = "portal"
    BUSY = "busy"
    AWAY = "away"


_FATES: dict[Weather, tuple[tuple[Fate, ...], float]] = {
    Weather.CALM: ((Fate.PASS,), 0.0),
    Weather.LOSSY: (
        (Fate.LOST, Fate.STALLED, Fate.UNANSWERED, Fate.SWALLOWED, Fate.CUT, Fate.TWICE),
        0.5,
    ),
    Weather.SLOW: ((Fate.LATE, Fate.SLOW, Fate.TWICE), 0.7),
    Weather.GARBLED: ((Fate.SHORT, Fate.OTHER_TYPE, Fate.WORDLESS, Fate.CUT, Fate.BROKEN), 0.5),
    Weather.PORTAL: ((Fate.HTML, Fate.REDIRECT, Fate.PORTAL), 1.0),
    Weather.BUSY: ((Fate.BUSY, Fate.RATE, Fate.BROKEN, Fate.GATEWAY, Fate.SIGNED_OUT), 0.6),
    Weather.AWAY: ((Fate.LOST, Fate.STALLED), 1.0),
}


@dataclass(frozen=True, slots=True)
class Drawn:
    """What happens to one exchange.

    Attributes:
        wait_s: how long its delay is, where it has one.
    """

    fate: Fate
    wait_s: float


def draw(weather: Weather, chance: random.Random) -> Drawn:
    """The fate of the next exchange in this weather."""
    fates, share = _FATES[weather]
    is_hit = chance.random() < share
    fate = chance.choice(fates) if is_hit else Fate.PASS
    return Drawn(fate, chance.uniform(0.1, 60.0) if is_hit else 0.0)
