"""A table of thousands of rows over the screen: type to narrow, arrows to move."""

from collections.abc import Sequence
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QLabel,
    QLineEdit,
    QTableView,
    QWidget,
)

from reviewer.actions.action import Mode
from reviewer.domain.language import number, tr
from reviewer.ui.ease import target
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.shell.overlay import Overlay, label
from reviewer.ui.theme import font

MARGIN, LEAST_WIDTH, LEAST_HEIGHT = 48, 640, 240
PADDING = 12


class Board(Overlay):
    """Base of boards; what stands below the table is theirs to add."""

    mode = Mode.PALETTE

    def __init__(
        self,
        parent: QWidget,
        name: str,
        hint: str,
        model: NarrowedModel[Any],
        widths: Sequence[int],
        room: int,
    ) -> None:
        """`hint` stands in the empty query; `room` is left for what is not the table, in pixels."""
        super().__init__(parent, name, max(parent.width() - 2 * MARGIN, LEAST_WIDTH))
        self.query = QLineEdit()
        self.query.setPlaceholderText(hint)
        self.query.setAccessibleName(tr("Narrow: {board}", board=name))
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._narrow)
        self._rows = model
        model.setParent(self)
        self.table = QTableView()
        self.table.setModel(model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAccessibleName(name)
        self.table.setTabKeyNavigation(False)
        self.table.setMinimumHeight(max(parent.height() - room, LEAST_HEIGHT))
        lines = self.table.verticalHeader()
        lines.hide()
        # One height for all: to measure thousands of rows would hold up the window.
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(max(self.table.fontMetrics().height() + PADDING, target()))
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, width)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)
        heads.setTextElideMode(Qt.TextElideMode.ElideRight)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.note = label("", "faint", wraps=True)
        self.body.addWidget(self.query)
        self.body.addWidget(self.table)

    def spread(self, widths: Sequence[int]) -> None:
        """Columns as wide as there is room, in the proportion of `widths`: words may be long."""
        margins = self.body.contentsMargins()
        inside = self.card.width() - margins.left() - margins.right() - PADDING
        for column, width in enumerate(widths):
            self.table.setColumnWidth(column, max(width, width * inside // sum(widths)))

    def first_focus(self) -> QWidget:
        """The query."""
        return self.query

    def tell(self, sentence: str) -> None:
        """What the rows mean, or why there are none, or no newer ones."""
        self.say(self.note, sentence)

    def say(self, line: QLabel, sentence: str) -> None:
        """Put a sentence below the table, with room for all its lines."""
        line.setText(sentence)
        margins = self.body.contentsMargins()
        inside = self.card.width() - margins.left() - margins.right()
        # A card of fixed width gives its table the room of lines that are wrapped later.
        line.setMinimumHeight(line.heightForWidth(inside) if sentence else 0)

    def move_row(self, by: int) -> None:
        """Another row."""
        self.choose_row(self.table.currentIndex().row() + by)

    def choose_row(self, row: int) -> None:
        """This one, or the nearest there is."""
        last = self._rows.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(max(row, 0), last))

    def count(self) -> None:
        """Called after each narrowing: say how many rows are left."""

    def _narrow(self) -> None:
        self._rows.narrow(self.query.text())
        self.choose_row(0)
        self.count()


def of_all(left: int, many: int) -> str:
    """How many are left: "12 of 8,000", or "8,000"."""
    return tr("{left:,} of {all:,}", left=left, all=many) if left < many else number(many)
