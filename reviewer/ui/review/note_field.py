"""The note to the next decision. Hidden until somebody writes one."""

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFocusEvent, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QPlainTextEdit, QSizePolicy, QWidget

from reviewer.domain.decision import NOTE_LIMIT
from reviewer.domain.language import tr


class NoteField(QPlainTextEdit):
    """Plain text up to the limit of a note.

    Signals:
        changed(str): the text as it stands.
        left(): finished by Escape or Ctrl+Return.
    """

    changed = Signal(str)
    left = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._before = ""
        self.setPlaceholderText(tr("Note to your decision. Escape goes back to the keys."))
        self.setTabChangesFocus(True)
        self.setAccessibleName(tr("Note"))
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(self.fontMetrics().height() * 4)
        self.textChanged.connect(self._on_text)
        self.hide()

    def write(self) -> None:
        """Show the field and put the cursor into it."""
        self._before = self.toPlainText()
        self.show()
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.moveCursor(QTextCursor.MoveOperation.End)

    def take_back(self) -> None:
        """Undo what was typed since `write`."""
        self.setPlainText(self._before)

    def show_note(self, text: str) -> None:
        """The draft as the session keeps it; an empty one hides the field unless it is in use."""
        if text != self.toPlainText():
            self.blockSignals(True)
            self.setPlainText(text)
            self.blockSignals(False)
        self.setVisible(bool(text) or self.hasFocus())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape and Ctrl+Return finish."""
        finishes = event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and (
            event.modifiers() & Qt.KeyboardModifier.ControlModifier
        )
        if event.key() == Qt.Key.Key_Escape or finishes:
            self.left.emit()
            return
        super().keyPressEvent(event)

    def focusOutEvent(self, event: QFocusEvent) -> None:
        """An empty field goes away again."""
        super().focusOutEvent(event)
        if not self.toPlainText():
            self.hide()

    def changeEvent(self, event: QEvent) -> None:
        """Four lines in any font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange:
            self.setFixedHeight(self.fontMetrics().height() * 4)

    def _on_text(self) -> None:
        text = self.toPlainText()
        if len(text) > NOTE_LIMIT:
            self.setPlainText(text[:NOTE_LIMIT])
            self.moveCursor(QTextCursor.MoveOperation.End)
            return
        self.changed.emit(text)
