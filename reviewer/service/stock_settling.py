"""What follows for decisions, draws and tellings once products and their items were put in."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.service.hiding import withhold
from reviewer.service.items import parts_of
from reviewer.service.rereviews import end_rereviews, settle_rereviews
from reviewer.service.store import Writing
from reviewer.service.tables import checkouts, items
from reviewer.service.telling import follow_items, refresh_items


@dataclass(frozen=True, slots=True)
class Written:
    """Items that were put in.

    Attributes:
        names: all, or the question that finds them.
        veiled: those of products of which an item was under a veil until now.
    """

    names: "list[str] | sa.Select[Any]"
    veiled: list[str]


def settle_stocked(
    change: Writing, written: Written, ended: Iterable[str], reopened: Mapping[str, str]
) -> None:
    """Bring items in line with what their new facts mean.

    Args:
        ended: items drawn for a re-review that nobody is asked about any more.
        reopened: item -> product, of those whose certificate was called into question.
    """
    withhold(change, written.names)
    follow_items(change, written.names)
    names = dict.fromkeys(ended)
    end_rereviews(change, names)
    # Their histories were joined as they were told under the veil, to everybody.
    names |= dict.fromkeys(written.veiled)
    names |= dict.fromkeys(_items_reopened(change, reopened))
    if names:
        refresh_items(change, settle_rereviews(change, names))


def _items_reopened(change: Writing, reopened: Mapping[str, str]) -> Iterable[str]:
    """Decisions so far count no longer; nobody's lease is in the way of the next one."""
    connection = change.connection
    for part in parts_of(list(reopened)):
        held = checkouts.c.item.in_(part)
        connection.execute(checkouts.update().where(held).values(expires_ms=0))
    for part in parts_of(sorted(set(reopened.values()))):
        theirs = sa.select(items.c.id).where(items.c.product.in_(part))
        # All items of a product tell its whole history.
        yield from connection.execute(theirs).scalars()
