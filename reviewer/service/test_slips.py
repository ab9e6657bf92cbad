"""Test slips: orders to test a product in a pack, and what came of them.

Whoever decides *test* orders one. And of all rejects a part is drawn, for each with the same known
chance, since what is rejected never ships and would have no outcome else. Seed, share, free slots
and rejects of each draw are kept, so that it can be made again.
"""

import json
import secrets
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.domain.people import Person
from reviewer.domain.reject_draw import chances_text, drawn, slip_name
from reviewer.service.days import DAY_MS
from reviewer.service.items import counts, decisions_by_item, parts_of, state_of
from reviewer.service.kept_rows import note
from reviewer.service.naming import among
from reviewer.service.notices import tell
from reviewer.service.policy import tested_ppm, tested_slots
from reviewer.service.rights import in_scope
from reviewer.service.slice_facts import facts_of
from reviewer.service.store import Row, Store, Writing
from reviewer.service.tables import items, products, rereviews
from reviewer.service.test_tables import test_chances, test_lots, test_slips

if TYPE_CHECKING:
    from reviewer.insight.tallies import SliceFacet

DRAWN, BY_VERDICT = "drawn", "verdict"
NOTICE = "test_result"
_SAID = {
    "damaged": "it was damaged",
    "fine": "it was whole",
    "unknown": "it could not be tested",
}


@dataclass(frozen=True, slots=True)
class DrawReport:
    """What a draw came to.

    Attributes:
        rejects: that had their chance.
        drawn: of them.
        ordered: slips for verdicts of test.
    """

    rejects: int
    drawn: int
    ordered: int


@dataclass(frozen=True, slots=True)
class _Held:
    """An item whose verdict holds, with the decision that brought it."""

    row: Row
    record: str
    author: str


def draw_tests(store: Store, *, only_new_day: bool = False) -> DrawReport:
    """Order a test for each verdict of test, and for a part of the rejects that had no chance yet.

    Args:
        only_new_day: leave sites alone that had a draw today, in UTC.

    Raises:
        StorageFault: the database cannot be written.
    """
    with store.writing() as change:
        connection = change.connection
        ordered = _order(change, _waiting_for_test(connection))
        today = change.now_ms - change.now_ms % DAY_MS
        by_site: dict[str, list[_Held]] = {}
        for held in _rejects(connection):
            by_site.setdefault(held.row.site, []).append(held)
        share, slots = tested_ppm(connection), tested_slots(connection)
        total = picked = 0
        for site, rejects in sorted(by_site.items()) if share else ():
            if only_new_day and _had_lot(connection, site, today):
                continue
            free = max(0, slots - _drawn_since(connection, site, today))
            picked += _draw(change, site, rejects, share, free)
            total += len(rejects)
    return DrawReport(total, picked, ordered)


def _draw(change: Writing, site: str, rejects: Sequence[_Held], share: int, free: int) -> int:
    seed = secrets.token_hex(16)
    by_name = {held.row.id: held for held in rejects}
    picked = drawn(by_name, seed, share, free)
    lot = {"seed": seed, "site": site, "made_ms": change.now_ms, "share_ppm": share}
    lot |= {"slots": free, "rejects": len(rejects), "drawn": len(picked)}
    lot |= {"chances": chances_text(by_name, picked)}
    change.connection.execute(test_lots.insert().values(lot))
    note(change, "test_lot", [seed])
    rows = [
        {
            "item": name,
            "record": held.record,
            "lot": seed,
            "item_seq": held.row.seq,
            "drawn": name in picked,
        }
        for name, held in by_name.items()
    ]
    change.run_many(test_chances.insert(), rows)
    _write(change, [_slip(change, by_name[name], DRAWN, seed) for name in picked])
    return len(picked)


def _order(change: Writing, waiting: Iterable[_Held]) -> int:
    made = [_slip(change, held, BY_VERDICT, "") for held in waiting]
    _write(change, made)
    return len(made)


def _slip(change: Writing, held: _Held, why: str, lot: str) -> dict[str, Any]:
    return {
        "id": slip_name(lot or held.record, held.row.id),
        "item": held.row.id,
        "record": held.record,
        "author": held.author,
        "product": held.row.product,
        "pack": held.row.pack,
        "site": held.row.site,
        "why": why,
        "lot": lot,
        "made_ms": change.now_ms,
        "result": "",
        "outcome": "",
        "result_ms": 0,
    }


