"""How long people waited for the first word on each decision of theirs.

To work that out for everybody takes seconds, and leads look at it all day. So it is kept by person,
in the transaction that brings a word, by the very function that works it out anew.
"""

import json
from collections.abc import Iterable, Iterator

import sqlalchemy as sa

from reviewer.service.mentoring_tables import countersigns, supervised
from reviewer.service.naming import among
from reviewer.service.summary_tables import first_words

DAYS = 28
# Older decisions are left out.
LONGEST_MS = DAYS * 24 * 3_600_000

AT_ONCE = 400

Waited = list[tuple[int, int]]  # when a decision came and how long it waited, both in ms


def worked_out(connection: sa.Connection, names: list[str], since_ms: int) -> dict[str, Waited]:
    """From the tables they follow from: of decisions that came since, in their order."""
    waited = sa.func.min(countersigns.c.received_ms) - supervised.c.received_ms
    wanted = (
        sa.select(supervised.c.author, supervised.c.received_ms, waited.label("waited"))
        .join_from(
            supervised,
            countersigns,
            (countersigns.c.decision == supervised.c.record)
            & (countersigns.c.item == supervised.c.item),
        )
        .where(among(supervised.c.author, names), supervised.c.received_ms >= since_ms)
        .group_by(supervised.c.author, supervised.c.record, supervised.c.received_ms)
    )
    found: dict[str, Waited] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.author, []).append((row.received_ms, row.waited))
    return {name: sorted(each) for name, each in found.items()}


def keep(connection: sa.Connection, people: Iterable[str], now_ms: int) -> None:
    """Write anew what is kept of these people."""
    for names in _parts(people):
        connection.execute(first_words.delete().where(among(first_words.c.person, names)))
        found = worked_out(connection, names, now_ms - LONGEST_MS)
        rows = [{"person": name, "told": json.dumps(each)} for name, each in found.items()]
        if rows:
            connection.execute(first_words.insert(), rows)


def keep_all(connection: sa.Connection) -> None:
    """Write anew what is kept of everybody, as from a database that kept nothing yet."""
    connection.execute(first_words.delete())
    now_ms = _last_ms(connection)
    authors = sa.select(supervised.c.author).distinct()
    keep(connection, connection.execute(authors).scalars().all(), now_ms)


def kept(connection: sa.Connection, since_ms: int) -> Iterator[tuple[str, list[int]]]:
    """Of everybody, how long their decisions since then waited; nobody without any."""
    for person, told in connection.execute(sa.select(first_words)):
        waited = [for_ms for came_ms, for_ms in json.loads(told) if came_ms >= since_ms]
        if waited:
            yield person, waited


def disagreeing(connection: sa.Connection) -> list[str]:
    """People of whom something else is kept than what is worked out anew."""
    since_ms = _last_ms(connection) - LONGEST_MS
    authors = connection.execute(sa.select(supervised.c.author).distinct()).scalars().all()
    listed = connection.execute(sa.select(first_words)).all()
    told = {row.person: json.loads(row.told) for row in listed}
    found = []
    for names in _parts((*authors, *told)):
        anew = worked_out(connection, names, since_ms)
        for name in names:
            since = sorted(
                (came, for_ms) for came, for_ms in told.get(name, ()) if came >= since_ms
            )
            if since != anew.get(name, []):
                found.append(name)
    return found


def _last_ms(connection: sa.Connection) -> int:
    """When the last word came: what is kept of anybody reaches back from there at least."""
    return connection.execute(sa.select(sa.func.max(countersigns.c.received_ms))).scalar() or 0


def _parts(people: Iterable[str]) -> Iterator[list[str]]:
    """Each of them once, so many at once."""
    names = sorted(set(people))
    return (names[at : at + AT_ONCE] for at in range(0, len(names), AT_ONCE))
