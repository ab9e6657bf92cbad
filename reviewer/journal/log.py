"""The second copy: one canonical JSON line a record, appended and flushed before it counts."""

import os
from collections.abc import Iterator
from pathlib import Path

from reviewer.journal.files import flush, write_all

LOG_FILE = "journal.log"


class Log:
    """Appends lines to one file.

    Attributes:
        path: of the file.
        size: bytes up to the end of the last line that counts.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
        self._descriptor = os.open(path, flags, 0o600)
        self.size = os.fstat(self._descriptor).st_size

    def append(self, line: bytes) -> None:
        """Write `line` and a newline, and flush. On OSError a part may stand; see `cut`."""
        data = line + b"\n"
        write_all(self._descriptor, data)
        flush(self._descriptor)
        self.size += len(data)

    def cut(self, size: int) -> None:
        """Take everything after `size` bytes away and flush."""
        os.ftruncate(self._descriptor, size)
        flush(self._descriptor)
        self.size = size

    def close(self) -> None:
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1


def lines_of(path: Path) -> Iterator[bytes]:
    """The complete lines of a log file, without their newline; a torn last one is left out."""
    with path.open("rb") as file:
        for line in file:
            if line.endswith(b"\n"):
                yield line[:-1]
