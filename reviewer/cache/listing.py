"""What a queue filter means in SQL."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from reviewer.cache.rows import SHOWN
from reviewer.cache.schema import hit, item
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState
from reviewer.domain.risk import Flag

_ORDER: dict[QueueSort, tuple[ColumnElement[object], ...]] = {
    QueueSort.PRIORITY: (item.c.priority.desc(), item.c.id),
    # SQLite sorts NULL as the smallest value: unscored items come last.
    QueueSort.RISK: (item.c.risk_ppm.desc(), item.c.id),
    QueueSort.TITLE: (item.c.title_key, item.c.id),
    QueueSort.AGE: (item.c.flagged_ms, item.c.id),
}
# Up to so many found places are looked up one by one and sorted; more are met faster on a walk
# through the index in its order. SQLite cannot know which, so the + 0 below hides an index from it.
_FEW_HITS = 4000


def ids_query(wanted: QueueFilter, hits: int | None) -> Select[str]:
    """Ids of all items the filter finds, in its order.

    Args:
        hits: places in table hit, None when the filter does not search.
    """
    conditions = [*_found(hits), *_conditions(wanted)]
    if wanted.state is not QueueState.ALL:
        is_walked = hits is None or hits > _FEW_HITS
        shown = item.c.shown if is_walked else item.c.shown + 0
        conditions.append(shown == SHOWN[wanted.state])
    return select(item.c.id).where(*conditions).order_by(*_ORDER[wanted.sort])


def counts_query(wanted: QueueFilter, hits: int | None) -> Select[int, int]:
    """Rows (shown, number), whatever state the filter names."""
    conditions = [*_found(hits), *_conditions(wanted)]
    return select(item.c.shown, func.count()).where(*conditions).group_by(item.c.shown)


def in_list(
    column: ColumnElement[Any], values: Sequence[str] | Sequence[int]
) -> ColumnElement[bool]:
    """`column` is one of `values`, as one parameter whatever their number."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def _found(hits: int | None) -> list[ColumnElement[bool]]:
    if hits is None:
        return []
    place = item.c.place if hits <= _FEW_HITS else item.c.place + 0
    return [place.in_(select(hit.c.place))]


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
        conditions.append(in_list(item.c.flag, [Flag.UNSURE.value, Flag.AUDIT.value]))
    elif wanted.flag:
        conditions.append(item.c.flag == wanted.flag)
    if wanted.mine:
        conditions.append(item.c.mine == 1)
    if wanted.category:
        below = item.c.category.startswith(wanted.category + "/", autoescape=True)
        conditions.append((item.c.category == wanted.category) | below)
    if wanted.min_ppm is not None:
        conditions.append(item.c.risk_ppm >= wanted.min_ppm)
    if wanted.max_ppm is not None:
        conditions.append(item.c.risk_ppm <= wanted.max_ppm)
    return conditions
