"""What the frame does about reviews of fairness: lists, begins, reads, acts, writes a report."""

from collections.abc import Callable, Mapping
from dataclasses import astuple
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PySide6.QtCore import QObject

from reviewer.actions.context import Level
from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.fairness_review import FairnessReview, FiguresWanted, SealedFigures
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act
from reviewer.domain.matters.courses.fairness import FAIRNESS_CHOICE, FAIRNESS_REVIEW
from reviewer.domain.slice_scope import SliceScope
from reviewer.operations.changes import Changes
from reviewer.ui.fairness import review_reads
from reviewer.ui.fairness.board import FairnessBoard
from reviewer.ui.fairness.definitions_page import DefinitionsPage
from reviewer.ui.fairness.review_list import ASKING, ReviewList
from reviewer.ui.fairness.review_page import FiguresPage, ReviewPage
from reviewer.ui.matters import lane_reads
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.shell.asking_files import ask_save
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.overlay import Overlay
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.fairness_reviews import Reviews


class FairnessReviewsFlow(QObject):
    """Opens the list and what comes of it; it is renewed with what changes."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries
        self._list: ReviewList | None = None
        self._page: ReviewPage | None = None
        self._found: Reviews | None = None
        self._wanted = FiguresWanted()
        tasks.changed.connect(self._on_changes)

    def open(self, scope: SliceScope) -> None:
        """The list; a review that is begun from it is of this; pairs of facets are not signed."""
        if self._reads_alone():
            self._ask_to_read()
            return
        days = scope.days(datetime.now(UTC).date())
        since, until = ("" if each is None else each.isoformat() for each in astuple(days))
        self._wanted = FiguresWanted(scope.facets, since, until)
        self._tasks.read(review_reads.reviews, self._show)

    def _reads_alone(self) -> bool:
        person = self._hands.facts.person
        return person is not None and person.sees_figures_alone

    def _ask_to_read(self) -> None:
        """The service tells who reads alone of reviews by pseudonym; none of it is kept here."""
        self._show(review_reads.to_read())
        asked = self._list
        if asked is not None:
            asked.tell(ASKING)
            show = partial(self._heard_to_read, asked)
            self._inquiries.ask_figures(lambda figures: figures.reviews(), show)

    def _heard_to_read(self, asked: ReviewList, found: tuple[FairnessReview, ...] | str) -> None:
        if self._list is not asked:
            return
        if isinstance(found, str):
            asked.tell(found)
            return
        self._found = review_reads.to_read(found)
        asked.show_reviews(self._found)

    def tell_choice(self) -> None:
        """The board of slices, where it is open, says what fair means here."""
        self._tasks.read(review_reads.reviews, self._tell_board)

    def _tell_board(self, found: "Reviews") -> None:
        board = self._hands.overlay
        if isinstance(board, FairnessBoard):
            board.show_choice(found.choice)

    def _show(self, found: "Reviews") -> None:
        if self._list is not None:
            return
        self._found = found
        shown = ReviewList(self._window.over, found)
        shown.begin_wanted.connect(partial(self._ask, self._show_figures))
        shown.definitions_wanted.connect(partial(self._ask, self._show_definitions))
        shown.review_wanted.connect(self._read)
        shown.closed.connect(self._list_closed)
        self._list = shown
        self._hands.open_overlay(shown)

    def _list_closed(self) -> None:
        self._list = None

    def _page_closed(self) -> None:
        self._page = None

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self._reads_alone():
            return  # what the desk has is not what they are told
        if (self._list is not None or self._page is not None) and "matter" in changes.nouns:
            self._tasks.read(review_reads.reviews, self._renew)

    def _renew(self, found: "Reviews") -> None:
        self._found = found
        if self._list is not None:
            self._list.show_reviews(found)
        shown = self._page
        if shown is not None and self._hands.overlay is shown:
            renewed = self._named(shown.review.id)
            if renewed is not None and renewed.steps != shown.review.steps:
                shown.close_overlay()
                self._read(renewed.id)

    # figures ---------------------------------------------------------------------------------

    def _ask(self, then: Callable[[SealedFigures], None]) -> None:
        if self._list is not None:
            self._list.tell(ASKING)
        self._inquiries.ask_for_figures(self._wanted, partial(self._heard, self._list, then))

    def _heard(
        self,
        asked: ReviewList | None,
        then: Callable[[SealedFigures], None],
        found: SealedFigures | str,
    ) -> None:
        if self._list is not asked or self._hands.overlay is not asked:
            return  # whoever asked has gone on to something else
        if isinstance(found, str):
            if asked is not None:
                asked.tell(found)
            return
        then(found)

    def _show_figures(self, figures: SealedFigures) -> None:
        page = FiguresPage(self._window.over, figures)
        page.sign_wanted.connect(partial(self._begin, page, figures))
        self._hands.open_overlay(page)

    def _begin(self, page: Overlay, figures: SealedFigures) -> None:
        self._tasks.perform(
            partial(review_reads.begin, figures), self, then=lambda _: page.close_overlay()
        )

    # definitions -----------------------------------------------------------------------------

    def _show_definitions(self, figures: SealedFigures) -> None:
        page = DefinitionsPage(self._window.over, figures)
        page.choice_wanted.connect(partial(self._ask_reason, page))
        self._hands.open_overlay(page)

    def _ask_reason(
        self, page: DefinitionsPage, facet: str, chosen: tuple[Definition, ...], at_odds: bool
    ) -> None:
        asked = {"reason", "despite"} if at_odds else {"reason"}
        act = FAIRNESS_CHOICE.opening[0]
        fixed = {each.name: "" for each in act.fields if each.name not in asked}
        form = MatterForm(
            self._window.over, FAIRNESS_CHOICE, act, (), (), {}, {}, is_new=False, fixed=fixed
        )

        def keep(_about: str, values: Mapping[str, Any]) -> None:
            work = partial(
                review_reads.choose,
                page.figures,
                facet,
                chosen,
                str(values.get("reason") or ""),
                str(values.get("despite") or ""),
            )
            form.keep(self._tasks, work, self, lambda _: page.close_overlay())

        form.filled.connect(keep)
        self._hands.open_overlay(form)

    # one review ------------------------------------------------------------------------------

    def _named(self, name: str) -> FairnessReview | None:
        found = () if self._found is None else self._found.reviews
        return next((each for each in found if each.id == name), None)

    def _read(self, name: str) -> None:
        review = self._named(name)
        if review is None or self._found is None:
            return
        page = ReviewPage(self._window.over, review, self._found.acts[review.id])
        page.act_wanted.connect(partial(self._act, review))
        page.report_wanted.connect(partial(self._ask_where, review))
        page.closed.connect(self._page_closed)
        self._page = page
        self._hands.open_overlay(page)

    def _act(self, review: FairnessReview, act: Act) -> None:
        people = () if self._found is None else self._found.people
        form = MatterForm(self._window.over, FAIRNESS_REVIEW, act, people, (), {}, {}, is_new=False)

        def keep(_about: str, values: Mapping[str, Any]) -> None:
            work = partial(lane_reads.act, FAIRNESS_REVIEW, act, review.id, "", values)
            form.keep(self._tasks, work, self)

        form.filled.connect(keep)
        self._hands.open_overlay(form)

    # the report ------------------------------------------------------------------------------

    def _ask_where(self, review: FairnessReview) -> None:
        day = str(review.values.get("until") or "")
        name = f"fairness-review-{day}.pdf" if day else "fairness-review.pdf"
        ask_save(self._window, tr("Report (.pdf or .html)"), name, partial(self.write_to, review))

    def write_to(self, review: FairnessReview, path: str) -> None:
        """Write the review there, as HTML where the name ends so, else as a PDF; and say so."""
        from reviewer.ui.fairness.report_file import write_report

        self._tasks.aside(partial(write_report, Path(path), review), partial(self._wrote, path))

    def _wrote(self, path: str, _nothing: None) -> None:
        self._hands.tell(Level.INFO, tr("Wrote the review of fairness to {path}.", path=path))
