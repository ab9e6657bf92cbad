"""What fair may mean: each definition with its present value, and what a marked one excludes."""

from collections.abc import Mapping
from typing import Any

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, Qt, Signal
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QTableView, QWidget

from reviewer.actions.action import Mode, Stroke
from reviewer.domain.errors import Refused
from reviewer.domain.fairness_definitions import (
    SENTENCES,
    TITLES,
    Conflict,
    Definition,
    at_odds,
    excluded_by,
    excludes_words,
)
from reviewer.domain.fairness_review import SealedFigures
from reviewer.domain.language import tr
from reviewer.domain.slice_scope import FACETS
from reviewer.fairness_words import GROUPS, slice_title
from reviewer.ui.fairness.review_words import value_words
from reviewer.ui.fairness.wording import DASH
from reviewer.ui.models.row_model import RowModel
from reviewer.ui.shell.board import LEAST_WIDTH, MARGIN
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import colour

HEADS = (
    "",
    tr("Definition"),
    tr("In one sentence"),
    tr("Furthest group"),
    tr("By points, interval"),
)
WIDTHS = (84, 174, 380, 140, 168)
#: of a definition
MARKED = tr("chosen")
#: of a definition, by others that were chosen
EXCLUDED = tr("excluded")
ALIKE = tr(
    "Nothing says that damage is not alike frequent in these groups: no definition excludes"
    " another."
)
UNLIKE = tr("Damage is not alike frequent in these groups, so that some exclude each other.")
NOTHING = tr("Mark a definition first: Space marks it.")
ROOM, TALLEST = 320, 400


