"""A review of fairness in full: figures, then who signed what; each act and the report by a key."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.fairness_review import FairnessReview, SealedFigures
from reviewer.domain.language import tr
from reviewer.domain.matters.course import Act
from reviewer.ui.fairness import review_words
from reviewer.ui.matters.page import moment_of
from reviewer.ui.shell.facts_overlay import FactsOverlay
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_M, SPACE_S, SPACE_XS

REPORT = "P"
# What stands above and below the sections; sentences of a review take more than others.
ROOM = 380


class _Figures(FactsOverlay):
    """Figures that were or are to be signed."""

    mode = Mode.DIALOG

    def add_figures(self, values: dict[str, object]) -> None:
        """Sections of them."""
        self.add_facts(tr("Slices that differ from the rest"), review_words.differing(values))
        self.add_facts(tr("All decisions"), review_words.of_all(values))
        self.add_facts(tr("How far from each definition"), review_words.distances(values))

    def add_buttons(self, pairs: Sequence[tuple[str, QPushButton]]) -> None:
        """Buttons with their keys, above what scrolls."""
        line = QHBoxLayout()
        line.setSpacing(SPACE_XS)
        for legend, button in pairs:
            button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
            line.addWidget(KeyCap(legend))
            line.addWidget(button)
            line.addSpacing(SPACE_S)
        line.addStretch(1)
        line.setContentsMargins(0, 0, SPACE_M, 0)
        self.body.addLayout(line)


class FiguresPage(_Figures):
    """Figures that the service worked out, before anybody signs them.

    Signals:
        sign_wanted(): a review is to be begun with them.
    """

    sign_wanted = Signal()

    def __init__(self, parent: QWidget, figures: SealedFigures) -> None:
        values = dict(figures.values)
        super().__init__(parent, tr("Begin a review of fairness"), str(values["title"]))
        self.say(
            tr(
                "{counted}. Signed, they stay as they are.",
                counted=review_words.counted_words(values),
            )
        )
        button = QPushButton(tr("Begin a review"))
        button.setProperty("primary", True)
        button.clicked.connect(self.choose)
        self.add_buttons([(tr("Enter"), button)])
        self.add_figures(values)
        self.end()

    def choose(self) -> None:
        """Return signs."""
        self.sign_wanted.emit()


def _begun(words: str) -> str:
    return f"{words[:1].upper()}{words[1:]}"


class ReviewPage(_Figures):
    """One review, and what can be done about it.

    Signals:
        act_wanted(object): this Act.
        report_wanted(): the review as a file.
    """

    act_wanted = Signal(object)
    report_wanted = Signal()

    def __init__(self, parent: QWidget, review: FairnessReview, acts: Sequence[Act]) -> None:
        super().__init__(parent, tr("Review of fairness"), review.title)
        self.review, self.acts = review, tuple(acts)
        values = dict(review.values)
        self.say(
            tr(
                "{state}. {counted}. Worked out {moment}.",
                state=_begun(review.state_words),
                counted=review_words.counted_words(values),
                moment=moment_of(values.get("taken_ms", 0)),
            )
        )
        if review.action and review.state in ("action", "closed"):
            voice = "bad" if review.days_late else "strong"
            told = review_words.action_words(review)
            if review.days_late:
                #: what is to be done and until when; overdue by 9 days
                told = tr("{action}, {late}", action=told, late=review_words.waits_words(review))
            #: a sentence of what is to be done
            self.say(tr("{action}.", action=told), voice)
        for name, words in (("reason", tr("Accepted as it is")), ("result", tr("What came of it"))):
            if values.get(name):
                #: in whose words: What came of it: ...
                self.say(tr("{what}: {words}", what=words, words=values[name]), "strong")
        self.add_buttons([*map(self._button, range(len(self.acts))), self._report()])
        self.sections.setMinimumHeight(max(parent.height() - ROOM, 160))
        self.add(tr("Who signed what"), self._signed())
        self.add_figures(values)
        self.end()

    def _signed(self) -> QWidget:
        """Nothing that was signed is cut off."""
        listed = QWidget()
        column = QVBoxLayout(listed)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(SPACE_S)
        for each in self.review.steps:
            column.addWidget(label(review_words.signed_words(each), wraps=True))
        return listed

    def _button(self, place: int) -> tuple[str, QPushButton]:
        button = QPushButton(self.acts[place].label)
        button.clicked.connect(partial(self._act, place))
        return str(place + 1), button

    def _report(self) -> tuple[str, QPushButton]:
        button = QPushButton(tr("Report"))
        button.clicked.connect(self.report_wanted.emit)
        return REPORT, button

    def take(self, key: str, _stroke: Stroke) -> bool:
        """A digit does what has it; P writes the report."""
        name = key.removeprefix("Alt+").replace("Num+", "").upper()
        if name == REPORT:
            self.report_wanted.emit()
        elif name.isdecimal() and 0 < int(name) <= len(self.acts):
            self._act(int(name) - 1)
        return True

    def choose(self) -> None:
        """Return does the first thing that can be done, else leaves."""
        if self.acts:
            self._act(0)
        else:
            self.close_overlay()

    def _act(self, place: int, _checked: bool = False) -> None:
        self.act_wanted.emit(self.acts[place])
