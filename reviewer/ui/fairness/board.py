"""Slices of decisions over the screen: type to narrow, arrows to move."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from reviewer.actions.action import Mode
from reviewer.domain.slice_review import SliceReview
from reviewer.ui.fairness.board_model import BoardModel
from reviewer.ui.fairness.wording import correction_words
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import font

MARGIN, ROOM = 48, 260
WIDTHS = (260, 250, 90, 200, 210, 180, 100)
ASKING = "The service is asked; it reads all that was decided at your sites."
NOTHING = "Nothing was decided at your sites yet."


class FairnessBoard(Overlay):
    """Each rate of each slice beside the rest; by facet and value, in no order of merit."""

    mode = Mode.PALETTE

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, "Fairness", max(parent.width() - 2 * MARGIN, 640))
        self.query = QLineEdit()
        self.query.setPlaceholderText("Fairness: type a site, a language, a rate, differs")
        self.query.setAccessibleName("Narrow the slices")
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._narrow)
        self.model = BoardModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAccessibleName("Slices")
        self.table.setMinimumHeight(max(parent.height() - ROOM, 240))
        lines = self.table.verticalHeader()
        lines.hide()
        # One height for all: to measure thousands of rows would hold up the window.
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.table.fontMetrics().height() + 12)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.note = label(ASKING, "faint", wraps=True)
        self.count = label("", "faint", wraps=True)
        for each in (self.query, self.table, self.count, self.note):
            self.body.addWidget(each)
        self.body.addWidget(key_row(("↑", ""), ("↓", "moves"), ("Esc", "leaves")))
        self._many = 0

    def first_focus(self) -> QWidget:
        """The query."""
        return self.query

    def show_review(self, review: SliceReview) -> None:
        """What the service answered; what is typed goes on narrowing it."""
        self._many = len(review.rates)
        self.model.show_rows(review.rates, self.query.text())
        self.tell(correction_words(review) if review.decisions else NOTHING)
        self._choose(0)
        self._count()

    def tell(self, sentence: str) -> None:
        """What the figures mean, or why there are none."""
        self.note.setText(sentence)

    def move_row(self, by: int) -> None:
        """Another row."""
        self._choose(self.table.currentIndex().row() + by)

    def choose(self) -> None:
        """Return does nothing here: a slice is looked into in the history."""

    def _narrow(self) -> None:
        self.model.narrow(self.query.text())
        self._choose(0)
        self._count()

    def _count(self) -> None:
        left = len(self.model.rows)
        many = f"{left:,} of {self._many:,}" if left < self._many else f"{self._many:,}"
        compared = [row.beside for row in self.model.rows if row.beside is not None]
        differing = sum(each.is_believed for each in compared)
        said = f"{many} rates, {differing:,} of them differ from the rest by more than chance."
        self.count.setText(said if self._many else "")

    def _choose(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(max(row, 0), last))
