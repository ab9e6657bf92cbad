"""The queue at the left: search and filters, the list, the current row kept in view."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QEvent, QModelIndex, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QKeyEvent, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView, QVBoxLayout, QWidget

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.packs import PackLadder
from reviewer.domain.queue import QueueRow
from reviewer.ui.models.queue_model import ROW, QueueModel
from reviewer.ui.review import ink
from reviewer.ui.review.filter_chips import FilterChips
from reviewer.ui.review.pictures import PictureSource, Want
from reviewer.ui.review.queue_delegate import QueueDelegate

_WHO = "queue"
# Rows beyond the visible ones whose thumbnails are got ready.
MARGIN = 6


class QueueTable(QTableView):
    """A list of fixed rows; its keys belong to the keymap.

    It paints every pixel it is asked to, so a step moves what is there and paints the rows that
    changed; a viewport that may show what lies behind it is painted whole at each step.
    """

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.viewport().setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)

    def paintEvent(self, event: QPaintEvent) -> None:
        """The ground, also below the last row, then the rows."""
        painter = QPainter(self.viewport())
        painter.fillRect(event.rect(), ink.surface())
        painter.end()
        super().paintEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """No type-ahead, no own moving: the session moves."""
        event.ignore()


class QueuePanel(QWidget):
    """Filters above, list below.

    Signals:
        chosen(str): the person clicked this item.
        filter_wanted(object): a QueueFilter.
        search_left(): the search field was left.
        action_wanted(str): a button of this action was clicked.
    """

    action_wanted = Signal(str)
    chosen = Signal(str)
    filter_wanted = Signal(object)
    search_left = Signal()

    def __init__(
        self,
        model: QueueModel,
        source: PictureSource,
        ladder: PackLadder,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._model = model
        self._source = source
        self._is_following = False
        self.chips = FilterChips(ladder, self)
        self.table = QueueTable(self)
        self.delegate = QueueDelegate(source, ladder, self.table)
        self._set_up_table()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.chips)
        column.addWidget(self.table, 1)
        self._thumbs = QTimer(self, singleShot=True, interval=30)
        self._thumbs.timeout.connect(self._want_thumbs)
        self.chips.changed.connect(self.filter_wanted)
        self.chips.search_left.connect(self.search_left)
        self.chips.action_wanted.connect(self.action_wanted)
        self.table.selectionModel().currentRowChanged.connect(self._on_current)
        self.table.verticalScrollBar().valueChanged.connect(self._on_scroll)
        model.dataChanged.connect(self._thumbs.start)
        model.modelReset.connect(self._thumbs.start)
        source.ready.connect(self._on_ready)

    def _set_up_table(self) -> None:
        table = self.table
        # Before the view hears of it: it picks another current row when that one goes, which no
        # person chose.
        self._model.rowsAboutToBeRemoved.connect(partial(self._set_following, True))
        table.setModel(self._model)
        self._model.rowsRemoved.connect(partial(self._set_following, False))
        table.setItemDelegate(self.delegate)
        table.setShowGrid(False)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        table.setTabKeyNavigation(False)
        table.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        table.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        table.setAccessibleName(tr("Queue"))
        table.horizontalHeader().hide()
        table.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        table.verticalHeader().hide()
        # Fixed sections: a view that asks every row for its height stalls at 100,000 rows.
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.verticalHeader().setDefaultSectionSize(self.delegate.row_height(table.font()))

    def _set_following(self, on: bool, *_rows: object) -> None:
        self._is_following = on

    def sizeHint(self) -> QSize:
        """Room for a title of some words."""
        return QSize(self.fontMetrics().height() * 16, 600)

    def show_ladder(self, ladder: PackLadder) -> None:
        """Packs are named after this ladder."""
        self.chips.show_ladder(ladder)
        self.delegate.show_ladder(ladder)
        self.table.viewport().update()

    def show_current(self, item: ItemId | None) -> None:
        """Make this the current row and keep it in view, a third from the top."""
        row = -1 if item is None else self._model.row_of(item)
        self._is_following = True
        if row < 0:
            self.table.clearSelection()
            self.table.setCurrentIndex(QModelIndex())
        elif self.table.currentIndex().row() != row:
            index = self._model.index(row, 0)
            self.table.setCurrentIndex(index)
            self._keep_in_view(index)
        self._is_following = False

    def _keep_in_view(self, index: QModelIndex) -> None:
        """The current row stays at one height, so that a step moves the list by one whole row."""
        place = self.table.visualRect(index)
        above = self.table.viewport().height() // 3 // max(place.height(), 1)
        if place.top() < 0 or place.top() > above * place.height():
            self.table.verticalScrollBar().setValue((index.row() - above) * place.height())

    def _on_current(self, index: QModelIndex, _before: QModelIndex) -> None:
        item = self._model.id_at(index.row()) if index.isValid() else None
        if item is not None and not self._is_following:
            self.chosen.emit(item)

    # thumbnails ------------------------------------------------------------------------------

    def _on_scroll(self, _value: int) -> None:
        # Not the timer's own slot: it would take the bar's value for its interval.
        self._thumbs.start()

    def visible_rows(self) -> range:
        """Rows in view."""
        first = self.table.rowAt(0)
        last = self.table.rowAt(self.table.viewport().height() - 1)
        if first < 0:
            return range(0)
        return range(first, (last if last >= 0 else self._model.rowCount() - 1) + 1)

    def _want_thumbs(self) -> None:
        shown = self.visible_rows()
        last = self._model.rowCount()
        near = range(max(shown.start - MARGIN, 0), min(shown.stop + MARGIN, last))
        self._source.want(_WHO, [*self._wants(shown), *self._wants(near)])

    def _wants(self, rows: Sequence[int]) -> list[Want]:
        found = (self._model.index(row, 0).data(ROW) for row in rows)
        font, ratio = self.table.font(), self.table.devicePixelRatioF()
        return [
            self.delegate.want(row.thumb, font, ratio)
            for row in found
            if isinstance(row, QueueRow) and row.thumb is not None
        ]

    def _on_ready(self, picture_hash: str) -> None:
        for number in self.visible_rows():
            row = self._model.index(number, 0).data(ROW)
            if isinstance(row, QueueRow) and row.thumb == picture_hash:
                self.table.update(self._model.index(number, 0))

    def resizeEvent(self, event: QResizeEvent) -> None:
        """More rows may be in view."""
        super().resizeEvent(event)
        self._thumbs.start()

    def changeEvent(self, event: QEvent) -> None:
        """Rows follow the font."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.FontChange and hasattr(self, "delegate"):
            self.delegate.forget_painted()
            height = self.delegate.row_height(self.table.font())
            self.table.verticalHeader().setDefaultSectionSize(height)
