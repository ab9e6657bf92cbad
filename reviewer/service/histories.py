"""Which decisions people are told of, by whom they are told, and their history as JSON.

A veil lies over a member of a bulk act that waits for somebody else's look (rereviews.py).
Everybody is told of the item as if the act had never been, and of whatever its author had said of
it before as if they had taken that back. Who decided it under the veil without a look is told of
that decision, too; and the act's author of nothing that others made of the item since.

Over a single decision that waits for a second read (second_reads.py) a veil hides whatever its
author says of the item, and from nobody but its author.

Gold in somebody's queue is told to them alone in a way of its own, see gold_faces.py.
"""

from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.service.gold_faces import Faces, gold_faces
from reviewer.service.items import counts, state_of
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import decisions, items, people, rereviews
from reviewer.wire.json_text import write_json

# Of a product's decisions, the newest that fit travel with its items: a row stays small.
HISTORY_CHARACTERS = 256 * 1024


@dataclass(frozen=True, slots=True)
class Veil:
    """What lies over one drawn member, or over one item with a drawn decision.

    Attributes:
        author: of the act that it was drawn from, or of the decision.
        acted_seq: place of the act or decision in the feed.
        since_seq: decisions from there on that were made without a look are not told. Before the
            act where an earlier one lay under a veil, too, or came with it.
        second: it waits for a second read.
    """

    author: str
    acted_seq: int
    since_seq: int
    second: bool = False

    def hides(self, one: Row) -> bool:
        """Whether a decision is told to nobody else; an intern's act shows as on any open item."""
        if self.second:
            return bool(one.server_seq >= self.since_seq and one.author == self.author)
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
        golds: by item and person.
    """

    made: dict[str, list[Row]] = field(default_factory=dict)
    veils: dict[str, Veil] = field(default_factory=dict)
    golds: Faces = field(default_factory=dict)
    _titles: dict[str, str] = field(default_factory=dict)
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
            past.veils[row.item] = Veil(row.author, row.server_seq, row.veil_seq, row.second)
        past.golds = gold_faces(connection, products)
        named = sorted({person for _, person in past.golds})
        titles = sa.select(people.c.id, people.c.title).where(among(people.c.id, named))
        if named:
            past._titles = {row.id: row.title for row in connection.execute(titles)}
        return past

    def insiders(self, product: str) -> set[str]:
        """Who is told otherwise of the product.

        Who decided an item of it under its veil without a look, or has gold of it in their queue.
        """
        under = {
            one.author
            for one in self._of_product.get(product, [])
            if one.item in self.veils and self.veils[one.item].hides(one)
        }
        with_gold = {who for (_, who), gold in self.golds.items() if gold.product == product}
        return under | with_gold

    def state_for(
        self, item: str, counting: list[Row], reader: str
    ) -> tuple[ItemState, Verdict | None]:
        """State and verdict of an item as a reader is told.

        Args:
            counting: the decisions on it that count, in feed order.
        """
        gold, veil = self.golds.get((item, reader)), self.veils.get(item)
        if gold is not None:
            return gold.state
        return state_of(counting if veil is None else veil.leaves(counting, reader))

    def told(self, product: str, reader: str = "") -> str:
        """The newest decisions on any item of the product, oldest first, as JSON.

        Args:
            reader: "" for everybody.
        """
        if (product, reader) not in self._texts:
            self._texts[product, reader] = _newest(self._entries(product, reader))
        return self._texts[product, reader]

    def _entries(self, product: str, reader: str) -> list[dict[str, Any]]:
        entries = [*self._of_others(product, reader), *self._own_of_gold(product, reader)]
        return [entry for _, entry in sorted(entries, key=lambda each: each[0])]

    def _of_others(self, product: str, reader: str) -> Iterator[tuple[int, dict[str, Any]]]:
        for one in self._of_product.get(product, []):
            veil, gold = self.veils.get(one.item), self.golds.get((one.item, reader))
            if gold is not None:
                if gold.shows(one):
                    void = not gold.told
                    yield one.server_seq, _entry(one, one.author_title, one.reopened_seq, void)
            elif veil is None or veil.shows(one, reader):
                void = veil is not None and veil.voids(one, reader)
                yield one.server_seq, _entry(one, one.author_title, one.reopened_seq, void)

    def _own_of_gold(self, product: str, reader: str) -> Iterator[tuple[int, dict[str, Any]]]:
        for (_, person), gold in self.golds.items():
            if person == reader and gold.product == product:
                for one in gold.own:
                    yield one.server_seq, _entry(one, self._titles.get(person))


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


def _entry(
    one: Row, title: str | None, reopened_seq: int | None = None, is_void: bool = False
) -> dict[str, Any]:
    """As it is told.

    Args:
        reopened_seq: of its item; None for what outlives each reopening.
    """
    return {
        "record": one.record,
        "author": one.author,
        "author_title": title or "",
        "verdict": one.verdict,
        "pack": one.pack,
        "reason": one.reason,
        "note": one.note,
        "decided_ms": one.decided_ms,
        "withdrawn": one.withdrawn or is_void,
        "overtaken": reopened_seq is not None and not counts(one, reopened_seq),
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
