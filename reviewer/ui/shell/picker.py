"""A list to choose from by typing: rows of a heading, a text and a count, some of them ticked."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import Generic, TypeVar

from PySide6.QtCore import (
    QModelIndex,
    QPersistentModelIndex,
    QPointF,
    QRectF,
    QSize,
    Qt,
)
from PySide6.QtGui import QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.actions.action import Mode
from reviewer.domain.language import tr
from reviewer.ui.ease import target
from reviewer.ui.icons import pixmap
from reviewer.ui.mirroring import placed
from reviewer.ui.models.row_model import ROW, RowModel
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import RADIUS_S, SPACE_L, SPACE_M, SPACE_XL

T = TypeVar("T")

ROWS = 12
# So many are seen in any window.
FEWEST = 3
# From the top of the window, logical pixels: as far as the command palette.
TOP = 88
_TICK = 20
# Of a row a heading takes at most so much, or names would leave no room for the words.
_HEADING_SHARE = 0.4
# Of what the heading leaves: of whom or what the words are is not to go under behind long words.
_ABOUT_SHARE = 0.4


@dataclass(frozen=True, slots=True)
class PickRow:
    """One line.

    Attributes:
        key: tells the row from all others, also after the list was renewed.
        heading: of the group it belongs to; shown softly before the words.
        words: what it is.
        more: at the right: a count, a key.
        is_on: ticked.
        about: softly after the words; it is not looked at when one types.
        section: shown once, above the first of the rows that have the same; "" for none.
        is_locked: marked as nothing that could be changed.
    """

    key: object
    heading: str
    words: str
    more: str = ""
    is_on: bool = False
    about: str = ""
    section: str = ""
    is_locked: bool = False

    def under(self, section: str) -> "PickRow":
        """The row in a section."""
        return replace(self, section=section)

    @property
    def spoken(self) -> str:
        """For a screen reader."""
        #: a row that is ticked, for a screen reader
        ticked = tr("chosen") if self.is_on else ""
        #: a row that cannot be changed, for a screen reader
        locked = tr("locked") if self.is_locked else ""
        parts = (self.section, self.heading, self.words, self.about, self.more, ticked, locked)
        return ", ".join(part for part in parts if part)


class _Rows(RowModel[PickRow]):
    """Rows as a model."""

    def show_rows(self, rows: Sequence[PickRow]) -> None:
        """Other rows; where only texts and ticks differ, nothing moves."""
        new = tuple(rows)
        same = [each.key for each in new] == [each.key for each in self.rows]
        if not same:
            self.beginResetModel()
        self.rows = new
        if not same:
            self.endResetModel()
        elif new:
            self.dataChanged.emit(self.index(0, 0), self.index(len(new) - 1, 0))

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> object:
        """The row itself, or its words."""
        row = self.rows[index.row()]
        if role == ROW:
            return row
        if role == Qt.ItemDataRole.DisplayRole:
            return row.words
        return row.spoken if role == Qt.ItemDataRole.AccessibleTextRole else None


class _List(QListView):
    """As high as its rows where the window has room for them."""

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Maximum)
        self._height = 0

    def want(self, height: int) -> None:
        """So many logical pixels."""
        self._height = height
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """What is wanted."""
        return QSize(super().sizeHint().width(), self._height)

    def minimumSizeHint(self) -> QSize:
        """Rows enough to see where one is."""
        return QSize(0, min(self._height, FEWEST * _row_height()))


class Picker(Overlay):
    """Type to narrow, arrows to choose, Return to take, Escape to leave."""

    mode = Mode.PALETTE

    def __init__(self, parent: QWidget, title: str, *keys: tuple[str, str]) -> None:
        super().__init__(parent, title, 600)
        self.query = QLineEdit()
        self.query.setPlaceholderText(title)
        self.query.setAccessibleName(title)
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._narrow)
        self._all: tuple[PickRow, ...] = ()
        self._model = _Rows(self)
        self._list = _List()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_RowPainter(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        # By rows, a head above the last ones would leave a gap below them.
        self._list.setVerticalScrollMode(QListView.ScrollMode.ScrollPerPixel)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("background: transparent;")
        self._list.setAccessibleName(title)
        self._list.clicked.connect(self._clicked)
        self.body.addWidget(self.query)
        self._nothing = label(tr("Nothing here has these words."), "soft")
        self._nothing.hide()
        self.body.addWidget(self._list)
        self.body.addWidget(self._nothing)
        self.body.addWidget(
            key_row(("↑", ""), ("↓", tr("choose")), *keys, (tr("Esc"), tr("leaves")))
        )
        self._place.setContentsMargins(SPACE_XL, TOP, SPACE_XL, SPACE_XL)

    def place(self) -> Qt.AlignmentFlag:
        """Near the top, so that it does not jump while rows come and go."""
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter

    def first_focus(self) -> QWidget:
        """The query."""
        return self.query

    @property
    def rows(self) -> tuple[PickRow, ...]:
        """The rows that what is typed leaves."""
        return self._model.rows

    @property
    def chosen(self) -> PickRow | None:
        """The chosen row."""
        index = self._list.currentIndex()
        return self._model.rows[index.row()] if index.isValid() else None

    def show_rows(self, rows: Sequence[PickRow]) -> None:
        """Other rows; the chosen one stays chosen while it is there."""
        self._all = tuple(rows)
        self._narrow()

    def move_row(self, by: int) -> None:
        """Another row, round the end."""
        count = len(self._model.rows)
        if count:
            row = (self._list.currentIndex().row() + by) % count
            self._list.setCurrentIndex(self._model.index(row, 0))

    def _narrow(self) -> None:
        wanted = self.query.text().casefold().split()
        before = self.chosen
        left = [each for each in self._all if _has(each, wanted)]
        self._model.show_rows(left)
        keys = [each.key for each in left]
        at = keys.index(before.key) if before is not None and before.key in keys else 0
        if left:
            self._list.setCurrentIndex(self._model.index(at, 0))
        self._list.setVisible(bool(left))
        self._nothing.setVisible(not left and bool(wanted))
        heads = len({each.section for each in left[:ROWS]} - {""}) * _head_height()
        # Only rows of one height are cheap to place, however many there are.
        self._list.setUniformItemSizes(not heads)
        self._list.want(min(max(len(left), 1), ROWS) * _row_height() + heads)

    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self.choose()


class Choice(Picker, Generic[T]):
    """A list of things of which one is taken."""

    def __init__(
        self,
        parent: QWidget,
        title: str,
        does: str,
        rows: Sequence[tuple[PickRow, T]],
        then: Callable[[T], None],
    ) -> None:
        """`does`: what Return does; `then`: called with what was taken, once the list is gone."""
        super().__init__(parent, title, (tr("Enter"), does))
        self._values = {row.key: value for row, value in rows}
        self._then = then
        self.show_rows([row for row, _ in rows])

    def choose(self) -> None:
        """Take the chosen row."""
        row = self.chosen
        if row is not None:
            self.close_overlay()
            self._then(self._values[row.key])


def _has(row: PickRow, words: Sequence[str]) -> bool:
    text = f"{row.heading} {row.words}".casefold()
    return all(word in text for word in words)


class _RowPainter(QStyledItemDelegate):
    """Tick, heading, words; what is more at the right."""

    def sizeHint(
        self, _option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Every row has the same height, but for room above the first of a section."""
        head = _head_height() if _begins_section(index) else 0
        return QSize(200, _row_height() + head)

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        """One row."""
        row: PickRow = index.data(ROW)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if _begins_section(index):
            _paint_section(painter, box, row.section)
            box.setTop(box.top() + _head_height())
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
        mark = placed(QRectF(box.x(), box.y(), 2 * SPACE_M + _TICK, box.height()), box)
        if row.is_on:
            _paint_tick(painter, mark)
        elif row.is_locked:
            _paint_lock(painter, mark)
        text = box.adjusted(SPACE_M + _TICK + SPACE_M, 0, -SPACE_M, 0)
        right = _paint_more(painter, text, row.more, box)
        text.setRight(right - SPACE_L)
        text.setLeft(_paint_heading(painter, text, row.heading, box))
        painter.setFont(font(bold=row.is_on))
        painter.setPen(colour("text"))
        words = _fitting(painter, row.words, text.adjusted(0, 0, -_about_room(text, row.about), 0))
        painter.drawText(placed(text, box), Qt.AlignmentFlag.AlignVCenter, words)
        _paint_about(painter, text, words, row.about, box)
        painter.restore()


