"""What rejects would have come to."""

from pydantic import Field

from reviewer.domain.reject_figures import RejectFigures
from reviewer.domain.slice_review import Span
from reviewer.wire.shape import Shape


class ShareShape(Shape):
    """A share with its 95 % interval, 0 to 1."""

    value: float
    low: float
    high: float

    def to_domain(self) -> Span:
        return Span(self.value, self.low, self.high)


class RejectsAnswer(Shape):
    """GET /v1/rejects. Null: nothing is known, or it rests on fewer than five."""

    method: str
    rejects: int = Field(description="in force, of people")
    had_chance: int = Field(description="that a draw was made from")
    drawn: int
    tested: int = Field(description="drawn, with a result")
    damaged: int | None = Field(description="of the tested")
    tested_share: ShareShape | None = Field(description="verified: tested of those drawn from")
    damaged_share: ShareShape | None = Field(description="of rejects, weighted")
    certified: int = Field(description="by people and by the model alone")
    certified_known: int = Field(description="verified: whose truth is known")
    certified_damaged: int | None
    false_reject: ShareShape | None = Field(description="rejected of all that is whole")
    reject_recall: ShareShape | None = Field(description="rejected of all that is damaged")

    def to_domain(self) -> RejectFigures:
        return RejectFigures(
            method=self.method,
            rejects=self.rejects,
            had_chance=self.had_chance,
            drawn=self.drawn,
            tested=self.tested,
            damaged=self.damaged,
            tested_share=_span(self.tested_share),
            damaged_share=_span(self.damaged_share),
            certified=self.certified,
            certified_known=self.certified_known,
            certified_damaged=self.certified_damaged,
            false_reject=_span(self.false_reject),
            reject_recall=_span(self.reject_recall),
        )


def _span(shape: ShareShape | None) -> Span | None:
    return None if shape is None else shape.to_domain()
