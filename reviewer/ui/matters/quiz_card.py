"""One case of a deck after the other: facts, a verdict, what was right and by which criterion.

What was wrong is asked again at the end, until every case was right once; the first answers count.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.verdict_words import VERDICT_TITLE
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.domain.matters.quiz import QuizCase
    from reviewer.operations.quizzing import Deck

WIDTH, LEAST_HIGH = 680, 300
OFFERED = (Verdict.REJECT, Verdict.CERTIFY)
_RIGHT = {
    Verdict.REJECT: tr("✕ Not right: reject it"),
    Verdict.CERTIFY: tr("✕ Not right: certify it"),
    Verdict.TEST: tr("✕ Not right: test it"),
    Verdict.DEFER: tr("✕ Not right: defer it"),
}


class QuizCard(Overlay):
    """Asks until every case was right.

    Signals:
        finished(object, object): the Deck, and name and verdict of every answer in order.
    """

    finished = Signal(object, object)
    mode = Mode.DIALOG

    def __init__(
        self,
        parent: QWidget,
        deck: "Deck",
        title: str,
        verdict_of: Callable[[str], Verdict | None],
        key_of: Callable[[Verdict], str],
    ) -> None:
        """`verdict_of`: what a key decides on the review screen; `key_of`: the other way."""
        super().__init__(parent, title, WIDTH)
        self._deck, self._verdict_of, self._key_of = deck, verdict_of, key_of
        self._left: list[QuizCase] = list(deck.cases)
        self._again: list[QuizCase] = []
        self._title = title
        self.answers: list[tuple[ItemId, Verdict]] = []
        self.given: Verdict | None = None
        self._inner = QWidget()
        self.body.addWidget(self._inner)
        self._inner.setMinimumHeight(LEAST_HIGH)
        self._show()

    @property
    def case(self) -> "QuizCase":
        """The one that is asked."""
        return self._left[0]

    def take(self, key: str, _stroke: Stroke) -> bool:
        """A verdict's key; once answered other keys mean nothing."""
        verdict = self._verdict_of(key)
        if self.given is None and verdict in OFFERED:
            self._give(verdict)
        return True

    def choose(self) -> None:
        """Return goes on, once the case is answered."""
        if self.given is None:
            return
        case, given = self._left.pop(0), self.given
        self.given = None
        if given is not case.verdict:
            self._again.append(case)
        if not self._left:
            self._left, self._again = self._again, []
        if self._left:
            self._show()
        else:
            self.finished.emit(self._deck, self.answers)

    def _give(self, verdict: Verdict) -> None:
        self.given = verdict
        self.answers.append((self.case.name, verdict))
        self._show()

    def _show(self) -> None:
        """The case, and what was right once it is answered."""
        case = self.case
        old, self._inner = self._inner, QWidget()
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        done = len({name for name, _ in self.answers})
        column.addWidget(
            label(
                tr(
                    "{title}: {done} of {count} answered",
                    title=self._title,
                    done=done,
                    count=len(self._deck.cases),
                ),
                "soft",
            )
        )
        column.addWidget(label(case.title, "title", wraps=True))
        column.addLayout(_facts(case))
        column.addSpacing(SPACE_M)
        if self.given is None:
            self._ask(column)
        else:
            self._tell(column, case)
        column.addStretch(1)
        leaves = (tr("Esc"), tr("leaves; nothing is kept"))
        goes = () if self.given is None else ((tr("Enter"), tr("goes on")),)
        column.addWidget(key_row(*goes, leaves))
        self._inner.setMinimumHeight(LEAST_HIGH)
        self.body.replaceWidget(old, self._inner)
        old.hide()  # it is deleted later, and would be seen through the new one
        old.deleteLater()

    def _ask(self, column: QVBoxLayout) -> None:
        column.addWidget(label(tr("May it go in the lighter pack?"), "strong"))
        for verdict in OFFERED:
            line = QHBoxLayout()
            line.setSpacing(SPACE_XS)
            line.addWidget(KeyCap(self._key_of(verdict)))
            button = QPushButton(VERDICT_TITLE[verdict])
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            button.clicked.connect(partial(self._give, verdict))
            line.addWidget(button)
            line.addStretch(1)
            column.addLayout(line)
        announce(self, tr("{product}. May it go in the lighter pack?", product=self.case.title))

    def _tell(self, column: QVBoxLayout, case: "QuizCase") -> None:
        is_right = self.given is case.verdict
        words = tr("✓ Right") if is_right else _RIGHT[case.verdict]
        column.addWidget(label(words, "strong" if is_right else "bad"))
        if case.criterion:
            column.addWidget(
                label(tr("What decides it: {criterion}", criterion=case.criterion), wraps=True)
            )
        column.addWidget(label(case.why, "soft", wraps=True))
        if not is_right:
            column.addWidget(label(tr("It is asked once more at the end."), "faint"))
        announce(self, ". ".join(filter(None, (words, case.criterion, case.why))))


def _facts(case: "QuizCase") -> QGridLayout:
    grid = QGridLayout()
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_XS)
    grid.setColumnStretch(1, 1)
    for row, (name, value) in enumerate(case.facts):
        grid.addWidget(label(name, "soft"), row, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(label(value, wraps=True), row, 1)
    return grid
