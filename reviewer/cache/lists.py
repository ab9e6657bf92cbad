"""Asking the cache which items there are, in which order, how many, and for their rows."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType

from sqlalchemy import select

from reviewer.cache import facets, families, groups, listing, search
from reviewer.cache.database import CacheDatabase
from reviewer.cache.listing import in_list
from reviewer.cache.rows import queue_row
from reviewer.cache.schema import body, item
from reviewer.domain.grouping import Traits
from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.item import Item
from reviewer.domain.narrowing import Share
from reviewer.domain.queue import QueueCounts, QueueFilter, QueuePiece, QueueRow
from reviewer.wire.items import ItemShape


class Lists:
    """The part of the cache that only reads its items."""

    _database: CacheDatabase

    def some_ids(
        self, wanted: QueueFilter, after: QueuePiece | None = None, most: int | None = None
    ) -> QueuePiece:
        """A piece of the list that the filter finds, in its order; quick whatever its size.

        Args:
            after: the piece before, None for the first. A piece may be empty and yet not the last.
            most: ids in a piece, unless it is the whole of a search with few finds.
        """
        with self._database.transaction() as connection:
            return listing.some_ids(connection, wanted, after, most)

    def ids(self, wanted: QueueFilter) -> list[ItemId]:
        """Ids of all items the filter finds, in its order."""
        piece = self.some_ids(wanted, most=listing.FURTHER)
        ids = [*piece.ids]
        while piece.has_more:
            piece = self.some_ids(wanted, piece)
            ids += piece.ids
        return ids

    def coded(self, part: str, is_meant: Callable[[str], bool]) -> list[ItemId]:
        """Items one of whose codes `is_meant`: open ones first, check-outs before the rest.

        Args:
            part: what every such code contains.
        """
        with self._database.transaction() as connection:
            places = search.places_coded(connection, part, is_meant)
            order = (item.c.shown, item.c.mine.desc(), item.c.priority.desc(), item.c.id)
            query = select(item.c.id).where(in_list(item.c.place, places)).order_by(*order)
            return [ItemId(each) for each in connection.scalars(query)]

    def is_listed(self, wanted: QueueFilter, item_id: ItemId) -> bool:
        """Whether the filter finds this item."""
        with self._database.transaction() as connection:
            return listing.is_listed(connection, wanted, item_id)

    def rows(self, ids: Sequence[ItemId]) -> list[QueueRow]:
        """One row for each id that is here, in the order given."""
        with self._database.transaction() as connection:
            found = connection.execute(select(item).where(in_list(item.c.id, ids))).mappings()
            by_id = {row["id"]: queue_row(row) for row in found}
        return [by_id[each] for each in ids if each in by_id]

    def item(self, item_id: ItemId) -> Item | None:
        """One item whole, None when it is not here."""
        return next(iter(self.items([item_id])), None)

    def items(self, ids: Sequence[ItemId]) -> list[Item]:
        """Items whole, in the order given, those that are here."""
        query = select(item.c.id, body.c.shape).join(body, body.c.place == item.c.place)
        with self._database.transaction() as connection:
            rows = connection.execute(query.where(in_list(item.c.id, ids)))
            found = {row.id: ItemShape.model_validate_json(row.shape).to_domain() for row in rows}
        return [found[each] for each in ids if each in found]

    def some_counts(self, wanted: QueueFilter, above: int = 0) -> tuple[QueueCounts, int | None]:
        """Counts by state of one piece of the items; where the next begins, None after the last.

        A piece is no part of the list: only the sum of all means something.
        """
        with self._database.transaction() as connection:
            return listing.some_counts(connection, wanted, above)

    def counts(self, wanted: QueueFilter) -> QueueCounts:
        """How many items the filter finds, by state."""
        total, above = self.some_counts(wanted)
        while above is not None:
            counts, above = self.some_counts(wanted, above)
            total += counts
        return total

    def some_shares(
        self, wanted: QueueFilter, above: int = 0
    ) -> tuple[tuple[Share, ...], int | None]:
        """What each value of each facet would list, in one piece of the items; as some_counts."""
        with self._database.transaction() as connection:
            return facets.some_shares(connection, wanted, above)

    def certified(self, category: str, pack: PackCode, without: ItemId) -> dict[ItemId, int]:
        """Certified items of a family with the moment they were, the newest first."""
        with self._database.transaction() as connection:
            return families.certified(connection, category, pack, without)

    def traits(
        self,
        ids: Sequence[ItemId],
        prints: Mapping[PictureHash, int] = MappingProxyType({}),
        *,
        vendors: bool = False,
    ) -> list[Traits]:
        """What open items are grouped by, of those that are here; see groups.traits."""
        with self._database.transaction() as connection:
            return groups.traits(connection, ids, prints, vendors=vendors)

    def versions(self, ids: Sequence[ItemId]) -> dict[ItemId, str]:
        """`Item.version` of the items that are here."""
        with self._database.transaction() as connection:
            return groups.versions(connection, ids)

    def risks(self, ids: Sequence[ItemId]) -> dict[ItemId, int | None]:
        """Risks in the proposed pack, ppm, of the items that are here; None where not scored."""
        with self._database.transaction() as connection:
            return groups.risks(connection, ids)
