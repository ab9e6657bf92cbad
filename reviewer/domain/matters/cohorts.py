"""Who is here by which programme: availability, places, seasons, the directory of people."""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.matter import Matter

FULL = 100
SEASONS = ("winter", "spring", "summer", "fall")


def is_here(engagement: Matter, day: date) -> bool:
    """Whether an engagement takes somebody's time on a day."""
    if engagement.state not in {"active", "ended"}:
        return False
    values = engagement.values
    return date.fromisoformat(values["starts"]) <= day <= date.fromisoformat(values["ends"])


def availability(person: PersonId, engagements: Iterable[Matter], day: date) -> int:
    """Per cent of somebody's time that no engagement takes; below 0 when it is promised twice."""
    taken = (each for each in engagements if each.about == person and is_here(each, day))
    return FULL - sum(int(each.values["share"]) for each in taken)


def slots_left(programme: Matter, engagements: Iterable[Matter], day: date) -> int:
    """Places or fellowships of a programme that nobody has on a day or is planned for."""
    held = [
        each
        for each in engagements
        if each.values.get("programme") == programme.id
        and (is_here(each, day) or each.state == "planned")
    ]
    return max(0, int(programme.values.get("slots") or 0) - len(held))


def season_of(day: date) -> str:
    """Season of the northern half in which a stay begins, with its year: "summer 2026".

    December belongs to the winter of the next year.
    """
    return f"{SEASONS[day.month % 12 // 3]} {day.year + (day.month == 12)}"


def seasons(programme: str, engagements: Iterable[Matter]) -> Counter[str]:
    """How many came by a programme, by the season in which they began.

    Args:
        programme: matter id.
    """
    return Counter(
        season_of(date.fromisoformat(each.values["starts"]))
        for each in engagements
        if each.values.get("programme") == programme and each.state in {"active", "ended"}
    )


def growth(programme: str, engagements: Iterable[Matter]) -> dict[int, tuple[int, int]]:
    """People and cities of a programme by the year in which they began.

    Args:
        programme: matter id.
    """
    found: dict[int, tuple[set[PersonId], set[str]]] = {}
    for each in engagements:
        if each.values.get("programme") == programme and each.state in {"active", "ended"}:
            year = date.fromisoformat(each.values["starts"]).year
            people, cities = found.setdefault(year, (set(), set()))
            people.add(each.about)
            cities |= {str(each.values["city"])} if each.values.get("city") else set()
    return {year: (len(people), len(cities)) for year, (people, cities) in sorted(found.items())}


@dataclass(frozen=True, slots=True)
class Entry:
    """Where somebody is, of the directory.

    Attributes:
        zone: time zone, "" when nobody filled it in.
        home: institution where a place of theirs is kept, "" for none.
    """

    person: PersonId
    city: str
    zone: str
    programme: str
    home: str


def directory(engagements: Iterable[Matter], day: date) -> list[Entry]:
    """Everybody who is here on a day, by city, then by id."""
    found = [
        Entry(
            each.about,
            str(each.values.get("city") or ""),
            str(each.values.get("zone") or ""),
            str(each.values["programme"]),
            str(each.values.get("home") or "") if each.values.get("home_kept") else "",
        )
        for each in engagements
        if is_here(each, day)
    ]
    return sorted(found, key=lambda one: (one.city, one.person, one.programme))
