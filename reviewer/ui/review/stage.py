"""The stage: one picture, or several side by side, under one shared view. Nothing but pictures.

What is painted is always at hand: pictures come scaled from the source, and while one is on its way
its nearest size stands in. The stage tells afterwards what it really painted.
"""

from collections.abc import Collection, Iterator, Sequence
from typing import Protocol

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QHideEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.language import tr
from reviewer.domain.look import PLAIN, Look
from reviewer.domain.looking import View, view
from reviewer.domain.measuring import Point
from reviewer.ui.announcing import announce
from reviewer.ui.evidence.region_layer import RegionLayer
from reviewer.ui.review import ink, stage_notes, stage_pictures
from reviewer.ui.review.movable import Movable
from reviewer.ui.review.pane import Pane, picture_size
from reviewer.ui.review.pictures import Lack, PictureSource, Want
from reviewer.ui.review.sight import in_sight
from reviewer.ui.review.stage_notes import Chip
from reviewer.ui.review.viewport import FIT, Box, fit_scale, placed


class DrawnLayer(Protocol):
    """What the mouse draws over the pictures: the ruler, or the place of a remark."""

    def paint(self, painter: QPainter, picture: str, where: Box) -> None:
        """Over the picture of this hash, which covers `where`."""


class Stage(Movable):
    """Paints panes and moves them together.

    Signals:
        painted(object): after a paint event is through, the set of hashes whose picture was seen,
            empty when the panes have nothing to show but a note; not told while one is decoded, or
            while something of the window lies over it.
        panes_changed(): other panes are on the stage.
        regions_painted(): what lies over the pictures has been on the screen.
        look_painted(object): a picture was seen in this Look.
        ruled(str, object, object): a line was drawn on the picture of this hash, between two points
            told as shares of its width and height.
        ruler_painted(): the ruler was seen.
        reference_painted(): another product was seen beside the item.
        looked(object): from now on these pictures of the item are in sight, a tuple of View; None
            when nothing is, because the window is not active or something lies over the stage.
    """

    painted = Signal(object)
    panes_changed = Signal()
    regions_painted = Signal()
    look_painted = Signal(object)
    ruled = Signal(str, object, object)
    ruler_painted = Signal()
    reference_painted = Signal()
    looked = Signal(object)

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._notice = ""
        self._layer: RegionLayer | None = None
        self._look = PLAIN
        self._ruler: DrawnLayer | None = None
        self._ruling: tuple[str, Point] | None = None
        self._chips: dict[str, tuple[Chip, ...]] = {}
        self._seen: dict[str, Look] = {}
        self._has_reference = False
        self._is_shown = False
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 200))
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(tr("Picture"))
        source.ready.connect(self._on_ready)

    # what is shown ---------------------------------------------------------------------------

    @property
    def is_shown(self) -> bool:
        """Whether the last paint had a picture and nothing to wait for."""
        return self._is_shown

    @property
    def notice(self) -> str:
        """The sentence over the picture."""
        return self._notice

    @property
    def look(self) -> Look:
        """How the pictures are wanted to look."""
        return self._look

    @property
    def chips(self) -> tuple[Chip, ...]:
        """What stands at the right, from the top."""
        return tuple(chip for chips in self._chips.values() for chip in chips)

    def show_panes(self, shown: Sequence[Pane], keep_view: bool = False) -> None:
        """Put these on the stage, fitted unless `keep_view`."""
        self._panes = tuple(shown)
        self._before_loupe = None
        # What was painted of the panes before must not be told of these.
        self._told.stop()
        self._seen.clear()
        self._has_reference = False
        self._notice = ""
        if not keep_view:
            self._set_view(FIT)
        self._describe()
        self.update()
        self.panes_changed.emit()

    def lay_over(self, layer: RegionLayer | None) -> None:
        """What moved the score over the pictures, or nothing."""
        if layer != self._layer:
            self._layer = layer
            self._describe()
            self.update()

    def show_look(self, look: Look) -> None:
        """Show all pictures like this; what is on its way is shown as it came meanwhile."""
        if look != self._look:
            self._look = look
            self.view_changed.emit()
            self.update()

    def show_ruler(self, ruler: DrawnLayer | None) -> None:
        """Lay the ruler over the pictures; the mouse draws lines while it is there."""
        if ruler != self._ruler:
            self._ruler = ruler
            self._ruling = None if ruler is None else self._ruling
            self._show_cursor()
            self.update()

    @property
    def ruler(self) -> DrawnLayer | None:
        """The ruler that lies over the pictures."""
        return self._ruler

    def where(self, picture_hash: str) -> Box | None:
        """The rectangle that a picture of the item covers, None when it is not on the stage."""
        for pane, box in self._own_panes():
            if pane.picture is not None and pane.picture.hash == picture_hash:
                return placed(self._view, box, *picture_size(pane.picture))
        return None

    def _own_panes(self) -> Iterator[tuple[Pane, Box]]:
        for pane, box in zip(self._panes, self._boxes(len(self._panes)), strict=True):
            if not pane.is_reference:
                yield pane, box

    def show_chips(self, who: str, chips: Sequence[Chip]) -> None:
        """What `who` tells at the right, in place of what it told before."""
        if tuple(chips) != self._chips.get(who, ()):
            self._chips[who] = tuple(chips)
            self._describe()
            self.update()

    def _describe(self) -> None:
        titles = ", ".join(pane.title for pane in self._panes)
        over = "" if self._layer is None else self._layer.sentence()
        told = [titles, over, *(chip.words for chip in self.chips)]
        self.setAccessibleDescription(". ".join(each for each in told if each))

    def say(self, notice: str, *, aloud: bool = True) -> None:
        """A sentence over the picture until it changes; `aloud` unless it was announced before."""
        self._notice = notice
        self.update()
        if aloud:
            announce(self, notice)

    def wants(
        self,
        shown: Sequence[Pane] | None = None,
        at_fit: bool = False,
        look: Look | None = None,
    ) -> tuple[Want, ...]:
        """The pictures to have ready for these panes (those on the stage), at their size here."""
        shown = self._panes if shown is None else shown
        view = FIT if at_fit else self._view
        look = self._look if look is None else look
        ratio = self.devicePixelRatioF()
        return tuple(
            stage_pictures.want(pane.picture, box, view, ratio, look)
            for pane, box in zip(shown, self._boxes(len(shown)), strict=True)
            if pane.picture is not None
        )

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every pane; what was really painted is told once the event is through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.stage())
        seen: dict[str, Look] = {}
        waiting = False
        # Of what lies over the pictures; below what was undone.
        top = self.fontMetrics().height() * (2.6 if self._notice else 0.4)
        for pane, box in zip(self._panes, self._boxes(len(self._panes)), strict=True):
            painter.setClipRect(QRectF(box.x, box.y, box.w, box.h))
            look, lack = self._paint_pane(painter, pane, box, top)
            if pane.is_reference:
                self._has_reference = look is not None
            elif pane.picture is not None and look is not None:
                seen[pane.picture.hash] = look
            waiting = waiting or (lack is Lack.WAITING and not pane.is_reference)
        painter.setClipping(False)
        zoom = self.zoom_text()
        stage_notes.paint_corner(painter, self.rect(), self._notice, zoom)
        if self._layer is not None:
            self._layer.paint_legend(painter, self.rect(), top)
        if zoom or (self._layer is not None and self._layer.maps):
            top += self.fontMetrics().height() * 1.9
        stage_notes.paint_chips(painter, self.rect(), self.chips, top)
        painter.end()
        self._is_shown = bool(seen) and not waiting
        if self._panes and not waiting:
            self._seen |= seen
            self._told.start()

    def _paint_pane(
        self, painter: QPainter, pane: Pane, box: Box, top: float
    ) -> tuple[Look | None, Lack | None]:
        """The look it was painted in, or why it was not."""
        picture = pane.picture
        if picture is None:
            lacks = stage_notes.NO_SUCH_ANGLE if pane.is_reference else stage_notes.NO_PICTURE
            stage_notes.paint_note(painter, box, lacks)
            stage_notes.paint_head(painter, box, pane.head)
            return None, None
        ratio = self.devicePixelRatioF()
        painted = stage_pictures.paint(
            painter, self._source, picture, box, self._view, ratio, self._look
        )
        look = None if painted is None or painted.is_rough else painted.look
        lack = self._source.lack(picture.hash) if look is None else None
        if painted is None and lack is not None:
            if pane.is_reference and lack is Lack.ABSENT:  # nobody will fetch it
                stage_notes.paint_note(painter, box, stage_notes.NOT_HERE)
            else:
                stage_notes.paint_lack(painter, box, lack, pane.title)
        elif not pane.is_reference:
            where = placed(self._view, box, *picture_size(picture))
            if self._layer is not None:
                self._layer.paint(painter, picture.hash, where, box, top)
            if self._ruler is not None:
                self._ruler.paint(painter, picture.hash, where)
        stage_notes.paint_caption(painter, box, pane.title, pane.key, pane.is_evidence)
        stage_notes.paint_head(painter, box, pane.head)
        return look, lack

    def _tell(self) -> None:
        """What was painted and is in sight; what is not is painted again when it is uncovered."""
        seen, self._seen = self._seen, {}
        boxes = zip(self._panes, self._boxes(len(self._panes)), strict=True)
        in_view = [pane for pane, box in boxes if in_sight(self, box)]
        open_panes = [pane for pane in in_view if not pane.is_reference]
        if not open_panes:
            self.looked.emit(None)
            return
        hashes = {pane.picture.hash for pane in open_panes if pane.picture} & seen.keys()
        self.painted.emit(frozenset(hashes))
        self.looked.emit(self._views(hashes) if self.isActiveWindow() else None)
        if self._layer is not None and any(each in self._layer.maps for each in hashes):
            self.regions_painted.emit()
        if self._look != PLAIN and any(seen[each] == self._look for each in hashes):
            self.look_painted.emit(self._look)
        if self._ruler is not None and hashes:
            self.ruler_painted.emit()
        if self._has_reference and len(open_panes) < len(in_view):
            self.reference_painted.emit()

    def _views(self, hashes: Collection[str]) -> tuple[View, ...]:
        """These pictures as they are painted now."""
        ratio, zoom = self.devicePixelRatioF(), self._view.zoom
        return tuple(
            view(pane.picture, fit_scale(box, *picture_size(pane.picture)) * zoom * ratio, zoom)
            for pane, box in self._own_panes()
            if pane.picture is not None and pane.picture.hash in hashes
        )

    # the ruler -------------------------------------------------------------------------------

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Begin a line while the ruler is there, else grab the picture."""
        if self._ruler is None or event.button() is not Qt.MouseButton.LeftButton:
            super().mousePressEvent(event)
            return
        for pane, box in self._own_panes():
            inside = QRectF(box.x, box.y, box.w, box.h).contains(event.position())
            if inside and pane.picture is not None:
                name = pane.picture.hash
                self._ruling = name, self._share(name, event.position())

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Draw the line, or drag the picture."""
        if self._ruling is None:
            super().mouseMoveEvent(event)
            return
        name, start = self._ruling
        self.ruled.emit(name, start, self._share(name, event.position()))

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        self._ruling = None
        super().mouseReleaseEvent(event)

    def _share(self, picture_hash: str, at: QPointF) -> Point:
        """A place on the stage as shares of a picture, inside it."""
        where = self.where(picture_hash) or Box(0, 0, 1, 1)
        x, y = (at.x() - where.x) / where.w, (at.y() - where.y) / where.h
        return min(max(x, 0.0), 1.0), min(max(y, 0.0), 1.0)

    def _show_cursor(self) -> None:
        if self._ruler is None:
            super()._show_cursor()
        else:
            self.setCursor(Qt.CursorShape.CrossCursor)

    # events ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures of the new size are asked for."""
        super().resizeEvent(event)
        self._set_view(self._bounded(self._view))
        self.view_changed.emit()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen may have another pixel ratio."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.view_changed.emit()

    def event(self, event: QEvent) -> bool:
        """In a window that is not active nobody looks."""
        done = super().event(event)
        if event.type() == QEvent.Type.WindowDeactivate:
            self.looked.emit(None)
        elif event.type() == QEvent.Type.WindowActivate:
            self.update()
        return done

    def hideEvent(self, event: QHideEvent) -> None:
        """Another screen is shown."""
        super().hideEvent(event)
        self.looked.emit(None)

    def _on_ready(self, picture_hash: str) -> None:
        if any(pane.picture and pane.picture.hash == picture_hash for pane in self._panes):
            self.update()
