"""The thumbnails as Qt sees them: ids in reading order over so many columns, rows when asked."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueRow
from reviewer.ui.models.pages import Rows, page_of
from reviewer.ui.models.queue_model import FetchRows, RowsById
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import unscored

Index = QModelIndex | QPersistentModelIndex
ROW = int(Qt.ItemDataRole.UserRole)
ID = ROW + 1


class GridModel(QAbstractTableModel):
    """ROW gives the QueueRow of a cell, None while it is on its way and past the end."""

    def __init__(self, fetch: FetchRows, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._ids: tuple[ItemId, ...] = ()
        self._columns = 1
        self._rows: Rows[QueueRow] = Rows()
        self._wanted: set[int] = set()
        self._asked: set[ItemId] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_wanted)

    @property
    def ids(self) -> tuple[ItemId, ...]:
        """In reading order."""
        return self._ids

    @property
    def columns(self) -> int:
        """Cells in a line."""
        return self._columns

    def show_ids(self, ids: Sequence[ItemId], rows: RowsById) -> None:
        """Another group, with the rows that are at hand."""
        self.beginResetModel()
        self._ids = tuple(ids)
        self._rows.clear()
        self._rows.put({str(each): row for each, row in rows.items()})
        self._asked.clear()
        self.endResetModel()

    def show_columns(self, columns: int) -> None:
        """So many cells fit into a line."""
        if columns != self._columns:
            self.beginResetModel()
            self._columns = max(columns, 1)
            self.endResetModel()

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Lines."""
        return 0 if parent.isValid() else -(-len(self._ids) // self._columns)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """Cells in a line."""
        return 0 if parent.isValid() else self._columns

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The cell's row, its id, or its words for the screen reader."""
        place = self.place_of(index)
        if place is None:
            return None
        if role == ID:
            return self._ids[place]
        if role == ROW:
            return self.row_at(place)
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._rows.get(self._ids[place])
            return "" if row is None else self._words(row, place)
        return None

    def place_of(self, index: Index) -> int | None:
        """Where a cell stands in reading order, None past the end."""
        if not index.isValid():
            return None
        place = index.row() * self._columns + index.column()
        return place if place < len(self._ids) else None

    def cell(self, place: int) -> QModelIndex:
        """The cell of a place."""
        return self.index(place // self._columns, place % self._columns)

    def row_at(self, place: int) -> QueueRow | None:
        """The row of a place; asked for when it is not here."""
        row = self._rows.get(self._ids[place])
        if row is None:
            self._wanted.add(place)
            # Not anew each time: a view that scrolls without end would never ask.
            if not self._ask.isActive():
                self._ask.start()
        return row

    def _words(self, row: QueueRow, place: int) -> str:
        risk = (
            unscored(row) if row.risk_ppm is None else tr("risk {risk}", risk=percent(row.risk_ppm))
        )
        return tr(
            "{place} of {count}, {title}, {risk}",
            place=place + 1,
            count=len(self._ids),
            title=row.title,
            risk=risk,
        )

    def _ask_for_wanted(self) -> None:
        pages = {page_of(place) for place in self._wanted}
        self._wanted.clear()
        for page in pages:
            ids = [each for each in self._ids[page.start : page.stop] if each not in self._asked]
            if ids:
                self._asked.update(ids)
                self._fetch(ids, partial(self._take, page))

    def _take(self, page: range, rows: RowsById) -> None:
        """Rows of one page are here; the lines they stand in are painted anew, and no others."""
        self._rows.put({str(each): row for each, row in rows.items()})
        last_line = min((page.stop - 1) // self._columns, self.rowCount() - 1)
        if last_line >= 0:
            last = self.index(last_line, self._columns - 1)
            self.dataChanged.emit(self.index(min(page.start // self._columns, last_line), 0), last)
