"""The reason palette: one more key decides. A reason that needs a note opens the note field."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFontMetricsF
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.context import Answer, AskReason
from reviewer.actions.keys import printed, without_pad
from reviewer.domain.decision import NOTE_LIMIT
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.reasons import Reason
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.angle_rows import AngleRows
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.shell.reason_rows import ReasonRows
from reviewer.ui.theme import font
from reviewer.ui.tokens import SPACE_M, SPACE_S

# Icon and colour token of each use of a reason.
_SIGNS = {
    "reject": ("reject", "reject"),
    "defer": ("defer", "defer"),
    "test": ("test", "test"),
    "override": ("warning", "warn"),
    "return": ("undo", "warn"),
}


WIDTH = 400
# What stands beside a reason: key, "note", margins; in heights of a line.
BESIDE = 9


class ReasonPalette(Overlay):
    """Asks for one reason.

    Signals:
        answered(object): an Answer.
    """

    answered = Signal(object)
    mode = Mode.REASON
    covers = False

    def __init__(self, parent: QWidget, question: AskReason) -> None:
        super().__init__(parent, question.title, _width(parent, question.reasons))
        self.question = question
        self._reason: Reason | None = None
        self._rows = ReasonRows(question.reasons)
        self._rows.picked.connect(self.pick)
        self._angles = AngleRows(question.lacking)
        self._angles.picked.connect(self._angles.toggle)
        # What the keys choose from; nothing while a note is written.
        self._listed: ReasonRows | None = self._rows
        self._note = QPlainTextEdit()
        self._build()

    def _build(self) -> None:
        self.body.addLayout(self._head())
        for fact in self.question.facts:
            self.body.addWidget(_fact(fact))
        self.body.addWidget(self._rows)
        self._add_angles()
        self._note_title = label("", "strong")
        self._note.setPlainText(self.question.note)
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(84)
        self._note.setAccessibleName(tr("Note"))
        self._note_foot = key_row(
            (tr("Enter"), tr("decides")), (tr("Esc"), tr("back, nothing decided"))
        )
        for each in (self._note_title, self._note, self._note_foot):
            each.hide()
            self.body.addWidget(each)
        self._foot = key_row(("", tr("One key decides.")), (tr("Esc"), tr("leaves")))
        self.body.addWidget(self._foot)

    def _add_angles(self) -> None:
        self._angle_title = label("", "strong", wraps=True)
        self._angle_foot = key_row(
            (tr("Enter"), tr("decides")), (tr("Esc"), tr("back, nothing decided"))
        )
        self._angle_parts = (self._angle_title, self._angles, self._angle_foot)
        for each in self._angle_parts:
            each.hide()
            self.body.addWidget(each)

    def _head(self) -> QHBoxLayout:
        name, tone = _SIGNS[self.question.verdict]
        sign = QLabel()
        sign.setPixmap(pixmap(name, 26, tone, self.devicePixelRatioF()))
        title = label(self.question.title, wraps=True)
        title.setFont(font("lead", bold=True))
        line = QHBoxLayout()
        line.setSpacing(SPACE_M)
        line.addWidget(sign, 0, Qt.AlignmentFlag.AlignTop)
        line.addWidget(title, 1)
        return line

    @property
    def angles(self) -> AngleRows:
        """The angles that may be missing."""
        return self._angles

    # what the keys ask -----------------------------------------------------------------------

    def take(self, key: str, _stroke: Stroke) -> bool:
        """The reason or angle of this key, also of the keypad; other keys are no answer."""
        name = without_pad(printed(key.removeprefix("Alt+")))
        rows = self._listed
        if rows is None:
            return True
        for reason in rows.reasons:
            if reason.key.upper() == name.upper():
                rows.picked.emit(reason)
                return True
        return True

    def choose(self) -> None:
        """Return: the chosen row, or the note that was written.

        Raises:
            Refused: nobody has chosen a row.
        """
        if self._reason is not None:
            self._answer(self._reason)
        elif self._rows.chosen is not None:
            self.pick(self._rows.chosen)
        else:
            told = tr("Nothing decided yet: press the key of a reason, or choose a row first.")
            raise Refused(told)

    def move_row(self, by: int) -> None:
        """Another row, round the end."""
        if self._listed is not None:
            self._listed.move_row(by)

    def pick(self, reason: Reason) -> None:
        """This reason; ask for its angles or its note where it needs them."""
        if reason.names_angles:
            self._ask_angles(reason)
        elif reason.needs_note and not self._note.toPlainText().strip():
            self._ask_note(reason)
        else:
            self._answer(reason)

    # inner -----------------------------------------------------------------------------------

    def _ask_note(self, reason: Reason) -> None:
        self._reason, self._listed = reason, None
        self._note_title.setText(tr("{reason}: what is it?", reason=reason.title))
        self._rows.hide()
        self._foot.hide()
        for each in (self._note_title, self._note, self._note_foot):
            each.show()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _ask_angles(self, reason: Reason) -> None:
        self._reason, self._listed = reason, self._angles
        self._angle_title.setText(tr("Which angles are missing? One key marks each."))
        self._rows.hide()
        self._foot.hide()
        for each in self._angle_parts:
            each.show()

    def _answer(self, reason: Reason) -> None:
        note = self._note.toPlainText().strip()[:NOTE_LIMIT]
        if reason.needs_note and not note:
            self._note_title.setText(tr("This reason needs a few words:"))
            return
        missing = self._angles.marked if reason.names_angles else ()
        if reason.names_angles and not missing:
            self._angle_title.setText(tr("Mark at least one angle; one key marks each:"))
            return
        self.close_overlay()
        self.answered.emit(Answer(reason, note, missing))


def _width(parent: QWidget, reasons: Sequence[Reason]) -> int:
    """Room for the longest reason; one key decides, so none may be guessed. At most half of all."""
    metrics = QFontMetricsF(font("lead"))
    longest = max((metrics.horizontalAdvance(each.title) for each in reasons), default=0.0)
    return max(WIDTH, min(round(longest + BESIDE * metrics.height()), parent.width() // 2))


def _fact(sentence: str) -> QFrame:
    """A hard rule that speaks against it."""
    frame = QFrame()
    frame.setProperty("toast", "warning")
    line = QHBoxLayout(frame)
    line.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
    line.addWidget(label(sentence, wraps=True))
    return frame
