"""Notices: what the person must be told, until they have read it."""

import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QObject, Signal
from PySide6.QtWidgets import QVBoxLayout, QWidget

from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.domain.queue import Notice
from reviewer.resources import said_by_service
from reviewer.ui.review.wording import when
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.dialogs import Dialog
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.overlay import label
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks
from reviewer.ui.tokens import SPACE_M, SPACE_XS

# More would leave the window; the others follow once these are read.
MOST = 6


@dataclass(frozen=True, slots=True)
class NoticeLine:
    """A notice with the title of the item it speaks of, "" when it speaks of none."""

    notice: Notice
    title: str


class NoticesDialog(Dialog):
    """The open notices, newest first. Return takes them as read, Escape leaves them open.

    Signals:
        read(object): ids of these notices were read.
        item_wanted(object): show this ItemId.
    """

    read = Signal(object)
    item_wanted = Signal(object)

    def __init__(self, parent: QWidget, lines: Sequence[NoticeLine], now_ms: int) -> None:
        shown = lines[:MOST]
        more = len(lines) - len(shown)
        follows = tr(
            "{n} more follow when these are read.", "{n} more follows when these are read.", more
        )
        rest = (follows,) if more else ()
        super().__init__(parent, "warning", "warn", tr("Notices"), rest)
        self._lines = tuple(shown)
        for line in shown:
            self.body.addWidget(_row(line, now_ms))
        self._item = next((line.notice.item for line in shown if line.notice.item), "")
        #: a button: these notices were read
        self.add_button(tr("Read")).clicked.connect(self._read)
        if self._item:
            self.add_button(tr("Show the item")).clicked.connect(self._show)
        self.finish((tr("Enter"), tr("they were read")), (tr("Esc"), tr("leaves them open")))

    def _read(self) -> None:
        self.close_overlay()
        self.read.emit(tuple(line.notice.id for line in self._lines))

    def _show(self) -> None:
        self.close_overlay()
        self.item_wanted.emit(ItemId(self._item))


class Notices(QObject):
    """From the key to the notices that were read."""

    def __init__(
        self, window: MainWindow, hands: Hands, tasks: Tasks, jump_to: Callable[[ItemId], None]
    ) -> None:
        """`jump_to` shows an item on the review screen."""
        super().__init__(window)
        self._window, self._hands, self._tasks = window, hands, tasks
        self._jump_to = jump_to

    def open(self) -> None:
        """Those that nobody has read, if there are any."""
        self._tasks.read(lane_reads.notices, self._show)

    def _show(self, lines: list[NoticeLine]) -> None:
        if not lines:
            return
        now_ms = time.time_ns() // 1_000_000
        dialog = NoticesDialog(self._window.over, lines, now_ms)
        dialog.read.connect(self._put_away)
        dialog.item_wanted.connect(self._jump_to)
        self._hands.open_overlay(dialog)

    def _put_away(self, ids: tuple[str, ...]) -> None:
        self._tasks.perform(partial(lane_reads.put_away, ids), self)


def _row(line: NoticeLine, now_ms: int) -> QWidget:
    row = QWidget()
    column = QVBoxLayout(row)
    column.setContentsMargins(0, 0, 0, SPACE_M)
    column.setSpacing(SPACE_XS)
    moment = when(line.notice.made_ms, now_ms)
    head = tr("{item}, {time}", item=line.title, time=moment) if line.title else moment
    column.addWidget(label(head, "strong", wraps=True))
    column.addWidget(label(said_by_service(line.notice.sentence), wraps=True))
    return row
