"""The ruler: a line on a picture, by mouse or keys, with its length as far as it can be known.

A picture has no scale of its own. Where the product's outline is plain to see and two catalogue
sides have its proportion, they give one; else the person draws along a side and says which it is.
Every length is told with how far it may be off, and none without a scale.
"""

from collections.abc import Mapping
from concurrent.futures import Future
from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal

from reviewer.actions.session import Session
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.domain.measuring import Corners, Point, Scale, length, measured, scale_by, scale_of
from reviewer.domain.product import Picture
from reviewer.ui.review import lane_reads
from reviewer.ui.review.pane import picture_size
from reviewer.ui.review.ruler_layer import Drawn, RulerLayer
from reviewer.ui.review.stage import Stage
from reviewer.ui.review.stage_notes import Chip
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.queueing import ItemSheet

# Name of the overlay, as records tell it.
RULER = "ruler"
RULER_ACTION, SIDE_ACTION = "view.ruler", "view.ruler_side"
# Logical pixels that a key moves an end by.
STEP = 4.0
_FIRST = ((0.35, 0.5), (0.65, 0.5))
_BY_SIDE = (
    tr("Scale by your line as the longest side, in its plane"),
    tr("Scale by your line as the middle side, in its plane"),
    tr("Scale by your line as the shortest side, in its plane"),
)


