"""What decisions in force come to: material, cost, parcels and damage."""

from pydantic import Field

from reviewer.domain.packaging_ledger import LedgerBy, LedgerLine, PackagingLedger
from reviewer.domain.slice_review import Span
from reviewer.wire.rereviews import IntervalShape
from reviewer.wire.shape import Shape


class MoneyShape(Shape):
    currency: str = Field(description="ISO 4217")
    minor: int = Field(description="hundredths of it")


class LedgerDamageShape(Shape):
    """Damage to the parcels counted."""

    damaged: int = Field(description="of all parcels")
    share: IntervalShape = Field(description="damaged of all parcels, 95 % (Wilson)")
    scored: int = Field(description="parcels of decisions that a score stood beside")
    scored_damaged: int = Field(description="of those scored")
    expected_millionths: int = Field(description="of a parcel, of those scored, by that score")
    ratio: IntervalShape | None = Field(
        description="damaged by expected of those scored, 95 % (Garwood); null: none is expected"
    )


class LedgerCoverageShape(Shape):
    """Where certificates are that save: only those counted are in the sums, no other is a 0."""

    counted: int = Field(description="parcels went out, and grams and cost of both packs are known")
    no_parcels: int = Field(description="no parcel is known that surely went out since")
    no_measures: int = Field(description="the pack before or after is not on the ladder")
    not_lighter: int = Field(description="the pack has no less material than the one before")
    unplaced_parcels: int = Field(
        description="in periods that began before the decision or have no date; in no sum"
    )


def _span(interval: IntervalShape | None) -> Span | None:
    if interval is None or interval.value is None:
        return None
    return Span(interval.value, interval.low, interval.high)


class LedgerSliceShape(Shape):
    name: str = Field(description='of the site, country, category, vendor or pack; "" in the total')
    certified: int = Field(description="items whose verdict in force is that")
    rejected: int = Field(description="the same; they save nothing")
    postponed: int = Field(description="the same, tested or deferred; they save nothing")
    disputed: int = Field(description="items in dispute: they count for nothing until it ends")
    saved_g: int = Field(description="grams of packaging less than in the baseline")
    saved_cost: list[MoneyShape]
    parcels: int
    damage: LedgerDamageShape
    coverage: LedgerCoverageShape

    def to_domain(self) -> LedgerLine:
        damage, coverage = self.damage, self.coverage
        return LedgerLine(
            name=self.name,
            certified=self.certified,
            rejected=self.rejected,
            postponed=self.postponed,
            disputed=self.disputed,
            saved_g=self.saved_g,
            saved_cost=tuple((each.currency, each.minor) for each in self.saved_cost),
            parcels=self.parcels,
            damaged=damage.damaged,
            share=_span(damage.share),
            scored=damage.scored,
            scored_damaged=damage.scored_damaged,
            expected=damage.expected_millionths / 1_000_000,
            ratio=_span(damage.ratio),
            counted=coverage.counted,
            uncounted=coverage.no_parcels + coverage.no_measures + coverage.not_lighter,
        )


class LedgerAnswer(Shape):
    """GET /v1/ledger, over the caller's sites, of items as the caller is told of them."""

    by: str
    since: str = Field(description='day in UTC, "" for ever')
    until: str = Field(description='the last day, "" for ever')
    baseline: str
    method: str
    total: LedgerSliceShape
    slices: list[LedgerSliceShape] = Field(description="by name; together they are the total")

    def to_domain(self) -> PackagingLedger:
        return PackagingLedger(
            by=LedgerBy(self.by),
            baseline=self.baseline,
            method=self.method,
            total=self.total.to_domain(),
            slices=tuple(each.to_domain() for each in self.slices),
        )
