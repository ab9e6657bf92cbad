"""Looking for groups of what the queue lists; look-alikes wait for the prints of their pictures."""

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.session import Session
from reviewer.domain.grouping import Group
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
        self._is_waiting = False
        self.by = "family"
        self.prints = Prints(tasks, self)
        self.prints.done.connect(self._on_prints)

    def look(self) -> None:
        """Look for groups of what the queue lists now."""
        self._is_waiting = False
        if self.by == "alike":
            ask = partial(lane_reads.thumbs, self._session.ids or ())
            self._tasks.read(ask, self._want_prints)
        else:
            self.prints.stop()
            self._read()

    def stop(self) -> None:
        """Nobody waits any more."""
        self._is_waiting = False
        self.prints.stop()

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
