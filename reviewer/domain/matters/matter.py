"""What the steps of a matter come to."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.course import UNOPENED, Act, Course, Form, Part
from reviewer.domain.matters.step import MOST_SEEN, NOBODY, MatterId, Told

NEWER = tr("A newer version of Reviewer knows what this is.")
FOR_OTHERS = tr("This is for others to do.")

# What somebody is to a matter by what the matter says; the rest is known to the service.
_SAID = frozenset({Part.ANYBODY, Part.OPENER, Part.ABOUT, Part.NAMED})


@dataclass(frozen=True, slots=True)
class Idle:
    """A step that changed nothing, and why, a sentence."""

    told: Told
    why: str


@dataclass(frozen=True, slots=True)
class Matter:
    """A matter as it stands.

    Attributes:
        opener: who opened it.
        about: whom it concerns, "" for nobody in particular.
        values: what was filled in last, by field.
        told: steps that counted, in order.
        idle: steps that did not.
        since: index in `told` of the first step after the one that brought the present state, or
            that renewed it.
    """

    id: MatterId
    course: Course
    state: str = UNOPENED
    opener: PersonId = NOBODY
    about: PersonId = NOBODY
    values: Mapping[str, Any] = field(default_factory=dict)
    told: tuple[Told, ...] = ()
    idle: tuple[Idle, ...] = ()
    since: int = 0

    @property
    def is_over(self) -> bool:
        """Whether nothing is awaited of it any more."""
        return self.state in self.course.ended

    @property
    def version(self) -> int:
        """How often it was written anew: what somebody who signs it names."""
        acts = (self.course.act(each.step.act) for each in self.told)
        return sum(act is not None and act.renews for act in acts)

    @property
    def entered_ms(self) -> int:
        """When it came into its state; 0 when it was not opened."""
        return self.told[self.since - 1].made_ms if self.since else 0

    @property
    def opened_ms(self) -> int:
        """When it was opened; 0 when it was not."""
        return self.told[0].made_ms if self.told else 0

    @property
    def changed_ms(self) -> int:
        """When something was last done about it."""
        return self.told[-1].made_ms if self.told else 0

    @property
    def sites(self) -> tuple[str, ...]:
        """Those it is about, of a course with a scope; empty for all there are."""
        return sites_of(self.course, self.values)

    def tips(self) -> tuple[RecordId, ...]:
        """The newest steps: what somebody who acts now has seen; of many the latest alone."""
        every = [*self.told, *(each.told for each in self.idle)]
        seen = {name for each in every for name in each.step.seen}
        loose = [each for each in every if each.record not in seen]
        loose.sort(key=lambda each: (each.made_ms, each.record))
        return tuple(sorted(each.record for each in loose[-MOST_SEEN:]))

    def named(self) -> frozenset[PersonId]:
        """Everybody whom a field of its acts names."""
        return named_in(self.course, self.values)

    def parts(self, person: PersonId) -> frozenset[Part]:
        """What somebody is to it by what it says itself."""
        found = {Part.ANYBODY}
        if person == self.opener:
            found.add(Part.OPENER)
        if person == self.about:
            found.add(Part.ABOUT)
        if person in self.named():
            found.add(Part.NAMED)
        return frozenset(found)

    def of(self, act: str) -> tuple[Told, ...]:
        """Steps of one act that counted."""
        return tuple(each for each in self.told if each.step.act == act)


def sites_of(course: Course, values: Mapping[str, Any]) -> tuple[str, ...]:
    """Sites that these values of a course's fields name."""
    named = values.get(course.scope) if course.scope else None
    return tuple(named) if isinstance(named, list) else ()


def named_in(course: Course, values: Mapping[str, Any]) -> frozenset[PersonId]:
    """Everybody whom these values of a course's fields name."""
    found: set[PersonId] = set()
    for act in course.acts:
        for each in act.fields:
            value = values.get(each.name)
            if each.form is Form.PERSON and value:
                found.add(PersonId(value))
            elif each.form is Form.PEOPLE:
                found |= {PersonId(name) for name in value or ()}
    return frozenset(found)


def why_not(matter: Matter, act: Act, person: PersonId, parts: frozenset[Part]) -> str:
    """Why somebody cannot do something about a matter, a sentence; "" when they can.

    Args:
        parts: everything they are to it.
    """
    if matter.state not in act.sources:
        state = matter.course.states.get(matter.state, tr("not open"))
        #: {state} is how a plan, a meeting or the like stands, such as "closed"
        return tr("It is {state}.", state=state)
    if not act.by & parts:
        return FOR_OTHERS
    if act.only and person not in _people(matter.values.get(act.only)):
        return tr("This is for those to do who are named in it.")
    return ""


