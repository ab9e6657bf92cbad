"""The two lists of the screen: kinds of matters, and the matters of one kind."""

from datetime import UTC, datetime
from typing import TYPE_CHECKING

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import (
    QFrame,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
)

from reviewer.domain.language import day, number
from reviewer.ui.ease import target
from reviewer.ui.models.row_model import ROW, RowModel
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S, SPACE_M, SPACE_S

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.matter_rows import KindRow, MatterRow

_KIND_PAD, _MATTER_PAD = 10, 18
# The tooltip too: a narrow list cuts words off.
_WORDS = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
)


def day_of(ms: int) -> str:
    """The day of a time, as this machine counts it."""
    return day(datetime.fromtimestamp(ms / 1000, UTC).astimezone())


class Rows(RowModel[object]):
    """Rows as a model; each has `id` or `kind` to be known by."""

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The row itself, or its words."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role in _WORDS:
            return _spoken(row)
        return None


def _spoken(row: object) -> str:
    title = str(getattr(row, "title", ""))
    many = getattr(row, "many", 0)
    parts = (number(many) if many else "", getattr(row, "state", ""), getattr(row, "about", ""))
    return ", ".join((title, *(str(part) for part in parts if part)))


class KeyList(QListView):
    """A list whose chosen row is moved by actions.

    Signals:
        chosen(int): another row.
    """

    chosen = Signal(int)

    def __init__(self, name: str, painter: QStyledItemDelegate) -> None:
        super().__init__()
        self.rows = Rows(self)
        self.setModel(self.rows)
        painter.setParent(self)
        self.setItemDelegate(painter)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setAccessibleName(name)
        self.setTabKeyNavigation(False)
        self.selectionModel().currentRowChanged.connect(self._moved)

    def _moved(self, index: QModelIndex) -> None:
        if index.isValid():
            self.chosen.emit(index.row())

    def choose(self, row: int) -> None:
        """Choose a row, where there is one."""
        if 0 <= row < self.rows.rowCount():
            self.setCurrentIndex(self.rows.index(row, 0))

    def move_by(self, by: int) -> None:
        """The row that many further, as far as there are rows."""
        here = self.currentIndex().row()
        self.choose(min(max(here + by, 0), self.rows.rowCount() - 1))


class KindPainter(QStyledItemDelegate):
    """A kind with how many are open; the first of a group bears its name."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Room for the group's name above its first kind."""
        high = max(_line_height() + _KIND_PAD, target())
        return QSize(160, high + (_line_height() + 2 * SPACE_S if _begins_group(index) else 0))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        row: KindRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if _begins_group(index):
            wide = box.width() - 2 * SPACE_S
            head = QRectF(box.left() + SPACE_S, box.top() + SPACE_S, wide, _line_height())
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            painter.drawText(head, Qt.AlignmentFlag.AlignVCenter, row.group)
            box.setTop(head.bottom() + SPACE_S)
        _paint_chosen(painter, box, option)
        text = box.adjusted(SPACE_S, 0, -SPACE_S, 0)
        is_mine = not row.group
        painter.setFont(font(bold=is_mine))
        painter.setPen(colour("text" if row.many or is_mine else "text_soft"))
        count = number(row.many) if row.many else ""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(count)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, count)
        text = _without_end(painter, text, wide + SPACE_S)
        painter.drawText(text, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, row.title, text))
        painter.restore()


class MatterPainter(QStyledItemDelegate):
    """Two lines: what it is; state, whom it is about, when it last changed."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, _index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row has the same height."""
        return QSize(240, max(2 * _line_height() + _MATTER_PAD, target()))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        row: MatterRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        _paint_chosen(painter, box, option)
        text = box.adjusted(SPACE_M, _MATTER_PAD / 2, -SPACE_M, -_MATTER_PAD / 2)
        text = _without_begin(painter, text, SPACE_S)
        if row.is_mine and not row.is_over:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent"))
            dot = QRectF(box.left() + SPACE_S - 1, text.top() + _line_height() / 2 - 3, 7, 7)
            if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
                dot.moveRight(box.right() - SPACE_S + 1)
            painter.drawEllipse(dot)
        first = QRectF(text.left(), text.top(), text.width(), _line_height())
        painter.setFont(font(bold=row.is_mine and not row.is_over))
        painter.setPen(colour("text_soft" if row.is_over else "text"))
        painter.drawText(first, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, row.title, first))
        second = first.translated(0, _line_height())
        painter.setFont(font("small"))
        painter.setPen(colour("text_soft"))
        when = day_of(row.changed_ms)
        wide = QFontMetricsF(painter.font()).horizontalAdvance(when)
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, when)
        second = _without_end(painter, second, wide + SPACE_S)
        words = f"{row.state} · {row.about}" if row.about else row.state
        painter.drawText(second, Qt.AlignmentFlag.AlignVCenter, _fitting(painter, words, second))
        painter.restore()


def _begins_group(index: QModelIndex | QPersistentModelIndex) -> bool:
    row: KindRow = index.data(ROW)
    if index.row() == 0:
        return False
    before: KindRow = index.model().index(index.row() - 1, 0).data(ROW)
    return before.group != row.group


def _paint_chosen(painter: QPainter, box: QRectF, option: QStyleOptionViewItem) -> None:
    if option.state & QStyle.StateFlag.State_Selected:
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(colour("accent_soft"))
        painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)


def _without_end(painter: QPainter, box: QRectF, wide: float) -> QRectF:
    """The box without the part where a line ends."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return box.adjusted(wide, 0, 0, 0)
    return box.adjusted(0, 0, -wide, 0)


def _without_begin(painter: QPainter, box: QRectF, wide: float) -> QRectF:
    """The box without the part where a line begins."""
    if painter.layoutDirection() == Qt.LayoutDirection.RightToLeft:
        return box.adjusted(0, 0, -wide, 0)
    return box.adjusted(wide, 0, 0, 0)


def _line_height() -> int:
    return int(QFontMetricsF(font()).height()) + 2


def _fitting(painter: QPainter, words: str, box: QRectF) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, box.width())
