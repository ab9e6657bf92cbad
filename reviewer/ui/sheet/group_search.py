"""Looking for groups of what the queue lists; look-alikes wait for the prints of their pictures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.session import Moved, Session
from reviewer.domain.grouping import GROUPED_MOST, Group
from reviewer.domain.ids import PictureHash
from reviewer.ui.sheet import lane_reads
from reviewer.ui.sheet.prints import Prints
from reviewer.ui.tasks import Tasks


class GroupSearch(QObject):
    """Finds groups, by one thing in common at a time.

    Signals:
        found(object): the groups, by what is wanted now.
        comparing(): pictures are compared first; it takes a moment.

    Attributes:
        by: what members of a group have in common.
        prints: of pictures, as far as they are worked out.
    """

    found = Signal(object)
    comparing = Signal()

    def __init__(self, tasks: Tasks, session: Session, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tasks, self._session = tasks, session
        self._is_waiting = self._is_early = False
        self.by = "family"
        self.prints = Prints(tasks, self)
        self.prints.done.connect(self._on_prints)
        session.watch(self._follow)

    def look(self) -> None:
        """Look for groups of what the queue lists now, once all of it is known."""
        self._is_waiting, self._is_early = False, not self._is_listed()
        if self._is_early:
            return
        if self.by == "alike":
            ask = partial(lane_reads.thumbs, self._session.ids or ())
            self._tasks.read(ask, self._want_prints)
        else:
            self.prints.stop()
            self._read()

    def stop(self) -> None:
        """Nobody waits any more."""
        self._is_waiting = self._is_early = False
        self.prints.stop()

    def _is_listed(self) -> bool:
        """Whether more of the list would change nothing."""
        return self._session.is_whole or len(self._session.ids or ()) >= GROUPED_MOST

    def _follow(self, moved: Moved) -> None:
        if self._is_early and Moved.IDS in moved and self._is_listed():
            self.look()

    def _want_prints(self, pictures: Sequence[PictureHash]) -> None:
        if self.prints.want(pictures):
            self._read()
        else:
            self._is_waiting = True
            self.comparing.emit()

    def _on_prints(self) -> None:
        if self._is_waiting and self.by == "alike":
            self._is_waiting = False
            self._read()

    def _read(self) -> None:
        by, listed = self.by, self._session.ids or ()
        ask = partial(lane_reads.groups, by, listed, dict(self.prints.known))
        self._tasks.read(ask, partial(self._take, by))

    def _take(self, by: str, groups: list[Group]) -> None:
        if by == self.by:
            self.found.emit(groups)
