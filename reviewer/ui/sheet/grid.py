"""The thumbnails of a group: keys move over them, and what was really painted is told."""

from collections import defaultdict
from collections.abc import Iterator, Mapping

from PySide6.QtCore import QEvent, QPoint, QRect, QRectF, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QWidget

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.ui.review import ink
from reviewer.ui.review.pictures import PictureSource
from reviewer.ui.review.sight import in_sight
from reviewer.ui.review.viewport import Box
from reviewer.ui.sheet.cell_painter import CellPainter
from reviewer.ui.sheet.grid_model import GridModel

_WHO = "sheet"
# Of a cell's area that must be in view for its thumbnail to count as shown.
_SHOWN = 0.6
# Thumbnails kept wanted beyond those in view, in screens.
_AHEAD = 2
THUMBS_MS = 30


class Grid(QTableView):
    """Fixed cells over an ids-only model.

    Signals:
        seen(object): thumbnails of these items were really painted, in sight.
        moved(): another place, or more are chosen.
        opened(): the current item was clicked twice.
    """

    seen = Signal(object)
    moved = Signal()
    opened = Signal()

    def __init__(
        self, grid_model: GridModel, source: PictureSource, parent: QWidget | None = None
    ) -> None:
        super().__init__(parent)
        self.grid_model = grid_model
        self._source = source
        self.cells = CellPainter(grid_model, source)
        # Where each picture stands, in view and a little beyond.
        self._places: dict[str, list[int]] = {}
        self._current = self._anchor = 0
        self._told = QTimer(self, singleShot=True, interval=0)
        self._told.timeout.connect(self._tell)
        self._thumbs = QTimer(self, singleShot=True, interval=THUMBS_MS)
        self._thumbs.timeout.connect(self._want_thumbs)
        self._set_up()
        grid_model.dataChanged.connect(self._thumbs.start)
        source.ready.connect(self._on_ready)

    def _set_up(self) -> None:
        self.setModel(self.grid_model)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.setAccessibleName(tr("Thumbnails of the group"))
        # Known to cover its ground, it is scrolled by moving pixels instead of painting all anew.
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        for header in (self.horizontalHeader(), self.verticalHeader()):
            header.hide()
            header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self._fit_cells()
        self.verticalScrollBar().valueChanged.connect(self._on_scroll)

    def _fit_cells(self) -> None:
        size = self.cells.cell_size()
        for header, length in (
            (self.horizontalHeader(), size.width()),
            (self.verticalHeader(), size.height()),
        ):
            header.setMinimumSectionSize(1)
            header.setDefaultSectionSize(length)

    # places ----------------------------------------------------------------------------------

    @property
    def current(self) -> ItemId | None:
        """The item under the keys."""
        ids = self.grid_model.ids
        return ids[self._current] if self._current < len(ids) else None

    @property
    def chosen(self) -> tuple[ItemId, ...]:
        """Everything from where Shift was first held to the current place."""
        first, last = sorted((self._anchor, self._current))
        return self.grid_model.ids[first : last + 1]

    def begin(self) -> None:
        """Another group: at its first item."""
        self._current = self._anchor = 0
        self.verticalScrollBar().setValue(0)
        self._moved()
        self._thumbs.start()

    def move(self, columns: int, rows: int, extend: bool) -> None:  # type: ignore[override]  # places, not pixels
        """Another place, as far as there is one."""
        count = len(self.grid_model.ids)
        to = self._current + columns + rows * self.grid_model.columns
        if not count:
            return
        self.go_to(min(max(to, 0), count - 1), extend=extend)

    def turn_page(self, by: int) -> None:
        """As many lines as are in view."""
        lines = max(self.viewport().height() // self.cells.cell_size().height(), 1)
        self.move(0, by * lines, extend=False)

    def go_to(self, place: int, *, extend: bool = False) -> None:
        """This place, in view."""
        self._current = place
        if not extend:
            self._anchor = place
        self._moved()

    def show_item(self, item: ItemId) -> None:
        """The place of this item."""
        self.go_to(self.grid_model.ids.index(item))

    def show_marks(
        self, opened: frozenset[ItemId], out: frozenset[ItemId], barred: Mapping[ItemId, str]
    ) -> None:
        """Who was opened, taken out, or can be no member."""
        marks = self.cells.marks
        if (marks.opened, marks.out) != (opened, out) or marks.barred is not barred:
            marks.opened, marks.out, marks.barred = opened, out, barred
            self.viewport().update()

    def _moved(self) -> None:
        first, last = sorted((self._anchor, self._current))
        self.cells.marks.chosen = range(first, last + 1)
        self.cells.marks.current = self._current
        if self._current < len(self.grid_model.ids):
            index = self.grid_model.cell(self._current)
            self.setCurrentIndex(index)
            self.scrollTo(index)
        self.viewport().update()
        self.moved.emit()

    # painting --------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint; what was painted is told once the event is through.

        Cells stand in a lattice, so the view's own way of asking for each of them one by one, which
        takes longer than the painting, is not needed.
        """
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ink.surface())
        self.cells.paint(painter, self._touched(event.rect()), self.devicePixelRatioF())
        painter.end()
        if self.cells.drawn:
            self._told.start()

    def _touched(self, area: QRect) -> Iterator[tuple[int, QPoint]]:
        """Places that reach into an area of the viewport, with their corners."""
        size, top = self.cells.cell_size(), self.verticalScrollBar().value()
        wide, high, columns = size.width(), size.height(), self.grid_model.columns
        most = len(self.grid_model.ids)
        last_column = min(area.right() // wide, columns - 1)
        for line in range((top + area.top()) // high, (top + area.bottom()) // high + 1):
            for column in range(max(area.left(), 0) // wide, last_column + 1):
                place = line * columns + column
                if place < most:
                    yield place, QPoint(column * wide, line * high - top)

    def _tell(self) -> None:
        """Cells of which most is in view, unless something lies over them."""
        drawn, self.cells.drawn = self.cells.drawn, {}
        view = QRectF(self.viewport().rect())
        if not in_sight(self.viewport(), Box(view.x(), view.y(), view.width(), view.height())):
            return
        shown = [
            item
            for item, box in drawn.items()
            if box.intersected(view).height() >= _SHOWN * box.height()
        ]
        if shown:
            self.seen.emit(shown)

    def in_view(self) -> range:
        """Places in view."""
        columns, high = self.grid_model.columns, self.cells.cell_size().height()
        top = self.verticalScrollBar().value()
        first = top // high
        last = (top + self.viewport().height() - 1) // high
        return range(first * columns, min((last + 1) * columns, len(self.grid_model.ids)))

    def _want_thumbs(self) -> None:
        shown = self.in_view()
        ahead = range(shown.stop, min(shown.stop + _AHEAD * len(shown), len(self.grid_model.ids)))
        ratio = self.devicePixelRatioF()
        places: dict[str, list[int]] = defaultdict(list)
        for place in (*shown, *ahead):
            row = self.grid_model.row_at(place)
            if row is not None and row.thumb is not None:
                places[row.thumb].append(place)
        self._places = places
        self._source.want(_WHO, [self.cells.want(thumb, ratio) for thumb in places])

    def leave(self) -> None:
        """Nobody looks any more."""
        self._source.want(_WHO, ())

    def _on_scroll(self, _value: int) -> None:
        # Not anew each time: while it scrolls on, thumbnails are wanted some times a second.
        if not self._thumbs.isActive():
            self._thumbs.start()

    def _on_ready(self, picture: str) -> None:
        if not self.isVisible():
            return
        for place in self._places.get(picture, ()):
            if place < len(self.grid_model.ids):
                self.update(self.grid_model.cell(place))

    # events ----------------------------------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the keymap."""
        event.ignore()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """A click goes there; with Shift it chooses all on the way."""
        place = self.grid_model.place_of(self.indexAt(event.position().toPoint()))
        if place is not None:
            self.setFocus(Qt.FocusReason.MouseFocusReason)
            held = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            self.go_to(place, extend=held)

    def mouseDoubleClickEvent(self, _event: QMouseEvent) -> None:
        """Open it."""
        self.opened.emit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """As many cells in a line as fit."""
        super().resizeEvent(event)
        self._share_out()

    def _share_out(self) -> None:
        # Room for the bar is kept: with it as without it the same cells stand in a line.
        room = self.width() - self.verticalScrollBar().sizeHint().width()
        columns = max(room // self.cells.cell_size().width(), 1)
        if columns != self.grid_model.columns:
            self.grid_model.show_columns(columns)
            self._moved()
        self._thumbs.start()

    def changeEvent(self, event: QEvent) -> None:
        """Cells follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "cells"):
            self.cells.follow_font()
            self._fit_cells()
            self._share_out()
