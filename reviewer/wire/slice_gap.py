"""One slice's gap to the rest, taken apart."""

from pydantic import Field

from reviewer.domain.slice_gap import Chance, CountedShare, GapStratum, SliceGap, Week
from reviewer.wire.fairness import EstimateShape, FacetName, RateName, SlicePartShape
from reviewer.wire.shape import Shape

FEW = "null below five"


class CountShape(Shape):
    hits: int | None = Field(description=FEW)
    trials: int | None = Field(description=FEW)
    value: EstimateShape | None = Field(description="95 % (Wilson); null where hidden or nothing")

    def to_domain(self) -> CountedShare:
        share = None if self.value is None else self.value.to_domain()
        return CountedShare(self.trials, share)


class ChanceShape(Shape):
    statistic: float
    freedom: int
    p: float

    def to_domain(self) -> Chance:
        return Chance(self.statistic, self.freedom, self.p)


class GapStratumShape(Shape):
    name: str = Field(description='value of the other facet; "" for decisions that have none')
    here: CountShape
    rest: CountShape
    rate: float | None = Field(description="its part of what differs on like cases; null if hidden")
    mix: float | None = Field(description="its part of what the mix of cases makes; null if hidden")

    def to_domain(self) -> GapStratum:
        return GapStratum(
            self.name, self.here.to_domain(), self.rest.to_domain(), self.rate, self.mix
        )


class AdjustedShape(Shape):
    """The slice beside the rest with like held against like."""

    strata: int = Field(description="in which both were tried, with hits and misses")
    left_out: int = Field(description="how many others")
    odds_ratio: EstimateShape | None = Field(
        description="common odds of a hit, slice by rest (Mantel-Haenszel); null: not defined"
    )
    alike: ChanceShape | None = Field(description="that it is 1 (Cochran-Mantel-Haenszel)")
    cautious: ChanceShape | None = Field(description="the same with a correction for continuity")
    homogeneous: ChanceShape | None = Field(description="one in all strata (Breslow-Day)")
    tarone: ChanceShape | None = Field(description="the same with Tarone's correction")


class SplitShape(Shape):
    """The gap as a sum (Kitagawa); the two add up to it."""

    gap: float
    rate: float = Field(description="what differs on like cases")
    mix: float = Field(description="what the mix of cases makes")
    unmatched: int = Field(description="strata in which one side has no case: all of it is mix")


class ReviewersShape(Shape):
    """Whether people in the slice differ from one another by more than chance; nobody is named."""

    people: int | None = Field(description=f"with twenty cases or more; {FEW}")
    test: ChanceShape | None = Field(description="Pearson's chi-squared; null with fewer than five")


class OutsideShape(Shape):
    """Decisions in the slice with an input outside of the model's validated range."""

    decisions: CountShape = Field(description="of those that a score stands beside")
    inputs: list[str] = Field(description="outside in five decisions or more, most often first")


class WeekShape(Shape):
    monday: str = Field(description="first day of the week, UTC")
    count: CountShape

    def to_domain(self) -> Week:
        return Week(self.monday, self.count.to_domain())


class SliceGapAnswer(Shape):
    """GET /v1/fairness/gap; adjusted and split are null where either side is not compared."""

    slice: list[SlicePartShape] = Field(description="one facet and value, or two")
    rate: RateName
    over: FacetName
    here: CountShape
    rest: CountShape
    difference: EstimateShape | None = Field(description="95 % (Newcombe); null: too few")
    p: float | None = Field(description="Fisher's exact test, two-sided, of this gap alone")
    strata: list[GapStratumShape]
    adjusted: AdjustedShape | None
    split: SplitShape | None
    reviewers: ReviewersShape
    outside: OutsideShape
    weeks: list[WeekShape] = Field(description="of the slice, none left out between the ends")

    def to_domain(self) -> SliceGap:
        adjusted, split = self.adjusted, self.split
        odds = None if adjusted is None else adjusted.odds_ratio
        return SliceGap(
            slice=tuple((each.facet, each.value) for each in self.slice),
            rate=self.rate,
            over=self.over,
            here=self.here.to_domain(),
            rest=self.rest.to_domain(),
            gap=None if self.difference is None else self.difference.to_domain(),
            p=self.p,
            strata=tuple(each.to_domain() for each in self.strata),
            telling=0 if adjusted is None else adjusted.strata,
            silent=0 if adjusted is None else adjusted.left_out,
            odds=None if odds is None else odds.to_domain(),
            alike=_chance(None if adjusted is None else adjusted.alike),
            homogeneous=_chance(None if adjusted is None else adjusted.homogeneous),
            by_rate=None if split is None else split.rate,
            by_mix=None if split is None else split.mix,
            unmatched=0 if split is None else split.unmatched,
            reviewers=self.reviewers.people,
            reviewers_alike=_chance(self.reviewers.test),
            outside=self.outside.decisions.to_domain(),
            inputs=tuple(self.outside.inputs),
            weeks=tuple(each.to_domain() for each in self.weeks),
        )


def _chance(test: ChanceShape | None) -> Chance | None:
    return None if test is None else test.to_domain()
