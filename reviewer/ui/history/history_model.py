"""Recent decisions as a table model, filtered by what became of them."""

from collections.abc import Sequence
from enum import StrEnum
from typing import TYPE_CHECKING

from PySide6.QtCore import QAbstractTableModel, QDateTime, QLocale, QModelIndex, QObject, Qt

from reviewer.domain.ids import RecordId
from reviewer.domain.language import tr
from reviewer.domain.record import Standing
from reviewer.ui.history.looked import SURE, looked_words
from reviewer.ui.review.wording import STANDING, WORD_DONE, case_words, said_words
from reviewer.ui.tips import plain_tip

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.history import HistoryRow

ROW = Qt.ItemDataRole.UserRole
# Exceptions of a bulk act that its row names, and that its tooltip tells with the reason.
NAMED, TOLD = 3, 20
SEALED = tr("Decide the item first: what others say of it is sealed until then.")
COLUMNS = (tr("Time"), tr("Verdict"), tr("Product"), tr("Reason and note"), tr("State"))


class HistoryFilter(StrEnum):
    """Which rows are listed."""

    ALL = tr("All")
    MINE = tr("Mine")
    WAITING = tr("Not yet received")
    REFUSED = tr("Refused or disputed")
    UNDONE = tr("Undone")


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
        return "undone"
    if row.overtaken:
        return tr("before it reopened")
    told = case_words(row.case)
    return told[:1].lower() + told[1:] if told else STANDING[row.standing].lower()


def exceptions_of(row: "HistoryRow") -> str:
    """The members that a bulk act does not hold for, a line each; "" when there are none."""
    lines = [f"{each.title}: {each.why}" for each in row.exceptions[:TOLD]]
    if len(row.exceptions) > len(lines):
        lines.append(tr("and {count:,} more", count=len(row.exceptions) - len(lines)))
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
    state = state_of(row)
    return state[:1].upper() + state[1:]


def _verdict(row: "HistoryRow") -> str:
    if row.word is not None:
        return WORD_DONE[row.word]
    if row.sealed:
        return tr("Sealed")
    if row.verdict is None:
        return row.kind.capitalize()
    said = "" if row.sure is None else f", {SURE[row.sure]}"
    return f"{row.verdict.value.capitalize()}{said}"


def _full(row: "HistoryRow", column: int) -> str:
    """What a cell may have no room for."""
    return (exceptions_of(row) if column != 4 else "") or _text(row, column)


def _mentors_words(row: "HistoryRow") -> str:
    """What a mentor said of it, before the author's own words."""
    said = "" if row.withdrawn else said_words(row.case)
    return f"{row.case.by}: {said}." if said and row.case is not None else ""


def _exceptions(row: "HistoryRow") -> str:
    count = len(row.exceptions)
    if not count:
        return ""
    noun = "exception" if count == 1 else "exceptions"
    named = ", ".join(each.title for each in row.exceptions[:NAMED])
    return f"{count:,} {noun}: {named}{', …' if count > NAMED else '.'}"


def _when(wall_ms: int) -> str:
    """Time of day, with the date when it was another day."""
    at = QDateTime.fromMSecsSinceEpoch(wall_ms)
    locale = QLocale()
    if at.date() == QDateTime.currentDateTime().date():
        return locale.toString(at.time(), "HH:mm:ss")
    return locale.toString(at, tr("d MMM HH:mm"))
