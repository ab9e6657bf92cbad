"""Small drawn signs: packs, verdict badges, standing dots, key caps, flags; the veil below words.

Every sign has a shape of its own, so that none is told by colour alone. All are drawn into a given
rectangle and scale with it.
"""

from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QPen, QPolygonF

from reviewer.domain.decision import Verdict
from reviewer.domain.record import Standing
from reviewer.domain.risk import Flag
from reviewer.ui.review import ink
from reviewer.ui.review.lettering import put
from reviewer.ui.review.wording import VERDICT_LETTER


def pack(painter: QPainter, box: QRectF, code: str, colour: QColor) -> None:
    """The outline of a pack, in a square box."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(box.topLeft())
    painter.scale(box.width() / 20, box.height() / 20)
    pen = QPen(colour, 1.5)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPath(_pack_path(code))
    painter.restore()


def _carton() -> QPainterPath:
    """A closed box seen from the front."""
    path = QPainterPath()
    path.addRect(QRectF(3, 5, 14, 12))
    path.moveTo(3, 9)
    path.lineTo(17, 9)
    path.moveTo(10, 5)
    path.lineTo(10, 9)
    return path


def _own_container() -> QPainterPath:
    """The product's own box with a shipping label on it."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(3, 4, 14, 13), 2, 2)
    path.addRect(QRectF(8.5, 10.5, 6, 4))
    return path


def _paper_bag() -> QPainterPath:
    """A bag with a folded, serrated top."""
    points = [(5, 17), (5, 4), (6.7, 6), (8.3, 4), (10, 6), (11.7, 4), (13.3, 6), (15, 4), (15, 17)]
    path = QPainterPath()
    path.addPolygon(QPolygonF([QPointF(x, y) for x, y in points]))
    path.closeSubpath()
    return path


def _poly_mailer() -> QPainterPath:
    """A flat envelope with its flap."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.5, 5, 15, 11), 1.2, 1.2)
    path.moveTo(2.5, 6)
    path.lineTo(10, 11)
    path.lineTo(17.5, 6)
    return path


def _padded_mailer() -> QPainterPath:
    """An envelope with bubbles in it."""
    path = QPainterPath()
    path.addRoundedRect(QRectF(2.5, 4, 15, 13), 1.2, 1.2)
    path.moveTo(2.5, 7.5)
    path.lineTo(17.5, 7.5)
    for x in (6.2, 10.0, 13.8):
        path.addEllipse(QPointF(x, 10.4), 1.1, 1.1)
        path.addEllipse(QPointF(x, 14.0), 1.1, 1.1)
    return path


def _box_dunnage() -> QPainterPath:
    """A box with filling around a smaller one."""
    path = QPainterPath()
    path.addRect(QRectF(2.5, 3.5, 15, 14))
    path.addRect(QRectF(7, 8, 6, 5.5))
    for x, y in ((4.8, 6), (10, 5.6), (15.2, 6), (4.8, 15), (10, 15.6), (15.2, 15), (4.7, 10.5)):
        path.addEllipse(QPointF(x, y), 0.5, 0.5)
    path.addEllipse(QPointF(15.3, 10.5), 0.5, 0.5)
    return path


_PACKS = {
    "own_container": _own_container,
    "paper_bag": _paper_bag,
    "poly_mailer": _poly_mailer,
    "padded_mailer": _padded_mailer,
    "box": _carton,
    "box_dunnage": _box_dunnage,
}


@cache
def _pack_path(code: str) -> QPainterPath:
    return _PACKS.get(code, _carton)()


def veil(painter: QPainter, chip: QRectF) -> None:
    """A dark ground for words on a picture."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.veil())
    painter.drawRoundedRect(chip, 4, 4)
    painter.restore()


