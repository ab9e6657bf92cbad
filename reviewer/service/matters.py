"""Steps of matters at the service: who may take one, what a matter comes to, who reads of it."""

import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import canonical
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import UNOPENED, Act, Course, Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.courses.practice import SITTING
from reviewer.domain.matters.courses.remarks import REMARK
from reviewer.domain.matters.courses.reviews import CUSTOMER_REVIEW
from reviewer.domain.matters.matter import Matter, follow, sites_of
from reviewer.domain.matters.step import NOBODY, MatterId, Step, Told
from reviewer.domain.people import Person, Role
from reviewer.domain.record import ClockFacts, Record
from reviewer.domain.remark import Remark
from reviewer.service.contests import tell_contester
from reviewer.service.fairness_seal import check_sealed
from reviewer.service.fairness_tables import matter_sites
from reviewer.service.gold_tables import set_cases
from reviewer.service.items import parts_of
from reviewer.service.matter_reading import give_reading, tell_again, told_of
from reviewer.service.mentoring_tables import matter_readers, matters, steps
from reviewer.service.mentors import interns_since, share_a_site
from reviewer.service.naming import among
from reviewer.service.people import person_of
from reviewer.service.review_words_said import note_word
from reviewer.service.screening import Refusal, Screened
from reviewer.service.store import Store, Writing
from reviewer.service.tables import people, records


def made_ms(clock: ClockFacts) -> int:
    """When a record was made, put right by what its device had heard of the service's time."""
    return max(0, clock.wall_ms - clock.skew_ms)


@dataclass(slots=True)
class Parts:
    """What a person is to others, read once."""

    change: Writing
    person: Person
    _interns: frozenset[str] | None = None
    _people: dict[str, Person | None] = field(default_factory=dict)

    def to(self, about: str) -> frozenset[Part]:
        """What the person is to whom a matter concerns; "" is nobody in particular.

        Raises:
            Refusal: there is no such person.
        """
        found = {Part.ANYBODY}
        other = self._other(about)
        shares = other is None or share_a_site(self.person, other)
        if self.person.role is Role.LEAD and shares:
            found.add(Part.LEAD)
        if self.person.role is not Role.INTERN and shares:
            found.add(Part.STAFF)
        if about and about in self._mine():
            found.add(Part.MENTOR)
        return frozenset(found)

    def _mine(self) -> frozenset[str]:
        if self._interns is None:
            links = interns_since(self.change.connection, self.person.id, self.change.now_ms)
            self._interns = frozenset(links)
        return self._interns

    def _other(self, about: str) -> Person | None:
        if not about:
            return None
        if about not in self._people:
            wanted = sa.select(people).where(people.c.id == about)
            row = self.change.connection.execute(wanted).first()
            self._people[about] = None if row is None else person_of(row)
        found = self._people[about]
        if found is None:
            raise Refusal("unknown_person", "This service knows no such person.")
        return found


