"""The desk's own marks inside a transaction: which items were decided here, and how they show.

A mark is shown from the columns of its item alone, so that ten thousand of them take one statement.
"""

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from typing import Any

from sqlalchemy import ColumnElement, Connection, Row, Select, bindparam, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.listing import in_list
from reviewer.cache.page import Mark
from reviewer.cache.rows import (
    OWN,
    SHOWN,
    Said,
    measures_of,
    outlives,
    shown_of,
    standing_columns,
)
from reviewer.cache.schema import HIDDEN, body, checkout, fact, item, mark
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.item import ItemState
from reviewer.domain.queue import QueueState
from reviewer.domain.record import Standing
from reviewer.domain.risk import Hidden
from reviewer.domain.rules import Measures
from reviewer.wire.items import PastDecisionShape

_MARK = upsert(mark)
_PUT_MARK = _MARK.on_conflict_do_update(
    index_elements=["item"],
    set_={name: _MARK.excluded[name] for name in ("verdict", "record", "standing")},
)
_SHOWN_OF_MARK = ("mine", "shown", "verdict", "standing", "is_disputed", "decided_by")
_SHOW_MARK = (
    update(item)
    .where(item.c.place == bindparam("at"))
    .values({name: bindparam(name) for name in _SHOWN_OF_MARK})
)
_MARK_ALL = (
    "INSERT INTO mark (item, verdict, record, standing) "
    "SELECT value, ?, ?, ? FROM json_each(?) WHERE TRUE ON CONFLICT (item) DO UPDATE SET "
    "verdict = excluded.verdict, record = excluded.record, standing = excluded.standing"
)
# What standing_columns comes to for items of which nothing was overtaken; those get it themselves.
_SHOW_DECIDED = (
    f"UPDATE item SET mine = 1, shown = ?, verdict = ?, standing = ?, decided_by = '{OWN}', "
    "is_disputed = said_state = 'disputed' WHERE id IN (SELECT value FROM json_each(?))"
)
_SHOW_OPEN = (
    f"UPDATE item SET mine = 1, shown = {SHOWN[QueueState.OPEN]}, verdict = NULL, "
    "standing = NULL, is_disputed = 0, decided_by = '' WHERE id IN (SELECT value FROM json_each(?))"
)
_MARKS_ON = (
    "SELECT item, verdict, record, standing FROM mark "
    "WHERE item IN (SELECT value FROM json_each(?))"
)
_TOLD = "record IN (SELECT value FROM json_each(?))"
_SAY = f"UPDATE mark SET standing = ? WHERE {_TOLD}"
_RESTING = f"SELECT item FROM mark WHERE {_TOLD}"
# A withdrawal shows no standing, and what was overtaken perhaps none.
_SHOW_SAID = (
    "UPDATE item SET standing = ? WHERE overtaken IS NULL "
    f"AND id IN ({_RESTING} AND verdict IS NOT NULL)"
)
_TAKEN_BACK = f"{_RESTING} AND verdict IS NULL AND standing = 'quarantined'"
_OVERTAKEN = f"SELECT id FROM item WHERE overtaken IS NOT NULL AND id IN ({_RESTING})"


@dataclass(frozen=True, slots=True)
class Candidate:
    """What speaks for or against an item as a member of a bulk act.

    Attributes:
        verdict: decided here or by the service's word; None while it is open.
        is_here: False when sync has taken it away and it is only kept for the decision on it.
        was_reopened: facts have changed since it was certified.
        is_drawn: its score is hidden by draw.
    """

    item: ItemId
    pack: PackCode
    is_open: bool
    verdict: Verdict | None
    is_disputed: bool
    is_here: bool
    was_reopened: bool
    is_drawn: bool
    measures: Measures


def candidates(connection: Connection, ids: Sequence[ItemId]) -> dict[ItemId, Candidate]:
    """Those of the items that are here."""
    names = ("id", "proposed_pack", "shown", "verdict", "is_disputed", "departed", "reopened_ms")
    columns = [item.c[name] for name in (*names, "risk_ppm", "measures")]
    # All at once: one by one they take three times as long.
    rows = connection.execute(select(*columns).where(in_list(item.c.id, ids))).all()
    return {
        ItemId(name): Candidate(
            item=ItemId(name),
            pack=PackCode(pack),
            is_open=shown == SHOWN[QueueState.OPEN],
            verdict=None if verdict is None else Verdict(verdict),
            is_disputed=bool(is_disputed),
            is_here=departed is None,
            was_reopened=reopened_ms > 0,
            is_drawn=risk == HIDDEN[Hidden.DRAWN],
            measures=measures_of(measures),
        )
        for name, pack, shown, verdict, is_disputed, departed, reopened_ms, risk, measures in rows
    }


def marks_on(connection: Connection, ids: Sequence[str]) -> list[Mark]:
    """The desk's marks on these items."""
    return _marks(connection.exec_driver_sql(_MARKS_ON, (json.dumps(list(ids)),)).all())


def _marks(rows: Sequence[Any]) -> list[Mark]:
    return [
        Mark(
            item=ItemId(row.item),
            verdict=None if row.verdict is None else Verdict(row.verdict),
            record=None if row.record is None else RecordId(row.record),
            standing=Standing(row.standing),
        )
        for row in rows
    ]


def all_marks(connection: Connection) -> list[Mark]:
    """Every mark of the desk."""
    return _marks(connection.execute(select(mark)).all())


