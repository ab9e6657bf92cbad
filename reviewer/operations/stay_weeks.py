"""The weeks of a stay with what is due in each, as a strip shows them."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any

from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.clocks import Due
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.launch import week_strip
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId

MILESTONE = COURSES["milestone"]


class How(StrEnum):
    """How a milestone stands."""

    PLANNED = "planned"
    DUE = "due"
    LATE = "late"
    MET = "met"
    MET_LATE = "met late"
    MISSED = "missed"
    WAIVED = "waived"


@dataclass(frozen=True, slots=True)
class WeekMark:
    """A milestone in its week.

    Attributes:
        day: YYYY-MM-DD.
        days_late: 0 when it is not late.
    """

    title: str
    day: str
    how: How
    days_late: int = 0


@dataclass(frozen=True, slots=True)
class StripWeek:
    """One week.

    Attributes:
        number: from 1 on.
        is_past: it is over.
    """

    number: int
    starts: date
    is_now: bool
    is_past: bool
    marks: tuple[WeekMark, ...]


def stay_weeks(plan: Matter, milestones: Iterable[Matter], today: date) -> tuple[StripWeek, ...]:
    """The weeks of a plan; none where its first day or its weeks are not known here.

    A milestone that the plan names counts like one that somebody has set.
    """
    if not (plan.values.get("start") and plan.values.get("weeks")):
        return ()
    own = [each for each in milestones if _belongs(each, plan)]
    listed = [*own, *_unset(plan, own)]
    return tuple(
        StripWeek(
            week.number,
            week.starts,
            week.is_now,
            not week.is_now and week.starts < today,
            tuple(_mark(each, due) for each, due in week.milestones),
        )
        for week in week_strip(plan, listed, today)
    )


def current_plan(plans: Iterable[Matter], person: PersonId) -> Matter | None:
    """Somebody's plan that is not closed, the one that begins last; None when there is none."""
    own = [
        each
        for each in plans
        if each.about == person and not each.is_over and each.values.get("start")
    ]
    return max(own, key=lambda each: (str(each.values["start"]), each.id), default=None)


def _belongs(milestone: Matter, plan: Matter) -> bool:
    if milestone.about != plan.about:
        return False
    return milestone.values.get("plan") in (plan.id, None, "")


def _unset(plan: Matter, own: Iterable[Matter]) -> Iterable[Matter]:
    """Rows of the plan that no milestone has the title of."""
    known = {str(each.values.get("title", "")).casefold() for each in own}
    rows: list[Any] = list(plan.values.get("milestones") or ())
    for at, row in enumerate(rows):
        title, day = str(row.get("title", "")), str(row.get("day", ""))
        if title.casefold() not in known and _is_day(day):
            name = MatterId(f"{plan.id}-{at}")
            values = {"title": title, "day": day}
            yield Matter(name, MILESTONE, "planned", about=plan.about, values=values)


def _is_day(text: str) -> bool:
    try:
        date.fromisoformat(text)
    except ValueError:
        return False
    return True


def _mark(milestone: Matter, due: Due) -> WeekMark:
    title = str(milestone.values.get("title") or tr("Milestone"))
    return WeekMark(title, str(milestone.values["day"]), _how(milestone, due), due.days_late)


def _how(milestone: Matter, due: Due) -> How:
    if milestone.state == "met":
        return How.MET_LATE if due.days_late else How.MET
    if milestone.state in (How.MISSED, How.WAIVED):
        return How(milestone.state)
    if due.days_late:
        return How.LATE
    return How.DUE if due.is_due else How.PLANNED
