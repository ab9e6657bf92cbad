"""What reviews of fairness ask the lane. The stores are imported there, not at the start."""

from typing import TYPE_CHECKING

from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import FairnessReview, SealedFigures

if TYPE_CHECKING:
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.fairness_reviews import Reviews


def reviews(desk: "Desk") -> "Reviews":
    """All that whoever is signed in may read."""
    from reviewer.operations.fairness_reviews import reviews as read

    return read(desk)


def to_read(found: tuple[FairnessReview, ...] = ()) -> "Reviews":
    """Reviews for who reads them alone."""
    from reviewer.operations.fairness_reviews import Reviews

    return Reviews.to_read(found)


def begin(figures: SealedFigures, desk: "Desk") -> "Changes":
    """Sign figures."""
    from reviewer.operations.fairness_reviews import begin_review

    return begin_review(desk, figures)


def choose(
    figures: SealedFigures,
    facet: str,
    chosen: tuple[Definition, ...],
    reason: str,
    despite: str,
    desk: "Desk",
) -> "Changes":
    """Sign what fair means."""
    from reviewer.operations.fairness_reviews import choose_definitions

    return choose_definitions(desk, figures, facet, chosen, reason, despite)
