"""What is worked out of all matters of a kind, in sentences: shown under the list of that kind."""

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date

from reviewer.domain.ids import PersonId
from reviewer.domain.language import number, tr
from reviewer.domain.matters.cohorts import FULL, availability, directory, growth, slots_left
from reviewer.domain.matters.contacts import contact_map, days_alone, is_alone, suggested, to_ask
from reviewer.domain.matters.courses.people import GRADES
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
# Stages of the funnel, categories of gaps and tenets of programmes, as lines call them.
_STAGES = {
    "gap": tr("Gap"),
    "taken up": tr("Taken up"),
    "project": tr("Project"),
    "publication": tr("Publication"),
    "production": tr("Production"),
}
_CATEGORIES = {
    "science": tr("science", "a category of gaps"),
    "data": tr("data", "a category of gaps"),
    "deployment": tr("deployment", "a category of gaps"),
}
_TENETS = {
    "knowledge": tr("Knowledge", "what a programme is for"),
    "people": tr("People", "what a programme is for"),
    "use": tr("Use", "what a programme is for"),
}


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
        return in_words(size) if self.leads else number(size)

    def of(self, kind: str) -> list[Matter]:
        """Those of one kind, in the order in which they were opened."""
        found = (each for each in self.matters.values() if each.course.kind == kind)
        return sorted(found, key=lambda each: (each.opened_ms, each.id))

    def name(self, person: PersonId) -> str:
        """What to call somebody."""
        return self.names.get(person, tr("somebody of another site"))


def figures(kind: str, known: Known) -> tuple[str, ...]:
    """Sentences about the matters of one kind; none where nothing is worked out of them."""
    work = _BY_KIND.get(kind)
    told = () if work is None else tuple(work(known))
    if len(told) <= MOST:
        return told
    return *told[: MOST - 1], tr(
        "… and {n} lines more.", "… and {n} line more.", len(told) - MOST + 1
    )


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
        count = known.group(stage.count) if is_of_people else number(stage.count)
        is_hidden = known.leads and (count == HIDDEN or not is_told(before))
        yield _stage(stage, count, None if is_hidden else before)
        before = stage.count
    if found.unpublished:
        yield tr(
            "In production without a publication: {count}", count=known.group(found.unpublished)
        )


def _stage(stage: Stage, count: str, before: int | None) -> str:
    """How many came so far, and their share of the stage before.

    Args:
        before: how many were at the stage before, None where the share is not told.
    """
    title, share = _STAGES[stage.name], stage.share
    if before is None or share is None or share.value is None:
        return tr("{stage}: {count}", stage=title, count=count)
    told = {
        "stage": title,
        "count": count,
        "share": share.value,
        "low": share.low,
        "high": share.high,
    }
    if is_compared(before):
        return tr("{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%})", **told)
    return tr(
        "{stage}: {count} ({share:.0%}, {low:.0%} to {high:.0%}, {caution})",
        **told,
        caution=NOT_COMPARED,
    )


def _gaps(known: Known) -> Iterable[str]:
    for category, many in sorted(year_end(known.of("gap")).items()):
        yield tr(
            "Closed by the end of the year, {category}: {count:.1f} expected",
            category=_CATEGORIES.get(category, category),
            count=many,
        )
    yield from _funnel(known)


def _values(known: Known) -> Iterable[str]:
    table = value_table(known.of("value"))
    empty = empty_cells(table)
    filled = len(table) - len(empty)
    yield tr("{filled} of {count} cells have an entry.", filled=filled, count=len(table))
    for who, title in CONSTITUENCIES.items():
        lacking = [_TENETS[each] for other, each in empty if other == who]
        if lacking:
            yield tr(
                "{constituency}: nothing yet for {tenets}",
                constituency=title,
                tenets=", ".join(lacking),
            )


def _trajectories(known: Known) -> Iterable[str]:
    found = balance(known.of("trajectory"))
    if found.industry or found.both or found.back or found.staying:
        yield (
            tr(
                "To industry {industry}, both {both}, back in academia {back}, staying "
                "{staying}: those who consented.",
                industry=known.group(found.industry),
                both=known.group(found.both),
                back=known.group(found.back),
                staying=known.group(found.staying),
            )
        )


