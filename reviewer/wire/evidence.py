"""Evidence of one item, and the region map of one of its pictures."""

from pydantic import Field

from reviewer.domain.evidence import (
    Comparison,
    Evidence,
    Input,
    InputState,
    Neighbour,
    PackComparison,
    RegionMap,
    Sense,
    SenseRisk,
    SliceRecord,
    Whose,
)
from reviewer.domain.ids import ItemId, PackCode, PictureHash, ProductId
from reviewer.domain.item import Shipped
from reviewer.domain.product import Angle, VendorPack
from reviewer.domain.risk import TokenWeight
from reviewer.wire.items import ShippedShape, TokenShape
from reviewer.wire.shape import Shape

CELLS_MOST = 32 * 32


class SenseRiskShape(Shape):
    sense: Sense
    ppm: int | None


class NeighbourShape(Shape):
    product: str
    title: str
    vendor_pack: VendorPack
    likeness: int
    picture: str | None
    shipped: list[ShippedShape]


class PackComparisonShape(Shape):
    proposed: ShippedShape
    current: ShippedShape
    mid_p_ppm: int
    e_value: int
    low_ppm: int
    high_ppm: int
    verdict: Comparison


class InputShape(Shape):
    name: str
    value: str
    state: InputState
    low: str = ""
    high: str = ""


class SliceRecordShape(Shape):
    """How well the model, or all who decide, did in the slice of the item."""

    whose: Whose
    pack: str
    category: str
    decisions: int | None = Field(description="null where too few decisions or people are behind")
    verified: int | None = Field(description="of them, those whose truth is known; null below five")
    right: int | None = Field(description="of the verified; null below twenty, as its interval")
    low_ppm: int | None = Field(description="Wilson, 95 %")
    high_ppm: int | None
    as_of: str = Field(description="day of the count, UTC")

    def to_domain(self) -> SliceRecord:
        return SliceRecord(**{**self.model_dump(), "pack": PackCode(self.pack)})


def _is_none(value: object) -> bool:
    return value is None


class EvidenceShape(Shape):
    """GET /v1/items/{item}/evidence."""

    item: str
    pack: str
    model: str
    made_ms: int
    risks: list[SenseRiskShape]
    words: list[TokenShape]
    neighbours: list[NeighbourShape]
    comparison: PackComparisonShape | None
    inputs: list[InputShape]
    hash: str
    page: str = Field(
        default="", description="names the whole page but for made_ms; a decision says it back"
    )
    # Left out of pages that were told before there were any: those are told again to the byte.
    records: list[SliceRecordShape] | None = Field(
        default=None,
        exclude_if=_is_none,
        description="missing where the page was told without",
    )

    @classmethod
    def of_domain(cls, evidence: Evidence) -> "EvidenceShape":
        return cls.model_validate(evidence, from_attributes=True)

    def to_domain(self) -> Evidence:
        return Evidence(
            item=ItemId(self.item),
            pack=PackCode(self.pack),
            model=self.model,
            made_ms=self.made_ms,
            risks=tuple(SenseRisk(each.sense, each.ppm) for each in self.risks),
            words=tuple(
                TokenWeight(each.field, each.start, each.end, each.weight) for each in self.words
            ),
            neighbours=tuple(_neighbour(each) for each in self.neighbours),
            comparison=None if self.comparison is None else _comparison(self.comparison),
            inputs=tuple(
                Input(each.name, each.value, each.state, each.low, each.high)
                for each in self.inputs
            ),
            hash=self.hash,
            page=self.page,
            records=None
            if self.records is None
            else tuple(each.to_domain() for each in self.records),
        )


class RegionMapShape(Shape):
    """GET /v1/items/{item}/regions/{sha256}."""

    angle: Angle
    picture: str = Field(pattern="^[0-9a-f]{64}$")
    model: str
    rows: int = Field(ge=1)
    columns: int = Field(ge=1)
    weights: list[int] = Field(max_length=CELLS_MOST)

    @classmethod
    def of_domain(cls, regions: RegionMap) -> "RegionMapShape":
        return cls.model_validate(regions, from_attributes=True)

    def to_domain(self) -> RegionMap:
        return RegionMap(
            angle=self.angle,
            picture=PictureHash(self.picture),
            model=self.model,
            rows=self.rows,
            columns=self.columns,
            weights=tuple(self.weights),
        )


def _shipped(shape: ShippedShape) -> Shipped:
    return Shipped(PackCode(shape.pack), shape.shipped, shape.damaged)


def _neighbour(shape: NeighbourShape) -> Neighbour:
    return Neighbour(
        product=ProductId(shape.product),
        title=shape.title,
        vendor_pack=shape.vendor_pack,
        likeness=shape.likeness,
        picture=None if shape.picture is None else PictureHash(shape.picture),
        shipped=tuple(_shipped(each) for each in shape.shipped),
    )


def _comparison(shape: PackComparisonShape) -> PackComparison:
    return PackComparison(
        proposed=_shipped(shape.proposed),
        current=_shipped(shape.current),
        mid_p_ppm=shape.mid_p_ppm,
        e_value=shape.e_value,
        low_ppm=shape.low_ppm,
        high_ppm=shape.high_ppm,
        verdict=shape.verdict,
    )
