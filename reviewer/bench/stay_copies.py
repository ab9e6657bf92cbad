"""A service's database with as many stays as a bench wants: a few taken in, the rest copies.

A copy has the rows of a stay that the intake took, under names of its own and further on in the
feed. Only the audit is without it, and its signatures hold for the stay it was made of.
"""

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from argon2 import PasswordHasher

from reviewer.bench import filling
from reviewer.bench.stays import DAY_MS, WEEK, Course, Hours, Signer, Stay
from reviewer.bench.stocked_service import NAME, PASSWORD, store_picture
from reviewer.domain.canonical import Json
from reviewer.domain.ids import PersonId, uuid7
from reviewer.domain.matters.step import NOBODY, MatterId, Step
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.service.mentoring_tables import (
    countersigns,
    entrustments,
    matter_readers,
    matters,
    mentor_links,
    reveals,
    steps,
    supervised,
    votes,
)
from reviewer.service.mentors import link_mentor
from reviewer.service.people import add_person
from reviewer.service.store import Row, Store, Writing, open_store, wall_ms
from reviewer.service.summary_tables import first_words
from reviewer.service.tables import (
    counter,
    decisions,
    devices,
    items,
    notices,
    people,
    product_pictures,
    products,
    receipts,
    records,
)

# In an order in which each row finds those that it names.
COPIED = (
    *(people, devices, mentor_links, products, product_pictures, items, records, receipts),
    *(decisions, supervised, countersigns, entrustments, votes, reveals),
    *(steps, matters, matter_readers, notices, first_words),
)
# Columns with a place in the feed; those of these tables count something else.
_PLACES = frozenset({"server_seq", "seq", "reopened_seq"})
_OTHER_COUNTS = frozenset({"records.seq"})
INTERNS_EACH = 8  # of a mentor, twice: each intern has two
COPIES_AT_ONCE = 40
COURSES = (
    Course(weeks=2, quiet=0, planned=False, decided=30, waiting=3),
    Course(weeks=4, quiet=1, planned=True, decided=50, waiting=4),
    Course(weeks=5, quiet=9, planned=True, decided=60, waiting=0),
    Course(weeks=7, quiet=0, planned=True, decided=70, waiting=6),
    Course(weeks=8, quiet=2, planned=True, decided=76, waiting=2),
    Course(weeks=9, quiet=1, planned=True, decided=80, waiting=7),
    Course(weeks=10, quiet=12, planned=True, decided=84, waiting=1),
    Course(weeks=11, quiet=0, planned=True, decided=90, waiting=5),
)
_QUICK = PasswordHasher(time_cost=1, memory_cost=8, parallelism=1)
# Whatever may name something in a row.
_NAME = re.compile(
    r"\b(?:[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{32}|B\d{7}|intern-\d+|Intern \d+)\b"
)


@dataclass(frozen=True, slots=True)
class Filled:
    """What a database was filled with."""

    interns: int
    mentors: int
    records: int


