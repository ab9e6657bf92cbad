"""The caller's own figures over weeks and shifts, and beside the model."""

from pydantic import Field

from reviewer.domain.own_figures import OwnFigures, OwnHour, OwnRate, OwnThirds, OwnWeek
from reviewer.domain.slice_review import Span
from reviewer.wire.fairness import EstimateShape
from reviewer.wire.shape import Shape


class OwnRateShape(Shape):
    """A part of a whole."""

    hits: int
    trials: int
    share: EstimateShape | None = Field(description="null below twenty")

    def to_domain(self) -> OwnRate:
        """As the desk shows it."""
        return OwnRate(self.hits, self.trials, _span(self.share))


class OwnWeekShape(Shape):
    """A week of decisions."""

    begins_ms: int = Field(description="Monday, 00:00 UTC")
    rejected: OwnRateShape = Field(description="of certified and rejected")
    drift: str = Field(description="from all earlier weeks told: steady, drifted, too_few")

    def to_domain(self) -> OwnWeek:
        """As the desk shows it."""
        return OwnWeek(self.begins_ms, self.rejected.to_domain(), self.drift)


class OwnHourShape(Shape):
    """One hour of all shifts together."""

    hour: int = Field(description="from 1; 12 holds all later ones, too")
    rejected: OwnRateShape
    seconds: float | None = Field(
        description="median in sight; null below twenty, and while fewer than twenty came out"
    )

    def to_domain(self) -> OwnHour:
        """As the desk shows it."""
        return OwnHour(self.hour, self.rejected.to_domain(), self.seconds)


class OwnThirdsShape(Shape):
    """The last third of each session beside the first."""

    first: EstimateShape | None = Field(description="right, by what came of it; null below twenty")
    last: EstimateShape | None
    change: EstimateShape | None = Field(description="last less first")
    first_seconds: float | None
    last_seconds: float | None

    def to_domain(self) -> OwnThirds:
        """As the desk shows it."""
        rates = (_span(self.first), _span(self.last), _span(self.change))
        return OwnThirds(*rates, self.first_seconds, self.last_seconds)


class OwnFiguresAnswer(Shape):
    """GET /v1/own/figures: about the caller, and told to nobody else."""

    weeks: list[OwnWeekShape] = Field(description="twelve, oldest first")
    hours: list[OwnHourShape]
    right: OwnRateShape = Field(description="as they came out, of those known")
    thirds: OwnThirdsShape
    advice_taken: OwnRateShape = Field(description="RAIR; of all time")
    advice_left: OwnRateShape = Field(description="RSR; of all time")
    has_sealed: bool = Field(description="whether any case was decided before its score was seen")

    def to_domain(self) -> OwnFigures:
        """As the desk shows it."""
        return OwnFigures(
            weeks=tuple(each.to_domain() for each in self.weeks),
            hours=tuple(each.to_domain() for each in self.hours),
            right=self.right.to_domain(),
            thirds=self.thirds.to_domain(),
            advice_taken=self.advice_taken.to_domain(),
            advice_left=self.advice_left.to_domain(),
            has_sealed=self.has_sealed,
        )


def _span(found: EstimateShape | None) -> Span | None:
    return None if found is None else found.to_domain()
