"""Languages by regions; mentors' time and physical tests by slice."""

from pydantic import Field

from reviewer.domain.sharing import BenefitCell, BenefitMatrix, Shares, SlotsOf, TimeOf
from reviewer.wire.fairness import EstimateShape, FacetName
from reviewer.wire.shape import Shape

FEW = "null with fewer than five"


class BenefitCellShape(Shape):
    language: str
    region: str = Field(description="the product's country")
    items: int | None = Field(description=f"0 where there is none; {FEW}")
    coverage: EstimateShape | None = Field(
        description=f"scored, with every input within the validated range; {FEW}"
    )
    flagged: EstimateShape | None = Field(description=f"a person was asked for a flag; {FEW}")
    success: EstimateShape | None = Field(
        description=f"upheld, of those whose truth is known; {FEW}"
    )
    saved_g: int | None = Field(description=f"grams of packaging, as in the ledger; {FEW}")

    def to_domain(self) -> BenefitCell:
        coverage, flagged, success = (
            None if each is None else each.to_domain()
            for each in (self.coverage, self.flagged, self.success)
        )
        return BenefitCell(
            language=self.language,
            region=self.region,
            items=self.items,
            coverage=coverage,
            flagged=flagged,
            success=success,
            saved_g=self.saved_g,
        )


class BenefitAnswer(Shape):
    """GET /v1/fairness/benefit, of decided items at the caller's sites."""

    languages: list[str]
    regions: list[str]
    cells: list[BenefitCellShape] = Field(description="each language in each region, by name")

    def to_domain(self) -> BenefitMatrix:
        cells = tuple(each.to_domain() for each in self.cells)
        return BenefitMatrix(tuple(self.languages), tuple(self.regions), cells)


class MentorTimeShape(Shape):
    """One group of interns; no figure is of one intern or one mentor."""

    of: str = Field(description="programme, site")
    group: str = Field(description='"" for interns of no programme')
    interns: int | None = Field(description=FEW)
    weeks: int | None = Field(description=f"intern-weeks; {FEW} interns")
    minutes: float | None = Field(description="median per intern-week, in meetings held")
    lowest: int | None = Field(description="a tenth of the weeks have at most so many minutes")
    reply: float | None = Field(
        description="median over weeks of the week's median minutes to the first word; null: none"
    )
    among_fewest: EstimateShape | None = Field(
        description="weeks among the tenth of all with the fewest minutes"
    )

    def to_domain(self) -> TimeOf:
        fewest = None if self.among_fewest is None else self.among_fewest.to_domain()
        return TimeOf(
            self.of,
            self.group,
            self.interns,
            self.weeks,
            self.minutes,
            self.lowest,
            self.reply,
            fewest,
        )


class SlotsShape(Shape):
    """One slice of people's decisions."""

    facet: FacetName
    value: str
    decisions: int | None = Field(description=FEW)
    asked: EstimateShape | None = Field(description="share that asked for a physical test")
    difference: EstimateShape | None = Field(
        description="less that of all others (Newcombe); null with fewer than twenty here or there"
    )
    corrected: float | None = Field(description="p of Fisher's test, for the number of comparisons")
    believed: bool

    def to_domain(self) -> SlotsOf:
        asked, gap = (
            None if each is None else each.to_domain() for each in (self.asked, self.difference)
        )
        return SlotsOf(
            self.facet, self.value, self.decisions, asked, gap, self.corrected, self.believed
        )


class SharesAnswer(Shape):
    """GET /v1/fairness/shares, over the caller's sites and their interns."""

    weeks: int = Field(description="that mentors' time is looked back on, whatever is asked for")
    mentor_time: list[MentorTimeShape] = Field(description="by programme, then by site, by name")
    tests: int = Field(description="comparisons of physical tests, all corrected together")
    slots: list[SlotsShape] = Field(description="by facet and value")

    def to_domain(self) -> Shares:
        return Shares(
            weeks=self.weeks,
            time=tuple(each.to_domain() for each in self.mentor_time),
            tests=self.tests,
            slots=tuple(each.to_domain() for each in self.slots),
        )
