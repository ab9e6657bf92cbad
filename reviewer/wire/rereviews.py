"""What re-reviews of bulk acts found."""

from pydantic import Field

from reviewer.domain.bulk import ActError
from reviewer.wire.shape import Shape


class IntervalShape(Shape):
    value: float | None = Field(description="null where nobody has answered")
    low: float
    high: float


class MeasuredErrorShape(Shape):
    of: str = Field(description="all, grouping, site")
    name: str = Field(description="of the grouping or site; empty: chosen one by one, or all")
    verdict: str = Field(description="of the acts; empty for both")
    acts: int
    members: int = Field(description="that those drawn stand for")
    drawn: int = Field(description="waiting, same, other, unclear and ended together")
    waiting: int
    same: int
    other: int
    unclear: int = Field(description="answered by test or defer")
    ended: int = Field(
        description="nobody had looked when the act's verdict fell, or nobody was to be asked more"
    )
    share: IntervalShape = Field(description="of members decided otherwise, 95 %")
    sentence: str


class RereviewsAnswer(Shape):
    """GET /v1/rereviews, over the caller's sites; without acts of their own that still wait."""

    share_ppm: int = Field(description="of unopened members that are drawn now")
    groups: list[MeasuredErrorShape]


class ActErrorShape(Shape):
    """GET /v1/rereviews/{record}: of one act, once all drawn members are answered."""

    members: int = Field(description="unopened ones that were drawn from")
    drawn: int
    same: int
    other: int
    unclear: int
    ended: int
    bound_ppm: int | None = Field(
        description="at 95 % at most so many of a million members would be decided otherwise; "
        "null where an answer is lacking"
    )

    def to_domain(self) -> ActError:
        return ActError(**self.model_dump())
