"""Is mentors' time shared out alike: minutes and replies per intern-week, by group.

Medians, since one long talk must not stand for many; and how many weeks of each group are among the
tenth of all with the fewest minutes, where a group that is like the others has a tenth. A group of
fewer than five interns is hidden. No figure is of one intern or one mentor.
"""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from statistics import median

from reviewer.domain.ids import PersonId
from reviewer.domain.small_groups import FEWEST_TOLD
from reviewer.insight.intervals import Interval, wilson

TENTH = 10


@dataclass(frozen=True, slots=True)
class InternWeek:
    """What one intern had of all mentors in one week.

    Attributes:
        minutes: of talks and answers.
        replies: minutes that each reply took.
    """

    intern: PersonId
    programme: str
    site: str
    language: str
    minutes: int
    replies: tuple[int, ...] = ()


@dataclass(frozen=True, slots=True)
class TimeShare:
    """One group's part of mentors' time.

    Attributes:
        interns: how many; None below five, as is all else.
        weeks: intern-weeks.
        minutes: median per intern-week.
        lowest: a tenth of its weeks have at most so many minutes.
        reply: median over weeks of the week's median reply, minutes; None where nobody was waited
            for.
        among_fewest: share of its weeks that are in the lowest tenth of all.
    """

    group: str
    interns: int | None
    weeks: int | None
    minutes: float | None
    lowest: int | None
    reply: float | None
    among_fewest: Interval | None


def by_programme(week: InternWeek) -> str:
    """Group of a week by programme."""
    return week.programme


def by_site(week: InternWeek) -> str:
    """Group of a week by site."""
    return week.site


def by_language(week: InternWeek) -> str:
    """Group of a week by language."""
    return week.language


def time_shares(
    weeks: Iterable[InternWeek], group_of: Callable[[InternWeek], str]
) -> tuple[TimeShare, ...]:
    """Every group beside the others, by name."""
    listed = list(weeks)
    groups = defaultdict[str, list[InternWeek]](list)
    for week in listed:
        groups[group_of(week)].append(week)
    fewest = lowest_tenth([week.minutes for week in listed]) if listed else 0
    return tuple(_time_share(group, groups[group], fewest) for group in sorted(groups))


def lowest_tenth(minutes: list[int]) -> int:
    """The minutes that a tenth of the weeks have at most: the nearest rank."""
    return sorted(minutes)[max(0, -(-len(minutes) // TENTH) - 1)]


def _time_share(group: str, weeks: list[InternWeek], fewest: int) -> TimeShare:
    interns = len({week.intern for week in weeks})
    if interns < FEWEST_TOLD:
        return TimeShare(group, None, None, None, None, None, None)
    minutes = [week.minutes for week in weeks]
    replies = [median(week.replies) for week in weeks if week.replies]
    return TimeShare(
        group=group,
        interns=interns,
        weeks=len(weeks),
        minutes=median(minutes),
        lowest=lowest_tenth(minutes),
        reply=median(replies) if replies else None,
        among_fewest=wilson(sum(each <= fewest for each in minutes), len(weeks)),
    )
