"""What the screen of matters asks the lane. The stores are imported there, not at the start."""

from collections.abc import Mapping
from datetime import datetime
from typing import TYPE_CHECKING, Any

from reviewer import resources
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.matters.course import Act, Course
from reviewer.domain.matters.step import MatterId

if TYPE_CHECKING:
    from reviewer.domain.customer_reviews import CustomerReview, ReviewWord
    from reviewer.operations.balance import Balance
    from reviewer.operations.came_back import CameBack
    from reviewer.operations.certificate_facts import StayCertificate
    from reviewer.operations.changes import Changes
    from reviewer.operations.desk import Desk
    from reviewer.operations.matter_rows import Board
    from reviewer.operations.mistake_deck import Asked, Sitting

# As in operations.matter_board.
MINE = "mine"


def board(kind: str, desk: "Desk") -> "Board":
    """Everything the screen shows of one kind."""
    from reviewer.operations.matter_board import board as read

    return read(desk, kind)


def act(
    course: Course,
    act: Act,
    matter: MatterId | None,
    about: str,
    values: Mapping[str, Any],
    desk: "Desk",
) -> "Changes":
    """Record a step."""
    from reviewer.operations.matters import Doing
    from reviewer.operations.matters import act as do

    return do(desk, Doing(course, act, matter, PersonId(about)), values)


def take_back(record: RecordId, desk: "Desk") -> "Changes":
    """Withdraw a step."""
    from reviewer.operations.matters import take_back as back

    return back(desk, record)


def usual_values(kind: str, act: str) -> dict[str, Any]:
    """What a form begins with, where the program has a template for it."""
    if (kind, act) != ("plan", "write"):
        return {}
    first = resources.plan_templates()[0]
    return dict(first.filled(datetime.now().astimezone().date(), first.weeks))


def balance(item: ItemId, desk: "Desk") -> "Balance":
    """Everything that was said of a case."""
    from reviewer.operations.balance import balance as read

    return read(desk, item)


def came_back(desk: "Desk") -> "list[CameBack]":
    """Outcomes that came back of the person's own certificates."""
    from reviewer.operations.came_back import came_back as read

    return read(desk)


def reviews_said(desk: "Desk") -> frozenset[str]:
    """Customers' reviews of which something was said."""
    from reviewer.operations.customer_reviews import said_here

    return said_here(desk)


def say_of_review(review: "CustomerReview", word: "ReviewWord", desk: "Desk") -> "Changes":
    """Keep what somebody says of a customer's review."""
    from reviewer.operations.customer_reviews import say

    return say(desk, review, word)


def stay_certificate(matter: MatterId, desk: "Desk") -> "StayCertificate":
    """What stands on the page of a certificate."""
    from reviewer.operations.certificate_facts import stay_certificate as read

    return read(desk, matter)


def begin_cards(desk: "Desk") -> "Changes":
    """Begin a card for each mistake that has none."""
    from reviewer.operations import mistake_deck

    return mistake_deck.begin_cards(desk)


def next_card(desk: "Desk") -> "Sitting":
    """The mistake card that is asked next."""
    from reviewer.operations import mistake_deck

    return mistake_deck.next_card(desk)


def grade_card(asked: "Asked", given: Verdict, quality: int, desk: "Desk") -> "Changes":
    """Keep how well it was known."""
    from reviewer.operations import mistake_deck

    return mistake_deck.grade(desk, asked, given, quality)
