"""The cohort as a table: as fluid with 8,000 rows as with eight."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.domain.cohort import CohortRow
from reviewer.ui.models.row_model import RowModel

HEADS = (
    *("Name", "Programme", "Plan", "Week", "Milestones", "Level"),
    *("Decisions", "Waiting", "Mentors", "Last seen", "Reply awaited"),
)
_PLANS = {
    "": "none",
    "draft": "draft",
    "mentor_signed": "signed by a mentor",
    "intern_signed": "signed by both",
    "revised": "revised",
    "closed": "closed",
}
_DAY_MS = 24 * 3_600_000
# Counts stand at the right; those of mentors in the middle, or they would touch what waits.
_ASIDE = {
    6: Qt.AlignmentFlag.AlignRight,
    7: Qt.AlignmentFlag.AlignRight,
    8: Qt.AlignmentFlag.AlignHCenter,
}


def _week(row: CohortRow) -> str:
    return "–" if row.week is None or row.weeks is None else f"{row.week} of {row.weeks}"


def _milestones(row: CohortRow) -> str:
    counts = ((row.met, "met"), (row.due, "due"), (row.late, "late"), (row.missed, "missed"))
    return ", ".join(f"{many} {word}" for many, word in counts if many) or "–"


def _level(row: CohortRow) -> str:
    same = row.lowest == row.highest
    return f"L{row.lowest}" if same else f"L{row.lowest} to L{row.highest}"


def _seen(row: CohortRow) -> str:
    when = row.last_day or "never"
    return f"{when}, silent" if row.is_silent else when


def _reply(row: CohortRow) -> str:
    if not row.reply_side:
        return "–"
    days = row.reply_age_ms // _DAY_MS
    return f"{row.reply_side}, {days} {'day' if days == 1 else 'days'}"


_CELLS: tuple[Callable[[CohortRow], str], ...] = (
    lambda row: row.title,
    lambda row: row.programme or "–",
    lambda row: _PLANS.get(row.plan, row.plan),
    _week,
    _milestones,
    _level,
    lambda row: f"{row.decisions:,}",
    lambda row: f"{row.waiting:,}",
    lambda row: str(row.mentors),
    _seen,
    _reply,
)


class BoardModel(RowModel[CohortRow]):
    """Rows that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, len(HEADS))
        self._all: tuple[CohortRow, ...] = ()
        self._texts: tuple[str, ...] | None = None  # of all, once somebody types

    def show_rows(self, rows: Sequence[CohortRow], words: str = "") -> None:
        """Other rows."""
        self._all, self._texts = tuple(rows), None
        self.narrow(words)

    def narrow(self, words: str) -> None:
        """Those that have all of these words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self.rows = self._having(wanted) if wanted else self._all
        self.endResetModel()

    def _having(self, words: Sequence[str]) -> tuple[CohortRow, ...]:
        if self._texts is None:
            self._texts = tuple(
                " ".join(cell(row) for cell in _CELLS[:6]).casefold() for row in self._all
            )
        both = zip(self._texts, self._all, strict=True)
        return tuple(row for text, row in both if all(each in text for each in words))

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return _alignment(section)
        return HEADS[section] if role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """A cell's words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _CELLS[index.column()](self.rows[index.row()])
        return _alignment(index.column()) if role == Qt.ItemDataRole.TextAlignmentRole else None


def _alignment(column: int) -> int:
    return int(_ASIDE.get(column, Qt.AlignmentFlag.AlignLeft) | Qt.AlignmentFlag.AlignVCenter)
