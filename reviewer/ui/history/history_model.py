"""Recent decisions as a table model, filtered by what became of them."""

from collections.abc import Sequence
from datetime import UTC, datetime
from enum import Enum, auto
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, Qt

from reviewer.domain.ids import RecordId
from reviewer.domain.language import clock, short_day, tr
from reviewer.domain.record import Kind, Standing
from reviewer.ui.history.looked import looked_words
from reviewer.ui.review.wording import (
    STANDING,
    VERDICT,
    WORD_DONE,
    case_words,
    ended,
    plain,
    said_words,
)
from reviewer.ui.tips import plain_tip

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

ROW = Qt.ItemDataRole.UserRole
# Exceptions of a bulk act that its row names, and that its tooltip tells with the reason.
NAMED, TOLD = 3, 20
SEALED = tr("Decide the item first: what others say of it is sealed until then.")
COLUMNS = (
    tr("Time", "when it was"),
    tr("Verdict"),
    tr("Product"),
    tr("Reason and note"),
    tr("State"),
)


class HistoryFilter(Enum):
    """Which rows are listed."""

    ALL = auto()
    MINE = auto()
    WAITING = auto()
    REFUSED = auto()
    UNDONE = auto()


FILTER = {
    #: of decisions: with any state
    HistoryFilter.ALL: tr("All"),
    #: decisions of the person who looks
    HistoryFilter.MINE: tr("Mine"),
    #: decisions: by the service
    HistoryFilter.WAITING: tr("Not yet received"),
    #: decisions: by the service, by others
    HistoryFilter.REFUSED: tr("Refused or disputed"),
    #: decisions that were taken back
    HistoryFilter.UNDONE: tr("Undone"),
}

# Records that give no verdict.
_KIND = {
    Kind.DECISION: tr("Decision"),
    Kind.BULK: tr("Bulk act"),
    Kind.WITHDRAWAL: tr("Withdrawal"),
    Kind.REMARK: tr("Remark"),
    Kind.REVEAL: tr("Reveal"),
    Kind.COUNTERSIGN: tr("Countersign"),
    Kind.STEP: tr("Step"),
    Kind.SCORE_USE: tr("Use of scores"),
    Kind.ENTRUSTMENT: tr("Entrustment"),
}


class HistoryModel(QAbstractTableModel):
    """Rows newest first."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._all: list[HistoryRow] = []
        self._shown: list[HistoryRow] = []
        self._filter = HistoryFilter.ALL

    @property
    def filter(self) -> HistoryFilter:
        return self._filter

    def show_rows(self, rows: "Sequence[HistoryRow]") -> None:
        """Other rows; those that are there already stay where they are."""
        self._all = list(rows)
        self._list()

    def list_only(self, wanted: HistoryFilter) -> None:
        """Another filter."""
        self._filter = wanted
        self._list()

    def row(self, index: int) -> "HistoryRow | None":
        return self._shown[index] if 0 <= index < len(self._shown) else None

    def place_of(self, record: RecordId) -> int:
        """Row of a record, -1 when it is not listed."""
        return next((at for at, row in enumerate(self._shown) if row.record == record), -1)

    def count(self, wanted: HistoryFilter) -> int:
        """How many rows a filter would list."""
        return sum(_fits(row, wanted) for row in self._all)

    def rowCount(self, parent: QModelIndex | None = None) -> int:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """Rows listed."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, _parent: QModelIndex | None = None) -> int:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """Fixed."""
        return len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """Names of the columns."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return COLUMNS[section]
        return None

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """Texts, and the row itself under ROW."""
        row = self._shown[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return _text(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() in (2, 3, 4):
            return plain_tip(_full(row, index.column()))
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 1:
            return plain_tip(looked_words(row))
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return ", ".join(_text(row, column) for column in range(len(COLUMNS)))
        return None

    def _list(self) -> None:
        self.beginResetModel()
        self._shown = [row for row in self._all if _fits(row, self._filter)]
        self.endResetModel()


def state_of(row: "HistoryRow") -> str:
    """What became of it, in a few words."""
    if row.withdrawn:
        #: what became of a decision: taken back
        return tr("Undone")
    if row.overtaken:
        #: of a decision that was made before the item reopened
        return tr("Before it reopened")
    return case_words(row.case) or STANDING[row.standing]


def exceptions_of(row: "HistoryRow") -> str:
    """The members that a bulk act does not hold for, a line each; "" when there are none."""
    lines = [f"{each.title}: {each.why}" for each in row.exceptions[:TOLD]]
    if len(row.exceptions) > len(lines):
        more = len(row.exceptions) - len(lines)
        lines.append(tr("and {n:,} more", "and {n:,} more", more))
    return "\n".join(lines)


def _fits(row: "HistoryRow", wanted: HistoryFilter) -> bool:
    match wanted:
        case HistoryFilter.ALL:
            return True
        case HistoryFilter.MINE:
            return row.mine
        case HistoryFilter.WAITING:
            return row.standing is Standing.SAVED
        case HistoryFilter.REFUSED:
            return bool(row.exceptions) or row.standing in (Standing.QUARANTINED, Standing.DISPUTED)
        case HistoryFilter.UNDONE:
            return row.withdrawn


def _text(row: "HistoryRow", column: int) -> str:
    match column:
        case 0:
            return _when(row.wall_ms)
        case 1:
            return _verdict(row)
        case 2:
            return row.title
        case 3 if row.sealed:
            return SEALED
        case 3:
            words = ": ".join(part for part in (row.reason, row.note) if part)
            parts = (row.refusal, _exceptions(row), _mentors_words(row), words)
            return " ".join(part for part in parts if part)
    return state_of(row)


def _verdict(row: "HistoryRow") -> str:
    if row.word is not None:
        return WORD_DONE[row.word]
    if row.sealed:
        #: in place of a verdict that is not told before the person's own
        return tr("Sealed")
    if row.verdict is None:
        return _KIND[Kind(row.kind)] if row.kind in set(Kind) else plain(row.kind)
    verdict = VERDICT[row.verdict]
    if row.sure is None:
        return verdict
    if row.sure:
        #: of a verdict: its author said to be sure
        return tr("{verdict}, sure", verdict=verdict)
    #: of a verdict: its author said to be unsure
    return tr("{verdict}, unsure", verdict=verdict)


def _full(row: "HistoryRow", column: int) -> str:
    """What a cell may have no room for."""
    return (exceptions_of(row) if column != 4 else "") or _text(row, column)


def _mentors_words(row: "HistoryRow") -> str:
    """What a mentor said of it, before the author's own words."""
    said = "" if row.withdrawn else said_words(row.case)
    return ended(f"{row.case.by}: {said}") if said and row.case is not None else ""


def _exceptions(row: "HistoryRow") -> str:
    count = len(row.exceptions)
    if not count:
        return ""
    named = ", ".join(each.title for each in row.exceptions[:NAMED])
    if count > NAMED:
        return tr(
            "{n:,} exceptions: {titles}, …", "{n:,} exception: {titles}, …", count, titles=named
        )
    return tr("{n:,} exceptions: {titles}.", "{n:,} exception: {titles}.", count, titles=named)


def _when(wall_ms: int) -> str:
    """Time of day, with the date when it was another day."""
    at = datetime.fromtimestamp(wall_ms / 1000, UTC).astimezone()
    if at.date() == datetime.now(UTC).astimezone().date():
        return at.strftime("%H:%M:%S")
    #: a moment: {day} is a date such as "3 Mar", {clock} hours and minutes
    return tr("{day} {clock}", day=short_day(at), clock=clock(at))
