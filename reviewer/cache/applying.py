"""Applying one page of the feed inside a transaction."""

import json
from collections.abc import Collection, Sequence
from operator import itemgetter
from typing import Any

from sqlalchemy import Connection, insert, select, update
from sqlalchemy.dialects import sqlite
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache import evidence, steps, supervision
from reviewer.cache.listing import in_list
from reviewer.cache.marks import marks_on
from reviewer.cache.page import Mark, Page
from reviewer.cache.rows import (
    Said,
    dump,
    item_columns,
    outlives,
    pictures_of,
    standing_columns,
    words_of,
)
from reviewer.cache.schema import checkout, fact, item, mark, notice, words
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import Notice
from reviewer.domain.record import Standing
from reviewer.wire.changes import Departure
from reviewer.wire.compiled import text_of
from reviewer.wire.items import ItemShape

_PUT_ITEM = str(insert(item).prefix_with("OR REPLACE").compile(dialect=sqlite.dialect()))
# Asked for every piece of a feed: to build such a query takes longer than to answer it.
_PLACES = "SELECT id, place FROM item WHERE id IN (SELECT value FROM json_each(?))"
_LEASED = "SELECT item FROM checkout WHERE item IN (SELECT value FROM json_each(?))"
_IN_ORDER = itemgetter(*item.c.keys())


def put_items(connection: Connection, shapes: Sequence[ItemShape]) -> list[ItemId]:
    """Insert or replace items with their words, keeping what this desk did with them."""
    if not shapes:
        return []
    ids = [shape.id for shape in shapes]
    places = _places(connection, ids)
    marks = _surviving_marks(connection, shapes)
    leased = connection.exec_driver_sql(_LEASED, (json.dumps(ids),))
    mine = {name for (name,) in leased}
    void = supervision.void_on(connection, ids)
    top = connection.exec_driver_sql("SELECT max(place) FROM item").scalar() or 0
    rows, bodies, texts = [], [], []
    for shape in shapes:
        place = places.get(shape.id)
        if place is None:
            top += 1
            place = top
        found = marks.get(shape.id)
        pictures = pictures_of(shape)
        said = Said.of_shape(shape, void.get(shape.id, frozenset()))
        columns = {
            "place": place,
            "mine": int(shape.id in mine or found is not None),
            "is_fetched": 0,
            "departed": None,
            **item_columns(shape, said, pictures),
            **standing_columns(said, found),
        }
        rows.append(_IN_ORDER(columns))
        basis = evidence.basis_of(shape)
        bodies.append((place, basis, text_of(shape), dump(pictures)))
        texts.append((place, *words_of(shape)))
    _forget_words(connection, places.values())
    # As the driver takes them: to name each value again for every row takes as long as all else.
    connection.exec_driver_sql(_PUT_ITEM, rows)
    connection.exec_driver_sql("INSERT OR REPLACE INTO body VALUES (?, ?, ?, ?)", bodies)
    _put_words(connection, texts)
    hidden = [ItemId(shape.id) for shape in shapes if shape.score_hidden is not None]
    if hidden:
        evidence.forget(connection, hidden)  # which would tell it
    return [ItemId(each) for each in ids]


def _places(connection: Connection, ids: Sequence[str]) -> dict[str, int]:
    rows = connection.exec_driver_sql(_PLACES, (json.dumps(ids),))
    return {row.id: row.place for row in rows}


def _surviving_marks(connection: Connection, shapes: Sequence[ItemShape]) -> dict[str, Mark]:
    by_id = {shape.id: shape for shape in shapes}
    kept, over = {}, []
    for each in marks_on(connection, list(by_id)):
        shape = by_id[each.item]
        if outlives(each, shape.history, shape.proposed_pack):
            kept[str(each.item)] = each
        else:
            over.append(each.item)
    if over:
        connection.execute(mark.delete().where(in_list(mark.c.item, over)))
    return kept


def _put_words(connection: Connection, texts: Sequence[tuple[int, str, str]]) -> None:
    connection.exec_driver_sql("INSERT INTO words VALUES (?, ?, ?)", texts)
    _index_words(connection, "INSERT INTO {0} (rowid, text) VALUES (?, ?)", texts)


def _forget_words(connection: Connection, places: Collection[int]) -> None:
    if not places:
        return
    gone = in_list(words.c.place, list(places))
    texts = connection.execute(select(words).where(gone)).all()
    if texts:
        known = [(row.place, row.parts, row.beginnings) for row in texts]
        # Tables that keep no text are told what to forget.
        forget = "INSERT INTO {0} ({0}, rowid, text) VALUES ('delete', ?, ?)"
        _index_words(connection, forget, known)
        connection.execute(words.delete().where(gone))


def _index_words(
    connection: Connection, statement: str, texts: Sequence[tuple[int, str, str]]
) -> None:
    parts = [(place, each) for place, each, _ in texts]
    connection.exec_driver_sql(statement.format("words_parts"), parts)
    beginnings = [(place, each) for place, _, each in texts if each]
    if beginnings:
        connection.exec_driver_sql(statement.format("words_beginnings"), beginnings)


def remove_items(
    connection: Connection, tombstones: Sequence[tuple[ItemId, Departure]]
) -> list[ItemId]:
    """Remove items, except those with a decision that the service has not received yet."""
    if not tombstones:
        return []
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
    connection.exec_driver_sql("INSERT OR REPLACE INTO fact VALUES (?, ?)", list(facts.items()))


def heard(connection: Connection) -> tuple[int, int] | None:
    """When the service was last noted as heard: its time and the desk's, ms; None when never."""
    text = connection.scalar(select(fact.c.value).where(fact.c.name == "heard"))
    if text is None:
        return None
    server_ms, wall_ms = text.split(" ")
    return int(server_ms), int(wall_ms)


def hear(connection: Connection, when: tuple[int, int]) -> None:
    """Note when the service was heard."""
    remember(connection, {"heard": f"{when[0]} {when[1]}"})


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
    supervision.put_levels(connection, page.person, page.levels)
    changed += supervision.put_cases(connection, page.cases)
    steps.put_steps(connection, page.person, page.steps)
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
