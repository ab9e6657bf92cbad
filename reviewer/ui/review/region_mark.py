"""The place in a picture that a remark is about: a box, by mouse or keys."""

from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QRectF, Qt
from PySide6.QtGui import QPainter, QPen

from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.measuring import Point
from reviewer.domain.product import Picture
from reviewer.domain.remark import WHOLE, Region
from reviewer.ui.review import ink
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.viewport import Box

Edges = tuple[int, int, int, int]  # left, top, right, bottom in thousandths

# What the first key marks, and how far each key moves; thousandths of the picture.
FIRST: Edges = (375, 375, 625, 625)
STEP = 20
LEAST = 20


@dataclass(frozen=True, slots=True)
class RegionLayer:
    """A box over one picture."""

    picture: str
    edges: Edges

    def paint(self, painter: QPainter, picture: str, where: Box) -> None:
        """Over one picture, which covers `where`; nothing over others."""
        if picture != self.picture:
            return
        left, top, right, bottom = (edge / WHOLE for edge in self.edges)
        box = QRectF(
            where.x + left * where.w,
            where.y + top * where.h,
            (right - left) * where.w,
            (bottom - top) * where.h,
        )
        painter.save()
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((ink.veil(), 5.0), (ink.warn_on_veil(), 2.0)):
            painter.setPen(QPen(colour, width))
            painter.drawRect(box)
        painter.restore()


class NoLayer:
    """Waits for the mouse; nothing is marked yet."""

    def paint(self, _painter: QPainter, _picture: str, _where: Box) -> None:
        """Nothing."""


class RegionMark(QObject):
    """Marks one place in the pictures on a stage, from `begin` to `end`."""

    def __init__(self, stage: Stage, moved: Callable[[], None]) -> None:
        """`moved` is called when another place is marked."""
        super().__init__(stage)
        self._stage, self._moved = stage, moved
        self._is_on = False
        self._marked: tuple[Picture, Edges] | None = None
        stage.ruled.connect(self._on_ruled)

    @property
    def region(self) -> Region | None:
        """What is marked, None for nothing."""
        if self._marked is None:
            return None
        picture, edges = self._marked
        return Region(picture.angle, edges)

    def begin(self) -> None:
        """The mouse and the keys mark from now on."""
        self._is_on, self._marked = True, None
        self._show()

    def end(self) -> None:
        """Nothing is marked any more."""
        self._is_on, self._marked = False, None
        self._stage.show_ruler(None)

    def move(self, columns: int, rows: int) -> None:
        """Move the box by so many steps; the first call puts one in the middle.

        Raises:
            Refused: there is no picture, or nothing is to be marked.
        """
        picture, edges = self._placed()
        left, top, right, bottom = edges
        wide, tall = right - left, bottom - top
        left = min(max(left + columns * STEP, 0), WHOLE - wide)
        top = min(max(top + rows * STEP, 0), WHOLE - tall)
        self._mark(picture, (left, top, left + wide, top + tall))

    def grow(self, columns: int, rows: int) -> None:
        """Move its lower right corner.

        Raises:
            Refused: as `move`.
        """
        picture, (left, top, right, bottom) = self._placed()
        right = min(max(right + columns * STEP, left + LEAST), WHOLE)
        bottom = min(max(bottom + rows * STEP, top + LEAST), WHOLE)
        self._mark(picture, (left, top, right, bottom))

    # inner -----------------------------------------------------------------------------------

    def _placed(self) -> tuple[Picture, Edges]:
        """The box on the picture that is in sight, or where one begins."""
        pictures = {each.hash: each for each in self._pictures()}
        if not self._is_on or not pictures:
            raise Refused(tr("No remark is written on a picture."))
        if self._marked is not None and self._marked[0].hash in pictures:
            return self._marked
        return next(iter(pictures.values())), FIRST

    def _pictures(self) -> list[Picture]:
        """Those of the item on the stage."""
        panes = self._stage.panes
        return [each.picture for each in panes if each.picture and not each.is_reference]

    def _on_ruled(self, name: str, start: Point, end: Point) -> None:
        picture = next((each for each in self._pictures() if each.hash == name), None)
        if not self._is_on or picture is None:
            return
        left, right = sorted(round(point[0] * WHOLE) for point in (start, end))
        top, bottom = sorted(round(point[1] * WHOLE) for point in (start, end))
        if right - left >= LEAST and bottom - top >= LEAST:
            self._mark(picture, (left, top, right, bottom))

    def _mark(self, picture: Picture, edges: Edges) -> None:
        self._marked = picture, edges
        self._show()
        self._moved()

    def _show(self) -> None:
        if self._marked is None:
            self._stage.show_ruler(NoLayer())
        else:
            self._stage.show_ruler(RegionLayer(self._marked[0].hash, self._marked[1]))
