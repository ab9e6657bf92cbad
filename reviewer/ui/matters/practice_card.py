"""One mistake card after the other: the case without its past, a verdict, what was right, a grade.

What is said here is no decision and leaves no record but the grade.
"""

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.learning import GRADES
from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.announcing import announce
from reviewer.ui.matters.case_overlay import CaseOverlay, facts_line
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.wording import VERDICT_DONE
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.mistake_deck import Asked, Sitting, Truth

# Deferring answers nothing.
OFFERED = (Verdict.REJECT, Verdict.TEST, Verdict.CERTIFY)
_HOW = {
    "returned": tr("{by} sent it back"),
    "overridden": tr("{by} gave it another verdict"),
    "damaged": tr("It was damaged on its way"),
}


class PracticeCard(CaseOverlay):
    """Asks until nothing is due.

    Signals:
        graded(object, object, int): the Asked, the Verdict that was given, the grade.
    """

    graded = Signal(object, object, int)
    mode = Mode.DIALOG

    def __init__(
        self,
        parent: QWidget,
        source: PictureSource,
        ladder: PackLadder,
        verdict_of: Callable[[str], Verdict | None],
        hint: Callable[[str], str],
    ) -> None:
        """`verdict_of`: what a key decides on the review screen; `hint`: the key of an action."""
        super().__init__(parent, source, "practice", tr("Practise mistakes"))
        self._ladder, self._verdict_of, self._hint = ladder, verdict_of, hint
        self._count = label("", "lead")
        self.head.addWidget(self._count)
        self.problem = label("", "bad", wraps=True)
        self.asked: Asked | None = None
        self.given: Verdict | None = None

    def show_sitting(self, sitting: "Sitting") -> None:
        """The next card, or that there is none."""
        self.asked, self.given, self.mode = sitting.asked, None, Mode.DIALOG
        self._count.setText(tr("{due} due", due=sitting.due) if sitting.due else "")
        words, foot = self.begin_words(), self.begin_foot()
        if self.asked is None:
            self.show_pictures(None)
            self.stage.say(tr("Done for today."))
            for each in end_words(sitting):
                words.addWidget(label(each, wraps=True))
            words.addStretch(1)
            foot.addWidget(key_row((tr("Enter"), "closes")))
            return
        item = self.asked.sheet.item
        self.show_pictures(item)
        self._tell_case()
        words.addSpacing(SPACE_M)
        words.addWidget(label(tr("What is your verdict?"), "strong"))
        for verdict in OFFERED:
            give = partial(self._give, verdict)
            words.addLayout(
                _button(self._hint(f"review.{verdict.value}"), verdict.value.capitalize(), give)
            )
        words.addStretch(1)
        practice = tr("This is practice: it decides nothing.")
        foot.addWidget(key_row(("", practice), (tr("Esc"), "leaves")))
        announce(self, tr("{text}. What is your verdict?", text=item.product.text.title))

    def take(self, key: str, _stroke: Stroke) -> bool:
        """A verdict's key; other keys are no answer. Grades have actions of their own."""
        if self.asked is None:
            return False
        verdict = self._verdict_of(key)
        if self.given is None and verdict in OFFERED:
            self._give(verdict)
        return True

    def choose(self) -> None:
        """Return closes once nothing is due; before that it is no answer."""
        if self.asked is None:
            self.close_overlay()

    def refuse(self, sentence: str) -> None:
        """Say why a grade was not kept."""
        self.problem.setText(sentence)
        self.problem.show()
        self.bring_into_sight(self.problem)

    def grade(self, quality: int) -> None:
        """Say how well it was known, once a verdict is given."""
        if self.asked is not None and self.given is not None:
            self.graded.emit(self.asked, self.given, quality)

    # inner -----------------------------------------------------------------------------------

    def _tell_case(self) -> None:
        if self.asked is None:
            return
        sheet = self.asked.sheet
        text = sheet.item.product.text
        self.words.addWidget(label(text.title, "lead", wraps=True))
        self.words.addWidget(label(facts_line(sheet.item, self._ladder), "soft", wraps=True))
        for rule in sheet.rules:
            self.words.addWidget(label(rule.sentence, "strong", wraps=True))
        if self.given is None and text.description:
            self.words.addWidget(label(text.description, wraps=True))

    def _give(self, verdict: Verdict) -> None:
        if self.asked is None or self.given is not None:
            return
        self.given, self.mode = verdict, Mode.GRADING
        truth = self.asked.truth
        words, foot = self.begin_words(), self.begin_foot()
        self._tell_case()
        words.addSpacing(SPACE_M)
        said = answer_words(truth, verdict)
        words.addWidget(label(said[0], "title", wraps=True))
        for each in said[1:]:
            words.addWidget(label(each, wraps=True))
        for author, text in truth.remarks:
            words.addWidget(label(f"{author}:", "soft"))
            words.addWidget(label(text, wraps=True))
        words.addSpacing(SPACE_M)
        words.addWidget(label(tr("How well did you know it?"), "strong"))
        allowed = [each for each in range(len(GRADES)) if truth.allows(verdict, each)]
        for quality in allowed:
            give_grade = partial(self.grade, quality)
            words.addLayout(_button(self._key(quality), GRADES[quality], give_grade))
        self.problem = label("", "bad", wraps=True)
        self.problem.hide()
        words.addWidget(self.problem)
        words.addStretch(1)
        foot.addWidget(
            key_row(
                (f"{self._key(0)} – {self._key(allowed[-1])}", tr("grades it")),
                (tr("Esc"), tr("leaves it ungraded")),
            )
        )
        announce(self, " ".join(said))

    def _key(self, quality: int) -> str:
        return self._hint(f"learn.grade_{quality}")


def answer_words(truth: "Truth", given: Verdict) -> list[str]:
    """Whether a verdict was right, what was, and why: sentences, the first for a heading."""
    told = []
    if truth.is_wrong(given):
        told.append(tr("✕ Not right: {given}", given=given.value))
    elif truth.right is None:
        told.append(tr("? Not known yet: {given}", given=given.value))
    else:
        told.append(f"✓ Right: {given.value}")
    if truth.right is not None and truth.right is not given:
        told.append(tr("Right is: {right}.", right=truth.right.value))
    if truth.former is not None:
        told.append(
            tr("Then you had it {verdict_done}.", verdict_done=VERDICT_DONE[truth.former].lower())
        )
    if truth.how is not None:
        how = _HOW[truth.how.value].format(by=truth.by or "A mentor")
        why = ": ".join(each for each in (truth.reason, truth.note) if each)
        told.append(f"{how}. {why}" if why else f"{how}.")
    return told


def end_words(sitting: "Sitting") -> list[str]:
    """What is left when no card can be asked."""
    told = [tr("No mistake card is due now.")]
    if sitting.elsewhere:
        cards = (
            tr("1 card is")
            if sitting.elsewhere == 1
            else tr("{elsewhere} cards are", elsewhere=sitting.elsewhere)
        )
        told.append(
            tr(
                "{cards} due whose item is not on this workstation, or which you have to "
                "decide first.",
                cards=cards,
            )
        )
    if sitting.next_day is not None:
        told.append(tr("The next is due on {isoformat}.", isoformat=sitting.next_day.isoformat()))
    return told


def _button(key: str, words: str, run: Callable[[], None]) -> QHBoxLayout:
    button = QPushButton(words)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.clicked.connect(run)
    line = QHBoxLayout()
    line.setContentsMargins(0, 0, 0, SPACE_XS)
    line.setSpacing(SPACE_S)
    line.addWidget(KeyCap(key))
    line.addWidget(button)
    line.addStretch(1)
    return line
