"""What actions ask of the sheet, and what they are told of it."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Protocol

from reviewer.domain.bulk import BulkAct
from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ReasonCode
from reviewer.domain.sampling import Plan
from reviewer.operations.changes import Changes


@dataclass(frozen=True, slots=True)
class Question:
    """What the person is asked before a bulk act is made.

    Attributes:
        sentence: "Certify 312 items as Poly mailer?"
        plan: what would be done.
        is_typed: the count must be typed; else the verdict's key is pressed once more.
        action: id of the action whose key that is.
        then: called when the person said yes.
    """

    sentence: str
    verdict: Verdict
    plan: Plan
    is_typed: bool
    action: str
    then: Callable[[], None]


class SheetView(Protocol):
    """The sheet as actions see it. All are called on the GUI thread."""

    @property
    def has_group(self) -> bool:
        """Whether a group is spread out."""

    def step_grouping(self) -> None:
        """Group by the next of family, look-alike, vendor, category."""

    def step_group(self, by: int) -> None:
        """The next (1) or previous (-1) group; Refused at the ends."""

    def move(self, columns: int, rows: int, extend: bool) -> None:
        """Another item; with `extend` all on the way are chosen too."""

    def turn_page(self, by: int) -> None:
        """A page of thumbnails further down (1) or up (-1)."""

    def toggle_out(self) -> None:
        """Take the chosen items out, or put them back in when they all are out."""

    def open_item(self) -> None:
        """The current item, large."""

    def open_next(self) -> None:
        """The next item of the sample, large; Refused when none is left."""

    def close_item(self) -> bool:
        """Back to the thumbnails; False when none was open."""

    def plan(self, verdict: Verdict) -> Plan:
        """What an act would be now; Refused when no group is spread out."""

    def act(
        self, verdict: Verdict, reason: ReasonCode | None, note: str, shown: BulkShown
    ) -> BulkAct:
        """The act on what is on the sheet now."""

    def packs(self) -> str:
        """Titles of the packs that the members are about, for a sentence."""

    def ask(self, question: Question) -> None:
        """Ask for the count."""

    def show_result(self, changes: Changes) -> None:
        """What was done, and who was left out, one by one."""
