"""The history: what was decided lately on this desk and what became of it; jump there, or undo."""

from typing import TYPE_CHECKING

from PySide6.QtCore import QModelIndex, QRectF, Qt, Signal
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QHeaderView,
    QPushButton,
    QSizePolicy,
    QStackedWidget,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.ease import ease, scaled, target
from reviewer.ui.history.history_model import FILTER, ROW, HistoryFilter, HistoryModel
from reviewer.ui.history.looked import looked_words
from reviewer.ui.review import glyphs
from reviewer.ui.review.lettering import mirror, put
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.state_card import StateCard
from reviewer.ui.tasks import Tasks
from reviewer.ui.theme import colour, font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk
    from reviewer.operations.history import HistoryRow

MOST = 500
WIDTHS = {0: 110, 1: 150, 2: 380, 4: 220}
LEAST_WIDTH = 64


class HistoryScreen(QWidget):
    """Recent decisions, newest first.

    Signals:
        triggered(str): a button of this action was pressed.

    Attributes:
        looked: what was looked at before the chosen decision.
    """

    triggered = Signal(str)

    def __init__(self, tasks: Tasks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._tasks = tasks
        self.model = HistoryModel(self)
        self._filters: dict[HistoryFilter, QToolButton] = {}
        self._table = _table(self.model)
        self._table.doubleClicked.connect(self._jump)
        self._table.selectionModel().currentRowChanged.connect(self._renew_buttons)
        self._card = StateCard("history", tr("No decisions yet"), "")
        self._pages = QStackedWidget()
        self._pages.addWidget(self._table)
        self._pages.addWidget(self._card)
        self.looked = label("", "soft", wraps=True)
        self.looked.setAccessibleName(tr("What was looked at"))
        # Two lines, so that nothing moves from row to row.
        self.looked.setMinimumHeight(2 * self.looked.fontMetrics().lineSpacing() + 2)
        self.looked.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        self._undo = _button("history.undo", tr("Undo"))
        self._show = _button("history.jump", tr("Show the item"))
        for button in (self._show, self._undo):
            button.clicked.connect(self._clicked)
        self._build()
        tasks.changed.connect(self._on_changes)
        self._show_state()

    def _build(self) -> None:
        head = QHBoxLayout()
        head.setSpacing(SPACE_S)
        head.addWidget(label(tr("History"), "title"))
        head.addSpacing(SPACE_L)
        for wanted in HistoryFilter:
            button = QToolButton()
            button.setText(FILTER[wanted])
            button.setCheckable(True)
            button.setObjectName(wanted.name)
            # Where the window is narrow these give way, and the actions beside them stay whole;
            # large text is scrolled to.
            button.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
            button.setMinimumWidth(LEAST_WIDTH if ease().is_usual else 0)
            button.setToolTip(plain_tip(FILTER[wanted]))
            button.clicked.connect(self._filter_clicked)
            self._filters[wanted] = button
            head.addWidget(button)
        head.addStretch(1)
        head.addWidget(self._show)
        head.addWidget(self._undo)
        column = QVBoxLayout(self)
        column.setContentsMargins(SPACE_L, SPACE_M, SPACE_L, SPACE_M)
        column.setSpacing(SPACE_M)
        column.addLayout(head)
        column.addWidget(self._pages, 1)
        column.addWidget(self.looked)

    # what the frame asks ---------------------------------------------------------------------

    def begin(self) -> None:
        """The screen is shown: look anew."""
        self._look()
        self._table.setFocus(Qt.FocusReason.OtherFocusReason)

    def list_refused(self) -> None:
        """What the service refused."""
        self.list_only(HistoryFilter.REFUSED)

    def list_only(self, wanted: HistoryFilter) -> None:
        """Another filter."""
        self.model.list_only(wanted)
        self._show_state()
        self._choose(0)

    def next_filter(self) -> None:
        """The filter after this one, round the end."""
        known = list(HistoryFilter)
        self.list_only(known[(known.index(self.model.filter) + 1) % len(known)])

    def move_row(self, by: int) -> None:
        """Choose another row."""
        here = self._table.currentIndex().row()
        self._choose(min(max(here + by, 0), self.model.rowCount() - 1))

    def chosen(self) -> "HistoryRow":
        """The chosen row.

        Raises:
            Refused: there is none.
        """
        row = self.model.row(self._table.currentIndex().row())
        if row is None:
            raise Refused(tr("No row is chosen."))
        return row

    def show_keys(self, jump: str, undo: str) -> None:
        """The keys of the profile in force."""
        self._show.setText(f"{tr('Show the item')}   {jump}".rstrip())
        self._undo.setText(f"{tr('Undo')}   {undo}".rstrip())

    # inner -----------------------------------------------------------------------------------

    def _look(self) -> None:
        if self._tasks.desk is not None:
            self._tasks.read(_recent, self._show_rows)

    def _show_rows(self, rows: "list[HistoryRow]") -> None:
        before = self.model.row(self._table.currentIndex().row())
        self.model.show_rows(rows)
        self._show_state()
        place = -1 if before is None else self.model.place_of(before.record)
        self._choose(max(place, 0))

    def _show_state(self) -> None:
        for wanted, button in self._filters.items():
            count = self.model.count(wanted)
            button.setText(f"{FILTER[wanted]}  {count}" if count else FILTER[wanted])
            button.setChecked(wanted is self.model.filter)
        has_rows = self.model.rowCount() > 0
        self._pages.setCurrentWidget(self._table if has_rows else self._card)
        self._renew_buttons()
        if not has_rows and self.model.filter is HistoryFilter.ALL:
            sentence = tr("Every decision made on this desk is listed here, the newest first.")
            self._card.show_state("history", tr("No decisions yet"), sentence)
        elif not has_rows:
            sentence = tr("No decision is of this kind.")
            self._card.show_state("filter", tr("Nothing to list"), sentence)

    def _renew_buttons(self) -> None:
        """What can be done with the chosen row."""
        row = self.model.row(self._table.currentIndex().row())
        self._show.setEnabled(row is not None)
        self.looked.setText("" if row is None else looked_words(row))
        self.looked.setAccessibleDescription(self.looked.text())
        is_mine = row is not None and row.mine and bool(row.verdict or row.word)
        self._undo.setEnabled(is_mine and row is not None and not row.withdrawn)

    def _choose(self, row: int) -> None:
        if 0 <= row < self.model.rowCount():
            self._table.setCurrentIndex(self.model.index(row, 0))

    def _clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QPushButton):
            self.triggered.emit(sender.objectName())

    def _filter_clicked(self) -> None:
        sender = self.sender()
        if isinstance(sender, QToolButton):
            self.list_only(HistoryFilter[sender.objectName()])

    def _jump(self, _index: QModelIndex) -> None:
        self.triggered.emit("history.jump")

    def _on_changes(self, changes: Changes, _initiator: object) -> None:
        if self.isVisible() and changes.nouns & {"record", "item", "person"}:
            self._look()


