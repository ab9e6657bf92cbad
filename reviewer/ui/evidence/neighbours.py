"""Look-alikes: a picture where it is on this machine, and what came of each in its packs."""

from PySide6.QtCore import QPoint, QRectF, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.ui.evidence.lines import NeighbourLine
from reviewer.ui.mirroring import placed
from reviewer.ui.review import ink
from reviewer.ui.review.lettered import Tipped
from reviewer.ui.review.lettering import Lettering
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.theme import font

_WHO = "evidence"
COLUMNS = 2


class NeighbourGrid(Tipped):
    """Two columns of small cards."""

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._lines: tuple[NeighbourLine, ...] = ()
        self._measure()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setAccessibleName(tr("Look-alikes"))
        source.ready.connect(self._on_ready)

    def show_lines(self, lines: tuple[NeighbourLine, ...]) -> None:
        """Show these, the most alike first."""
        changed = len(lines) != len(self._lines)
        self._lines = lines
        self.setAccessibleDescription(" ".join(line.sentence() for line in lines))
        wants = [self._want(line.picture) for line in lines if line.picture is not None]
        self._source.want(_WHO, wants)
        if changed:
            self.updateGeometry()
        self.update()

    def sizeHint(self) -> QSize:
        """All cards."""
        rows = -(-len(self._lines) // COLUMNS)
        return QSize(round(self._plain.em * 24), rows * (self._card + self._gap))

    def minimumSizeHint(self) -> QSize:
        """No lower."""
        return QSize(round(self._plain.em * 18), self.sizeHint().height())

    def _tip(self, at: QPoint) -> str:
        boxes = ((line, self.box_of(number)) for number, line in enumerate(self._lines))
        return next((line.sentence() for line, box in boxes if box.contains(at)), "")

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Picture at the left of each card, three lines beside it."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for number, line in enumerate(self._lines):
            self._paint_card(painter, line, self.box_of(number))
        painter.end()

    def _paint_card(self, painter: QPainter, line: NeighbourLine, box: QRectF) -> None:
        frame = QRectF(box.x(), box.y(), self._card, self._card)
        self._paint_picture(painter, line, placed(frame, box))
        left = frame.right() + self._plain.em * 0.6
        high = self._card / 3
        words = (
            (self._strong, ink.text(), line.title),
            (self._small, ink.muted(), line.facts),
            (self._small, ink.text(), line.shipped),
        )
        for number, (letters, colour, text) in enumerate(words):
            painter.setPen(colour)
            row = QRectF(left, box.y() + number * high, box.right() - left, high)
            letters.left(painter, placed(row, box), text)

    def _paint_picture(self, painter: QPainter, line: NeighbourLine, frame: QRectF) -> None:
        image = None if line.picture is None else self._source.image(self._want(line.picture))
        if image is None:
            painter.setPen(QPen(ink.edge(), 1, Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(1, 1, -1, -1), 4, 4)
            return
        painter.fillRect(frame, ink.stage())
        ratio = min(frame.width() / image.width(), frame.height() / image.height())
        where = QRectF(0, 0, image.width() * ratio, image.height() * ratio)
        where.moveCenter(frame.center())
        painter.drawImage(where, image)

    # measures --------------------------------------------------------------------------------

    def box_of(self, number: int) -> QRectF:
        """The card of one of them."""
        gap = self._plain.em
        wide = (self.width() - gap * (COLUMNS - 1)) / COLUMNS
        row, column = divmod(number, COLUMNS)
        top = row * (self._card + self._gap)
        card = QRectF(column * (wide + gap), top, wide, self._card)
        return placed(card, QRectF(self.rect()))

    def _want(self, picture: str) -> Want:
        edge = round(self._card * self.devicePixelRatioF())
        return Want(picture, edge, edge, is_bound=True)

    def _on_ready(self, picture: str) -> None:
        if any(line.picture == picture for line in self._lines):
            self.update()

    def _measure(self) -> None:
        self._plain, self._strong = Lettering(self.font()), Lettering(self.font(), bold=True)
        self._small = Lettering(font("small"))
        self._card = round(self._plain.height * 3.6)
        self._gap = round(self._plain.height * 0.5)
