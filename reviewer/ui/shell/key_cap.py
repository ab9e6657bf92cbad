"""A key as it is drawn everywhere in the frame: a small cap with its legend."""

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S


class KeyCap(QWidget):
    """One key; takes no room while it has no legend."""

    def __init__(self, legend: str = "", role: str = "small", parent: QWidget | None = None):
        super().__init__(parent)
        self._legend = legend
        self._role = role
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        # Never shown here: without a parent yet it would be a window of its own.
        if not legend:
            self.hide()

    @property
    def legend(self) -> str:
        return self._legend

    def show_key(self, legend: str) -> None:
        """Another key."""
        if legend != self._legend:
            self._legend = legend
            self.updateGeometry()
        self.setVisible(bool(legend))
        self.update()

    def sizeHint(self) -> QSize:
        """As wide as the legend, never narrower than high."""
        metrics = QFontMetricsF(font(self._role, bold=True))
        height = metrics.height() + 5
        return QSize(
            round(max(metrics.horizontalAdvance(self._legend) + 12, height)), round(height)
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A cap with a slightly heavier lower edge."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(0.5, 0.5, -0.5, -0.5)
        painter.setPen(QPen(colour("edge"), 1))
        painter.setBrush(colour("raised"))
        painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
        painter.drawLine(box.bottomLeft() + _INSET, box.bottomRight() - _INSET)
        painter.setFont(font(self._role, bold=True))
        painter.setPen(colour("text"))
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._legend)


_INSET = QRectF(0, 0, RADIUS_S, 0).topRight()
