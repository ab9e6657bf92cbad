"""The groups at the left: what each has in common, how many items, how far their risks reach."""

from collections.abc import Callable

from PySide6.QtCore import (
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    Qt,
    Signal,
)
from PySide6.QtGui import QKeyEvent, QPainter
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from reviewer.domain.grouping import Group
from reviewer.domain.language import tr
from reviewer.ui.ease import scaled, target
from reviewer.ui.models.row_model import ROW, RowModel
from reviewer.ui.review import ink
from reviewer.ui.review.lettering import Lettering, mirror
from reviewer.ui.review.risk_scale import percent
from reviewer.ui.theme import font

WIDTH = 250
PAD = 10


def counted(group: Group) -> str:
    """ "312 items"."""
    return tr("{n:,} items", "{n:,} item", len(group.items))


def risks(group: Group) -> str:
    """ "risk 0.20 % to 1.4 %", from the smallest to the largest."""
    if group.low_ppm is None or group.high_ppm is None:
        return tr("not scored")
    low, high = percent(group.low_ppm), percent(group.high_ppm)
    if low == high:
        return tr("risk {risk}", risk=low)
    return tr("risk {low} to {high}", low=low, high=high)


class GroupModel(RowModel[Group]):
    """Groups as a model."""

    def data(
        self, index: QModelIndex | QPersistentModelIndex, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        """The group, or its words for the screen reader."""
        group = self.rows[index.row()]
        if role == ROW:
            return group
        if role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole):
            return f"{group.name}, {counted(group)}, {risks(group)}"
        return None


class GroupList(QTableView):
    """Groups, one of them chosen.

    Signals:
        chosen(int): a row was clicked.
    """

    chosen = Signal(int)

    def __init__(self, pack_title: Callable[[str], str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.groups = GroupModel(self)
        self._painter = _GroupPainter(pack_title, self)
        self.setModel(self.groups)
        self.setItemDelegate(self._painter)
        self.setShowGrid(False)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setTabKeyNavigation(False)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setAccessibleName(tr("Groups"))
        self.setFixedWidth(scaled(WIDTH))
        self.horizontalHeader().hide()
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Stretch)
        self.verticalHeader().hide()
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.verticalHeader().setDefaultSectionSize(self._painter.height())
        self.clicked.connect(self._clicked)

    def show_current(self, row: int) -> None:
        """This group is spread out."""
        self.setCurrentIndex(self.groups.index(row, 0) if row >= 0 else QModelIndex())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys belong to the keymap."""
        event.ignore()

    def _clicked(self, index: QModelIndex) -> None:
        self.chosen.emit(index.row())


class _GroupPainter(QStyledItemDelegate):
    """Three lines: name; pack; count and risks."""

    def __init__(self, pack_title: Callable[[str], str], parent: QObject) -> None:
        super().__init__(parent)
        self._pack_title = pack_title
        self._plain, self._strong = Lettering(font("small")), Lettering(font(), bold=True)

    def height(self) -> int:
        """Of a row."""
        return max(round(self._strong.height + 2 * self._plain.height + 2 * PAD), target())

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One group."""
        group: Group = index.data(ROW)
        table = self.parent()
        is_chosen = isinstance(table, QTableView) and table.currentIndex().row() == index.row()
        box = QRectF(option.rect)
        painter.save()
        if option.direction is Qt.LayoutDirection.RightToLeft:
            mirror(painter, box)
        painter.fillRect(box, ink.chosen() if is_chosen else ink.surface())
        if is_chosen:
            painter.fillRect(QRectF(box.x(), box.y(), 3, box.height()), ink.accent())
        line = QRectF(box.x() + PAD, box.y() + PAD, box.width() - 2 * PAD, self._strong.height)
        painter.setPen(ink.text())
        self._strong.left(painter, line, group.name)
        painter.setPen(ink.muted())
        below = QRectF(line.x(), line.bottom(), line.width(), self._plain.height)
        self._plain.left(painter, below, tr("as {pack}", pack=self._pack_title(group.pack)))
        below.translate(0, self._plain.height)
        self._plain.left(painter, below, f"{counted(group)} · {risks(group)}")
        painter.setPen(ink.line())
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        painter.restore()
