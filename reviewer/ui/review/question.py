"""The question above the picture: today's pack, the proposed one, what it saves, what it risks."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.item import Item
from reviewer.domain.packs import PackLadder
from reviewer.domain.risk import Risk
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.ladder import risk_colour
from reviewer.ui.review.risk_scale import percent, place
from reviewer.ui.review.rungs import risk_words
from reviewer.ui.review.wording import pack_title, saving

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


@dataclass(frozen=True, slots=True)
class _Asked:
    current: str
    current_title: str
    proposed: str
    proposed_title: str
    saving: str
    risk: Risk | None


class QuestionStrip(QWidget):
    """One line of large words and one of small ones; never scrolls, never wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: _Asked | None = None
        self._place = ""
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(self.tr("Question"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_item(self, item: Item | None, ladder: PackLadder, place_words: str) -> None:
        """Ask about this item; `place_words` says where in the queue it stands."""
        self._place = place_words
        self._asked = None if item is None else _asked(item, ladder)
        if self._asked is not None:
            asked = self._asked
            self.setAccessibleDescription(
                f"{asked.current_title} to {asked.proposed_title}, {asked.saving}; "
                f"{risk_words(asked.risk)}. {place_words}"
            )
        self.update()

    def sizeHint(self) -> QSize:
        """Two lines."""
        return QSize(300, round(self._large_height() + self._small_height() + self._pad() * 2))

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Packs at the left, risk at the right."""
        painter = QPainter(self)
        asked = self._asked
        if asked is not None:
            pad = self._pad()
            top = QRectF(pad * 1.4, pad, self.width() - pad * 2.8, self._large_height())
            low = QRectF(top.x(), top.bottom(), top.width(), self._small_height())
            risk_width = self._paint_risk(painter, asked.risk, top, low)
            top.setWidth(top.width() - risk_width)
            low.setWidth(low.width() - risk_width)
            self._paint_packs(painter, asked, top)
            self._paint_small(painter, asked, low)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_packs(self, painter: QPainter, asked: _Asked, box: QRectF) -> None:
        painter.setFont(self._large(False))
        plain = QFontMetricsF(painter.font())
        bold = QFontMetricsF(self._large(True))
        side = box.height() * 0.72
        gap = side * 0.35
        fixed = 2 * (side + gap) + side * 0.9 + 2 * gap
        room = box.width() - fixed
        to_width = min(bold.horizontalAdvance(asked.proposed_title) + 2, room)
        from_width = min(plain.horizontalAdvance(asked.current_title) + 2, room - to_width)
        x = box.x()
        glyphs.pack(painter, _square(x, box, side), asked.current, ink.muted())
        x += side + gap
        painter.setPen(ink.muted())
        if from_width > plain.height():
            self._word(painter, QRectF(x, box.y(), from_width, box.height()), asked.current_title)
            x += from_width + gap
        glyphs.arrow(painter, QRectF(x, box.y(), side * 0.9, box.height()), ink.muted())
        x += side * 0.9 + gap
        glyphs.pack(painter, _square(x, box, side), asked.proposed, ink.text())
        x += side + gap
        painter.setFont(self._large(True))
        painter.setPen(ink.text())
        self._word(painter, QRectF(x, box.y(), box.right() - x, box.height()), asked.proposed_title)

    def _paint_small(self, painter: QPainter, asked: _Asked, box: QRectF) -> None:
        painter.setFont(self.font())
        painter.setPen(ink.muted())
        words = " · ".join(part for part in (self._place, asked.saving) if part)
        self._word(painter, box, words)

    def _paint_risk(self, painter: QPainter, risk: Risk | None, top: QRectF, low: QRectF) -> float:
        """Figure, limit and a small bar; gives the room used."""
        small = QFontMetricsF(self.font())
        large = self._large(True)
        figure = self.tr("not scored") if risk is None else percent(risk.ppm)
        limit = "" if risk is None else _limit_words(risk)
        wide = max(
            QFontMetricsF(large).horizontalAdvance(figure) + small.height() * 5.6,
            small.horizontalAdvance(limit) + small.height(),
        )
        painter.setFont(large)
        painter.setPen(ink.muted() if risk is None else risk_colour(risk))
        painter.drawText(top, _RIGHT, figure)
        painter.setFont(self.font())
        painter.setPen(ink.muted())
        painter.drawText(low, _RIGHT, limit)
        if risk is not None:
            bar = QRectF(top.right() - wide + small.height(), 0, small.height() * 4, 6)
            bar.moveTop(top.center().y() - 3)
            paint_risk_bar(painter, bar, risk.ppm, risk.threshold_ppm, risk_colour(risk))
        return wide + small.height()

    def _word(self, painter: QPainter, box: QRectF, words: str) -> None:
        metrics = QFontMetricsF(painter.font())
        painter.drawText(
            box, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        )

    def _large(self, strong: bool) -> QFont:
        font = QFont(self.font())
        font.setPointSizeF(font.pointSizeF() * 1.45)
        font.setWeight(QFont.Weight.DemiBold if strong else QFont.Weight.Normal)
        return font

    def _large_height(self) -> float:
        return QFontMetricsF(self._large(True)).height()

    def _small_height(self) -> float:
        return QFontMetricsF(self.font()).height() * 1.2

    def _pad(self) -> float:
        return round(QFontMetricsF(self.font()).height() * 0.5)


def paint_risk_bar(
    painter: QPainter, bar: QRectF, ppm: int, threshold_ppm: int | None, colour: QColor
) -> None:
    """A risk on the common scale as a filled bar, with the limit as a tick."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.track())
    radius = bar.height() / 2
    painter.drawRoundedRect(bar, radius, radius)
    filled = QRectF(bar)
    filled.setWidth(max(bar.width() * place(ppm), bar.height()))
    painter.setBrush(colour)
    painter.drawRoundedRect(filled, radius, radius)
    if threshold_ppm is not None:
        x = bar.x() + bar.width() * place(threshold_ppm)
        painter.fillRect(QRectF(x - 0.75, bar.y() - 3, 1.5, bar.height() + 6), ink.text())
    painter.restore()


def _asked(item: Item, ladder: PackLadder) -> _Asked:
    current, proposed = item.product.current_pack, item.proposed_pack
    known = current in ladder and proposed in ladder
    return _Asked(
        current=current,
        current_title=pack_title(ladder, current),
        proposed=proposed,
        proposed_title=pack_title(ladder, proposed),
        saving=saving(ladder[current], ladder[proposed], ladder.currency) if known else "",
        risk=item.risk,
    )


def _limit_words(risk: Risk) -> str:
    if risk.threshold_ppm is None:
        return "damage risk · no limit"
    return f"damage risk · limit {percent(risk.threshold_ppm)}"


def _square(x: float, box: QRectF, side: float) -> QRectF:
    return QRectF(x, box.center().y() - side / 2, side, side)
