"""How to bring the app to outcomes: what came of one's own decisions, customers' reviews."""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from reviewer.domain.customer_reviews import CustomerReview, ReviewCount, ReviewsToRead
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.own_outcomes import OwnOutcome, OwnOutcomes, Share
from reviewer.domain.review_words import Match, Sense
from reviewer.domain.slice_review import Span
from reviewer.domain.supervision import Came
from reviewer.ui.matters.came_back_list import CameBackList
from reviewer.ui.matters.reviews_card import ReviewsCard

if TYPE_CHECKING:
    from reviewer.bench.drawing import Studio

_MAILER, _BAG = PackCode("padded_mailer"), PackCode("paper_bag")


def _mine(number: int, title: str, verdict: Verdict, came: Came) -> OwnOutcome:
    pack = _BAG if number % 2 else _MAILER
    return OwnOutcome(ItemId(f"P{number}:{pack}"), title, pack, verdict, came)


_OWN = OwnOutcomes(
    certified=300,
    rejected=112,
    verified=Share(96, 412, Span(0.233, 0.195, 0.276)),
    escaped=Share(3, 90, Span(0.0333, 0.0114, 0.0935)),
    parcels=Share(12, 4_100, Span(0.0029, 0.0017, 0.0051)),
    false_rejects=Share(1, 3, None),
    newest=(
        _mine(2, "Stoneware mug, blue", Verdict.CERTIFY, Came(40, 9, 0, 0, Verdict.REJECT, 5)),
        _mine(3, "Glass jar with a lid", Verdict.REJECT, Came(0, 0, 1, 0, Verdict.CERTIFY, 4)),
        _mine(4, "Porcelain bowl", Verdict.REJECT, Came(0, 0, 1, 1, Verdict.REJECT, 3)),
        _mine(5, "Plush hare, 21 cm", Verdict.CERTIFY, Came(412, 0, 1, 0, Verdict.CERTIFY, 2)),
        _mine(6, "Olive oil, 900 ml", Verdict.CERTIFY, Came(12, 1, 0, 0, None, 1)),
    ),
)
_TEXT = (
    "The box looked fine from outside and came a day early, which was nice, but when I opened it"
    " the handle of the mug was snapped off and the rim is cracked in two places. My order was"
    " \u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022\u2022. Nothing else was broken."
)


def _found(text: str, *words: tuple[str, Sense]) -> tuple[Match, ...]:
    return tuple(
        Match(text.index(word), text.index(word) + len(word), word, sense) for word, sense in words
    )


_MUG = CustomerReview(
    *("r1", "Stoneware mug, blue", _MAILER, "BER1", "en", 1, "2026-10-01", _TEXT),
    _found(
        _TEXT,
        ("snapped", Sense.DAMAGE),
        ("cracked", Sense.DAMAGE),
        ("broken", Sense.DENIED),
    ),
    "2026.1",
)
_FOUND = ReviewsToRead(
    27,
    (_MUG,),
    (
        ReviewCount("de", 610, 588, 9, 4),
        ReviewCount("en", 1_200, 1_130, 40, 12),
        ReviewCount("ja", 80, 79, 0, 0),
    ),
)


def own_outcomes(studio: "Studio", *, answered: bool) -> None:
    """What came of one's own decisions; while the service is asked."""
    studio.open_on("carton")
    shown = CameBackList(studio.desk.window.over, (), studio.desk.hands.facts.ladder)
    studio.desk.hands.open_overlay(shown)
    studio.rest()
    if answered:
        shown.show_own(_OWN)
        studio.rest()


def reviews(studio: "Studio", found: ReviewsToRead) -> None:
    """A customer's review with its words marked, or that there is none."""
    studio.open_on("carton")
    card = ReviewsCard(studio.desk.window.over, studio.desk.hands.facts.ladder)
    studio.desk.hands.open_overlay(card)
    card.show_reviews(found, frozenset())
    studio.rest()


OUTCOMES: tuple[tuple[str, str, str, Callable[["Studio"], None]], ...] = (
    (
        "own-outcomes",
        "What came of one's decisions",
        "mentor",
        partial(own_outcomes, answered=True),
    ),
    (
        "own-outcomes-asked",
        "What came of one's decisions, being asked",
        "mentor",
        partial(own_outcomes, answered=False),
    ),
    ("reviews", "Customers' reviews", "mentor", partial(reviews, found=_FOUND)),
    (
        "reviews-none",
        "Customers' reviews, all read",
        "mentor",
        partial(reviews, found=ReviewsToRead(0, (), ())),
    ),
)
