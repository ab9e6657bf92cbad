"""The cohort over the screen: type to narrow, arrows to move."""

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from reviewer.domain.cohort import CohortRow
from reviewer.domain.language import tr
from reviewer.ui.cohort.board_model import BoardModel
from reviewer.ui.shell.board import Board, of_all
from reviewer.ui.shell.overlay import key_row

ROOM = 220
HINT = tr("Cohort: type a name, a programme, a plan's state")
WIDTHS = (175, 140, 130, 65, 195, 75, 80, 70, 75, 130, 110)
MORE = tr("Reading the others \u2026")
NOBODY = tr("Nobody learns at your sites, as far as this workstation has heard.")


class CohortBoard(Board):
    """Everybody who learns at one's sites; those without a plan first, each by name.

    Signals:
        load_wanted(): what mentors have to do is to be shown.
    """

    load_wanted = Signal()

    def __init__(self, parent: QWidget, rows: Sequence[CohortRow], *, is_all: bool = True) -> None:
        """`is_all` False: the beginning of them, the others follow by show_rows."""
        self.model = BoardModel(parent)
        super().__init__(parent, tr("Cohort"), HINT, self.model, WIDTHS, ROOM)
        self.body.addWidget(self.note)
        keys = (
            ("↑", ""),
            ("↓", tr("moves")),
            (tr("Enter"), tr("shows mentors' load")),
            (tr("Esc"), tr("leaves")),
        )
        self.body.addWidget(key_row(*keys))
        self.show_rows(rows, is_all=is_all)

    def show_rows(self, rows: Sequence[CohortRow], *, is_all: bool = True) -> None:
        """Other rows; what is typed goes on narrowing them."""
        self._is_all = is_all
        before = self.table.currentIndex().row()
        self._many = len(rows)
        self.model.show_rows(rows, self.query.text())
        self.choose_row(max(before, 0))
        self.count()

    def choose(self) -> None:
        """Return shows mentors' load: of a single intern nothing more is told from a table."""
        self.load_wanted.emit()

    def count(self) -> None:
        """How many interns are left, and what there is to put right for them."""
        if not self._is_all:
            self.tell(MORE)
            return
        if not self._many:
            self.tell(NOBODY)
            return
        silent = sum(row.is_silent for row in self.model.rows)
        missing = sum(row.plan in ("", "draft") for row in self.model.rows)
        left = of_all(len(self.model.rows), self._many)
        #: {interns}: "12 of 8,000 interns"; {missing}: those without a plan; {silent}: silent ones
        self.tell(
            tr(
                "{interns}, {missing}, {silent}.",
                interns=tr("{count} interns", "{count} intern", self._many, count=left),
                missing=tr("{n:,} without a signed plan", "{n:,} without a signed plan", missing),
                silent=tr("{n:,} silent for a week", "{n:,} silent for a week", silent),
            )
        )
