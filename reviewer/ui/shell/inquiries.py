"""What the person asks the service for: an item's evidence, a region map, what became of an act."""

import asyncio
import logging
from collections.abc import Awaitable, Callable
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QObject

from reviewer.domain.bulk import ActError
from reviewer.domain.cohort import CohortLoad
from reviewer.domain.customer_reviews import ReviewsToRead
from reviewer.domain.errors import Declined, ReviewerError
from reviewer.domain.fairness_review import FiguresWanted, SealedFigures
from reviewer.domain.ids import ItemId, PersonId, PictureHash, RecordId
from reviewer.domain.language import tr
from reviewer.domain.model_card import ModelCard
from reviewer.domain.own_figures import OwnFigures
from reviewer.domain.own_outcomes import OwnOutcomes
from reviewer.domain.past_evidence import PastEvidence
from reviewer.domain.reader_agreement import OwnReads, ReaderAgreement
from reviewer.domain.standing import FamilyStanding
from reviewer.operations.changes import Changes
from reviewer.ui.review.screen import ReviewScreen
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:
    from reviewer.operations.examining import HealthFacts
    from reviewer.operations.figures import Figures
    from reviewer.operations.uplink import Uplink

T = TypeVar("T")

log = logging.getLogger(__name__)

NO_EVIDENCE = tr(
    "The evidence of this item is not on this machine, and the service cannot be reached now. "
    "That of checked-out items comes by itself with the next sync. "
    "The item can be decided without it."
)
NO_BUNDLE = tr("Only the service knows who is behind a pseudonym, and it cannot be reached now.")
LAST_HEARD = tr("The service cannot be reached now: this is what was last heard.")
NO_WORD = tr("The service knows, and cannot be reached now.")
NO_ANSWER = tr("does not answer now")
NO_WORD_YET = tr("Nothing is known yet.")
# Somebody waits for the certificate.
WORD_S = 3.0
UNPROCESSABLE = 422
# All that was ever decided is read for it.
FIGURES_S = 60.0
NO_REGIONS = tr(
    "What moved the score is not on this machine, and the service cannot be reached now."
)


