"""The learning curve as a picture: success with its band; gaps where nothing was verified."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import number, tr
from reviewer.domain.standing import CurvePoint
from reviewer.ui.theme import colour, font

_TOP, _BOTTOM = 8, 22
# Alerts by their codes.
ALERT = {
    #: of a person: good enough by now
    "learnt": tr("learnt"),
    #: of a person: was good enough and is no longer
    "relapsed": tr("relapsed"),
}


class CurveView(QWidget):
    """Cases from left to right, success from 0 to 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._points: tuple[CurvePoint, ...] = ()
        self._marks: tuple[tuple[str, int], ...] = ()
        self.setMinimumHeight(150)

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(520, 150)

    def show_curve(
        self, points: Sequence[CurvePoint], alerts: Sequence[tuple[str, int]] = ()
    ) -> None:
        """Another curve, with the cases that raised an alert."""
        self._points, self._marks = tuple(points), tuple(alerts)
        told = [each for each in points if each.success is not None]
        words = tr("No case is verified yet.")
        if told and told[-1].success is not None:
            low, rate, high = told[-1].success
            words = tr(
                "After {n} cases {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).",
                "After {n} case {rate:.0%} of the verified right ({low:.0%} to {high:.0%}).",
                told[-1].case,
                rate=rate,
                low=low,
                high=high,
            )
        self.setAccessibleName(tr("Learning curve. {sentence}", sentence=words))
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, band, line, alerts."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect()).adjusted(axis_width(), _TOP, -_TOP, -_BOTTOM)
        self._paint_grid(painter, box)
        for run in _runs(self._points):
            self._paint_run(painter, box, run)
        for name, case in self._marks:
            self._paint_alert(painter, box, name, case)

    def _at(self, box: QRectF, case: int, share: float) -> QPointF:
        last = max((each.case for each in self._points), default=1)
        return QPointF(
            box.left() + box.width() * case / max(last, 1), box.bottom() - box.height() * share
        )

    def _paint_grid(self, painter: QPainter, box: QRectF) -> None:
        painter.setFont(font("small"))
        for share in (0.0, 0.5, 1.0):
            y = box.bottom() - box.height() * share
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colour("text_soft"))
            place = QRectF(0, y - 9, box.left() - 6, 18)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, number(share, ".0%"))
        last = max((each.case for each in self._points), default=0)
        foot = QRectF(box.left(), box.bottom() + 3, box.width(), _BOTTOM - 3)
        words = tr("{n} cases", "{n} case", last) if last else tr("No case yet")
        painter.drawText(foot, Qt.AlignmentFlag.AlignRight, words)

    def _paint_run(self, painter: QPainter, box: QRectF, run: Sequence[CurvePoint]) -> None:
        told = [(each.case, each.success) for each in run if each.success is not None]
        over = [self._at(box, case, span[2]) for case, span in told]
        under = [self._at(box, case, span[0]) for case, span in reversed(told)]
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        painter.drawPolygon(QPolygonF([*over, *under]))
        painter.setPen(QPen(colour("accent"), 2))
        painter.drawPolyline(QPolygonF([self._at(box, case, span[1]) for case, span in told]))

    def _paint_alert(self, painter: QPainter, box: QRectF, name: str, case: int) -> None:
        """A line with a word, so that colour is never alone."""
        top = self._at(box, case, 1.0)
        painter.setPen(QPen(colour("bad" if name == "relapsed" else "good"), 1.5))
        painter.drawLine(top, QPointF(top.x(), box.bottom()))
        painter.setFont(font("small"))
        words = ALERT.get(name, name)
        wide = painter.fontMetrics().horizontalAdvance(words)
        painter.drawText(QPointF(min(top.x() + 4, box.right() - wide), top.y() + 12), words)


def axis_width() -> float:
    """Room that the shares of an axis need at its left, in pixels."""
    return QFontMetricsF(font("small")).horizontalAdvance(number(1.0, ".0%")) + 8


def _runs(points: Sequence[CurvePoint]) -> list[list[CurvePoint]]:
    """Points that follow each other without a gap."""
    runs: list[list[CurvePoint]] = [[]]
    for each in points:
        if each.success is None:
            runs.append([])
        else:
            runs[-1].append(each)
    return [run for run in runs if run]
