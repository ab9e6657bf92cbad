"""One line of the queue, painted: thumbnail, title, pack change, risk, flag, verdict, standing.

A key press repaints the list, and some of its rows have changed: what is painted is kept in layers.
A whole row is put down again as it is; one that was decided or saved gets another first line on the
same ground.
"""

from dataclasses import dataclass
from functools import partial
from math import floor

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import QFont, QGuiApplication, QImage, QPainter, QPixmap
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueRow
from reviewer.domain.risk import Flag
from reviewer.ui.ease import target
from reviewer.ui.models.queue_model import ROW
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettering import Lettering, mirror, upright
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.question import paint_risk_bar
from reviewer.ui.review.risk_scale import in_percent, percent
from reviewer.ui.review.stamps import Stamps
from reviewer.ui.review.wording import HIDDEN_SHORT, pack_title
from reviewer.ui.theme import tokens

# Painted rows kept, some screens' worth: a step repaints the list from them.
PAINTED_KEPT = 96
# Pairs of packs kept: as many as a list has kinds of change.
PAIRS_KEPT = 64


class _Measures:
    """What follows from the font.

    Attributes:
        row: height of a row: two lines of text with air around.
        side: of the square that a thumbnail fits in.
    """

    def __init__(self, font: QFont) -> None:
        self.font = QFont(font)
        self.plain = Lettering(font)
        self.strong = Lettering(font, bold=True)
        self.pad: float = round(self.plain.height * 0.45)
        self.row = round(self.plain.height * 2.0 + self.pad * 2 + 4)
        self.side = self.row - round(self.pad * 1.6)


@dataclass(frozen=True, slots=True)
class _Look:
    """How a row is to be painted, whatever is on it."""

    width: int
    height: int
    ratio: float
    is_current: bool
    theme: str

    @property
    def box(self) -> QRectF:
        return QRectF(0, 0, self.width, self.height)

    def blank(self, width: float, height: float) -> QPixmap:
        """An empty picture of so many logical pixels."""
        picture = QPixmap(QSize(round(width * self.ratio), round(height * self.ratio)))
        picture.setDevicePixelRatio(self.ratio)
        return picture


