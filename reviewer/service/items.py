"""Items as the database keeps them, and as JSON for the feed without parsing what is stored."""

import json
from collections.abc import Iterable
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId, RecordId
from reviewer.domain.item import ItemState
from reviewer.domain.people import Person
from reviewer.domain.settlement import Standpoint, settle
from reviewer.service.rights import in_scope
from reviewer.service.store import Row, Writing
from reviewer.service.tables import decisions, items, people

# How many names one IN list takes.
NAMES_PER_QUERY = 500
# Of a product's decisions, the newest that fit travel with its items: a row stays small.
HISTORY_CHARACTERS = 256 * 1024


def item_json(row: Row) -> str:
    """ItemShape of a row of `items`, as text."""
    verdict = "null" if row.verdict is None else f'"{row.verdict}"'
    return (
        f'{row.fixed[:-1]},"state":"{row.state}","verdict":{verdict},'
        f'"reopened_for":{row.reopened_for},"reopened_ms":{row.reopened_ms},'
        f'"history":{row.history}}}'
    )


def read_item(connection: sa.Connection, person: Person, item: str) -> str | None:
    """One item as JSON text; None when there is none for this person."""
    wanted = sa.select(items).where(
        items.c.id == item, items.c.asked, in_scope(person, items.c.site)
    )
    row = connection.execute(wanted).first()
    return None if row is None else item_json(row)


def sites_of(connection: sa.Connection, names: Iterable[str]) -> dict[str, str]:
    """Site of each item that exists."""
    return {
        row.id: row.site
        for part in parts_of(sorted(set(names)))
        for row in connection.execute(
            sa.select(items.c.id, items.c.site).where(items.c.id.in_(part))
        )
    }


def parts_of(names: list[str]) -> Iterable[list[str]]:
    """Pieces short enough for one IN list."""
    return (names[at : at + NAMES_PER_QUERY] for at in range(0, len(names), NAMES_PER_QUERY))


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
    settled = settle(standpoint_of(row) for row in found)
    if settled.disputed:
        return ItemState.DISPUTED, settled.verdict
    if settled.verdict is not None:
        return ItemState.DECIDED, settled.verdict
    awaited = any(not row.countersigned and not row.withdrawn for row in found)
    return (ItemState.AWAITING if awaited else ItemState.OPEN), None


def refresh_items(change: Writing, names: list[str]) -> None:
    """Bring items in line with their decisions; they enter the feed again."""
    changed = []
    for part in parts_of(names):
        of_item = _decisions_by_item(change.connection, part)
        of_items = sa.select(
            items.c.id,
            items.c.product,
            items.c.state,
            items.c.verdict,
            items.c.reopened_seq,
            items.c.rests_on,
        ).where(items.c.id.in_(part))
        known = {row.id: row for row in change.connection.execute(of_items)}
        histories = histories_of(change.connection, list({row.product for row in known.values()}))
        for name in part:
            row = known.get(name)
            if row is None:  # withdrawn from the catalogue since it was decided
                continue
            made = of_item.get(name, [])
            state, verdict = state_of(one for one in made if counts(one, row.reopened_seq))
            is_as_before = (row.state, row.verdict) == (state.value, verdict)
            changed.append(
                {
                    "name": name,
                    "state": state.value,
                    "verdict": None if verdict is None else verdict.value,
                    "history": histories.get(row.product, "[]"),
                    "seq": change.next_seq(),
                    "changed_ms": change.now_ms,
                    # Another verdict rests on the facts as they are now.
                    "rests_on": row.rests_on if is_as_before else None,
                }
            )
    if changed:
        # Every other key of a row is a column to set.
        statement = items.update().where(items.c.id == sa.bindparam("name"))
        change.connection.execute(statement, changed)


def _decisions_by_item(connection: sa.Connection, names: list[str]) -> dict[str, list[Row]]:
    wanted = (
        sa.select(decisions).where(decisions.c.item.in_(names)).order_by(decisions.c.server_seq)
    )
    found: dict[str, list[Row]] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.item, []).append(row)
    return found


def histories_of(connection: sa.Connection, products: list[str]) -> dict[str, str]:
    """The newest decisions on any item of each product that has some, oldest first, as JSON."""
    wanted = (
        sa.select(
            decisions,
            items.c.product,
            items.c.reopened_seq,
            people.c.title.label("author_title"),
        )
        .join_from(decisions, items, decisions.c.item == items.c.id)
        .outerjoin(people, people.c.id == decisions.c.author)
        .where(items.c.product.in_(products))
        .order_by(decisions.c.server_seq)
    )
    found: dict[str, list[dict[str, Any]]] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.product, []).append(
            {
                "record": row.record,
                "author": row.author,
                "author_title": row.author_title or "",
                "verdict": row.verdict,
                "pack": row.pack,
                "reason": row.reason,
                "note": row.note,
                "decided_ms": row.decided_ms,
                "withdrawn": row.withdrawn,
                "overtaken": not counts(row, row.reopened_seq),
            }
        )
    return {product: _newest(entries) for product, entries in found.items()}


def _newest(entries: list[dict[str, Any]]) -> str:
    """The newest entries that fit, as a JSON array, oldest first."""
    kept: list[str] = []
    size = 0
    for entry in reversed(entries):
        text = json.dumps(entry, ensure_ascii=False, separators=(",", ":"))
        size += len(text)
        if size > HISTORY_CHARACTERS:
            break
        kept.append(text)
    return f"[{','.join(reversed(kept))}]"
