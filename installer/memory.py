"""Where tests write without waiting for a disk."""

import os
import sys
from pathlib import Path

# A folder in memory, on every Linux; containers may have been given very little of it.
_MEMORY = Path("/dev/shm")  # noqa: S108  (tests make folders of their own in it)
_ENOUGH = 2 * 1024**3


def roomy_memory() -> Path | None:
    """A folder in memory with room for what two workers keep at once, None where there is none."""
    if not sys.platform.startswith("linux") or not os.access(_MEMORY, os.W_OK | os.X_OK):
        return None
    found = os.statvfs(_MEMORY)
    return _MEMORY if found.f_bavail * found.f_frsize >= _ENOUGH else None