def _write(change: Writing, rows: list[dict[str, Any]]) -> None:
    change.run_many(test_slips.insert(), rows)


def _rejects(connection: sa.Connection) -> Iterator[_Held]:
    """Rejects in force that had no chance yet."""
    had = sa.exists().where(
        test_chances.c.item == items.c.id, test_chances.c.item_seq >= items.c.seq
    )
    return _fresh(connection, test_chances, _in_force(connection, Verdict.REJECT, ~had))


def _waiting_for_test(connection: sa.Connection) -> Iterator[_Held]:
    """Verdicts of test in force without a slip."""
    had = sa.exists().where(test_slips.c.item == items.c.id, test_slips.c.result == "")
    return _fresh(connection, test_slips, _in_force(connection, Verdict.TEST, ~had))


def _fresh(connection: sa.Connection, table: sa.Table, helds: Iterable[_Held]) -> Iterator[_Held]:
    """Those whose decision is not in the table yet."""
    listed = list(helds)
    known = set()
    for part in parts_of([held.row.id for held in listed]):
        wanted = sa.select(table.c.item, table.c.record).where(among(table.c.item, part))
        known |= {(row.item, row.record) for row in connection.execute(wanted)}
    return (held for held in listed if (held.row.id, held.record) not in known)


def _in_force(
    connection: sa.Connection, verdict: Verdict, only: sa.ColumnElement[bool]
) -> Iterator[_Held]:
    """Items on which a verdict holds that everybody is told, with the first decision for it."""
    veiled = sa.exists().where(rereviews.c.item == items.c.id, rereviews.c.veiled)
    columns = (items.c.id, items.c.product, items.c.pack, items.c.site)
    wanted = (
        sa.select(*columns, items.c.seq, items.c.reopened_seq)
        .where(items.c.state == ItemState.DECIDED.value, items.c.verdict == verdict.value)
        .where(~veiled, only)
        .order_by(items.c.id)
    )
    found = {row.id: row for row in connection.execute(wanted)}
    for part in parts_of(list(found)):
        made = decisions_by_item(connection, part)
        for name in part:
            row = found[name]
            holding = [
                each
                for each in made.get(name, ())
                if each.verdict == verdict.value
                and counts(each, row.reopened_seq)
                and state_of([each])[0] is ItemState.DECIDED
            ]
            if holding:
                yield _Held(row, holding[0].record, holding[0].author)


def _had_lot(connection: sa.Connection, site: str, since_ms: int) -> bool:
    wanted = sa.select(test_lots.c.seed).where(
        test_lots.c.site == site, test_lots.c.made_ms >= since_ms
    )
    return connection.execute(wanted.limit(1)).first() is not None


def _drawn_since(connection: sa.Connection, site: str, since_ms: int) -> int:
    wanted = sa.select(sa.func.coalesce(sa.func.sum(test_lots.c.drawn), 0)).where(
        test_lots.c.site == site, test_lots.c.made_ms >= since_ms
    )
    return int(connection.execute(wanted).scalar_one())


def slips_named(connection: sa.Connection, names: Iterable[str]) -> dict[str, Row]:
    """Slips by name, of those that there are."""
    found: dict[str, Row] = {}
    for part in parts_of(sorted(set(names))):
        wanted = sa.select(test_slips).where(among(test_slips.c.id, part))
        found |= {row.id: row for row in connection.execute(wanted)}
    return found


def close_slips(store: Store, change: Writing, results: Mapping[str, tuple[str, str]]) -> None:
    """Note what tests came to, and tell whoever decided.

    Args:
        results: by slip, the result (damaged, fine, unknown) and the outcome it came with.
    """
    for name, row in slips_named(change.connection, results).items():
        result, outcome = results[name]
        values = {"result": result, "outcome": outcome, "result_ms": change.now_ms}
        change.connection.execute(test_slips.update().where(test_slips.c.id == name).values(values))
        sentence = (
            f"The physical test {name} of a product that you decided is back: in the pack in"
            f" question {_SAID[result]}."
        )
        tell(
            *(store, change, [row.author]),
            code=NOTICE,
            item=row.item,
            sentence=sentence,
            cause=name,
        )


