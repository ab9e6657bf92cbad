"""Who reads of which matters at the service, and who is told again."""

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.matters.course import Part
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.step import NOBODY, MatterId, Step, Told
from reviewer.domain.people import OVERSEERS, Person, Role
from reviewer.service.fairness_tables import matter_sites
from reviewer.service.mentoring_tables import matter_readers, steps
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import people


def told_of(row: Row) -> Told:
    """A row of `steps`."""
    step = Step(
        kind=row.kind,
        matter=MatterId(row.matter),
        act=row.act,
        about=PersonId(row.about),
        values=json.loads(row.filled),
        seen=tuple(json.loads(row.seen)),
    )
    return Told(RecordId(row.record), step, PersonId(row.author), row.made_ms)


def tell_again(change: Writing, which: sa.ColumnElement[bool]) -> None:
    """Give steps a new place in the feed, so that whoever may read them now hears of them."""
    wanted = sa.select(steps.c.record).where(which).order_by(steps.c.seq)
    moved = [
        {"name": name, "place": change.next_seq()}
        for name in change.connection.execute(wanted).scalars()
    ]
    if moved:
        statement = steps.update().where(steps.c.record == sa.bindparam("name"))
        change.connection.execute(statement.values(seq=sa.bindparam("place")), moved)


def give_reading(store: Store, change: Writing, person: str, names: Iterable[str]) -> None:
    """Let somebody read matters, from their beginning."""
    for name in sorted(set(names)):
        row = store.insert(matter_readers).values(matter=name, person=person)
        found = change.connection.execute(row.on_conflict_do_nothing())
        if found.rowcount:
            tell_again(change, steps.c.matter == name)


def tell_new_mentor(change: Writing, intern: str) -> None:
    """Everything that mentors of an intern may read is told to them again."""
    kinds = [kind for kind, each in COURSES.items() if Part.MENTOR in each.readers | each.outline]
    tell_again(change, (steps.c.about == intern) & steps.c.kind.in_(kinds))


def shares_a_site(person: Person) -> sa.ColumnElement[bool]:
    """Whether a row of `people` works for a site in common with somebody."""
    if not person.sites:
        return sa.true()
    shares = [people.c.sites == "[]"]
    shares += [people.c.sites.contains(json.dumps(each), autoescape=True) for each in person.sites]
    return sa.or_(*shares)


def readable(person: Person, interns: Iterable[str]) -> "Readable":
    """What somebody may read of, as conditions on `steps`."""
    return Readable(person, tuple(sorted(interns)))


@dataclass(frozen=True, slots=True)
class Readable:
    """Conditions on `steps` for one reader.

    Attributes:
        interns: whose mentor the reader is now.
    """

    person: Person
    interns: tuple[str, ...]

    def whole(self) -> sa.ColumnElement[bool]:
        """Whether a step is read with everything that was filled in."""
        theirs = sa.select(matter_readers.c.matter).where(matter_readers.c.person == self.person.id)
        mine = (steps.c.author == self.person.id) | steps.c.matter.in_(theirs)
        return mine | sa.or_(*self._clauses(False))

    def outline(self) -> sa.ColumnElement[bool]:
        """Whether a step is read in outline at least."""
        return self.whole() | sa.or_(*self._clauses(True))

    def _clauses(self, is_outline: bool) -> Iterator[sa.ColumnElement[bool]]:
        def of(part: Part) -> sa.ColumnElement[bool]:
            kinds = [
                kind
                for kind, each in COURSES.items()
                if part in (each.outline if is_outline else each.readers)
            ]
            return steps.c.kind.in_(kinds)

        yield of(Part.ANYBODY)
        yield of(Part.ABOUT) & (steps.c.about == self.person.id)
        if self.interns:
            yield of(Part.MENTOR) & steps.c.about.in_(self.interns)
        if self.person.role is not Role.INTERN:
            yield of(Part.STAFF) & self._at_my_sites()
        if self.person.role is Role.LEAD:
            yield of(Part.LEAD) & self._at_my_sites()
        if self.person.role in OVERSEERS:
            yield of(Part.OVERSEER) & self._about_my_sites()

    def _about_my_sites(self) -> sa.ColumnElement[bool]:
        """Whether every site that a matter is about is the reader's."""
        if not self.person.sites:
            return sa.true()
        others = sa.exists().where(
            matter_sites.c.matter == steps.c.matter, matter_sites.c.site.not_in(self.person.sites)
        )
        return ~others

    def _at_my_sites(self) -> sa.ColumnElement[bool]:
        if not self.person.sites:
            return sa.true()
        theirs = sa.select(people.c.id).where(shares_a_site(self.person))
        return (steps.c.about == NOBODY) | steps.c.about.in_(theirs)
