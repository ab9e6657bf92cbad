"""Customers' reviews as a lead reads them at the desk."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.ids import PackCode
from reviewer.domain.review_words import Match


class ReviewWord(StrEnum):
    """What somebody says of a review; the names of the acts of its course."""

    DAMAGE = "damage"
    NOT_DAMAGE = "not_damage"
    UNCLEAR = "unclear"


@dataclass(frozen=True, slots=True)
class CustomerReview:
    """One review that waits for a word.

    Attributes:
        title: of the product.
        stars: None when not given.
        period: when the parcel went out, 2026-05-17 or 2026-05.
        excerpt: a few lines round the words found.
        words: version of the list.
    """

    id: str
    title: str
    pack: PackCode
    site: str
    lang: str
    stars: int | None
    period: str
    excerpt: str
    found: tuple[Match, ...]
    words: str


@dataclass(frozen=True, slots=True)
class ReviewCount:
    """Reviews of one language.

    Attributes:
        unmatched: in which no word of damage was found.
    """

    lang: str
    reviews: int
    unmatched: int
    damage: int
    not_damage: int


@dataclass(frozen=True, slots=True)
class ReviewsToRead:
    """What the service told.

    Attributes:
        waiting: of all, also of those that are not among `reviews`.
        reviews: the oldest.
    """

    waiting: int
    reviews: tuple[CustomerReview, ...]
    counts: tuple[ReviewCount, ...]