class _StatePainter(QStyledItemDelegate):
    """Verdict with its badge, state with its dot; what counts no longer is struck through."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """One cell."""
        row: HistoryRow = index.data(ROW)
        option.text = ""
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.direction is Qt.LayoutDirection.RightToLeft:
            mirror(painter, box)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, colour("accent_soft"))
        text = box.adjusted(SPACE_S, 0, -SPACE_S, 0)
        middle = box.center().y()
        if index.column() == 1 and row.verdict is not None:
            badge = QRectF(text.left(), middle - 8, 16, 16)
            glyphs.verdict_badge(painter, badge, row.verdict)
            text.setLeft(badge.right() + SPACE_S)
        if index.column() == 4 and not row.is_void:
            dot = QRectF(text.left(), middle - 5, 10, 10)
            glyphs.standing_dot(painter, dot, row.standing)
            text.setLeft(dot.right() + SPACE_S)
        shown = font()
        shown.setStrikeOut(row.is_void and index.column() in (1, 2))
        painter.setFont(shown)
        is_main = index.column() in (1, 2) and not row.is_void
        painter.setPen(colour("text" if is_main else "text_soft"))
        words = painter.fontMetrics().elidedText(
            str(index.data()), Qt.TextElideMode.ElideRight, int(text.width())
        )
        put(painter, text, Qt.AlignmentFlag.AlignVCenter, words)
        painter.restore()


def _table(model: HistoryModel) -> QTableView:
    table = QTableView()
    table.setModel(model)
    table.setItemDelegate(_StatePainter(table))
    table.setSelectionBehavior(QTableView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QTableView.SelectionMode.SingleSelection)
    table.setShowGrid(False)
    table.setFrameShape(QFrame.Shape.NoFrame)
    table.setAccessibleName(tr("History of decisions"))
    table.setTabKeyNavigation(False)
    rows = table.verticalHeader()
    rows.hide()
    rows.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    rows.setDefaultSectionSize(max(table.fontMetrics().height() + 14, target()))
    heads = table.horizontalHeader()
    heads.setHighlightSections(False)
    heads.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    heads.setSectionResizeMode(3, QHeaderView.ResizeMode.Stretch)
    for column, width in WIDTHS.items():
        table.setColumnWidth(column, scaled(width))
    return table


def _button(action_id: str, words: str) -> QPushButton:
    button = QPushButton(words)
    button.setObjectName(action_id)
    return button


def _recent(desk: "Desk") -> "list[HistoryRow]":
    from reviewer.operations.history import recent

    return recent(desk, MOST)