class Inquiries(QObject):
    """Asks without anybody waiting; what comes is announced, what does not is told in its place."""

    def __init__(
        self,
        tasks: Tasks,
        review: ReviewScreen,
        uplink: "Callable[[], Uplink | None]",
        is_online: Callable[[], bool],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._tasks, self._review = tasks, review
        self._uplink, self._is_online = uplink, is_online
        review.drawer.wanted.connect(self._want_evidence)
        review.regions.wanted.connect(self._want_regions)

    def _want_evidence(self, item: str) -> None:
        refuse = partial(self._review.drawer.refuse, item)
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(NO_EVIDENCE)
            return
        asking = self._ask(uplink.fetch_evidence(ItemId(item)), refuse)
        self._tasks.spawn(asking, "evidence")

    def _want_regions(self, item: str, picture: str) -> None:
        refuse = partial(self._review.regions.refuse, item, picture)
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(NO_REGIONS)
            return
        asking = self._ask(uplink.fetch_regions(ItemId(item), PictureHash(picture)), refuse)
        self._tasks.spawn(asking, "regions")

    def ask_about_act(self, record: RecordId, then: "Callable[[ActError | str], None]") -> None:
        """Hand on what others found in a bulk act, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_act_error(record), then), "act")

    def ask_what_it_rested_on(
        self, item: ItemId, record: RecordId, then: "Callable[[PastEvidence | str], None]"
    ) -> None:
        """Hand on what a decision rested on, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_past_evidence(item, record), then), "past")

    def ask_service_health(self, then: "Callable[[HealthFacts | str], None]") -> None:
        """Hand on what the service says of itself, also while sync finds no way to it."""
        uplink = self._uplink()
        if uplink is None:
            then(NO_ANSWER)
            return
        self._tasks.spawn(self._hear_health(uplink.fetch_health(), then), "health")

    async def _hear_health(
        self, call: "Awaitable[HealthFacts]", then: "Callable[[HealthFacts | str], None]"
    ) -> None:
        try:
            async with asyncio.timeout(WORD_S):
                then(await call)
        except TimeoutError:
            then(NO_ANSWER)
        except ReviewerError as error:
            then(str(error))

    def ask_for_model_card(self, name: str, then: "Callable[[ModelCard | str], None]") -> None:
        """Hand on a model's card, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_model_card(name), then, FIGURES_S), "card")

    def ask_for_cohort(self, refuse: Callable[[str], None]) -> None:
        """Bring the cohort anew; a sentence where that cannot be."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(LAST_HEARD)
            return
        self._tasks.spawn(self._ask(uplink.fetch_cohort(), refuse), "cohort")

    def ask_for_monday(self, refuse: Callable[[str], None]) -> None:
        """Bring a mentor's figures anew; a sentence where that cannot be."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            refuse(LAST_HEARD)
            return
        self._tasks.spawn(self._ask(uplink.fetch_monday(), refuse), "monday")

    def ask_for_bundle(self, institution: str, path: Path, tell: Callable[[str], None]) -> None:
        """Write a bundle for researchers; a sentence what came of it."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            tell(NO_BUNDLE)
            return
        self._tasks.spawn(self._say(uplink.write_bundle(institution, path), tell), "bundle")

    def bring_answers(self, path: Path, tell: Callable[[str], None]) -> None:
        """Keep what researchers answered; a sentence what came of it."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            tell(NO_BUNDLE)
            return
        self._tasks.spawn(self._say(uplink.take_answers(path), tell), "answers")

    async def _say(self, call: Awaitable[Changes], tell: Callable[[str], None]) -> None:
        try:
            changes = await call
        except ReviewerError as error:
            log.info("not to be had: %s", type(error).__name__)
            tell(str(error))
            return
        self._tasks.announce(changes, self)
        tell(changes.text)

    def ask_about_load(self, then: "Callable[[CohortLoad | str], None]") -> None:
        """Hand on what mentors have to do, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_cohort_load(), then), "load")

    def ask_about_standing(
        self, person: PersonId, then: "Callable[[tuple[FamilyStanding, ...] | str], None]"
    ) -> None:
        """Hand on where somebody stands, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_standing(person), then), "standing")

    def ask_figures(
        self, call: "Callable[[Figures], Awaitable[T]]", then: "Callable[[T | str], None]"
    ) -> None:
        """Hand on figures of decisions, or a sentence why they are not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(call(uplink.figures), then, FIGURES_S), "figures")

    def ask_about_agreement(self, then: "Callable[[ReaderAgreement | str], None]") -> None:
        """Hand on how far readers agree, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_agreement(), then, FIGURES_S), "agreement")

    def ask_about_own_reads(self, then: "Callable[[OwnReads | str], None]") -> None:
        """Hand on what is told of second reads to the person alone, or a sentence why not."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_own_reads(), then), "own reads")

    def ask_for_figures(
        self, wanted: FiguresWanted, then: "Callable[[SealedFigures | str], None]"
    ) -> None:
        """Hand on figures that a review of fairness is signed on, or a sentence why not."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_figures(wanted), then, FIGURES_S), "figures")

    def ask_about_own(self, then: "Callable[[OwnOutcomes | str], None]") -> None:
        """Hand on what came of one's own decisions, or a sentence why that is not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_own_outcomes(), then, FIGURES_S), "own")

    def ask_about_own_figures(self, then: "Callable[[OwnFigures | str], None]") -> None:
        """Hand on one's own drift, fatigue and reliance, or a sentence why they are not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_own_figures(), then, FIGURES_S), "own figures")

    def ask_for_reviews(self, then: "Callable[[ReviewsToRead | str], None]") -> None:
        """Hand on customers' reviews to be read, or a sentence why they are not told."""
        uplink = self._uplink() if self._is_online() else None
        if uplink is None:
            then(NO_WORD)
            return
        self._tasks.spawn(self._hear(uplink.fetch_reviews(), then, FIGURES_S), "reviews")

    async def _hear(
        self,
        call: "Awaitable[T | None]",
        then: "Callable[[T | str], None]",
        within_s: float = WORD_S,
    ) -> None:
        try:
            async with asyncio.timeout(within_s):
                found = await call
        except (ReviewerError, TimeoutError) as error:
            log.info("not to be had: %s", error)
            # What was asked for is none, or too much; the service says which.
            declined = isinstance(error, Declined) and error.status == UNPROCESSABLE
            then(str(error) if declined else NO_WORD)
            return
        then(NO_WORD_YET if found is None else found)

    async def _ask(self, call: Awaitable[Changes], refuse: Callable[[str], None]) -> None:
        try:
            changes = await call
        except ReviewerError as error:
            log.info("not to be had: %s", error)
            refuse(str(error))
            return
        self._tasks.announce(changes, self)
