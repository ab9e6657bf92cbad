"""What a queue filter means in SQL, and the list it finds, in pieces.

A piece costs some milliseconds whatever the size of the queue: it begins where the one before
ended, at a key of the list's order. A list is walked through in its order, and each item is asked
for the words of a search; when few items have them at all, they are taken from the full-text tables
and sorted instead.
"""

import json
from collections.abc import Sequence
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

from reviewer.cache.rows import SHOWN
from reviewer.cache.schema import UNSCORED, item, words
from reviewer.cache.search import Sought, rare_places, sought
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueCounts, QueueFilter, QueuePiece, QueueSort, QueueState
from reviewer.domain.risk import Flag

# What the order looks at before the id, and whether its largest comes first.
_ORDER: dict[QueueSort, tuple[ColumnElement[Any], bool]] = {
    QueueSort.PRIORITY: (item.c.priority, True),
    QueueSort.RISK: (item.c.risk_ppm, True),
    QueueSort.TITLE: (item.c.title_key, False),
    QueueSort.AGE: (item.c.flagged_ms, False),
}
# Ids of the first piece, some screens' worth, and of each further one.
FIRST, FURTHER = 200, 20_000
# Of a search with so few finds all are sorted at once; else so many items are asked at a time.
_FEW, _ASKED = 1_000, 2_000
_COUNTED = 8_000

# The key of an order, and the id.
_End = tuple[Any, str]


def some_ids(
    connection: Connection, wanted: QueueFilter, after: QueuePiece | None, most: int | None = None
) -> QueuePiece:
    """The first piece of a list, or the one after another; see Cache.some_ids."""
    count = most or (FIRST if after is None else FURTHER)
    wording = sought(wanted.search)
    if not wording:
        return _walked(connection, wanted, after, count)
    if after is None:
        places = rare_places(connection, wording, _FEW)
        if places is not None:
            return _sorted_out(connection, wanted, wording, places)
    upto = _end(connection, wanted, after, _ASKED)
    return _walked(connection, wanted, after, count, wording, upto)


def is_listed(connection: Connection, wanted: QueueFilter, item_id: ItemId) -> bool:
    """Whether the filter finds this item."""
    query = _worded(select(item.c.id), sought(wanted.search))
    found = query.where(
        item.c.id == item_id, item.c.shown.in_(_shown(wanted)), *_conditions(wanted)
    )
    return connection.scalar(found) is not None


def some_counts(
    connection: Connection, wanted: QueueFilter, above: int = 0
) -> tuple[QueueCounts, int | None]:
    """Counts of one piece of the items, and where the next begins; None after the last."""
    wording = sought(wanted.search)
    numbers = select(item.c.shown, func.count().label("number")).where(*_conditions(wanted))
    if not wording:
        return _counts(connection.execute(numbers.group_by(item.c.shown)).all()), None
    numbers = _worded(numbers, wording).group_by(item.c.shown)
    places = rare_places(connection, wording, _FEW) if above == 0 else None
    if places is not None:
        found = connection.execute(numbers.where(in_list(item.c.place, places)))
        return _counts(found.all()), None
    last = connection.scalar(select(func.max(item.c.place))) or 0
    upto = min(above + _COUNTED, last)
    found = connection.execute(numbers.where(item.c.place > above, item.c.place <= upto))
    return _counts(found.all()), upto if upto < last else None


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


def _end(
    connection: Connection, wanted: QueueFilter, after: QueuePiece | None, count: int
) -> _End | None:
    """Where the next `count` items of the list end, None when it ends before."""
    walk = _walk(wanted, select(item.c.id), after).offset(count - 1).limit(1)
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
        query.where(in_list(item.c.place, places), is_shown, *_conditions(wanted))
    ).all()
    by_id = sorted(found, key=attrgetter("id"))
    in_order = sorted(by_id, key=attrgetter("sort_key"), reverse=is_falling)
    return _piece([row.id for row in in_order], None)


def _walk(wanted: QueueFilter, columns: Select[Any], after: QueuePiece | None) -> Select[Any]:
    """The items from there on in order with their `sort_key`, straight from an index.

    One index holds one state, so a list of all states is merged from three.
    """
    key = _ORDER[wanted.sort][0].label("sort_key")
    narrowed = columns.add_columns(key).where(*_conditions(wanted), *_beyond(wanted, after))
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


def _conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    equal = {
        item.c.site: wanted.site,
        item.c.proposed_pack: wanted.pack,
        item.c.vendor_pack: wanted.vendor_pack,
        item.c.lang: wanted.lang,
    }
    conditions: list[ColumnElement[bool]] = [
        column == value for column, value in equal.items() if value
    ]
    if wanted.flag == Flag.UNSURE:  # an audit sample is not to be told apart
        conditions.append(item.c.flag.in_([Flag.UNSURE.value, Flag.AUDIT.value]))
    elif wanted.flag:
        conditions.append(item.c.flag == wanted.flag)
    if wanted.mine:
        # Not a parameter: by the word itself SQLite knows that the indexes of mine suffice.
        conditions.append(item.c.mine == literal_column("1"))
    if wanted.category:
        below = item.c.category.startswith(wanted.category + "/", autoescape=True)
        conditions.append((item.c.category == wanted.category) | below)
    if wanted.min_ppm is not None or wanted.max_ppm is not None:
        conditions.append(item.c.risk_ppm > UNSCORED)
    if wanted.min_ppm is not None:
        conditions.append(item.c.risk_ppm >= wanted.min_ppm)
    if wanted.max_ppm is not None:
        conditions.append(item.c.risk_ppm <= wanted.max_ppm)
    return conditions