def fill_service(
    folder: Path, interns: int, taken: int = 0, courses: Sequence[Course] = COURSES
) -> Filled:
    """Make a service in a folder with so many interns, two mentors each, and a lead of all sites.

    The lead is called NAME, mentors mentor-0 and so on, with up to 16 interns each, interns
    intern-0 and so on; the password of each is PASSWORD.

    Args:
        taken: so many stays are taken in record by record, at least one of each course; the rest
            are copies of them.
        courses: how stays go, one after the other and round again.
    """
    clock = Hours(wall_ms())
    count = max(2, interns // INTERNS_EACH)
    count += count % 2  # no intern has the same mentor twice
    with open_store(folder, clock=clock) as store:
        _without_waiting_for_the_disk(store)
        lead = add_person(store, NAME, "Bench", Role.LEAD, PASSWORD, ())
        teachers = _add_mentors(store, count)
        many = min(interns, max(taken, len(courses)))
        stays = _take_in(store, clock, many, courses, teachers, Signer(store, lead))
        _copy_rest(store, stays, interns, [each.id for each in teachers])
        with store.reading() as connection:
            wanted = sa.select(sa.func.count()).select_from(records)
            return Filled(interns, count, connection.execute(wanted).scalar_one())


def _without_waiting_for_the_disk(store: Store) -> None:
    """Nobody misses this database when the machine goes down: a commit need not wait."""

    def relax(connection: Any, _record: object) -> None:
        connection.execute("PRAGMA synchronous = OFF")

    sa.event.listen(store.engine, "connect", relax)
    store.engine.dispose()


def _add_mentors(store: Store, many: int) -> list[Person]:
    return [_add(store, f"mentor-{at}", f"Mentor {at}", Role.MENTOR, ()) for at in range(many)]


def _add(store: Store, name: str, title: str, role: Role, sites: tuple[str, ...]) -> Person:
    return add_person(store, name, title, role, PASSWORD, sites, hasher=_QUICK)


def _mentors_of(number: int, count: int) -> tuple[int, int]:
    """Both mentors of an intern, of an even number of them; other pairs for others."""
    return number % count, (7 * number + 3) % count


@dataclass(frozen=True, slots=True)
class _Taken:
    """A stay that the intake took.

    Attributes:
        names: that are its own.
        mentors: ids.
    """

    number: int
    names: frozenset[str]
    mentors: tuple[PersonId, PersonId]


def _take_in(
    store: Store,
    clock: Hours,
    count: int,
    courses: Sequence[Course],
    teachers: Sequence[Person],
    head: Signer,
) -> list[_Taken]:
    """The first stays, record by record."""
    pictures = [store_picture(store, number) for number in range(filling.PICTURES)]
    managers = [head.person.id, teachers[0].id]
    programmes = [_propose(head, number, managers) for number in range(len(courses))]
    now_ms, found, first_item = clock.now_ms, [], 0
    for number in range(count):
        kind = number % len(courses)
        course, site = courses[kind], f"SITE{kind}"
        clock.now_ms = now_ms - course.weeks * WEEK * DAY_MS
        name = f"intern-{number}"
        intern = _add(store, name, f"Intern {number:05d}", Role.INTERN, (site,))
        one, other = (teachers[at] for at in _mentors_of(number, len(teachers)))
        for each in (one, other):
            link_mentor(store, each.name, name)
        hands = [Signer(store, each) for each in (intern, one, other)]
        clock.now_ms = now_ms
        pair = (hands[1], hands[2])
        of = (store, clock, hands[0], pair, programmes[kind], site, course)
        stay = Stay(*of, first_item, pictures)
        stay.run()
        first_item += course.decided
        found.append(_Taken(number, frozenset(stay.names()), (one.id, other.id)))
    return found


def _propose(head: Signer, number: int, managers: list[PersonId]) -> str:
    name = uuid7()
    values: dict[str, Json] = {
        "sort": "sure",
        "title": f"Programme {number}",
        "managers": [*managers],
        "funds": "none",
        "slots": 1_000,
        "starts": "2026-01-01",
    }
    step = Step("programme", MatterId(name), "propose", NOBODY, values)
    head.send(Kind.STEP, step.payload())
    return name


@dataclass(slots=True)
class _Pattern:
    """Rows of one stay, with what differs from copy to copy left open.

    Attributes:
        texts: each a list of parts, those at odd places names.
        rows: by table: values; which of them are texts, by their number; which are places.
    """

    texts: list[list[str]] = field(default_factory=list)
    rows: dict[str, list[tuple[list[Any], list[tuple[int, int]], list[int]]]] = field(
        default_factory=dict
    )
    _known: dict[str, int] = field(default_factory=dict)

    def add(self, table: sa.Table, row: Row, names: frozenset[str]) -> None:
        """A row, where it names something of the stay."""
        texts, places, is_own = [], [], False
        columns = table.c.keys()
        for at, value in enumerate(row):
            column = columns[at]
            is_place = column in _PLACES and f"{table.name}.{column}" not in _OTHER_COUNTS
            if isinstance(value, str):
                number, is_named = self._text(value, names)
                is_own |= is_named
                if number is not None:
                    texts.append((at, number))
            elif is_place and value:
                places.append(at)
        if is_own:
            self.rows.setdefault(table.name, []).append((list(row), texts, places))

    def _text(self, value: str, names: frozenset[str]) -> tuple[int | None, bool]:
        found = _NAME.findall(value)
        if not found:
            return None, False
        if value not in self._known:
            self._known[value] = len(self.texts)
            between = _NAME.split(value)
            parts = [each for pair in zip(between, [*found, ""], strict=True) for each in pair]
            self.texts.append(parts)
        return self._known[value], any(each in names for each in found)

    def copied(self, names: Mapping[str, str], further: int) -> dict[str, list[tuple[Any, ...]]]:
        """The rows under other names.

        Args:
            further: so much later in the feed.
        """
        texts = ["".join([names.get(part, part) for part in parts]) for parts in self.texts]
        made: dict[str, list[tuple[Any, ...]]] = {}
        for table, rows in self.rows.items():
            listed = made.setdefault(table, [])
            for values, of_text, places in rows:
                new = values.copy()
                for at, number in of_text:
                    new[at] = texts[number]
                for at in places:
                    new[at] += further
                listed.append(tuple(new))
        return made


def _patterns(connection: sa.Connection, stays: Sequence[_Taken]) -> list[_Pattern]:
    found = [_Pattern() for _ in stays]
    for table in COPIED:
        for row in connection.execute(sa.select(table)).all():
            for stay, pattern in zip(stays, found, strict=True):
                pattern.add(table, row, stay.names)
    return found


def _with_unsent(connection: sa.Connection, stay: _Taken) -> _Taken:
    """The stay with the names that the service gave of itself."""
    given = set()
    for table in (mentor_links, notices):
        for row in connection.execute(sa.select(table)).all():
            if not stay.names.isdisjoint(_NAME.findall(" ".join(map(str, row)))):
                given.add(row.id)
    return replace(stay, names=stay.names | given)


def _copy_rest(
    store: Store, stays: Sequence[_Taken], interns: int, teachers: Sequence[str]
) -> None:
    """Copies until there are so many stays; each further on in the feed than all before."""
    if len(stays) >= interns:
        return
    with store.reading() as connection:
        stays = [_with_unsent(connection, each) for each in stays]
        patterns = _patterns(connection, stays)
        head = connection.execute(sa.select(counter.c.value)).scalar_one()
        products_each = connection.execute(sa.select(sa.func.count()).select_from(products))
        many = products_each.scalar_one()
    for first in range(len(stays), interns, COPIES_AT_ONCE):
        rows: dict[str, list[tuple[Any, ...]]] = {}
        for number in range(first, min(first + COPIES_AT_ONCE, interns)):
            turn, at = divmod(number, len(stays))
            pair = [teachers[each] for each in _mentors_of(number, len(teachers))]
            names = _names(stays[at], number, turn * many, pair)
            for table, made in patterns[at].copied(names, turn * head).items():
                rows.setdefault(table, []).extend(made)
        with store.writing() as change:
            _insert(change, rows)
            change.take((turn + 1) * head - change.head)


def _names(stay: _Taken, number: int, products_on: int, pair: Sequence[str]) -> dict[str, str]:
    """What things are called in the copy of a stay."""
    found = {f"intern-{stay.number}": f"intern-{number}"}
    found[f"Intern {stay.number:05d}"] = f"Intern {number:05d}"
    for each in stay.names:
        is_product = each.startswith("B")
        on = f"B{int(each[1:]) + products_on:07d}" if is_product else f"{number:08x}{each[8:]}"
        found[each] = on
    return found | dict(zip(stay.mentors, pair, strict=True))


def _insert(change: Writing, rows: Mapping[str, list[tuple[Any, ...]]]) -> None:
    for table in COPIED:
        insert = table.insert().compile(
            dialect=change.connection.dialect, column_keys=table.c.keys()
        )
        if rows.get(table.name):
            change.connection.exec_driver_sql(str(insert), rows[table.name])
