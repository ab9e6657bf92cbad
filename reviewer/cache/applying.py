"""Applying one page of the feed inside a transaction."""

import json
from collections.abc import Iterable, Sequence
from typing import Any

from sqlalchemy import Connection, func, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache import evidence, search
from reviewer.cache.listing import in_list
from reviewer.cache.marks import marks_on
from reviewer.cache.page import Mark, Page
from reviewer.cache.rows import (
    Said,
    item_columns,
    outlives,
    pictures_of,
    standing_columns,
    words_of,
)
from reviewer.cache.schema import checkout, fact, item, mark, notice
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import Notice
from reviewer.domain.record import Standing
from reviewer.wire.changes import Departure
from reviewer.wire.items import ItemShape


def put_items(connection: Connection, shapes: Sequence[ItemShape]) -> list[ItemId]:
    """Insert or replace items with their words, keeping what this desk did with them."""
    if not shapes:
        return []
    ids = [shape.id for shape in shapes]
    places = _places(connection, ids)
    marks = _surviving_marks(connection, shapes)
    mine = set(connection.scalars(select(checkout.c.item).where(in_list(checkout.c.item, ids))))
    top = connection.scalar(select(func.max(item.c.place))) or 0
    rows, bodies, texts = [], [], []
    for shape in shapes:
        place = places.get(shape.id)
        if place is None:
            top += 1
            place = top
        found = marks.get(shape.id)
        pictures = pictures_of(shape)
        rows.append(
            {
                "place": place,
                "mine": int(shape.id in mine or found is not None),
                "is_fetched": 0,
                "departed": None,
                **item_columns(shape, pictures),
                **standing_columns(Said.of_shape(shape), found),
            }
        )
        basis = evidence.basis_of(shape)
        bodies.append((place, basis, shape.model_dump_json(), json.dumps(pictures)))
        texts.append((place, *words_of(shape)))
    connection.execute(insert(item).prefix_with("OR REPLACE"), rows)
    connection.exec_driver_sql("INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)", bodies)
    _forget_words(connection, places.values())
    _put_words(connection, texts)
    return [ItemId(each) for each in ids]


def _places(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    rows = connection.execute(select(item.c.id, item.c.place).where(in_list(item.c.id, ids)))
    return {row.id: row.place for row in rows}


def _surviving_marks(connection: Connection, shapes: Sequence[ItemShape]) -> dict[str, Mark]:
    by_id = {shape.id: shape for shape in shapes}
    kept, over = {}, []
    for each in marks_on(connection, list(by_id)):
        if outlives(each, by_id[each.item]):
            kept[str(each.item)] = each
        else:
            over.append(each.item)
    if over:
        connection.execute(mark.delete().where(in_list(mark.c.item, over)))
    return kept


def _put_words(connection: Connection, texts: Iterable[tuple[int, str, str]]) -> None:
    search.forget(connection)
    parts = [(place, each) for place, each, _ in texts]
    descriptions = [(place, each) for place, _, each in texts if each]
    connection.exec_driver_sql("INSERT INTO words (rowid, text) VALUES (?, ?)", parts)
    if descriptions:
        connection.exec_driver_sql(
            "INSERT INTO descriptions (rowid, text) VALUES (?, ?)", descriptions
        )


def _forget_words(connection: Connection, places: Iterable[int]) -> None:
    gone = [(place,) for place in places]
    if gone:
        search.forget(connection)
        connection.exec_driver_sql("DELETE FROM words WHERE rowid = ?", gone)
        connection.exec_driver_sql("DELETE FROM descriptions WHERE rowid = ?", gone)


def remove_items(
    connection: Connection, tombstones: Sequence[tuple[ItemId, Departure]]
) -> list[ItemId]:
    """Remove items, except those with a decision that the service has not received yet."""
    ids = [each for each, _ in tombstones]
    unsent = {
        each.item
        for each in marks_on(connection, ids)
        if each.verdict is not None and each.standing is Standing.SAVED
    }
    for each, reason in tombstones:
        if each in unsent:
            connection.execute(update(item).where(item.c.id == each).values(departed=reason.value))
    gone = [each for each in ids if each not in unsent]
    forget_items(connection, gone)
    return gone


def forget_items(connection: Connection, ids: Sequence[ItemId]) -> None:
    """Take items with everything about them out of the cache."""
    places = _places(connection, ids)
    if places:
        listed = [(place,) for place in places.values()]
        connection.exec_driver_sql("DELETE FROM item WHERE place = ?", listed)
        connection.exec_driver_sql("DELETE FROM body WHERE place = ?", listed)
        _forget_words(connection, places.values())
    for table in (checkout, mark):
        connection.execute(table.delete().where(in_list(table.c.item, ids)))
    evidence.forget(connection, ids)


def remember(connection: Connection, facts: dict[str, str]) -> None:
    """Store named facts."""
    statement = upsert(fact)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["name"], set_={"value": statement.excluded.value}
        ),
        [{"name": name, "value": value} for name, value in facts.items()],
    )


def put_notices(connection: Connection, notices: Sequence[Notice]) -> None:
    """Add notices; one that was dismissed stays dismissed."""
    rows: list[dict[str, Any]] = [
        {
            "id": each.id,
            "code": each.code,
            "item": each.item,
            "sentence": each.sentence,
            "made_ms": each.made_ms,
            "person": each.person,
            "is_dismissed": 0,
        }
        for each in notices
    ]
    if rows:
        connection.execute(upsert(notice).on_conflict_do_nothing(), rows)


def all_notices(connection: Connection) -> list[dict[str, Any]]:
    """Every notice as it lies here, also of people who are not here now."""
    return [dict(row) for row in connection.execute(select(notice)).mappings()]


def carry_notices(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    """Put in what `all_notices` found elsewhere; what was dismissed there is dismissed here."""
    if rows:
        statement = upsert(notice)
        dismissed = {"is_dismissed": statement.excluded.is_dismissed}
        connection.execute(
            statement.on_conflict_do_update(index_elements=["id"], set_=dismissed), rows
        )


def open_checkouts(connection: Connection) -> set[ItemId]:
    """Checked-out items on which nothing was decided here."""
    decided = select(mark.c.item).where(mark.c.verdict.is_not(None))
    rows = connection.scalars(select(checkout.c.item).where(checkout.c.item.not_in(decided)))
    return {ItemId(each) for each in rows}


def put_page(connection: Connection, page: Page) -> tuple[list[ItemId], list[ItemId]]:
    """Everything of a page with its cursor; returns the items changed and removed."""
    changed = put_items(connection, page.items)
    removed = remove_items(connection, page.tombstones)
    put_notices(connection, page.notices)
    facts = {"epoch": page.epoch, "cursor": page.cursor}
    if page.policy is not None:
        facts["policy"] = json.dumps(page.policy.model_dump(mode="json"))
    remember(connection, facts)
    return changed, removed


def forget_departed(connection: Connection) -> None:
    """Remove items that the service took away, once the decision on them is received."""
    waiting = select(mark.c.item).where(mark.c.standing == Standing.SAVED.value)
    gone = connection.scalars(
        select(item.c.id).where(item.c.departed.is_not(None), item.c.id.not_in(waiting))
    ).all()
    if gone:
        forget_items(connection, [ItemId(each) for each in gone])
