"""Signed reviews of fairness as the service has them, for pages that are handed on.

People have pseudonyms there unless their names are asked for: the same in every page of one
service, others than in bundles for researchers.
"""

from datetime import UTC, datetime

import sqlalchemy as sa

from reviewer.domain.fairness_review import FairnessReview, in_turn, review_of
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses.fairness import FAIRNESS_REVIEW
from reviewer.domain.matters.matter import follow
from reviewer.domain.matters.pseudonyms import pseudonym
from reviewer.service.fairness_tables import fairness_figures
from reviewer.service.matter_reading import told_of
from reviewer.service.mentoring_tables import steps
from reviewer.service.research import key_for
from reviewer.service.store import Store
from reviewer.service.tables import people

# Names the key beside those of institutions, which are ids of matters.
KEY_NAME = "fairness"


def reviews_at(store: Store, *, names: bool) -> list[FairnessReview]:
    """All reviews, those that wait first.

    Args:
        names: people by name, else by pseudonym.
    """
    key = None if names else key_for(store, KEY_NAME)
    today = datetime.fromtimestamp(store.now_ms() / 1000, UTC).date()
    with store.reading() as connection:
        wanted = sa.select(steps).where(steps.c.kind == FAIRNESS_REVIEW.kind, ~steps.c.withdrawn)
        told = [told_of(row) for row in connection.execute(wanted)]
        called = {
            PersonId(row.id): row.title if key is None else pseudonym(PersonId(row.id), key)
            for row in connection.execute(sa.select(people.c.id, people.c.title))
        }
    found = follow(FAIRNESS_REVIEW, told).values()
    return in_turn(review_of(each, called, today) for each in found)


def whole_figures(store: Store, sha256: str) -> str:
    """All figures that a review was signed on; "" where they are lost."""
    with store.reading() as connection:
        wanted = sa.select(fairness_figures.c.body).where(fairness_figures.c.sha256 == sha256)
        return connection.execute(wanted).scalar() or ""
