"""Rows that are all known, as a table of words that typing narrows."""

from collections.abc import Callable, Mapping, Sequence
from types import MappingProxyType
from typing import TypeVar

from PySide6.QtCore import QObject, Qt

from reviewer.ui.models.row_model import Index, RowModel

Row = TypeVar("Row")
_NOTHING: Mapping[int, Qt.AlignmentFlag] = MappingProxyType({})


class NarrowedModel(RowModel[Row]):
    """Those rows whose words have all that was typed; as fluid with thousands as with eight."""

    def __init__(
        self,
        parent: QObject,
        heads: Sequence[str],
        cells: Sequence[Callable[[Row], str]],
        words: Callable[[Row], str],
        aside: Mapping[int, Qt.AlignmentFlag] = _NOTHING,
    ) -> None:
        """
        Args:
            cells: what stands below each head.
            words: of a row, in which what is typed is looked for.
            aside: columns that do not begin at their left.
        """
        super().__init__(parent, len(heads))
        self._heads, self._cells, self._words, self._aside = heads, cells, words, aside
        self._all: tuple[Row, ...] = ()
        self._texts: tuple[str, ...] | None = None  # of all, once somebody types

    def show_rows(self, rows: Sequence[Row], words: str = "") -> None:
        """Other rows, narrowed by these words."""
        self._all, self._texts = tuple(rows), None
        self.narrow(words)

    def narrow(self, words: str) -> None:
        """Those that have all of these words."""
        wanted = words.casefold().split()
        self.beginResetModel()
        self.rows = self._having(wanted) if wanted else self._all
        self.endResetModel()

    def _having(self, words: Sequence[str]) -> tuple[Row, ...]:
        if self._texts is None:
            self._texts = tuple(self._words(row).casefold() for row in self._all)
        both = zip(self._texts, self._all, strict=True)
        return tuple(row for text, row in both if all(each in text for each in words))

    def name_first(self, head: str) -> None:
        """Another word above the first column."""
        self._heads = (head, *self._heads[1:])
        self.headerDataChanged.emit(Qt.Orientation.Horizontal, 0, 0)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        if orientation is Qt.Orientation.Vertical:
            return None
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(section)
        # As a tooltip too: a column may be narrower than its head.
        is_said = role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole)
        return self._heads[section] if is_said else None

    def data(self, index: Index, role: int = 0) -> object:
        """A cell's words."""
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            return self._cells[index.column()](self.rows[index.row()])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return self._alignment(index.column())
        return None

    def _alignment(self, column: int) -> int:
        beside = self._aside.get(column, Qt.AlignmentFlag.AlignLeft)
        return int(beside | Qt.AlignmentFlag.AlignVCenter)
