"""What a queue filter means in SQL."""

import json
from collections.abc import Sequence
from typing import Any

from sqlalchemy import ColumnElement, Select, func, select

from reviewer.cache.rows import SHOWN
from reviewer.cache.schema import item, words
from reviewer.domain.queue import QueueFilter, QueueSort, QueueState

_ORDER: dict[QueueSort, tuple[ColumnElement[object], ...]] = {
    QueueSort.PRIORITY: (item.c.priority.desc(), item.c.id),
    # SQLite sorts NULL as the smallest value: unscored items come last.
    QueueSort.RISK: (item.c.risk_ppm.desc(), item.c.id),
    QueueSort.TITLE: (item.c.title_key, item.c.id),
    QueueSort.AGE: (item.c.flagged_ms, item.c.id),
}
# Trigrams cannot find anything shorter.
_TRIGRAM = 3


def ids_query(wanted: QueueFilter) -> Select[str]:
    """Ids of all items the filter finds, in its order."""
    conditions = [*_conditions(wanted), *_state(wanted)]
    return select(item.c.id).where(*conditions).order_by(*_ORDER[wanted.sort])


def counts_query(wanted: QueueFilter) -> Select[int, int]:
    """Rows (shown, number), whatever state the filter names."""
    conditions = _conditions(wanted)
    return select(item.c.shown, func.count()).where(*conditions).group_by(item.c.shown)


def in_list(
    column: ColumnElement[Any], values: Sequence[str] | Sequence[int]
) -> ColumnElement[bool]:
    """`column` is one of `values`, as one parameter whatever their number."""
    listed = func.json_each(json.dumps(list(values))).table_valued("value")
    return column.in_(select(listed.c.value))


def _state(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    if wanted.state is QueueState.ALL:
        return []
    return [item.c.shown == SHOWN[wanted.state]]


def _conditions(wanted: QueueFilter) -> list[ColumnElement[bool]]:
    equal = {
        item.c.site: wanted.site,
        item.c.proposed_pack: wanted.pack,
        item.c.vendor_pack: wanted.vendor_pack,
        item.c.lang: wanted.lang,
        item.c.flag: wanted.flag,
    }
    conditions: list[ColumnElement[bool]] = [
        column == value for column, value in equal.items() if value
    ]
    if wanted.mine:
        conditions.append(item.c.mine == 1)
    if wanted.category:
        below = item.c.category.startswith(wanted.category + "/", autoescape=True)
        conditions.append((item.c.category == wanted.category) | below)
    if wanted.min_ppm is not None:
        conditions.append(item.c.risk_ppm >= wanted.min_ppm)
    if wanted.max_ppm is not None:
        conditions.append(item.c.risk_ppm <= wanted.max_ppm)
    return conditions + _search(wanted.search)


def _search(search: str) -> list[ColumnElement[bool]]:
    each = search.split()
    long = [word for word in each if len(word) >= _TRIGRAM]
    short = [word for word in each if len(word) < _TRIGRAM]
    found = [words.c.text.contains(word, autoescape=True) for word in short]
    if long:
        phrases = " AND ".join('"' + word.replace('"', '""') + '"' for word in long)
        found.append(words.c.text.op("MATCH", is_comparison=True)(phrases))
    return [item.c.place.in_(select(words.c.rowid).where(*found))] if found else []
