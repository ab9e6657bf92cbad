"""Cases that wait for a word: the list of them, and the way through it."""

import time
from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QWidget

from reviewer.actions.context import Level, Screen
from reviewer.domain.ids import ItemId
from reviewer.domain.packs import PackLadder
from reviewer.domain.supervision import WaitingCase
from reviewer.operations.changes import Changes
from reviewer.ui.review.case_words import age
from reviewer.ui.review.wording import VERDICT_DONE, pack_title
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.picker import Picker, PickRow
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

NOTHING = "Nothing waits for your word, as far as this workstation has heard."
# Cases whose items are got ready while one is looked at.
AHEAD = 3


@dataclass(frozen=True, slots=True)
class CaseLine:
    """A waiting case with the title of its item."""

    case: WaitingCase
    title: str


class WaitingPalette(Picker):
    """Cases that wait for a word, oldest first.

    Signals:
        opened(object): this WaitingCase is to be looked at.
    """

    opened = Signal(object)

    def __init__(
        self, parent: QWidget, lines: Sequence[CaseLine], ladder: PackLadder, now_ms: int
    ) -> None:
        super().__init__(parent, "Waiting for your word", ("Enter", "opens the case"))
        self._cases: dict[object, WaitingCase] = {line.case.decision: line.case for line in lines}
        if not lines:
            self.body.insertWidget(1, label(NOTHING, "soft", wraps=True))
        self.show_rows([_row(line, ladder, now_ms) for line in lines])

    def choose(self) -> None:
        """Open the chosen case."""
        row = self.chosen
        if row is not None:
            self.close_overlay()
            self.opened.emit(self._cases[row.key])


def _row(line: CaseLine, ladder: PackLadder, now_ms: int) -> PickRow:
    case = line.case
    done = VERDICT_DONE[case.verdict]
    what = f"{done} {case.items:,} items" if case.is_bulk else f"{done}: {line.title}"
    return PickRow(
        case.decision,
        case.author_title or case.author,
        what,
        age(now_ms - case.received_ms),
        about=pack_title(ladder, case.pack),
    )


class Cases(QObject):
    """The way through the cases: which come next, and where the person came from."""

    def __init__(self, window: MainWindow, hands: Hands, tasks: Tasks) -> None:
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._cases: list[WaitingCase] = []
        self._came_from: ItemId | None = None

    def open_waiting(self) -> None:
        """The list."""
        self._tasks.read(lane_reads.waiting, self._show_list)

    def _show_list(self, lines: list[CaseLine]) -> None:
        ladder = self._hands.facts.ladder
        palette = WaitingPalette(self._window.over, lines, ladder, _now_ms())
        palette.opened.connect(partial(self._begin, [line.case for line in lines]))
        self._hands.open_overlay(palette)

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
        self._hands.tell(Level.INFO, "That was the last case that waits for your word.")

    def bring_case_back(self, changes: Changes) -> None:
        """Open the case again whose word was taken back."""
        self._hands.tell(Level.INFO, f"{changes.text}.")
        self._tasks.read(lane_reads.waiting, partial(self._resume, changes.items))

    def _resume(self, items: Sequence[ItemId], lines: list[CaseLine]) -> None:
        cases = [line.case for line in lines]
        again = [each for each in cases if each.item in items]
        known = {each.decision for each in self._cases}
        # Of several on one item, the one that had left the list.
        case = next((each for each in again if each.decision not in known), None)
        if case is not None or again:
            self._begin(cases, case or again[0])


def _now_ms() -> int:
    return time.time_ns() // 1_000_000
