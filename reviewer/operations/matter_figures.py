"""What is worked out of all matters of a kind, in sentences: shown under the list of that kind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from reviewer.domain.ids import PersonId
from reviewer.domain.language import tr
from reviewer.domain.matters.cohorts import availability, directory, growth, slots_left
from reviewer.domain.matters.contacts import contact_map, days_alone, is_alone, suggested, to_ask
from reviewer.domain.matters.courses.people import GRADES
from reviewer.domain.matters.courses.programmes import TENETS
from reviewer.domain.matters.courses.projects import CONSTITUENCIES
from reviewer.domain.matters.gathering import question_queue, roster_room, week_of
from reviewer.domain.matters.ledgers import balance, empty_cells, value_table, year_end
from reviewer.domain.matters.matching import matches
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.sections import heading
from reviewer.domain.matters.step import MatterId
from reviewer.domain.small_groups import HIDDEN, NOT_COMPARED, in_words, is_compared, is_told
from reviewer.insight.funnel import Stage, funnel

# Lines that a list can spare room for.
MOST = 6
# Stages of the funnel that count goals of people.
OF_PEOPLE = frozenset({"publication", "production"})


@dataclass(frozen=True, slots=True)
class Known:
    """All matters that somebody may read of, and who and when they are.

    Attributes:
        names: of people.
        ratings: of mentors, people by grade.
        leads: whoever looks sees groups of people, and no single ones: small groups are hidden.
    """

    matters: Mapping[MatterId, Matter]
    person: PersonId
    names: Mapping[PersonId, str]
    today: date
    ratings: Mapping[PersonId, Mapping[str, int]] = field(default_factory=dict)
    leads: bool = False

    def group(self, size: int) -> str:
        """How many people, as far as whoever looks may know."""
        return in_words(size) if self.leads else f"{size:,}"

    def of(self, kind: str) -> list[Matter]:
        """Those of one kind, in the order in which they were opened."""
        found = (each for each in self.matters.values() if each.course.kind == kind)
        return sorted(found, key=lambda each: (each.opened_ms, each.id))

    def name(self, person: PersonId) -> str:
        """What to call somebody."""
        return self.names.get(person, "somebody of another site")


def figures(kind: str, known: Known) -> tuple[str, ...]:
    """Sentences about the matters of one kind; none where nothing is worked out of them."""
    work = _BY_KIND.get(kind)
    told = () if work is None else tuple(work(known))
    if len(told) <= MOST:
        return told
    return *told[: MOST - 1], tr("… and {count} lines more.", count=len(told) - MOST + 1)


def _funnel(known: Known) -> Iterable[str]:
    """How far gaps came, each stage with its interval."""
    found = funnel(
        known.of("gap"), known.of("project"), known.of("publication"), known.of("production")
    )
    if not any(stage.count for stage in found.stages):
        return
    before = 0
    for stage in found.stages:
        is_of_people = stage.name in OF_PEOPLE
        count = known.group(stage.count) if is_of_people else f"{stage.count:,}"
        is_hidden = known.leads and (count == HIDDEN or not is_told(before))
        rate = "" if is_hidden else _rate(stage, before)
        yield f"{stage.name.capitalize()}: {count}{rate}"
        before = stage.count
    if found.unpublished:
        yield tr(
            "In production without a publication: {group}", group=known.group(found.unpublished)
        )


def _rate(stage: Stage, before: int) -> str:
    """The share of those of the stage before, with whether there are enough to compare."""
    share = stage.share
    if share is None or share.value is None:
        return ""
    few = "" if is_compared(before) else f", {NOT_COMPARED}"
    return tr(
        " ({share:.0%}, {low:.0%} to {high:.0%}{few})",
        share=share.value,
        low=share.low,
        high=share.high,
        few=few,
    )


def _gaps(known: Known) -> Iterable[str]:
    for category, many in sorted(year_end(known.of("gap")).items()):
        yield tr(
            "Closed by the end of the year, {category}: {many:.1f} expected",
            category=category,
            many=many,
        )
    yield from _funnel(known)


def _values(known: Known) -> Iterable[str]:
    table = value_table(known.of("value"))
    empty = empty_cells(table)
    filled = len(table) - len(empty)
    yield tr("{filled} of {count} cells have an entry.", filled=filled, count=len(table))
    for who, title in CONSTITUENCIES.items():
        lacking = [TENETS[each].partition(":")[0] for other, each in empty if other == who]
        if lacking:
            yield tr("{title}: nothing yet for {listed}", title=title, listed=", ".join(lacking))


def _trajectories(known: Known) -> Iterable[str]:
    found = balance(known.of("trajectory"))
    if found.industry or found.both or found.back or found.staying:
        yield (
            tr(
                "To industry {group}, both {group_2}, back in academia {group_3}, staying "
                "{group_4}: those who consented.",
                group=known.group(found.industry),
                group_2=known.group(found.both),
                group_3=known.group(found.back),
                group_4=known.group(found.staying),
            )
        )


def _contacts(known: Known) -> Iterable[str]:
    person = known.person
    plans = [each for each in known.of("plan") if each.about == person]
    met = contact_map(person, known.of("contact"), known.of("meeting"))
    if met:
        yield tr(
            "You talked to {count} {words}.",
            count=len(met),
            words="person" if len(met) == 1 else "people",
        )
    week = week_of(known.today.isoformat())
    hosts = [each.opener for each in known.of("roster") if roster_room(each, week) > 0]
    named = to_ask(plans[-1]) if plans else []
    found = suggested(met, [each for each in named if each != person], hosts)
    if found is not None:
        yield tr("Talk to {name} next. {found}", name=known.name(found[0]), found=found[1])
    if plans:
        since = date.fromisoformat(str(plans[-1].values["start"]))
        if is_alone(met, since, known.today):
            days = days_alone(met, since, known.today)
            yield tr("You have talked to nobody for {days} days. Ask somebody to lunch.", days=days)


def _rosters(known: Known) -> Iterable[str]:
    week = week_of(known.today.isoformat())
    for each in known.of("roster"):
        if not each.is_over:
            yield tr(
                "{name}: {roster_room} seats left this week",
                name=known.name(each.opener),
                roster_room=roster_room(each, week),
            )


def _questions(known: Known) -> Iterable[str]:
    for each, votes in question_queue(known.of("question")):
        yield f"{votes} {'vote' if votes == 1 else 'votes'}: {heading(each, known.names)}"


def _applications(known: Known) -> Iterable[str]:
    """What is offered to one's own interests; nobody is weighed."""
    mine = [each for each in known.of("application") if known.person in (each.about, each.opener)]
    interests = mine[-1].values.get("interests") or () if mine else ()
    for match in matches(interests, [*known.of("gap"), *known.of("project")]):
        yield f"{heading(match.found, known.names)}. {match.reason}"


