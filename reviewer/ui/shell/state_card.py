"""What a screen says when it has nothing to show: empty, loading, failed, not permitted."""

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QVBoxLayout, QWidget

from reviewer.ui.ease import scaled
from reviewer.ui.icons import pixmap
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S

ICON = 48
WIDTH = 520


class StateCard(QWidget):
    """Icon, title, sentence, and one button with its key.

    Signals:
        clicked(): the button was pressed.
    """

    clicked = Signal()

    def __init__(
        self,
        icon: str = "loading",
        title: str = "",
        sentence: str = "",
        action: str = "",
        key: str = "",
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._icon = icon
        self._sign = QLabel()
        self._sign.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._title = label("", "title", wraps=True)
        self._sentence = label("", "soft", wraps=True)
        for each in (self._title, self._sentence):
            each.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self._button = QPushButton()
        self._button.setProperty("primary", True)
        self._button.clicked.connect(self.clicked)
        self._cap = KeyCap()
        self._build()
        self.show_state(icon, title, sentence, action, key)

    def _build(self) -> None:
        line = QHBoxLayout()
        line.setSpacing(SPACE_S)
        line.addStretch(1)
        line.addWidget(self._button)
        line.addWidget(self._cap)
        line.addStretch(1)
        # A box of fixed width: a wrapped text then knows its height.
        box = QWidget()
        box.setFixedWidth(scaled(WIDTH))
        inner = QVBoxLayout(box)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(SPACE_M)
        for each in (self._sign, self._title, self._sentence):
            inner.addWidget(each)
        inner.addSpacing(SPACE_L - SPACE_M)
        inner.addLayout(line)
        column = QVBoxLayout(self)
        column.addStretch(2)
        # In a row of its own: only so is its height asked for at the width it has.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(box)
        row.addStretch(1)
        column.addLayout(row)
        column.addStretch(3)

    @property
    def icon(self) -> str:
        """Name of the icon shown."""
        return self._icon

    def show_state(
        self, icon: str, title: str, sentence: str, action: str = "", key: str = ""
    ) -> None:
        """Say something else; without `action` there is no button."""
        self._icon = icon
        self._title.setText(title)
        self._title.setVisible(bool(title))
        self._sentence.setText(sentence)
        self._button.setText(action)
        self._button.setVisible(bool(action))
        self._cap.show_key(key if action else "")
        self.setAccessibleName(f"{title}. {sentence}")
        self.repaint_icon()

    def repaint_icon(self) -> None:
        """Paint the icon in the colours of the theme in force."""
        self._sign.setPixmap(pixmap(self._icon, ICON, "text_faint", self.devicePixelRatioF()))
