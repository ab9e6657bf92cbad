"""What somebody says of customers' reviews, as signed records of this desk."""

from reviewer.domain.customer_reviews import CustomerReview, ReviewWord
from reviewer.domain.matters.courses.reviews import CUSTOMER_REVIEW
from reviewer.domain.matters.step import MatterId
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk
from reviewer.operations.matters import Doing, act, matters_of


def said_here(desk: Desk) -> frozenset[str]:
    """Reviews of which somebody said something, as far as this desk knows."""
    known = matters_of(desk, CUSTOMER_REVIEW.kind).values()
    return frozenset(str(each.values.get("review", "")) for each in known)


def say(desk: Desk, review: CustomerReview, word: ReviewWord) -> Changes:
    """Say what a review says; the first word of all holds.

    Raises:
        Refused: nobody is signed in, or it is not theirs to say.
        NotSaved: the record could not be made durable; nothing was kept.
    """
    named = CUSTOMER_REVIEW.act(word.value)
    if named is None:
        raise ValueError(f"{CUSTOMER_REVIEW.kind} has no {word.value}")
    # Named for the review, so that two desks speak of the same one.
    doing = Doing(CUSTOMER_REVIEW, named, as_new=MatterId(f"review-{review.id}"))
    return act(desk, doing, {"review": review.id, "words": review.words})
