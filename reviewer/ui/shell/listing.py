"""The list in the session, kept in step with the desk: read in pieces, renewed by difference.

Each piece takes the lane for some milliseconds, so that a verdict never waits for a long list; the
first of them is a screen's worth. A list that nobody wants any more is read no further.
"""

from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QObject, Signal

from reviewer.actions.session import Session
from reviewer.domain.errors import ReviewerError
from reviewer.domain.queue import QueueFilter
from reviewer.ui.shell import lane_reads
from reviewer.ui.tasks import Tasks


class Listing(QObject):
    """Reads lists into the session.

    Args:
        is_wanted: whether somebody works here, asked before a list is shown.

    Signals:
        listed(): a list begins to be shown, perhaps an empty one.
    """

    listed = Signal()

    def __init__(
        self, tasks: Tasks, session: Session, is_wanted: Callable[[], bool], parent: QObject
    ) -> None:
        super().__init__(parent)
        self._tasks, self._session, self._is_wanted = tasks, session, is_wanted
        # What is read now; another one takes its place, and the answers to it are let go.
        self._reading: object = None
        self._is_outdated = False

    def read(self, wanted: QueueFilter) -> None:
        """List what the filter finds; the current item stays when it is among it."""
        self._session.refilter(wanted)
        self._is_outdated = False
        if self._tasks.desk is not None:
            reading = self._reading = object()
            ask = lane_reads.listed(wanted, self._session.current)
            self._tasks.read(ask, partial(self._begin, reading), failed=self._failed)

    def renew(self) -> None:
        """The queue changed: what is new goes to the end, what is gone goes, nothing else moves."""
        session = self._session
        if not self._is_wanted():
            return
        if session.ids is None or session.current is None:
            self.read(session.filter)
        elif self._reading is not None:
            self._is_outdated = True
        else:
            reading = self._reading = object()
            news = lane_reads.News(session.filter, session.ids, {session.current}, session.verdicts)
            self._look(reading, news)

    # a list ----------------------------------------------------------------------------------

    def _begin(self, reading: object, answer: lane_reads.Listed) -> None:
        if not self._goes_on(reading, answer.wanted):
            return
        piece = answer.piece
        self._session.load(piece.ids, whole=not piece.has_more, listed=answer.has_current)
        self._read_on(reading, answer)
        self.listed.emit()

    def _read_on(self, reading: object, answer: lane_reads.Listed) -> None:
        if answer.piece.has_more:
            take = partial(self._take, reading)
            self._tasks.read(answer.next, take, failed=self._failed, first=False)
        else:
            self._end()

    def _take(self, reading: object, answer: lane_reads.Listed) -> None:
        if self._goes_on(reading, answer.wanted):
            self._session.extend(answer.piece.ids, whole=not answer.piece.has_more)
            self._read_on(reading, answer)

    # what is new -----------------------------------------------------------------------------

    def _look(self, reading: object, news: lane_reads.News) -> None:
        then = partial(self._look_on, reading, news)
        self._tasks.read(news.look, then, failed=self._failed, first=False)

    def _look_on(self, reading: object, news: lane_reads.News, is_done: bool) -> None:
        if not self._goes_on(reading, news.wanted):
            return
        if not is_done:
            self._look(reading, news)
            return
        was_taken = news.order is None or self._session.take_over(news.order, news.known)
        self._is_outdated = self._is_outdated or not was_taken
        self._end()

    def _goes_on(self, reading: object, wanted: QueueFilter) -> bool:
        """Whether this answer is still waited for."""
        if reading is not self._reading:
            return False
        if wanted == self._session.filter and self._is_wanted():
            return True
        self._reading = None
        return False

    def _failed(self, _error: ReviewerError) -> bool:
        """It is told by whoever tells errors; the next change tries again."""
        self._reading = None
        return False

    def _end(self) -> None:
        self._reading = None
        if self._is_outdated:
            self._is_outdated = False
            self.renew()
