"""What lies over the pictures on the stage: region maps, their legend, words where one lacks."""

from collections.abc import Mapping
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPen

from reviewer.domain.language import tr
from reviewer.ui.evidence.lines import times
from reviewer.ui.evidence.region_image import RegionImage
from reviewer.ui.mirroring import placed
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import semibold
from reviewer.ui.review.viewport import Box


@dataclass(frozen=True, slots=True)
class RegionLayer:
    """All of one item.

    Attributes:
        maps: by hash of the picture.
        notes: why there is no map, by hash of the picture.
    """

    maps: Mapping[str, RegionImage]
    notes: Mapping[str, str]

    def paint(self, painter: QPainter, picture: str, where: Box, pane: Box, top: float) -> None:
        """Over one picture, which covers `where`; only what the clip lets through.

        `top`: how far below the pane's upper edge words may begin.
        """
        found = self.maps.get(picture)
        if found is None:
            is_under_legend = pane.x == 0 and pane.y == 0 and bool(self.maps)
            below = QFontMetricsF(painter.font()).height() * 1.9 if is_under_legend else 0.0
            self._paint_note(painter, self.notes.get(picture, ""), pane, top + below)
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(QRectF(where.x, where.y, where.w, where.h), found.image)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        radius = QFontMetricsF(painter.font()).height() * 0.5
        for sign in found.signs:
            middle = QPointF(where.x + sign.x * where.w, where.y + sign.y * where.h)
            _paint_sign(painter, middle, radius, raises=sign.raises)
        painter.restore()

    def _paint_note(self, painter: QPainter, words: str, box: Box, top: float) -> None:
        """Why this pane has no map."""
        if not words:
            return
        metrics = QFontMetricsF(painter.font())
        pad = metrics.height() * 0.4
        wide = min(metrics.horizontalAdvance(words) + 2 * pad, box.w - 2 * pad)
        text = QRectF(0, 0, wide - 2 * pad, metrics.height() * 4)
        flags = int(Qt.AlignmentFlag.AlignLeft | Qt.TextFlag.TextWordWrap)
        text = metrics.boundingRect(text, flags, words)
        chip = QRectF(box.x + pad, box.y + top, wide, text.height() + pad)
        glyphs.veil(painter, chip)
        painter.setPen(ink.on_stage())
        painter.drawText(chip.adjusted(pad, pad / 2, -pad, 0), flags, words)

    def paint_legend(self, painter: QPainter, stage: QRect, top: float) -> None:
        """What the colours mean: never why."""
        if not self.maps:
            return
        metrics = QFontMetricsF(painter.font())
        pad, side = metrics.height() * 0.4, metrics.height() * 0.8
        head = semibold(painter.font())
        title, entries = self._words()
        title_width = QFontMetricsF(head).horizontalAdvance(title)
        wide = title_width + 2 * pad
        wide += sum(side + metrics.horizontalAdvance(words) + 3 * pad for words, _ in entries)
        chip = QRectF(pad, top, min(wide, stage.width() - 2 * pad), metrics.height() * 1.5)
        glyphs.veil(painter, chip)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setClipRect(chip, Qt.ClipOperation.IntersectClip)
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.setPen(ink.on_stage())
        plain = painter.font()
        painter.setFont(head)
        room = QRectF(chip.x() + pad, chip.y(), title_width + pad, chip.height())
        painter.drawText(placed(room, chip), middle, title)
        painter.setFont(plain)
        x = chip.x() + title_width + 3 * pad
        for words, raises in entries:
            sign = placed(QRectF(x - side / 2, chip.y(), side, chip.height()), chip)
            _paint_sign(painter, sign.center(), side / 2, raises=raises)
            x += side / 2 + pad
            painter.setPen(ink.on_stage())
            room = QRectF(x, chip.y(), chip.right() - x, chip.height())
            painter.drawText(placed(room, chip), middle, words)
            x += metrics.horizontalAdvance(words) + 2 * pad + side / 2
        painter.restore()

    def sentence(self) -> str:
        """The legend for the screen reader."""
        title, entries = self._words()
        if not self.maps:
            return ""
        #: a legend: What moved the score: raises, lowers
        return tr("{title}: {legend}", title=title, legend=", ".join(words for words, _ in entries))

    def _words(self) -> tuple[str, tuple[tuple[str, bool], ...]]:
        strongest = max((each.strongest for each in self.maps.values()), key=abs, default=0)
        factor = times(strongest)
        #: what a part of the picture does to the score
        raising, lowering = tr("raises"), tr("lowers")
        if strongest > 0:
            #: what a part of the picture does to the score, and by what factor at most
            raising = tr("raises ({factor})", factor=factor)
        elif strongest < 0:
            #: what a part of the picture does to the score, and by what factor at most
            lowering = tr("lowers ({factor})", factor=factor)
        return tr("What moved the score"), ((raising, True), (lowering, False))


def _paint_sign(painter: QPainter, middle: QPointF, radius: float, *, raises: bool) -> None:
    """A disc with a plus or a minus."""
    painter.setPen(QPen(ink.on_stage(), 1))
    painter.setBrush(ink.region(raises=raises))
    painter.drawEllipse(middle, radius, radius)
    arm = radius * 0.5
    painter.setPen(QPen(ink.on_region(), max(radius * 0.28, 1.5)))
    painter.drawLine(middle - QPointF(arm, 0), middle + QPointF(arm, 0))
    if raises:
        painter.drawLine(middle - QPointF(0, arm), middle + QPointF(0, arm))
