"""The reason palette: one more key decides. A reason that needs a note opens the note field."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QPlainTextEdit, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.actions.context import AskReason
from reviewer.domain.decision import NOTE_LIMIT
from reviewer.domain.reasons import Reason
from reviewer.ui.icons import pixmap
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
}


class ReasonPalette(Overlay):
    """Asks for one reason.

    Signals:
        answered(object, str): the Reason and the note.
    """

    answered = Signal(object, str)
    mode = Mode.REASON
    covers = False

    def __init__(self, parent: QWidget, question: AskReason) -> None:
        super().__init__(parent, question.title, 400)
        self.question = question
        self._reason: Reason | None = None
        self._rows = ReasonRows(question.reasons)
        self._rows.picked.connect(self.pick)
        self._note = QPlainTextEdit()
        self._build()

    def _build(self) -> None:
        self.body.addLayout(self._head())
        for fact in self.question.facts:
            self.body.addWidget(_fact(fact))
        self.body.addWidget(self._rows)
        self._note_title = label("", "strong")
        self._note.setPlainText(self.question.note)
        self._note.setTabChangesFocus(True)
        self._note.setFixedHeight(84)
        self._note.setAccessibleName(self.tr("Note"))
        self._note_foot = key_row(
            ("Enter", self.tr("decides")), ("Esc", self.tr("back, nothing decided"))
        )
        for each in (self._note_title, self._note, self._note_foot):
            each.hide()
            self.body.addWidget(each)
        self._foot = key_row(("", self.tr("One key decides.")), ("Esc", self.tr("leaves")))
        self.body.addWidget(self._foot)

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

    # what the keys ask -----------------------------------------------------------------------

    def take(self, key: str, _stroke: Stroke) -> bool:
        """The reason of this key, also of the keypad; other keys are no answer."""
        name = key.removeprefix("Alt+").replace("Num+", "")
        for reason in self.question.reasons:
            if reason.key.upper() == name.upper():
                self.pick(reason)
                return True
        return True

    def choose(self) -> None:
        """Return: the chosen row, or the note that was written."""
        if self._reason is not None:
            self._answer(self._reason)
        elif self._rows.chosen is not None:
            self.pick(self._rows.chosen)

    def move_row(self, by: int) -> None:
        """Another row, round the end."""
        if self._reason is None:
            self._rows.move_row(by)

    def pick(self, reason: Reason) -> None:
        """This reason; ask for its note where it needs one."""
        if reason.needs_note and not self._note.toPlainText().strip():
            self._ask_note(reason)
        else:
            self._answer(reason)

    # inner -----------------------------------------------------------------------------------

    def _ask_note(self, reason: Reason) -> None:
        self._reason = reason
        self._note_title.setText(self.tr("{reason}: what is it?").format(reason=reason.title))
        self._rows.hide()
        self._foot.hide()
        for each in (self._note_title, self._note, self._note_foot):
            each.show()
        self._note.setFocus(Qt.FocusReason.OtherFocusReason)

    def _answer(self, reason: Reason) -> None:
        note = self._note.toPlainText().strip()[:NOTE_LIMIT]
        if reason.needs_note and not note:
            self._note_title.setText(self.tr("This reason needs a few words:"))
            return
        self.close_overlay()
        self.answered.emit(reason, note)


def _fact(sentence: str) -> QFrame:
    """A hard rule that speaks against it."""
    frame = QFrame()
    frame.setProperty("toast", "warning")
    line = QHBoxLayout(frame)
    line.setContentsMargins(SPACE_M, SPACE_S, SPACE_M, SPACE_S)
    line.addWidget(label(sentence, wraps=True))
    return frame
