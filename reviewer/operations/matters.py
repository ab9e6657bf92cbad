"""Matters at the desk: what the service told, and what was done here since."""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.colleagues import Colleague
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.ids import PersonId, RecordId, uuid7
from reviewer.domain.language import tr
from reviewer.domain.matters.course import UNOPENED, Act, Course, Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter, follow, sites_of, why_idle, why_not
from reviewer.domain.matters.step import MOST_SEEN, NOBODY, MatterId, Step, Told
from reviewer.domain.people import Person, Role
from reviewer.domain.record import ClockFacts, Kind, Record, Standing, standing
from reviewer.journal.entry import Entry
from reviewer.journal.renumbering import REPLACES
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.operations.refusals import refusal_of

_STEP = (Kind.STEP.value,)


def colleagues(desk: Desk) -> list[Colleague]:
    """Whom the signed-in person may know of, as last heard; nobody when nobody is signed in."""
    return [] if desk.person is None else desk.cache.colleagues(desk.person.id)


def matters_of(desk: Desk, *kinds: str) -> dict[MatterId, Matter]:
    """Matters of these kinds that the signed-in person may read of, with what was done here."""
    if desk.person is None:
        return {}
    apart: dict[str, list[Told]] = {}
    for each in steps_of(desk, kinds):
        apart.setdefault(each.step.kind, []).append(each)
    found: dict[MatterId, Matter] = {}
    for kind, told in apart.items():
        found |= follow(COURSES[kind], told)
    return found


def steps_of(desk: Desk, kinds: Iterable[str]) -> list[Told]:
    """Steps as the service told them, and those of this desk that it has not told yet."""
    person = desk.signed_in()
    listed = tuple(kinds)
    told = {each.record: each for each in desk.cache.steps(person.id, listed)}
    own = desk.journal.authored(person.id, _STEP)
    known = desk.cache.steps_known(person.id, [each.record.id for each in own])
    notebook = () if desk.notebook is None else desk.notebook.authored(person.id, _STEP)
    for entry in (*own, *notebook):
        # What an earlier version sent is told by the service too; the copy stands for it.
        told.pop(RecordId(str(entry.record.payload.get(REPLACES))), None)
        if entry.withdrawn or standing(entry.receipt) is Standing.QUARANTINED:
            told.pop(entry.record.id, None)
        elif entry.record.id not in known:
            found = _told(entry, person)
            if found is not None and found.step.kind in listed:
                told[found.record] = found
    return list(told.values())


def refused_steps(desk: Desk) -> dict[RecordId, tuple[Told, str]]:
    """Steps of the signed-in person that the service refused, and why, by record."""
    person = desk.signed_in()
    found: dict[RecordId, tuple[Told, str]] = {}
    for entry in desk.journal.authored(person.id, _STEP):
        is_refused = standing(entry.receipt) is Standing.QUARANTINED and not entry.withdrawn
        told = _told(entry, person) if is_refused else None
        if told is not None and told.step.kind in COURSES:
            found[told.record] = (told, refusal_of(entry.receipt))
    return found


def _told(entry: Entry, person: Person) -> Told | None:
    """A step of this desk; None when a newer version wrote it."""
    record = entry.record
    try:
        step = Step.of_payload(record.payload)
    except BadInput:
        return None
    return Told(record.id, step, record.author, _made_ms(record.clock), person.title)


def _made_ms(clock: ClockFacts) -> int:
    return max(0, clock.wall_ms - clock.skew_ms)


@dataclass(frozen=True, slots=True)
class Relations:
    """What the signed-in person is to others.

    Attributes:
        interns: whose mentor they are.
    """

    person: Person
    interns: frozenset[PersonId]

    @classmethod
    def of(cls, desk: Desk) -> "Relations":
        """As last heard.

        Raises:
            Refused: nobody is signed in.
        """
        interns = frozenset(each.id for each in colleagues(desk) if each.is_my_intern)
        return cls(desk.signed_in(), interns)

    def parts(
        self, matter: Matter | None, about: PersonId, sites: Collection[str] = ()
    ) -> frozenset[Part]:
        """Everything they are to a matter, or to a new one about somebody.

        Args:
            sites: that a matter of a course with a scope is about.
        """
        person = self.person
        found = {Part.ANYBODY, Part.OPENER} if matter is None else set(matter.parts(person.id))
        if about == person.id:
            found.add(Part.ABOUT)
        if person.role is Role.LEAD:
            found.add(Part.LEAD)
        if person.role is not Role.INTERN:
            found.add(Part.STAFF)
        if about in self.interns:
            found.add(Part.MENTOR)
        # Admins read of it; the service takes no records of theirs.
        if person.role is not Role.ADMIN and person.oversees(sites):
            found.add(Part.OVERSEER)
        return frozenset(found)

    def acts_on(self, matter: Matter) -> list[Act]:
        """What they can do about a matter as it stands, in the course's order."""
        parts = self.parts(matter, matter.about, matter.sites)
        acts = matter.course.acts
        return [each for each in acts if not why_not(matter, each, self.person.id, parts)]

    def openings(self, course: Course, about: PersonId = NOBODY) -> list[Act]:
        """How they can open a matter of a kind, perhaps about somebody."""
        parts = self.parts(None, about)
        return [each for each in course.opening if each.by & parts]


