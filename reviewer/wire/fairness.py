"""A review of slices: whether decisions are equally right everywhere."""

from dataclasses import replace
from datetime import date
from typing import Any, Literal

from pydantic import Field

from reviewer.domain.fairness_review import SealedFigures
from reviewer.domain.slice_review import Beside, SliceRate, SliceReview, Span
from reviewer.wire.shape import Shape

FacetName = Literal["site", "country", "language", "category", "price_band", "vendor", "shift"]
RateName = Literal[
    "success", "reject_recall", "false_reject", "escaped", "flagged", "auto_certified", "verified"
]
ShownName = Literal["hidden", "undefined", "too_few", "compared"]


class EstimateShape(Shape):
    value: float
    low: float
    high: float

    def to_domain(self) -> Span:
        return Span(self.value, self.low, self.high)


class BesideRestShape(Shape):
    rest: EstimateShape = Field(description="the rate of all other decisions")
    difference: EstimateShape = Field(description="the slice's less the rest's")
    p: float = Field(description="Fisher's exact test, two-sided")
    corrected: float = Field(description="for the number of tests of the review")
    believed: bool = Field(description="whether the corrected p is at most what is accepted")

    def to_domain(self) -> Beside:
        return Beside(self.difference.to_domain(), self.corrected, self.believed)


class SliceRateShape(Shape):
    rate: RateName
    shown: ShownName = Field(
        description="hidden: rests on fewer than five; undefined: rests on nothing; too_few: on"
        " fewer than twenty, here or in the rest, so there is no comparison"
    )
    hits: int | None = Field(description="null where hidden")
    trials: int | None = Field(description="null where hidden")
    value: EstimateShape | None = Field(description="null where hidden or undefined")
    beside: BesideRestShape | None = Field(description="null unless shown is compared")

    def to_domain(self, facet: str, value: str, known: EstimateShape | None) -> SliceRate:
        """Of this slice; `known` is the share of it whose truth is known."""
        return SliceRate(
            facet=facet,
            value=value,
            rate=self.rate,
            is_hidden=self.shown == "hidden",
            trials=self.trials,
            share=None if self.value is None else self.value.to_domain(),
            beside=None if self.beside is None else self.beside.to_domain(),
            verified=None if known is None else known.value,
        )


class SlicePartShape(Shape):
    facet: FacetName
    value: str


class SliceShape(Shape):
    facet: FacetName
    value: str = Field(
        description="of a price band the currency and hundredths of it: EUR 1000-2500;"
        " of a shift early, late, night"
    )
    also: SlicePartShape | None = Field(
        default=None, description="the other facet and value of a pair; null for a single facet"
    )
    decisions: int | None = Field(description="null below five")
    rates: list[SliceRateShape] = Field(
        description="all of them; what verified says belongs beside every other"
    )

    def to_domain(self) -> tuple[SliceRate, ...]:
        (known,) = [each.value for each in self.rates if each.rate == "verified"] or [None]
        also = None if self.also is None else (self.also.facet, self.also.value)
        told = (each.to_domain(self.facet, self.value, known) for each in self.rates)
        return tuple(replace(each, also=also) for each in told)


class FiguresRequest(Shape):
    """POST /v1/fairness/figures."""

    facets: list[FacetName] = Field(default=[], max_length=7, description="empty: all")
    since: date | None = Field(default=None, description="first day, UTC")
    until: date | None = Field(default=None, description="last day, UTC")
    sites: list[str] = Field(
        default=[], max_length=200, description="empty: all of the caller's sites"
    )


class FiguresAnswer(Shape):
    """What a review of fairness is begun with: a step that says anything else is refused."""

    values: dict[str, Any] = Field(
        description="of a step `compute` of a matter `fairness_review`; shares in parts per"
        " million. `figures` is the SHA-256 of GET /v1/fairness/figures/{sha256}, `seal` the"
        " service's Ed25519 signature over all the others"
    )
    of_choice: dict[str, Any] = Field(
        description="the part of a step `choose` of a matter `fairness_choice` that is not chosen,"
        " sealed in the same way"
    )

    def to_domain(self) -> SealedFigures:
        return SealedFigures(self.values, self.of_choice)


class FairnessAnswer(Shape):
    """GET /v1/fairness, over the caller's sites; nothing in it is told apart by person."""

    since: str = Field(description="day as asked, UTC; empty for the first there is")
    until: str = Field(description="day as asked, included; empty for the last there is")
    facets: list[FacetName]
    pairs: list[str] = Field(default=[], description="of facets, as asked: site.category")
    left_out: int = Field(
        default=0, description="pairs of values with fewer than five decisions: not among slices"
    )
    tests: int = Field(description="comparisons made, all corrected together")
    accepted: float = Field(description="share of false ones among the believed")
    level: float = Field(description="of all intervals")
    decisions: int = Field(description="all that were counted, the model's own included")
    rates: list[SliceRateShape] = Field(description="of all, beside nothing")
    slices: list[SliceShape] = Field(
        description="by facet, then by value, pairs after them: no order of merit"
    )

    def to_domain(self) -> SliceReview:
        return SliceReview(
            tests=self.tests,
            accepted=self.accepted,
            decisions=self.decisions,
            left_out=self.left_out,
            rates=tuple(rate for each in self.slices for rate in each.to_domain()),
        )
