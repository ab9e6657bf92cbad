"""One cell of the sheet: thumbnail, title, risk, and marks for opened, taken out, barred."""

from collections import OrderedDict
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from PySide6.QtCore import QPoint, QPointF, QRectF, QSize, QSizeF
from PySide6.QtGui import QImage, QPainter, QPen, QPixmap

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueRow
from reviewer.ui.review import ink
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.review.pictures import Lack, PictureSource, Want, is_rough
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import unscored
from reviewer.ui.sheet.grid_model import GridModel
from reviewer.ui.theme import font, tokens

# Side of the thumbnail, logical pixels: what the small files come to without being scaled.
SIDE = 100
PAD = 6
PAINTED_KEPT = 1200

# Why an item can be no member, in one word.
BARRED = {
    "hard_rule": tr("hard rule"),
    #: why an item cannot be a member: people differ
    "disputed": tr("disputed"),
    #: why an item cannot be a member
    "decided": tr("decided"),
    "otherwise": tr("decided"),
    #: why an item cannot be a member
    "reopened": tr("reopened"),
    "hidden": tr("score hidden"),
    #: why an item cannot be a member: it is no longer on this desk
    "gone": tr("gone"),
}
LACKS = {
    Lack.WAITING: "",
    Lack.ABSENT: tr("Not here yet"),
    Lack.BROKEN: tr("Cannot be opened"),
}


@dataclass(slots=True)
class Marks:
    """What is drawn on the cells beside their pictures.

    Attributes:
        chosen: places under the keys, the current one too.
    """

    opened: frozenset[ItemId] = frozenset()
    out: frozenset[ItemId] = frozenset()
    barred: Mapping[ItemId, str] = field(default_factory=dict)
    chosen: range = range(0)
    current: int = -1