def _engagements(known: Known) -> Iterable[str]:
    people = sorted({each.about for each in known.of("engagement") if each.about})
    for person in people:
        free = availability(person, known.of("engagement"), known.today)
        yield tr("{name}: {free} % free today", name=known.name(person), free=free)
    places = directory(known.of("engagement"), known.today)
    if places:
        people_here = {each.person for each in places}
        cities = {each.city for each in places if each.city}
        where = (
            tr(" in {count} cities", count=len(cities))
            if known.group(len(people_here)) != HIDDEN
            else ""
        )
        yield tr("{group} people{where} today", group=known.group(len(people_here)), where=where)


def _programmes(known: Known) -> Iterable[str]:
    engagements = known.of("engagement")
    for each in known.of("programme"):
        if each.is_over:
            continue
        years = growth(each.id, engagements)
        told = ", ".join(
            f"{year}: {known.group(people)}" for year, (people, _) in sorted(years.items())
        )
        left = slots_left(each, engagements, known.today)
        line = tr(
            "{heading}: {left} fellowship slots left", heading=heading(each, known.names), left=left
        )
        yield tr("{line}; people by year {told}", line=line, told=told) if told else line


def _ratings(known: Known) -> Iterable[str]:
    """Of mentors whom five people at least have rated; by name, not by grade."""
    for person in sorted(known.ratings, key=known.name):
        grades = known.ratings[person]
        told = [
            f"{grades[each]} {title.lower()}" for each, title in GRADES.items() if each in grades
        ]
        if told:
            yield f"{known.name(person)}: {', '.join(told)}"


_BY_KIND: Mapping[str, Callable[[Known], Iterable[str]]] = {
    "gap": _gaps,
    "project": _funnel,
    "publication": _funnel,
    "production": _funnel,
    "value": _values,
    "trajectory": _trajectories,
    "contact": _contacts,
    "roster": _rosters,
    "question": _questions,
    "rating": _ratings,
    "application": _applications,
    "engagement": _engagements,
    "programme": _programmes,
}
