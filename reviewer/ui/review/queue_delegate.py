"""One line of the queue, painted: thumbnail, title, pack change, risk, flag, verdict, standing."""

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueRow
from reviewer.domain.risk import Flag
from reviewer.ui.models.queue_model import ROW
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.question import paint_risk_bar
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import pack_title

_LEFT = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
_RIGHT = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter


class QueueDelegate(QStyledItemDelegate):
    """Paints rows; every measure follows the font."""

    def __init__(self, source: PictureSource, ladder: PackLadder, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._ladder = ladder

    def show_ladder(self, ladder: PackLadder) -> None:
        """Pack titles come from this ladder."""
        self._ladder = ladder

    def row_height(self, font: QFont) -> int:
        """Two lines of text with air around."""
        return round(QFontMetricsF(font).height() * 2.0 + self._pad(font) * 2 + 4)

    def thumb_side(self, font: QFont) -> int:
        """Side of the square that a thumbnail fits in."""
        return self.row_height(font) - round(self._pad(font) * 1.6)

    def want(self, picture_hash: str, font: QFont, ratio: float) -> Want:
        """The thumbnail to have ready for a row."""
        side = round(self.thumb_side(font) * ratio)
        return Want(picture_hash, side, side, is_bound=True)

    def sizeHint(
        self, option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Height of a row."""
        return QSize(200, self.row_height(option.font))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """Background, then the row, or a quiet placeholder while it is on its way."""
        painter.save()
        painter.setFont(option.font)
        box = QRectF(option.rect)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        if is_current:
            painter.fillRect(box, ink.chosen())
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), ink.accent())
        row = index.data(ROW)
        pad = self._pad(option.font)
        side = self.thumb_side(option.font)
        thumb = QRectF(box.x() + pad + 2, box.center().y() - side / 2, side, side)
        painter.fillRect(thumb, ink.stage())
        text = QRectF(box)
        text.setLeft(thumb.right() + pad)
        text.setRight(box.right() - pad)
        if isinstance(row, QueueRow):
            self._paint_thumb(painter, row, thumb, option.font)
            self._paint_row(painter, row, text, option.font, is_current)
        else:
            self._paint_placeholder(painter, text, option.font)
        painter.setPen(ink.line())
        painter.drawLine(text.bottomLeft(), box.bottomRight())
        painter.restore()

    def _paint_thumb(self, painter: QPainter, row: QueueRow, box: QRectF, font: QFont) -> None:
        if row.thumb is None:
            return
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        want = self.want(row.thumb, font, ratio)
        image = self._source.image(want) or self._source.nearest(want)
        if image is None:
            return
        scale = min(box.width() / image.width(), box.height() / image.height())
        where = QRectF(0, 0, image.width() * scale, image.height() * scale)
        where.moveCenter(box.center())
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(where, image)

    def _paint_row(
        self, painter: QPainter, row: QueueRow, box: QRectF, font: QFont, is_current: bool
    ) -> None:
        metrics = QFontMetricsF(font)
        line = metrics.height()
        top = box.center().y() - line - 1
        first = QRectF(box.x(), top, box.width(), line)
        second = QRectF(box.x(), top + line + 2, box.width(), line)
        first.setRight(self._paint_state(painter, row, first, metrics))
        title = QFont(font)
        if is_current:
            title.setWeight(QFont.Weight.DemiBold)
        painter.setFont(title)
        painter.setPen(ink.text() if row.verdict is None or is_current else ink.muted())
        words = QFontMetricsF(title).elidedText(
            row.title, Qt.TextElideMode.ElideRight, first.width()
        )
        painter.drawText(first, _LEFT, words)
        painter.setFont(font)
        second.setRight(self._paint_risk(painter, row, second, metrics))
        self._paint_packs(painter, row, second, metrics)

    def _paint_state(
        self, painter: QPainter, row: QueueRow, line: QRectF, metrics: QFontMetricsF
    ) -> float:
        """Verdict badge and standing dot at the right; gives where the title must end."""
        right = line.right()
        if row.standing is not None:
            dot = metrics.height() * 0.55
            place = QRectF(right - dot, line.center().y() - dot / 2, dot, dot)
            glyphs.standing_dot(painter, place, row.standing)
            right -= dot + metrics.height() * 0.3
        if row.verdict is not None:
            side = metrics.height() * 0.95
            place = QRectF(right - side, line.center().y() - side / 2, side, side)
            glyphs.verdict_badge(painter, place, row.verdict)
            right -= side + metrics.height() * 0.3
        elif row.flag not in (Flag.UNSURE, Flag.AUDIT):
            side = metrics.height() * 0.8
            place = QRectF(right - side, line.center().y() - side / 2, side, side)
            glyphs.flag_mark(painter, place, ink.up() if row.flag is Flag.RULE else ink.accent())
            right -= side + metrics.height() * 0.3
        if row.disputed:
            painter.setPen(ink.up())
            painter.drawText(
                QRectF(line.x(), line.y(), right - line.x(), line.height()), _RIGHT, "≠"
            )
            right -= metrics.horizontalAdvance("≠") + metrics.height() * 0.3
        return right

    def _paint_risk(
        self, painter: QPainter, row: QueueRow, line: QRectF, metrics: QFontMetricsF
    ) -> float:
        """Small bar and figure at the right; gives where the packs must end."""
        painter.setPen(ink.muted())
        words = "–" if row.risk_ppm is None else percent(row.risk_ppm)
        wide = metrics.horizontalAdvance("0.00\u202f%")
        painter.drawText(line, _RIGHT, words)
        bar_width = metrics.height() * 2.2
        bar = QRectF(line.right() - wide - bar_width - 6, 0, bar_width, 4)
        bar.moveTop(line.center().y() - 2)
        if row.risk_ppm is not None:
            paint_risk_bar(painter, bar, row.risk_ppm, None, ink.muted())
        return bar.left() - metrics.height() * 0.4

    def _paint_packs(
        self, painter: QPainter, row: QueueRow, line: QRectF, metrics: QFontMetricsF
    ) -> None:
        side = metrics.height() * 1.05
        y = line.center().y() - side / 2
        x = line.x() - 1
        glyphs.pack(painter, QRectF(x, y, side, side), row.current_pack, ink.muted())
        x += side + 1
        glyphs.arrow(painter, QRectF(x, y, side * 0.6, side), ink.muted())
        x += side * 0.6 + 1
        glyphs.pack(painter, QRectF(x, y, side, side), row.proposed_pack, ink.text())
        x += side + metrics.height() * 0.25
        words = pack_title(self._ladder, row.proposed_pack)
        box = QRectF(x, line.y(), max(line.right() - x, 0), line.height())
        painter.setPen(ink.muted())
        painter.drawText(
            box, _LEFT, metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
        )

    def _paint_placeholder(self, painter: QPainter, box: QRectF, font: QFont) -> None:
        line = QFontMetricsF(font).height()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(ink.track())
        for share, drop in ((0.7, -0.75), (0.45, 0.35)):
            bar = QRectF(box.x(), box.center().y() + line * drop, box.width() * share, line * 0.4)
            painter.drawRoundedRect(bar, 3, 3)

    def _pad(self, font: QFont) -> float:
        return round(QFontMetricsF(font).height() * 0.45)
