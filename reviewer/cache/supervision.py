"""What the feed told of supervision: levels, where decisions stand, what waits for a mentor.

A decision that a mentor returned or overrode counts no longer: its mark hides neither the item nor
what the mentor says of it. So it stands with the records that were overtaken, see rows.py.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from sqlalchemy import Connection, delete, insert, select, update
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.database import CacheDatabase
from reviewer.cache.listing import in_list
from reviewer.cache.marks import marks_on, put_marks
from reviewer.cache.rows import Said, overtaken_text
from reviewer.cache.schema import body, item, level, supervised, waiting
from reviewer.domain.countersign import Case
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.record import Standing
from reviewer.domain.supervision import KnownLevel, SupervisedCase, WaitingCase
from reviewer.wire.items import ItemShape
from reviewer.wire.mentoring import CaseShape, LevelShape, WaitingCaseShape

# Of these the decision counts no longer: its author decides again, or a mentor did instead.
_VOID = (Case.RETURNED.value, Case.OVERRIDDEN.value)
# Where a decision under supervision has a standing of its own; it is received until it is approved.
_SAID_OF = (Case.AWAITING, Case.APPROVED, Case.RETURNED, Case.OVERRIDDEN)
_SAID = Standing.RECEIVED
# Cases that wait no longer, kept for each person: as many as somebody may take a word back of.
_PAST_KEPT = 200


def put_levels(connection: Connection, person: PersonId | None, told: Sequence[LevelShape]) -> None:
    """Keep the last word about each family of this person's decisions."""
    rows = [
        {"person": person, "family": each.family, "shape": each.model_dump_json()} for each in told
    ]
    if rows and person is not None:
        connection.execute(insert(level).prefix_with("OR REPLACE"), rows)


def put_cases(connection: Connection, told: Sequence[CaseShape]) -> list[ItemId]:
    """Keep where decisions stand, and show it on their items; all items that were told of."""
    if not told:
        return []
    pairs = {(each.decision, each.item) for each in told}
    listed = in_list(supervised.c.item, [each.item for each in told])
    before = {
        row.item
        for row in connection.execute(select(supervised).where(listed))
        if (row.decision, row.item) in pairs and row.state in _VOID
    }
    rows = [
        {
            "decision": each.decision,
            "item": each.item,
            "state": each.state,
            "shape": each.model_dump_json(),
        }
        for each in told
    ]
    connection.execute(insert(supervised).prefix_with("OR REPLACE"), rows)
    now = {each.item for each in told if each.state in _VOID}
    _show(connection, sorted(before | now))
    _say(connection, told)
    return [ItemId(each) for each in dict.fromkeys(each.item for each in told)]


def void_on(connection: Connection, items: Sequence[str]) -> dict[str, frozenset[str]]:
    """The decisions on each of these items that a mentor returned or overrode."""
    wanted = select(supervised.c.item, supervised.c.decision).where(
        in_list(supervised.c.item, list(items)), supervised.c.state.in_(_VOID)
    )
    found: dict[str, set[str]] = {}
    for row in connection.execute(wanted):
        found.setdefault(row.item, set()).add(row.decision)
    return {name: frozenset(records) for name, records in found.items()}


def _show(connection: Connection, items: Sequence[str]) -> None:
    """Say anew on these items which of their decisions count no longer."""
    void = void_on(connection, items)
    here = select(item.c.place, item.c.id, body.c.shape).join(body, body.c.place == item.c.place)
    for row in connection.execute(here.where(in_list(item.c.id, list(items)))).all():
        shape = ItemShape.model_validate_json(row.shape)
        said = Said.of_shape(shape, void.get(row.id, frozenset()))
        words = overtaken_text(said)
        connection.execute(update(item).where(item.c.place == row.place).values(overtaken=words))
    put_marks(connection, marks_on(connection, items))


def _say(connection: Connection, told: Sequence[CaseShape]) -> None:
    """What was approved is in force, and received only once that is taken back."""
    stands = {
        (each.decision, each.item): Standing.FINAL if each.state == Case.APPROVED else _SAID
        for each in told
        if each.state in _SAID_OF
    }
    marks = marks_on(connection, [item for _, item in stands])
    put_marks(
        connection,
        [
            replace(each, standing=stands[each.record, each.item])
            for each in marks
            if each.record is not None and (each.record, each.item) in stands
        ],
    )


@dataclass(frozen=True, slots=True)
class Told:
    """Rows of these tables, to be carried to another cache."""

    levels: Sequence[tuple[object, ...]]
    cases: Sequence[str]
    waiting: Sequence[tuple[object, ...]]


