"""A line of JSON for everything that was shown, for tests and benches that watch from outside."""

import contextlib
import json
import logging
import time
from pathlib import Path
from typing import TextIO

from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.language import tr

log = logging.getLogger(__name__)


class Trace:
    """Appends events; without a file it does nothing.

    A line: {"t": monotonic milliseconds, "event": name, ...}. Events: "ready" (usable for the first
    time), "sign_in", "shown" (item: its first picture), "painted" (item, rules: all around it too,
    verdict keys count), "seen" (item, angles), "empty", "saved" (record, item), "received"
    (record), "refused" (record), "not_saved" (item).
    """

    def __init__(self, path: Path | None) -> None:
        self._file: TextIO | None = None if path is None else _opened(path)

    def tell(self, event: str, **facts: object) -> None:
        """Write one line, at once."""
        if self._file is None:
            return
        line = {"t": time.monotonic_ns() / 1e6, "event": event, **facts}
        try:
            self._file.write(json.dumps(line) + "\n")
            self._file.flush()
        except OSError as fault:
            log.warning("the trace ends here: %s", fault)
            self.close()

    def close(self) -> None:
        file, self._file = self._file, None
        if file is not None:
            with contextlib.suppress(OSError):  # closing writes what is left once more
                file.close()


def _opened(path: Path) -> TextIO:
    try:
        return path.open("a", encoding="utf-8")
    except OSError as fault:
        raise EnvironmentFault(
            tr(
                "The trace {file} cannot be written: {why}. Name another with --trace.",
                file=path,
                why=fault.strerror,
            )
        ) from fault
