"""Launch plans: templates, days in proportion to a stay, the strip of weeks."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from itertools import takewhile
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.clocks import WEEKEND, Due, milestone_due
from reviewer.domain.matters.matter import Matter

_WEEK = timedelta(weeks=1)
_DAY = timedelta(days=1)


@dataclass(frozen=True, slots=True)
class PlanTemplate:
    """What a launch plan begins from.

    Attributes:
        milestones: week at whose end each is, and its title.
    """

    code: str
    title: str
    weeks: int
    expected: str
    goals: tuple[str, ...]
    milestones: tuple[tuple[int, str], ...]

    @classmethod
    def of_table(cls, table: Mapping[str, Any]) -> "PlanTemplate":
        """From plain tables, as in plans.toml.

        Raises:
            BadInput: a member is missing or has the wrong form.
        """
        try:
            found = cls(
                code=str(table["code"]),
                title=str(table["title"]),
                weeks=int(table["weeks"]),
                expected=str(table["expected"]).strip(),
                goals=tuple(map(str, table["goals"])),
                milestones=tuple(
                    (int(each["week"]), str(each["title"])) for each in table["milestone"]
                ),
            )
        except (KeyError, TypeError, ValueError) as fault:
            raise BadInput(
                tr("This template of a launch plan cannot be read: {fault!r}.", fault=fault)
            ) from fault
        if not all(1 <= week <= found.weeks for week, _ in found.milestones):
            raise BadInput(
                tr("A milestone of “{plan}” lies outside of its weeks.", plan=found.code)
            )
        return found

    def filled(self, start: date, weeks: int) -> dict[str, Json]:
        """Values that a plan of so many weeks begins from."""
        return {
            "start": start.isoformat(),
            "weeks": weeks,
            "expected": self.expected,
            "goals": list(self.goals),
            "milestones": [
                {"title": title, "day": milestone_day(start, weeks, week, self.weeks).isoformat()}
                for week, title in self.milestones
            ],
        }


def milestone_day(start: date, weeks: int, week: int, of_weeks: int) -> date:
    """The last working day by the end of a template's week, in proportion to a stay.

    Args:
        weeks: of the stay.
        week, of_weeks: as the template says.
    """
    days = -(-7 * weeks * week // of_weeks)
    return _worked(start, start + (days - 1) * _DAY)


def moved_day(day: date, today: date, old_end: date, new_end: date) -> date:
    """Where a day goes when a stay is extended: what is past stays, the rest spreads out.

    Args:
        old_end, new_end: last day of the stay before and after.
    """
    if day <= today or old_end <= today:
        return day
    ahead = (day - today).days * (new_end - today).days // (old_end - today).days
    return _worked(today, today + ahead * _DAY)


def _worked(first: date, last: date) -> date:
    """The last working day from first to last; last when there is none."""
    days = (last - n * _DAY for n in range((last - first).days + 1))
    return next((each for each in days if each.weekday() not in WEEKEND), last)


def last_day(plan: Matter) -> date:
    """Last day of the stay, with what it was extended by."""
    weeks = int(plan.values["weeks"]) + int(plan.values.get("extension") or 0)
    return date.fromisoformat(plan.values["start"]) + weeks * _WEEK - _DAY


def has_plan(plans: Iterable[Matter], person: PersonId) -> bool:
    """Whether somebody's launch plan was ever signed by both: before that there is no queue."""
    return any(each.about == person and each.of("sign_as_intern") for each in plans)


@dataclass(frozen=True, slots=True)
class Week:
    """One week of a stay.

    Attributes:
        number: from 1 on.
        milestones: of the week, by day, with how they stand.
    """

    number: int
    starts: date
    is_now: bool
    milestones: tuple[tuple[Matter, Due], ...]


def week_strip(plan: Matter, milestones: Iterable[Matter], today: date) -> list[Week]:
    """The weeks of a stay with what is due in each.

    A milestone before the stay is shown in its first week, one after it in its last.
    """
    start, end = date.fromisoformat(plan.values["start"]), last_day(plan)
    starts = list(takewhile(lambda day: day <= end, (start + n * _WEEK for n in range(200))))
    apart: dict[int, list[Matter]] = {}
    for each in sorted(milestones, key=lambda one: (one.values["day"], one.id)):
        n = (date.fromisoformat(each.values["day"]) - start).days // 7
        apart.setdefault(min(max(n, 0), len(starts) - 1), []).append(each)
    return [
        Week(n + 1, first, first <= today < first + _WEEK, _standing(apart.get(n, ()), today))
        for n, first in enumerate(starts)
    ]


def _standing(milestones: Sequence[Matter], today: date) -> tuple[tuple[Matter, Due], ...]:
    return tuple((each, milestone_due(each, today)) for each in milestones)