class QueueDelegate(QStyledItemDelegate):
    """Paints rows; every measure follows the font."""

    def __init__(self, source: PictureSource, ladder: PackLadder, parent: QObject) -> None:
        super().__init__(parent)
        self._source = source
        self._ladder = ladder
        self._measured: _Measures | None = None
        # Whole rows; rows without their first line; pairs of packs.
        self._painted = Stamps(PAINTED_KEPT)
        self._grounds = Stamps(PAINTED_KEPT)
        self._pairs = Stamps(PAIRS_KEPT)

    def show_ladder(self, ladder: PackLadder) -> None:
        """Pack titles come from this ladder."""
        self._ladder = ladder
        self.forget_painted()

    def forget_painted(self) -> None:
        """The font changed: rows are painted anew."""
        for stamps in (self._painted, self._grounds, self._pairs):
            stamps.forget()

    def row_height(self, font: QFont) -> int:
        """Two lines of text with air around."""
        return max(self._measures(font).row, target())

    def thumb_side(self, font: QFont) -> int:
        """Side of the square that a thumbnail fits in."""
        return self._measures(font).side

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
        row, font, place = index.data(ROW), option.font, option.rect
        device = painter.device()
        look = _Look(
            place.width(),
            place.height(),
            device.devicePixelRatioF() if device is not None else 1.0,
            bool(option.state & QStyle.StateFlag.State_Selected),
            tokens().name,
        )
        measures = self._measures(font)
        thumb = self._thumb(row, font, look.ratio)
        key = (row, None if thumb is None else thumb.cacheKey(), look)
        make = partial(self._paint_whole, row, thumb, look, measures)
        painter.drawPixmap(place.topLeft(), self._painted.get(key, make))

    def _measures(self, font: QFont) -> _Measures:
        if self._measured is None or self._measured.font != font:
            self._measured = _Measures(font)
        return self._measured

    def _thumb(self, row: object, font: QFont, ratio: float) -> QImage | None:
        if not isinstance(row, QueueRow) or row.thumb is None:
            return None
        want = self.want(row.thumb, font, ratio)
        return self._source.image(want) or self._source.nearest(want)

    def _paint_whole(
        self, row: object, thumb: QImage | None, look: _Look, measures: _Measures
    ) -> QPixmap:
        """The row, or a quiet placeholder while it is on its way."""
        if not isinstance(row, QueueRow):
            return _paint_placeholder(look, measures)
        shown = None if thumb is None else thumb.cacheKey()
        key = (row.current_pack, row.proposed_pack, row.risk_ppm, row.hidden, shown, look)
        make = partial(self._paint_ground, row, thumb, look, measures)
        picture = QPixmap(self._grounds.get(key, make))
        painter = _painter(picture, look)
        painter.setFont(measures.font)
        first, _ = _lines(look, measures)
        first.setRight(_paint_state(painter, row, first, measures.plain))
        is_open = row.verdict is None or look.is_current
        painter.setPen(ink.text() if is_open else ink.muted())
        letters = measures.strong if look.is_current else measures.plain
        letters.left(painter, first, row.title)
        painter.end()
        return picture

    def _paint_ground(
        self, row: QueueRow, thumb: QImage | None, look: _Look, measures: _Measures
    ) -> QPixmap:
        """Everything but the first line: a verdict, a receipt and a remark leave it as it is."""
        picture, painter = _begin(look, measures)
        if thumb is not None:
            _paint_inside(painter, _frame(look, measures), thumb)
        _, second = _lines(look, measures)
        second.setRight(_paint_risk(painter, row, second, measures.plain))
        self._paint_packs(painter, row, second, look, measures.plain)
        painter.end()
        return picture

    def _paint_packs(
        self, painter: QPainter, row: QueueRow, line: QRectF, look: _Look, letters: Lettering
    ) -> None:
        side = letters.height * 1.05
        corner = QPointF(line.x() - 1, line.center().y() - side / 2)
        key = (row.current_pack, row.proposed_pack, corner.toTuple(), side, look)
        whole = QPointF(floor(corner.x()), floor(corner.y()))
        pair = self._pairs.get(key, partial(_paint_pair, row, corner - whole, side, look))
        painter.drawPixmap(whole, pair)
        x = corner.x() + _pair_width(side) + letters.height * 0.25
        painter.setPen(ink.muted())
        box = QRectF(x, line.y(), max(line.right() - x, 0), line.height())
        letters.left(painter, box, pack_title(self._ladder, row.proposed_pack))


def _painter(picture: QPixmap, look: _Look) -> QPainter:
    """Of a whole row, mirrored where the desk goes from right to left."""
    painter = QPainter(picture)
    if QGuiApplication.isRightToLeft():
        mirror(painter, look.box)
    return painter


def _begin(look: _Look, measures: _Measures) -> tuple[QPixmap, QPainter]:
    """A row with nothing on it yet, being painted."""
    picture = look.blank(look.width, look.height)
    picture.fill(ink.chosen() if look.is_current else ink.surface())
    painter = _painter(picture, look)
    painter.setFont(measures.font)
    if look.is_current:
        painter.fillRect(QRectF(0, 0, 3, look.height), ink.accent())
    painter.fillRect(_frame(look, measures), ink.stage())
    painter.setPen(ink.line())
    left, bottom = _lines(look, measures)[0].left(), look.box.bottom() - 1
    painter.drawLine(QPointF(left, bottom), QPointF(look.box.right(), bottom))
    return picture, painter


def _frame(look: _Look, measures: _Measures) -> QRectF:
    """Where the thumbnail is."""
    side = measures.side
    return QRectF(measures.pad + 2, look.height / 2 - side / 2, side, side)


