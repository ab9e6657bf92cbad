"""What the window knows of the desk without asking its files, kept up to date."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.actions.context import DeskFacts
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.ui.shell.notices import NoticeLine


class KnownFacts(QObject):
    """Gathers the facts anew and tells hands and window, when they are others.

    Signals:
        plan_changed(): whether the person lacks a signed launch plan is not as it was.
    """

    plan_changed = Signal()

    def __init__(self, tasks: Tasks, hands: Hands, window: MainWindow, parent: QObject) -> None:
        super().__init__(parent)
        self._tasks, self._hands, self._window = tasks, hands, window

    def look_for_plan(self) -> None:
        """A plan that was signed opens the queue."""
        self._tasks.read(lane_reads.lacks_plan, self._found_plan, first=False)

    def _found_plan(self, lacks_plan: bool) -> None:
        if lacks_plan != self._hands.facts.lacks_plan:
            self.renew(lacks_plan=lacks_plan)
            self.plan_changed.emit()

    def count_notices(self) -> None:
        """How many nobody has read."""
        self._tasks.read(lane_reads.notices, self._counted_notices, first=False)

    def _counted_notices(self, lines: "list[NoticeLine]") -> None:
        self._window.status.show_notices(len(lines))
        self.renew(notices=len(lines))

    def renew(
        self,
        *,
        online: bool | None = None,
        busy: str | None = None,
        held_back: int | None = None,
        notices: int | None = None,
        lacks_plan: bool | None = None,
        is_shut_out: bool | None = None,
    ) -> None:
        """Person, ladder and reasons as the desk has them; None leaves the rest as it was."""
        desk, before = self._tasks.desk, self._hands.facts
        facts = DeskFacts(
            person=None if desk is None else desk.person,
            ladder=before.ladder if desk is None else desk.ladder,
            reasons=before.reasons if desk is None else desk.reasons,
            online=before.online if online is None else online,
            busy=before.busy if busy is None else busy,
            held_back=before.held_back if held_back is None else held_back,
            notices=before.notices if notices is None else notices,
            stops=before.stops if desk is None else desk.stops,
            lacks_plan=before.lacks_plan if lacks_plan is None else lacks_plan,
            is_kiosk=before.is_kiosk,
            is_shut_out=before.is_shut_out if is_shut_out is None else is_shut_out,
        )
        if facts != before:
            self._hands.facts = facts
            self._window.show_facts(facts)
