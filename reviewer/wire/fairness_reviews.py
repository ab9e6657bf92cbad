"""Signed reviews of fairness beside figures: people by pseudonym, nobody's own words."""

from typing import Any

from pydantic import Field

from reviewer.domain.fairness_review import FairnessReview, SignedStep
from reviewer.domain.ids import RecordId
from reviewer.domain.matters.step import MatterId
from reviewer.wire.shape import Shape


class SignedStepShape(Shape):
    act: str = Field(description="what was done, for people to read")
    by: str = Field(description="a pseudonym")
    made_ms: int = Field(description="by the author's clock, put right")
    record: str
    payload_hash: str = Field(description="SHA-256 of the payload as the record holds it")
    said: list[tuple[str, str]] = Field(description="label and value; own words are left out")

    def to_domain(self) -> SignedStep:
        said = tuple(self.said)
        record = RecordId(self.record)
        return SignedStep(self.act, self.by, self.made_ms, record, self.payload_hash, said)


class FairnessReviewShape(Shape):
    """One review as it stands."""

    review: str
    title: str = Field(description="sites and days")
    state: str = Field(description="computed, read, action, accepted, closed")
    state_words: str
    is_over: bool
    values: dict[str, Any] = Field(description="as signed, without own words; people by pseudonym")
    whose: str = Field(description="pseudonym of who does what was agreed; empty for nobody")
    due: str = Field(description="day; empty for none")
    days_late: int
    changed_ms: int
    steps: list[SignedStepShape] = Field(description="in order, those that counted")

    @classmethod
    def of_domain(cls, review: FairnessReview) -> "FairnessReviewShape":
        """The review as it is told."""
        return cls(
            review=review.id,
            title=review.title,
            state=review.state,
            state_words=review.state_words,
            is_over=review.is_over,
            values=dict(review.values),
            whose=review.whose,
            due=review.due,
            days_late=review.days_late,
            changed_ms=review.changed_ms,
            steps=[
                SignedStepShape(
                    act=each.act,
                    by=each.by,
                    made_ms=each.made_ms,
                    record=each.record,
                    payload_hash=each.payload_hash,
                    said=list(each.said),
                )
                for each in review.steps
            ],
        )

    def to_domain(self) -> FairnessReview:
        return FairnessReview(
            id=MatterId(self.review),
            title=self.title,
            state=self.state,
            state_words=self.state_words,
            is_over=self.is_over,
            values=self.values,
            action="",
            whose=self.whose,
            due=self.due,
            days_late=self.days_late,
            changed_ms=self.changed_ms,
            steps=tuple(each.to_domain() for each in self.steps),
        )


class FairnessReviewsAnswer(Shape):
    """GET /v1/fairness/reviews, of the caller's sites, what waits first."""

    reviews: list[FairnessReviewShape]

    def to_domain(self) -> tuple[FairnessReview, ...]:
        return tuple(each.to_domain() for each in self.reviews)
