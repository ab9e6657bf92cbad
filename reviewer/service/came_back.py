"""How certificates came out: outcomes of a pack that came after somebody had certified it.

An item that was not certified stays in its pack: nothing comes back of the lighter one, and the
decision is never held right by that. Statements (shipments.csv) are sums and say nothing of when.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PackCode
from reviewer.domain.supervision import Came
from reviewer.insight.came_out import said_by
from reviewer.service.items import parts_of
from reviewer.service.mentoring_tables import supervised
from reviewer.service.naming import among
from reviewer.service.risks import risk_of
from reviewer.service.store import Row, Writing
from reviewer.service.tables import decisions, items, outcomes

Pair = tuple[str, str]
# Where the model sets no threshold for the pack.
ALLOWED_PPM = 10_000
PHYSICAL_TEST = "physical_test"


def came_back(connection: sa.Connection, names: Iterable[str]) -> dict[Pair, Came]:
    """What came back of these items, by decision and item; those of which nothing came lack."""
    found: dict[Pair, list[Row]] = defaultdict(list)
    for part in parts_of(sorted(set(names))):
        for row in connection.execute(_known(part)):
            found[row.record, row.item].append(row)
    allowed = _allowed(connection, sorted({item for _, item in found}))
    return {pair: _came(rows, allowed[pair[1]]) for pair, rows in found.items()}


def told_right(rows: Iterable[Row], came: Mapping[Pair, Came]) -> dict[tuple[int, str], Came]:
    """What tells whether these decisions were right, by their place in the feed and the item."""
    known = ((row, came.get((row.record, row.item))) for row in rows)
    return {
        (row.server_seq, row.item): one
        for row, one in known
        if one is not None and one.says is not None
    }


def tell_anew(change: Writing, product_packs: Iterable[Pair]) -> None:
    """Put supervised certificates of these products and packs into their authors' feed again."""
    packs: dict[str, set[str]] = defaultdict(set)
    for product, pack in product_packs:
        packs[product].add(pack)
    for part in parts_of(sorted(packs)):
        wanted = _certified().where(among(items.c.product, part), ~decisions.c.withdrawn)
        wanted = wanted.order_by(supervised.c.server_seq)
        rows = change.connection.execute(wanted.add_columns(items.c.product, items.c.pack)).all()
        told = [
            {
                "name": row.record,
                "about": row.item,
                "seq": change.next_seq(),
                "changed_ms": change.now_ms,
            }
            for row in rows
            if row.pack in packs[row.product]
        ]
        bound = (supervised.c.record == sa.bindparam("name")) & (
            supervised.c.item == sa.bindparam("about")
        )
        if told:
            change.connection.execute(supervised.update().where(bound), told)


def _certified() -> sa.Select[tuple[str, str]]:
    """Decisions under supervision that certify, and were not taken back without another."""
    anew = decisions.alias("anew")
    is_anew = sa.exists().where(
        anew.c.item == decisions.c.item,
        anew.c.author == decisions.c.author,
        anew.c.server_seq > decisions.c.server_seq,
    )
    return (
        sa.select(supervised.c.record, supervised.c.item)
        .join_from(
            supervised,
            decisions,
            (decisions.c.record == supervised.c.record) & (decisions.c.item == supervised.c.item),
        )
        .join(items, items.c.id == supervised.c.item)
        .where(decisions.c.verdict == Verdict.CERTIFY.value, ~decisions.c.withdrawn | is_anew)
    )


def _known(part: list[str]) -> sa.Select[tuple[str, str]]:
    """Sums by decision, item and source of what came after the decision."""
    of_pack = (
        (outcomes.c.product == items.c.product)
        & (outcomes.c.pack == items.c.pack)
        & (outcomes.c.received_ms > supervised.c.received_ms)
        & (outcomes.c.shipped > 0)
    )
    return (
        _certified()
        .add_columns(
            outcomes.c.source,
            sa.func.sum(outcomes.c.shipped).label("shipped"),
            sa.func.sum(outcomes.c.damaged).label("damaged"),
            sa.func.max(outcomes.c.received_ms).label("received_ms"),
        )
        .join(outcomes, of_pack)
        .where(among(supervised.c.item, part))
        .group_by(supervised.c.record, supervised.c.item, outcomes.c.source)
    )


def _allowed(connection: sa.Connection, names: list[str]) -> dict[str, float]:
    """The share of damage that each item's pack may do."""
    found = {}
    for part in parts_of(names):
        wanted = sa.select(items.c.id, items.c.pack, items.c.fixed)
        for row in connection.execute(wanted.where(among(items.c.id, part))):
            found[row.id] = allowed_share(row)
    return found


def allowed_share(item: Row) -> float:
    """The share of damage that an item's pack may do.

    Args:
        item: with `pack` and `fixed` of its row.
    """
    risk = risk_of(item.fixed, PackCode(item.pack))
    threshold = None if risk is None else risk.threshold_ppm
    return (threshold or ALLOWED_PPM) / 1_000_000


def came_of(rows: Sequence[Row], item: Row) -> Came:
    """What rows of outcomes come to for one item.

    Args:
        rows: with `source`, `shipped`, `damaged` and `received_ms`, at least one.
        item: with `pack` and `fixed` of its row.
    """
    return _came(rows, allowed_share(item))


def _came(rows: Sequence[Row], allowed: float) -> Came:
    tests = [row for row in rows if row.source == PHYSICAL_TEST]
    others = [row for row in rows if row.source != PHYSICAL_TEST]
    parcels, damaged, tested, failed = (
        sum(int(row._mapping[name]) for row in of)
        for of in (others, tests)
        for name in ("shipped", "damaged")
    )
    return Came(
        parcels,
        damaged,
        tested,
        failed,
        said_by(parcels, damaged, tested, failed, allowed),
        max(int(row.received_ms) for row in rows),
    )