@dataclass(slots=True)
class Matters:
    """Steps of one batch: looked at before they come in, written when they did."""

    store: Store
    change: Writing
    person: Person
    _parts: Parts = field(init=False)
    _told: dict[str, dict[str, Told]] = field(default_factory=lambda: defaultdict(dict))
    _loaded: set[str] = field(default_factory=set)
    _rows: list[dict[str, Any]] = field(default_factory=list)
    _touched: dict[str, str] = field(default_factory=dict)  # matter to kind

    def __post_init__(self) -> None:
        self._parts = Parts(self.change, self.person)

    def load(self, screened: Iterable[Screened]) -> None:
        """Read the matters a batch is about."""
        names = {each.step.matter for each in screened if each.step is not None}
        self._load(names)

    def must_wait(self, each: Screened) -> bool:
        """Whether what opens the matter has not come yet; else the step counts as here.

        Raises:
            Refusal: it cannot come in at all.
        """
        if each.step is None or each.record is None:
            return False
        step = each.step
        course, act = _ruled_by(step)
        matter = self._matter(course, step.matter)
        if matter is None and UNOPENED not in act.sources:
            return True
        self._check(course, act, matter, step)
        record = each.record
        told = Told(record.id, step, record.author, made_ms(record.clock))
        self._told[step.matter][record.id] = told
        return False

    def _check(self, course: Course, act: Act, matter: Matter | None, step: Step) -> None:
        parts = set(self._parts.to(step.about))
        if step.about == self.person.id:
            parts.add(Part.ABOUT)
        if self.person.oversees(sites_of(course, step.values) if matter is None else matter.sites):
            parts.add(Part.OVERSEER)
        if matter is None:
            parts.add(Part.OPENER)
        else:
            if matter.course is not course or matter.about != step.about:
                raise Refusal("matter_mismatch", "The matter is another than the step says.")
            parts |= matter.parts(self.person.id)
        if not act.by & parts:
            raise Refusal("not_your_part", f"{act.label} is for others to do.")
        check_sealed(self.change.connection, step)

    def take(self, record: Record, step: Step, seq: int) -> None:
        """Note one new step."""
        told = Told(record.id, step, record.author, made_ms(record.clock))
        self._told[step.matter][record.id] = told
        self._touched[step.matter] = step.kind
        self._rows.append(
            {
                "record": record.id,
                "kind": step.kind,
                "matter": step.matter,
                "act": step.act,
                "about": step.about,
                "author": record.author,
                "made_ms": told.made_ms,
                "filled": canonical(dict(step.values)).decode(),
                "seen": json.dumps(list(step.seen)),
                "server_seq": seq,
                "seq": seq,
                "withdrawn": False,
            }
        )

    def take_remark(self, record: Record, remark: Remark, seq: int) -> None:
        """A remark is the one step of a matter, about whoever made the decision it speaks of."""
        self.take(record, step_of_remark(record, remark, self._author_of(remark.decision)), seq)

    def _author_of(self, decision: RecordId | None) -> PersonId:
        if decision is None:
            return NOBODY
        wanted = sa.select(records.c.author).where(records.c.id == decision)
        return PersonId(self.change.connection.execute(wanted).scalar_one())

    def take_back(self, record: str) -> bool:
        """A step counts no longer; whether that is without effect: others have gone on from it."""
        for new in self._rows:
            if new["record"] == record:
                new["withdrawn"] = True
                self._told[new["matter"]].pop(record, None)
                return False
        mine = steps.c.record == record
        row = self.change.connection.execute(sa.select(steps).where(mine)).first()
        if row is None or row.withdrawn:
            return True
        later = (steps.c.matter == row.matter) & (steps.c.server_seq > row.server_seq)
        by_others = sa.select(steps.c.record).where(
            later, steps.c.author != self.person.id, ~steps.c.withdrawn
        )
        if self.change.connection.execute(by_others.limit(1)).first() is not None:
            return True
        gone = steps.update().where(mine).values(withdrawn=True, seq=self.change.next_seq())
        self.change.connection.execute(gone)
        self._load({row.matter})
        self._told[row.matter].pop(record, None)
        self._touched[row.matter] = row.kind
        return False

    def write(self) -> None:
        """Write what was noted, and what the matters come to."""
        self.change.run_many(steps.insert(), self._rows)
        self._rows = []
        for name, kind in self._touched.items():
            self._sum_up(kind, MatterId(name))
        self._touched = {}

    def _sum_up(self, kind: str, name: MatterId) -> None:
        course = COURSES[kind]
        matter = self._matter(course, name)
        if kind == CUSTOMER_REVIEW.kind:
            note_word(self.change, name, matter, self.person)
        self.change.connection.execute(matters.delete().where(matters.c.id == name))
        if matter is None:
            return
        values = {
            "id": name,
            "kind": kind,
            "about": matter.about,
            "opener": matter.opener,
            "state": matter.state,
            "filled": canonical(dict(matter.values)).decode(),
            "opened_ms": matter.opened_ms,
            "changed_ms": matter.changed_ms,
        }
        self.change.connection.execute(matters.insert().values(values))
        readers = {matter.opener}
        if Part.NAMED in course.readers:
            readers |= matter.named()
        self._add_sites(matter)
        self._add_readers(name, readers)
        tell_contester(self.store, self.change, matter)
        if (kind, matter.state) == (SITTING.kind, "finished"):
            asked = sa.select(set_cases.c.matter).where(set_cases.c.sitting == name)
            told = self.change.connection.execute(asked).scalars().all()
            give_reading(self.store, self.change, matter.about, told)

    def _add_sites(self, matter: Matter) -> None:
        """Of what oversees sites: which, "" for all there are."""
        for site in matter.sites or ("",) if matter.course.scope else ():
            row = self.store.insert(matter_sites).values(matter=matter.id, site=site)
            self.change.connection.execute(row.on_conflict_do_nothing())

    def _add_readers(self, name: MatterId, readers: set[PersonId]) -> None:
        """New readers are told everything from the beginning."""
        wanted = sa.select(matter_readers.c.person).where(matter_readers.c.matter == name)
        known = set(self.change.connection.execute(wanted).scalars())
        new = [{"matter": name, "person": each} for each in sorted(readers - known)]
        if not new:
            return
        self.change.run_many(matter_readers.insert(), new)
        first = {each.author for each in self._told[name].values()} | {self.person.id}
        if {row["person"] for row in new} - first:
            tell_again(self.change, steps.c.matter == name)

    def _matter(self, course: Course, name: MatterId) -> Matter | None:
        return follow(course, self._told[name].values()).get(name)

    def _load(self, names: set[str] | set[MatterId]) -> None:
        lacking = sorted({*map(str, names)} - self._loaded)
        self._loaded |= set(lacking)
        for part in parts_of(lacking):
            wanted = sa.select(steps).where(among(steps.c.matter, part), ~steps.c.withdrawn)
            for row in self.change.connection.execute(wanted):
                self._told[row.matter].setdefault(row.record, told_of(row))


def step_of_remark(record: Record, remark: Remark, about: PersonId) -> Step:
    """A remark as a step."""
    values = remark.payload()
    values.pop("region", None)
    if remark.region is not None:
        edges = dict(zip(("left", "top", "right", "bottom"), remark.region.box, strict=True))
        values["region"] = [{"angle": remark.region.angle.value, **edges}]
    return Step(REMARK.kind, MatterId(record.id), "say", about, values)


def _ruled_by(step: Step) -> tuple[Course, Act]:
    course = COURSES[step.kind]
    act = course.act(step.act)
    if act is None:
        raise Refusal("bad_payload", f"A {course.title[0]} knows no {step.act!r}.")
    return course, act
