"""What came of one person's own decisions: for that person, and for nobody else.

Outcomes alone speak here; what a panel said of gold is no outcome, and would tell which case was.
"""

import json
from collections import defaultdict
from collections.abc import Iterable

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.own_outcomes import FEWEST_SHARE
from reviewer.domain.people import Person
from reviewer.domain.supervision import Came
from reviewer.service.came_back import PHYSICAL_TEST, came_of
from reviewer.service.items import parts_of
from reviewer.service.naming import among
from reviewer.service.store import Row, Store
from reviewer.service.tables import decisions, items, outcomes, records
from reviewer.wire.own_outcomes import OwnOutcomesAnswer, OwnOutcomeShape, OwnShareShape
from reviewer.wire.rejects import ShareShape

MOST_TOLD = 200


def own_outcomes(store: Store, caller: Person) -> OwnOutcomesAnswer:
    """Figures of the caller's decisions in force, and the newest of which something came."""
    with store.reading() as connection:
        mine = in_force(connection, caller)
        came = came_since(connection, mine)
        told = sorted(came, key=lambda at: (-came[at].newest_ms, mine[at].item))[:MOST_TOLD]
        shapes = [_shape(connection, mine[at], came[at]) for at in told]
    certified = [at for at, row in enumerate(mine) if row.verdict == Verdict.CERTIFY.value]
    known = [at for at in certified if at in came and came[at].says is not None]
    went = [came[at] for at in certified if at in came]
    tested = [
        at
        for at, row in enumerate(mine)
        if row.verdict == Verdict.REJECT.value and at in came and came[at].says is not None
    ]
    return OwnOutcomesAnswer(
        certified=len(certified),
        rejected=len(mine) - len(certified),
        verified=_share(len(known) + len(tested), len(mine)),
        escaped=_share(sum(came[at].says is Verdict.REJECT for at in known), len(known)),
        parcels=_share(sum(each.damaged for each in went), sum(each.parcels for each in went)),
        false_rejects=_share(sum(came[at].says is Verdict.CERTIFY for at in tested), len(tested)),
        newest=shapes,
    )


def in_force(connection: sa.Connection, caller: Person, since_ms: int = 0) -> list[Row]:
    """Certifies and rejects that are in force, or were until their item was reopened.

    Args:
        since_ms: made then or later, by the clock of who decided.
    """
    wanted = (
        sa.select(
            *(decisions.c.record, decisions.c.item, decisions.c.verdict, decisions.c.withdrawn),
            *(decisions.c.server_seq, decisions.c.decided_ms),
            *(records.c.kind, records.c.received_ms, records.c.payload),
            *(items.c.product, items.c.pack, items.c.reopened_seq),
        )
        .join_from(decisions, items, items.c.id == decisions.c.item)
        .join(records, records.c.id == decisions.c.record)
        .where(decisions.c.author == caller.id, decisions.c.countersigned, ~decisions.c.overtaken)
        .where(decisions.c.decided_ms >= since_ms)
        .order_by(decisions.c.server_seq)
    )
    rows = connection.execute(wanted).all()
    # Decided anew after a reopening: the older one is withdrawn by that, and was in force.
    anew = {
        (json.loads(row.payload).get("supersedes"), row.item)
        for row in rows
        if 0 < row.reopened_seq < row.server_seq
    }
    found = {
        row.item: row
        for row in rows
        if not row.withdrawn
        or (row.server_seq <= row.reopened_seq and (row.record, row.item) in anew)
    }
    told = (Verdict.CERTIFY.value, Verdict.REJECT.value)
    return [row for row in found.values() if row.verdict in told]


def came_since(connection: sa.Connection, mine: list[Row]) -> dict[int, Came]:
    """What came since each decision, by its place; where nothing did there is none."""
    places: dict[tuple[str, str], list[int]] = defaultdict(list)
    for at, row in enumerate(mine):
        places[row.product, row.pack].append(at)
    found: dict[int, list[Row]] = defaultdict(list)
    columns = (outcomes.c.source, outcomes.c.shipped, outcomes.c.damaged, outcomes.c.received_ms)
    wanted = sa.select(outcomes.c.product, outcomes.c.pack, *columns)
    for part in parts_of(sorted({product for product, _ in places})):
        known = wanted.where(among(outcomes.c.product, part), outcomes.c.shipped > 0)
        for row in connection.execute(known):
            for at in places.get((row.product, row.pack), ()):
                is_heard = mine[at].verdict == Verdict.CERTIFY.value or row.source == PHYSICAL_TEST
                if is_heard and row.received_ms > mine[at].received_ms:
                    found[at].append(row)
    facts = _facts(connection, {mine[at].item for at in found})
    return {at: came_of(rows, facts[mine[at].item]) for at, rows in found.items()}


def _facts(connection: sa.Connection, names: Iterable[str]) -> dict[str, Row]:
    found: dict[str, Row] = {}
    for part in parts_of(sorted(names)):
        wanted = sa.select(items.c.id, items.c.pack, items.c.fixed).where(among(items.c.id, part))
        found |= {row.id: row for row in connection.execute(wanted)}
    return found


def _share(hits: int, trials: int) -> OwnShareShape:
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.intervals import wilson

    found = wilson(hits, trials)
    if found.value is None or trials < FEWEST_SHARE:
        return OwnShareShape(hits=hits, trials=trials, share=None)
    share = ShareShape(value=found.value, low=found.low, high=found.high)
    return OwnShareShape(hits=hits, trials=trials, share=share)


def _shape(connection: sa.Connection, row: Row, came: Came) -> OwnOutcomeShape:
    fixed = connection.execute(sa.select(items.c.fixed).where(items.c.id == row.item)).scalar_one()
    return OwnOutcomeShape(
        item=row.item,
        title=json.loads(fixed)["product"]["texts"][0]["title"],
        pack=row.pack,
        verdict=row.verdict,
        parcels=came.parcels,
        damaged=came.damaged,
        tests=came.tests,
        failed=came.failed,
        says="" if came.says is None else came.says.value,
        newest_ms=came.newest_ms,
    )
