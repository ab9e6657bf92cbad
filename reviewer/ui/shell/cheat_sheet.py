"""The cheat sheet: every action that is there now, with its keys, from the registry."""

from collections.abc import Container, Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.actions.action import Action, Group
from reviewer.actions.keymap import Keymap
from reviewer.actions.keys import cap
from reviewer.domain.language import any_of, tr
from reviewer.ui.ease import scaled
from reviewer.ui.mirroring import placed
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS

# Groups by column, so that the columns are about equally high; the widest sheet first.
COLUMNS = (
    (
        (Group.VERDICT, Group.MENTORING, Group.QUEUE),
        (Group.VIEW,),
        (Group.GO, Group.HELP, Group.APP),
    ),
    (
        (Group.VERDICT, Group.MENTORING, Group.QUEUE, Group.GO, Group.HELP),
        (Group.VIEW, Group.APP),
    ),
    (
        (
            *(Group.VERDICT, Group.MENTORING, Group.QUEUE, Group.VIEW),
            *(Group.GO, Group.HELP, Group.APP),
        ),
    ),
)
COLUMN = 300
BETWEEN = SPACE_XL + SPACE_M
WIDTH = 1180
#: an action without a key: it is found by its name
NO_KEY = tr("by name")
WRAPS = int(Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignVCenter)


