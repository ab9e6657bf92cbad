"""The queue as Qt sees it: ids in order, rows fetched a page at a time when somebody looks.

The order is the session's: what sync brings is merged by id, never by a reset under the hands.
"""

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from PySide6.QtCore import (
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
    QTimer,
)

from reviewer.actions.order import Order
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import QueueRow
from reviewer.ui.models.merge import insertions, keeps_order
from reviewer.ui.models.pages import Rows, page_of
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.review.wording import FLAG_SHORT, STANDING, VERDICT_DONE, unscored
from reviewer.ui.tips import plain_tip

Index = QModelIndex | QPersistentModelIndex
RowsById = Mapping[ItemId, QueueRow]
# Runs the query on the lane and gives the rows back on the GUI thread.
FetchRows = Callable[[Sequence[ItemId], Callable[[RowsById], None]], None]

# The view follows so many steps, each some tens of microseconds; more are a reset.
MOST_STEPS = 500
# Longer lists are not compared under the person's hands.
MOST_COMPARED = 5_000

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
        self._order = Order()
        self._removing: _Removing | None = None
        self._rows: Rows[QueueRow] = Rows()
        self._wanted: set[ItemId] = set()
        self._asked: set[ItemId] = set()
        self._ask = QTimer(self, singleShot=True, interval=0)
        self._ask.timeout.connect(self._ask_for_wanted)

    # what the view reads ---------------------------------------------------------------------

    def rowCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """All items."""
        return 0 if parent.isValid() else self._count()

    def columnCount(self, parent: Index = QModelIndex()) -> int:  # noqa: B008  # Qt's own default
        """One; the delegate paints all of it."""
        return 0 if parent.isValid() else 1

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """The row, its id, or its words for the screen reader and for who rests on it."""
        if not index.isValid():
            return None
        item = self.id_at(index.row())
        if item is None or role == ID:
            return item
        if role == ROW:
            return self._row(item, index.row())
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            row = self._row(item, index.row())
            return "" if row is None else self._words(row, index.row())
        if role == Qt.ItemDataRole.ToolTipRole:
            row = self._row(item, index.row())
            return None if row is None else plain_tip(self._words(row, index.row()))
        return None

    def id_at(self, row: int) -> ItemId | None:
        """The item of a row."""
        if not 0 <= row < self._count():
            return None
        return self._order[row] if self._removing is None else self._removing.id_at(row)

    def row_of(self, item: ItemId) -> int:
        """Where an item stands, -1 when it is not listed."""
        place = self._order.place(item)
        return -1 if place is None else place

    def _count(self) -> int:
        return len(self._order) if self._removing is None else self._removing.count

    # what changes it -------------------------------------------------------------------------

    def follow(self, order: Order) -> None:
        """Become this list: by the steps that led to it, else by a few, else all at once."""
        known = self._order
        if len(known) and order.continues(known):
            self._append(order)
        elif len(known) and order.origin is known and len(order.gone) <= MOST_STEPS:
            self._remove(known, order)
            self._append(order)
        elif not self._merge(order):
            self.beginResetModel()
            self._order = order
            self.endResetModel()

    def _append(self, order: Order) -> None:
        if len(order) > len(self._order):
            self.beginInsertRows(QModelIndex(), len(self._order), len(order) - 1)
            self._order = order
            self.endInsertRows()

    def _remove(self, known: Order, order: Order) -> None:
        """What `order` left out of `known`, from the end, so that rows stay valid."""
        count, left = len(known), len(known) - sum(last - first + 1 for first, last in order.gone)
        for first, last in order.gone:
            self.beginRemoveRows(QModelIndex(), first, last)
            count -= last - first + 1
            self._removing = _Removing(known, order, first, count, left)
            self.endRemoveRows()
        self._removing = None
        self._order = order.first(left)

    def _merge(self, order: Order) -> bool:
        """By a few steps, found by comparing; False when too much differs, or is to be compared."""
        known = self._order
        if not len(known) or max(len(known), len(order)) > MOST_COMPARED:
            return False
        if not keeps_order(known, order):
            return False
        kept = known.without([each for each in known if each not in order])
        come = insertions(kept, order)
        if len(kept.gone) + len(come) > MOST_STEPS:
            return False
        self._remove(known, kept)
        for insertion in come:
            first, new = insertion.first, [ItemId(each) for each in insertion.ids]
            self.beginInsertRows(QModelIndex(), first, first + len(new) - 1)
            self._order = Order([*self._order[:first], *new, *self._order[first:]])
            self.endInsertRows()
        self._order = order
        return True

    def refresh(self, items: Iterable[ItemId]) -> None:
        """These items changed: their rows are fetched anew, the old ones shown until then."""
        listed = [item for item in items if item in self._order]
        self._wanted.update(listed)
        self._asked.difference_update(listed)
        self._ask.start()

    def refresh_all(self) -> None:
        """Everything may have changed; what is looked at is fetched anew."""
        self._rows.clear()
        self._asked.clear()
        if len(self._order):
            last = self.index(len(self._order) - 1, 0)
            self.dataChanged.emit(self.index(0, 0), last)

    # fetching --------------------------------------------------------------------------------

    def _row(self, item: ItemId, place: int) -> QueueRow | None:
        row = self._rows.get(item)
        if row is None and item not in self._asked:
            near = page_of(place)
            page = self._order[near.start : near.stop]
            self._wanted.update(each for each in page if each not in self._asked)
            self._ask.start()
        verdict = self._verdicts.get(item)
        if row is not None and verdict is not None and row.verdict is not verdict:
            return replace(row, verdict=verdict, standing=None)
        return row

    def show_verdicts(self) -> None:
        """Verdicts of this session changed: the rows that differ from before are told."""
        before, self._told = self._told, dict(self._verdicts)
        touched = {item for item, _ in before.items() ^ self._told.items()}
        for row in self._rows_of(touched):
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
        for first, last in _runs(self._rows_of(rows)):
            self.dataChanged.emit(self.index(first, 0), self.index(last, 0))

    def _rows_of(self, items: Iterable[ItemId]) -> list[int]:
        places = (self._order.place(item) for item in items)
        return sorted(place for place in places if place is not None)

    def _words(self, row: QueueRow, place: int) -> str:
        risk = unscored(row) if row.risk_ppm is None else percent(row.risk_ppm)
        state = tr("undecided") if row.verdict is None else VERDICT_DONE[row.verdict]
        if row.standing is not None:
            #: {verdict}: "Certified"; {standing}: "Final", where the decision stands
            state = tr("{verdict}, {standing}", verdict=state, standing=STANDING[row.standing])
        #: {flag}: why the item is flagged; {state}: "undecided", "Certified, Final"
        return tr(
            "{title}. {place} of {count}. {flag}, risk {risk}. {state}",
            title=row.title,
            place=place + 1,
            count=len(self._order),
            flag=FLAG_SHORT[row.flag],
            risk=risk,
            state=state,
        )


@dataclass(frozen=True, slots=True)
class _Removing:
    """Between two steps: rows of `known` up to `first`, then what `order` has there.

    Attributes:
        count: rows now.
        left: rows when all steps are done.
    """

    known: Order
    order: Order
    first: int
    count: int
    left: int

    def id_at(self, row: int) -> ItemId:
        """The item of a row."""
        if row < self.first:
            return self.known[row]
        return self.order[row + self.left - self.count]


def _runs(places: Sequence[int]) -> list[tuple[int, int]]:
    """Neighbouring places as first and last."""
    runs: list[tuple[int, int]] = []
    for place in places:
        if runs and place == runs[-1][1] + 1:
            runs[-1] = (runs[-1][0], place)
        else:
            runs.append((place, place))
    return runs
