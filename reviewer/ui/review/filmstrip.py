"""The angles of one product below the stage, each with its key. The store picture stands apart."""

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QMouseEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.domain.product import Picture
from reviewer.ui.review import glyphs, ink
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import painter_of, put, upright, visual
from reviewer.ui.review.pane import Pane
from reviewer.ui.review.pictures import Lack, PictureSource, Want


class Filmstrip(Tipped):
    """Thumbnails of the panes; chosen ones framed, seen ones ticked.

    Signals:
        chosen(int): a thumbnail was clicked; its number, first is 0.
    """

    chosen = Signal(int)

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._panes: tuple[Pane, ...] = ()
        self._chosen: frozenset[int] = frozenset()
        self._seen: frozenset[str] = frozenset()
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Angles"))
        source.ready.connect(self._on_ready)

    def show_panes(self, panes: Sequence[Pane]) -> None:
        """Offer these."""
        self._panes = tuple(panes)
        self.setAccessibleDescription(
            ", ".join(f"{pane.title} {pane.key}".strip() for pane in self._panes)
        )
        self.update()

    def mark(self, chosen: Sequence[int], seen: frozenset[str]) -> None:
        """Frame the chosen, tick the seen (hashes)."""
        if (frozenset(chosen), seen) != (self._chosen, self._seen):
            self._chosen, self._seen = frozenset(chosen), seen
            self.update()

    def wants(self, panes: Sequence[Pane] | None = None) -> tuple[Want, ...]:
        """The thumbnails to have ready for these panes (those offered)."""
        panes = self._panes if panes is None else panes
        return tuple(self._want(pane.picture) for pane in panes if pane.picture is not None)

    # size ------------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:
        """One row of thumbnails with their caption."""
        return QSize(300, round(self._thumb + self._caption + self._pad * 2))

    def minimumSizeHint(self) -> QSize:
        """One row."""
        return QSize(200, self.sizeHint().height())

    def cell(self, number: int) -> QRectF:
        """Where thumbnail `number` and its caption lie."""
        pad, gap = self._pad, self._gap
        store = sum(1 for pane in self._panes if not pane.is_evidence)
        count = max(len(self._panes), 1)
        divider = gap * 3 if store and store < count else 0
        room = (self.width() - 2 * pad - divider - gap * (count - 1)) / count
        wide = min(self._thumb * 1.25, room)
        x = pad + number * (wide + gap)
        if divider and not self._panes[number].is_evidence:
            x += divider
        return QRectF(x, pad, wide, self._thumb + self._caption)

    def _tip(self, at: QPoint) -> str:
        """The angle and its key."""
        number = self._at(at)
        return "" if number is None else self._words(self._panes[number])

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click shows the angle."""
        number = self._at(event.position().toPoint())
        if number is not None and event.button() is Qt.MouseButton.LeftButton:
            self.chosen.emit(number)

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Thumbnails, captions, the line before the store picture."""
        painter = painter_of(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for number, pane in enumerate(self._panes):
            cell = self.cell(number)
            self._paint_thumb(painter, number, pane, cell)
            self._paint_caption(painter, number, pane, cell)
            if not pane.is_evidence and number and self._panes[number - 1].is_evidence:
                x = cell.x() - self._gap * 2
                painter.setPen(QPen(ink.line(), 1))
                painter.drawLine(round(x), round(cell.y()), round(x), round(cell.bottom()))
        painter.end()

    def _paint_thumb(self, painter: QPainter, number: int, pane: Pane, cell: QRectF) -> None:
        frame = QRectF(cell.x(), cell.y(), cell.width(), self._thumb)
        painter.fillRect(frame, ink.stage())
        if pane.picture is not None:
            image = self._source.image(self._want(pane.picture))
            if image is None:
                self._paint_lack(painter, frame, self._source.lack(pane.picture.hash))
            else:
                ratio = min(frame.width() / image.width(), frame.height() / image.height())
                where = QRectF(0, 0, image.width() * ratio, image.height() * ratio)
                where.moveCenter(frame.center())
                painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
                if not pane.is_evidence:
                    painter.setOpacity(0.75)
                with upright(painter, where) as place:
                    painter.drawImage(place, image)
                painter.setOpacity(1.0)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        if number in self._chosen:
            painter.setPen(QPen(ink.accent(), 2))
            painter.drawRect(frame.adjusted(1, 1, -1, -1))

    def _paint_lack(self, painter: QPainter, frame: QRectF, lack: Lack) -> None:
        if lack is Lack.WAITING:
            return
        painter.setPen(ink.on_stage())
        words = tr("not here yet") if lack is Lack.ABSENT else tr("cannot open")
        flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextWordWrap
        with upright(painter, frame) as place:
            painter.drawText(place, int(flags), words)

    def _paint_caption(self, painter: QPainter, number: int, pane: Pane, cell: QRectF) -> None:
        metrics = QFontMetricsF(self.font())
        line = QRectF(cell.x(), cell.y() + self._thumb, cell.width(), self._caption)
        x = line.x()
        if pane.key:
            cap = QRectF(x, 0, glyphs.keycap_width(metrics, pane.key), metrics.height())
            cap.moveTop(line.center().y() - cap.height() / 2)
            glyphs.keycap(painter, cap, pane.key)
            x = cap.right() + metrics.height() * 0.3
        seen = pane.picture is not None and pane.picture.hash in self._seen
        painter.setPen(ink.text() if number in self._chosen else ink.muted())
        words = pane.title if pane.is_evidence else tr("Not evidence")
        if not pane.is_evidence:
            painter.setPen(ink.up())
        tick = " ✓" if seen else ""
        room = line.right() - x
        fits = metrics.elidedText(
            words, Qt.TextElideMode.ElideRight, room - metrics.horizontalAdvance(tick)
        )
        put(
            painter,
            QRectF(x, line.y(), room + 4, line.height()),
            Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter,
            fits + tick,
        )

    # inner -----------------------------------------------------------------------------------

    def _words(self, pane: Pane) -> str:
        words = pane.title if pane.is_evidence else tr("Store picture, not evidence")
        return f"{words}  [{pane.key}]" if pane.key else words

    def _at(self, at: QPoint) -> int | None:
        for number in range(len(self._panes)):
            if visual(self, self.cell(number)).contains(at.x(), at.y()):
                return number
        return None

    def _want(self, picture: Picture) -> Want:
        """Inside the widest thumbnail, so that the number of angles changes no size."""
        ratio = self.devicePixelRatioF()
        width, height = max(picture.width, 1), max(picture.height, 1)
        scale = min(self._thumb * 1.25 * ratio / width, self._thumb * ratio / height)
        return Want(picture.hash, max(round(width * scale), 1), max(round(height * scale), 1))

    def _measure(self) -> None:
        """Distances follow the font; asked for often, so taken once."""
        height = QFontMetricsF(self.font()).height()
        self._thumb = round(height * 4.6)
        self._caption = round(height * 1.6)
        self._pad = round(height * 0.5)
        self._gap = round(height * 0.45)

    def _on_ready(self, picture_hash: str) -> None:
        if any(pane.picture and pane.picture.hash == picture_hash for pane in self._panes):
            self.update()