def _lines(look: _Look, measures: _Measures) -> tuple[QRectF, QRectF]:
    """Where the two lines of words are."""
    left, height = _frame(look, measures).right() + measures.pad, measures.plain.height
    width = look.width - measures.pad - left
    top = look.height / 2 - height - 1
    return QRectF(left, top, width, height), QRectF(left, top + height + 2, width, height)


def _paint_state(painter: QPainter, row: QueueRow, line: QRectF, letters: Lettering) -> float:
    """Verdict badge and standing dot at the right; gives where the title must end."""
    right, high, middle = line.right(), letters.height, line.center().y()
    if row.standing is not None:
        dot = high * 0.55
        glyphs.standing_dot(painter, QRectF(right - dot, middle - dot / 2, dot, dot), row.standing)
        right -= dot + high * 0.3
    if row.verdict is not None:
        side = high * 0.95
        place = QRectF(right - side, middle - side / 2, side, side)
        glyphs.verdict_badge(painter, place, row.verdict)
        right -= side + high * 0.3
    elif row.flag not in (Flag.UNSURE, Flag.AUDIT):
        side = high * 0.8
        place = QRectF(right - side, middle - side / 2, side, side)
        glyphs.flag_mark(painter, place, row.flag)
        right -= side + high * 0.3
    if row.disputed:
        painter.setPen(ink.up())
        letters.right(painter, QRectF(line.x(), line.y(), right - line.x(), line.height()), "≠")
        right -= letters.width("≠") + high * 0.3
    return right


def _paint_risk(painter: QPainter, row: QueueRow, line: QRectF, letters: Lettering) -> float:
    """Small bar and figure at the right; gives where the packs must end."""
    painter.setPen(ink.muted())
    if row.hidden is not None:
        words = HIDDEN_SHORT[row.hidden]
        letters.right(painter, line, words)
        return line.right() - letters.width(words) - letters.height * 0.4
    letters.right(painter, line, "–" if row.risk_ppm is None else percent(row.risk_ppm))
    bar_width = letters.height * 2.2
    bar = QRectF(
        line.right() - letters.width(in_percent(0, ".2f")) - bar_width - 6, 0, bar_width, 4
    )
    bar.moveTop(line.center().y() - 2)
    if row.risk_ppm is not None:
        paint_risk_bar(painter, bar, row.risk_ppm, None, ink.muted())
    return bar.left() - letters.height * 0.4


def _pair_width(side: float) -> float:
    return side * 2.6 + 2


def _paint_pair(row: QueueRow, corner: QPointF, side: float, look: _Look) -> QPixmap:
    """The two packs with an arrow between, `corner` of them within the first pixel."""
    picture = look.blank(floor(_pair_width(side)) + 2, floor(side) + 2)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    x, y = corner.x(), corner.y()
    glyphs.pack(painter, QRectF(x, y, side, side), row.current_pack, ink.muted())
    x += side + 1
    glyphs.arrow(painter, QRectF(x, y, side * 0.6, side), ink.muted())
    x += side * 0.6 + 1
    glyphs.pack(painter, QRectF(x, y, side, side), row.proposed_pack, ink.text())
    painter.end()
    return picture


def _paint_placeholder(look: _Look, measures: _Measures) -> QPixmap:
    picture, painter = _begin(look, measures)
    first, _ = _lines(look, measures)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(ink.track())
    line = measures.plain.height
    for share, drop in ((0.7, -0.75), (0.45, 0.35)):
        bar = QRectF(first.x(), look.height / 2 + line * drop, first.width() * share, line * 0.4)
        painter.drawRoundedRect(bar, 3, 3)
    painter.end()
    return picture


def _paint_inside(painter: QPainter, frame: QRectF, image: QImage) -> None:
    """The whole picture in the middle of the frame."""
    scale = min(frame.width() / image.width(), frame.height() / image.height())
    where = QRectF(0, 0, image.width() * scale, image.height() * scale)
    where.moveCenter(frame.center())
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
    with upright(painter, where) as place:
        painter.drawImage(place, image)
