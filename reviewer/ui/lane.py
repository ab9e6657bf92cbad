"""The lane: one thread that does everything with databases, the person's work before the rest."""

import threading
from collections import deque
from collections.abc import Callable
from concurrent.futures import Future
from typing import TypeVar

T = TypeVar("T")
_Work = tuple["Future[object]", Callable[[], object]]


class LaneClosed(RuntimeError):
    """Work was handed in after the end."""


class Lane:
    """One worker thread with two queues, each in order of arrival.

    What a person waits for goes first; sync and prefetch go second. A piece of work is never
    interrupted, so long work must come in pieces.
    """

    def __init__(self, name: str = "lane") -> None:
        self._first: deque[_Work] = deque()
        self._second: deque[_Work] = deque()
        self._news = threading.Condition()
        self._closed = False
        self._thread = threading.Thread(target=self._run, name=name, daemon=True)
        self._thread.start()

    def submit(self, work: Callable[[], T], *, first: bool = True) -> "Future[T]":
        """Do `work` on the lane.

        Raises:
            LaneClosed: the lane takes nothing any more.
        """
        future: Future[T] = Future()
        with self._news:
            if self._closed:
                raise LaneClosed("The lane is closed.")
            (self._first if first else self._second).append((future, work))  # type: ignore[arg-type]  # Future is invariant
            self._news.notify()
        return future

    def follow(self, work: Callable[[], T]) -> "Future[T]":
        """From the lane itself: do `work` right after what it does now, before all else."""
        future: Future[T] = Future()
        with self._news:
            self._first.appendleft((future, work))  # type: ignore[arg-type]  # Future is invariant
        return future

    def close(self) -> None:
        """Finish everything handed in, then stop; returns when the thread is gone."""
        with self._news:
            self._closed = True
            self._news.notify()
        self._thread.join()

    def _run(self) -> None:
        while (work := self._next()) is not None:
            _do(*work)
            # Nothing of finished work stays alive until the next arrives.
            del work

    def _next(self) -> _Work | None:
        with self._news:
            while not (self._first or self._second):
                if self._closed:
                    return None
                self._news.wait()
            return self._first.popleft() if self._first else self._second.popleft()


def _do(future: "Future[object]", work: Callable[[], object]) -> None:
    if not future.set_running_or_notify_cancel():
        return
    try:
        result = work()
    except BaseException as fault:  # noqa: BLE001  (the future owns it; whoever waits is told)
        future.set_exception(fault)
    else:
        future.set_result(result)