def _begins_section(index: QModelIndex | QPersistentModelIndex) -> bool:
    row: PickRow = index.data(ROW)
    if not row.section:
        return False
    before: PickRow | None = index.sibling(index.row() - 1, 0).data(ROW) if index.row() else None
    return before is None or before.section != row.section


def _paint_section(painter: QPainter, box: QRectF, section: str) -> None:
    head = QRectF(box.left() + SPACE_M, box.top(), box.width() - 2 * SPACE_M, _head_height())
    painter.setFont(font("small"))
    painter.setPen(colour("text_faint"))
    painter.drawText(head, Qt.AlignmentFlag.AlignBottom, section)


def _paint_lock(painter: QPainter, box: QRectF) -> None:
    side = _TICK - 4
    place = QPointF(box.center().x() - side / 2, box.center().y() - side / 2)
    ratio = painter.device().devicePixelRatio()
    painter.drawPixmap(place, pixmap("lock", side, "text_soft", ratio))


def _paint_tick(painter: QPainter, box: QRectF) -> None:
    painter.setPen(QPen(colour("accent"), 2.2))
    x, y = box.x() + SPACE_M + 4, box.center().y()
    painter.drawPolyline([QPointF(x, y), QPointF(x + 4, y + 4), QPointF(x + 12, y - 5)])


