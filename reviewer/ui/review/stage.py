"""The stage: one picture, or several side by side, under one shared view. Nothing but pictures.

What is painted is always at hand: pictures come scaled from the source, and while one is on its way
its nearest size stands in. The stage tells afterwards what it really painted.
"""

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, Qt, QTimer, Signal
from PySide6.QtGui import (
    QCursor,
    QEnterEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QWheelEvent,
)
from PySide6.QtWidgets import QSizePolicy, QWidget

from reviewer.domain.product import Picture
from reviewer.ui.announcing import announce
from reviewer.ui.evidence.region_layer import RegionLayer
from reviewer.ui.review import ink, stage_notes, stage_pictures
from reviewer.ui.review.pane import Pane, middle, pane_size, picture_size
from reviewer.ui.review.pictures import Lack, PictureSource, Want
from reviewer.ui.review.viewport import (
    FIT,
    Box,
    View,
    actual,
    bounded,
    fit_scale,
    panes,
    panned,
    placed,
    zoomed,
)

GAP = 2
WHEEL_STEP = 1.2
KEY_STEP = 1.5
PAN_STEP = 60


class Stage(QWidget):
    """Paints panes and moves them together.

    Signals:
        painted(object): after a paint event is through, the set of hashes whose picture was seen,
            empty when the panes have nothing to show but a note; not told while one is decoded.
        view_changed(): zoom or place changed.
        panes_changed(): other panes are on the stage.
        regions_painted(): what lies over the pictures has been on the screen.
    """

    painted = Signal(object)
    view_changed = Signal()
    panes_changed = Signal()
    regions_painted = Signal()

    def __init__(self, source: PictureSource, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._source = source
        self._panes: tuple[Pane, ...] = ()
        self._view = FIT
        self._before_loupe: View | None = None
        self._grabbed: QPointF | None = None
        self._notice = ""
        self._layer: RegionLayer | None = None
        self._seen: set[str] = set()
        self._is_shown = False
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self._tell)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Expanding)
        self.setMinimumSize(QSize(240, 200))
        self.setMouseTracking(True)
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self.setAccessibleName(self.tr("Picture"))
        source.ready.connect(self._on_ready)

    # what is shown ---------------------------------------------------------------------------

    @property
    def panes(self) -> tuple[Pane, ...]:
        """What is on the stage."""
        return self._panes

    @property
    def is_shown(self) -> bool:
        """Whether the last paint had a picture and nothing to wait for."""
        return self._is_shown

    @property
    def notice(self) -> str:
        """The sentence over the picture."""
        return self._notice

    @property
    def view(self) -> View:
        """What part is looked at."""
        return self._view

    def show_panes(self, shown: Sequence[Pane], keep_view: bool = False) -> None:
        """Put these on the stage, fitted unless `keep_view`."""
        self._panes = tuple(shown)
        self._before_loupe = None
        # What was painted of the panes before must not be told of these.
        self._told.stop()
        self._seen.clear()
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

    def _describe(self) -> None:
        titles = ", ".join(pane.title for pane in self._panes)
        over = "" if self._layer is None else self._layer.sentence()
        self.setAccessibleDescription(f"{titles}. {over}" if over else titles)

    def say(self, notice: str) -> None:
        """A sentence over the picture until it changes: what was undone."""
        self._notice = notice
        self.update()
        announce(self, notice)

    def wants(self, shown: Sequence[Pane] | None = None, at_fit: bool = False) -> tuple[Want, ...]:
        """The pictures to have ready for these panes (those on the stage), at their size here."""
        shown = self._panes if shown is None else shown
        view = FIT if at_fit else self._view
        boxes = self._boxes(len(shown))
        return tuple(
            self._want(pane.picture, box, view)
            for pane, box in zip(shown, boxes, strict=True)
            if pane.picture is not None
        )

    # moving ----------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Closer, at the cursor."""
        self._zoom(KEY_STEP)

    def zoom_out(self) -> None:
        """Farther, at the cursor."""
        self._zoom(1 / KEY_STEP)

    def fit(self) -> None:
        """Whole picture."""
        self._set_view(FIT)

    def actual_size(self) -> None:
        """One picture pixel on one device pixel, at the cursor; once more: fit."""
        closer = self._actual()
        self._set_view(FIT if abs(closer.zoom - self._view.zoom) < 1e-3 else closer)

    def loupe(self, on: bool) -> None:
        """While on, at least twice as close at the cursor; then back to what it was."""
        if on and self._before_loupe is None:
            self._before_loupe = self._view
            view = self._actual()
            least = max(2.0, self._view.zoom * 2)
            self._set_view(view if view.zoom >= least else self._zoomed(least / self._view.zoom))
        elif not on and self._before_loupe is not None:
            self._set_view(self._before_loupe)
            self._before_loupe = None

    def pan(self, columns: int, rows: int) -> None:
        """Look that many steps to the right and down."""
        pane, box = self._focus()
        if pane is not None:
            step = (-columns * PAN_STEP, -rows * PAN_STEP)
            self._set_view(panned(self._view, *step, box, pane_size(pane)))

    def zoom_text(self) -> str:
        """Device pixels for one picture pixel in per cent, "" when fitted."""
        pane, box = self._focus()
        if pane is None or self._view.zoom <= 1.0:
            return ""
        scale = fit_scale(box, *pane_size(pane)) * self._view.zoom * self.devicePixelRatioF()
        return f"{scale * 100:.0f}\u202f%"

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint every pane; what was really painted is told once the event is through."""
        painter = QPainter(self)
        painter.fillRect(self.rect(), ink.stage())
        seen: set[str] = set()
        waiting = False
        # Of what lies over the pictures; below what was undone.
        top = self.fontMetrics().height() * (2.6 if self._notice else 0.4)
        for pane, box in zip(self._panes, self._boxes(len(self._panes)), strict=True):
            painter.setClipRect(QRectF(box.x, box.y, box.w, box.h))
            if pane.picture is None:
                stage_notes.paint_note(painter, box, stage_notes.NO_PICTURE)
                continue
            if self._paint_picture(painter, pane.picture, box):
                seen.add(pane.picture.hash)
            else:
                lack = self._source.lack(pane.picture.hash)
                waiting = waiting or lack is Lack.WAITING
                stage_notes.paint_lack(painter, box, lack, pane.title)
            if self._layer is not None and pane.picture.hash in seen:
                where = placed(self._view, box, *picture_size(pane.picture))
                self._layer.paint(painter, pane.picture.hash, where, box, top)
            stage_notes.paint_caption(painter, box, pane.title, pane.key, pane.is_evidence)
        painter.setClipping(False)
        if self._layer is not None:
            self._layer.paint_legend(painter, self.rect(), top)
        stage_notes.paint_corner(painter, self.rect(), self._notice, self.zoom_text())
        painter.end()
        self._is_shown = bool(seen) and not waiting
        if self._panes and not waiting:
            self._seen |= seen
            self._told.start()

    def _paint_picture(self, painter: QPainter, picture: Picture, box: Box) -> bool:
        ratio = self.devicePixelRatioF()
        return stage_pictures.paint(painter, self._source, picture, box, self._view, ratio)

    def _tell(self) -> None:
        seen, self._seen = self._seen, set()
        self.painted.emit(frozenset(seen))
        if self._layer is not None and any(each in self._layer.maps for each in seen):
            self.regions_painted.emit()

    # events ----------------------------------------------------------------------------------

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Pictures of the new size are asked for."""
        super().resizeEvent(event)
        self._set_view(self._bounded(self._view))
        self.view_changed.emit()

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Zoom at the cursor."""
        steps = event.angleDelta().y() / 120 or event.pixelDelta().y() / 60
        if steps:
            self._set_view(self._zoomed(WHEEL_STEP**steps, event.position()))
        event.accept()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Grab the picture."""
        if event.button() is Qt.MouseButton.LeftButton and self._view.zoom > 1.0:
            self._grabbed = event.position()
            self.setCursor(Qt.CursorShape.ClosedHandCursor)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Drag the grabbed picture; while the loupe is held it follows the cursor."""
        if self._grabbed is not None:
            moved = event.position() - self._grabbed
            self._grabbed = event.position()
            pane, box = self._focus(event.position())
            if pane is not None:
                self._set_view(panned(self._view, moved.x(), moved.y(), box, pane_size(pane)))
        elif self._before_loupe is not None:
            zoom = self._view.zoom / self._before_loupe.zoom
            self._view = self._before_loupe
            self._set_view(self._zoomed(zoom, event.position()))

    def mouseReleaseEvent(self, _event: QMouseEvent) -> None:
        """Let go."""
        self._grabbed = None
        self._show_cursor()

    def mouseDoubleClickEvent(self, event: QMouseEvent) -> None:
        """Actual size at the cursor, or back to fit."""
        if event.button() is Qt.MouseButton.LeftButton:
            self._grabbed = None
            self.actual_size()

    def enterEvent(self, event: QEnterEvent) -> None:
        """The cursor tells whether the picture can be dragged."""
        super().enterEvent(event)
        self._show_cursor()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the keymap."""
        event.ignore()

    def changeEvent(self, event: QEvent) -> None:
        """Another screen may have another pixel ratio."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.DevicePixelRatioChange:
            self.view_changed.emit()

    # inner -----------------------------------------------------------------------------------

    def _boxes(self, count: int) -> tuple[Box, ...]:
        return panes(count, Box(0, 0, self.width(), self.height()), GAP)

    def _want(self, picture: Picture, box: Box, view: View) -> Want:
        return stage_pictures.want(picture, box, view, self.devicePixelRatioF())

    def _focus(self, at: QPointF | None = None) -> tuple[Pane | None, Box]:
        """The pane under `at`, the first with a picture when there is none."""
        boxes = self._boxes(len(self._panes))
        known = [pair for pair in zip(self._panes, boxes, strict=True) if pair[0].picture]
        if at is not None:
            for pane, box in known:
                if QRectF(box.x, box.y, box.w, box.h).contains(at):
                    return pane, box
        return known[0] if known else (None, Box(0, 0, self.width(), self.height()))

    def _cursor_place(self) -> QPointF | None:
        at = QPointF(self.mapFromGlobal(QCursor.pos()))
        return at if self.underMouse() and self.rect().contains(at.toPoint()) else None

    def _anchor(self, at: QPointF | None) -> tuple[Pane | None, Box, tuple[float, float]]:
        at = self._cursor_place() if at is None else at
        pane, box = self._focus(at)
        inside = at is not None and QRectF(box.x, box.y, box.w, box.h).contains(at)
        point = (at.x(), at.y()) if at is not None and inside else middle(box)
        return pane, box, point

    def _zoomed(self, factor: float, at: QPointF | None = None) -> View:
        pane, box, point = self._anchor(at)
        return (
            self._view if pane is None else zoomed(self._view, factor, point, box, pane_size(pane))
        )

    def _actual(self) -> View:
        pane, box, point = self._anchor(None)
        if pane is None:
            return self._view
        return actual(self._view, self.devicePixelRatioF(), point, box, pane_size(pane))

    def _bounded(self, view: View) -> View:
        pane, box = self._focus()
        return view if pane is None else bounded(view, box, pane_size(pane))

    def _zoom(self, factor: float) -> None:
        self._set_view(self._zoomed(factor))

    def _set_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._show_cursor()
            self.view_changed.emit()
            self.update()

    def _show_cursor(self) -> None:
        hand = self._view.zoom > 1.0
        self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)

    def _on_ready(self, picture_hash: str) -> None:
        if any(pane.picture and pane.picture.hash == picture_hash for pane in self._panes):
            self.update()
