"""The guide of who learns: what the first days ask for, step by step, then what each day has."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import chain

from reviewer.domain.blind_cases import is_starter_done
from reviewer.domain.language import day, tr
from reviewer.domain.levels import FIRST_LEVEL, Level
from reviewer.domain.matters.launch import has_plan
from reviewer.domain.matters.matter import Matter
from reviewer.domain.people import Role
from reviewer.domain.queue import QueueFilter
from reviewer.operations.cases import returned_among
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Relations, colleagues, matters_of
from reviewer.operations.mistake_deck import count_due, damaged, today
from reviewer.operations.queueing import queue_counts, queue_ids
from reviewer.operations.stay_weeks import How, WeekMark, current_plan, stay_weeks
from reviewer.operations.supervising import levels_in_force

# What is said to somebody about their work, and waits for their answer.
REMARKS = ("remark", "reply", "synthesis", "pattern")
_KINDS = ("plan", "milestone", "meeting", "sitting", "grading", *REMARKS)
_OPEN_MILESTONES = frozenset({How.PLANNED, How.DUE, How.LATE})


@dataclass(frozen=True, slots=True)
class GuideLine:
    """One line of the guide.

    Attributes:
        name: to know it by.
        words: what it means, or what is to be done by whom.
        action: id of the action that goes there, "" where somebody else has to act.
        kind: of the matters that the action is to list, "" for none.
        is_done: of the first days; what each day has is never done.
    """

    name: str
    title: str
    words: str
    action: str = ""
    kind: str = ""
    is_done: bool = False


@dataclass(frozen=True, slots=True)
class Guide:
    """What whoever learns sees at the beginning of each day.

    Attributes:
        first: of the first days, in order; none once all are done.
        daily: what today has, what presses most first; none before there is a plan.
    """

    first: tuple[GuideLine, ...]
    daily: tuple[GuideLine, ...]

    @property
    def next(self) -> GuideLine | None:
        """What one key brings further now."""
        can = (each for each in self.first if not each.is_done and each.action)
        return next(chain(can, self.daily), None)


def guide(desk: Desk) -> Guide:
    """The guide of whoever is signed in; nothing for who does not learn.

    Raises:
        Refused: nobody is signed in.
    """
    person = desk.signed_in()
    if person.role is not Role.INTERN:
        return Guide((), ())
    found = {kind: [*matters_of(desk, kind).values()] for kind in _KINDS}
    first = tuple(_first_days(desk, found))
    may_begin = all(each.is_done for each in first if each.name in ("mentors", "plan", "sign"))
    is_over = all(each.is_done for each in first)
    return Guide(() if is_over else first, tuple(_daily(desk, found)) if may_begin else ())


def _first_days(desk: Desk, found: Mapping[str, list[Matter]]) -> Iterable[GuideLine]:
    person = desk.signed_in().id
    mentors = [each.title for each in colleagues(desk) if each.is_my_mentor]
    who = ", ".join(mentors)
    yield GuideLine(
        "mentors",
        tr("Welcome. You learn from {mentors}", mentors=who) if mentors else tr("Welcome"),
        tr("Ask early, and ask more than one.")
        if mentors
        else tr("No mentor is named yet: ask a lead."),
        is_done=bool(mentors),
    )
    plan = current_plan(found["plan"], person)
    signed = has_plan(found["plan"], person)
    yield GuideLine(
        "plan",
        tr("A launch plan"),
        tr("What is expected, by when, and whom to ask. Your mentor writes it."),
        is_done=plan is not None or signed,
    )
    awaits = plan is not None and plan.state == "mentor_signed"
    yield GuideLine(
        "sign",
        tr("Both of you sign it"),
        tr("Your mentor has signed; sign too, and the queue opens.")
        if awaits
        else tr("Your mentor signs first, then you."),
        "go.matters" if awaits else "",
        "plan" if awaits else "",
        signed,
    )
    lunches = [each for each in found["meeting"] if each.values.get("sort") == "lunch"]
    yield GuideLine(
        "lunch",
        tr("A first lunch"),
        tr("It is proposed: say that you will be there.")
        if lunches
        else tr("Take a seat of the lunch roster, or propose one yourself."),
        "go.matters",
        "meeting" if lunches else "roster",
        any(each.state in ("agreed", "held") for each in lunches),
    )
    yield GuideLine(
        "starter",
        tr("A starter deck"),
        tr("Twelve cases with what decides each; what was wrong comes again."),
        "learn.sit",
        is_done=any(is_starter_done(found["sitting"], pack.code) for pack in desk.ladder),
    )
    yield _level(desk)


def _level(desk: Desk) -> GuideLine:
    """Where they stand; done with the first decision."""
    levels = levels_in_force(desk)
    low, high = min(levels.values(), default=FIRST_LEVEL), max(levels.values(), default=FIRST_LEVEL)
    words = [_MEANS[low]]
    if low < Level.L5:
        words.append(tr("L{level} comes by two votes, once its gate is met.", level=low + 1))
    return GuideLine(
        "level",
        tr("You are at L{low} to L{high}, by pack", low=int(low), high=int(high))
        if high > low
        else tr("You are at L{level}", level=int(low)),
        " ".join(words),
        "mentor.levels",
        is_done=queue_counts(desk, QueueFilter()).decided > 0,
    )


# As somebody reads it on the first day; the panel of levels tells each pack.
_MEANS = {
    Level.L0: tr("You watch others decide."),
    Level.L1: tr("Your decisions have no effect yet, so begin."),
    Level.L2: tr("A mentor reads every decision of yours."),
    Level.L3: tr("A mentor reads your rejects and some others."),
    Level.L4: tr("Your decisions take effect."),
    Level.L5: tr("Your decisions take effect, and you read those of others."),
}


def _daily(desk: Desk, found: Mapping[str, list[Matter]]) -> Iterable[GuideLine]:
    came_back = len(returned_among(desk, queue_ids(desk, QueueFilter())))
    if came_back:
        words = tr("Read why, and decide again: the new verdict replaces the old.")
        title = tr("{n:,} decisions came back", "{n:,} decision came back", came_back)
        yield GuideLine("returned", title, words, "go.history")
    due = count_due(desk, found["grading"])
    if due:
        words = tr("Cases that you had wrong, before they are forgotten.")
        title = tr("{n:,} mistake cards due", "{n:,} mistake card due", due)
        yield GuideLine("cards", title, words, "learn.practise")
    relations = Relations.of(desk)
    for kind in REMARKS:
        new = sum(_awaits(relations, each) for each in found[kind])
        if new:
            words = tr("Said of your work.")
            yield GuideLine(f"new-{kind}", _remarks(kind, new), words, "go.matters", kind)
    broken = len(damaged(desk))
    if broken:
        words = tr("What you certified and what came of it; each is a mistake card.")
        title = tr("{n:,} parcels damaged", "{n:,} parcel damaged", broken)
        yield GuideLine("damaged", title, words, "learn.practise")
    yield from _milestone(desk, found)
    count = queue_counts(desk, QueueFilter()).open
    words = (
        tr("Blind first, then what the model and others say.") if count else tr("Nothing waits.")
    )
    title = tr("{n:,} items in the queue", "{n:,} item in the queue", count)
    yield GuideLine("queue", title, words, "go.review")


def _remarks(kind: str, new: int) -> str:
    """How many of REMARKS were said."""
    match kind:
        case "remark":
            return tr("{n} remarks", "{n} remark", new)
        case "reply":
            return tr("{n} replies to remarks", "{n} reply to a remark", new)
        case "synthesis":
            return tr("{n} syntheses", "{n} synthesis", new)
    return tr("{n} patterns", "{n} pattern", new)


def _milestone(desk: Desk, found: Mapping[str, list[Matter]]) -> Iterable[GuideLine]:
    plan = current_plan(found["plan"], desk.signed_in().id)
    if plan is None:
        return
    weeks = stay_weeks(plan, found["milestone"], today(desk))
    marks = (mark for week in weeks for mark in week.marks if mark.how in _OPEN_MILESTONES)
    coming = min(marks, key=lambda each: each.day, default=None)
    if coming is not None:
        title = tr("Next: {milestone}", milestone=coming.title)
        yield GuideLine("milestone", title, _when(coming), "go.matters", "milestone")


def _when(coming: WeekMark) -> str:
    if coming.days_late:
        return tr(
            "The next milestone, {n} days late.",
            "The next milestone, {n} day late.",
            coming.days_late,
        )
    return tr("The next milestone, due on {day}.", day=day(date.fromisoformat(coming.day)))


def _awaits(relations: Relations, matter: Matter) -> bool:
    """Whether somebody else said it last, and it is not over."""
    return not matter.is_over and matter.told[-1].author != relations.person.id
