"""The whole policy of threads and waiting, in one file.

Databases: one lane. Decoding: two threads. Waiting for the network: coroutines on the GUI thread's
own loop (qasync). Results come back to the GUI thread as Qt events, never in the caller's stack.
An error with a sentence leaves by `failed`, anything else by `crashed`, unless the caller takes it.
"""

import asyncio
import gc
import logging
from collections.abc import Awaitable, Callable, Coroutine
from concurrent.futures import CancelledError, Future, ThreadPoolExecutor
from functools import partial
from typing import TYPE_CHECKING, Any, TypeVar

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer.domain.errors import Refused, ReviewerError
from reviewer.domain.language import tr
from reviewer.operations.changes import Changes
from reviewer.ui.lane import Lane, LaneClosed

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk

log = logging.getLogger(__name__)

T = TypeVar("T")

DECODERS = 2
# Seldom would be long: what a sync leaves behind within five seconds takes 0.1 s to take away.
COLLECT_MS = 1_000
# So often what is left is taken to stay; by then libraries and widgets are here.
SETTLING = 6
CANCEL_S = 0.5


class Tasks(QObject):
    """Runs operations, reads, decodes and coroutines, and says once what changed.

    Signals:
        changed(Changes, object): an operation or sync touched something; with its initiator.
        failed(ReviewerError): something went wrong that a person can understand.
        crashed(BaseException): a bug of ours.

    Attributes:
        desk: None until it is opened (see `use`).
    """

    changed = Signal(object, object)
    failed = Signal(object)
    crashed = Signal(object)
    _delivered = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.desk: Desk | None = None
        self._lane = Lane()
        self._decoders = ThreadPoolExecutor(DECODERS, thread_name_prefix="decode")
        self._running: set[asyncio.Task[Any]] = set()
        self._closed = False
        self._delivered.connect(self._deliver)
        # Python's cyclic collector may run on any thread and would destroy widgets there.
        self._collected_before = gc.isenabled()
        gc.disable()
        # What was imported stays; to look through it every time would stall the window by 0.1 s.
        gc.freeze()
        self._collected = 0
        self._collector = QTimer(self, interval=COLLECT_MS)
        self._collector.timeout.connect(self._collect)
        self._collector.start()

    def use(self, desk: "Desk") -> None:
        """Work on this desk, on the lane."""
        desk.after = self._follow
        self.desk = desk
        # The stores' libraries are here by now; the same for them.
        gc.freeze()

    def _follow(self, work: Callable[[], None]) -> None:
        finish = partial(self._hand_over, _nothing, None)
        self._lane.follow(work).add_done_callback(finish)

    # operations and reads --------------------------------------------------------------------

    def perform(
        self,
        op: "Callable[[Desk], Changes]",
        initiator: object = None,
        *,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[ReviewerError], bool] | None = None,
    ) -> None:
        """Change data on the lane; `changed` is told, then `then` is called.

        `failed` may take an error over by answering True; otherwise `failed` the signal tells it.
        """
        finish = partial(self._performed, initiator, then)
        self._start(op, finish, failed, first=True)

    def read(
        self,
        ask: "Callable[[Desk], T]",
        then: Callable[[T], None],
        *,
        failed: Callable[[ReviewerError], bool] | None = None,
        first: bool = True,
    ) -> "Future[T] | None":
        """Look something up on the lane and hand it to `then` on the GUI thread.

        `first` False lets the person's own work go before, for prefetching. The future may be
        cancelled; `then` is not called in that case. None while the desk is not open.
        """
        return self._start(ask, then, failed, first=first)

    def ask_lane(self, work: Callable[[], T], *, first: bool = True) -> "Future[T]":
        """Run anything on the lane; the caller takes the future and its errors."""
        return self._lane.submit(work, first=first)

    async def run_on_lane(self, work: Callable[[], T]) -> T:
        """The same for coroutines, behind the person's own work."""
        return await asyncio.wrap_future(self._lane.submit(work, first=False))

    def announce(self, changes: Changes, initiator: object = None) -> None:
        """Tell everybody, from the GUI thread, what was touched."""
        if changes:
            self.changed.emit(changes, initiator)

    def _start(
        self,
        work: "Callable[[Desk], T]",
        finish: Callable[[T], None],
        failed: Callable[[ReviewerError], bool] | None,
        first: bool,
    ) -> "Future[T] | None":
        desk = self.desk
        if desk is None or self._closed:
            self._fail(
                Refused(tr("The desk is still being opened. Try again in a moment.")), failed
            )
            return None
        try:
            future = self._lane.submit(partial(work, desk), first=first)
        except LaneClosed:
            return None
        future.add_done_callback(partial(self._hand_over, finish, failed))
        return future

    def _hand_over(
        self,
        finish: Callable[[T], None],
        failed: Callable[[ReviewerError], bool] | None,
        future: "Future[T]",
    ) -> None:
        # On another thread: the signal carries the answer over to the GUI thread.
        if not self._closed:
            self._delivered.emit(partial(self._settle, finish, failed, future))

    def _settle(
        self,
        finish: Callable[[T], None],
        failed: Callable[[ReviewerError], bool] | None,
        future: "Future[T]",
    ) -> None:
        try:
            result = future.result()
        except CancelledError:
            return
        except ReviewerError as error:
            self._fail(error, failed)
            return
        finish(result)

    def _performed(
        self, initiator: object, then: Callable[[Changes], None] | None, changes: Changes
    ) -> None:
        self.announce(changes, initiator)
        if then is not None:
            then(changes)

    def _fail(self, error: ReviewerError, failed: Callable[[ReviewerError], bool] | None) -> None:
        log.info("refused: %s", error)
        if failed is None or not failed(error):
            self.failed.emit(error)

    def _deliver(self, callback: Callable[[], None]) -> None:
        try:
            callback()
        except Exception as fault:  # the owner of the task: nobody above would see it
            log.exception("a callback failed")
            self.crashed.emit(fault)

    # decoding --------------------------------------------------------------------------------

    def decode(self, work: Callable[[], T]) -> "Future[T]":
        """Run `work`, which must touch neither widgets nor databases, on the decode pool.

        After the end the future is cancelled.
        """
        if self._closed:
            late: Future[T] = Future()
            late.cancel()
            return late
        return self._decoders.submit(work)

    def aside(self, work: Callable[[], T], then: Callable[[T], None]) -> None:
        """Run `work` where pictures are decoded, as for a file that takes a moment to write.

        `then` hears of it on the GUI thread; an error is told, and `then` is not called.
        """
        self.decode(work).add_done_callback(partial(self._hand_over, then, None))

    # coroutines ------------------------------------------------------------------------------

    def spawn(self, work: Coroutine[Any, Any, T], name: str) -> "asyncio.Task[T]":
        """Run a coroutine on the loop; held until it is done, its error told."""
        task = asyncio.get_event_loop().create_task(work, name=name)
        self._running.add(task)
        task.add_done_callback(self._finished)
        return task

    def _finished(self, task: "asyncio.Task[Any]") -> None:
        self._running.discard(task)
        if task.cancelled():
            return
        error = task.exception()
        if isinstance(error, ReviewerError):
            self._fail(error, None)
        elif error is not None:
            log.error("task %s failed", task.get_name(), exc_info=error)
            self.crashed.emit(error)

    # the end ---------------------------------------------------------------------------------

    async def shutdown(self, last: Callable[[], Awaitable[None]] | None = None) -> None:
        """Cancel and await coroutines, finish the lane's work, close the desk."""
        while self._running:
            for task in self._running:
                task.cancel()
            # A library may take the request for a fault of its own; it is asked again then.
            _, deaf = await asyncio.wait(tuple(self._running), timeout=CANCEL_S)
            for task in deaf:
                log.warning("task %s did not end when asked", task.get_name())
        if last is not None:
            await last()
        self.close()

    def close(self) -> None:
        """Stop threads and close the desk; for shutdown, and for tests without a loop."""
        if self._closed:
            return
        self._closed = True
        self._collector.stop()
        self._decoders.shutdown(wait=True, cancel_futures=True)
        if self.desk is not None:
            self._lane.submit(self.desk.close).add_done_callback(_log_fault)
        self._lane.close()
        self.desk = None
        gc.unfreeze()
        if self._collected_before:
            gc.enable()

    def _collect(self) -> None:
        gc.collect()
        if self._collected < SETTLING:
            self._collected += 1
            gc.freeze()


def _nothing(_result: None) -> None:
    """Nobody waits for this."""


def _log_fault(future: "Future[None]") -> None:
    if future.exception() is not None:
        log.error("the desk did not close cleanly", exc_info=future.exception())
