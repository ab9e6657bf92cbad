"""The question above the picture: today's pack, the proposed one, what it saves, what it risks."""

from dataclasses import dataclass

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent, QPalette, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.risk import Risk
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.ladder import risk_colour
from reviewer.ui.review.lettered import Lettered
from reviewer.ui.review.lettering import Lettering, painter_of
from reviewer.ui.review.risk_scale import percent, place
from reviewer.ui.review.rungs import risk_words
from reviewer.ui.review.wording import pack_title, saving, unscored

# The question's words against the rest of the screen.
LARGE = 1.45


@dataclass(frozen=True, slots=True)
class _Asked:
    current: str
    current_title: str
    proposed: str
    proposed_title: str
    saving: str
    risk: Risk | None
    unscored: str


class QuestionStrip(Lettered):
    """One line of large words and one of small ones; never scrolls, never wraps."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._asked: _Asked | None = None
        self._place = ""
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Question"))
        self.setBackgroundRole(QPalette.ColorRole.Base)
        self.setAutoFillBackground(True)

    def show_item(self, item: Item | None, ladder: PackLadder, place_words: str) -> None:
        """Ask about this item; `place_words` says where in the queue it stands."""
        self._place = place_words
        self._asked = None if item is None else _asked(item, ladder)
        if item is not None:
            self.setAccessibleDescription(question_words(item, ladder, place_words))
        self.update()

    def _measure(self) -> None:
        """What the font comes to."""
        self._plain = Lettering(self.font())
        self._large = Lettering(self.font(), bold=False, scale=LARGE)
        self._bold = Lettering(self.font(), bold=True, scale=LARGE)
        self._pad = round(self._plain.height * 0.5)

    def sizeHint(self) -> QSize:
        """Two lines."""
        lines = self._bold.height + self._plain.height * 1.2
        return QSize(300, round(lines + self._pad * 2))

    def minimumSizeHint(self) -> QSize:
        """Two lines."""
        return QSize(200, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Packs at the left, risk at the right."""
        painter = painter_of(self)
        asked = self._asked
        if asked is not None:
            pad = self._pad
            top = QRectF(pad * 1.4, pad, self.width() - pad * 2.8, self._bold.height)
            low = QRectF(top.x(), top.bottom(), top.width(), self._plain.height * 1.2)
            wanted = self._packs_width(asked, top.height())
            above, below = self._paint_risk(painter, asked, top, low, wanted)
            top.setWidth(top.width() - above)
            low.setWidth(low.width() - below)
            self._paint_packs(painter, asked, top)
            painter.setPen(ink.muted())
            words = " · ".join(part for part in (self._place, asked.saving) if part)
            self._plain.left(painter, low, words)
        painter.setPen(QPen(ink.line(), 1))
        painter.drawLine(0, self.height() - 1, self.width(), self.height() - 1)
        painter.end()

    def _paint_packs(self, painter: QPainter, asked: _Asked, box: QRectF) -> None:
        side = box.height() * 0.72
        gap = side * 0.35
        room = box.width() - 2 * (side + gap) - side * 0.9 - 2 * gap
        to_width = min(self._bold.width(asked.proposed_title) + 2, room)
        from_width = min(self._large.width(asked.current_title) + 2, room - to_width)
        x = box.x()
        glyphs.pack(painter, _square(x, box, side), asked.current, ink.muted())
        x += side + gap
        painter.setPen(ink.muted())
        if from_width > self._large.height:
            place = QRectF(x, box.y(), from_width, box.height())
            self._large.left(painter, place, asked.current_title)
            x += from_width + gap
        glyphs.arrow(painter, QRectF(x, box.y(), side * 0.9, box.height()), ink.muted())
        x += side * 0.9 + gap
        glyphs.pack(painter, _square(x, box, side), asked.proposed, ink.text())
        x += side + gap
        painter.setPen(ink.text())
        place = QRectF(x, box.y(), box.right() - x, box.height())
        self._bold.left(painter, place, asked.proposed_title)

    def _packs_width(self, asked: _Asked, height: float) -> float:
        """Room that both packs need with their signs and the arrow."""
        words = self._large.width(asked.current_title) + self._bold.width(asked.proposed_title)
        return words + height * 4

    def _paint_risk(
        self, painter: QPainter, asked: _Asked, top: QRectF, low: QRectF, wanted: float
    ) -> tuple[float, float]:
        """Figure, threshold, and a small bar unless the packs want its room; the room used."""
        line, risk = self._plain.height, asked.risk
        figure = asked.unscored if risk is None else percent(risk.ppm)
        threshold = "" if risk is None else _threshold_words(risk)
        above, below = self._bold.width(figure), self._plain.width(threshold)
        wide = max(above + line * 5.6, below + line)
        has_bar = risk is not None and top.width() - wide - line >= wanted
        painter.setPen(ink.muted() if risk is None else risk_colour(risk))
        self._bold.right(painter, top, figure)
        painter.setPen(ink.muted())
        self._plain.right(painter, low, threshold)
        if risk is not None and has_bar:
            bar = QRectF(top.right() - wide + line, 0, line * 4, 6)
            bar.moveTop(top.center().y() - 3)
            paint_risk_bar(painter, bar, risk.ppm, risk.threshold_ppm, risk_colour(risk))
            above = wide
        return above + line, below + line


def paint_risk_bar(
    painter: QPainter, bar: QRectF, ppm: int, threshold_ppm: int | None, colour: QColor
) -> None:
    """A risk on the common scale as a filled bar, with the threshold as a tick."""
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


def question_words(item: Item, ladder: PackLadder, place_words: str) -> str:
    """All that is painted, as sentences; `place_words` says where in the queue it stands."""
    asked = _asked(item, ladder)
    return tr(
        "{current} to {proposed}, {saving}; {risk}. {place}",
        current=asked.current_title,
        proposed=asked.proposed_title,
        saving=asked.saving,
        risk=risk_words(asked.risk, asked.unscored),
        place=place_words,
    )


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
        unscored=unscored(item),
    )


def _threshold_words(risk: Risk) -> str:
    if risk.threshold_ppm is None:
        return tr("damage risk · no threshold")
    return tr("damage risk · threshold {threshold}", threshold=percent(risk.threshold_ppm))


def _square(x: float, box: QRectF, side: float) -> QRectF:
    return QRectF(x, box.center().y() - side / 2, side, side)
