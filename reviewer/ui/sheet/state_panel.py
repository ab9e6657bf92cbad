"""Beside the thumbnails: who would be a member, what is still lacking, the keys that count."""

from collections import Counter
from collections.abc import Mapping

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.domain.decision import Verdict
from reviewer.domain.language import tr
from reviewer.domain.sampling import Plan, Spread
from reviewer.ui.ease import scaled
from reviewer.ui.sheet.cell_painter import BARRED
from reviewer.ui.sheet.wording import bound_words, draw_words, out_words, sample_words
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

WIDTH = 268
BUTTONS = ("sheet.next_sample", "sheet.toggle", "sheet.certify", "sheet.reject")


class StatePanel(QFrame):
    """Always there, so that nothing about the act is a surprise.

    Signals:
        triggered(str): a button of this action was pressed.

    Attributes:
        offers: holds the buttons.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("panel", "true")
        self.setFixedWidth(scaled(WIDTH))
        self._keys: Mapping[str, str] = {}
        self._counts = (0, 0)
        self._texts: dict[str, QLabel] = {}
        self._buttons = {name: self._button(name) for name in BUTTONS}
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_XS)
        for name, head in (
            ("members", tr("Members")),
            ("out", tr("Left out")),
            ("barred", ""),
            ("sample", tr("Sample")),
            ("draw", ""),
            ("bound", tr("Bound on undetected defects")),
            ("lacks", tr("Before the verdict")),
        ):
            if head:
                column.addSpacing(SPACE_M)
                column.addWidget(label(head, "faint", wraps=True))
            voice = {"members": "title", "sample": "lead", "lacks": "strong"}.get(name, "soft")
            self._texts[name] = label("", voice, wraps=True)
            column.addWidget(self._texts[name])
        column.addStretch(1)
        column.setSpacing(SPACE_S - 2)
        self.offers = QWidget(self)
        below = QVBoxLayout(self.offers)
        below.setContentsMargins(0, 0, 0, 0)
        below.setSpacing(SPACE_S - 2)
        for button in self._buttons.values():
            below.addWidget(button)
        column.addWidget(self.offers)

    def text(self, name: str) -> str:
        """What is said: members, out, barred, sample, draw, bound, lacks."""
        return self._texts[name].text()

    def show_keys(self, hints: Mapping[str, str]) -> None:
        """The keys of the profile in force."""
        self._keys = hints
        self._name_buttons()

    def show_plans(self, certify: Plan | None, reject: Plan | None, spread: Spread | None) -> None:
        """What an act would be now; of a group that only can be rejected, a reject."""
        self.setVisible(spread is not None)
        if certify is None or reject is None or spread is None:
            return
        rejects = not certify.members and bool(reject.members)
        plan, verdict = (reject, Verdict.REJECT) if rejects else (certify, Verdict.CERTIFY)
        count = len(plan.members)
        said = {
            "members": tr("{count:,} of {all:,}", count=count, all=len(spread.items)),
            "out": out_words(plan),
            "barred": _barred_words(spread, rejects),
            "sample": sample_words(plan),
            "draw": draw_words(plan),
            "bound": bound_words(verdict, plan.bound_ppm, plan.population),
            "lacks": "\n".join(plan.lacks) or tr("Nothing is lacking: the verdict keys count."),
        }
        for name, words in said.items():
            self._texts[name].setText(words)
            self._texts[name].setVisible(bool(words))
        self._buttons["sheet.next_sample"].setEnabled(bool(certify.to_open or reject.to_open))
        self._buttons["sheet.certify"].setEnabled(certify.is_ready)
        self._buttons["sheet.reject"].setEnabled(reject.is_ready)
        self._counts = (len(certify.members), len(reject.members))
        self._name_buttons()
        #: {members}: "12 of 400"; {sample}: "7 of 16 opened"; {lacks}: sentences
        self.setAccessibleName(
            tr(
                "{members} members. {sample}. {lacks}",
                members=said["members"],
                sample=said["sample"],
                lacks=said["lacks"],
            )
        )

    def _name_buttons(self) -> None:
        certify, reject = self._counts
        words = {
            "sheet.next_sample": tr("Next of the sample"),
            "sheet.toggle": tr("Take out / put in"),
            "sheet.certify": tr("Certify {count:,}", count=certify) if certify else tr("Certify"),
            "sheet.reject": tr("Reject {count:,}", count=reject) if reject else tr("Reject"),
        }
        for name, button in self._buttons.items():
            button.setText(f"{words[name]}   {self._keys.get(name, '')}".rstrip())

    def _button(self, name: str) -> QPushButton:
        button = QPushButton()
        button.setObjectName(name)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(self._clicked)
        return button

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.triggered.emit(sender.objectName())


def _barred_words(spread: Spread, rejects: bool) -> str:
    """ "3 hard rule, 1 disputed"."""
    counts = Counter(BARRED.get(why, why) for why in spread.barred.values())
    #: how many items cannot be members, and why: "3 hard rule"
    words = ", ".join(
        tr("{count:,} {reason}", count=count, reason=why) for why, count in counts.most_common()
    )
    return tr("{items} (may be rejected only)", items=words) if rejects else words