def put_own(connection: Connection, marks: Sequence[Mark]) -> None:
    """The same for what the journal says: it may have been settled long ago.

    The journal does not know what the service has shown as withdrawn or overtaken since. There the
    service's word shows, and no mark is left.
    """
    listed = in_list(item.c.id, [each.item for each in marks])
    query = select(item.c.id, body.c.shape).join(body, body.c.place == item.c.place)
    shapes = {row.id: row.shape for row in connection.execute(query.where(listed))}
    over = {
        str(each.item)
        for each in marks
        if each.item in shapes and not _counts(each, shapes[each.item])
    }
    if over:
        connection.execute(mark.delete().where(in_list(mark.c.item, sorted(over))))
        _unmark(connection, connection.execute(_said(in_list(item.c.id, sorted(over)))).all())
    put_marks(connection, [each for each in marks if each.item not in over])


def _counts(mark: Mark, shape: str) -> bool:
    if mark.record is None:
        return mark.verdict is not None
    if f'"{mark.record}"' not in shape:
        return True  # the service has still to tell of it
    told = json.loads(shape)
    own = [
        PastDecisionShape.model_validate(each)
        for each in told["history"]
        if each["record"] == mark.record
    ]
    return outlives(mark, own, told["proposed_pack"])


def put_marks(connection: Connection, marks: Sequence[Mark]) -> None:
    """Store marks, and show them on the items that are here."""
    if not marks:
        return
    connection.execute(
        _PUT_MARK,
        [
            {
                "item": each.item,
                "verdict": None if each.verdict is None else each.verdict.value,
                "record": each.record,
                "standing": each.standing.value,
            }
            for each in marks
        ],
    )
    _show(connection, {str(each.item): each for each in marks})


def mark_all(connection: Connection, ids: Sequence[ItemId], common: Mark) -> None:
    """The same as put_marks with one mark for each of many items; `common` is that of any."""
    listed = json.dumps(list(ids))
    verdict = None if common.verdict is None else common.verdict.value
    values = (verdict, common.record, common.standing.value, listed)
    connection.exec_driver_sql(_MARK_ALL, values)
    if common.verdict is None:
        connection.exec_driver_sql(_SHOW_OPEN, (listed,))
    else:
        shown = shown_of(common.verdict, ItemState.DECIDED)
        columns = (shown, verdict, common.standing.value, listed)
        connection.exec_driver_sql(_SHOW_DECIDED, columns)
    apart = select(item.c.id).where(in_list(item.c.id, ids), item.c.overtaken.is_not(None))
    _show(connection, dict.fromkeys(connection.scalars(apart), common))


def say_of(
    connection: Connection,
    standings: Mapping[RecordId, Standing],
    apart: Mapping[RecordId, Mapping[ItemId, Standing]],
) -> list[ItemId]:
    """Give the marks that rest on these records their standings; the items that show them.

    Args:
        apart: standings of single members of bulk acts, where they differ.
    """
    for standing in set(standings.values()):
        listed = json.dumps([record for record, said in standings.items() if said is standing])
        connection.exec_driver_sql(_SAY, (standing.value, listed))
        connection.exec_driver_sql(_SHOW_SAID, (standing.value, listed))
    told = json.dumps(list(standings))
    _say_apart(connection, standings, apart, told)
    return [ItemId(row[0]) for row in connection.exec_driver_sql(_RESTING, (told,))]


def _say_apart(
    connection: Connection,
    standings: Mapping[RecordId, Standing],
    apart: Mapping[RecordId, Mapping[ItemId, Standing]],
    told: str,
) -> None:
    """The same for what has a word of its own, and for items of which something was overtaken."""
    one_by_one = {ItemId(row[0]) for row in connection.exec_driver_sql(_OVERTAKEN, (told,))}
    one_by_one |= {item for words in apart.values() for item in words}
    if Standing.QUARANTINED in standings.values():
        refused = connection.exec_driver_sql(_TAKEN_BACK, (told,))
        one_by_one |= {ItemId(row[0]) for row in refused}
    if not one_by_one:
        return
    found = []
    for each in marks_on(connection, sorted(one_by_one)):
        if each.record is not None and each.record in standings:
            said = apart.get(each.record, {}).get(each.item, standings[each.record])
            found.append(replace(each, standing=said))
    put_marks(connection, found)


def clear_marks(connection: Connection) -> None:
    """Take all marks off: their items show the service's word alone again."""
    marked = _said(item.c.id.in_(select(mark.c.item)))
    rows = connection.execute(marked).all()
    connection.execute(mark.delete())
    _unmark(connection, rows)


def _unmark(connection: Connection, rows: Sequence[Row[Any]]) -> None:
    """Show the service's word alone on these items."""
    leased = set(connection.scalars(select(checkout.c.item)))
    _put_shown(
        connection,
        [
            {
                "at": row.place,
                "mine": int(row.id in leased),
                **standing_columns(Said.of_row(row), None),
            }
            for row in rows
        ],
    )


def _show(connection: Connection, by_id: Mapping[str, Mark]) -> None:
    here = connection.execute(_said(in_list(item.c.id, list(by_id)))).all()
    _put_shown(
        connection,
        [
            {"at": row.place, "mine": 1, **standing_columns(Said.of_row(row), by_id[row.id])}
            for row in here
        ],
    )


def _said(condition: ColumnElement[bool]) -> Select[Any]:
    columns = ("id", "place", "said_state", "said_verdict", "said_by", "overtaken")
    return select(*(item.c[name] for name in columns)).where(condition)


def _put_shown(connection: Connection, rows: Sequence[dict[str, Any]]) -> None:
    if rows:
        connection.execute(_SHOW_MARK, rows)


def marks_through(connection: Connection) -> tuple[PersonId, int]:
    """Whose marks these are and the journal sequence they reach; "" and 0 when unknown."""
    names = ("marks_for", "marks_seq")
    query = select(fact.c.name, fact.c.value).where(fact.c.name.in_(names))
    found = {row.name: row.value for row in connection.execute(query)}
    return PersonId(found.get("marks_for", "")), int(found.get("marks_seq", 0))
