"""A person's own decisions by week and along their shifts; for that person alone.

A week is held against all earlier ones together: Fisher's exact test, all weeks corrected together
(Benjamini and Hochberg). The tests share earlier weeks, so they rise together, and the correction
holds. A session ends with an absence of three hours, as at the desk (domain/pace.py).
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise
from statistics import median

from reviewer.domain.pace import ABSENCE_MS, MINUTE_MS
from reviewer.domain.small_groups import is_compared
from reviewer.insight.drift import Drift
from reviewer.insight.intervals import Interval
from reviewer.insight.multiplicity import benjamini_hochberg
from reviewer.insight.reliance import rate_shown
from reviewer.insight.two_shares import fisher_p

WEEKS = 12
# From this hour on all are one.
LAST_HOUR = 12
_HOUR_MS = 60 * MINUTE_MS
_WEEK_MS = 7 * 24 * _HOUR_MS
# 1970 began on a Thursday.
_FIRST_MONDAY_MS = 4 * 24 * _HOUR_MS


@dataclass(frozen=True, slots=True)
class OwnDecision:
    """One decision with a look of its own.

    Attributes:
        made_ms: milliseconds since 1970 UTC.
        rejected: else certified.
        right: as it came out; None where nobody knows.
        seconds: in sight; None where nobody noted it.
    """

    made_ms: int
    rejected: bool
    right: bool | None
    seconds: float | None


@dataclass(frozen=True, slots=True)
class Week:
    """Decisions of a week.

    Attributes:
        begins_ms: Monday, 00:00 UTC.
        share: rejected; None below 20.
        drift: whether the share differs from all earlier weeks told; too few below 20 in either.
    """

    begins_ms: int
    decisions: int
    rejected: int
    share: Interval | None
    drift: Drift


@dataclass(frozen=True, slots=True)
class Hour:
    """Decisions of one hour of all sessions together.

    Attributes:
        hour: from 1; the last holds all later ones, too.
        share: rejected; None below 20.
        seconds: median in sight; None below 20 that noted it.
    """

    hour: int
    decisions: int
    rejected: int
    share: Interval | None
    seconds: float | None


def first_week_ms(now_ms: int) -> int:
    """When the first of the weeks that are told began."""
    return now_ms - (now_ms - _FIRST_MONDAY_MS) % _WEEK_MS - (WEEKS - 1) * _WEEK_MS


def by_week(decisions: Sequence[OwnDecision], now_ms: int) -> tuple[Week, ...]:
    """All weeks up to the present one, oldest first, also those without a decision."""
    begin = first_week_ms(now_ms)
    counts = [(0, 0)] * WEEKS
    for each in decisions:
        place = (each.made_ms - begin) // _WEEK_MS
        if 0 <= place < WEEKS:
            rejected, many = counts[place]
            counts[place] = (rejected + each.rejected, many + 1)
    drift = _drift(counts)
    return tuple(
        Week(
            begin + place * _WEEK_MS,
            many,
            rejected,
            rate_shown(rejected, many),
            drift.get(place, Drift.TOO_FEW),
        )
        for place, (rejected, many) in enumerate(counts)
    )


def by_hour(decisions: Sequence[OwnDecision]) -> tuple[Hour, ...]:
    """Hours since each session's first decision, up to the last in which there is one.

    Args:
        decisions: in the order in which they were made.
    """
    inside: dict[int, list[OwnDecision]] = {}
    for session in sessions_of(decisions):
        for each in session:
            hour = 1 + max(each.made_ms - session[0].made_ms, 0) // _HOUR_MS
            inside.setdefault(min(hour, LAST_HOUR), []).append(each)
    return tuple(_hour(hour, inside.get(hour, [])) for hour in range(1, max(inside, default=0) + 1))


def sessions_of(decisions: Sequence[OwnDecision]) -> Iterator[Sequence[OwnDecision]]:
    """Decisions in parts, cut where three hours passed without one."""
    start = 0
    for place, (before, after) in enumerate(pairwise(decisions), 1):
        if after.made_ms - before.made_ms >= ABSENCE_MS:
            yield decisions[start:place]
            start = place
    if decisions:
        yield decisions[start:]


def _drift(counts: Sequence[tuple[int, int]]) -> dict[int, Drift]:
    """By the place of each week that can be held against those before."""
    tests: dict[int, float] = {}
    earlier_rejected = earlier = 0
    for place, (rejected, many) in enumerate(counts):
        if is_compared(many) and is_compared(earlier):
            tests[place] = fisher_p(rejected, many, earlier_rejected, earlier)
        earlier_rejected, earlier = earlier_rejected + rejected, earlier + many
    believed = benjamini_hochberg([*tests.values()]).believed
    return {
        place: Drift.DRIFTED if differs else Drift.STEADY
        for place, differs in zip(tests, believed, strict=True)
    }


def _hour(hour: int, decisions: Sequence[OwnDecision]) -> Hour:
    rejected = sum(each.rejected for each in decisions)
    timed = [each.seconds for each in decisions if each.seconds is not None]
    seconds = median(timed) if is_compared(len(timed)) else None
    return Hour(hour, len(decisions), rejected, rate_shown(rejected, len(decisions)), seconds)
