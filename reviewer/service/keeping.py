"""Keeps an answer for a while that takes long to work out and need not be of this very moment."""

import threading
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

T = TypeVar("T")

# Of one kind; who asks for more different ones has them worked out again.
MOST_KEPT = 64


class Keeping(Generic[T]):
    """Answers by what they are about. May be shared between threads: each is worked out once."""

    def __init__(self, kept_ms: int) -> None:
        self._kept_ms = kept_ms
        self._guard = threading.Lock()
        self._known: dict[Hashable, tuple[int, T]] = {}

    def of(self, about: Hashable, now_ms: int, work_out: Callable[[], T]) -> T:
        """The answer about it, worked out anew unless it is younger than it may be kept.

        A clock that was set back makes no answer young.
        """
        with self._guard:
            made_ms, found = self._known.get(about, (None, None))
            if made_ms is None or found is None or not 0 <= now_ms - made_ms < self._kept_ms:
                if len(self._known) >= MOST_KEPT:
                    self._known.clear()
                found = work_out()
                self._known[about] = (now_ms, found)
            return found