@dataclass(frozen=True, slots=True)
class Doing:
    """What somebody is about to do.

    Attributes:
        matter: None to open a new one.
        about: whom a new matter concerns.
        seen: the newest steps that were shown.
        as_new: id of the new matter, where two desks must not open it twice; None for any.
    """

    course: Course
    act: Act
    matter: MatterId | None = None
    about: PersonId = NOBODY
    seen: tuple[RecordId, ...] = ()
    as_new: MatterId | None = None


def act(desk: Desk, doing: Doing, values: Mapping[str, Any]) -> Changes:
    """Record a step of the signed-in person.

    Args:
        values: by the fields of the act; what is empty may be left out.

    Raises:
        Refused: nobody is signed in, it is not theirs to do, it would change nothing, or something
            filled in does not fit.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    person = desk.signed_in()
    filled: dict[str, Json] = {
        name: value for name, value in values.items() if value is not None and value not in ("", [])
    }
    try:
        doing.act.check(filled)
    except BadInput as fault:
        raise Refused(str(fault)) from fault
    matter = _matter(desk, doing)
    about = doing.about if matter is None else matter.about
    step = Step(
        kind=doing.course.kind,
        matter=doing.matter or doing.as_new or MatterId(uuid7()),
        act=doing.act.name,
        about=about,
        values=filled,
        seen=() if matter is None else matter.tips()[:MOST_SEEN],
    )
    _check(desk, person, matter or Matter(step.matter, doing.course), doing.act, step)
    is_private = doing.course.is_private
    record = desk.journal_of(is_private=is_private).append(person.id, Kind.STEP, step.payload())
    #: what was done, and with which kind of thing
    text = tr("{act}: {kind}", act=doing.act.label, kind=doing.course.title[0])
    return _done(desk, record, text, is_private=is_private)


def _done(desk: Desk, record: Record, text: str, *, is_private: bool) -> Changes:
    """What came of it; nobody waits for the service's word on what it is never told."""
    warning = desk.room_warning()
    if is_private:
        return changed("matter", text=text, warning=warning)
    return changed("matter", "record", record=record.id, text=text, warning=warning)


def _matter(desk: Desk, doing: Doing) -> Matter | None:
    if doing.matter is None:
        return None
    found = matters_of(desk, doing.course.kind).get(doing.matter)
    if found is None:
        kind = doing.course.title[0]
        #: {kind} is such as "meeting" or "launch plan"
        raise Refused(tr("This {kind} was taken back meanwhile.", kind=kind))
    return found


def _check(desk: Desk, person: Person, matter: Matter, act: Act, step: Step) -> None:
    is_new = matter.state == UNOPENED
    sites = sites_of(matter.course, step.values) if is_new else matter.sites
    parts = Relations.of(desk).parts(None if is_new else matter, step.about, sites)
    why = why_not(matter, act, person.id, parts)
    if not why:
        at = max(_made_ms(desk.clock()), matter.changed_ms + 1)
        told = Told(RecordId("now"), step, person.id, at, person.title)
        why = why_idle(matter, act, told)
    if why:
        raise Refused(why)


def last_step(desk: Desk) -> Entry | None:
    """The signed-in person's newest step on this desk that stands, None when there is none."""
    person = desk.signed_in()
    own = desk.journal.authored(person.id, _STEP)
    notebook = () if desk.notebook is None else desk.notebook.authored(person.id, _STEP)
    standing_steps = [
        each
        for each in sorted((*own, *notebook), key=lambda each: each.record.clock.wall_ms)
        if not each.withdrawn and standing(each.receipt) is not Standing.QUARANTINED
    ]
    return standing_steps[-1] if standing_steps else None


def take_back(desk: Desk, record: RecordId) -> Changes:
    """Withdraw a step of the signed-in person from which nobody else has gone on.

    Raises:
        Refused: it is not theirs, not on this desk, or others have gone on from it.
        NotSaved: the withdrawal could not be made durable; the step stands.
    """
    person = desk.signed_in()
    entry = desk.journal.entry(record)
    if desk.notebook is not None and (entry is None or entry.renumbered):
        entry = desk.notebook.entry(record) or entry
    if entry is None or entry.record.kind != Kind.STEP or entry.record.author != person.id:
        raise Refused(tr("This was not done on this desk. Take it back where it was done."))
    step = Step.of_payload(entry.record.payload)
    later = [each for each in steps_of(desk, [step.kind]) if record in each.step.seen]
    if any(each.author != person.id for each in later):
        raise Refused(tr("Somebody else has gone on from this. Say what changed instead."))
    course = COURSES[step.kind]
    journal = desk.journal_of(is_private=course.is_private)
    made = journal.append(person.id, Kind.WITHDRAWAL, {"withdraws": record})
    text = tr("Taken back: {kind}", kind=course.title[0])
    return _done(desk, made, text, is_private=course.is_private)
