"""What the stage writes on and instead of pictures: captions, and why there is no picture."""

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen

from reviewer.domain.language import tr
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import semibold
from reviewer.ui.review.pictures import Lack
from reviewer.ui.review.viewport import Box

NO_PICTURE = (tr("No picture of this product"), tr("Defer with “Angle missing” to ask for one."))
NO_SUCH_ANGLE = (tr("No picture from this angle"), "")
NOT_HERE = (tr("This picture is not on this machine"), "")

_ABSENT_HINT = tr(
    "It comes by itself when the service can be reached. The facts on the right are complete."
)
_BROKEN_HINT = tr("Look at another angle, or defer with “Picture unusable”.")


@dataclass(frozen=True, slots=True)
class Chip:
    """A few words at the right of the stage.

    Attributes:
        key: what takes it away or changes it, "" when there is none.
        warns: it is a warning.
    """

    words: str
    key: str = ""
    warns: bool = False


def paint_lack(painter: QPainter, box: Box, lack: Lack, angle: str) -> None:
    """The note of one pane that has no picture to show now."""
    paint_note(painter, box, _lack_note(lack, angle))


def _lack_note(lack: Lack, angle: str) -> tuple[str, str]:
    match lack:
        case Lack.WAITING:
            return tr("{angle}: opening picture", angle=angle), ""
        case Lack.ABSENT:
            return tr("{angle}: picture not downloaded yet", angle=angle), _ABSENT_HINT
        case Lack.BROKEN:
            return tr("{angle}: this picture cannot be opened", angle=angle), _BROKEN_HINT


def paint_note(painter: QPainter, box: Box, note: tuple[str, str]) -> None:
    """A sentence and a hint in the middle of a pane, under a drawn empty frame."""
    title, hint = note
    area = QRectF(box.x, box.y, box.w, box.h)
    painter.save()
    metrics = QFontMetricsF(painter.font())
    side = metrics.height() * 3
    frame = QRectF(0, 0, side * 1.25, side)
    frame.moveCenter(area.center() - QPointF(0, metrics.height() * 2))
    _empty_frame(painter, frame)
    painter.setPen(ink.on_stage())
    painter.setFont(semibold(painter.font()))
    top = frame.bottom() + metrics.height() * 0.8
    margin = min(box.w * 0.08, metrics.height() * 2)
    line = QRectF(area.x() + margin, top, area.width() - 2 * margin, metrics.height() * 2.4)
    flags = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap
    used = painter.boundingRect(line, int(flags), title)
    painter.drawText(line, int(flags), title)
    if hint:
        font = QFont(painter.font())
        font.setWeight(QFont.Weight.Normal)
        painter.setFont(font)
        painter.setPen(ink.on_stage())
        line.moveTop(used.bottom() + metrics.height() * 0.3)
        line.setHeight(metrics.height() * 4)
        painter.drawText(line, int(flags), hint)
    painter.restore()


def _empty_frame(painter: QPainter, frame: QRectF) -> None:
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    pen = QPen(ink.on_stage_line(), 1.5, Qt.PenStyle.DashLine)
    painter.setPen(pen)
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.drawRoundedRect(frame, 6, 6)
    painter.setPen(QPen(ink.on_stage_line(), 1.5))
    base = frame.bottom() - frame.height() * 0.2
    left, width = frame.x(), frame.width()
    painter.drawPolyline(
        [
            QPointF(left + width * 0.15, base),
            QPointF(left + width * 0.4, base - frame.height() * 0.35),
            QPointF(left + width * 0.58, base - frame.height() * 0.12),
            QPointF(left + width * 0.7, base - frame.height() * 0.24),
            QPointF(left + width * 0.86, base),
        ]
    )


