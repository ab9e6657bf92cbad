"""What came of parcels."""

from pydantic import Field

from reviewer.wire.shape import Shape, Text

OUTCOMES_PER_CALL = 1000


class OutcomeShape(Shape):
    """One parcel (`result`), or a count of them (`shipped` and `damaged`)."""

    id: Text = Field(max_length=200, description="product")
    pack: Text = Field(max_length=64)
    source: Text = Field(max_length=64, description="returns, review, physical_test")
    result: Text = Field(default="", max_length=64, description="damaged, fine, unknown")
    shipped: int | None = Field(default=None, ge=0, le=10**9)
    damaged: int | None = Field(default=None, ge=0, le=10**9)
    site: Text = Field(default="", max_length=64, description="empty for the product's")
    period: Text = Field(default="", max_length=10, description="2026, 2026-Q2, 2026-05")
    date: Text = Field(default="", max_length=10, description="2026-05-17")
    external_id: Text = Field(default="", max_length=200, description="the same one counts once")


class OutcomesRequest(Shape):
    """POST /v1/outcomes: all of them are taken, or none."""

    outcomes: list[OutcomeShape] = Field(max_length=OUTCOMES_PER_CALL)


class OutcomesAnswer(Shape):
    outcomes: int
    new: int
    known: int
    products: int
    reopened: int
