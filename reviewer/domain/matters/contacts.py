"""Whom somebody talked to, whom to talk to next, and a hint when it was nobody for a week."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date, timedelta

from reviewer.domain.ids import PersonId
from reviewer.domain.language import day, tr
from reviewer.domain.matters.clocks import day_of
from reviewer.domain.matters.matter import Matter

# Days without contact from which on somebody may be lonely.
ALONE_DAYS = 7


@dataclass(frozen=True, slots=True)
class Known:
    """Somebody whom a person talked to."""

    whom: PersonId
    times: int
    last: date


def contact_map(
    person: PersonId, contacts: Iterable[Matter], meetings: Iterable[Matter] = ()
) -> list[Known]:
    """Everybody a person talked to, by notes of theirs and meetings held, by id."""
    days: dict[PersonId, set[date]] = {}
    for each in contacts:
        if each.about == person and not each.is_over:
            whom = PersonId(str(each.values["whom"]))
            days.setdefault(whom, set()).add(date.fromisoformat(each.values["on"]))
    for each in meetings:
        present = {each.opener, *map(PersonId, each.values.get("invited") or ())}
        if each.state == "held" and person in present:
            for other in present - {person}:
                days.setdefault(other, set()).add(day_of(int(each.values["start"])))
    return [Known(whom, len(on), max(on)) for whom, on in sorted(days.items())]


def to_ask(plan: Matter) -> list[PersonId]:
    """Whom a launch plan names: mentors first, then whom to ask."""
    named = [*(plan.values.get("mentors") or ()), *(plan.values.get("ask") or ())]
    return list(dict.fromkeys(map(PersonId, named)))


def suggested(
    known: Iterable[Known], named: Iterable[PersonId], hosts: Iterable[PersonId] = ()
) -> tuple[PersonId, str] | None:
    """Whom to talk to next, and why: first whom the plan names, then who offers lunch.

    Args:
        named: by the launch plan, in its order.
        hosts: of rosters with room.
    """
    last = {each.whom: each.last for each in known}
    planned, offering = list(named), list(hosts)
    for listed, why in (
        (planned, tr("The launch plan names them. You have not talked yet.")),
        (offering, tr("They offer lunch. You have not talked yet.")),
    ):
        new = next((each for each in listed if each not in last), None)
        if new is not None:
            return new, why
    if not planned:
        return None
    when, again = min((last[each], each) for each in planned)
    return again, tr("You last talked on {day}.", day=day(when))


def days_alone(known: Iterable[Known], since: date, today: date) -> int:
    """Days since somebody talked to anybody, since the first day of the stay at most."""
    last = max((each.last for each in known if each.last <= today), default=since)
    return max(0, (today - max(last, since)) // timedelta(days=1))


def is_alone(known: Iterable[Known], since: date, today: date) -> bool:
    """Whether somebody should be asked to lunch: nobody talked to them for a week."""
    return days_alone(known, since, today) >= ALONE_DAYS
