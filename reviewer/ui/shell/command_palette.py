"""The command palette: every action by name, the disabled ones with the reason."""

from collections.abc import Callable, Sequence

from PySide6.QtCore import QModelIndex, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QFontMetricsF, QPainter, QPixmap, QStandardItem, QStandardItemModel
from PySide6.QtWidgets import (
    QFrame,
    QLineEdit,
    QListView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QWidget,
)

from reviewer.actions.action import Action, Mode
from reviewer.actions.finding import Found, find_actions
from reviewer.domain.language import tr
from reviewer.ui.announcing import announce
from reviewer.ui.ease import target
from reviewer.ui.icons import pixmap
from reviewer.ui.mirroring import placed
from reviewer.ui.shell.overlay import Overlay, key_row
from reviewer.ui.theme import colour, font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import RADIUS_S, SPACE_M, SPACE_XL

FOUND = Qt.ItemDataRole.UserRole
KEY = Qt.ItemDataRole.UserRole + 1
ROWS = 10
#: an action that was used lately
RECENT = tr("lately")
# From the top of the window, logical pixels.
TOP = 88


class CommandPalette(Overlay):
    """Type, choose, run.

    Signals:
        chosen(object): this Action is to be run.
    """

    chosen = Signal(object)
    mode = Mode.PALETTE

    def __init__(
        self,
        parent: QWidget,
        actions: Sequence[Action],
        recent: Sequence[str],
        reason_of: Callable[[Action], str | None],
        hint: Callable[[str], str],
    ) -> None:
        super().__init__(parent, tr("Find an action"), 600)
        self._actions, self._recent = actions, recent
        self._reason_of, self._hint = reason_of, hint
        self.query = QLineEdit()
        self.query.setPlaceholderText(tr("Find an action"))
        self.query.setAccessibleName(tr("Find an action"))
        self.query.setFont(font("lead"))
        self.query.textChanged.connect(self._find)
        self._model = QStandardItemModel(self)
        self._list = QListView()
        self._list.setModel(self._model)
        self._list.setItemDelegate(_RowPainter(self._list))
        self._list.setUniformItemSizes(True)
        self._list.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._list.setFrameShape(QFrame.Shape.NoFrame)
        self._list.setStyleSheet("background: transparent;")
        self._list.clicked.connect(self._clicked)
        self.body.addWidget(self.query)
        self.body.addWidget(self._list)
        self.body.addWidget(
            key_row(
                ("↑", ""),
                #: what two keys do
                ("↓", tr("choose")),
                #: what a key does: it runs an action
                (tr("Enter"), tr("runs")),
                #: what a key does
                (tr("Esc"), tr("leaves")),
            )
        )
        self._place.setContentsMargins(SPACE_XL, TOP, SPACE_XL, SPACE_XL)
        self._find("")

    def place(self) -> Qt.AlignmentFlag:
        """Near the top, so that it does not jump while rows come and go."""
        return Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignHCenter

    def first_focus(self) -> QWidget:
        """The query."""
        return self.query

    @property
    def found(self) -> list[Found]:
        """The rows, best first."""
        return [self._model.item(row).data(FOUND) for row in range(self._model.rowCount())]

    def move_row(self, by: int) -> None:
        """Another row, round the end."""
        count = self._model.rowCount()
        if count:
            row = (self._list.currentIndex().row() + by) % count
            self._list.setCurrentIndex(self._model.index(row, 0))

    def choose(self) -> None:
        """Run the chosen row; a disabled one says why it cannot and stays."""
        index = self._list.currentIndex()
        found = index.data(FOUND) if index.isValid() else None
        if found is None:
            return
        if found.reason:
            announce(self, _words(found), urgent=True)
            return
        self.close_overlay()
        self.chosen.emit(found.action)

    def _clicked(self, index: QModelIndex) -> None:
        self._list.setCurrentIndex(index)
        self.choose()

    def _find(self, query: str) -> None:
        self._model.clear()
        for found in find_actions(query, self._actions, self._recent, self._reason_of):
            row = QStandardItem(found.action.title)
            row.setData(found, FOUND)
            row.setData(self._hint(found.action.id), KEY)
            row.setData(_words(found), Qt.ItemDataRole.AccessibleTextRole)
            row.setToolTip(plain_tip(found.reason))
            self._model.appendRow(row)
        self._list.setCurrentIndex(self._model.index(0, 0))
        self._list.setFixedHeight(min(max(self._model.rowCount(), 1), ROWS) * _row_height())


class _RowPainter(QStyledItemDelegate):
    """Icon, title, group or reason, key."""

    def sizeHint(self, _option: QStyleOptionViewItem, _index: QModelIndex) -> QSize:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """Every row has the same height."""
        return QSize(200, _row_height())

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:  # type: ignore[override]  # stub wants QPersistentModelIndex too
        """One row."""
        found: Found = index.data(FOUND)
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(option.rect)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(colour("accent_soft"))
            painter.drawRoundedRect(box, RADIUS_S, RADIUS_S)
        ratio = option.widget.devicePixelRatioF()
        tone = "text_faint" if found.reason else "text_soft"
        if found.action.icon:
            sign = placed(QRectF(box.x() + SPACE_M, box.center().y() - 9, 18, 18), box)
            at = round(sign.x()), round(sign.y())
            painter.drawPixmap(*at, _icon(found, tone, ratio))
        text = box.adjusted(SPACE_M * 2 + 20, 0, -SPACE_M, 0)
        painter.setFont(font())
        painter.setPen(colour("text_faint" if found.reason else "text"))
        painter.drawText(placed(text, box), Qt.AlignmentFlag.AlignVCenter, found.action.title)
        if found.is_recent and not found.reason:
            beside = QFontMetricsF(painter.font()).horizontalAdvance(found.action.title) + SPACE_M
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            after = text.adjusted(beside, 0, 0, 0)
            painter.drawText(placed(after, box), Qt.AlignmentFlag.AlignVCenter, RECENT)
        title = QFontMetricsF(font()).horizontalAdvance(found.action.title) + SPACE_XL
        rest = placed(text.adjusted(title, 0, 0, 0), box)
        self._paint_rest(painter, rest, found, str(index.data(KEY)))
        painter.restore()

    def _paint_rest(self, painter: QPainter, rest: QRectF, found: Found, key: str) -> None:
        """The reason why not, else the key, at the end."""
        painter.setFont(font("small", bold=not found.reason))
        painter.setPen(colour("warn" if found.reason else "text_soft"))
        shown = QFontMetricsF(painter.font()).elidedText(
            found.reason or key, Qt.TextElideMode.ElideRight, rest.width()
        )
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        painter.drawText(rest, right, shown)


def _words(found: Found) -> str:
    """For a screen reader."""
    more = found.reason or (RECENT if found.is_recent else "")
    return f"{found.action.title}. {more}" if more else found.action.title


def _icon(found: Found, tone: str, ratio: float) -> QPixmap:
    return pixmap(found.action.icon, 18, tone, ratio)


def _row_height() -> int:
    return max(round(QFontMetricsF(font()).height()) + 14, target())