class DefinitionsModel(RowModel[Definition]):
    """The ten of them, in their own order."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent, len(HEADS))
        self.marked: tuple[Definition, ...] = ()
        self.excluded: Mapping[Definition, tuple[Conflict, ...]] = {}
        self._values: Mapping[Definition, Mapping[str, Any]] = {}
        self.show_rows(tuple(Definition))

    def show_values(self, values: Mapping[Definition, Mapping[str, Any]]) -> None:
        """Present values between other groups."""
        self._values = values
        self.renew()

    def renew(self) -> None:
        """Marks or values are others."""
        last = self.index(len(self.rows) - 1, len(HEADS) - 1)
        self.dataChanged.emit(self.index(0, 0), last)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """What each column holds."""
        is_head = orientation is Qt.Orientation.Horizontal
        return HEADS[section] if is_head and role == Qt.ItemDataRole.DisplayRole else None

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """A cell's words; what is excluded stands faint."""
        each = self.rows[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self.cells(each)[index.column()]
        if role == Qt.ItemDataRole.ForegroundRole and each in self.excluded:
            return colour("text_faint")
        return None

    def cells(self, each: Definition) -> tuple[str, ...]:
        """All words of a row."""
        value = self._values.get(each)
        state = MARKED if each in self.marked else EXCLUDED if each in self.excluded else ""
        furthest = DASH if value is None else slice_title(value["facet"], value["slice"])
        told = DASH if value is None else value_words(value)
        return state, TITLES[each], SENTENCES[each], furthest, told


class DefinitionsPage(Overlay):
    """Arrows choose, Space marks, Return goes on to the reason.

    Signals:
        choice_wanted(str, object, bool): facet, Definitions, and whether they are at odds.
    """

    choice_wanted = Signal(str, object, bool)
    mode = Mode.DIALOG

    def __init__(self, parent: QWidget, figures: SealedFigures) -> None:
        width = max(parent.width() - 2 * MARGIN, LEAST_WIDTH)
        super().__init__(parent, tr("What fair means"), width)
        self.figures = figures
        self._facets: list[str] = list(figures.values.get("facets") or FACETS)
        self._at = 0
        self.body.addWidget(label(tr("What fair means at your sites"), "title"))
        self.groups = label("", "strong", wraps=True)
        self.model = DefinitionsModel(self)
        self.table = self._table(parent)
        self.why = label("", "soft", wraps=True)
        for each in (self.groups, self.table, self.why):
            self.body.addWidget(each)
        keys = (
            *(
                ("↑", ""),
                ("↓", tr("moves")),
                #: a key marks a definition
                (tr("Space"), tr("marks")),
                ("←", ""),
                ("→", tr("other groups")),
            ),
            *((tr("Enter"), tr("gives the reason and signs")), (tr("Esc"), tr("leaves"))),
        )
        self.body.addWidget(key_row(*keys))
        chosen = figures.values.get("chosen") or ()
        self.model.marked = tuple(Definition(each) for each in chosen if each in set(Definition))
        if figures.values.get("facet") in self._facets:
            self._at = self._facets.index(str(figures.values["facet"]))
        self._renew()
        self.table.selectRow(0)

    def _table(self, parent: QWidget) -> QTableView:
        table = QTableView()
        table.setModel(self.model)
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setFrameShape(QFrame.Shape.NoFrame)
        table.setShowGrid(False)
        table.setWordWrap(True)
        table.setTabKeyNavigation(False)
        table.setAccessibleName(tr("Definitions of fairness"))
        table.setMinimumHeight(min(max(parent.height() - ROOM, 200), TALLEST))
        table.verticalHeader().hide()
        table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        for column, width in enumerate(WIDTHS):
            table.setColumnWidth(column, width)
        heads = table.horizontalHeader()
        heads.setSectionResizeMode(2, QHeaderView.ResizeMode.Stretch)
        heads.setHighlightSections(False)
        heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeading | Qt.AlignmentFlag.AlignVCenter)
        return table

    @property
    def facet(self) -> str:
        """Between which groups."""
        return self._facets[self._at]

    @property
    def is_unlike(self) -> bool:
        """Whether damage is not alike frequent in these groups."""
        return self.facet in (self.figures.values.get("bases_differ") or ())

    # what the keys ask -----------------------------------------------------------------------

    def first_focus(self) -> QWidget:
        """The table."""
        return self.table

    def move_row(self, by: int) -> None:
        """Another definition."""
        row = self.table.currentIndex().row() + by
        self.table.selectRow(min(max(row, 0), len(self.model.rows) - 1))
        self._tell()

    def take(self, key: str, _stroke: Stroke) -> bool:
        """Space marks; left and right go to other groups."""
        if key == "Space":
            self._mark()
        elif key in ("Left", "Right"):
            self._at = (self._at + (1 if key == "Right" else -1)) % len(self._facets)
            self._renew()
        return True

    def choose(self) -> None:
        """Go on to the reason.

        Raises:
            Refused: none is marked.
        """
        if not self.model.marked:
            raise Refused(NOTHING)
        conflicts = self.is_unlike and bool(at_odds(self.model.marked))
        self.choice_wanted.emit(self.facet, self.model.marked, conflicts)

    def _mark(self) -> None:
        each = self.model.rows[self.table.currentIndex().row()]
        marked = set(self.model.marked) ^ {each}
        self.model.marked = tuple(one for one in Definition if one in marked)
        self._renew()

    def _renew(self) -> None:
        self.model.excluded = excluded_by(self.model.marked) if self.is_unlike else {}
        self.model.show_values(
            {
                Definition(each["definition"]): each
                for each in self.figures.values.get("definitions") or ()
                if each["facet"] == self.facet
            }
        )
        self.groups.setText(
            tr("Between groups by {facet}", facet=GROUPS.get(self.facet, self.facet))
        )
        self._tell()

    def _tell(self) -> None:
        """Why what is chosen in the table is excluded, else what the marked ones exclude."""
        here = self.model.rows[max(self.table.currentIndex().row(), 0)]
        conflicts = self.model.excluded.get(here) or at_odds(self.model.marked)
        if not self.is_unlike:
            self.why.setText(ALIKE)
        elif conflicts:
            self.why.setText(excludes_words(conflicts[0]))
        else:
            self.why.setText(UNLIKE)
