"""One quiet line in the status line: what is told to the person alone, with the key that helps."""

from collections.abc import Mapping

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QToolButton, QWidget

from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.icons import pixmap
from reviewer.ui.theme import colour, font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_XS


class Sentence(QWidget):
    """One line that is cut with dots rather than pushing others away."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        self.setMinimumWidth(60)

    @property
    def text(self) -> str:
        return self._text

    def show_text(self, text: str) -> None:
        """Another sentence."""
        self._text = text
        self.setToolTip(plain_tip(text))
        self.setAccessibleName(text)
        self.update()

    def sizeHint(self) -> QSize:
        """As long as the sentence."""
        metrics = QFontMetricsF(font("small"))
        return QSize(round(metrics.horizontalAdvance(self._text)), round(metrics.height()))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """The sentence, cut at the right."""
        painter = QPainter(self)
        painter.setFont(font("small"))
        painter.setPen(colour("text_soft"))
        shown = QFontMetricsF(painter.font()).elidedText(
            self._text, Qt.TextElideMode.ElideRight, self.width()
        )
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter, shown)


class Hint(QWidget):
    """A sign, words that are cut rather than pushing others away, and a button.

    Signals:
        clicked(str): id of the action of the button.
    """

    clicked = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._action = ""
        self._keys: Mapping[str, str] = {}
        self._sign = QLabel()
        self._words = Sentence()
        self._button = QToolButton()
        self._button.setFont(font("small", bold=True))
        self._button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._button.clicked.connect(self._on_click)
        line = QHBoxLayout(self)
        line.setContentsMargins(0, 0, 0, 0)
        line.setSpacing(SPACE_XS)
        line.addWidget(self._sign)
        line.addWidget(self._words, 1)
        line.addWidget(self._button)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.repaint_icon()
        self.hide()

    @property
    def words(self) -> str:
        """What is told, "" while nothing is."""
        return "" if self.isHidden() else self._words.text

    def show_words(self, words: str, why: str, action: str) -> None:
        """Tell this, with what it rests on and the action that helps; "" tells nothing."""
        is_new = bool(words) and words != self.words
        self._action = action
        self._words.show_text(words)
        for each in (self, self._words):
            each.setToolTip(plain_tip(f"{words}\n{why}".strip()))
        self._name_button()
        self.setVisible(bool(words))
        if is_new:
            announce(self, words)

    def show_keys(self, keys: Mapping[str, str]) -> None:
        """The keys of the profile in force, by action."""
        self._keys = keys
        self._name_button()

    def repaint_icon(self) -> None:
        """The theme changed."""
        self._sign.setPixmap(pixmap("clock", 16, "text_soft", self.devicePixelRatioF()))

    def _name_button(self) -> None:
        self._button.setVisible(bool(self._action))
        self._button.setObjectName(self._action)
        key = self._keys.get(self._action, "")
        words = tr("Look again")
        self._button.setText(f"{words}  {key}".rstrip())

    def _on_click(self) -> None:
        self.clicked.emit(self._action)
