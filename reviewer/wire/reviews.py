"""Customers' reviews and what people said of them."""

from pydantic import Field

from reviewer.domain.customer_reviews import CustomerReview, ReviewCount, ReviewsToRead
from reviewer.domain.ids import PackCode
from reviewer.domain.review_words import Match, Sense
from reviewer.wire.rejects import ShareShape
from reviewer.wire.shape import Shape, Text

REVIEWS_PER_CALL = 200
WAITING_PER_CALL = 100


class ReviewShape(Shape):
    """One review as a customer wrote it. Names, addresses and orders of customers: leave them out.

    `pack`, or `parcel` where an outcome of the same product has told its pack.
    """

    id: Text = Field(max_length=200, description="product")
    pack: Text = Field(default="", max_length=64)
    parcel: Text = Field(default="", max_length=200, description="external_id of an outcome")
    lang: Text = Field(max_length=16, description="en, de-CH, zh-Hant")
    stars: int | None = Field(default=None, ge=1, le=5)
    date: Text = Field(max_length=10, description="2026-05-17, 2026-05, 2026")
    text: Text = Field(max_length=20_000)
    external_id: Text = Field(default="", max_length=200, description="the same one counts once")


class ReviewsRequest(Shape):
    """POST /v1/reviews: all of them are taken, or none."""

    reviews: list[ReviewShape] = Field(max_length=REVIEWS_PER_CALL)


class ReviewsTakenAnswer(Shape):
    reviews: int
    new: int
    known: int
    matched: int = Field(description="of the new: a person is to read them")
    unlisted: int = Field(description="of the new: in a language without a list of words")
    words: str = Field(description="version of the list")


class FoundShape(Shape):
    """Words at a place of the excerpt."""

    start: int
    end: int
    term: str = Field(description="of the list")
    sense: str = Field(description="damage, denied, intact")


class WaitingReviewShape(Shape):
    """A review that somebody is to read."""

    id: str
    product: str
    title: str
    pack: str
    site: str
    lang: str
    stars: int | None
    period: str
    excerpt: str = Field(description="a few lines round the words; what names people blotted out")
    found: list[FoundShape]
    words: str = Field(description="version of the list")

    def to_domain(self) -> CustomerReview:
        """As the desk shows it."""
        return CustomerReview(
            id=self.id,
            title=self.title,
            pack=PackCode(self.pack),
            site=self.site,
            lang=self.lang,
            stars=self.stars,
            period=self.period,
            excerpt=self.excerpt,
            found=tuple(
                Match(each.start, each.end, each.term, Sense(each.sense)) for each in self.found
            ),
            words=self.words,
        )


class ReviewCountShape(Shape):
    """Reviews of one language."""

    lang: str
    reviews: int
    unmatched: int
    waiting: int
    damage: int
    not_damage: int
    unclear: int
    forgotten: int = Field(description="matched, and too old to be read")
    right: ShareShape | None = Field(description="damage of those said to be or not to be")

    def to_domain(self) -> ReviewCount:
        """As the desk shows it."""
        return ReviewCount(self.lang, self.reviews, self.unmatched, self.damage, self.not_damage)


class WaitingReviewsAnswer(Shape):
    """GET /v1/reviews: the oldest first."""

    waiting: int
    reviews: list[WaitingReviewShape]
    counts: list[ReviewCountShape]

    def to_domain(self) -> ReviewsToRead:
        """As the desk shows it."""
        return ReviewsToRead(
            self.waiting,
            tuple(each.to_domain() for each in self.reviews),
            tuple(each.to_domain() for each in self.counts),
        )
