"""Text with the model's words underlined: solid bar raises the risk, dots lower it.

Always plain text. The layout keeps its lines while the width stays, so that swapping an item costs
one layout of one text.
"""

from PySide6.QtCore import QEvent, QPoint, QPointF, QRectF, QSize, Qt, Signal
from PySide6.QtGui import (
    QFontMetricsF,
    QHelpEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from reviewer.domain.language import tr
from reviewer.ui.review import ink
from reviewer.ui.review.lettering import painter_of, put
from reviewer.ui.review.marks import Mark


class MarkedText(QWidget):
    """A paragraph that grows with its text up to `most_lines`, then ends with an ellipsis.

    Signals:
        unfolded(bool): the rest of a long text was shown or folded away by a click.
    """

    unfolded = Signal(bool)

    def __init__(self, name: str, most_lines: int = 0, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._text = ""
        self._marks: tuple[Mark, ...] = ()
        self._shows_marks = True
        self._most_lines = most_lines
        self._is_unfolded = False
        self._layout = QTextLayout()
        self._width = -1
        self._lines_at: dict[int, int] = {}
        self._height = 0.0
        self.setAccessibleName(name)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def marks(self) -> tuple[Mark, ...]:
        """Marks of the text shown."""
        return self._marks

    @property
    def is_folded(self) -> bool:
        """Whether some lines are not shown."""
        return self._shown_lines() < self._layout.lineCount()

    def show_text(self, text: str, marks: tuple[Mark, ...]) -> None:
        """Show this, folded."""
        self._text, self._marks = text, marks
        self._is_unfolded = False
        self.setAccessibleDescription(text)
        self._lay_out(anew=True)

    def show_marks(self, on: bool) -> None:
        """Underline the model's words or not."""
        self._shows_marks = on
        self.update()

    def unfold(self, on: bool) -> None:
        """Show all lines, or only the first ones."""
        if on != self._is_unfolded:
            self._is_unfolded = on
            self._lay_out(anew=True)
            self.unfolded.emit(on)

    def mark_at(self, at: QPoint) -> Mark | None:
        """The mark under a point."""
        for mark in self._marks:
            if any(box.adjusted(0, 0, 0, 3).contains(QPointF(at)) for box in self._boxes(mark)):
                return mark
        return None

    # size ------------------------------------------------------------------------------------

    def heightForWidth(self, width: int) -> int:
        """Height of the shown lines at this width."""
        if width == self._width:
            return round(self._height)
        lines = self._lines_at.get(width)
        if lines is None:
            # Layouts ask for the same few widths again and again.
            lines = _break_lines(QTextLayout(self._text, self.font()), width)
            self._lines_at[width] = lines
        return round(self._line_height() * max(min(lines, self._cap(lines)), 1))

    def sizeHint(self) -> QSize:
        """The present height."""
        return QSize(200, self.heightForWidth(max(self.width(), 80)))

    def minimumSizeHint(self) -> QSize:
        """Any width will do; the height is what the lines need."""
        return QSize(80, round(self._height))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Break lines anew."""
        super().resizeEvent(event)
        self._lay_out()

    def changeEvent(self, event: QEvent) -> None:
        """Another font breaks lines elsewhere."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.FontChange, QEvent.Type.StyleChange):
            self._lay_out(anew=True)

    def _lay_out(self, anew: bool = False) -> None:
        width = max(self.width(), 80)
        if not anew and width == self._width:
            return
        if anew:
            self._lines_at.clear()
        self._layout = QTextLayout(self._text, self.font())
        lines = _break_lines(self._layout, width, self._line_height())
        height = self._line_height() * max(min(lines, self._cap(lines)), 1)
        self._width = width
        if height != self._height:
            self._height = height
            self.updateGeometry()
        self.update()

    def _cap(self, lines: int) -> int:
        return lines if self._is_unfolded or not self._most_lines else self._most_lines

    def _shown_lines(self) -> int:
        lines = self._layout.lineCount()
        return min(lines, self._cap(lines))

    def _line_height(self) -> float:
        return round(QFontMetricsF(self.font()).height() * 1.3)

    # events ----------------------------------------------------------------------------------

    def event(self, event: QEvent) -> bool:
        """The tooltip tells a mark's weight in words."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            mark = self.mark_at(event.pos()) if self._shows_marks else None
            if mark is not None:
                QToolTip.showText(event.globalPos(), mark.sentence(), self)
            elif self.is_folded:
                QToolTip.showText(event.globalPos(), tr("Click for the whole text"), self)
            return True
        return super().event(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows the rest of a long text."""
        if event.button() is Qt.MouseButton.LeftButton and (self.is_folded or self._is_unfolded):
            self.unfold(not self._is_unfolded)

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Marks under the text, then the lines."""
        painter = QPainter(self)
        if self._shows_marks:
            for mark in self._marks:
                self._paint_mark(painter, mark)
        painter.setPen(ink.text())
        shown = self._shown_lines()
        folded = self.is_folded
        for number in range(shown - (1 if folded else 0)):
            self._layout.lineAt(number).draw(painter, QPointF(0, 0))
        if folded:
            self._paint_last(painter, shown - 1)
        painter.end()

    def _paint_last(self, painter: QPainter, number: int) -> None:
        """The last line shown ends with an ellipsis."""
        line = self._layout.lineAt(number)
        rest = _from_unit(self._text, line.textStart())
        metrics = QFontMetricsF(self.font())
        words = metrics.elidedText(rest, Qt.TextElideMode.ElideRight, self.width())
        painter.setFont(self.font())
        painter.drawText(QPointF(0, line.y() + line.ascent()), words)

    def _paint_mark(self, painter: QPainter, mark: Mark) -> None:
        colour = ink.up() if mark.raises else ink.down()
        for box in self._boxes(mark):
            painter.fillRect(box, ink.mark_ground(mark.raises))
            pen = QPen(colour, 0.8 + 0.6 * mark.strength)
            if not mark.raises:
                pen.setStyle(Qt.PenStyle.DotLine)
            painter.setPen(pen)
            y = box.bottom() + 1
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))

    def _boxes(self, mark: Mark) -> list[QRectF]:
        """Where a mark lies, a box for each line it touches."""
        boxes = []
        for number in range(self._shown_lines()):
            line = self._layout.lineAt(number)
            first = line.textStart()
            start, end = max(mark.start, first), min(mark.end, first + line.textLength())
            if start < end:
                left, right = _x(line.cursorToX(start)), _x(line.cursorToX(end))
                left, right = min(left, right), min(max(left, right), float(self.width()))
                boxes.append(QRectF(left, line.y(), max(right - left, 0), line.height()))
        return boxes


class MarkLegend(QWidget):
    """What the two underlines mean."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Solid underline raises the risk, dotted lowers it"))

    def sizeHint(self) -> QSize:
        """Room for both entries."""
        return self._size(self._words())

    def minimumSizeHint(self) -> QSize:
        """Room for them in short."""
        return self._size(self._short_words())

    def _size(self, entries: tuple[str, str]) -> QSize:
        metrics = QFontMetricsF(self.font())
        wide = sum(metrics.horizontalAdvance(words) for words in entries)
        return QSize(round(wide + metrics.height() * 4), round(metrics.height() + 4))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """A sample of each underline with its meaning."""
        painter = painter_of(self)
        metrics = QFontMetricsF(self.font())
        x, length = 0.0, metrics.height() * 1.2
        middle = self.height() / 2
        styles = (Qt.PenStyle.SolidLine, Qt.PenStyle.DotLine)
        has_room = self.width() >= self.sizeHint().width()
        entries = self._words() if has_room else self._short_words()
        for words, style, colour in zip(entries, styles, (ink.up(), ink.down()), strict=True):
            painter.setPen(QPen(colour, 2.6, style))
            painter.drawLine(QPointF(x, middle), QPointF(x + length, middle))
            x += length + metrics.height() * 0.4
            painter.setPen(ink.muted())
            wide = metrics.horizontalAdvance(words)
            box = QRectF(x, 0, wide + 2, self.height())
            put(painter, box, Qt.AlignmentFlag.AlignVCenter, words)
            x += wide + metrics.height() * 0.8
        painter.end()

    def _words(self) -> tuple[str, str]:
        #: words with such an underline do that
        return tr("raises risk"), tr("lowers risk")

    def _short_words(self) -> tuple[str, str]:
        #: words with such an underline do that to the risk
        return tr("raises"), tr("lowers")


def _break_lines(layout: QTextLayout, width: float, line_height: float = 0.0) -> int:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    count = 0
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, count * line_height))
        count += 1
    layout.endLayout()
    return count


def _x(place: object) -> float:
    """QTextLine.cursorToX gives the place alone or with the cursor's position."""
    return float(place[0]) if isinstance(place, tuple) else float(place)  # type: ignore[arg-type]  # PySide6 types it as object


def _from_unit(text: str, unit: int) -> str:
    """The text from a UTF-16 offset on, on one line."""
    rest = text.encode("utf-16-le")[unit * 2 :].decode("utf-16-le", "replace")
    return rest.replace("\n", " ")
