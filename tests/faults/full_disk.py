"""A disk without room from one call on: every write, flush, rename, and new name is counted.

Python's own files are covered. SQLite writes past Python: its limit is `max_page_count`.
"""

import builtins
import errno
import io
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

import pytest

CALLS = ("write", "fsync", "fdatasync", "replace", "rename", "mkdir", "link", "posix_fallocate")


class FullDisk:
    """Lets `room` calls pass, then refuses all that need room; `count` is how many there were."""

    def __init__(self, room: int) -> None:
        self._room = room
        self.count = 0

    def step(self) -> None:
        """One call.

        Raises:
            OSError: no room is left.
        """
        self.count += 1
        if self.count > self._room:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))

    def counted(self, call: Callable[..., Any]) -> Callable[..., Any]:
        def counting(*args: Any, **named: Any) -> Any:
            self.step()
            return call(*args, **named)

        return counting

    def half_written(self, descriptor: int, data: bytes) -> int:
        """As a disk that fills up in the midst of a write."""
        try:
            self.step()
        except OSError:
            _WRITE(descriptor, bytes(data)[: len(data) // 2])
            raise
        return _WRITE(descriptor, data)

    def opened(self, file: Any, mode: str = "r", *args: Any, **named: Any) -> Any:
        """`open`; what is written through it is counted."""
        if not set(mode) & set("wxa+"):
            return _OPEN(file, mode, *args, **named)
        raw = _Raw(file, mode.replace("b", "").replace("t", ""), self)
        buffered = io.BufferedRandom(raw) if "+" in mode else io.BufferedWriter(raw)
        if "b" in mode:
            return buffered
        encoding = named.get("encoding") or (args[1] if len(args) > 1 else None)
        return io.TextIOWrapper(buffered, encoding=encoding or "utf-8")


class _Raw(io.FileIO):
    def __init__(self, file: Any, mode: str, disk: FullDisk) -> None:
        super().__init__(file, mode)
        self._disk = disk

    def write(self, data: Any) -> int:
        return self._disk.half_written(self.fileno(), bytes(data))


_OPEN, _WRITE = io.open, os.write


@contextmanager
def full_after(room: int) -> Iterator[FullDisk]:
    """Inside the block only so many calls find room."""
    disk = FullDisk(room)
    with pytest.MonkeyPatch.context() as patch:
        for name in CALLS:
            patch.setattr(os, name, disk.counted(getattr(os, name)))
        patch.setattr(os, "write", disk.half_written)
        for module in (io, builtins):
            patch.setattr(module, "open", disk.opened)
        yield disk