def all_told(connection: Connection) -> Told:
    """Everything, also of people who are not here now."""
    return Told(
        [tuple(row) for row in connection.execute(select(level))],
        [row.shape for row in connection.execute(select(supervised.c.shape))],
        [tuple(row) for row in connection.execute(select(waiting))],
    )


def carry_told(connection: Connection, told: Told) -> None:
    """Put in what `all_told` found elsewhere, except what is known better here."""
    known = {(row.decision, row.item) for row in connection.execute(select(supervised))}
    cases = [CaseShape.model_validate_json(each) for each in told.cases]
    put_cases(connection, [each for each in cases if (each.decision, each.item) not in known])
    for table, rows in ((level, told.levels), (waiting, told.waiting)):
        named = [dict(zip(table.c.keys(), row, strict=True)) for row in rows]
        if named:
            connection.execute(upsert(table).on_conflict_do_nothing(), named)


class Supervision:
    """The part of the cache that tells of supervision."""

    _database: CacheDatabase

    def levels(self, person: PersonId) -> list[KnownLevel]:
        """What was last told of each family of this person's decisions, by family."""
        wanted = select(level.c.shape).where(level.c.person == person).order_by(level.c.family)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted).all()
        return [LevelShape.model_validate_json(each).to_domain() for each in shapes]

    def cases_of(self, decisions: Iterable[RecordId]) -> list[SupervisedCase]:
        """Where these decisions stand, on each of their items of which something was said."""
        wanted = in_list(supervised.c.decision, list(decisions))
        with self._database.transaction() as connection:
            shapes = connection.scalars(select(supervised.c.shape).where(wanted)).all()
        return [CaseShape.model_validate_json(each).to_domain() for each in shapes]

    def cases_on(self, about: ItemId) -> list[SupervisedCase]:
        """Where the decisions on an item stand of which something was said."""
        wanted = select(supervised.c.shape).where(supervised.c.item == about)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(supervised.c.decision)).all()
        return [CaseShape.model_validate_json(each).to_domain() for each in shapes]

    def waiting(self, person: PersonId) -> list[WaitingCase]:
        """What waited for this person's countersign when it was last asked for, oldest first."""
        wanted = select(waiting.c.shape).where(
            waiting.c.person == person, waiting.c.place.is_not(None)
        )
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(waiting.c.place)).all()
        return [_waiting(each) for each in shapes]

    def waited(self, person: PersonId, decisions: Iterable[RecordId]) -> list[WaitingCase]:
        """Those of these decisions that waited for this person once, oldest first."""
        listed = in_list(waiting.c.decision, list(decisions))
        wanted = select(waiting.c.shape).where(waiting.c.person == person, listed)
        with self._database.transaction() as connection:
            shapes = connection.scalars(wanted.order_by(waiting.c.received_ms)).all()
        return [_waiting(each) for each in shapes]

    def put_waiting(self, person: PersonId, cases: Sequence[WaitingCaseShape]) -> bool:
        """Keep what waits for this person now; whether that is something else than before."""
        # How long it waits is worked out when it is shown.
        told = [each.model_copy(update={"age_ms": 0, "mine_ms": 0}) for each in cases]
        shapes = [each.model_dump_json() for each in told]
        theirs = waiting.c.person == person
        with self._database.transaction() as connection:
            known = select(waiting.c.shape).where(theirs, waiting.c.place.is_not(None))
            if list(connection.scalars(known.order_by(waiting.c.place))) == shapes:
                return False
            connection.execute(update(waiting).where(theirs).values(place=None))
            rows = [
                {
                    "person": person,
                    "decision": each.decision,
                    "item": each.item,
                    "place": place,
                    "received_ms": each.received_ms,
                    "shape": shape,
                }
                for place, (each, shape) in enumerate(zip(told, shapes, strict=True))
            ]
            if rows:
                connection.execute(insert(waiting).prefix_with("OR REPLACE"), rows)
            past = select(waiting.c.decision).where(theirs, waiting.c.place.is_(None))
            newest = past.order_by(waiting.c.received_ms.desc()).limit(_PAST_KEPT)
            gone = theirs & waiting.c.place.is_(None) & waiting.c.decision.not_in(newest)
            connection.execute(delete(waiting).where(gone))
        return True


def _waiting(shape: str) -> WaitingCase:
    return WaitingCaseShape.model_validate_json(shape).to_domain()
