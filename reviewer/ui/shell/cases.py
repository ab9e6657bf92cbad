"""A mentor's week: the list of it, and the way through its cases."""

from collections.abc import Sequence
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import Level, Screen
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.people import Role
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.changes import Changes
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.inquiries import Inquiries
from reviewer.ui.shell.week_list import WaitingPalette
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.monday import Monday

# Cases whose items are got ready while one is looked at.
AHEAD = 3


class Cases(QObject):
    """The way through the cases: which come next, and where the person came from.

    Signals:
        item_wanted(str): what was said of this item.
        person_wanted(str, str): where this person stands; id and title.
        matter_wanted(str, str): this matter, by kind and id.
    """

    item_wanted = Signal(str)
    person_wanted = Signal(str, str)
    matter_wanted = Signal(str, str)

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, inquiries: Inquiries
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._inquiries = inquiries
        self._palette: WaitingPalette | None = None
        tasks.changed.connect(self._on_changes)
        self._cases: list[WaitingCase] = []
        self._listed: list[WaitingCase] = []
        self._came_from: ItemId | None = None

    def open_waiting(self) -> None:
        """The week as last heard; the service is asked meanwhile."""
        self._tasks.read(lane_reads.week, self._show_list)

    def _show_list(self, shown: "Monday") -> None:
        facts = self._hands.facts
        palette = WaitingPalette(self._window.over, shown, facts.ladder, facts.reasons)
        palette.opened.connect(self._begin_listed)
        palette.item_wanted.connect(self.item_wanted)
        palette.person_wanted.connect(self.person_wanted)
        palette.matter_wanted.connect(self.matter_wanted)
        palette.closed.connect(self._closed)
        self._palette, self._listed = palette, list(shown.cases)
        self._hands.open_overlay(palette)
        if facts.person is not None and facts.person.role in (Role.MENTOR, Role.LEAD):
            self._inquiries.ask_for_monday(self._refused)

    def _refused(self, sentence: str) -> None:
        if self._palette is not None:
            self._palette.tell(sentence)

    def _closed(self) -> None:
        self._palette = None

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self._palette is not None and changes.nouns & {"case", "matter"}:
            self._tasks.read(lane_reads.week, self._renew)

    def _renew(self, shown: "Monday") -> None:
        if self._palette is not None:
            self._listed = list(shown.cases)
            self._palette.show_week(shown)

    def _begin_listed(self, case: WaitingCase) -> None:
        self._begin(list(self._listed), case)

    def _begin(self, cases: list[WaitingCase], case: WaitingCase) -> None:
        session = self._hands.session
        if session.case is None:
            self._came_from = session.current
        self._cases = cases
        if self._hands.screen is not Screen.REVIEW:
            self._hands.go(Screen.REVIEW)
        self._open(case)

    def _open(self, case: WaitingCase) -> None:
        at = self._cases.index(case)
        later = (*self._cases[at + 1 :], *self._cases[:at])[:AHEAD]
        self._window.review.look_ahead_to(tuple(each.item for each in later))
        self._hands.session.open_case(case)

    def next_case(self, said: WaitingCase) -> None:
        """The one after it, round the end; when none is left, back to the queue."""
        if said not in self._cases:
            self._cases.append(said)
        at = self._cases.index(said)
        self._cases.remove(said)
        if self._cases:
            self._open(self._cases[at % len(self._cases)])
            return
        self._window.review.look_ahead_to(())
        session, back = self._hands.session, self._came_from
        session.leave_case()
        if back is not None:
            session.go_to(back)
        self._hands.tell(Level.INFO, tr("That was the last case that waits for your word."))

    def bring_case_back(self, changes: Changes) -> None:
        """Open the case again whose word was taken back."""
        #: what was done, as a sentence
        self._hands.tell(Level.INFO, tr("{done}.", done=changes.text))
        self._tasks.read(lane_reads.waiting, partial(self._resume, changes.items))

    def _resume(self, items: Sequence[ItemId], cases: list[WaitingCase]) -> None:
        again = [each for each in cases if each.item in items]
        known = {each.decision for each in self._cases}
        # Of several on one item, the one that had left the list.
        case = next((each for each in again if each.decision not in known), None)
        if case is not None or again:
            self._begin(cases, case or again[0])
