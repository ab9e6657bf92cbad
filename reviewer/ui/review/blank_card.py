"""The card that stands in for picture and facts when there is no item."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from reviewer.ui.review import ink
from reviewer.ui.review.states import Blank
from reviewer.ui.theme import font


class BlankCard(QWidget):
    """Sign, title, sentence, and one button where an action helps.

    Signals:
        triggered(str): id of the action whose button was clicked.
    """

    triggered = Signal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._blank: Blank | None = None
        self._sign = Sign(self)
        self._title = QLabel(self)
        self._sentence = QLabel(self)
        self._button = QPushButton(self)
        self._button.setProperty("primary", True)
        self._button.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self._button.clicked.connect(self._on_click)
        self._title.setFont(font("title", bold=True))
        self._sentence.setProperty("voice", "soft")
        self._sentence.setWordWrap(True)
        # A text that wraps takes half of what it needs, unless it is told how wide to be.
        self._sentence.setFixedWidth(self.fontMetrics().height() * 28)
        column = QVBoxLayout(self)
        column.setSpacing(12)
        column.addStretch(2)
        column.addWidget(self._sign, 0, Qt.AlignmentFlag.AlignHCenter)
        column.addWidget(self._title, 0, Qt.AlignmentFlag.AlignHCenter)
        # In a row of its own: only so is its height asked for at the width it really gets.
        row = QHBoxLayout()
        row.addStretch(1)
        row.addWidget(self._sentence)
        row.addStretch(1)
        column.addLayout(row)
        column.addWidget(self._button, 0, Qt.AlignmentFlag.AlignHCenter)
        for label in (self._title, self._sentence):
            label.setTextFormat(Qt.TextFormat.PlainText)
            label.setAlignment(Qt.AlignmentFlag.AlignHCenter)
        column.addStretch(3)

    @property
    def blank(self) -> Blank | None:
        """What is shown."""
        return self._blank

    def show_blank(self, blank: Blank, legend: str) -> None:
        """Show this; `legend` is the key of its action."""
        self._blank = blank
        self._sign.show_sign(blank.sign)
        self._title.setText(blank.title)
        self._sentence.setText(blank.sentence)
        self._sentence.setVisible(bool(blank.sentence))
        words = f"{blank.action_title}   {legend}" if legend else blank.action_title
        self._button.setText(words)
        self._button.setVisible(bool(blank.action))
        self.setAccessibleName(blank.title)
        self.setAccessibleDescription(blank.sentence)

    def _on_click(self) -> None:
        if self._blank is not None and self._blank.action:
            self.triggered.emit(self._blank.action)


class Sign(QWidget):
    """A large quiet line drawing."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._name = ""
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def show_sign(self, name: str) -> None:
        """Draw this one."""
        self._name = name
        self.update()

    def sizeHint(self) -> QSize:
        """Four lines of text high."""
        side = self.fontMetrics().height() * 4
        return QSize(side, side)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A ring with what is the case in it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.scale(self.width() / 24, self.height() / 24)
        pen = QPen(ink.faint(), 1.1)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        _SIGNS.get(self._name, _empty)(painter)
        painter.end()


def _wait(painter: QPainter) -> None:
    for place in (7.0, 12.0, 17.0):
        painter.drawEllipse(QPointF(place, 12), 1.4, 1.4)


def _empty(painter: QPainter) -> None:
    painter.drawRect(QRectF(4, 8, 16, 11))
    painter.drawPolyline([QPointF(4, 8), QPointF(7, 4), QPointF(17, 4), QPointF(20, 8)])
    painter.drawPolyline([QPointF(4, 8), QPointF(9, 8), QPointF(10, 11), QPointF(14, 11)])
    painter.drawPolyline([QPointF(14, 11), QPointF(15, 8), QPointF(20, 8)])


def _done(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(12, 12), 9, 9)
    painter.drawPolyline([QPointF(7.5, 12.5), QPointF(10.8, 15.6), QPointF(16.6, 9)])


def _offline(painter: QPainter) -> None:
    for reach in (4.0, 7.5):
        box = QRectF(12 - reach, 17 - reach, 2 * reach, 2 * reach)
        painter.drawArc(box, 40 * 16, 100 * 16)
    painter.drawPoint(QPointF(12, 17))
    painter.drawLine(QPointF(5, 19), QPointF(19, 5))


def _locked(painter: QPainter) -> None:
    painter.drawRoundedRect(QRectF(5, 11, 14, 9), 1.5, 1.5)
    painter.drawArc(QRectF(8, 4, 8, 10), 0, 180 * 16)
    painter.drawLine(QPointF(12, 14.5), QPointF(12, 16.5))


def _filter(painter: QPainter) -> None:
    painter.drawEllipse(QPointF(10.5, 10.5), 6, 6)
    painter.drawLine(QPointF(15, 15), QPointF(20, 20))
    painter.drawLine(QPointF(8, 10.5), QPointF(13, 10.5))


_SIGNS = {
    "wait": _wait,
    "empty": _empty,
    "done": _done,
    "offline": _offline,
    "locked": _locked,
    "filter": _filter,
}
