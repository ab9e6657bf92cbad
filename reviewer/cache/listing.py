"""What a queue filter means in SQL, and the list it finds, in pieces.

A piece costs some milliseconds whatever the size of the queue: it begins where the one before
ended, at a key of the list's order. A list is walked through in its order, and each item is asked
for the words of a search; when few items have them at all, they are taken from the full-text tables
and sorted instead.
"""

import json
from collections.abc import Sequence
from dataclasses import replace
from operator import attrgetter
from typing import Any

from sqlalchemy import (
    ColumnElement,
    Connection,
    Row,
    Select,
    func,
    literal_column,
    or_,
    select,
    union_all,
)

from reviewer.cache.narrowing import conditions
from reviewer.cache.rows import SHOWN
from reviewer.cache.schema import item, words
from reviewer.cache.search import Sought, rare_places, sought
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueCounts, QueueFilter, QueuePiece, QueueSort, QueueState

# What the order looks at before the id, and whether its largest comes first.
_ORDER: dict[QueueSort, tuple[ColumnElement[Any], bool]] = {
    QueueSort.PRIORITY: (item.c.priority, True),
    QueueSort.RISK: (item.c.risk_ppm, True),
    QueueSort.TITLE: (item.c.title_key, False),
    QueueSort.AGE: (item.c.flagged_ms, False),
}
# Ids of the first piece, some screens' worth, and of each further one.
FIRST, FURTHER = 200, 20_000
# Of a search with so few finds all are sorted at once; else so many items are asked at a time, more
# where everything asked for stands in the index.
_FEW, _ASKED, _ASKED_OF_INDEX = 1_000, 2_000, 30_000
# Finds are sought in the whole index of up to so many items.
_SOON_SCANNED = 200_000
COUNTED = 8_000

# The key of an order, and the id.
_End = tuple[Any, str]


def some_ids(
    connection: Connection, wanted: QueueFilter, after: QueuePiece | None, most: int | None = None
) -> QueuePiece:
    """The first piece of a list, or the one after another; see Cache.some_ids."""
    count = most or (FIRST if after is None else FURTHER)
    wording = sought(wanted.search)
    if not wording and (not wanted.chosen or _is_of_few(connection, wanted, COUNTED)):
        return _walked(connection, wanted, after, count)
    if after is None:
        places = _few_places(connection, wanted, wording)
        if places is not None:
            return _sorted_out(connection, wanted, wording, places)
    is_covered = not wording and wanted.sort is QueueSort.PRIORITY
    upto = _end(connection, wanted, after, _ASKED_OF_INDEX if is_covered else _ASKED)
    return _walked(connection, wanted, after, count, wording, upto)


def is_listed(connection: Connection, wanted: QueueFilter, item_id: ItemId) -> bool:
    """Whether the filter finds this item."""
    query = worded(select(item.c.id), wanted.search)
    found = query.where(item.c.id == item_id, item.c.shown.in_(_shown(wanted)), *conditions(wanted))
    return connection.scalar(found) is not None


def some_counts(
    connection: Connection, wanted: QueueFilter, above: int = 0
) -> tuple[QueueCounts, int | None]:
    """Counts of one piece of the items, and where the next begins; None after the last."""
    numbers = select(item.c.shown, func.count().label("number")).where(*conditions(wanted))
    numbers = worded(numbers, wanted.search).group_by(item.c.shown)
    within, following = piece_to_count(connection, wanted, above, COUNTED)
    return _counts(connection.execute(numbers.where(*within)).all()), following


def piece_to_count(
    connection: Connection, wanted: QueueFilter, above: int, most: int
) -> tuple[list[ColumnElement[bool]], int | None]:
    """What tells the next `most` items from the rest, and where the piece after them begins."""
    wording = sought(wanted.search)
    places = rare_places(connection, wording, _FEW) if wording and above == 0 else None
    if places is not None:
        return [in_list(item.c.place, places)], None
    if _is_of_few(connection, wanted, most):
        return [], None
    last = _last_place(connection)
    upto = min(above + most, last)
    return [item.c.place > above, item.c.place <= upto], upto if upto < last else None


def _is_of_few(connection: Connection, wanted: QueueFilter, most: int) -> bool:
    """Whether only check-outs are asked for, and these are no more than so many."""
    if not wanted.mine:
        return False
    mine = select(item.c.place).where(item.c.mine == literal_column("1"))
    return connection.scalar(mine.offset(most).limit(1)) is None


def _last_place(connection: Connection) -> int:
    return connection.scalar(select(func.max(item.c.place))) or 0


def worded(query: Select[Any], search: str) -> Select[Any]:
    """A query of items, narrowed to those on which all words of the search occur."""
    return _worded(query, sought(search))


