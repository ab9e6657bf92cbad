"""An item with its product, score and history, as the feed carries it."""

from typing import Annotated

from pydantic import Field

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import (
    ItemId,
    PackCode,
    PersonId,
    PictureHash,
    ProductId,
    RecordId,
)
from reviewer.domain.item import Item, ItemState, PastDecision, Shipped
from reviewer.domain.product import Angle, Picture, Product, ProductText, VendorPack
from reviewer.domain.risk import Flag, Hidden, Risk, Score, TokenWeight
from reviewer.wire.shape import Shape, Text

Measure = Annotated[int, Field(ge=1, le=10**9)]


class TextShape(Shape):
    lang: str
    title: Text
    description: Text


class PictureShape(Shape):
    angle: Angle
    number: int
    hash: str = Field(pattern="^[0-9a-f]{64}$", description="SHA-256 of its bytes, hex")
    width: int
    height: int
    bytes: int


class ProductShape(Shape):
    id: str
    texts: list[TextShape] = Field(min_length=1)
    category: str
    vendor: str
    gtin: str
    sku: str
    price: Annotated[int, Field(ge=0, le=10**12)] | None
    currency: str
    size_mm: tuple[Measure, Measure, Measure] | None
    weight_g: Measure | None
    vendor_pack: VendorPack
    hazards: list[str]
    country: str
    site: str
    current_pack: str
    pictures: list[PictureShape]
    attributes: list[tuple[str, str]]

    @classmethod
    def of_domain(cls, product: Product) -> "ProductShape":
        return cls(
            id=product.id,
            texts=[
                TextShape(lang=text.lang, title=text.title, description=text.description)
                for text in product.texts
            ],
            category=product.category,
            vendor=product.vendor,
            gtin=product.gtin,
            sku=product.sku,
            price=product.price,
            currency=product.currency,
            size_mm=product.size_mm,
            weight_g=product.weight_g,
            vendor_pack=product.vendor_pack,
            hazards=sorted(product.hazards),
            country=product.country,
            site=product.site,
            current_pack=product.current_pack,
            pictures=[
                PictureShape(
                    angle=picture.angle,
                    number=picture.number,
                    hash=picture.hash,
                    width=picture.width,
                    height=picture.height,
                    bytes=picture.bytes,
                )
                for picture in product.pictures
            ],
            attributes=list(product.attributes),
        )

    def to_domain(self) -> Product:
        return Product(
            id=ProductId(self.id),
            texts=tuple(
                ProductText(text.lang, text.title, text.description) for text in self.texts
            ),
            category=self.category,
            vendor=self.vendor,
            gtin=self.gtin,
            sku=self.sku,
            price=self.price,
            currency=self.currency,
            size_mm=self.size_mm,
            weight_g=self.weight_g,
            vendor_pack=self.vendor_pack,
            hazards=frozenset(self.hazards),
            country=self.country,
            site=self.site,
            current_pack=PackCode(self.current_pack),
            pictures=tuple(
                Picture(
                    each.angle,
                    each.number,
                    PictureHash(each.hash),
                    each.width,
                    each.height,
                    each.bytes,
                )
                for each in self.pictures
            ),
            attributes=tuple(self.attributes),
        )


class RiskShape(Shape):
    pack: str
    ppm: int
    low_ppm: int
    high_ppm: int
    threshold_ppm: int | None


class TokenShape(Shape):
    field: str
    start: int
    end: int
    weight: int


class ScoreShape(Shape):
    model: str
    risks: list[RiskShape]
    tokens: list[TokenShape]
    outside: list[str] = Field(default_factory=list)

    @classmethod
    def of_domain(cls, score: Score) -> "ScoreShape":
        return cls(
            model=score.model,
            risks=[
                RiskShape(
                    pack=risk.pack,
                    ppm=risk.ppm,
                    low_ppm=risk.low_ppm,
                    high_ppm=risk.high_ppm,
                    threshold_ppm=risk.threshold_ppm,
                )
                for risk in score.risks
            ],
            tokens=[
                TokenShape(field=each.field, start=each.start, end=each.end, weight=each.weight)
                for each in score.tokens
            ],
            outside=list(score.outside),
        )

    def to_domain(self) -> Score:
        return Score(
            model=self.model,
            risks=tuple(
                Risk(PackCode(risk.pack), risk.ppm, risk.low_ppm, risk.high_ppm, risk.threshold_ppm)
                for risk in self.risks
            ),
            tokens=tuple(
                TokenWeight(each.field, each.start, each.end, each.weight) for each in self.tokens
            ),
            outside=tuple(self.outside),
        )


class PastDecisionShape(Shape):
    record: str
    author: str
    author_title: str
    verdict: Verdict
    pack: str
    reason: str
    note: str
    decided_ms: int
    withdrawn: bool
    overtaken: bool = Field(default=False, description="made before the item was reopened")

    def to_domain(self) -> PastDecision:
        return PastDecision(
            record=RecordId(self.record),
            author=PersonId(self.author),
            author_title=self.author_title,
            verdict=self.verdict,
            pack=PackCode(self.pack),
            reason=self.reason,
            note=self.note,
            decided_ms=self.decided_ms,
            withdrawn=self.withdrawn,
            overtaken=self.overtaken,
        )


class ShippedShape(Shape):
    pack: str
    shipped: int
    damaged: int


class ItemShape(Shape):
    id: str
    product: ProductShape
    proposed_pack: str
    flag: Flag
    priority: int
    score: ScoreShape | None
    state: ItemState
    verdict: Verdict | None
    history: list[PastDecisionShape]
    shipped: list[ShippedShape]
    flagged_ms: int
    reopened_for: list[str] = Field(
        default=[], description="packaging, pictures, model, damage; empty when never reopened"
    )
    reopened_ms: int = Field(default=0, description="a decision says it back as shown")
    score_hidden: Hidden | None = Field(
        default=None, description="it has a score that is not told: by draw, or the site stopped"
    )
    version: str = Field(
        default="", description="names all facts but what people made of them; a decision says it"
    )

    def to_domain(self) -> Item:
        return Item(
            id=ItemId(self.id),
            product=self.product.to_domain(),
            proposed_pack=PackCode(self.proposed_pack),
            flag=self.flag,
            priority=self.priority,
            score=None if self.score is None else self.score.to_domain(),
            state=self.state,
            verdict=self.verdict,
            history=tuple(each.to_domain() for each in self.history),
            shipped=tuple(
                Shipped(PackCode(each.pack), each.shipped, each.damaged) for each in self.shipped
            ),
            flagged_ms=self.flagged_ms,
            reopened_for=tuple(self.reopened_for),
            reopened_ms=self.reopened_ms,
            hidden=self.score_hidden,
            version=self.version,
        )
