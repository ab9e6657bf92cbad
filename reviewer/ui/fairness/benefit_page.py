"""Languages by regions: a row for each that has something, and all of them as a matrix."""

from collections.abc import Callable

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHeaderView, QTableWidget, QTableWidgetItem, QWidget

from reviewer.actions.action import Stroke
from reviewer.domain.language import number, tr
from reviewer.domain.sharing import BenefitCell, BenefitMatrix
from reviewer.domain.slice_review import Span
from reviewer.domain.slice_scope import SliceScope
from reviewer.domain.small_groups import HIDDEN
from reviewer.ui.announcing import announce
from reviewer.ui.fairness.figures_board import ASKING, FiguresBoard, page_keys
from reviewer.ui.fairness.scope_palette import scope_words
from reviewer.ui.fairness.wording import DASH, saved_words, with_interval
from reviewer.ui.models.narrowed_model import NarrowedModel
from reviewer.ui.review.wording import language
from reviewer.ui.shell.board import of_all
from reviewer.ui.shell.overlay import label

ROOM = 310
WIDTHS = (190, 110, 90, 220, 220, 220, 120)
HINT = tr("Languages by regions: type a language or a country")
HEADS = (
    tr("Language"),
    tr("Region"),
    tr("Items"),
    tr("Covered"),
    tr("Flagged"),
    tr("Decided rightly"),
    tr("Saved", "material"),
)
EMPTY = tr("no item")
COLUMN = 160
_BARE = "QHeaderView, QTableCornerButton::section { background: transparent; border: 0; }"
_SIDES = {"Left": -1, "Right": 1}


def share_text(cell: BenefitCell, share: Span | None) -> str:
    """A share with its interval, or why there is none."""
    if cell.items is None:
        return HIDDEN
    return DASH if share is None else with_interval(share, ".0%")


def _saved(cell: BenefitCell) -> str:
    return DASH if cell.saved_g is None else saved_words(cell.saved_g)


_CELLS: tuple[Callable[[BenefitCell], str], ...] = (
    lambda cell: language(cell.language),
    lambda cell: cell.region,
    lambda cell: DASH if cell.items is None else number(cell.items) if cell.items else EMPTY,
    lambda cell: share_text(cell, cell.coverage),
    lambda cell: share_text(cell, cell.flagged),
    lambda cell: share_text(cell, cell.success),
    _saved,
)


class BenefitPage(FiguresBoard):
    """Who has what of it: rows to read, a matrix to see what is empty."""

    def __init__(self, parent: QWidget, hint: Callable[[str], str], scope: SliceScope) -> None:
        self.model = NarrowedModel[BenefitCell](
            parent, HEADS, _CELLS, lambda cell: f"{language(cell.language)} {cell.region}"
        )
        super().__init__(parent, tr("Languages by regions"), HINT, self.model, WIDTHS, ROOM)
        self.add_scope()
        self.matrix = _Matrix(self.card)
        self.matrix.setMinimumHeight(self.table.minimumHeight())
        self.matrix.hide()
        self.said = label("", "lead", wraps=True)
        self.said.hide()
        self.matrix.currentCellChanged.connect(self._say)
        for each in (self.matrix, self.said, self.note):
            self.body.addWidget(each)
        self.body.addWidget(page_keys(hint, tr("matrix or rows")))
        self._found: BenefitMatrix | None = None
        self.begin(scope)

    def begin(self, scope: SliceScope) -> None:
        """The service is asked about these days."""
        self.scope.setText(scope_words(scope, with_facets=False))
        self._found = None
        self.model.show_rows(())
        self.matrix.show_cells(BenefitMatrix((), (), ()))
        self.tell(ASKING)

    def show_found(self, found: BenefitMatrix) -> None:
        """What the service answered."""
        self._found = found
        self.model.show_rows(found.cells, self.query.text())
        self.matrix.show_cells(found)
        self.choose_row(0)
        self.count()

    def count(self) -> None:
        """How many rows are left, and how many have nothing."""
        if self._found is None:
            return
        empty = sum(cell.items == 0 for cell in self.model.rows)
        many = of_all(len(self.model.rows), len(self._found.cells))
        self.tell(
            tr(
                "{pairs} pairs of a language and a region, {empty:,} of them without an item. "
                "Covered: scored with every input within the validated range. Rightly: of "
                "those whose truth is known.",
                pairs=many,
                empty=empty,
            )
        )

    def move_row(self, by: int) -> None:
        """Another row of either."""
        if self.matrix.isHidden():
            super().move_row(by)
        else:
            self.matrix.go(by, 0)

    def take(self, key: str, stroke: Stroke) -> bool:
        """In the matrix also to the sides."""
        if self.matrix.isHidden() or not self.matrix.hasFocus() or key not in _SIDES:
            return super().take(key, stroke)
        self.matrix.go(0, _SIDES[key])
        return True

    def _switch(self) -> None:
        to_matrix = self.matrix.isHidden()
        self.matrix.setVisible(to_matrix)
        self.said.setVisible(to_matrix)
        self.table.setVisible(not to_matrix)
        if to_matrix:
            self.row.hide()
        else:
            self.choose_row(self.table.currentIndex().row())
        (self.matrix if to_matrix else self.query).setFocus()
        if to_matrix:
            self._say()

    def _say(self) -> None:
        cell = self.matrix.chosen_cell()
        sentence = "" if cell is None else cell_sentence(cell)
        self.said.setText(sentence)
        self.matrix.setAccessibleDescription(sentence)
        if self.matrix.hasFocus():
            announce(self.matrix, sentence)


