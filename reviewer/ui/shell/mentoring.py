"""The frame for mentoring: whatever opens and wires its overlays. Implements MentoringShell."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Screen
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.matters.step import MatterId
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.changes import Changes
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.cases import Cases
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.learning import Learning
from reviewer.ui.shell.level_panel import LevelPanel
from reviewer.ui.shell.remarks import Remarks
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # loaded when it is first asked for
    from reviewer.ui.agreement.flow import AgreementFlow
    from reviewer.ui.cohort.flow import CohortFlow
    from reviewer.ui.fairness.flow import FairnessFlow
    from reviewer.ui.fairness.reviews_flow import FairnessReviewsFlow
    from reviewer.ui.matters.matters_screen import MattersScreen
    from reviewer.ui.matters.reviews_flow import ReviewsFlow
    from reviewer.ui.scores.flow import ScoreFlow
    from reviewer.ui.standing.flow import StandingFlow


class Mentoring(QObject):
    """Cases, standings, the cohort, what is learnt from cases, and the screen of matters."""

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        tasks: Tasks,
        remembered: Remembered,
        inquiries: Inquiries,
        jump_to: Callable[[ItemId], None],
    ) -> None:
        """`jump_to` shows an item on the review screen."""
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries, self._jump_to = inquiries, jump_to
        self._remembered = remembered
        self._cases = Cases(window, hands, tasks, inquiries)
        self._remarks = Remarks(window, hands)
        self._learning = Learning(window, hands, tasks, remembered, inquiries)
        self._standing: StandingFlow | None = None
        self._cohort: CohortFlow | None = None
        self._fairness: FairnessFlow | None = None
        self._fairness_reviews: FairnessReviewsFlow | None = None
        self._agreement: AgreementFlow | None = None
        self._reviews: ReviewsFlow | None = None
        self._scores: ScoreFlow | None = None
        self._cases.item_wanted.connect(self._learning.balance_of)
        self._cases.person_wanted.connect(self._show_standing)
        self._cases.matter_wanted.connect(self._show_matter)
        window.matters_made.connect(self._connect_matters)

    def _connect_matters(self, matters: "MattersScreen") -> None:
        matters.overlay_wanted.connect(self._hands.open_overlay)
        matters.action_wanted.connect(self._hands.run_named)

    # cases -----------------------------------------------------------------------------------

    def open_waiting(self) -> None:
        """What waits for a mentor, and what changed."""
        self._cases.open_waiting()

    def next_case(self, said: WaitingCase) -> None:
        """The one after it."""
        self._cases.next_case(said)

    def bring_case_back(self, changes: Changes) -> None:
        """The one whose word was taken back."""
        self._cases.bring_case_back(changes)

    def open_remark(self) -> None:
        """A remark on the item that is shown."""
        self._remarks.open()

    def move_region(self, columns: int, rows: int) -> None:
        """The place that a remark marks."""
        self._remarks.move(columns, rows)

    def grow_region(self, columns: int, rows: int) -> None:
        """Its lower right corner."""
        self._remarks.grow(columns, rows)

    # people ----------------------------------------------------------------------------------

    def open_levels(self) -> None:
        """The person's level in each pack."""
        self._tasks.read(lane_reads.levels, self._show_levels)

    def _show_levels(self, levels: lane_reads.OwnLevels) -> None:
        self._hands.open_overlay(LevelPanel(self._window.over, levels, self._hands.facts))

    def open_standing(self) -> None:
        """Where the person, or who learns from them, stands."""
        self._standings().open()

    def _show_standing(self, person: str, title: str) -> None:
        self._standings().open_of(PersonId(person), title)

    def _standings(self) -> "StandingFlow":
        if self._standing is None:
            from reviewer.ui.standing.flow import StandingFlow

            self._standing = StandingFlow(self._window, self._hands, self._tasks, self._inquiries)
        return self._standing

    def open_cohort(self) -> None:
        """Everybody who learns at one's sites."""
        if self._cohort is None:
            from reviewer.ui.cohort.flow import CohortFlow

            self._cohort = CohortFlow(self._window, self._hands, self._tasks, self._inquiries)
        self._cohort.open()

    def open_fairness(self) -> None:
        """How decisions came out, slice by slice."""
        self._figures().open()
        self._fair().tell_choice()

    def open_fairness_reviews(self) -> None:
        """Reviews of fairness, what waits first; a new one is of what the board counts."""
        self._fair().open(self._figures().scope)

    def _fair(self) -> "FairnessReviewsFlow":
        if self._fairness_reviews is None:
            from reviewer.ui.fairness.reviews_flow import FairnessReviewsFlow

            self._fairness_reviews = FairnessReviewsFlow(
                self._window, self._hands, self._tasks, self._inquiries
            )
        return self._fairness_reviews

    def open_ledger(self) -> None:
        """What decisions come to."""
        from reviewer.ui.fairness.flow import Page

        self._figures().open(Page.LEDGER)

    def _figures(self) -> "FairnessFlow":
        if self._fairness is None:
            from reviewer.ui.fairness.flow import FairnessFlow

            self._fairness = FairnessFlow(
                self._window, self._hands, self._inquiries, self._remembered
            )
        return self._fairness

    def open_agreement(self) -> None:
        """How far readers agree on what two of them decided."""
        self._agreements().open()

    def open_own_reads(self) -> None:
        """What is told of that to the person alone."""
        self._agreements().open_own()

    def open_scores(self) -> None:
        """What scores do to people, and whether they are used."""
        if self._scores is None:
            from reviewer.ui.scores.flow import ScoreFlow

            self._scores = ScoreFlow(self._window, self._hands, self._tasks, self._inquiries)
        self._scores.open()

    def _agreements(self) -> "AgreementFlow":
        if self._agreement is None:
            from reviewer.ui.agreement.flow import AgreementFlow

            self._agreement = AgreementFlow(self._window, self._hands, self._inquiries)
        return self._agreement

    def open_reviews(self) -> None:
        """What customers wrote that may speak of damage."""
        if self._reviews is None:
            from reviewer.ui.matters.reviews_flow import ReviewsFlow

            self._reviews = ReviewsFlow(self._window, self._hands, self._tasks, self._inquiries)
        self._reviews.open()

    # plans, people and projects --------------------------------------------------------------

    @property
    def learning(self) -> Learning:
        """Practising, and what several people said of a case."""
        return self._learning

    @property
    def matters(self) -> "MattersScreen":
        """The screen of matters."""
        return self._window.matters

    def _show_matter(self, kind: str, name: str) -> None:
        self._window.matters.want(kind, MatterId(name))
        self._hands.go(Screen.MATTERS)

    def show_item_of_matter(self) -> None:
        """Show the item that the chosen matter speaks of."""
        self._jump_to(self._window.matters.chosen_item())
