"""What somebody is told of gold in their queue: an open item, until they have decided it.

What others had said of it is told as taken back, as of any item that was decided and undone;
what they say of it from the draw on is not told. After the person's decision all is told.
"""

from collections.abc import Iterable
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.item import ItemState
from reviewer.service.gold_tables import gold_decisions, gold_draws
from reviewer.service.naming import among
from reviewer.service.store import Row
from reviewer.service.tables import items


@dataclass(slots=True)
class GoldFace:
    """Gold in one person's queue.

    Attributes:
        since_seq: place of the draw in the feed.
        told: the person has decided it, and knows.
        own: their decisions, in feed order.
    """

    product: str
    since_seq: int
    told: bool
    own: list[Row] = field(default_factory=list)

    def shows(self, one: Row) -> bool:
        """Whether the person is told of another's decision at all."""
        return self.told or bool(one.server_seq <= self.since_seq)

    @property
    def state(self) -> tuple[ItemState, Verdict | None]:
        """Of the item, as the person is told."""
        standing = [one for one in self.own if not one.withdrawn]
        if not standing:
            return ItemState.OPEN, None
        return ItemState.DECIDED, Verdict(standing[-1].verdict)


Faces = dict[tuple[str, str], GoldFace]  # by item and person


def gold_faces(connection: sa.Connection, products: Iterable[str]) -> Faces:
    """Gold in queues among the items of these products."""
    wanted = (
        sa.select(gold_draws, items.c.product)
        .join_from(gold_draws, items, gold_draws.c.item == items.c.id)
        .where(among(items.c.product, sorted(products)))
    )
    found = {
        (row.item, row.person): GoldFace(row.product, row.since_seq, row.told)
        for row in connection.execute(wanted)
    }
    if found:
        names = sorted({item for item, _ in found})
        made = sa.select(gold_decisions).where(among(gold_decisions.c.item, names))
        for row in connection.execute(made.order_by(gold_decisions.c.server_seq)):
            found[row.item, row.author].own.append(row)
    return found
