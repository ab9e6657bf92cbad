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
from reviewer.service.tables import decisions, items, people, rereviews

# How many names one IN list takes.
NAMES_PER_QUERY = 500
# Of a product's decisions, the newest that fit travel with its items: a row stays small.
HISTORY_CHARACTERS = 256 * 1024


# Made once: json.dumps makes its encoder anew for each call.
_dump = json.JSONEncoder(ensure_ascii=False, separators=(",", ":")).encode

_REFRESHED = ("state", "verdict", "shown_as", "history", "seq", "changed_ms", "rests_on")
_REFRESH = (
    items.update()
    .where(items.c.id == sa.bindparam("name"))
    .values({name: sa.bindparam(name) for name in _REFRESHED})
)


def item_json(row: Row) -> str:
    """ItemShape of a row of `items`, as text; under a veil, as desks are told."""
    state, verdict = _shown(row.state, row.verdict, row.shown_as)
    told = "null" if verdict is None else f'"{verdict}"'
    return (
        f'{row.fixed[:-1]},"state":"{state}","verdict":{told},'
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


def _shown(state: str, verdict: str | None, shown_as: str | None) -> tuple[str, str | None]:
    return (state, verdict) if shown_as is None else (shown_as, None)


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
        of_item = decisions_by_item(change.connection, part)
        known = {row.id: row for row in _rows_to_refresh(change.connection, part)}
        histories = histories_of(change.connection, list({row.product for row in known.values()}))
        for name in part:
            row = known.get(name)
            if row is None:  # withdrawn from the catalogue since it was decided
                continue
            counting = [one for one in of_item.get(name, []) if counts(one, row.reopened_seq)]
            fresh = _fresh(row, counting, histories.get(row.product, "[]"))
            own = {one.record for one in of_item.get(name, [])}
            is_hidden = row.veil_seq is not None and _is_told_as_before(row, fresh, own)
            if is_hidden:
                fresh["history"] = row.history
            changed.append(
                {
                    "name": name,
                    **fresh,
                    # Told once more with nothing changed, it would stand out.
                    "seq": row.seq if is_hidden else change.next_seq(),
                    "changed_ms": row.changed_ms if is_hidden else change.now_ms,
                }
            )
    change.run_many(_REFRESH, changed)


def _rows_to_refresh(connection: sa.Connection, names: list[str]) -> Iterable[Row]:
    """With `veil_seq`: decisions made from there on without a look at the item are not told."""
    wanted = (
        sa.select(
            *(items.c.id, items.c.product, items.c.state, items.c.verdict, items.c.shown_as),
            *(items.c.history, items.c.seq, items.c.changed_ms),
            *(items.c.reopened_seq, items.c.rests_on, rereviews.c.server_seq.label("veil_seq")),
        )
        .outerjoin(rereviews, (rereviews.c.item == items.c.id) & rereviews.c.veiled)
        .where(items.c.id.in_(names))
    )
    return connection.execute(wanted)


def _fresh(row: Row, counting: list[Row], history: str) -> dict[str, Any]:
    """Columns of an item by the decisions that count, in feed order."""
    state, verdict = state_of(counting)
    shown_as = None
    if row.veil_seq is not None:
        told, _ = state_of(one for one in counting if _is_told(one, row.veil_seq))
        shown_as = None if told is state else told.value
    is_as_before = (row.state, row.verdict) == (state.value, verdict)
    return {
        "state": state.value,
        "verdict": None if verdict is None else verdict.value,
        "shown_as": shown_as,
        "history": history,
        # Another verdict rests on the facts as they are now.
        "rests_on": row.rests_on if is_as_before else None,
    }


def _is_told(one: Row, veil_seq: int) -> bool:
    """Whether desks hear of a decision under a veil; an intern's act shows as on any open item."""
    return bool(one.opened or one.server_seq < veil_seq or not one.countersigned)


def _is_told_as_before(row: Row, fresh: dict[str, Any], own: set[str]) -> bool:
    """Whether nothing is new of what is told, but for decisions on other items of the product.

    Args:
        own: records that decide on this item.
    """
    told = _shown(row.state, row.verdict, row.shown_as)
    now = _shown(fresh["state"], fresh["verdict"], fresh["shown_as"])
    if told != now or row.history == fresh["history"]:
        return told == now
    of_own = [
        [past for past in json.loads(history) if past["record"] in own]
        for history in (row.history, fresh["history"])
    ]
    return of_own[0] == of_own[1]


def decisions_by_item(connection: sa.Connection, names: list[str]) -> dict[str, list[Row]]:
    """All decisions on each item that has some, in feed order."""
    wanted = (
        sa.select(decisions).where(decisions.c.item.in_(names)).order_by(decisions.c.server_seq)
    )
    found: dict[str, list[Row]] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.item, []).append(row)
    return found


def histories_of(connection: sa.Connection, products: list[str]) -> dict[str, str]:
    """The newest decisions on any item of each product that has some, oldest first, as JSON.

    Under a veil, without those that desks are not told of.
    """
    is_told = rereviews.c.item.is_(None) | decisions.c.opened | ~decisions.c.countersigned
    is_told |= decisions.c.server_seq < rereviews.c.server_seq
    wanted = (
        sa.select(
            decisions,
            items.c.product,
            items.c.reopened_seq,
            people.c.title.label("author_title"),
        )
        .join_from(decisions, items, decisions.c.item == items.c.id)
        .outerjoin(people, people.c.id == decisions.c.author)
        .outerjoin(rereviews, (rereviews.c.item == decisions.c.item) & rereviews.c.veiled)
        .where(items.c.product.in_(products), is_told)
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
        text = _dump(entry)
        size += len(text)
        if size > HISTORY_CHARACTERS:
            break
        kept.append(text)
    return f"[{','.join(reversed(kept))}]"