def in_list(
    column: ColumnElement[Any], values: Sequence[str] | Sequence[int]
) -> ColumnElement[bool]:
    """`column` is one of `values`, as one parameter whatever their number."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def _walked(
    connection: Connection,
    wanted: QueueFilter,
    after: QueuePiece | None,
    count: int,
    wording: Sequence[Sought] = (),
    upto: _End | None = None,
) -> QueuePiece:
    """The next `count` items on which all words occur, looked for until `upto`."""
    query = _worded(select(item.c.id), wording).where(*_before(wanted, upto))
    found = _walk(wanted, query, after).limit(count).subquery()
    # One JSON text instead of many rows: a third of the time.
    listed = connection.scalar(select(func.json_group_array(found.c.id)))
    ids: list[str] = json.loads(listed or "[]")
    if len(ids) < count:
        return _piece(ids, upto)
    key = _ORDER[wanted.sort][0]
    last = connection.scalar(select(key).where(item.c.id == ids[-1]))
    return _piece(ids, (last, ids[-1]))


def _few_places(
    connection: Connection, wanted: QueueFilter, wording: Sequence[Sought]
) -> Sequence[int] | None:
    """Places among which all finds are, when they are few and soon known; else None."""
    if wording:
        return rare_places(connection, wording, _FEW)
    if wanted.sort is QueueSort.PRIORITY or _last_place(connection) > _SOON_SCANNED:
        return None
    # All of this stands in the index of the other order.
    query = select(item.c.place).where(item.c.shown.in_(_shown(wanted)), *conditions(wanted))
    places = connection.scalars(query.limit(_FEW + 1)).all()
    return None if len(places) > _FEW else places


def _end(
    connection: Connection, wanted: QueueFilter, after: QueuePiece | None, count: int
) -> _End | None:
    """Where the next `count` items of the order end, None when it ends before."""
    anything = replace(wanted, chosen=frozenset())
    walk = _walk(anything, select(item.c.id), after).offset(count - 1).limit(1)
    last = connection.execute(walk).first()
    return None if last is None else (last.sort_key, last.id)


def _sorted_out(
    connection: Connection,
    wanted: QueueFilter,
    wording: Sequence[Sought],
    places: Sequence[int],
) -> QueuePiece:
    """Everything the search finds, all of it at these places."""
    key, is_falling = _ORDER[wanted.sort]
    # SQLite would rather walk through the list than look these few up: the + 0 hides the index.
    is_shown = (item.c.shown + 0).in_(_shown(wanted))
    query = _worded(select(key.label("sort_key"), item.c.id), wording)
    found = connection.execute(
        query.where(in_list(item.c.place, places), is_shown, *conditions(wanted))
    ).all()
    by_id = sorted(found, key=attrgetter("id"))
    in_order = sorted(by_id, key=attrgetter("sort_key"), reverse=is_falling)
    return _piece([row.id for row in in_order], None)


def _walk(wanted: QueueFilter, columns: Select[Any], after: QueuePiece | None) -> Select[Any]:
    """The items from there on in order with their `sort_key`, straight from an index.

    One index holds one state, so a list of all states is merged from three.
    """
    key = _ORDER[wanted.sort][0].label("sort_key")
    narrowed = columns.add_columns(key).where(*conditions(wanted), *_beyond(wanted, after))
    states = [narrowed.where(item.c.shown == state) for state in _shown(wanted)]
    if len(states) == 1:
        return states[0].order_by(*_order(wanted))
    merged = union_all(*states).subquery()
    order = merged.c.sort_key.desc() if _ORDER[wanted.sort][1] else merged.c.sort_key
    return select(merged).order_by(order, merged.c.id)


def _order(wanted: QueueFilter) -> tuple[ColumnElement[Any], ColumnElement[Any]]:
    key, is_falling = _ORDER[wanted.sort]
    return (key.desc() if is_falling else key), item.c.id


def _beyond(wanted: QueueFilter, after: QueuePiece | None) -> list[ColumnElement[bool]]:
    """What comes after the end of a piece, said so that the index is entered there."""
    if after is None or after.end is None:
        return []
    value, last = after.end
    key, is_falling = _ORDER[wanted.sort]
    reached, passed = (key <= value, key < value) if is_falling else (key >= value, key > value)
    return [reached, or_(passed, item.c.id > last)]


def _before(wanted: QueueFilter, upto: _End | None) -> list[ColumnElement[bool]]:
    """What comes up to there, that itself included."""
    if upto is None:
        return []
    value, last = upto
    key, is_falling = _ORDER[wanted.sort]
    within, before = (key >= value, key > value) if is_falling else (key <= value, key < value)
    return [within, or_(before, item.c.id <= last)]


def _worded(query: Select[Any], wording: Sequence[Sought]) -> Select[Any]:
    if not wording:
        return query
    occurs = [each.occurs() for each in wording]
    return query.join_from(item, words, words.c.place == item.c.place).where(*occurs)


def _shown(wanted: QueueFilter) -> list[int]:
    if wanted.state is QueueState.ALL:
        return sorted(SHOWN.values())
    return [SHOWN[wanted.state]]


def _piece(ids: Sequence[str], end: _End | None) -> QueuePiece:
    return QueuePiece(tuple(map(ItemId, ids)), None if end is None else (end[0], ItemId(end[1])))


def _counts(rows: Sequence[Row[Any]]) -> QueueCounts:
    found = {row.shown: row.number for row in rows}
    by_state = {state: found.get(shown, 0) for state, shown in SHOWN.items()}
    return QueueCounts(
        open=by_state[QueueState.OPEN],
        decided=by_state[QueueState.DECIDED],
        deferred=by_state[QueueState.DEFERRED],
        total=sum(by_state.values()),
    )