def verdict_badge(painter: QPainter, box: QRectF, verdict: Verdict) -> None:
    """Circle for certify, octagon for reject, diamond for test, square for defer; with letter."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.verdict(verdict))
    painter.drawPath(_badge_shape(box, verdict))
    font = QFont(painter.font())
    font.setPixelSize(max(round(box.height() * 0.6), 6))
    font.setWeight(QFont.Weight.DemiBold)
    painter.setFont(font)
    painter.setPen(ink.on_verdict())
    put(painter, box, Qt.AlignmentFlag.AlignCenter, VERDICT_LETTER[verdict])
    painter.restore()


def _badge_shape(box: QRectF, verdict: Verdict) -> QPainterPath:
    path = QPainterPath()
    match verdict:
        case Verdict.CERTIFY:
            path.addEllipse(box)
        case Verdict.REJECT:
            path.addPolygon(_polygon(box, _OCTAGON))
        case Verdict.TEST:
            path.addPolygon(_polygon(box.adjusted(-1.5, -1.5, 1.5, 1.5), _DIAMOND))
        case Verdict.DEFER:
            path.addRoundedRect(box, 2, 2)
    path.closeSubpath()
    return path


_CUT = 0.29
_OCTAGON = (
    (_CUT, 0), (1 - _CUT, 0), (1, _CUT), (1, 1 - _CUT),
    (1 - _CUT, 1), (_CUT, 1), (0, 1 - _CUT), (0, _CUT),
)  # fmt: skip
_DIAMOND = ((0.5, 0), (1, 0.5), (0.5, 1), (0, 0.5))


def _polygon(box: QRectF, shares: tuple[tuple[float, float], ...]) -> QPolygonF:
    return QPolygonF(
        [QPointF(box.x() + x * box.width(), box.y() + y * box.height()) for x, y in shares]
    )


def standing_dot(painter: QPainter, box: QRectF, standing: Standing) -> None:
    """Ring when saved, half when received, full when final; barred: disputed, crossed: refused."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    colour = ink.standing(standing)
    inner = box.adjusted(1, 1, -1, -1)
    painter.setPen(QPen(colour, 1.5))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawEllipse(inner)
    painter.setBrush(colour)
    match standing:
        case Standing.RECEIVED:
            painter.drawPie(inner, 90 * 16, 180 * 16)
        case Standing.FINAL:
            painter.drawEllipse(inner)
        case Standing.DISPUTED:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
        case Standing.QUARANTINED:
            painter.drawLine(inner.bottomLeft(), inner.topRight())
            painter.drawLine(inner.topLeft(), inner.bottomRight())
        case Standing.SAVED:
            pass
    painter.restore()


def flag_mark(painter: QPainter, box: QRectF, flag: Flag) -> None:
    """A small pennant; a triangle where a hard rule speaks against it."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    if flag is Flag.RULE:
        _warning(painter, box)
    else:
        _pennant(painter, box)
    painter.restore()


def _pennant(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(ink.accent(), 1.4))
    painter.setBrush(ink.accent())
    x, y, w, h = box.x(), box.y(), box.width(), box.height()
    painter.drawLine(QPointF(x + w * 0.2, y + h * 0.05), QPointF(x + w * 0.2, y + h * 0.95))
    points = ((0.2, 0.08), (0.9, 0.32), (0.2, 0.56))
    painter.drawPolygon(_polygon(box, points))


def _warning(painter: QPainter, box: QRectF) -> None:
    line = max(1.4, box.width() * 0.12)
    pen = QPen(ink.up(), line)
    pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(_polygon(box, ((0.5, 0.1), (0.95, 0.9), (0.05, 0.9))))
    x, y, h = box.center().x(), box.y(), box.height()
    painter.drawLine(QPointF(x, y + h * 0.42), QPointF(x, y + h * 0.6))
    painter.drawPoint(QPointF(x, y + h * 0.76))


def keycap(painter: QPainter, box: QRectF, text: str, dimmed: bool = False) -> None:
    """A key with its legend, like on the keyboard."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(ink.line(), 1))
    painter.setBrush(ink.raised())
    inner = box.adjusted(0.5, 0.5, -0.5, -0.5)
    painter.drawRoundedRect(inner, 3, 3)
    painter.setPen(ink.faint() if dimmed else ink.text())
    put(painter, inner, Qt.AlignmentFlag.AlignCenter, text)
    painter.restore()


def keycap_width(metrics: QFontMetricsF, text: str) -> float:
    """Room a key cap needs; at least square."""
    return max(metrics.horizontalAdvance(text) + metrics.height() * 0.6, keycap_height(metrics))


def keycap_height(metrics: QFontMetricsF) -> float:
    """Height of a key cap in this font."""
    return metrics.height() + 4


def arrow(painter: QPainter, box: QRectF, colour: QColor) -> None:
    """An arrow to the right."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(colour, 1.5)
    pen.setCapStyle(Qt.PenCapStyle.RoundCap)
    painter.setPen(pen)
    middle = box.center().y()
    tip = QPointF(box.right() - 1, middle)
    painter.drawLine(QPointF(box.left() + 1, middle), tip)
    wing = min(box.height() / 4, 4)
    painter.drawLine(tip, QPointF(tip.x() - wing, middle - wing))
    painter.drawLine(tip, QPointF(tip.x() - wing, middle + wing))
    painter.restore()
