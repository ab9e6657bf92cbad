"""The cohort over the screen: type to narrow, arrows to move."""

from collections.abc import Sequence

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QLineEdit, QTableView, QWidget

from reviewer.actions.action import Mode
from reviewer.domain.cohort import CohortRow
from reviewer.ui.cohort.board_model import BoardModel
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import font

MARGIN, ROOM = 48, 220
WIDTHS = (175, 140, 130, 65, 195, 75, 80, 70, 75, 130, 110)
MORE = "Reading the others \u2026"
NOBODY = "Nobody learns at your sites, as far as this workstation has heard."


class CohortBoard(Overlay):
    """Everybody who learns at one's sites; those without a plan first, each by name.

    Signals:
        load_wanted(): what mentors have to do is to be shown.
    """

    load_wanted = Signal()
    mode = Mode.PALETTE

    def __init__(self, parent: QWidget, rows: Sequence[CohortRow], *, is_all: bool = True) -> None:
        """`is_all` False: the beginning of them, the others follow by show_rows."""
        super().__init__(parent, "Cohort", max(parent.width() - 2 * MARGIN, 640))
        self.query = QLineEdit()
        self.query.setPlaceholderText("Cohort: type a name, a programme, a plan's state")
        self.query.setAccessibleName("Narrow the cohort")
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._narrow)
        self.model = BoardModel(self)
        self.table = QTableView()
        self.table.setModel(self.model)
        self.table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.table.setFrameShape(QFrame.Shape.NoFrame)
        self.table.setShowGrid(False)
        self.table.setAccessibleName("Cohort")
        self.table.setMinimumHeight(max(parent.height() - ROOM, 240))
        lines = self.table.verticalHeader()
        lines.hide()
        # One height for all: to measure 8,000 rows would hold up the window.
        lines.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        lines.setDefaultSectionSize(self.table.fontMetrics().height() + 12)
        for column, width in enumerate(WIDTHS):
            self.table.setColumnWidth(column, width)
        heads = self.table.horizontalHeader()
        heads.setStretchLastSection(True)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.note = label("", "faint", wraps=True)
        for each in (self.query, self.table, self.note):
            self.body.addWidget(each)
        self.body.addWidget(
            key_row(("↑", ""), ("↓", "moves"), ("Enter", "shows mentors' load"), ("Esc", "leaves"))
        )
        self.show_rows(rows, is_all=is_all)

    def first_focus(self) -> QWidget:
        """The query."""
        return self.query

    def show_rows(self, rows: Sequence[CohortRow], *, is_all: bool = True) -> None:
        """Other rows; what is typed goes on narrowing them."""
        self._is_all = is_all
        before = self.table.currentIndex().row()
        self._many = len(rows)
        self.model.show_rows(rows, self.query.text())
        self._choose(max(before, 0))
        self._count()

    def tell(self, sentence: str) -> None:
        """Why they are not the newest."""
        self.note.setText(sentence)

    def move_row(self, by: int) -> None:
        """Another row."""
        self._choose(self.table.currentIndex().row() + by)

    def choose(self) -> None:
        """Return shows mentors' load: of a single intern nothing more is told from a table."""
        self.load_wanted.emit()

    def _narrow(self) -> None:
        self.model.narrow(self.query.text())
        self._choose(0)
        self._count()

    def _count(self) -> None:
        left = len(self.model.rows)
        if not self._is_all:
            self.tell(MORE)
            return
        if not self._many:
            self.tell(NOBODY)
            return
        silent = sum(row.is_silent for row in self.model.rows)
        missing = sum(row.plan in ("", "draft") for row in self.model.rows)
        many = f"{left:,} of {self._many:,}" if left < self._many else f"{self._many:,}"
        self.tell(
            f"{many} interns, {missing:,} without a signed plan, {silent:,} silent for a week."
        )

    def _choose(self, row: int) -> None:
        last = self.model.rowCount() - 1
        if last >= 0:
            self.table.selectRow(min(max(row, 0), last))