def _people(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(value or ())


def follow(course: Course, steps: Iterable[Told]) -> dict[MatterId, Matter]:
    """What all known steps of a kind of matter come to, by matter; unopened ones are left out."""
    apart: dict[MatterId, list[Told]] = {}
    for each in steps:
        apart.setdefault(each.step.matter, []).append(each)
    found = {name: _followed(course, name, listed) for name, listed in apart.items()}
    return {name: each for name, each in found.items() if each.told}


def _followed(course: Course, name: MatterId, steps: list[Told]) -> Matter:
    matter = Matter(name, course)
    for each in in_order(steps):
        act = course.act(each.step.act)
        why = NEWER if act is None else why_idle(matter, act, each)
        if act is None or why:
            matter = replace(matter, idle=(*matter.idle, Idle(each, why)))
        else:
            matter = _after(matter, act, each)
    return matter


def in_order(steps: Iterable[Told]) -> list[Told]:
    """By time, where nothing comes before what its author had seen; the same for any order given.

    A clock that is behind would put an answer before its question: a step is at least one
    millisecond later than each that it has seen.
    """
    known = {each.record: each for each in steps}
    times: dict[RecordId, int] = {}
    for each in sorted(known.values(), key=lambda one: (one.made_ms, one.record)):
        _time(each, known, times)
    return sorted(known.values(), key=lambda one: (times[one.record], one.record))


def _time(told: Told, known: Mapping[RecordId, Told], times: dict[RecordId, int]) -> None:
    """Work out when a step counts from; without recursion, as there may be long chains."""
    waiting, path = [told], set[RecordId]()
    while waiting:
        each = waiting[-1]
        path.add(each.record)
        lacking = [known[name] for name in each.step.seen if name in known and name not in times]
        lacking = [one for one in lacking if one.record not in path]  # a circle: nobody made one
        if lacking:
            waiting += lacking
            continue
        path.discard(each.record)
        waiting.pop()
        before = [times[name] + 1 for name in each.step.seen if name in times]
        times[each.record] = max(each.made_ms, *before) if before else each.made_ms


def why_idle(matter: Matter, act: Act, told: Told) -> str:
    """Why a step would not count on a matter as it stands, a sentence; "" when it would."""
    if matter.state not in act.sources:
        if not matter.told:
            return tr("It was not open.")
        #: {state} is how a plan, a meeting or the like stood, such as "closed"
        return tr("It was {state}.", state=matter.course.states[matter.state])
    if matter.told and told.step.about != matter.about:
        return tr("It was said of somebody else's.")
    if act.by <= _SAID and not act.by & _parts(matter, told):
        return FOR_OTHERS
    if act.only and told.author not in _people(matter.values.get(act.only)):
        return tr("Only those who are named in it may.")
    if not all(each.fits(told.step.values.get(each.name)) for each in act.fields):
        return NEWER
    return act.stands(matter, told) if act.stands is not None else ""


def _parts(matter: Matter, told: Told) -> frozenset[Part]:
    """What the author of a step is to its matter; whoever opens one is its opener."""
    if not matter.told:
        matter = replace(matter, opener=told.author, about=told.step.about)
    return matter.parts(told.author)


def _after(matter: Matter, act: Act, told: Told) -> Matter:
    listed = (*matter.told, told)
    opener = matter.opener if matter.told else told.author
    # Nothing but what the act asks for: else whoever may post could name themselves its owner.
    asked = {each.name for each in act.fields} & set(told.step.values)
    values = {**matter.values, **{name: told.step.values[name] for name in asked}}
    next_state = act.target
    if act.is_joint and next_state is not None:
        done = {each.author for each in listed[matter.since :] if each.step.act == act.name}
        if not set(_people(values.get(act.only))) <= done:
            next_state = None
    moved = act.renews or (next_state is not None and next_state != matter.state)
    return Matter(
        id=matter.id,
        course=matter.course,
        state=matter.state if next_state is None else next_state,
        opener=opener,
        about=told.step.about,
        values=values,
        told=listed,
        idle=matter.idle,
        since=len(listed) if moved else matter.since,
    )
