"""A review of slices as a table, a row a rate."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QObject, QPersistentModelIndex, Qt

from reviewer.domain.slice_review import SliceRate
from reviewer.ui.fairness.wording import DASH, RATES, gap_words, p_words, share_words, slice_words
from reviewer.ui.models.row_model import RowModel

HEADS = (
    *("Slice", "Rate", "Of", "Share, 95% interval", "Against the rest, points", "Corrected p"),
    "Truth known",
)


def _rate(row: SliceRate) -> str:
    return RATES.get(row.rate, row.rate)


_CELLS: tuple[Callable[[SliceRate], str], ...] = (
    slice_words,
    _rate,
    lambda row: DASH if row.trials is None else f"{row.trials:,}",
    share_words,
    gap_words,
    p_words,
    lambda row: DASH if row.verified is None else f"{row.verified:.0%}",
)


class BoardModel(RowModel[SliceRate]):
    """Rows that what is typed leaves."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent, len(HEADS))
        self._all: tuple[tuple[str, SliceRate], ...] = ()

    def show_rows(self, rows: Sequence[SliceRate], words: str = "") -> None:
        """Other rows."""
        self._all = tuple(
            (f"{slice_words(row)} {_rate(row)} {p_words(row)}".casefold(), row) for row in rows
        )
        self.narrow(words)

    def narrow(self, words: str) -> None:
        """Those that have all of these words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self.rows = tuple(row for text, row in self._all if all(each in text for each in wanted))
        self.endResetModel()

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        if orientation is Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return HEADS[section]
        return None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """A cell's words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return _CELLS[index.column()](self.rows[index.row()])
        return None
