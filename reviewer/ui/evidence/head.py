"""The head of the evidence page: of which item it is, and what the model was not checked on."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.language import tr
from reviewer.ui.mirroring import placed
from reviewer.ui.review import ink
from reviewer.ui.review.lettered import Lettered
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip


class PageHead(QWidget):
    """Title and origin at the left, the button that closes at the right."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.titles = _Titles(self)
        self.close_button = QToolButton(self)
        self.close_button.setProperty("field", True)
        # Never by a click: the next Space or Return would press it again.
        self.close_button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.titles, 1)
        row.addWidget(self.close_button, 0, Qt.AlignmentFlag.AlignTop)
        self.show_key("")

    def show_title(self, title: str, origin: str) -> None:
        """Of this item, made by this model then."""
        self.titles.show_words(title, origin)

    def show_key(self, legend: str) -> None:
        """The key that closes the page."""
        #: a button that closes a page
        words = tr("Close")
        self.close_button.setText(f"{words}  {legend}" if legend else words)
        self.close_button.setAccessibleName(tr("Close the evidence page"))


class _Titles(Lettered):
    """Two lines, each ending in an ellipsis where there is no room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._title = self._origin = ""
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Evidence of"))

    def show_words(self, title: str, origin: str) -> None:
        self._title, self._origin = title, origin
        self.setAccessibleDescription(f"{title}. {origin}")
        self.setToolTip(plain_tip(f"{title}\n{origin}".strip()))
        self.update()

    def sizeHint(self) -> QSize:
        """Both lines."""
        return QSize(200, round(self._large.height + self._small.height * 1.15))

    def minimumSizeHint(self) -> QSize:
        """Both lines."""
        return QSize(80, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Title above origin."""
        painter = QPainter(self)
        painter.setPen(ink.text())
        self._large.left(painter, QRectF(0, 0, self.width(), self._large.height), self._title)
        painter.setPen(ink.muted())
        below = QRectF(0, self._large.height, self.width(), self._small.height * 1.15)
        self._small.left(painter, below, self._origin)
        painter.end()

    def _measure(self) -> None:
        self._large = Lettering(font("lead", bold=True))
        self._small = Lettering(font("small"))


class Banner(QFrame):
    """One sentence that must not be missed. Hidden when there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        column = QVBoxLayout(self)
        column.setContentsMargins(14, 7, 10, 7)
        self._words = QLabel(self)
        self._words.setTextFormat(Qt.TextFormat.PlainText)
        self._words.setWordWrap(True)
        column.addWidget(self._words)
        self.setAccessibleName(tr("Outside of the model's range"))
        self.hide()

    @property
    def sentence(self) -> str:
        """What it says."""
        return self._words.text()

    def show_sentence(self, sentence: str) -> None:
        """Say this, or nothing."""
        self._words.setText(sentence)
        self.setAccessibleDescription(sentence)
        self.setVisible(bool(sentence))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A tinted field with a solid edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.notice())
        painter.drawRoundedRect(self.rect(), 4, 4)
        edge = placed(QRectF(0, 0, 4, self.height()), QRectF(self.rect()))
        painter.fillRect(edge, ink.unsure())
        painter.end()
