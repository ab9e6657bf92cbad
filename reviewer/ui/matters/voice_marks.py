"""Who marked what in the pictures: each person by a number, a colour and a kind of line."""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.domain.remark import WHOLE, Region
from reviewer.ui.review import ink
from reviewer.ui.review.viewport import Box
from reviewer.ui.theme import font
from reviewer.ui.tokens import DARK, RADIUS_S

# Read on the veil, which is dark in every theme; after the last they begin anew.
_COLOURS = ("accent", "warn", "certify", "test", "reject")
_LINES = (
    Qt.PenStyle.SolidLine,
    Qt.PenStyle.DashLine,
    Qt.PenStyle.DotLine,
    Qt.PenStyle.DashDotLine,
    Qt.PenStyle.DashDotDotLine,
)


def voice_colour(number: int) -> QColor:
    """Of a person by their number from 1."""
    return QColor(getattr(DARK, _COLOURS[(number - 1) % len(_COLOURS)]))


@dataclass(frozen=True, slots=True)
class Marked:
    """A region of somebody."""

    number: int
    region: Region
    is_chosen: bool


@dataclass(frozen=True, slots=True)
class VoicesLayer:
    """All regions, by hash of the picture they lie in."""

    marks: Mapping[str, Sequence[Marked]]

    def paint(self, painter: QPainter, picture: str, where: Box) -> None:
        """Over one picture, which covers `where`; the chosen one last."""
        for mark in sorted(self.marks.get(picture, ()), key=lambda each: each.is_chosen):
            _paint(painter, mark, where)


def _paint(painter: QPainter, mark: Marked, where: Box) -> None:
    left, top, right, bottom = (edge / WHOLE for edge in mark.region.box)
    box = QRectF(
        where.x + left * where.w,
        where.y + top * where.h,
        (right - left) * where.w,
        (bottom - top) * where.h,
    )
    colour, width = voice_colour(mark.number), 3.5 if mark.is_chosen else 2.0
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setPen(QPen(ink.veil(), width + 3))
    painter.drawRect(box)
    painter.setPen(QPen(colour, width, _LINES[(mark.number - 1) % len(_LINES)]))
    painter.drawRect(box)
    words = str(mark.number)
    painter.setFont(font(bold=True))
    metrics = QFontMetricsF(painter.font())
    chip = QRectF(0, 0, metrics.horizontalAdvance(words) + 10, metrics.height() + 2)
    chip.moveTopLeft(box.topLeft())
    _paint_number(painter, chip, words, colour)
    painter.restore()


def _paint_number(painter: QPainter, chip: QRectF, words: str, colour: QColor) -> None:
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(DARK.window))
    painter.drawRoundedRect(chip, RADIUS_S, RADIUS_S)
    painter.setPen(colour)
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, words)


class VoiceNumber(QWidget):
    """The number beside what somebody said."""

    def __init__(self, number: int) -> None:
        super().__init__()
        self._number = number
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Number {number}", number=number))

    def sizeHint(self) -> QSize:
        """Room for the number in the font in force."""
        metrics = QFontMetricsF(font(bold=True))
        return QSize(
            round(metrics.horizontalAdvance(str(self._number))) + 14, round(metrics.height()) + 4
        )

    def paintEvent(self, _event: QPaintEvent) -> None:
        """As in the pictures."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font(bold=True))
        colour = voice_colour(self._number)
        _paint_number(painter, QRectF(self.rect()), str(self._number), colour)
