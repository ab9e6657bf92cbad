"""What the sheet screen does for an act: the plan, the count that is asked for, the result."""

from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.context import DeskFacts
from reviewer.actions.sheet_view import Question
from reviewer.domain.bulk import BulkAct
from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.decision import Verdict
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ReasonCode
from reviewer.domain.language import tr
from reviewer.domain.sampling import Plan
from reviewer.operations.changes import Changes
from reviewer.ui.review.sight import in_sight
from reviewer.ui.review.viewport import Box
from reviewer.ui.review.wording import pack_title
from reviewer.ui.sheet import lane_reads
from reviewer.ui.sheet.confirming import ConfirmPanel, ResultPanel
from reviewer.ui.sheet.looking import Looking
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.certificates import Certificate


class ActingSheet(QWidget):
    """A sheet that was looked through and can be acted on; SheetScreen shows it.

    Signals:
        overlay_wanted(object): put this Overlay over the screen.
        certificate_wanted(object): write the certificate of this RecordId.

    Attributes:
        looking: what was looked at.
    """

    overlay_wanted = Signal(object)
    certificate_wanted = Signal(object)

    def __init__(self, tasks: Tasks, facts: DeskFacts, parent: QWidget | None) -> None:
        super().__init__(parent)
        self._tasks, self._facts = tasks, facts
        self._keys_of: Callable[[str], Sequence[str]] = _no_keys
        self._model = ""
        self.looking = Looking(self._is_in_sight, self)

    def _is_in_sight(self) -> bool:
        box = Box(0, 0, self.width(), self.height())
        return self.isVisible() and self.window().isActiveWindow() and in_sight(self, box)

    def _pack_title(self, code: str) -> str:
        return pack_title(self._facts.ladder, code)

    def plan(self, verdict: Verdict) -> Plan:
        """What an act would be now."""
        return self.looking.plan(verdict)

    def packs(self) -> str:
        """The pack that the members are about."""
        group = self.looking.group
        return "" if group is None else self._pack_title(group.pack)

    def act(
        self, verdict: Verdict, reason: ReasonCode | None, note: str, shown: BulkShown
    ) -> BulkAct:
        """The act on what is on the sheet now."""
        from reviewer.operations.sheet import act_of

        group, spread = self.looking.group, self.looking.spread
        if group is None or spread is None:
            raise Refused(tr("There is no group to look through."))
        return act_of(
            spread,
            self.looking.looked,
            verdict,
            self.plan(verdict),
            group,
            reason=reason,
            note=note,
            shown=replace(shown, model=self._model),
        )

    def ask(self, question: Question) -> None:
        """Ask for the count."""
        keys = self._keys_of(question.action)
        panel = ConfirmPanel(self.window(), question, keys, self.looking.now_ms)
        panel.confirmed.connect(question.then)
        self.overlay_wanted.emit(panel)

    def show_result(self, changes: Changes) -> None:
        """What was done, and who was left out."""
        if changes.record is not None:
            ask = partial(lane_reads.certificate, changes.record)
            self._tasks.read(ask, partial(self._show_result, changes.text))

    def _show_result(self, done: str, found: "Certificate") -> None:
        panel = ResultPanel(self.window(), done, found)
        panel.certificate_wanted.connect(self.certificate_wanted)
        self.overlay_wanted.emit(panel)


def _no_keys(_action: str) -> Sequence[str]:
    return ()
