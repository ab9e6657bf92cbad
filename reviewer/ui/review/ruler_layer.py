"""What the ruler draws over one picture: the line with its ends, catalogue lengths along sides."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPen

from reviewer.domain.measuring import Corners, Point
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.viewport import Box


@dataclass(frozen=True, slots=True)
class Drawn:
    """The ruler on one picture; points are shares of its width and height.

    Attributes:
        line: both ends, None before there is any.
        moving: which of them the keys move.
        words: the length, beside the line.
        sides: the outline with what the catalogue says of its first and second side.
    """

    line: tuple[Point, Point] | None
    moving: int = 1
    words: str = ""
    sides: tuple[Corners, str, str] | None = None


@dataclass(frozen=True, slots=True)
class RulerLayer:
    """The ruler over the pictures, by their hash."""

    drawn: Mapping[str, Drawn]

    def paint(self, painter: QPainter, picture: str, where: Box) -> None:
        """Over one picture, which covers `where`; only what the clip lets through."""
        drawn = self.drawn.get(picture)
        if drawn is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if drawn.sides is not None:
            _paint_sides(painter, where, *drawn.sides)
        if drawn.line is not None:
            _paint_line(painter, where, drawn)
        painter.restore()


def _paint_sides(painter: QPainter, where: Box, corners: Corners, across: str, down: str) -> None:
    places = [_place(where, corner) for corner in corners]
    painter.setPen(QPen(ink.on_stage_line(), 1.5, Qt.PenStyle.DashLine))
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawPolygon(places)
    for words, start, end in ((across, places[0], places[1]), (down, places[1], places[2])):
        _label(painter, (start + end) / 2, words, ink.on_stage())


def _paint_line(painter: QPainter, where: Box, drawn: Drawn) -> None:
    if drawn.line is None:
        return
    ends = [_place(where, end) for end in drawn.line]
    for colour, width in ((ink.veil(), 5.0), (ink.warn_on_veil(), 2.0)):
        painter.setPen(QPen(colour, width))
        painter.drawLine(ends[0], ends[1])
    for number, end in enumerate(ends):
        painter.setPen(QPen(ink.veil(), 1.5))
        painter.setBrush(ink.warn_on_veil())
        radius = 5.0 if number == drawn.moving else 3.0
        painter.drawEllipse(end, radius, radius)
    below = QFontMetricsF(painter.font()).height()
    _label(painter, (ends[0] + ends[1]) / 2 + QPointF(0, below), drawn.words, ink.warn_on_veil())


def _label(painter: QPainter, middle: QPointF, words: str, colour: QColor) -> None:
    if not words:
        return
    metrics = QFontMetricsF(painter.font())
    chip = QRectF(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 4)
    chip.moveCenter(middle)
    # A line near the edge keeps its words on the stage.
    area = QRectF(painter.window())
    chip.moveLeft(max(min(chip.left(), area.right() - chip.width()), area.left()))
    glyphs.veil(painter, chip)
    painter.setPen(colour)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


def _place(where: Box, point: Point) -> QPointF:
    return QPointF(where.x + point[0] * where.w, where.y + point[1] * where.h)
