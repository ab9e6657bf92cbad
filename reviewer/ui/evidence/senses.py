"""Risk by sense as three bars on the scale of all risks, the threshold marked across them."""

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.evidence import Sense
from reviewer.domain.language import tr
from reviewer.ui.evidence.lines import SenseLine
from reviewer.ui.mirroring import placed
from reviewer.ui.review import ink
from reviewer.ui.review.lettered import Lettered
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.review.risk_scale import TICKS, percent, place, tick_text
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip

#: what a line across bars means
_LEGEND = tr("tick = threshold")


class SenseBars(Lettered):
    """A bar each for text, pictures and both."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._lines: tuple[SenseLine, ...] = ()
        self._threshold: int | None = None
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Risk by sense"))

    def show_lines(self, lines: tuple[SenseLine, ...], threshold_ppm: int | None) -> None:
        """Show these; `threshold_ppm` None where no threshold could be set."""
        changed = len(lines) != len(self._lines)
        self._lines, self._threshold = lines, threshold_ppm
        self._fit()
        limit = (
            tr("no threshold")
            if threshold_ppm is None
            else tr("threshold {risk}", risk=percent(threshold_ppm))
        )
        #: a sense and its risk
        told = ", ".join(tr("{sense}: {risk}", sense=line.title, risk=line.words) for line in lines)
        self.setAccessibleDescription(f"{told}; {limit}")
        self.setToolTip(plain_tip(f"{told}\n{limit}"))
        if changed:
            self.updateGeometry()
        self.update()

    def box_of(self, sense: Sense) -> QRectF:
        """The row of one sense."""
        number = next(place for place, line in enumerate(self._lines) if line.sense is sense)
        return QRectF(0, number * self._row, self.width(), self._row)

    def sizeHint(self) -> QSize:
        """All bars and the axis."""
        return QSize(round(self._plain.em * 24), self._row * len(self._lines) + self._axis)

    def minimumSizeHint(self) -> QSize:
        """No lower."""
        return QSize(round(self._plain.em * 18), self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Titles, tracks, bars, figures; the threshold over all."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale()
        for number, line in enumerate(self._lines):
            self._paint_line(painter, line, number * self._row, scale)
        self._paint_axis(painter, scale)
        if self._threshold is not None and self._lines:
            at = scale.x() + place(self._threshold) * scale.width()
            painter.setPen(QPen(ink.text(), 1.5))
            painter.drawLine(QPointF(at, 1), QPointF(at, scale.height() - 1))
        painter.end()

    def _paint_line(self, painter: QPainter, line: SenseLine, top: float, scale: QRectF) -> None:
        strong = line.sense is Sense.COMBINED
        letters = self._strong if strong else self._plain
        painter.setPen(ink.faint() if line.ppm is None else ink.text())
        whole = QRectF(self.rect())
        title = placed(QRectF(0, top, self._title, self._row), whole)
        letters.left(painter, title, line.title)
        half = self._row * (0.26 if strong else 0.18)
        middle = top + self._row / 2
        track = QRectF(scale.x(), middle - half, scale.width(), half * 2)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.track())
        painter.drawRoundedRect(track, 2, 2)
        figures = QRectF(self.width() - self._figures, top, self._figures, self._row)
        figures = placed(figures, whole)
        if line.ppm is None:
            painter.setPen(ink.faint())
            letters.right(painter, figures, line.words)
            return
        colour = self._colour(line.ppm)
        painter.setBrush(colour)
        filled = QRectF(track)
        filled.setWidth(max(place(line.ppm) * track.width(), 3))
        painter.drawRoundedRect(filled, 2, 2)
        painter.setPen(colour)
        letters.right(painter, figures, line.words)

    def _paint_axis(self, painter: QPainter, scale: QRectF) -> None:
        top = scale.height()
        painter.setPen(ink.muted())
        if self._threshold is not None:
            caption = QRectF(0, top, self._title, self._axis)
            self._small.left(painter, placed(caption, QRectF(self.rect())), _LEGEND)
        for ppm in TICKS:
            words = tick_text(ppm)
            wide = self._small.width(words) + 2
            left = scale.x() + place(ppm) * scale.width() - (wide / 2 if ppm else 0)
            self._small.left(painter, QRectF(left, top, wide + 2, self._axis), words)

    def _colour(self, ppm: int) -> QColor:
        if self._threshold is None:
            return ink.muted()
        return ink.up() if ppm >= self._threshold else ink.down()

    def _scale(self) -> QRectF:
        left, gap = self._title + self._plain.em * 0.6, self._plain.em * 0.8
        wide = max(self.width() - left - self._figures - gap, 24.0)
        scale = QRectF(left, 0, wide, self._row * len(self._lines))
        return placed(scale, QRectF(self.rect()))

    def _measure(self) -> None:
        self._plain, self._strong = Lettering(self.font()), Lettering(self.font(), bold=True)
        self._small = Lettering(font("small"))
        self._row = round(self._plain.height * 1.45)
        self._axis = round(self._small.height * 1.1)
        self._fit()

    def _fit(self) -> None:
        """Columns as wide as what stands in them, whatever is shown later."""
        titles = (tr("Pictures alone"), *(line.title for line in self._lines))
        figures = (tr("no pictures"), *(line.words for line in self._lines))
        self._title = max(self._small.width(_LEGEND), *map(self._strong.width, titles)) + 4
        self._figures = max(map(self._strong.width, figures)) + 4
