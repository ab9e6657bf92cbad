"""Panes under one shared view: zoom at the pointer, pan, loupe, actual size, by key and mouse."""

from PySide6.QtCore import QPointF, QRectF, Qt, Signal
from PySide6.QtGui import QCursor, QEnterEvent, QKeyEvent, QMouseEvent, QWheelEvent
from PySide6.QtWidgets import QWidget

from reviewer.ui.review.pane import Pane, middle, pane_size
from reviewer.ui.review.risk_scale import in_percent
from reviewer.ui.review.viewport import (
    FIT,
    Box,
    View,
    actual,
    bounded,
    fit_scale,
    panes,
    panned,
    zoomed,
)

GAP = 2
WHEEL_STEP = 1.2
KEY_STEP = 1.5
PAN_STEP = 60


class Movable(QWidget):
    """Panes that move together; what they look like is up to the stage.

    Signals:
        view_changed(): zoom or place changed.
    """

    view_changed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._panes: tuple[Pane, ...] = ()
        self._view = FIT
        self._before_loupe: View | None = None
        self._grabbed: QPointF | None = None
        self.setMouseTracking(True)

    @property
    def panes(self) -> tuple[Pane, ...]:
        """What is on the stage."""
        return self._panes

    @property
    def view(self) -> View:
        """What part is looked at."""
        return self._view

    # by key ----------------------------------------------------------------------------------

    def zoom_in(self) -> None:
        """Closer, at the cursor."""
        self._set_view(self._zoomed(KEY_STEP))

    def zoom_out(self) -> None:
        """Farther, at the cursor."""
        self._set_view(self._zoomed(1 / KEY_STEP))

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
        return in_percent(scale * 100)

    # by mouse --------------------------------------------------------------------------------

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

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        """Let go."""
        event.accept()
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

    # inner -----------------------------------------------------------------------------------

    def _boxes(self, count: int) -> tuple[Box, ...]:
        return panes(count, Box(0, 0, self.width(), self.height()), GAP)

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

    def _set_view(self, view: View) -> None:
        if view != self._view:
            self._view = view
            self._show_cursor()
            self.view_changed.emit()
            self.update()

    def _show_cursor(self) -> None:
        hand = self._view.zoom > 1.0
        self.setCursor(Qt.CursorShape.OpenHandCursor if hand else Qt.CursorShape.ArrowCursor)
