"""What the sheet groups open items by, read in one go."""

from collections.abc import Sequence

from sqlalchemy import Connection, func, literal, select

from reviewer.cache.listing import in_list
from reviewer.cache.rows import SHOWN, measures_of
from reviewer.cache.schema import body, item
from reviewer.domain.grouping import Traits
from reviewer.domain.ids import ItemId, PackCode, PictureHash
from reviewer.domain.queue import QueueState


def traits(connection: Connection, ids: Sequence[ItemId], *, vendors: bool = False) -> list[Traits]:
    """Of the items that are here and open, in no order.

    Args:
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
    return [
        Traits(
            item=ItemId(row.id),
            pack=PackCode(row.proposed_pack),
            risk_ppm=None if row.risk_ppm is None or row.risk_ppm < 0 else row.risk_ppm,
            category=row.category,
            vendor_pack=row.vendor_pack,
            vendor=row.vendor or "",
            size_mm=measures_of(row.measures).size_mm,
            weight_g=measures_of(row.measures).weight_g,
            thumb=None if row.thumb is None else PictureHash(row.thumb),
        )
        for row in connection.execute(query).all()
    ]
