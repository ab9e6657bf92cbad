"""Which items of one family are certified: the same category, flagged for the same pack."""

from typing import Any

from sqlalchemy import ColumnElement, Connection, TableValuedAlias, func, select

from reviewer.cache.rows import SHOWN
from reviewer.cache.schema import body, item
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.queue import QueueState

# Looked at for the moment of their decision, which lies in the body: half a tenth of a second.
_MOST = 2000


def certified(
    connection: Connection, category: str, pack: PackCode, without: ItemId
) -> dict[ItemId, int]:
    """Certified and undisputed items of a family, with the moment of the newest certificate.

    Returns:
        Milliseconds since 1970 UTC by the deciding desk's clock, 0 where the service has not told
        of the decision yet; the newest first.
    """
    few = (
        select(item.c.place, item.c.id)
        .where(
            item.c.shown == SHOWN[QueueState.DECIDED],
            item.c.category == category,
            item.c.proposed_pack == pack,
            item.c.verdict == Verdict.CERTIFY.value,
            item.c.is_disputed == 0,
            item.c.id != without,
        )
        .limit(_MOST)
        .subquery()
    )
    past = func.json_each(body.c.shape, "$.history").table_valued("value")
    decided = (
        select(func.max(_of(past, "decided_ms")))
        .select_from(past)
        .where(
            _of(past, "verdict") == Verdict.CERTIFY.value,
            _of(past, "pack") == pack,
            _of(past, "withdrawn") == 0,
        )
        .correlate(body)
        .scalar_subquery()
    )
    rows = connection.execute(
        select(few.c.id, func.coalesce(decided, 0).label("decided")).join(
            body, body.c.place == few.c.place
        )
    )
    found = {ItemId(row.id): int(row.decided) for row in rows}
    return dict(sorted(found.items(), key=lambda each: each[1], reverse=True))


def _of(past: TableValuedAlias, member: str) -> ColumnElement[Any]:
    return func.json_extract(past.c.value, f"$.{member}")