class CellPainter:
    """Paints cells; notes whose thumbnail was really painted.

    Attributes:
        marks: what is drawn beside the pictures.
        drawn: items whose picture was drawn, with its box, since it was last emptied.
    """

    def __init__(self, model: GridModel, source: PictureSource) -> None:
        self._model, self._source = model, source
        self._letters = self._strong = Lettering(font("small"))
        self._painted: OrderedDict[tuple[object, ...], QPixmap] = OrderedDict()
        self.marks = Marks()
        self.drawn: dict[ItemId, QRectF] = {}
        self.follow_font()

    def follow_font(self) -> None:
        """The font changed: cells are painted anew."""
        self._letters, self._strong = Lettering(font("small")), Lettering(font("small"), bold=True)
        self._painted.clear()

    def cell_size(self) -> QSize:
        """Every cell's size."""
        return QSize(SIDE + 2 * PAD, round(SIDE + 2 * PAD + 2 * self._letters.height))

    def want(self, picture: str, ratio: float) -> Want:
        """The thumbnail to have ready for a cell."""
        side = round(SIDE * ratio)
        return Want(picture, side, side, is_bound=True)

    def paint(self, painter: QPainter, places: Iterable[tuple[int, QPoint]], ratio: float) -> None:
        """The cells of these places, each at its corner.

        As painted before, or painted now and kept.
        """
        model, marks, look = self._model, self.marks, tokens().name
        ids, size = model.ids, QSizeF(self.cell_size())
        for place, corner in places:
            item, row = ids[place], model.row_at(place)
            thumb, lack, is_rough = self._thumb(row, ratio)
            state = (
                item in marks.opened,
                item in marks.out,
                marks.barred.get(item, ""),
                place in marks.chosen,
                place == marks.current,
            )
            shown = None if thumb is None else thumb.cacheKey()
            key = (item, row is None, state, lack, shown, ratio, look)
            picture = self._painted.get(key)
            if picture is None:
                picture = self._paint_cell(row, state, thumb, lack, ratio)
                self._keep(key, picture)
            painter.drawPixmap(corner, picture)
            if thumb is not None and not is_rough:
                self.drawn[item] = QRectF(QPointF(corner), size)

    def _keep(self, key: tuple[object, ...], picture: QPixmap) -> None:
        self._painted[key] = picture
        while len(self._painted) > PAINTED_KEPT:
            self._painted.popitem(last=False)

    def _thumb(self, row: QueueRow | None, ratio: float) -> tuple[QImage | None, str, bool]:
        """The picture, or why there is none, and whether it is only a small copy to wait by."""
        if row is None:
            return None, "", False
        if row.thumb is None:
            return None, tr("No picture"), False
        want = self.want(row.thumb, ratio)
        image = self._source.image(want)
        if image is not None:
            return image, "", False
        image, lack = self._source.nearest(want), self._source.lack(row.thumb)
        rough = image is not None and is_rough(image, want)
        if image is None or (rough and lack is not Lack.WAITING):
            return None, LACKS[lack], False
        return image, "", rough

    def _paint_cell(
        self,
        row: QueueRow | None,
        state: tuple[bool, bool, str, bool, bool],
        thumb: QImage | None,
        lack: str,
        ratio: float,
    ) -> QPixmap:
        opened, is_out, barred, is_chosen, is_current = state
        size = self.cell_size()
        picture = QPixmap(size * ratio)
        picture.setDevicePixelRatio(ratio)
        picture.fill(ink.chosen() if is_chosen else ink.surface())
        painter = QPainter(picture)
        frame = QRectF(PAD, PAD, SIDE, SIDE)
        painter.fillRect(frame, ink.stage())
        if thumb is not None:
            painter.setOpacity(0.35 if is_out or barred else 1.0)
            _paint_inside(painter, frame, thumb, ratio)
            painter.setOpacity(1.0)
        elif lack:
            painter.setPen(ink.on_stage())
            self._middle(painter, frame, lack)
        if row is not None:
            self._paint_words(painter, row, frame, is_current)
        if is_out or barred:
            self._paint_out(painter, frame, barred)
        if opened:
            self._paint_opened(painter, frame)
        if is_current:
            painter.setPen(QPen(ink.accent(), 3))
            painter.drawRect(QRectF(1.5, 1.5, size.width() - 3, size.height() - 3))
        painter.end()
        return picture

    def _paint_words(
        self, painter: QPainter, row: QueueRow, frame: QRectF, is_current: bool
    ) -> None:
        high = self._letters.height
        title = QRectF(frame.x(), frame.bottom() + PAD / 2, frame.width(), high)
        painter.setPen(ink.text())
        (self._strong if is_current else self._letters).left(painter, title, row.title)
        painter.setPen(ink.muted())
        below = title.translated(0, high)
        risk = unscored(row) if row.risk_ppm is None else percent(row.risk_ppm)
        self._letters.left(painter, below, risk)

    def _paint_out(self, painter: QPainter, frame: QRectF, barred: str) -> None:
        """A slip over the picture, struck through where the person did it."""
        painter.setPen(QPen(ink.on_stage(), 2))
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if not barred:
            painter.drawLine(frame.topLeft() + QPointF(8, 8), frame.bottomRight() - QPointF(8, 8))
        slip = QRectF(frame.x(), frame.bottom() - self._strong.height - 4, frame.width(), 0)
        slip.setBottom(frame.bottom())
        painter.fillRect(slip, ink.veil())
        painter.setPen(ink.on_stage())
        #: of an item: taken out of the group by the person
        self._middle(painter, slip, BARRED.get(barred, barred) if barred else tr("out"))

    def _paint_opened(self, painter: QPainter, frame: QRectF) -> None:
        """A tick in the corner: opened one by one."""
        side = self._letters.height * 1.15
        box = QRectF(frame.right() - side, frame.top(), side, side)
        painter.fillRect(box, ink.veil())
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(ink.on_stage(), 2))
        x, y, w = box.x(), box.y(), side
        painter.drawPolyline(
            [QPointF(x + w * 0.24, y + w * 0.52), QPointF(x + w * 0.43, y + w * 0.72),
             QPointF(x + w * 0.78, y + w * 0.3)]
        )  # fmt: skip

    def _middle(self, painter: QPainter, box: QRectF, words: str) -> None:
        width = min(self._strong.width(words), box.width())
        left = box.x() + (box.width() - width) / 2
        self._strong.left(painter, QRectF(left, box.y(), width + 1, box.height()), words)


def _paint_inside(painter: QPainter, frame: QRectF, image: QImage, ratio: float) -> None:
    """The whole picture in the middle of the frame; pixel by pixel where it has the right size."""
    scale = min(frame.width() / image.width(), frame.height() / image.height())
    where = QRectF(0, 0, image.width() * scale, image.height() * scale)
    where.moveCenter(frame.center())
    is_exact = abs(scale * ratio - 1) < 0.02
    if is_exact:
        where.moveTopLeft(QPointF(where.topLeft().toPoint()))
    painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, not is_exact)
    painter.drawImage(where, image)
