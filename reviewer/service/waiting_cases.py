"""Decisions that wait for one person's countersign, oldest first."""

from typing import Any

import sqlalchemy as sa

from reviewer.domain.countersign import Case
from reviewer.domain.people import Person, Role
from reviewer.service.entrusting import levels_of
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import supervised
from reviewer.service.mentors import interns_since
from reviewer.service.naming import among
from reviewer.service.rights import in_scope
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items, people, records
from reviewer.wire.mentoring import CountersignsAnswer, WaitingCaseShape


def waiting_cases(store: Store, person: Person, after: int, limit: int) -> CountersignsAnswer:
    """What a person may countersign now, by the same rules as mentors.check_mentor.

    Args:
        after: place in the feed of the last case told, 0 for the first page.
    """
    now_ms = store.now_ms()
    with store.reading() as connection:
        since = interns_since(connection, person.id, now_ms)
        found = connection.execute(
            sa.select(
                supervised.c.record,
                supervised.c.author,
                supervised.c.server_seq,
                supervised.c.received_ms,
                sa.func.min(supervised.c.item).label("item"),
                sa.func.count().label("items"),
                sa.func.max(sa.cast(supervised.c.revealed, sa.Integer)).label("revealed"),
            )
            .join_from(supervised, items, items.c.id == supervised.c.item)
            .where(
                supervised.c.state == Case.AWAITING.value,
                supervised.c.server_seq > after,
                supervised.c.server_seq > items.c.reopened_seq,
                supervised.c.author != person.id,
                in_scope(person, items.c.site),
                _theirs(connection, person, sorted(since), now_ms),
            )
            .group_by(
                supervised.c.record,
                supervised.c.author,
                supervised.c.server_seq,
                supervised.c.received_ms,
            )
            .order_by(supervised.c.server_seq)
            .limit(limit + 1)
        ).all()
        said = _said(connection, [row.record for row in found[:limit]])
    cases = [
        WaitingCaseShape(
            **said[row.record, row.item],
            item=row.item,
            items=row.items,
            revealed=bool(row.revealed),
            received_ms=row.received_ms,
            age_ms=now_ms - row.received_ms,
            mine_ms=now_ms - max(row.received_ms, since.get(row.author, 0)),
        )
        for row in found[:limit]
    ]
    more = len(found) > limit
    return CountersignsAnswer(cases=cases, next=found[limit - 1].server_seq if more else None)


def _theirs(
    connection: sa.Connection, person: Person, interns: list[str], now_ms: int
) -> sa.ColumnElement[bool]:
    if person.role is Role.LEAD:
        return sa.true()
    linked = among(supervised.c.author, interns)
    if person.role is Role.MENTOR:
        return linked
    levels = levels_of(connection, person.id, now_ms)
    families = [family for family in sorted(levels.known) if levels.supervises(family)]
    return linked & among(supervised.c.family, families)


def _said(connection: sa.Connection, names: list[str]) -> dict[tuple[str, str], dict[str, Any]]:
    """What the records say of each of their items."""
    found = {}
    for part in parts_of(names):
        wanted = (
            sa.select(
                *(decisions, records.c.payload_hash, records.c.kind),
                people.c.title.label("author_title"),
            )
            .join_from(decisions, records, records.c.id == decisions.c.record)
            .outerjoin(people, people.c.id == decisions.c.author)
            .where(among(decisions.c.record, part))
        )
        for row in connection.execute(wanted):
            found[row.record, row.item] = _facts(row)
    return found


def _facts(row: Row) -> dict[str, Any]:
    names = ("author", "verdict", "pack", "reason", "note", "decided_ms", "payload_hash", "kind")
    facts = {name: row._mapping[name] for name in names}
    return {**facts, "decision": row.record, "author_title": row.author_title or ""}
