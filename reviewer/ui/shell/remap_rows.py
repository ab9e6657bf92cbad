"""The actions in the dialog of keys: a list to choose from, each row with its key caps."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reviewer.actions.action import Action
from reviewer.domain.language import any_of, tr
from reviewer.ui.ease import target
from reviewer.ui.mirroring import placed
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S, SPACE_L, SPACE_M, SPACE_S, SPACE_XS

ROW = Qt.ItemDataRole.UserRole
NO_KEY = tr("no key")
#: an action whose keys are not as they are shipped
CHANGED = tr("changed")


@dataclass(frozen=True, slots=True)
class KeyRow:
    """One action with its keys as they are shown."""

    action: Action
    keys: tuple[str, ...]
    is_changed: bool

    @property
    def words(self) -> str:
        """For a screen reader."""
        keys = any_of(self.keys) or NO_KEY
        return ", ".join((self.action.title, keys, *((CHANGED,) if self.is_changed else ())))


class KeyRows(QListView):
    """The rows; the focus stays with the search field.

    Signals:
        chosen(object): another Action, or None.
        wanted(): the chosen one is to be changed.
    """

    chosen = Signal(object)
    wanted = Signal()

    def __init__(self, row_of: Callable[[Action], KeyRow], rows: int) -> None:
        super().__init__()
        self._row_of = row_of
        self._model = QStandardItemModel(self)
        self.setModel(self._model)
        self.setItemDelegate(_RowPainter(self))
        self.setUniformItemSizes(True)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setEditTriggers(QListView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setStyleSheet("background: transparent;")
        self.setAccessibleName(tr("Actions"))
        self.setFixedHeight(rows * row_height())
        self.selectionModel().currentChanged.connect(self._on_current)
        self.doubleClicked.connect(self.wanted)

    @property
    def row(self) -> KeyRow | None:
        """The chosen one."""
        index = self.currentIndex()
        found = index.data(ROW) if index.isValid() else None
        return found if isinstance(found, KeyRow) else None

    def show_actions(self, actions: Sequence[Action]) -> None:
        """These; the chosen one stays chosen when it is among them."""
        before = None if self.row is None else self.row.action.id
        self._model.clear()
        at = 0
        for place, action in enumerate(actions):
            row = self._row_of(action)
            item = QStandardItem(action.title)
            item.setData(row, ROW)
            item.setData(row.words, Qt.ItemDataRole.AccessibleTextRole)
            self._model.appendRow(item)
            at = place if action.id == before else at
        self.setCurrentIndex(self._model.index(at, 0))
        if not actions:
            self.chosen.emit(None)

    def move(self, by: int) -> None:  # type: ignore[override]  # never moved as a widget
        """Choose another row, round the end."""
        count = self._model.rowCount()
        if count:
            self.setCurrentIndex(self._model.index((self.currentIndex().row() + by) % count, 0))

    def _on_current(self, index: QModelIndex) -> None:
        row = index.data(ROW) if index.isValid() else None
        self.chosen.emit(None if row is None else row.action)


class _RowPainter(QStyledItemDelegate):
    """Title, group and mark of a change, caps at the right."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """Every row has the same height."""
        return QSize(200, row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """One row."""
        row: KeyRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
        inner = box.adjusted(SPACE_M, 0, -SPACE_M, 0)
        left = self._paint_keys(painter, row.keys, inner)
        room = QRectF(inner.x(), inner.y(), left - inner.x(), inner.height())
        self._paint_title(painter, row, room, inner)
        painter.restore()

    def _paint_title(self, painter: QPainter, row: KeyRow, box: QRectF, whole: QRectF) -> None:
        painter.setFont(font())
        painter.setPen(colour("text"))
        metrics = QFontMetricsF(painter.font())
        title = metrics.elidedText(
            row.action.title, Qt.TextElideMode.ElideRight, box.width() - SPACE_L
        )
        painter.drawText(placed(box, whole), Qt.AlignmentFlag.AlignVCenter, title)
        painter.setFont(font("small"))
        painter.setPen(colour("accent" if row.is_changed else "text_faint"))
        group = row.action.group.title
        words = f"{group}, {CHANGED}" if row.is_changed else group
        rest = box.adjusted(metrics.horizontalAdvance(title) + SPACE_M, 0, -SPACE_M, 0)
        if QFontMetricsF(painter.font()).horizontalAdvance(words) <= rest.width():
            painter.drawText(placed(rest, whole), Qt.AlignmentFlag.AlignVCenter, words)

    def _paint_keys(self, painter: QPainter, keys: Sequence[str], box: QRectF) -> float:
        right, height = box.right(), cap_height()
        for legend in reversed(keys):
            width = cap_width(legend)
            cap = QRectF(right - width, box.center().y() - height / 2, width, height)
            paint_cap(painter, placed(cap, box), legend)
            right -= width + SPACE_XS
        if not keys:
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, ends, NO_KEY)
            right -= QFontMetricsF(painter.font()).horizontalAdvance(NO_KEY) + SPACE_S
        return right


def row_height() -> int:
    """Of every row."""
    return max(round(QFontMetricsF(font()).height()) + 13, target())
