"""A line of JSON for everything that was shown, for tests and benches that watch from outside."""

import json
import time
from pathlib import Path
from typing import TextIO


class Trace:
    """Appends events; without a file it does nothing.

    A line: {"t": monotonic milliseconds, "event": name, ...}. Events: "ready" (usable for the first
    time), "sign_in", "shown" (item: its first picture), "painted" (item, rules: all around it too,
    verdict keys count), "seen" (item, angles), "empty", "saved" (record, item), "received"
    (record), "refused" (record), "not_saved" (item).
    """

    def __init__(self, path: Path | None) -> None:
        self._file: TextIO | None = None if path is None else path.open("a", encoding="utf-8")

    def tell(self, event: str, **facts: object) -> None:
        """Write one line, at once."""
        if self._file is None:
            return
        line = {"t": time.monotonic_ns() / 1e6, "event": event, **facts}
        self._file.write(json.dumps(line) + "\n")
        self._file.flush()

    def close(self) -> None:
        if self._file is not None:
            self._file.close()
            self._file = None