class CheatSheet(Overlay):
    """All keys, big and readable; as many columns as there is room for.

    Attributes:
        shown: ids of the actions listed.
        area: shows them, and the rest of them when it is moved.
        tables: one for each group, side by side and below each other.
    """

    def __init__(
        self, parent: QWidget, actions: Sequence[Action], keymap: Keymap, screen: str
    ) -> None:
        super().__init__(parent, tr("Keys"))
        self.shown = tuple(action.id for action in actions)
        self.tables = _tables(actions, keymap)
        head = QHBoxLayout()
        head.addWidget(label(tr("Keys: {screen}", screen=screen), "title"))
        head.addStretch(1)
        note = (
            keymap.title
            if keymap.single_keys
            else tr("{profile}, single keys with Alt", profile=keymap.title)
        )
        head.addWidget(label(note, "soft"))
        self.body.addLayout(head)
        self._columns: list[list[Group]] = []
        self._content = QWidget()
        self.area = _scroll_area()
        self.body.addWidget(self.area)
        foot = key_row(
            #: what a key does
            (keymap.hint("overlay.close"), tr("closes")),
            (keymap.hint("app.profile"), tr("next key profile")),
            (keymap.hint("help.palette"), tr("finds an action by name")),
        )
        self.body.addWidget(foot)
        self._fit()

    def move_row(self, by: int) -> None:
        """Scroll."""
        bar = self.area.verticalScrollBar()
        bar.setValue(bar.value() + by * 40)

    def _settle(self) -> None:
        super()._settle()
        self._fit()

    def _fit(self) -> None:
        """Columns, width and height for the room there is now."""
        below = self._below.size()
        room = below.width() - 2 * SPACE_XL
        edges = self.body.contentsMargins()
        bar = self.area.verticalScrollBar().sizeHint().width()
        spent = edges.left() + edges.right() + SPACE_M + bar
        columns = _columns_in(room - spent, self.tables)
        self.card.setFixedWidth(min(scaled(WIDTH) * max(len(columns), 2) // len(COLUMNS[0]), room))
        if columns != self._columns:
            self._arrange(columns)
        wide = self.card.width() - spent + SPACE_M
        wanted = self._content.heightForWidth(wide) + SPACE_XS
        self.area.setFixedHeight(max(min(wanted, below.height() - 190), 160))

    def _arrange(self, columns: list[list[Group]]) -> None:
        whole = QWidget()
        line = QHBoxLayout(whole)
        line.setContentsMargins(0, 0, SPACE_M, 0)
        line.setSpacing(BETWEEN)
        for groups in columns:
            column = QVBoxLayout()
            column.setSpacing(SPACE_L)
            for group in groups:
                column.addWidget(self.tables[group])
            column.addStretch(1)
            line.addLayout(column, 1)
        # Ends the widget before; the tables have moved out of it.
        self.area.setWidget(whole)
        self._content, self._columns = whole, columns


def _tables(actions: Sequence[Action], keymap: Keymap) -> "dict[Group, KeyTable]":
    """For each group that has something to show."""
    found = {}
    for group in Group:
        members = [action for action in actions if action.group is group]
        if members:
            found[group] = KeyTable(group, members, keymap)
    return found


def _columns_in(room: int, present: Container[Group]) -> list[list[Group]]:
    """The most columns that have room and something to show."""
    columns: list[list[Group]] = []
    for arrangement in COLUMNS:
        shown = ([group for group in groups if group in present] for groups in arrangement)
        columns = [groups for groups in shown if groups]
        if len(columns) * (scaled(COLUMN) + BETWEEN) - BETWEEN <= room:
            break
    return columns


class KeyTable(QWidget):
    """One group: titles at the left, keys at the right. Painted; told as one text."""

    def __init__(self, group: Group, members: Sequence[Action], keymap: Keymap) -> None:
        super().__init__()
        self._head = group.title
        self._rows = [
            (action.title, [cap(key) for key in keymap.keys_of(action.id)]) for action in members
        ]
        told = [f"{title}: {any_of(keys) or NO_KEY}" for title, keys in self._rows]
        self.setAccessibleName(group.title)
        self.setAccessibleDescription(". ".join(told))

    def sizeHint(self) -> QSize:
        """As wide as a column."""
        return QSize(scaled(COLUMN), self.heightForWidth(scaled(COLUMN)))

    def minimumSizeHint(self) -> QSize:
        """Never lower than with a line for each action; a narrow one asks for more."""
        return QSize(240, self._line() * (len(self._rows) + 1))

    def hasHeightForWidth(self) -> bool:
        """Titles wrap beside their keys."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Of the head and all actions."""
        return self._line() + sum(self._row_height(*row, width) for row in self._rows)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All lines."""
        painter = QPainter(self)
        width, line, top = self.width(), self._line(), self._line()
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        painter.drawText(QRectF(0, 0, width, line), Qt.AlignmentFlag.AlignVCenter, self._head)
        for title, keys in self._rows:
            self._paint_keys(painter, keys, QRectF(0, top, width, line))
            painter.setFont(font())
            painter.setPen(colour("text_soft"))
            high = self._row_height(title, keys, width)
            room = QRectF(0, top, _title_room(keys, width), high)
            painter.drawText(placed(room, QRectF(self.rect())), WRAPS, title)
            top += high

    def _row_height(self, title: str, keys: Sequence[str], width: int) -> int:
        metrics = QFontMetricsF(font())
        room = QRectF(0, 0, _title_room(keys, width), 10_000)
        more = metrics.boundingRect(room, WRAPS, title).height() - metrics.height()
        return self._line() + max(round(more), 0)

    def _paint_keys(self, painter: QPainter, keys: Sequence[str], box: QRectF) -> None:
        """Keys from the right."""
        right, height = box.right(), cap_height()
        top = box.center().y() - height / 2
        for legend in reversed(keys):
            width = cap_width(legend)
            paint_cap(painter, placed(QRectF(right - width, top, width, height), box), legend)
            right -= width + SPACE_XS
        if not keys:
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, ends, NO_KEY)

    def _line(self) -> int:
        return round(cap_height()) + SPACE_XS + 1


def _title_room(keys: Sequence[str], width: int) -> float:
    """What the keys leave of a row."""
    taken = sum(cap_width(legend) + SPACE_XS for legend in keys)
    if not keys:
        taken = QFontMetricsF(font("small")).horizontalAdvance(NO_KEY)
    return width - taken - SPACE_M


def _scroll_area() -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
