"""Evidence and region maps on this machine, and which evidence to fetch next."""

from collections.abc import Sequence
from dataclasses import dataclass

from sqlalchemy import Connection, func, or_, select
from sqlalchemy.dialects.sqlite import insert as upsert

from reviewer.cache.listing import in_list
from reviewer.cache.rows import SHOWN, dump
from reviewer.cache.schema import HIDDEN, body, checkout, evidence, item, region
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.queue import QueueState
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.items import ItemShape


@dataclass(frozen=True, slots=True)
class Due:
    """An item whose evidence is to be fetched.

    Attributes:
        basis: as basis_of gives it.
    """

    item: ItemId
    basis: str


def basis_of(shape: ItemShape) -> str:
    """What of an item its evidence rests on; when it changes, evidence is fetched anew."""
    model = "" if shape.score is None else shape.score.model
    shipped = [[each.pack, each.shipped, each.damaged] for each in shape.shipped]
    return dump([model, shipped])


def wanted(connection: Connection, limit: int, left_out: Sequence[ItemId]) -> list[Due]:
    """Open check-outs without evidence, or with evidence of another basis; first in the queue."""
    is_due = or_(evidence.c.basis.is_(None), evidence.c.basis != body.c.basis)
    query = (
        select(item.c.id, body.c.basis)
        .join(checkout, checkout.c.item == item.c.id)
        .join(body, body.c.place == item.c.place)
        .join(evidence, evidence.c.item == item.c.id, isouter=True)
        .where(item.c.shown == SHOWN[QueueState.OPEN], is_due)
        .where(item.c.risk_ppm.not_in(HIDDEN.values()))  # the service tells none
        .order_by(item.c.priority.desc(), item.c.id)
    )
    if left_out:
        query = query.where(~in_list(item.c.id, left_out))
    return [Due(ItemId(row.id), row.basis) for row in connection.execute(query.limit(limit))]


def due(connection: Connection, item_id: ItemId) -> Due | None:
    """One item with its basis; None when it is not here, or its score is not told."""
    query = select(body.c.basis).join(item, item.c.place == body.c.place)
    is_told = item.c.risk_ppm.not_in(HIDDEN.values())
    basis = connection.scalar(query.where(item.c.id == item_id, is_told))
    return None if basis is None else Due(item_id, basis)


def put(connection: Connection, shape: EvidenceShape, basis: str) -> bool:
    """Keep evidence with the basis its item had when it was asked for; False: it wants none now."""
    if due(connection, ItemId(shape.item)) is None:
        return False
    row = {"item": shape.item, "basis": basis, "shape": shape.model_dump_json()}
    statement = upsert(evidence)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["item"],
            set_={name: statement.excluded[name] for name in ("basis", "shape")},
        ),
        row,
    )
    return True


def read(connection: Connection, item_id: ItemId) -> EvidenceShape | None:
    """Evidence of one item as it came."""
    text = connection.scalar(select(evidence.c.shape).where(evidence.c.item == item_id))
    return None if text is None else EvidenceShape.model_validate_json(text)


def put_regions(connection: Connection, item_id: ItemId, shape: RegionMapShape) -> None:
    """Keep what moved the score on one picture, of an item whose score is told."""
    if due(connection, item_id) is None:
        return
    row = {"item": item_id, "picture": shape.picture, "shape": shape.model_dump_json()}
    statement = upsert(region)
    connection.execute(
        statement.on_conflict_do_update(
            index_elements=["item", "picture"], set_={"shape": statement.excluded.shape}
        ),
        row,
    )


def read_regions(
    connection: Connection, item_id: ItemId, picture: PictureHash
) -> RegionMapShape | None:
    """The map of one picture, unless the item's evidence is of another model by now."""
    query = select(region.c.shape).where(region.c.item == item_id, region.c.picture == picture)
    text = connection.scalar(query)
    found = None if text is None else RegionMapShape.model_validate_json(text)
    now = func.json_extract(evidence.c.shape, "$.model")
    model = connection.scalar(select(now).where(evidence.c.item == item_id))
    return None if found is None or model not in (None, found.model) else found


def forget(connection: Connection, ids: Sequence[ItemId]) -> None:
    """Let go of everything of these items."""
    for table in (evidence, region):
        connection.execute(table.delete().where(in_list(table.c.item, ids)))
