"""Key caps painted in place: many widgets cost more than the keys they explain."""

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S


def cap_width(legend: str, role: str = "small") -> float:
    """Room for a cap, never narrower than high."""
    metrics = QFontMetricsF(font(role, bold=True))
    return max(metrics.horizontalAdvance(legend) + 12, cap_height(role))


def cap_height(role: str = "small") -> float:
    """Height of every cap of this text size."""
    return QFontMetricsF(font(role, bold=True)).height() + 5


def paint_cap(painter: QPainter, box: QRectF, legend: str, role: str = "small") -> None:
    """A cap with a slightly heavier lower edge."""
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    box = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.setPen(QPen(colour("edge"), 1))
    painter.setBrush(colour("raised"))
    painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
    inset = QPointF(RADIUS_S, 0)
    painter.drawLine(box.bottomLeft() + inset, box.bottomRight() - inset)
    painter.setFont(font(role, bold=True))
    painter.setPen(colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, legend)
