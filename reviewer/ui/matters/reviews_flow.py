"""What the frame does about customers' reviews: asks for them, and keeps what a lead says."""

from functools import partial

from PySide6.QtCore import QObject

from reviewer.domain.customer_reviews import CustomerReview, ReviewsToRead, ReviewWord
from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.ids import RecordId
from reviewer.operations.changes import Changes
from reviewer.ui.matters import lane_reads
from reviewer.ui.matters.reviews_card import ReviewsCard
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks


class ReviewsFlow(QObject):
    """Opens the card; of what customers wrote nothing is kept at the desk."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands = window, hands
        self._tasks, self._inquiries = tasks, inquiries
        self._made: list[RecordId] = []

    def open(self) -> None:
        """The card at once, the reviews when the service has told them."""
        card = ReviewsCard(self._window.over, self._hands.facts.ladder)
        self._made = []
        card.said.connect(partial(self._say, card))
        card.taken_back.connect(partial(self._take_back, card))
        self._hands.open_overlay(card)
        self._inquiries.ask_for_reviews(partial(self._show, card))

    def _show(self, card: ReviewsCard, found: ReviewsToRead | str) -> None:
        if isinstance(found, str):
            card.tell(found)
        else:
            self._tasks.read(lane_reads.reviews_said, partial(self._show_left, card, found))

    def _show_left(self, card: ReviewsCard, found: ReviewsToRead, said: frozenset[str]) -> None:
        if self._hands.overlay is card:
            card.show_reviews(found, said)

    def _say(self, card: ReviewsCard, review: CustomerReview, word: ReviewWord) -> None:
        def kept(changes: Changes) -> None:
            if changes.record is not None:
                self._made.append(changes.record)
            card.go_on(review, word)

        def refused(error: ReviewerError) -> bool:
            card.refuse(review, str(error))
            return isinstance(error, Refused)

        say = partial(lane_reads.say_of_review, review, word)
        self._tasks.perform(say, self, then=kept, failed=refused)

    def _take_back(self, card: ReviewsCard) -> None:
        def gone(_changes: Changes) -> None:
            card.bring_back()

        def refused(error: ReviewerError) -> bool:
            card.tell(str(error))
            return isinstance(error, Refused)

        back = partial(lane_reads.take_back, self._made.pop())
        self._tasks.perform(back, self, then=gone, failed=refused)
