"""Which decisions people are told of, by whom they are told, and their history as JSON.

A veil lies over a member of a bulk act that waits for somebody else's look (rereviews.py).
Everybody is told of the item as if the act had never been, and of whatever its author had said of
it before as if they had taken that back. Who decided it under the veil without a look is told of
that decision, too; and the act's author of nothing that others made of the item since.
"""

from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.service.items import counts
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import decisions, items, people, rereviews
from reviewer.wire.json_text import write_json

# Of a product's decisions, the newest that fit travel with its items: a row stays small.
HISTORY_CHARACTERS = 256 * 1024


@dataclass(frozen=True, slots=True)
class Veil:
    """What lies over one drawn member.

    Attributes:
        author: of the act that it was drawn from.
        acted_seq: place of the act in the feed.
        since_seq: decisions from there on that were made without a look are not told. Before the
            act where an earlier one lay under a veil, too, or came with it.
    """

    author: str
    acted_seq: int
    since_seq: int

    def hides(self, one: Row) -> bool:
        """Whether a decision is told to nobody else; an intern's act shows as on any open item."""
        return bool(one.server_seq >= self.since_seq and not one.opened and one.countersigned)

    def shows(self, one: Row, reader: str) -> bool:
        """Whether a reader, "" for everybody, is told of a decision at all."""
        if one.author == reader:
            return True
        if reader == self.author:
            return bool(one.server_seq < self.since_seq)
        return not self.hides(one)

    def voids(self, one: Row, reader: str) -> bool:
        """Whether a reader is told of a decision as taken back because the act replaced it."""
        is_replaced = one.author == self.author and one.server_seq < self.acted_seq
        return bool(is_replaced and reader != self.author)

    def leaves(self, counting: list[Row], reader: str) -> list[Row]:
        """The decisions that count as far as a reader knows."""
        return [one for one in counting if self.shows(one, reader) and not self.voids(one, reader)]


@dataclass(slots=True)
class Past:
    """All decisions on the items of some products, with the veils over them.

    Attributes:
        made: decisions on each item that has some, in feed order.
        veils: by item.
    """

    made: dict[str, list[Row]] = field(default_factory=dict)
    veils: dict[str, Veil] = field(default_factory=dict)
    _of_product: dict[str, list[Row]] = field(default_factory=dict)
    _texts: dict[tuple[str, str], str] = field(default_factory=dict)

    @classmethod
    def of_products(cls, connection: sa.Connection, products: list[str]) -> "Past":
        """Read in; at most NAMES_PER_QUERY products."""
        past = cls()
        for row in connection.execute(_decisions_of(products)).all():
            past.made.setdefault(row.item, []).append(row)
            past._of_product.setdefault(row.product, []).append(row)
        drawn = (
            sa.select(rereviews)
            .join_from(rereviews, items, rereviews.c.item == items.c.id)
            .where(among(items.c.product, products), rereviews.c.veiled)
        )
        for row in connection.execute(drawn).all():
            past.veils[row.item] = Veil(row.author, row.server_seq, row.veil_seq)
        return past

    def insiders(self, product: str) -> set[str]:
        """Who decided an item of the product under its veil without a look."""
        return {
            one.author
            for one in self._of_product.get(product, [])
            if one.item in self.veils and self.veils[one.item].hides(one)
        }

    def told(self, product: str, reader: str = "") -> str:
        """The newest decisions on any item of the product, oldest first, as JSON.

        Args:
            reader: "" for everybody.
        """
        if (product, reader) not in self._texts:
            entries = [
                _entry(one, is_void=veil is not None and veil.voids(one, reader))
                for one in self._of_product.get(product, [])
                for veil in [self.veils.get(one.item)]
                if veil is None or veil.shows(one, reader)
            ]
            self._texts[product, reader] = _newest(entries)
        return self._texts[product, reader]


def _decisions_of(products: list[str]) -> sa.Select[Any]:
    return (
        sa.select(
            decisions,
            items.c.product,
            items.c.reopened_seq,
            people.c.title.label("author_title"),
        )
        .join_from(decisions, items, decisions.c.item == items.c.id)
        .outerjoin(people, people.c.id == decisions.c.author)
        .where(among(items.c.product, products))
        .order_by(decisions.c.server_seq)
    )


def _entry(one: Row, *, is_void: bool) -> dict[str, Any]:
    return {
        "record": one.record,
        "author": one.author,
        "author_title": one.author_title or "",
        "verdict": one.verdict,
        "pack": one.pack,
        "reason": one.reason,
        "note": one.note,
        "decided_ms": one.decided_ms,
        "withdrawn": one.withdrawn or is_void,
        "overtaken": not counts(one, one.reopened_seq),
    }


def _newest(entries: list[dict[str, Any]]) -> str:
    """The newest entries that fit, as a JSON array, oldest first."""
    kept: list[str] = []
    size = 0
    for entry in reversed(entries):
        text = write_json(entry)
        size += len(text)
        if size > HISTORY_CHARACTERS:
            break
        kept.append(text)
    return f"[{','.join(reversed(kept))}]"
