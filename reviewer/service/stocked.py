"""One product on its way into the tables, and its texts there."""

import json
from dataclasses import dataclass

from reviewer.domain.ids import PackCode
from reviewer.domain.item import Shipped
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag, Score
from reviewer.service.parcels import StatedRow
from reviewer.wire.items import ProductShape, ScoreShape

CERTAINLY = 1_000_000
_FLAGGED = ',"flagged_ms":'


@dataclass(frozen=True, slots=True)
class Stocked:
    """A product with what the model made of it.

    Attributes:
        asked: whether a person is asked; False when the model is certain.
        shipped: by pack, statement and outcomes.
        statement: what shipments.csv says of it; None when nothing new was said.
        chosen: the pack the catalogue asks about; None when the scorer chose.
        propensity: chance, parts per million, with which a person was to be asked.
        failed: packs in which the product was just found damaged in a physical test.
    """

    product: Product
    proposed_pack: PackCode
    flag: Flag
    priority: int
    asked: bool
    score: Score | None
    shipped: tuple[Shipped, ...] = ()
    statement: tuple[StatedRow, ...] | None = None
    chosen: PackCode | None = None
    propensity: int = CERTAINLY
    failed: frozenset[PackCode] = frozenset()

    @property
    def item(self) -> str:
        """Id of the item: the same product and pack are the same item for ever."""
        return f"{self.product.id}:{self.proposed_pack}"


def compact(value: object) -> str:
    """As JSON without spaces."""
    return json.dumps(value, ensure_ascii=False, separators=(",", ":"))


@dataclass(frozen=True, slots=True)
class ItemTexts:
    """A product as JSON; each part is made once, since a score marks many words.

    Attributes:
        product: ProductShape.
        shipped: list of ShippedShape.
        score: ScoreShape, "null" where there is none.
    """

    each: Stocked
    product: str
    shipped: str
    score: str

    @classmethod
    def of(cls, each: Stocked) -> "ItemTexts":
        """All parts."""
        shipped = [
            {"pack": one.pack, "shipped": one.shipped, "damaged": one.damaged}
            for one in each.shipped
        ]
        score = each.score
        return cls(
            each,
            ProductShape.of_domain(each.product).model_dump_json(),
            compact(shipped),
            "null" if score is None else ScoreShape.of_domain(score).model_dump_json(),
        )

    def fixed(self, flagged_ms: int, flag: Flag | None = None) -> str:
        """ItemShape without state, verdict, history and reasons of reopening."""
        each = self.each
        return (
            f'{{"id":{compact(each.item)},"product":{self.product},'
            f'"proposed_pack":{compact(each.proposed_pack)},'
            f'"flag":"{(flag or each.flag).value}","priority":{each.priority},'
            f'"score":{self.score},"shipped":{self.shipped}{_FLAGGED}{flagged_ms}}}'
        )


def flagged_ms(fixed: str) -> int:
    """When an item was flagged, of what ItemTexts.fixed made; it comes last there."""
    return int(fixed.rpartition(_FLAGGED)[2].removesuffix("}"))
