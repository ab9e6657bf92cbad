"""Somebody's own figures over weeks and shifts, and beside the model; told to that person alone."""

from dataclasses import dataclass

from reviewer.domain.slice_review import Span


@dataclass(frozen=True, slots=True)
class OwnRate:
    """A part of a whole.

    Attributes:
        span: with its interval, None below 20.
    """

    hits: int
    trials: int
    span: Span | None


@dataclass(frozen=True, slots=True)
class OwnWeek:
    """A week of decisions.

    Attributes:
        begins_ms: Monday, 00:00 UTC.
        drift: of the share rejected from all earlier weeks: steady, drifted, too_few.
    """

    begins_ms: int
    rejected: OwnRate
    drift: str


@dataclass(frozen=True, slots=True)
class OwnHour:
    """An hour of all shifts together.

    Attributes:
        hour: from 1; 12 holds all later ones, too.
        seconds: median in sight; None where too few, or where too little is known of what was
            right.
    """

    hour: int
    rejected: OwnRate
    seconds: float | None


@dataclass(frozen=True, slots=True)
class OwnThirds:
    """The last third of each session beside the first.

    Attributes:
        first, last: right by what came of it; None below 20.
        change: last less first; None where one of them is.
        first_seconds, last_seconds: as of hours.
    """

    first: Span | None
    last: Span | None
    change: Span | None
    first_seconds: float | None
    last_seconds: float | None


@dataclass(frozen=True, slots=True)
class OwnFigures:
    """Single decisions of the last weeks that are in force; reliance is of all time.

    Attributes:
        right: as they came out, of those of which it is known.
        advice_taken: wrong at first and put right, of those where the model was right.
        advice_left: right at first and left so, of those where the model was wrong.
        has_sealed: whether there are cases decided before the score was seen.
    """

    weeks: tuple[OwnWeek, ...]
    hours: tuple[OwnHour, ...]
    right: OwnRate
    thirds: OwnThirds
    advice_taken: OwnRate
    advice_left: OwnRate
    has_sealed: bool
