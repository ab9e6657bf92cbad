"""Items whose score the service does not tell, put into a desk's cache as a feed would."""

from pathlib import Path

from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.item import Item, ItemState
from reviewer.domain.risk import Flag, Hidden
from reviewer.operations.desk import Desk, open_desk
from reviewer.wire.items import ItemShape, PastDecisionShape, ProductShape, ScoreShape, ShippedShape


def shape_of(item: Item, **changes: object) -> ItemShape:
    """An item as the service tells it."""
    shape = ItemShape(
        id=item.id,
        product=ProductShape.of_domain(item.product),
        proposed_pack=item.proposed_pack,
        flag=item.flag,
        priority=item.priority,
        score=None if item.score is None else ScoreShape.of_domain(item.score),
        state=item.state,
        verdict=item.verdict,
        history=[
            PastDecisionShape.model_validate(each, from_attributes=True) for each in item.history
        ],
        shipped=[ShippedShape.model_validate(each, from_attributes=True) for each in item.shipped],
        flagged_ms=item.flagged_ms,
        score_hidden=item.hidden,
        version=item.version,
    )
    return shape.model_copy(update=changes)


def hide(desk: Desk, item: ItemId, why: Hidden = Hidden.DRAWN) -> ItemShape:
    """Tell an item without its score; how it was told before."""
    found = desk.cache.item(item)
    assert found is not None
    before = shape_of(found)
    update = {"score": None, "flag": Flag.UNSURE, "score_hidden": why, "version": "f" * 64}
    epoch, cursor = desk.cache.cursor()
    desk.cache.apply(Page(epoch, cursor, items=(before.model_copy(update=update),)))
    return before


def hide_in(profile: Path, *items: str, why: Hidden = Hidden.DRAWN) -> list[ItemShape]:
    """The same in a profile that no desk has open."""
    desk = open_desk(profile)
    try:
        return [hide(desk, ItemId(item), why) for item in items]
    finally:
        desk.close()


def tell(desk: Desk, shape: ItemShape, *, decided: bool = True) -> None:
    """The service tells it with its score, once somebody's decision has come."""
    state = ItemState.DECIDED if decided else ItemState.OPEN
    told = shape.model_copy(update={"score_hidden": None, "state": state})
    epoch, cursor = desk.cache.cursor()
    desk.cache.apply(Page(epoch, cursor, items=(told,)))
