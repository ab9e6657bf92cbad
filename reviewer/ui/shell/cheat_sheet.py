"""The cheat sheet: every action that is there now, with its keys, from the registry."""

from collections.abc import Sequence

from PySide6.QtCore import QRectF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from reviewer.actions.action import Action, Group
from reviewer.actions.keymap import Keymap
from reviewer.actions.keys import cap
from reviewer.ui.shell.key_painting import cap_height, cap_width, paint_cap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.theme import colour, font
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS

# Groups by column, so that the columns are about equally high.
COLUMNS = (
    (Group.VERDICT, Group.QUEUE),
    (Group.VIEW,),
    (Group.GO, Group.HELP, Group.APP),
)
WIDTH = 1180
NO_KEY = "by name"


class CheatSheet(Overlay):
    """All keys, big and readable.

    Attributes:
        shown: ids of the actions listed.
    """

    def __init__(
        self, parent: QWidget, actions: Sequence[Action], keymap: Keymap, screen: str
    ) -> None:
        columns = _filled(actions)
        room = parent.width() - 2 * SPACE_XL
        super().__init__(parent, "Keys", min(WIDTH * max(len(columns), 2) // len(COLUMNS), room))
        self.shown = tuple(action.id for action in actions)
        head = QHBoxLayout()
        head.addWidget(label(f"Keys: {screen}", "title"))
        head.addStretch(1)
        note = keymap.title if keymap.single_keys else f"{keymap.title}, single keys with Alt"
        head.addWidget(label(note, "soft"))
        self.body.addLayout(head)
        self._content = _columns(columns, actions, keymap)
        self._scroll = _scrolled(self._content)
        self.body.addWidget(self._scroll)
        foot = key_row(
            (keymap.hint("overlay.close"), "closes"),
            (keymap.hint("app.profile"), "next key profile"),
            (keymap.hint("help.palette"), "finds an action by name"),
        )
        self.body.addWidget(foot)
        self._fit(parent.height())

    def move_row(self, by: int) -> None:
        """Scroll."""
        bar = self._scroll.verticalScrollBar()
        bar.setValue(bar.value() + by * 40)

    def _fit(self, height: int) -> None:
        wanted = self._content.sizeHint().height() + SPACE_XS
        self._scroll.setFixedHeight(max(min(wanted, height - 190), 160))


def _filled(actions: Sequence[Action]) -> list[tuple[Group, ...]]:
    """The columns that have something to show."""
    present = {action.group for action in actions}
    return [groups for groups in COLUMNS if present & set(groups)]


def _columns(
    columns: Sequence[Sequence[Group]], actions: Sequence[Action], keymap: Keymap
) -> QWidget:
    whole = QWidget()
    line = QHBoxLayout(whole)
    line.setContentsMargins(0, 0, SPACE_M, 0)
    line.setSpacing(SPACE_XL + SPACE_M)
    for groups in columns:
        column = QVBoxLayout()
        column.setSpacing(SPACE_L)
        for group in groups:
            members = [action for action in actions if action.group is group]
            if members:
                column.addWidget(KeyTable(group, members, keymap))
        column.addStretch(1)
        line.addLayout(column, 1)
    return whole


class KeyTable(QWidget):
    """One group: titles at the left, keys at the right. Painted; told as one text."""

    def __init__(self, group: Group, members: Sequence[Action], keymap: Keymap) -> None:
        super().__init__()
        self._head = group.value
        self._rows = [
            (action.title, [cap(key) for key in keymap.keys_of(action.id)]) for action in members
        ]
        told = [f"{title}: {' or '.join(keys) or NO_KEY}" for title, keys in self._rows]
        self.setAccessibleName(group.value)
        self.setAccessibleDescription(". ".join(told))
        self.setMinimumWidth(240)

    def sizeHint(self) -> QSize:
        """A line for the head and one for each action."""
        return QSize(300, self._line() * (len(self._rows) + 1))

    def minimumSizeHint(self) -> QSize:
        """Never lower than all its lines."""
        return QSize(240, self.sizeHint().height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """All lines."""
        painter = QPainter(self)
        line = self._line()
        painter.setFont(font(bold=True))
        painter.setPen(colour("text"))
        middle = Qt.AlignmentFlag.AlignVCenter
        painter.drawText(QRectF(0, 0, self.width(), line), middle, self._head)
        for row, (title, keys) in enumerate(self._rows, start=1):
            box = QRectF(0, row * line, self.width(), line)
            left = self._paint_keys(painter, keys, box)
            painter.setFont(font())
            painter.setPen(colour("text_soft"))
            shown = QFontMetricsF(painter.font()).elidedText(
                title, Qt.TextElideMode.ElideRight, left - SPACE_M
            )
            painter.drawText(box, middle, shown)

    def _paint_keys(self, painter: QPainter, keys: Sequence[str], box: QRectF) -> float:
        """Keys from the right; where they begin."""
        right, height = box.right(), cap_height()
        top = box.center().y() - height / 2
        for legend in reversed(keys):
            width = cap_width(legend)
            paint_cap(painter, QRectF(right - width, top, width, height), legend)
            right -= width + SPACE_XS
        if not keys:
            painter.setFont(font("small"))
            painter.setPen(colour("text_faint"))
            ends = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
            painter.drawText(box, ends, NO_KEY)
            right -= QFontMetricsF(painter.font()).horizontalAdvance(NO_KEY)
        return right

    def _line(self) -> int:
        return round(cap_height()) + SPACE_XS + 1


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