def _paint_more(painter: QPainter, text: QRectF, more: str, row: QRectF) -> float:
    """Where what stands before it must end."""
    painter.setFont(font("small"))
    painter.setPen(colour("text_soft"))
    alignment = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
    painter.drawText(placed(text, row), alignment, more)
    return text.right() - QFontMetricsF(painter.font()).horizontalAdvance(more)


def _paint_heading(painter: QPainter, text: QRectF, heading: str, row: QRectF) -> float:
    """Where the words begin."""
    if not heading:
        return text.left()
    painter.setFont(font("small"))
    painter.setPen(colour("text_soft"))
    metrics = QFontMetricsF(painter.font())
    room = text.width() * _HEADING_SHARE
    heading = metrics.elidedText(heading, Qt.TextElideMode.ElideRight, room)
    painter.drawText(placed(text, row), Qt.AlignmentFlag.AlignVCenter, heading)
    return text.left() + metrics.horizontalAdvance(heading) + SPACE_M


def _about_room(text: QRectF, about: str) -> float:
    """What long words leave to what stands after them."""
    if not about:
        return 0
    whole = QFontMetricsF(font("small")).horizontalAdvance(about) + SPACE_M
    return min(whole, text.width() * _ABOUT_SHARE)


def _paint_about(painter: QPainter, text: QRectF, words: str, about: str, row: QRectF) -> None:
    if about:
        text.setLeft(text.left() + QFontMetricsF(painter.font()).horizontalAdvance(words) + SPACE_M)
        painter.setFont(font("small"))
        painter.setPen(colour("text_soft"))
        fitting = _fitting(painter, about, text)
        painter.drawText(placed(text, row), Qt.AlignmentFlag.AlignVCenter, fitting)


def _fitting(painter: QPainter, words: str, text: QRectF) -> str:
    metrics = QFontMetricsF(painter.font())
    return metrics.elidedText(words, Qt.TextElideMode.ElideMiddle, text.width())


def _head_height() -> int:
    return round(QFontMetricsF(font("small")).height()) + SPACE_M


def _row_height() -> int:
    return max(round(QFontMetricsF(font()).height()) + 12, target())