@dataclass(frozen=True, slots=True)
class Slip:
    """One slip for people.

    Attributes:
        result: "" while it is out.
    """

    id: str
    product: str
    title: str
    pack: str
    site: str
    made_ms: int
    result: str


def slips(connection: sa.Connection, *, is_open: bool = True) -> list[Slip]:
    """Slips by site and time.

    Who decided, and why it is tested, is for no lab to know: it could lean on the result.

    Args:
        is_open: those that are out alone.
    """
    wanted = sa.select(test_slips, products.c.body).join_from(
        test_slips, products, products.c.id == test_slips.c.product
    )
    if is_open:
        wanted = wanted.where(test_slips.c.result == "")
    order = (test_slips.c.site, test_slips.c.made_ms, test_slips.c.id)
    return [
        Slip(
            id=row.id,
            product=row.product,
            title=json.loads(row.body)["texts"][0]["title"],
            pack=row.pack,
            site=row.site,
            made_ms=row.made_ms,
            result=row.result,
        )
        for row in connection.execute(wanted.order_by(*order))
    ]


@dataclass(frozen=True, slots=True)
class SlotUse:
    """Test slots that one slice got.

    Attributes:
        ordered: slips.
        drawn: of them, those drawn from rejects.
        rejects: that had a chance to be drawn.
    """

    ordered: int
    drawn: int
    rejects: int


def slots_by_slice(
    connection: sa.Connection, caller: Person, since_ms: int = 0
) -> dict[tuple["SliceFacet", str], SlotUse]:
    """How test slots went to the slices of a caller's sites, by facet and value.

    Args:
        since_ms: slips and draws from then on.
    """
    sums: dict[tuple[SliceFacet, str], list[int]] = {}
    ordered = sa.select(items.c.fixed, test_slips.c.why).join_from(
        test_slips, items, items.c.id == test_slips.c.item
    )
    ordered = ordered.where(test_slips.c.made_ms >= since_ms, in_scope(caller, test_slips.c.site))
    chances = (
        sa.select(items.c.fixed)
        .join_from(test_chances, items, items.c.id == test_chances.c.item)
        .join(test_lots, test_lots.c.seed == test_chances.c.lot)
        .where(test_lots.c.made_ms >= since_ms, in_scope(caller, test_lots.c.site))
    )
    for row in connection.execute(ordered):
        _add(sums, row.fixed, (1, int(row.why == DRAWN), 0))
    for row in connection.execute(chances):
        _add(sums, row.fixed, (0, 0, 1))
    return {name: SlotUse(*sums[name]) for name in sorted(sums)}


def _add(
    sums: dict[tuple["SliceFacet", str], list[int]], fixed: str, more: tuple[int, int, int]
) -> None:
    for named in facts_of(json.loads(fixed)["product"]).items():
        found = sums.setdefault(named, [0, 0, 0])
        for at, one in enumerate(more):
            found[at] += one


@dataclass(frozen=True, slots=True)
class DrawnLot:
    """One draw as it was kept.

    Attributes:
        is_same: made once more from what was kept, it is the same.
    """

    seed: str
    site: str
    made_ms: int
    share_ppm: int
    slots: int
    rejects: int
    drawn: int
    is_same: bool


def drawn_lots(connection: sa.Connection) -> list[DrawnLot]:
    """Every draw there was, each made once more, oldest first."""
    wanted = sa.select(test_lots).order_by(test_lots.c.made_ms, test_lots.c.seed)
    found = []
    for row in connection.execute(wanted).all():
        of_lot = sa.select(test_chances).where(test_chances.c.lot == row.seed)
        rows = connection.execute(of_lot).all()
        names = [each.item for each in rows]
        kept = sorted(each.item for each in rows if each.drawn)
        again = drawn(names, row.seed, row.share_ppm, row.slots)
        same = list(again) == kept and chances_text(names, kept) == row.chances
        facts = (row.seed, row.site, row.made_ms, row.share_ppm, row.slots)
        found.append(DrawnLot(*facts, len(rows), len(kept), is_same=same))
    return found
