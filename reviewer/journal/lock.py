"""One window per profile: a lock on a file that dies with its process."""

import os
from pathlib import Path

from reviewer.domain.disk import hold
from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr


class ProfileLock:
    """Held from creation until `release`."""

    def __init__(self, folder: Path) -> None:
        """Take the lock of `folder`.

        Raises:
            StorageFault: another process, or another part of this one, holds it.
        """
        self._descriptor = os.open(folder / "lock", os.O_RDWR | os.O_CREAT, 0o600)
        try:
            hold(self._descriptor)
        except OSError as fault:
            os.close(self._descriptor)
            raise StorageFault(
                tr(
                    "The profile {folder} is already open in another window. "
                    "Go on there, or close it first.",
                    folder=folder,
                )
            ) from fault

    def release(self) -> None:
        """Let another window open the profile. The file stays: removing it would race."""
        if self._descriptor >= 0:
            os.close(self._descriptor)
            self._descriptor = -1
