"""The queue as Qt sees it: ids in order, rows fetched a page at a time when somebody looks.

The order is the session's: what sync brings is merged by id, never by a reset under the hands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueRow
from reviewer.ui.models.merge import Insertion, Removal, insertions, keeps_order, removals
from reviewer.ui.models.pages import Rows, page_of
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import FLAG_SHORT, STANDING, VERDICT_DONE

Index = QModelIndex | QPersistentModelIndex
RowsById = Mapping[ItemId, QueueRow]
# Runs the query on the lane and gives the rows back on the GUI thread.
FetchRows = Callable[[Sequence[ItemId], Callable[[RowsById], None]], None]

# Each step costs a pass over the list.
MOST_STEPS = 100

ROW = int(Qt.ItemDataRole.UserRole)
ID = ROW + 1


class QueueModel(QAbstractTableModel):
    """One column; ROW gives the QueueRow, None while it is on its way.

    Args:
        fetch: asks the lane for rows.
        verdicts: decided in this session, shown before the list itself tells.
    """

    def __init__(
        self,
        fetch: FetchRows,
        verdicts: Mapping[ItemId, Verdict],
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._fetch = fetch
        self._verdicts = verdicts
        self._told = dict(verdicts)
        self._ids: list[ItemId] = []
        self._places: dict[ItemId, int] = {}
        self._rows: Rows[QueueRow] = Rows()
        self._wanted: set[ItemId] = set()
        self._asked: set[ItemId] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_wanted)

    # what the view reads ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """All items."""
        return 0 if parent.isValid() else len(self._ids)

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """One; the delegate paints all of it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its id, or its words for the screen reader."""
        if not index.isValid():
            return None
        item = self._ids[index.row()]
        if role == ID:
            return item
        if role == ROW:
            return self._row(item, index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row(item, index.row())
            return "" if row is None else self._words(row, index.row())
        return None

    def id_at(self, row: int) -> ItemId | None:
        """The item of a row."""
        return self._ids[row] if 0 <= row < len(self._ids) else None

    def row_of(self, item: ItemId) -> int:
        """Where an item stands, -1 when it is not listed."""
        return self._places.get(item, -1)

    @property
    def ids(self) -> tuple[ItemId, ...]:
        """All items in order."""
        return tuple(self._ids)

    # what changes it -------------------------------------------------------------------------

    def follow(self, ids: Sequence[ItemId]) -> None:
        """Become this list: by a few steps where they suffice, else all at once."""
        steps = self._steps(ids)
        if steps is None:
            self.beginResetModel()
            self._put(list(ids))
            self.endResetModel()
            return
        gone, come = steps
        for step in gone:
            self.beginRemoveRows(QModelIndex(), step.first, step.last)
            self._put(self._ids[: step.first] + self._ids[step.last + 1 :])
            self.endRemoveRows()
        for insertion in come:
            first, new = insertion.first, [ItemId(each) for each in insertion.ids]
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._put(self._ids[:first] + new + self._ids[first:])
            self.endInsertRows()

    def _steps(self, ids: Sequence[ItemId]) -> tuple[list[Removal], list[Insertion]] | None:
        """What to do step by step; None when so much differs that a reset is the better way."""
        if not self._ids or not keeps_order(self._ids, ids):
            return None
        gone = removals(self._ids, set(ids))
        come = insertions([each for each in self._ids if each in set(ids)], ids)
        return (gone, come) if len(gone) + len(come) <= MOST_STEPS else None

    def refresh(self, items: Iterable[ItemId]) -> None:
        """These items changed: their rows are fetched anew, the old ones shown until then."""
        listed = [item for item in items if item in self._places]
        self._wanted.update(listed)
        self._asked.difference_update(listed)
        self._ask.start()

    def refresh_all(self) -> None:
        """Everything may have changed; what is looked at is fetched anew."""
        self._rows.clear()
        self._asked.clear()
        if self._ids:
            last = self.index(len(self._ids) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)

    # fetching --------------------------------------------------------------------------------

    def _row(self, item: ItemId, place: int) -> QueueRow | None:
        row = self._rows.get(item)
        if row is None and item not in self._asked:
            for near in page_of(place):
                if near < len(self._ids) and self._ids[near] not in self._asked:
                    self._wanted.add(self._ids[near])
            self._ask.start()
        verdict = self._verdicts.get(item)
        if row is not None and verdict is not None and row.verdict is not verdict:
            return replace(row, verdict=verdict, standing=None)
        return row

    def show_verdicts(self) -> None:
        """Verdicts of this session changed: the rows that differ from before are told."""
        before, self._told = self._told, dict(self._verdicts)
        touched = {item for item, _ in before.items() ^ self._told.items()}
        for row in sorted(self._places[item] for item in touched if item in self._places):
            self.dataChanged.emit(self.index(row, 0), self.index(row, 0))

    def _ask_for_wanted(self) -> None:
        wanted = [item for item in self._wanted if item not in self._asked]
        self._wanted.clear()
        if wanted:
            self._asked.update(wanted)
            self._fetch(wanted, self._take)

    def _take(self, rows: RowsById) -> None:
        self._rows.put({str(item): row for item, row in rows.items()})
        self._asked.difference_update(rows)
        places = sorted(self._places[item] for item in rows if item in self._places)
        for first, last in _runs(places):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _put(self, ids: list[ItemId]) -> None:
        self._ids = ids
        self._places = {item: place for place, item in enumerate(ids)}

    def _words(self, row: QueueRow, place: int) -> str:
        risk = self.tr("not scored") if row.risk_ppm is None else percent(row.risk_ppm)
        state = self.tr("undecided") if row.verdict is None else VERDICT_DONE[row.verdict]
        standing = "" if row.standing is None else f", {STANDING[row.standing]}"
        return (
            f"{row.title}. {place + 1} of {len(self._ids)}. {FLAG_SHORT[row.flag]}, "
            f"risk {risk}. {state}{standing}"
        )


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
