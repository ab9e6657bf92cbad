"""One case of a calibration set after the other, and what it came to once all have an answer."""

from collections.abc import Callable, Iterable
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.decision import Verdict
from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.rules import hard_rules
from reviewer.ui.announcing import announce
from reviewer.ui.matters.case_overlay import CaseOverlay, facts_line
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.wording import ended, pack_title
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import key_row, label
from reviewer.ui.shell.verdict_words import VERDICT_PLAIN, VERDICT_TITLE
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.insight.intervals import Interval
    from reviewer.operations.calibrating import CaseFeedback, Feedback, SetCase
    from reviewer.operations.gold import PanelWord

OFFERED = (Verdict.REJECT, Verdict.TEST, Verdict.CERTIFY)
NOT_TOLD = tr("What the panel said comes when the service has heard of your answers.")


class SetCard(CaseOverlay):
    """Asks case by case and tells nothing before the last.

    Signals:
        answered(object, object): the SetCase and the Verdict.
    """

    answered = Signal(object, object)
    mode = Mode.DIALOG

    def __init__(
        self,
        parent: QWidget,
        source: PictureSource,
        ladder: PackLadder,
        verdict_of: Callable[[str], Verdict | None],
        key_of: Callable[[Verdict], str],
        stand_key: str,
    ) -> None:
        """`verdict_of`: what a key decides on the review screen; `key_of`: the other way.

        `stand_key` opens where the person stands.
        """
        super().__init__(parent, source, "calibration", tr("Calibration set"))
        self._ladder, self._verdict_of, self._key_of = ladder, verdict_of, key_of
        self._stand_key = stand_key
        self._count = label("", "lead")
        self.head.addWidget(self._count)
        self.asked: SetCase | None = None
        self.told: Feedback | None = None
        self._at = 0

    def ask(self, case: "SetCase") -> None:
        """The next case."""
        self.asked = case
        self._count.setText(tr("{at:,} of {count:,}", at=case.number, count=case.cases))
        words, foot = self.begin_words(), self.begin_foot()
        self.show_pictures(case.item)
        self._tell_item(words, case.item)
        words.addSpacing(SPACE_M)
        words.addWidget(label(tr("What is your verdict?"), "strong"))
        for verdict in OFFERED:
            words.addLayout(self._offer(verdict))
        words.addStretch(1)
        promise = tr("Nothing is told before the last case.")
        foot.addWidget(key_row(("", promise), (tr("Esc"), tr("breaks off; it goes on here later"))))
        announce(self, tr("{product}. What is your verdict?", product=case.item.product.text.title))

    def take(self, key: str, _stroke: Stroke) -> bool:
        """A verdict's key while a case is asked; nothing else is an answer."""
        verdict = self._verdict_of(key)
        if self.asked is not None and verdict in OFFERED:
            self._give(verdict)
        return True

    def move_row(self, by: int) -> None:
        """Another of the cases that were told."""
        if self.told is not None and self.told.cases:
            self._at = (self._at + by) % len(self.told.cases)
            self._show_told()

    def choose(self) -> None:
        """Return closes what was told; before that it is no answer."""
        if self.asked is None:
            self.close_overlay()

    def tell(self, found: "Feedback") -> None:
        """What the set came to, and its first case."""
        self.asked, self.told, self._at = None, found, 0
        self._show_told()

    # inner -----------------------------------------------------------------------------------

    def _give(self, verdict: Verdict) -> None:
        case, self.asked = self.asked, None  # until the next: no answer twice
        self.answered.emit(case, verdict)

    def _offer(self, verdict: Verdict) -> QHBoxLayout:
        button = QPushButton(VERDICT_TITLE[verdict])
        button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        button.clicked.connect(partial(self._give, verdict))
        line = QHBoxLayout()
        line.setContentsMargins(0, 0, 0, SPACE_XS)
        line.setSpacing(SPACE_S)
        line.addWidget(KeyCap(self._key_of(verdict)))
        line.addWidget(button)
        line.addStretch(1)
        return line

    def _tell_item(self, words: QVBoxLayout, item: Item) -> None:
        text = item.product.text
        words.addWidget(label(text.title, "lead", wraps=True))
        words.addWidget(label(facts_line(item, self._ladder), "soft", wraps=True))
        for rule in hard_rules(item.product, self._ladder[item.proposed_pack]):
            words.addWidget(label(rule.sentence, "strong", wraps=True))
        if text.description:
            words.addWidget(label(text.description, wraps=True))

    def _show_told(self) -> None:
        found = self.told
        if found is None:
            return
        words, foot = self.begin_words(), self.begin_foot()
        self._count.setText(pack_title(self._ladder, found.family))
        said = summary(found)
        for each in said:
            words.addWidget(label(each, wraps=True))
        words.addSpacing(SPACE_M)
        if found.cases:
            case = found.cases[self._at]
            self.show_pictures(case.item)
            words.addWidget(
                label(tr("Case {at} of {count}", at=self._at + 1, count=len(found.cases)), "soft")
            )
            told = case_words(case)
            words.addWidget(label(told[0], "strong" if case.is_right else "bad", wraps=True))
            for each in told[1:]:
                words.addWidget(label(each, wraps=True))
            words.addSpacing(SPACE_M)
            self._tell_item(words, case.item)
            announce(self, " ".join(told))
        words.addStretch(1)
        counts = (
            tr("{key} shows where it brings you.", key=self._stand_key) if self._stand_key else ""
        )
        foot.addWidget(
            key_row(("↑ ↓", tr("other cases")), (tr("Enter"), tr("closes")), ("", counts))
        )


def summary(found: "Feedback") -> list[str]:
    """What a set came to: sentences, with 95 % intervals."""
    if not found.is_told:
        said = tr(
            "All {n} cases have your answer.", "The {n} case has your answer.", len(found.cases)
        )
        return [said, NOT_TOLD]
    told = []
    if found.recall is not None:
        told.append(tr("True rejects that you rejected: {share}.", share=_share(*found.recall)))
    if found.false_rejects is not None:
        told.append(
            tr("True certifies that you rejected: {share}.", share=_share(*found.false_rejects))
        )
    return told


def _share(few: int, all_: int, span: "Interval") -> str:
    return tr(
        "{few} of {all} ({low:.0%} to {high:.0%})", few=few, all=all_, low=span.low, high=span.high
    )


def case_words(case: "CaseFeedback") -> list[str]:
    """What was said of one case, by its author and by the panel; sentences, the first a heading."""
    if case.right is None:
        return [tr("You said {verdict}.", verdict=VERDICT_PLAIN[case.given])]
    if case.is_right:
        told = [tr("✓ Right: {verdict}", verdict=VERDICT_PLAIN[case.given])]
    else:
        told = [
            tr(
                "✕ Not right: {given}. The panel said {right}.",
                given=VERDICT_PLAIN[case.given],
                right=VERDICT_PLAIN[case.right],
            )
        ]
    return told + panel_words(case.words)


def panel_words(words: "Iterable[PanelWord]") -> list[str]:
    """Why each of a panel said what they said, sentences; of who gave no reason nothing."""
    told = []
    for word in words:
        because = [f"{name}: {why}" if why else name for name, why in word.criteria]
        said = " ".join(ended(each) for each in (*because, word.note) if each)
        if said:
            told.append(
                #: one of a panel, their verdict and why
                tr(
                    "{person}, {verdict}: {why}",
                    person=word.title,
                    verdict=VERDICT_PLAIN[word.verdict],
                    why=said,
                )
            )
    return told