class Ruler(QObject):
    """Lines and scales of the item on the stage, by the hash of the picture."""

    _found = Signal(str, object)

    def __init__(
        self, tasks: Tasks, session: Session, stage: Stage, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._stage = tasks, session, stage
        self._legends: Mapping[str, str] = {}
        self._sheet: ItemSheet | None = None
        self._is_on = False
        self._moving = 1
        self._lines: dict[str, tuple[Point, Point]] = {}
        # What the person said: which catalogue side, and the scale that came of the line.
        self._said: dict[str, tuple[int, Scale]] = {}
        self._outlines: dict[str, Corners | None] = {}
        self._found.connect(self._take)
        stage.ruled.connect(self._on_ruled)
        stage.panes_changed.connect(self._show)
        stage.ruler_painted.connect(self._on_painted)

    @property
    def is_on(self) -> bool:
        """Whether the mouse draws lines."""
        return self._is_on

    def show_legends(self, legends: Mapping[str, str]) -> None:
        """The keys that the chips name."""
        self._legends = legends
        self._show()

    def show_sheet(self, sheet: "ItemSheet | None") -> None:
        """Another item: without a ruler."""
        self._sheet = sheet
        self._lines.clear()
        self._said.clear()
        self._outlines.clear()
        self.close()

    def toggle(self) -> None:
        """On or off."""
        if self._is_on:
            self.close()
        else:
            self._is_on = True
            self._show()

    def close(self) -> bool:
        """Off; False when it was not on."""
        was, self._is_on = self._is_on, False
        self._session.show_overlay(RULER, on=False)
        self._show()
        return was

    def move(self, columns: int, rows: int) -> None:
        """Move an end of the line by so many steps.

        Raises:
            Refused: the ruler is off, or there is no picture.
        """
        picture = self._picture()
        where = self._stage.where(picture.hash)
        if where is None:
            return
        ends = list(self._line(picture))
        x, y = ends[self._moving]
        ends[self._moving] = (
            min(max(x + columns * STEP / where.w, 0.0), 1.0),
            min(max(y + rows * STEP / where.h, 0.0), 1.0),
        )
        self._lines[picture.hash] = (ends[0], ends[1])
        self._show()

    def change_end(self) -> None:
        """The keys move the other end."""
        self._picture()
        self._moving = 1 - self._moving
        self._show()

    def step_side(self) -> None:
        """The line is the catalogue's longest side, the middle, the shortest, none of them.

        Raises:
            Refused: the ruler is off, or the catalogue tells no size.
        """
        picture = self._picture()
        sides = self._sides()
        if sides is None:
            raise Refused(tr("The catalogue does not tell the size of this product."))
        number = self._said[picture.hash][0] + 1 if picture.hash in self._said else 0
        self._said.pop(picture.hash, None)
        if number < len(sides):
            scale = scale_by(*self._line(picture), picture_size(picture), sides[number])
            if scale is None:
                raise Refused(tr("The line is too short to give a scale. Draw along a whole side."))
            self._said[picture.hash] = (number, scale)
        self._show()

    # inner -----------------------------------------------------------------------------------

    def _picture(self) -> Picture:
        """The one that the keys measure."""
        panes = self._stage.panes
        own = (pane.picture for pane in panes if pane.picture and not pane.is_reference)
        picture = next(own, None)
        if not self._is_on or picture is None:
            raise Refused(tr("The ruler is off."))
        return picture

    def _line(self, picture: Picture) -> tuple[Point, Point]:
        return self._lines.get(picture.hash, _FIRST)

    def _sides(self) -> tuple[int, int, int] | None:
        return None if self._sheet is None else self._sheet.item.product.size_mm

    def _scale(self, picture: Picture) -> Scale | None:
        if picture.hash in self._said:
            return self._said[picture.hash][1]
        corners, sides = self._outlines.get(picture.hash), self._sides()
        if corners is None or sides is None:
            return None
        return scale_of(corners, picture_size(picture), sides)

    def _on_ruled(self, picture: str, start: Point, end: Point) -> None:
        if not self._is_on:
            return
        self._lines[picture] = (start, end)
        self._moving = 1
        self._show()

    def _on_painted(self) -> None:
        # While the next item is being opened, the one before is still painted.
        sheet = self._sheet
        is_current = sheet is not None and sheet.item.id == self._session.current
        self._session.show_overlay(RULER, on=self._is_on and is_current)

    # what is shown ---------------------------------------------------------------------------

    def _show(self) -> None:
        if not self._is_on:
            if isinstance(self._stage.ruler, RulerLayer):
                self._stage.show_ruler(None)
                self._stage.show_chips(RULER, ())
            return
        panes = [pane for pane in self._stage.panes if pane.picture and not pane.is_reference]
        pictures = [pane.picture for pane in panes if pane.picture is not None]
        for picture in pictures:
            self._look_for_outline(picture.hash)
        self._stage.show_ruler(RulerLayer({each.hash: self._drawn(each) for each in pictures}))
        self._stage.show_chips(RULER, self._chips(pictures[0]) if pictures else ())

    def _drawn(self, picture: Picture) -> Drawn:
        scale, corners = self._scale(picture), self._outlines.get(picture.hash)
        sides = None
        if scale is not None and scale.across and corners is not None:
            sides = corners, _catalogue_words(scale.across), _catalogue_words(scale.down)
        line = self._line(picture)
        return Drawn(line, self._moving, self._words(picture, line, scale), sides)

    def _words(self, picture: Picture, line: tuple[Point, Point], scale: Scale | None) -> str:
        """The length in millimetres where there is a scale, else as a share of the picture."""
        size = picture_size(picture)
        pixels = length(*line, size)
        if scale is None:
            share = round(pixels / size[0] * 100)
            return tr("{share} % of the picture's width", share=share)
        where = self._stage.where(picture.hash)
        # A hand misses by a step of the screen, not of the picture.
        aim = STEP / 2 * size[0] / where.w if where is not None else 2.0
        mm, off = measured(pixels, scale, aim)
        #: a length in millimetres, and how far it may be off
        return tr("{length:.0f}\u202f±\u202f{margin:.0f}\u202fmm", length=mm, margin=max(off, 1))

    def _chips(self, picture: Picture) -> list[Chip]:
        sides, legends = self._sides(), self._legends
        if sides is None:
            words = tr("Ruler · The catalogue tells no size")
        else:
            words = tr("Ruler · Catalogue {sides} mm", sides=" × ".join(map(str, sides)))
        chips = [Chip(words, legends.get(RULER_ACTION, ""))]
        if sides is not None:
            chips.append(Chip(self._scale_words(picture), legends.get(SIDE_ACTION, "")))
        return chips

    def _scale_words(self, picture: Picture) -> str:
        if picture.hash in self._said:
            return _BY_SIDE[self._said[picture.hash][0]]
        if self._scale(picture) is not None:
            return tr("Scale by the outline, in its plane")
        return tr("No scale: draw along a side and name it")

    # the outline -----------------------------------------------------------------------------

    def _look_for_outline(self, picture: str) -> None:
        if picture in self._outlines or self._sides() is None:
            return
        self._outlines[picture] = None
        future = self._tasks.decode(partial(lane_reads.outline, self._tasks, picture))
        future.add_done_callback(partial(self._hand_over, picture))

    def _hand_over(self, picture: str, future: "Future[Corners | None]") -> None:
        # On the pool's thread: the signal crosses to the GUI thread.
        if not future.cancelled():
            self._found.emit(picture, future.result())

    def _take(self, picture: str, corners: Corners | None) -> None:
        if picture in self._outlines:
            self._outlines[picture] = corners
            self._show()


def _catalogue_words(side: int) -> str:
    """A side as the catalogue has it."""
    return tr("{side} mm, catalogue", side=side)