def cell_sentence(cell: BenefitCell) -> str:
    """One cell in words."""
    spoken = language(cell.language)
    if cell.items is None:
        return tr(
            "{language} in {region}: fewer than five items.", language=spoken, region=cell.region
        )
    if not cell.items:
        return tr("{language} in {region}: no item.", language=spoken, region=cell.region)
    return tr(
        "{language} in {region}: {n:,} items, covered {covered}, flagged {flagged}, decided"
        " rightly {rightly}, saved {saved}.",
        "{language} in {region}: {n:,} item, covered {covered}, flagged {flagged}, decided"
        " rightly {rightly}, saved {saved}.",
        cell.items,
        language=spoken,
        region=cell.region,
        covered=share_text(cell, cell.coverage),
        flagged=share_text(cell, cell.flagged),
        rightly=share_text(cell, cell.success),
        saved=_saved(cell),
    )


class _Matrix(QTableWidget):
    """Languages down, regions across; each cell in a few short lines."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self._cells: tuple[BenefitCell, ...] = ()
        self.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.setSelectionMode(QTableWidget.SelectionMode.SingleSelection)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setTabKeyNavigation(False)
        self.setAccessibleName(tr("Languages by regions"))
        self.setStyleSheet(_BARE)
        for head in (self.verticalHeader(), self.horizontalHeader()):
            head.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
            head.setHighlightSections(False)

    def show_cells(self, found: BenefitMatrix) -> None:
        """Another matrix."""
        self._cells = found.cells
        self.setRowCount(len(found.languages))
        self.setColumnCount(len(found.regions))
        self.setVerticalHeaderLabels([language(each) for each in found.languages])
        self.setHorizontalHeaderLabels(list(found.regions))
        self.horizontalHeader().setDefaultSectionSize(COLUMN)
        self.verticalHeader().setDefaultSectionSize(6 * self.fontMetrics().height())
        for place, cell in enumerate(found.cells):
            item = QTableWidgetItem(_short(cell))
            item.setData(Qt.ItemDataRole.AccessibleTextRole, cell_sentence(cell))
            item.setTextAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
            self.setItem(*divmod(place, len(found.regions)), item)
        if found.cells:
            self.setCurrentCell(0, 0)

    def chosen_cell(self) -> BenefitCell | None:
        """Where one is."""
        place = self.currentRow() * self.columnCount() + self.currentColumn()
        return self._cells[place] if 0 <= place < len(self._cells) else None

    def go(self, rows: int, columns: int) -> None:
        """To another cell; at the edges it stays."""
        row = min(max(self.currentRow() + rows, 0), self.rowCount() - 1)
        column = min(max(self.currentColumn() + columns, 0), self.columnCount() - 1)
        self.setCurrentCell(row, column)


def _short(cell: BenefitCell) -> str:
    if cell.items is None:
        return tr("fewer than\nfive items")
    if not cell.items:
        return EMPTY
    covered, flagged, rightly = (
        DASH if each is None else number(each.value, ".0%")
        for each in (cell.coverage, cell.flagged, cell.success)
    )
    lines = (
        tr("{n:,} items", "{n:,} item", cell.items),
        #: a share of items
        tr("covered {share}", share=covered),
        #: a share of items
        tr("flagged {share}", share=flagged),
        #: a share of items that were decided rightly
        tr("rightly {share}", share=rightly),
        #: how much material
        tr("saved {saved}", saved=_saved(cell)),
    )
    return "\n".join(lines)
