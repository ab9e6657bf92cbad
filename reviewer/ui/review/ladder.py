"""The pack ladder drawn: every rung's risk on one scale; current and proposed are marked."""

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QPainter,
    QPaintEvent,
    QPen,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.item import Item
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.risk import Flag, Risk
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import Lettering, painter_of
from reviewer.ui.review.risk_scale import TICKS, percent, place, tick_text
from reviewer.ui.review.rungs import Rung, rungs_of
from reviewer.ui.review.wording import in_grams
from reviewer.ui.theme import font

# Width of the scale, below which titles are cut, em.
LEAST_SCALE = 3.0


class LadderView(Tipped):
    """Rungs from lightest (top) to heaviest, with an axis below."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._rungs: tuple[Rung, ...] = ()
        self._currency = ""
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Pack ladder"))

    def show_item(self, item: Item | None, ladder: PackLadder) -> None:
        """Draw this item's rungs."""
        rungs = () if item is None else rungs_of(item, ladder)
        packs = [rung.pack for rung in rungs]
        is_other = packs != [rung.pack for rung in self._rungs]
        self._rungs = rungs
        if is_other:
            self._measure()
            self.updateGeometry()
        self._currency = ladder.currency
        self.setAccessibleDescription(" ".join(rung.sentence(ladder.currency) for rung in rungs))
        self.update()

    def sizeHint(self) -> QSize:
        """As high as its rungs and the axis."""
        height = self._row * max(len(self._rungs), 1) + self._axis_height()
        return QSize(round(self._em * 20), round(height))

    def minimumSizeHint(self) -> QSize:
        """No lower than the rungs."""
        return QSize(round(self._em * 16), self.sizeHint().height())

    def _tip(self, at: QPoint) -> str:
        """One rung in words."""
        rung = self.rung_at(at)
        return "" if rung is None else rung.sentence(self._currency)

    def rung_at(self, at: QPoint) -> Rung | None:
        """The rung under a point."""
        row = int(at.y() // self._row)
        return self._rungs[row] if 0 <= row < len(self._rungs) else None

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Rail, rungs, axis."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        scale = self._scale_area()
        self._paint_axis(painter, scale)
        for number, rung in enumerate(self._rungs):
            self._paint_rung(painter, rung, number * self._row, scale)
        self._paint_move(painter)
        painter.end()

    def _paint_rung(self, painter: QPainter, rung: Rung, top: float, scale: QRectF) -> None:
        row = QRectF(0, top, self.width(), self._row)
        if rung.is_proposed:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(ink.chosen())
            painter.drawRoundedRect(row.adjusted(0, 1, 0, -1), 4, 4)
        scored = rung.risk is not None
        colour = ink.text() if scored or rung.is_current else ink.faint()
        painter.setPen(colour)
        side = self._icon_side
        icon = QRectF(self._icon_left, top + (self._row - side) / 2, side, side)
        glyphs.pack(painter, icon, rung.pack.code, colour)
        left = icon.right() + self._em * 0.5
        title = QRectF(left, top, self._percent_left() - left, self._row)
        self._letters[rung.is_proposed].left(painter, title, rung.pack.title)
        self._paint_difference(painter, rung, row)
        band = QRectF(scale.x(), top, scale.width(), self._row)
        if rung.risk is None:
            self._paint_unscored(painter, rung.unscored, band)
            return
        self._paint_risk(painter, rung.risk, band, rung.is_proposed)

    def _paint_unscored(self, painter: QPainter, words: str, band: QRectF) -> None:
        """In place of the figure; over the scale only where that is too narrow."""
        painter.setPen(ink.faint())
        letters, left = self._letters[False], self._percent_left()
        if letters.width(words) <= self._percent_width:
            letters.right(
                painter, QRectF(left, band.y(), self._percent_width, band.height()), words
            )
        else:
            box = QRectF(left, band.y(), band.right() - left, band.height())
            letters.left(painter, box, words)

    def _paint_risk(self, painter: QPainter, risk: Risk, band: QRectF, strong: bool) -> None:
        colour = risk_colour(risk)
        middle = band.center().y()
        x = [
            band.x() + place(ppm) * band.width() for ppm in (risk.low_ppm, risk.ppm, risk.high_ppm)
        ]
        half = band.height() * 0.15
        bar = QColor(colour)
        bar.setAlpha(110)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(bar)
        painter.drawRoundedRect(QRectF(x[0], middle - half, max(x[2] - x[0], 2), 2 * half), 2, 2)
        painter.setBrush(colour)
        radius = half * (0.95 if strong else 0.8)
        painter.setPen(QPen(ink.surface(), 1))
        painter.drawEllipse(QPointF(x[1], middle), radius, radius)
        if risk.threshold_ppm is not None:
            at = band.x() + place(risk.threshold_ppm) * band.width()
            painter.setPen(QPen(ink.text(), 1.5))
            reach = band.height() * 0.34
            painter.drawLine(QPointF(at, middle - reach), QPointF(at, middle + reach))
        painter.setPen(colour if strong else ink.text())
        box = QRectF(self._percent_left(), band.y(), self._percent_width, band.height())
        self._letters[strong].right(painter, box, percent(risk.ppm))

    def _paint_difference(self, painter: QPainter, rung: Rung, row: QRectF) -> None:
        right = row.right() - self._em * 0.4
        box = QRectF(right, row.y(), 0, row.height())
        box.setLeft(right - self._right_width + self._em * 0.4)
        strong = rung.is_proposed or rung.is_current
        painter.setPen(ink.up() if rung.rules else ink.text() if strong else ink.muted())
        if not self._has_room:
            if rung.rules:
                side = self._em * 1.1
                mark = QRectF(right - side, row.center().y() - side / 2, side, side)
                glyphs.flag_mark(painter, mark, Flag.RULE)
            return
        #: in place of a figure: a hard rule speaks against this pack
        words = tr("rule") if rung.rules else rung.difference()
        self._letters[strong].right(painter, box, words)

    def _paint_axis(self, painter: QPainter, scale: QRectF) -> None:
        bottom = self._row * len(self._rungs)
        small = self._small
        painter.setPen(QPen(ink.line(), 1))
        for ppm in TICKS:
            x = scale.x() + place(ppm) * scale.width()
            painter.drawLine(QPointF(x, 0), QPointF(x, bottom + 3))
        painter.setPen(ink.muted())
        taken = QRectF(0, bottom + 3, 0, small.height)
        caption = tr("Damage risk, tick = threshold")
        taken.setWidth(self._icon_left + small.width(caption) + self._em * 0.5)
        small.left(painter, taken.adjusted(self._icon_left, 0, 0, 0), caption)
        self._paint_tick_words(painter, scale, [taken])

    def _paint_tick_words(self, painter: QPainter, scale: QRectF, taken: list[QRectF]) -> None:
        """Labels where there is room, the region of decisions first."""
        for ppm in sorted(TICKS, key=lambda ppm: abs(place(ppm) - place(10_000))):
            words = tick_text(ppm)
            box = QRectF(taken[0])
            box.setWidth(self._small.width(words) + 2)
            box.moveLeft(scale.x() + place(ppm) * scale.width() - box.width() / 2)
            box.moveLeft(min(box.left(), self.width() - box.width()))
            if not any(each.adjusted(-3, 0, 3, 0).intersects(box) for each in taken):
                self._small.left(painter, box, words)
                taken.append(box)

    def _paint_move(self, painter: QPainter) -> None:
        """The rail at the left with an arrow from the current rung to the proposed one."""
        ends = [
            next((n for n, rung in enumerate(self._rungs) if getattr(rung, role)), None)
            for role in ("is_current", "is_proposed")
        ]
        x = self._em * 0.62
        if ends[0] is None or ends[1] is None or ends[0] == ends[1]:
            return
        start, stop = ((end + 0.5) * self._row for end in ends if end is not None)
        up = -1 if stop < start else 1
        painter.setPen(QPen(ink.accent(), 2))
        painter.drawLine(QPointF(x, start), QPointF(x, stop - up * 3))
        painter.setBrush(ink.accent())
        painter.setPen(Qt.PenStyle.NoPen)
        painter.drawEllipse(QPointF(x, start), 3.5, 3.5)
        wing = self._em * 0.4
        tip = QPointF(x, stop + up * 1)
        painter.drawPolygon(
            [
                tip,
                QPointF(x - wing, stop - up * wing * 1.4),
                QPointF(x + wing, stop - up * wing * 1.4),
            ]
        )

    # measures --------------------------------------------------------------------------------

    def _measure(self) -> None:
        """What the font comes to; asked for often, so taken once."""
        plain, strong = Lettering(self.font(), bold=False), Lettering(self.font(), bold=True)
        self._letters = (plain, strong)
        self._small = Lettering(font("small"))
        self._em = plain.em
        self._row = round(plain.height * 1.55)
        self._percent_width = strong.width(percent(1)) + 2  # "< 0.01 %" is the widest
        self._difference_width = strong.width(in_grams("\u2212000")) + self._em * 0.5
        self._icon_side = min(self._row - 6, self._em * 1.5)
        self._icon_left = self._em * 1.3
        longest = max((rung.pack.title for rung in self._rungs), key=len, default="")
        self._title_room = strong.width(longest)

    def _axis_height(self) -> float:
        return self._letters[False].height + 4

    def _percent_left(self) -> float:
        room = self._icon_left + self._icon_side + self._em * 0.8 + self._title_room
        # The title stands whole as long as the least scale has room beside it.
        least = self._percent_width + self._em * (0.7 + LEAST_SCALE + 0.5 + 1.7)
        return min(room, max(self.width() - least, self.width() * 0.4))

    @property
    def _has_room(self) -> bool:
        """Whether words stand beside the scale; where it is narrow, they are in the tooltip."""
        return self._scale_left() + self._em * 9 + self._difference_width < self.width()

    @property
    def _right_width(self) -> float:
        return self._difference_width if self._has_room else self._em * 1.7

    def _scale_left(self) -> float:
        return self._percent_left() + self._percent_width + self._em * 0.7

    def _scale_area(self) -> QRectF:
        left = self._scale_left()
        right = self.width() - self._right_width - self._em * 0.5
        return QRectF(left, 0, max(right - left, 24), self._row * len(self._rungs))


def risk_colour(risk: Risk) -> QColor:
    """Calm under the threshold, warm over it, between when only the interval reaches over."""
    if risk.threshold_ppm is None:
        return ink.muted()
    if risk.is_certain:
        return ink.down()
    return ink.up() if risk.ppm >= risk.threshold_ppm else ink.unsure()
