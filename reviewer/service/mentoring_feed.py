"""What a person's feed tells of their levels, and of decisions under supervision.

Where a decision stands is told to its author and to each mentor who has said something of it; a
decision of which nobody has said anything yet is not told, unless outcomes came back of it.
"""

import json
from collections.abc import Iterator
from dataclasses import asdict
from typing import Any

import sqlalchemy as sa

from reviewer.domain.matters.courses import COURSES
from reviewer.domain.people import Person
from reviewer.domain.supervision import Came
from reviewer.service.came_back import came_back
from reviewer.service.entrusting import level_shape
from reviewer.service.items import parts_of
from reviewer.service.matter_reading import readable
from reviewer.service.mentoring_tables import countersigns, entrustments, steps, supervised
from reviewer.service.mentors import interns_since
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import people
from reviewer.wire.mentoring import CameShape, CaseShape, StepShape, WordShape

CASE, LEVEL, STEP = "case", "level", "step"
Told = tuple[int, str, str, str]  # place, noun, id, body as JSON text


def levels_told(
    connection: sa.Connection, person: str, after: int, limit: int, now_ms: int
) -> Iterator[Told]:
    """Changes of the person's own levels after a place in the feed."""
    wanted = (
        sa.select(entrustments)
        .where(entrustments.c.person == person, entrustments.c.server_seq > after)
        .order_by(entrustments.c.server_seq)
        .limit(limit + 1)
    )
    for row in connection.execute(wanted):
        body = level_shape(connection, row, now_ms).model_dump_json()
        yield row.server_seq, LEVEL, row.record, body


def cases_told(
    connection: sa.Connection, person: str, after: int, limit: int, old: sa.ColumnElement[bool]
) -> Iterator[Told]:
    """Decisions of the person, or that they said something of, which stand otherwise since.

    Args:
        old: which of them are left out.
    """
    has_said = sa.exists().where(
        countersigns.c.decision == supervised.c.record,
        countersigns.c.item == supervised.c.item,
        countersigns.c.mentor == person,
    )
    said_of = sa.select(countersigns.c.decision).where(countersigns.c.mentor == person)
    # Found by the words: to go through the feed and look for words on each takes a minute.
    is_told = (supervised.c.author == person) | (supervised.c.record.in_(said_of) & has_said)
    wanted = (
        sa.select(supervised)
        .where(supervised.c.seq > after, is_told, ~old)
        .order_by(supervised.c.seq)
        .limit(limit + 1)
    )
    rows = connection.execute(wanted).all()
    names = sorted({row.item for row in rows})
    words, came = _words(connection, names), came_back(connection, names)
    for row in rows:
        said = [_word(each) for each in words.get((row.record, row.item), [])]
        body = CaseShape(
            decision=row.record,
            item=row.item,
            author=row.author,
            state=row.state,
            revealed=row.revealed,
            words=said,
            came=_came(came.get((row.record, row.item))),
        )
        yield row.seq, CASE, f"{row.record} {row.item}", body.model_dump_json()


def steps_told(
    connection: sa.Connection, person: Person, after: int, limit: int, now_ms: int
) -> Iterator[Told]:
    """Steps of matters that the person may read of, after a place in the feed."""
    may = readable(person, interns_since(connection, person.id, now_ms))
    wanted = (
        sa.select(steps, people.c.title, may.whole().label("is_whole"))
        .outerjoin_from(steps, people, people.c.id == steps.c.author)
        .where(steps.c.seq > after, may.outline())
        .order_by(steps.c.seq)
        .limit(limit + 1)
    )
    for row in connection.execute(wanted):
        values = json.loads(row.filled)
        body = StepShape(
            record=row.record,
            kind=row.kind,
            matter=row.matter,
            act=row.act,
            about=row.about,
            author=row.author,
            author_title=row.title or "",
            made_ms=row.made_ms,
            values=values if row.is_whole else COURSES[row.kind].outlined(values),
            seen=json.loads(row.seen),
            whole=bool(row.is_whole),
            withdrawn=row.withdrawn,
        )
        yield row.seq, STEP, row.record, body.model_dump_json()


def _words(connection: sa.Connection, names: list[str]) -> dict[tuple[str, str], list[Row]]:
    """Words that stand, in the order of the feed, by decision and item."""
    found: dict[tuple[str, str], list[Row]] = {}
    for part in parts_of(names):
        wanted: sa.Select[Any] = (
            sa.select(countersigns, people.c.title)
            .outerjoin_from(countersigns, people, people.c.id == countersigns.c.mentor)
            .where(among(countersigns.c.item, part), ~countersigns.c.withdrawn)
            .order_by(countersigns.c.server_seq)
        )
        for row in connection.execute(wanted):
            found.setdefault((row.decision, row.item), []).append(row)
    return found


def _came(came: Came | None) -> CameShape | None:
    if came is None:
        return None
    return CameShape(**{**asdict(came), "says": came.says or ""})


def _word(row: Row) -> WordShape:
    return WordShape(
        record=row.record,
        mentor=row.mentor,
        mentor_title=row.title or "",
        word=row.word,
        reason=row.reason,
        note=row.note,
        received_ms=row.received_ms,
    )
