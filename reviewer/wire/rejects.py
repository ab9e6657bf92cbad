"""What rejects would have come to."""

from pydantic import Field

from reviewer.wire.shape import Shape


class ShareShape(Shape):
    """A share with its 95 % interval, 0 to 1."""

    value: float
    low: float
    high: float


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
