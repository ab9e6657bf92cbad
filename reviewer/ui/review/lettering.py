"""One line of words put into a box: the cheap way to draw text that needs no wrapping.

Where the layout goes from right to left, widgets paint as ever in a mirrored painter; words and
pictures that are put by this module are not mirrored themselves.

A screen swap draws some seventy lines, most of them words that were drawn before (packs, names of
facts, figures); laid out once, they cost a third.
"""

from collections import OrderedDict
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText, QTextLayout, QTransform
from PySide6.QtWidgets import QWidget

from reviewer.ui.mirroring import is_mirrored

LINES_KEPT = 300
_CENTRE = Qt.AlignmentFlag.AlignHCenter


def mirror(painter: QPainter, box: QRectF) -> None:
    """From now on what is painted in the box stands as in a mirror."""
    painter.translate(box.left() + box.right(), 0)
    painter.scale(-1, 1)


def painter_of(widget: QWidget) -> QPainter:
    """A painter on the widget, mirrored where its layout goes from right to left."""
    painter = QPainter(widget)
    if widget.layoutDirection() is Qt.LayoutDirection.RightToLeft:
        mirror(painter, QRectF(widget.rect()))
    return painter


def visual(widget: QWidget, box: QRectF) -> QRectF:
    """Where a box that was painted by `painter_of` is seen; the other way round it is the same."""
    if widget.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(widget.width() - box.right(), box.y(), box.width(), box.height())


@contextmanager
def upright(painter: QPainter, box: QRectF) -> Iterator[QRectF]:
    """The box to draw in what must not be mirrored: words, pictures."""
    if not _is_mirrored(painter):
        yield box
        return
    painter.save()
    painter.scale(-1, 1)
    yield QRectF(-box.right(), box.y(), box.width(), box.height())
    painter.restore()


def put(painter: QPainter, box: QRectF, flags: Qt.AlignmentFlag, words: str) -> None:
    """Words in a box of a painter that may be mirrored, by the painter's own font."""
    if not _is_mirrored(painter):
        painter.drawText(box, flags, words)
        return
    sides = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignRight | _CENTRE
    swapped = flags & ~sides | Qt.AlignmentFlag.AlignAbsolute
    if flags & _CENTRE:
        swapped |= _CENTRE
    elif not flags & Qt.AlignmentFlag.AlignRight:
        swapped |= Qt.AlignmentFlag.AlignRight
    with upright(painter, box) as place:
        painter.drawText(place, swapped, words)


def _is_mirrored(painter: QPainter) -> bool:
    return painter.worldTransform().m11() < 0


def _is_turned(painter: QPainter) -> bool:
    """Whether a box that was placed from the right is painted by a painter that is not mirrored."""
    return is_mirrored() and not _is_mirrored(painter)


def semibold(font: QFont) -> QFont:
    """The same font, bolder."""
    bold = QFont(font)
    bold.setWeight(QFont.Weight.DemiBold)
    return bold


class Lettering:
    """A font with its measures.

    Attributes:
        font: the font; unchanged for life.
        height, em: line height and width of an M, logical pixels.
    """

    def __init__(self, font: QFont, bold: bool | None = None, scale: float = 1.0) -> None:
        self.font = QFont(font)
        if bold is not None:
            self.font.setWeight(QFont.Weight.DemiBold if bold else QFont.Weight.Normal)
        if scale != 1.0:
            self.font.setPointSizeF(self.font.pointSizeF() * scale)
        self._metrics = QFontMetricsF(self.font)
        self.height = self._metrics.height()
        self.em = self._metrics.horizontalAdvance("M")
        self._lines: OrderedDict[tuple[str, int], tuple[QStaticText, float]] = OrderedDict()

    def width(self, words: str) -> float:
        """Room that the words need on one line."""
        return self._metrics.horizontalAdvance(words)

    def left(self, painter: QPainter, box: QRectF, words: str) -> None:
        """At the left of the box, in its middle line, ending in an ellipsis where too long.

        At its right where the language is read from there.
        """
        room = box.width()
        if room > 0 and words:
            line, rise = self._line(words, int(room))
            left = box.right() - line.size().width() if _is_turned(painter) else box.x()
            self._put(painter, line, left, self._top(box) - rise)

    def right(self, painter: QPainter, box: QRectF, words: str) -> None:
        """At the other end of the box, in its middle line; never cut."""
        if words:
            line, rise = self._line(words, 0)
            left = box.x() if _is_turned(painter) else box.right() - line.size().width()
            self._put(painter, line, left, self._top(box) - rise)

    def _put(self, painter: QPainter, line: QStaticText, left: float, top: float) -> None:
        painter.setFont(self.font)
        if not _is_mirrored(painter):
            painter.drawStaticText(QPointF(left, top), line)
            return
        with upright(painter, QRectF(QPointF(left, top), line.size())) as place:
            painter.drawStaticText(place.topLeft(), line)

    def _top(self, box: QRectF) -> float:
        return box.y() + (box.height() - self.height) / 2

    def _line(self, words: str, room: int) -> tuple[QStaticText, float]:
        """The words laid out, cut to `room` unless that is 0; how far to raise them."""
        key = (words, room)
        known = self._lines.get(key)
        if known is None:
            shown = self._metrics.elidedText(words, Qt.TextElideMode.ElideRight, room)
            line = QStaticText(shown if room else words)
            line.setTextFormat(Qt.TextFormat.PlainText)
            line.setPerformanceHint(QStaticText.PerformanceHint.AggressiveCaching)
            line.prepare(QTransform(), self.font)
            known = self._lines[key] = (line, self._rise(line.text()))
            if len(self._lines) > LINES_KEPT:
                self._lines.popitem(last=False)
        return known

    def _rise(self, words: str) -> float:
        """How much lower than its own the font of another script would put the baseline."""
        if words.isascii():
            return 0.0
        layout = QTextLayout(words, self.font)
        layout.beginLayout()
        line = layout.createLine()
        # Only a line that was filled knows the fonts in it.
        line.setNumColumns(len(words))
        layout.endLayout()
        return max(float(line.ascent()) - self._metrics.ascent(), 0.0)
