"""From a piece of evidence to a doubt about it: said plainly, contested, or of no help."""

import time
from collections.abc import Callable, Sequence
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject

from reviewer.actions.context import Level
from reviewer.domain.evidence import Evidence
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.language import tr
from reviewer.domain.matters.courses.doubts import CONTEST
from reviewer.domain.past_evidence import PastEvidence
from reviewer.domain.pieces import piece_set
from reviewer.operations.changes import Changes
from reviewer.ui.evidence import lane_reads
from reviewer.ui.evidence.pieces import PieceLine
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Choice, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest
    from reviewer.operations.desk import Desk
    from reviewer.ui.history.past_page import PastPage
    from reviewer.ui.matters.form import MatterForm

#: asks which piece of evidence is contested
WHICH = tr("Contest which piece")
# The form asks for these; the rest is known.
ASKED = ("reason", "why")


class Doubting(QObject):
    """Implements DoubtingShell."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._drawer = window.review.drawer

    def explain(self) -> None:
        """Say the chosen piece plainly."""
        self._hands.tell(Level.INFO, self._drawer.focused().sentence)

    def contest(self) -> None:
        """Ask what is wrong with the chosen piece; without one, which is meant."""
        evidence, marks = self._drawer.shown(), self._drawer.page.marks
        ask = partial(self._ask, evidence, None, _nothing)
        if marks.focused is not None:
            ask(marks.focused)
        else:
            self._choose(marks.lines, ask)

    def show_past(self, past: PastEvidence | str) -> None:
        """What an old decision rested on, its pieces to be contested; or why it is not told."""
        from reviewer.ui.history.past_page import PastPage

        if isinstance(past, str):
            self._hands.tell(Level.WARNING, past)
            return
        facts = self._hands.facts
        page = PastPage(self._window.over, past, facts.ladder, facts.reasons)
        page.contest_wanted.connect(partial(self._contest_then, page, past))
        self._hands.open_overlay(page)
        self._show_contests(page, past.about)

    def _contest_then(self, page: "PastPage", past: PastEvidence) -> None:
        if past.evidence is not None:
            then = partial(self._show_contests, page, past.about)
            self._choose(page.lines, partial(self._ask, past.evidence, past.record, then))

    def _show_contests(self, page: "PastPage", item: ItemId) -> None:
        """What is contested by now."""
        self._tasks.read(partial(lane_reads.contests, item), partial(_show, page))

    def say_unhelped(self) -> None:
        """The explanation did not help; once more takes it back."""
        work = partial(_unhelped, self._drawer.shown())
        self._tasks.perform(work, self._hands, then=self._said)

    def _choose(self, lines: Sequence[PieceLine], then: Callable[[PieceLine], None]) -> None:
        rows = [(PickRow(line.piece, "", line.title, line.said), line) for line in lines]
        self._hands.open_overlay(Choice(self._window.over, WHICH, tr("contests it"), rows, then))

    def _ask(
        self,
        evidence: Evidence,
        decision: RecordId | None,
        then: Callable[[], None],
        line: PieceLine,
    ) -> None:
        from reviewer.ui.matters.form import MatterForm

        opens = CONTEST.opening[0]
        asked = tuple(each for each in opens.fields if each.name in ASKED)
        act = replace(opens, label=tr("Contest"), fields=asked)
        form = MatterForm(self._window.over, CONTEST, act, (), (), {}, {}, is_new=False)
        form.body.insertWidget(1, label(line.words, "lead", wraps=True))
        form.body.insertWidget(2, label(line.sentence, "soft", wraps=True))
        form.filled.connect(partial(self._keep, form, evidence, decision, then, line))
        self._hands.open_overlay(form)

    def _keep(
        self,
        form: "MatterForm",
        evidence: Evidence,
        decision: RecordId | None,
        then: Callable[[], None],
        line: PieceLine,
        _about: str,
        values: dict[str, str],
    ) -> None:
        def kept(changes: Changes) -> None:
            self._said(changes)
            then()

        work = partial(
            _contest, evidence, decision, line, values.get("reason", ""), values.get("why", "")
        )
        form.keep(self._tasks, work, self._hands, kept)

    def _said(self, changes: Changes) -> None:
        #: what was done, as a sentence
        self._hands.tell(Level.INFO, tr("{done}.", done=changes.text))


def _nothing() -> None:
    """The page of the item hears of the change by itself."""


def _show(page: "PastPage", found: "tuple[Contest, ...]") -> None:
    page.show_contests(found, time.time_ns() // 1_000_000)


def _contest(
    evidence: Evidence,
    decision: RecordId | None,
    line: PieceLine,
    reason: str,
    why: str,
    desk: "Desk",
) -> Changes:
    from reviewer.operations.contesting import Contested, contest

    about = Contested(
        evidence.item, line.piece, line.words, evidence.model, evidence.page, decision
    )
    return contest(desk, about, reason, why)


def _unhelped(evidence: Evidence, desk: "Desk") -> Changes:
    from reviewer.operations.contesting import Explained, toggle_unhelped

    shown = Explained(evidence.item, evidence.model, piece_set(evidence), evidence.page)
    return toggle_unhelped(desk, shown)
