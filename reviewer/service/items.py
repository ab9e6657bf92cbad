"""Items as the database keeps them, and as JSON for the feed without parsing what is stored."""

from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.item import ItemState
from reviewer.domain.people import Person
from reviewer.domain.risk import Hidden
from reviewer.domain.settlement import Standpoint, settle
from reviewer.service.hiding_tables import withheld
from reviewer.service.naming import among
from reviewer.service.rights import in_scope
from reviewer.service.store import Row
from reviewer.service.tables import decisions, faces, items

# How many names one query takes: to make it takes longer than to find a hundred of them.
NAMES_PER_QUERY = 1000


def item_json(row: Row) -> str:
    """ItemShape of a row of `told_items` or `faced_items`, as text; under a veil, as it is told."""
    state, verdict = shown(row)
    told = "null" if verdict is None else f'"{verdict}"'
    facts = row.told or row.fixed
    return (
        f'{facts[:-1]},"state":"{state}","verdict":{told},'
        f'"reopened_for":{row.reopened_for},"reopened_ms":{row.reopened_ms},'
        f'"history":{row.history},"version":"{version_of(facts)}"}}'
    )


def version_of(fixed: str) -> str:
    """Names the facts of an item as they were told: SHA-256 of `items.fixed`, or `withheld`."""
    return digest(fixed.encode())


def read_item(connection: sa.Connection, person: Person, item: str) -> str | None:
    """One item as JSON text, as this person is told; None when there is none for them."""
    theirs = items.c.id == item, items.c.asked, in_scope(person, items.c.site)
    row = connection.execute(faced_items(person.id).where(*theirs)).first()
    if row is None:
        row = connection.execute(told_items().where(*theirs)).first()
    return None if row is None else item_json(row)


def told_items() -> sa.Select[Any]:
    """Items with the facts that are told in place of their own, see hiding.py."""
    return sa.select(items, withheld.c.facts.label("told")).outerjoin_from(
        items, withheld, _is_withheld()
    )


def faced_items(person: PersonId) -> sa.Select[Any]:
    """The items that one person is told otherwise than everybody else, see telling.py."""
    # Whoever is told that it is decided is told its score, also while others are told neither.
    is_hidden = (faces.c.state == ItemState.OPEN.value) | (withheld.c.why == Hidden.STOPPED.value)
    return (
        sa.select(
            *(items.c.id, items.c.fixed, items.c.reopened_for, items.c.reopened_ms),
            *(faces.c.state, faces.c.verdict, sa.null().label("shown_as")),
            *(faces.c.history, faces.c.seq),
            sa.case((is_hidden, withheld.c.facts), else_=sa.null()).label("told"),
        )
        .join_from(faces, items, (faces.c.item == items.c.id) & (faces.c.person == person))
        .outerjoin(withheld, _is_withheld())
    )


def _is_withheld() -> sa.ColumnElement[bool]:
    return (withheld.c.item == items.c.id) & withheld.c.told_now


def sites_of(connection: sa.Connection, names: Iterable[str]) -> dict[str, str]:
    """Site of each item that exists."""
    found: dict[str, str] = {}
    for part in parts_of(sorted(set(names))):
        wanted = sa.select(items.c.id, items.c.site).where(among(items.c.id, part))
        found |= {row.id: row.site for row in connection.execute(wanted).all()}
    return found


def parts_of(names: list[str]) -> Iterable[list[str]]:
    """Pieces short enough for one IN list."""
    return (names[at : at + NAMES_PER_QUERY] for at in range(0, len(names), NAMES_PER_QUERY))


def shown(row: Row) -> tuple[str, str | None]:
    """State and verdict that everybody is told."""
    return (row.state, row.verdict) if row.shown_as is None else (row.shown_as, None)


def standpoint_of(row: Row) -> Standpoint:
    """A row of `decisions` as settlement looks at it."""
    return Standpoint(
        RecordId(row.record),
        PersonId(row.author),
        Verdict(row.verdict),
        row.countersigned and not row.withdrawn,
        row.adjudicates,
    )


def counts(row: Row, reopened_seq: int) -> bool:
    """Whether a decision was made on the item as it is since it was reopened, if it ever was."""
    return row.server_seq > reopened_seq and not row.overtaken


def state_of(rows: Iterable[Row]) -> tuple[ItemState, Verdict | None]:
    """What the decisions of one item that count, in feed order, come to."""
    found = list(rows)
    if len(found) == 1 and found[0].countersigned and not found[0].withdrawn:
        return ItemState.DECIDED, Verdict(found[0].verdict)  # as almost every item
    settled = settle(standpoint_of(row) for row in found)
    if settled.disputed:
        return ItemState.DISPUTED, settled.verdict
    if settled.verdict is not None:
        return ItemState.DECIDED, settled.verdict
    awaited = any(row.awaits and not row.withdrawn for row in found)
    return (ItemState.AWAITING if awaited else ItemState.OPEN), None


def decisions_by_item(connection: sa.Connection, names: list[str]) -> dict[str, list[Row]]:
    """All decisions on each item that has some, in feed order."""
    wanted = (
        sa.select(decisions).where(among(decisions.c.item, names)).order_by(decisions.c.server_seq)
    )
    found: dict[str, list[Row]] = {}
    for row in connection.execute(wanted).all():
        found.setdefault(row.item, []).append(row)
    return found
