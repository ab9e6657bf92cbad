"""Room kept for the day the disk is full: a file that is given up so that a record can be saved.

It is made while there is plenty of room, and again once somebody made some.
"""

import contextlib
import logging
import os
import shutil
from pathlib import Path

from reviewer.domain.disk import why

log = logging.getLogger(__name__)

RESERVE_FILE = "reserve"
# Thousands of decisions.
RESERVE_BYTES = 8 * 1024 * 1024
# So much must be free before the reserve is taken from it.
ROOM_BYTES = 64 * 1024 * 1024


class Reserve:
    """The reserve of one profile."""

    def __init__(self, folder: Path) -> None:
        """Nothing is made before `fill`."""
        self._place = folder / RESERVE_FILE
        self.is_there = self._place.exists()

    def fill(self) -> bool:
        """Make it where there is room for it and more; whether it is there now."""
        if self.is_there:
            return True
        try:
            if shutil.disk_usage(self._place.parent).free < ROOM_BYTES + RESERVE_BYTES:
                return False
            _allocate(self._place, RESERVE_BYTES)
        except OSError as fault:
            log.info("no room is kept in reserve: %s", why(fault))
            with contextlib.suppress(OSError):
                self._place.unlink(missing_ok=True)
            return False
        self.is_there = True
        return True

    def give(self) -> bool:
        """Give its room back to the disk; whether there was any to give."""
        if not self.is_there:
            return False
        try:
            self._place.unlink()
        except OSError as fault:
            log.warning("the reserve %s cannot be given up: %s", self._place, why(fault))
            return False
        self.is_there = False
        log.warning("the disk is full: the reserve %s is given up", self._place)
        return True


def _allocate(place: Path, size: int) -> None:
    """A file whose room is truly taken, not merely promised.

    Raises:
        OSError: there is no room.
    """
    descriptor = os.open(place, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        if hasattr(os, "posix_fallocate"):
            os.posix_fallocate(descriptor, 0, size)
            return
        # Not zeros, which some disks keep as nothing.
        block = os.urandom(1024 * 1024)
        for start in range(0, size, len(block)):
            os.write(descriptor, block[: size - start])
    finally:
        os.close(descriptor)
