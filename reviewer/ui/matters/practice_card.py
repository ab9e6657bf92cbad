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
from reviewer.domain.language import day, tr
from reviewer.domain.packs import PackLadder
from reviewer.ui.announcing import announce
from reviewer.ui.matters.case_overlay import CaseOverlay, facts_line
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.shell.verdict_words import VERDICT_PLAIN, VERDICT_TITLE
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.mistake_deck import Asked, Sitting, Truth

# Deferring answers nothing.
OFFERED = (Verdict.REJECT, Verdict.TEST, Verdict.CERTIFY)
_FORMER = {
    Verdict.CERTIFY: tr("Then you had it certified."),
    Verdict.REJECT: tr("Then you had it rejected."),
    Verdict.TEST: tr("Then you had it sent to test."),
    Verdict.DEFER: tr("Then you had it deferred."),
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
        self._count.setText(tr("{n} due", "{n} due", sitting.due) if sitting.due else "")
        words, foot = self.begin_words(), self.begin_foot()
        if self.asked is None:
            self.show_pictures(None)
            self.stage.say(tr("Done for today."))
            for each in end_words(sitting):
                words.addWidget(label(each, wraps=True))
            words.addStretch(1)
            foot.addWidget(key_row((tr("Enter"), tr("closes"))))
            return
        item = self.asked.sheet.item
        self.show_pictures(item)
        self._tell_case()
        words.addSpacing(SPACE_M)
        words.addWidget(label(tr("What is your verdict?"), "strong"))
        for verdict in OFFERED:
            give = partial(self._give, verdict)
            words.addLayout(
                _button(self._hint(f"review.{verdict.value}"), VERDICT_TITLE[verdict], give)
            )
        words.addStretch(1)
        practice = tr("This is practice: it decides nothing.")
        foot.addWidget(key_row(("", practice), (tr("Esc"), tr("leaves"))))
        announce(self, tr("{product}. What is your verdict?", product=item.product.text.title))

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
            words.addWidget(label(tr("{person}:", person=author), "soft"))
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
    told, said = [], VERDICT_PLAIN[given]
    if truth.is_wrong(given):
        told.append(tr("✕ Not right: {verdict}", verdict=said))
    elif truth.right is None:
        told.append(tr("? Not known yet: {verdict}", verdict=said))
    else:
        told.append(tr("✓ Right: {verdict}", verdict=said))
    if truth.right is not None and truth.right is not given:
        told.append(tr("Right is: {verdict}.", verdict=VERDICT_PLAIN[truth.right]))
    if truth.former is not None:
        told.append(_FORMER[truth.former])
    if truth.how is not None:
        why = ": ".join(each for each in (truth.reason, truth.note) if each)
        told.append(" ".join(filter(None, (_how(truth), why))))
    return told


def _how(truth: "Truth") -> str:
    """What the decision came to nothing by."""
    by = truth.by or tr("A mentor")
    match truth.how:
        case "returned":
            return tr("{mentor} sent it back.", mentor=by)
        case "overridden":
            return tr("{mentor} gave it another verdict.", mentor=by)
    return tr("It was damaged on its way.")


def end_words(sitting: "Sitting") -> list[str]:
    """What is left when no card can be asked."""
    told = [tr("No mistake card is due now.")]
    if sitting.elsewhere:
        told.append(
            tr(
                "{n} cards are due whose item is not on this workstation, or which you have to "
                "decide first.",
                "{n} card is due whose item is not on this workstation, or which you have to "
                "decide first.",
                sitting.elsewhere,
            )
        )
    if sitting.next_day is not None:
        told.append(tr("The next is due on {day}.", day=day(sitting.next_day)))
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
