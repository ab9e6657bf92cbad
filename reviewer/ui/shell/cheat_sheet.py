"""The cheat sheet: every action that is there now, with its keys, from the registry."""

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from reviewer.actions.action import Action, Group
from reviewer.actions.keymap import Keymap
from reviewer.actions.keys import cap
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.ui.shell.overlay import Overlay, key_row, label
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_XL, SPACE_XS

# Groups by column, so that the columns are about equally high.
COLUMNS = (
    (Group.VERDICT, Group.QUEUE),
    (Group.VIEW,),
    (Group.GO, Group.HELP, Group.APP),
)
WIDTH = 1180


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
                column.addWidget(_group(group, members, keymap))
        column.addStretch(1)
        line.addLayout(column, 1)
    return whole


def _group(group: Group, members: Sequence[Action], keymap: Keymap) -> QWidget:
    box = QWidget()
    grid = QGridLayout(box)
    grid.setContentsMargins(0, 0, 0, 0)
    grid.setHorizontalSpacing(SPACE_M)
    grid.setVerticalSpacing(SPACE_XS + 1)
    grid.setColumnStretch(0, 1)
    grid.addWidget(label(group.value, "strong"), 0, 0)
    for row, action in enumerate(members, start=1):
        grid.addWidget(label(action.title, "soft", wraps=True), row, 0)
        grid.addWidget(_keys(keymap.keys_of(action.id)), row, 1, Qt.AlignmentFlag.AlignRight)
    return box


def _keys(keys: Sequence[str]) -> QWidget:
    row = QWidget()
    line = QHBoxLayout(row)
    line.setContentsMargins(0, 0, 0, 0)
    line.setSpacing(SPACE_XS)
    for key in keys:
        line.addWidget(KeyCap(cap(key)))
    if not keys:
        line.addWidget(label("by name", "faint"))
    row.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
    return row


def _scrolled(content: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidget(content)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setStyleSheet("QScrollArea, QScrollArea > QWidget > QWidget { background: transparent; }")
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    return area