def paint_head(painter: QPainter, box: Box, lines: Sequence[str]) -> None:
    """What another product is and what came of it, above the caption of its pane."""
    if not lines:
        return
    painter.save()
    metrics = QFontMetricsF(painter.font())
    pad = metrics.height() * 0.4
    wide = max(metrics.horizontalAdvance(line) for line in lines) + 3 * pad
    height = metrics.height() * len(lines) + pad
    above = glyphs.keycap_height(metrics) + 6 + 2 * pad
    chip = QRectF(box.x + pad, 0, min(wide, box.w - 2 * pad), height)
    chip.moveBottom(box.y + box.h - above + pad / 2)
    glyphs.veil(painter, chip)
    painter.setPen(ink.on_stage())
    for number, words in enumerate(lines):
        painter.setFont(painter.font() if number else semibold(painter.font()))
        row = QRectF(chip.x() + pad, 0, chip.width() - 2 * pad, metrics.height())
        row.moveTop(chip.y() + pad / 2 + number * metrics.height())
        letters = QFontMetricsF(painter.font())
        elided = letters.elidedText(words, Qt.TextElideMode.ElideRight, row.width() + 1)
        painter.drawText(row, Qt.AlignmentFlag.AlignVCenter, elided)
        plain = QFont(painter.font())
        plain.setWeight(QFont.Weight.Normal)
        painter.setFont(plain)
    painter.restore()


def paint_caption(painter: QPainter, box: Box, title: str, key: str, is_evidence: bool) -> None:
    """Angle and key at the lower left of a pane; the store picture says that it is no evidence."""
    painter.save()
    metrics = QFontMetricsF(painter.font())
    pad = metrics.height() * 0.4
    words = title if is_evidence else tr("{angle} · not evidence", angle=title)
    cap = glyphs.keycap_width(metrics, key) if key else 0.0
    width = metrics.horizontalAdvance(words) + pad * 2 + (cap + pad if key else 0)
    height = glyphs.keycap_height(metrics) + 6
    chip = QRectF(box.x + pad, box.y + box.h - height - pad, min(width, box.w - 2 * pad), height)
    glyphs.veil(painter, chip)
    x = chip.x() + pad
    if key:
        glyphs.keycap(painter, QRectF(x, chip.y() + 3, cap, height - 6), key)
        x += cap + pad
    painter.setPen(ink.on_stage() if is_evidence else ink.warn_on_veil())
    line = QRectF(x, chip.y(), chip.right() - x - pad / 2, height)
    elided = metrics.elidedText(words, Qt.TextElideMode.ElideRight, line.width() + 1)
    painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, elided)
    painter.restore()


def paint_corner(painter: QPainter, area: QRect, notice: str, zoom: str) -> None:
    """What was undone, at the top; the zoom at the upper right when it is not fit."""
    metrics = QFontMetricsF(painter.font())
    pad = metrics.height() * 0.4
    if notice:
        wide = min(metrics.horizontalAdvance(notice) + 3 * pad, area.width() - 2 * pad)
        chip = QRectF((area.width() - wide) / 2, pad, wide, metrics.height() + 2 * pad)
        _paint_chip(painter, chip, notice, ink.warn_on_veil())
    if zoom:
        wide = metrics.horizontalAdvance(zoom) + 2 * pad
        chip = QRectF(area.width() - wide - pad, pad, wide, metrics.height() + pad)
        _paint_chip(painter, chip, zoom, ink.on_stage())


def paint_chips(painter: QPainter, area: QRect, chips: Sequence[Chip], top: float) -> None:
    """One below the other at the right, from `top` on."""
    if not chips:
        return
    metrics = QFontMetricsF(painter.font())
    pad = metrics.height() * 0.4
    height = glyphs.keycap_height(metrics) + 6
    for chip in chips:
        cap = glyphs.keycap_width(metrics, chip.key) + pad if chip.key else 0.0
        wide = min(metrics.horizontalAdvance(chip.words) + cap + 2 * pad, area.width() - 2 * pad)
        box = QRectF(area.width() - wide - pad, top, wide, height)
        glyphs.veil(painter, box)
        if chip.key:
            place = QRectF(box.right() - cap, box.y() + 3, cap - pad, height - 6)
            glyphs.keycap(painter, place, chip.key)
        painter.setPen(ink.warn_on_veil() if chip.warns else ink.on_stage())
        line = QRectF(box.x() + pad, box.y(), box.width() - cap - 1.5 * pad, height)
        words = metrics.elidedText(chip.words, Qt.TextElideMode.ElideRight, line.width() + 1)
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter, words)
        top += height + pad / 2


def _paint_chip(painter: QPainter, chip: QRectF, words: str, colour: QColor) -> None:
    glyphs.veil(painter, chip)
    painter.setPen(colour)
    elided = QFontMetricsF(painter.font()).elidedText(
        words, Qt.TextElideMode.ElideRight, chip.width()
    )
    painter.drawText(chip, Qt.AlignmentFlag.AlignCenter, elided)
