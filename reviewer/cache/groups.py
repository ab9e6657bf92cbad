"""What the sheet groups open items by, read in one go."""

from collections.abc import Mapping, Sequence
from typing import Any

from sqlalchemy import Connection, func, literal, select

from reviewer.cache.listing import in_list
from reviewer.cache.rows import SHOWN, measures_of
from reviewer.cache.schema import body, item
from reviewer.domain.grouping import Traits
from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.queue import QueueState


def traits(
    connection: Connection,
    ids: Sequence[ItemId],
    prints: Mapping[PictureHash, int],
    *,
    vendors: bool = False,
) -> list[Traits]:
    """Of the items that are here and open, in no order.

    Args:
        prints: of pictures, as far as they are worked out.
        vendors: also who sells them, which lies in the body and takes ten times as long.
    """
    names = ("id", "proposed_pack", "risk_ppm", "category", "vendor_pack", "measures", "thumb")
    vendor = func.json_extract(body.c.shape, "$.product.vendor") if vendors else literal("")
    query = select(*(item.c[name] for name in names), vendor.label("vendor")).where(
        in_list(item.c.id, ids),
        item.c.shown == SHOWN[QueueState.OPEN],
        item.c.departed.is_(None),
    )
    if vendors:
        query = query.join(body, body.c.place == item.c.place)
    rows: Sequence[Any] = connection.execute(query).all()
    found = []
    for name, pack, risk_ppm, category, packed, text, thumb, seller in rows:
        measures = measures_of(text)
        found.append(
            Traits(
                item=ItemId(name),
                pack=PackCode(pack),
                risk_ppm=_known(risk_ppm),
                category=category,
                vendor_pack=packed,
                vendor=seller or "",
                size_mm=measures.size_mm,
                weight_g=measures.weight_g,
                thumb=None if thumb is None else PictureHash(thumb),
                print=prints.get(thumb),
            )
        )
    return found


def risks(connection: Connection, ids: Sequence[ItemId]) -> dict[ItemId, int | None]:
    """Risks in the proposed pack, ppm, of the items that are here; None where not scored."""
    query = select(item.c.id, item.c.risk_ppm).where(in_list(item.c.id, ids))
    return {ItemId(name): _known(risk_ppm) for name, risk_ppm in connection.execute(query)}


def versions(connection: Connection, ids: Sequence[ItemId]) -> dict[ItemId, str]:
    """`Item.version` of the items that are here."""
    query = select(item.c.id, item.c.version).where(in_list(item.c.id, ids))
    return {ItemId(name): version for name, version in connection.execute(query)}


def _known(risk_ppm: int) -> int | None:
    return None if risk_ppm < 0 else risk_ppm
