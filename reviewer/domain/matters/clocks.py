"""Clocks of matters: whose turn it is and for how long, milestones that are late, reminders."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta, tzinfo
from itertools import takewhile

from reviewer.domain.matters.matter import Matter

# Working days within which a remark is answered.
REPLY_DAYS = 5
# Days before a milestone from which on it is due.
DUE_BEFORE = 7
WEEKEND = frozenset({5, 6})
_DAY = timedelta(days=1)
# A clock that is far off must not make anything fail, nor count for long.
_LAST_MS = 32_503_680_000_000  # the year 3000
_MOST_DAYS = 400


def moment_of(ms: int, zone: tzinfo = UTC) -> datetime:
    """A moment in milliseconds since 1970 UTC; none before 1970 or after 2999."""
    return datetime.fromtimestamp(min(max(ms, 0), _LAST_MS) / 1000, zone)


def day_of(ms: int, zone: tzinfo = UTC) -> date:
    """The day of a moment at a place."""
    return moment_of(ms, zone).date()


def side_awaited(reply: Matter) -> str:
    """Whose turn a reply to a remark is: "intern" or "mentor"; "" when it is over."""
    if reply.is_over:
        return ""
    return "mentor" if reply.state in {"acted", "disputed"} else "intern"


def working_days(
    from_ms: int, to_ms: int, zone: tzinfo = UTC, days_off: frozenset[int] = WEEKEND
) -> float:
    """Days between two moments, at most 400, without those on which nobody is awaited.

    Args:
        from_ms, to_ms: milliseconds since 1970 UTC.
        zone: of the place, whose midnights part the days.
        days_off: 0 is Monday.
    """
    start = moment_of(from_ms, zone)
    end = min(moment_of(to_ms, zone), start + _MOST_DAYS * _DAY)
    spent = timedelta()
    for each in _days(start.date(), end.date()):
        if each.weekday() in days_off:
            continue
        # In UTC, as a day of a place may have 23 or 25 hours.
        midnight, next_one = (
            datetime.combine(one, time(), zone).astimezone(UTC) for one in (each, each + _DAY)
        )
        inside = min(end, next_one) - max(start, midnight)
        spent += max(inside, timedelta()) / ((next_one - midnight) / _DAY)
    return spent / _DAY


def _days(first: date, last: date) -> Iterable[date]:
    return (first + timedelta(days=n) for n in range((last - first).days + 1))


@dataclass(frozen=True, slots=True)
class ReplyClock:
    """How long an answer to a remark has been awaited.

    Attributes:
        side: whose turn it is.
        days: working days since it is.
    """

    side: str
    days: float

    @property
    def is_late(self) -> bool:
        """Whether the side is at fault by now."""
        return self.days >= REPLY_DAYS


def reply_clock(reply: Matter, now_ms: int, zone: tzinfo = UTC) -> ReplyClock | None:
    """How long an answer has been awaited; None when none is."""
    side = side_awaited(reply)
    return ReplyClock(side, working_days(reply.entered_ms, now_ms, zone)) if side else None


@dataclass(frozen=True, slots=True)
class Due:
    """How a milestone stands on a day.

    Attributes:
        days_late: 0 when it is not late.
        because: code of the reason for being late, "" when nobody gave one.
    """

    is_due: bool
    days_late: int = 0
    because: str = ""


def milestone_due(milestone: Matter, today: date) -> Due:
    """How a milestone stands on a day; one that is over is not due, yet may have been late."""
    planned = date.fromisoformat(milestone.values["day"])
    because = milestone.values.get("late_because") or ""
    if milestone.state == "met":
        late = (date.fromisoformat(milestone.values["met_on"]) - planned).days
        return Due(is_due=False, days_late=max(0, late), because=because)
    if milestone.state != "planned":
        return Due(is_due=False, because=because)
    late = max(0, (today - planned).days)
    return Due(planned - today <= timedelta(days=DUE_BEFORE), late, because)


def reminder_due(goal: Matter, today: date) -> date | None:
    """The last yearly reminder to the outcome owner that is unanswered; None when there is none.

    The owner is asked on each anniversary of the last day of the stay, for as long as there is an
    owner; a report made since answers it.
    """
    ends = goal.values.get("stay_ends")
    if not ends or not goal.values.get("owner"):
        return None
    stay = date.fromisoformat(ends)
    past = list(takewhile(lambda one: one <= today, (_after(stay, n) for n in range(1, 100))))
    if not past:
        return None
    is_answered = any(day_of(each.made_ms) >= past[-1] for each in goal.of("report"))
    return None if is_answered else past[-1]


def _after(start: date, years: int) -> date:
    try:
        return start.replace(year=start.year + years)
    except ValueError:  # 29 February
        return date(start.year + years, 3, 1)
