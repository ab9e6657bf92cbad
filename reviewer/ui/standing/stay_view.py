"""Who passes a gate in the course of a stay, as a picture: one line for each true recall."""

from collections.abc import Sequence

from PySide6.QtCore import QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen, QPolygonF
from PySide6.QtWidgets import QWidget

from reviewer.domain.language import number, tr
from reviewer.domain.standing import StayCurves
from reviewer.ui.standing.curve_view import axis_width
from reviewer.ui.theme import colour, font

_TOP, _BOTTOM = 8, 22
_LINE = 16  # px between two names at the right


class StayView(QWidget):
    """Weeks from left to right, those who have passed from 0 to 100 %."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._stay: StayCurves | None = None
        self.setMinimumHeight(150)
        self.hide()

    def sizeHint(self) -> QSize:
        """Wide and low."""
        return QSize(520, 150)

    def show_stay(self, stay: StayCurves | None) -> None:
        """Another gate; nothing where none is asked for a rate."""
        self._stay = stay
        self.setVisible(stay is not None)
        self.setAccessibleName(stay_words(stay) if stay is not None else "")
        self.update()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Grid, lines, names of the lines."""
        if self._stay is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(font("small"))
        named = [_found(recall) for recall, _ in self._stay.by_recall]
        right = max(map(painter.fontMetrics().horizontalAdvance, named)) + 8
        box = QRectF(self.rect()).adjusted(axis_width(), _TOP, -right, -_BOTTOM)
        weeks = len(self._stay.by_recall[0][1])
        self._paint_grid(painter, box, weeks)
        ends = []
        for _, passed in self._stay.by_recall:
            points = [_at(box, 0, weeks, 0.0)]
            points += [_at(box, week, weeks, share) for week, share in enumerate(passed, start=1)]
            painter.setPen(QPen(colour("accent"), 2))
            painter.drawPolyline(QPolygonF(points))
            ends.append(points[-1].y())
        painter.setPen(colour("text_soft"))
        for words, y in zip(named, _apart(ends, box.bottom() - 6), strict=True):
            painter.drawText(QPointF(box.right() + 6, y + 4), words)

    def _paint_grid(self, painter: QPainter, box: QRectF, weeks: int) -> None:
        for share in (0.0, 0.5, 1.0):
            y = _at(box, 0, weeks, share).y()
            painter.setPen(QPen(colour("line"), 1))
            painter.drawLine(QPointF(box.left(), y), QPointF(box.right(), y))
            painter.setPen(colour("text_soft"))
            place = QRectF(0, y - 9, box.left() - 6, 18)
            flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            painter.drawText(place, flags, number(share, ".0%"))
        for week in range(0, weeks + 1, 4):
            x = _at(box, week, weeks, 0.0).x()
            painter.drawText(
                QRectF(x - 40, box.bottom() + 3, 80, _BOTTOM - 3), _CENTRE, _week(week)
            )


_CENTRE = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop


def stay_words(stay: StayCurves) -> str:
    """The same in a sentence: who has passed when the stay ends."""
    weeks = len(stay.by_recall[0][1])
    #: {weeks}: "16 weeks"; {rejects}: "4 true rejects"; {certifies}: "12 true certifies"
    return tr(
        "Asked every week for {weeks}, with {rejects} and {certifies} a week, have passed in the "
        "end, by true recall: {recalls}. By true rate of false rejects: {rates}.",
        weeks=tr("{n} weeks", "{n} week", weeks),
        rejects=tr("{n} true rejects", "{n} true reject", stay.rejects),
        certifies=tr("{n} true certifies", "{n} true certify", stay.certifies),
        recalls=_passed(stay.by_recall),
        rates=_passed(stay.by_false_rejects),
    )


def _passed(curves: Sequence[tuple[float, Sequence[float]]]) -> str:
    """By rate, what share has passed in the end: "95%: 97%"."""
    return ", ".join(
        f"{number(rate, '.0%')}: {number(passed[-1], '.0%')}" for rate, passed in curves
    )


def _apart(heights: Sequence[float], bottom: float) -> list[float]:
    """Heights of names, so that none hides another where lines end together; the last highest."""
    found: list[float] = []
    for y in reversed(heights):
        found.append(max(y, found[-1] + _LINE) if found else y)
    for at in range(len(found) - 1, -1, -1):
        found[at] = min(found[at], bottom)
        bottom = found[at] - _LINE
    return found[::-1]


def _found(recall: float) -> str:
    #: name of a line: whoever finds so many of what is to be rejected
    return tr("{recall:.0%} found", recall=recall)


def _week(week: int) -> str:
    return tr("week {week}", week=week) if week else ""


def _at(box: QRectF, week: int, weeks: int, share: float) -> QPointF:
    return QPointF(
        box.left() + box.width() * week / weeks, box.bottom() - box.height() * min(share, 1.0)
    )
