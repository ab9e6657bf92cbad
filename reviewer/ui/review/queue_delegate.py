"""One line of the queue, painted: thumbnail, title, pack change, risk, flag, verdict, standing."""

from collections import OrderedDict

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueRow
from reviewer.domain.risk import Flag
from reviewer.ui.models.queue_model import ROW
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.question import paint_risk_bar
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import pack_title
from reviewer.ui.theme import tokens

# Painted rows kept, some screens' worth: a step repaints the list from them.
PAINTED_KEPT = 96


class QueueDelegate(QStyledItemDelegate):
    """Paints rows; every measure follows the font."""

    def __init__(self, source: PictureSource, ladder: PackLadder, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._ladder = ladder
        self._letters: tuple[Lettering, Lettering] | None = None
        self._painted: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()

    def show_ladder(self, ladder: PackLadder) -> None:
        """Pack titles come from this ladder."""
        self._ladder = ladder
        self._painted.clear()

    def forget_painted(self) -> None:
        """The font changed: rows are painted anew."""
        self._painted.clear()

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
        """The row as painted before, or painted now and kept."""
        row = index.data(ROW)
        is_current = bool(option.state & QStyle.StateFlag.State_Selected)
        device = painter.device()
        ratio = device.devicePixelRatioF() if device is not None else 1.0
        thumb = self._thumb(row, option.font, ratio)
        key = (
            row,
            is_current,
            option.rect.size().toTuple(),
            ratio,
            None if thumb is None else thumb.cacheKey(),
            tokens().name,
        )
        picture = self._painted.get(key)
        if picture is None:
            picture = self._paint_picture(row, is_current, thumb, option, ratio)
            self._painted[key] = picture
            while len(self._painted) > PAINTED_KEPT:
                self._painted.popitem(last=False)
        self._painted.move_to_end(key)
        painter.drawPixmap(option.rect.topLeft(), picture)

    def _thumb(self, row: object, font: QFont, ratio: float) -> QImage | None:
        if not isinstance(row, QueueRow) or row.thumb is None:
            return None
        want = self.want(row.thumb, font, ratio)
        return self._source.image(want) or self._source.nearest(want)

    def _paint_picture(
        self,
        row: object,
        is_current: bool,
        thumb: QImage | None,
        option: QStyleOptionViewItem,
        ratio: float,
    ) -> QPixmap:
        """Background, then the row, or a quiet placeholder while it is on its way."""
        picture = QPixmap(option.rect.size() * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ink.chosen() if is_current else ink.surface())
        painter = QPainter(picture)
        painter.setFont(option.font)
        box = QRectF(0, 0, option.rect.width(), option.rect.height())
        if is_current:
            painter.fillRect(QRectF(0, 0, 3, box.height()), ink.accent())
        pad, side = self._pad(option.font), self.thumb_side(option.font)
        frame = QRectF(pad + 2, box.center().y() - side / 2, side, side)
        painter.fillRect(frame, ink.stage())
        text = QRectF(box)
        text.setLeft(frame.right() + pad)
        text.setRight(box.right() - pad)
        if isinstance(row, QueueRow):
            if thumb is not None:
                _paint_inside(painter, frame, thumb)
            self._paint_row(painter, row, text, option.font, is_current)
        else:
            self._paint_placeholder(painter, text, option.font)
        painter.setPen(ink.line())
        painter.drawLine(text.bottomLeft() - QPointF(0, 1), box.bottomRight() - QPointF(0, 1))
        painter.end()
        return picture

    def _paint_row(
        self, painter: QPainter, row: QueueRow, box: QRectF, font: QFont, is_current: bool
    ) -> None:
        plain, strong = self._letters_of(font)
        line = plain.height
        top = box.center().y() - line - 1
        first = QRectF(box.x(), top, box.width(), line)
        second = QRectF(box.x(), top + line + 2, box.width(), line)
        first.setRight(self._paint_state(painter, row, first, plain))
        painter.setPen(ink.text() if row.verdict is None or is_current else ink.muted())
        (strong if is_current else plain).left(painter, first, row.title)
        second.setRight(self._paint_risk(painter, row, second, plain))
        self._paint_packs(painter, row, second, plain)

    def _letters_of(self, font: QFont) -> tuple[Lettering, Lettering]:
        if self._letters is None or self._letters[0].font != font:
            self._letters = (Lettering(font), Lettering(font, bold=True))
        return self._letters

    def _paint_state(
        self, painter: QPainter, row: QueueRow, line: QRectF, letters: Lettering
    ) -> float:
        """Verdict badge and standing dot at the right; gives where the title must end."""
        right, high, middle = line.right(), letters.height, line.center().y()
        if row.standing is not None:
            dot = high * 0.55
            place = QRectF(right - dot, middle - dot / 2, dot, dot)
            glyphs.standing_dot(painter, place, row.standing)
            right -= dot + high * 0.3
        if row.verdict is not None:
            side = high * 0.95
            place = QRectF(right - side, middle - side / 2, side, side)
            glyphs.verdict_badge(painter, place, row.verdict)
            right -= side + high * 0.3
        elif row.flag not in (Flag.UNSURE, Flag.AUDIT):
            side = high * 0.8
            place = QRectF(right - side, middle - side / 2, side, side)
            glyphs.flag_mark(painter, place, ink.up() if row.flag is Flag.RULE else ink.accent())
            right -= side + high * 0.3
        if row.disputed:
            painter.setPen(ink.up())
            place = QRectF(line.x(), line.y(), right - line.x(), line.height())
            letters.right(painter, place, "≠")
            right -= letters.width("≠") + high * 0.3
        return right

    def _paint_risk(
        self, painter: QPainter, row: QueueRow, line: QRectF, letters: Lettering
    ) -> float:
        """Small bar and figure at the right; gives where the packs must end."""
        painter.setPen(ink.muted())
        letters.right(painter, line, "–" if row.risk_ppm is None else percent(row.risk_ppm))
        bar_width = letters.height * 2.2
        bar = QRectF(line.right() - letters.width("0.00\u202f%") - bar_width - 6, 0, bar_width, 4)
        bar.moveTop(line.center().y() - 2)
        if row.risk_ppm is not None:
            paint_risk_bar(painter, bar, row.risk_ppm, None, ink.muted())
        return bar.left() - letters.height * 0.4

    def _paint_packs(
        self, painter: QPainter, row: QueueRow, line: QRectF, letters: Lettering
    ) -> None:
        side = letters.height * 1.05
        y = line.center().y() - side / 2
        x = line.x() - 1
        glyphs.pack(painter, QRectF(x, y, side, side), row.current_pack, ink.muted())
        x += side + 1
        glyphs.arrow(painter, QRectF(x, y, side * 0.6, side), ink.muted())
        x += side * 0.6 + 1
        glyphs.pack(painter, QRectF(x, y, side, side), row.proposed_pack, ink.text())
        x += side + letters.height * 0.25
        painter.setPen(ink.muted())
        box = QRectF(x, line.y(), max(line.right() - x, 0), line.height())
        letters.left(painter, box, pack_title(self._ladder, row.proposed_pack))

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


def _paint_inside(painter: QPainter, frame: QRectF, image: QImage) -> None:
    """The whole picture in the middle of the frame."""
    scale = min(frame.width() / image.width(), frame.height() / image.height())
    where = QRectF(0, 0, image.width() * scale, image.height() * scale)
    where.moveCenter(frame.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    painter.drawImage(where, image)
