"""What actions ask of the frame for mentoring."""

from typing import Protocol

from reviewer.actions.learning_view import LearningShell
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.changes import Changes


class MattersShell(Protocol):
    """What actions ask of the screen of matters. Everything may raise Refused with a sentence."""

    def move_row(self, by: int) -> None: ...

    def move_kind(self, by: int) -> None: ...

    def act(self, place: int) -> None:
        """Do what can be done about the chosen matter, by its place from 0."""

    def open_new(self) -> None:
        """Begin a matter of the kind that is listed."""

    def take_back(self) -> None:
        """Take back one's own newest step of the chosen matter."""


class MentoringShell(Protocol):
    """What opens and wires the overlays of mentoring, and the screen of matters."""

    def open_waiting(self) -> None:
        """Show what waits for a mentor, and what changed."""

    def next_case(self, said: WaitingCase) -> None:
        """Something was said of this case: open the one after it, or go back to the queue."""

    def bring_case_back(self, changes: Changes) -> None:
        """A word was taken back: open the case again that it was about."""

    def open_cohort(self) -> None:
        """Show everybody who learns at the person's sites."""

    def open_fairness(self) -> None:
        """Show how decisions came out at the person's sites, slice by slice."""

    def open_agreement(self) -> None:
        """Show how far readers agree on what two of them decided, at the person's sites."""

    def open_own_reads(self) -> None:
        """Show the person alone what came of items that they and another decided."""

    def open_reviews(self) -> None:
        """Read customers' reviews that may speak of damage."""

    def open_ledger(self) -> None:
        """Show what decisions come to at the person's sites."""

    def open_fairness_reviews(self) -> None:
        """List reviews of fairness; one of what is counted now can be begun there."""

    def open_scores(self) -> None:
        """Show what scores do to people, and whether the person's sites use them."""

    def open_standing(self) -> None:
        """Show where the person, or who learns from them, stands in each family."""

    def open_levels(self) -> None:
        """Show the person's level in each pack."""

    def open_remark(self) -> None:
        """Write a remark on the item that is shown."""

    def move_region(self, columns: int, rows: int) -> None:
        """Move the place that a remark marks; Refused while none is written."""

    def grow_region(self, columns: int, rows: int) -> None:
        """Move its lower right corner; Refused while no remark is written."""

    @property
    def learning(self) -> LearningShell:
        """Practising, and what several people said of a case."""

    @property
    def matters(self) -> MattersShell:
        """The screen of matters."""

    def show_item_of_matter(self) -> None:
        """Show the item that the chosen matter speaks of."""