def _contacts(known: Known) -> Iterable[str]:
    person = known.person
    plans = [each for each in known.of("plan") if each.about == person]
    met = contact_map(person, known.of("contact"), known.of("meeting"))
    if met:
        yield tr("You talked to {n} people.", "You talked to {n} person.", len(met))
    week = week_of(known.today.isoformat())
    hosts = [each.opener for each in known.of("roster") if roster_room(each, week) > 0]
    named = to_ask(plans[-1]) if plans else []
    found = suggested(met, [each for each in named if each != person], hosts)
    if found is not None:
        yield tr("Talk to {person} next. {why}", person=known.name(found[0]), why=found[1])
    if plans:
        since = date.fromisoformat(str(plans[-1].values["start"]))
        if is_alone(met, since, known.today):
            days = days_alone(met, since, known.today)
            yield tr(
                "You have talked to nobody for {n} days. Ask somebody to lunch.",
                "You have talked to nobody for {n} day. Ask somebody to lunch.",
                days,
            )


def _rosters(known: Known) -> Iterable[str]:
    week = week_of(known.today.isoformat())
    for each in known.of("roster"):
        if not each.is_over:
            yield tr(
                "{person}: {n} seats left this week",
                "{person}: {n} seat left this week",
                roster_room(each, week),
                person=known.name(each.opener),
            )


def _questions(known: Known) -> Iterable[str]:
    for each, votes in question_queue(known.of("question")):
        asked = heading(each, known.names)
        yield tr("{n} votes: {question}", "{n} vote: {question}", votes, question=asked)


def _applications(known: Known) -> Iterable[str]:
    """What is offered to one's own interests; nobody is weighed."""
    mine = [each for each in known.of("application") if known.person in (each.about, each.opener)]
    interests = mine[-1].values.get("interests") or () if mine else ()
    for match in matches(interests, [*known.of("gap"), *known.of("project")]):
        #: what is offered, and why
        yield tr("{title}. {why}", title=heading(match.found, known.names), why=match.reason)


def _engagements(known: Known) -> Iterable[str]:
    people = sorted({each.about for each in known.of("engagement") if each.about})
    for person in people:
        free = availability(person, known.of("engagement"), known.today)
        yield tr("{person}: {share:.0%} free today", person=known.name(person), share=free / FULL)
    places = directory(known.of("engagement"), known.today)
    if places:
        count = len({each.person for each in places})
        cities = len({each.city for each in places if each.city})
        if known.group(count) == HIDDEN:
            yield tr("People here today: {count}", count=HIDDEN)
            return
        here = tr("{n:,} people", "{n:,} person", count)
        yield tr("{people} in {n} cities today", "{people} in {n} city today", cities, people=here)


def _programmes(known: Known) -> Iterable[str]:
    engagements = known.of("engagement")
    for each in known.of("programme"):
        if each.is_over:
            continue
        years = growth(each.id, engagements)
        told = ", ".join(
            tr("{year}: {count}", year=year, count=known.group(people))
            for year, (people, _) in sorted(years.items())
        )
        left, programme = slots_left(each, engagements, known.today), heading(each, known.names)
        if told:
            yield tr(
                "{programme}: {n} fellowship slots left; people by year {years}",
                "{programme}: {n} fellowship slot left; people by year {years}",
                left,
                programme=programme,
                years=told,
            )
        else:
            yield tr(
                "{programme}: {n} fellowship slots left",
                "{programme}: {n} fellowship slot left",
                left,
                programme=programme,
            )


def _ratings(known: Known) -> Iterable[str]:
    """Of mentors whom five people at least have rated; by name, not by grade."""
    for person in sorted(known.ratings, key=known.name):
        grades = known.ratings[person]
        told = [_graded(each, grades[each]) for each in GRADES if each in grades]
        if told:
            listed = ", ".join(told)
            yield tr("{person}: {grades}", person=known.name(person), grades=listed)


def _graded(grade: str, people: int) -> str:
    """By how many people a mentor was rated so."""
    match grade:
        case "great":
            return tr("{n} great", "{n} great", people)
        case "good":
            return tr("{n} good", "{n} good", people)
        case "acceptable":
            return tr("{n} acceptable", "{n} acceptable", people)
    return tr("{n} problematic", "{n} problematic", people)


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
