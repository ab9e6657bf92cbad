"""A calibration set for somebody to sit: cases without what was ever said of them."""

from pydantic import Field

from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.item import Item, ItemState
from reviewer.domain.matters.sitting_set import SittingSet
from reviewer.domain.risk import Flag
from reviewer.wire.items import ProductShape
from reviewer.wire.shape import Shape


class SetCaseShape(Shape):
    """One case, in the order asked."""

    item: str
    product: ProductShape

    def to_domain(self, family: str) -> Item:
        """The case as an item that nobody has decided."""
        return Item(
            id=ItemId(self.item),
            product=self.product.to_domain(),
            proposed_pack=PackCode(family),
            flag=Flag.UNSURE,
            priority=0,
            score=None,
            state=ItemState.OPEN,
            verdict=None,
            history=(),
            shipped=(),
            flagged_ms=0,
            sealed=True,
        )


class SittingSetAnswer(Shape):
    """POST /v1/sittings/{sitting}/set."""

    sitting: str
    family: str
    difficulty: str = Field(description="trainee, certified")
    enrichment_ppm: int = Field(description="share of true rejects, parts per million")
    cases: list[SetCaseShape]

    def to_domain(self) -> SittingSet:
        """As the desk sits it."""
        cases = tuple(each.to_domain(self.family) for each in self.cases)
        return SittingSet(PackCode(self.family), self.difficulty, self.enrichment_ppm, cases)
