"""Pictures that cannot be opened, by their hash: neither kept nor fetched again until asked.

`images/aside/<hash>` holds the reason, one line; the bytes are thrown away. Any thread may ask.
"""

import contextlib
import threading
from pathlib import Path

from reviewer.domain.disk import why
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PictureHash
from reviewer.domain.language import tr

ASIDE = "aside"
# A sentence; more than this is none of ours.
_CHARACTERS_MOST = 400


class SetAside:
    """The refused pictures of one profile."""

    def __init__(self, images: Path) -> None:
        """`images`: folder of the pictures; nothing is made before the first is refused.

        Raises:
            StorageFault: the folder cannot be read.
        """
        self._folder = images / ASIDE
        self._lock = threading.Lock()
        try:
            names = [each.name for each in self._folder.iterdir()] if self._folder.is_dir() else []
        except OSError as fault:
            raise StorageFault(
                tr("{folder} cannot be read: {why}.", folder=self._folder, why=why(fault))
            ) from fault
        self._names = {PictureHash(name) for name in names}

    def __contains__(self, picture: PictureHash) -> bool:
        return picture in self._names

    def reason(self, picture: PictureHash) -> str | None:
        """Why it cannot be opened, a sentence; None when it is not set aside."""
        if picture not in self._names:
            return None
        try:
            return (self._folder / picture).read_text("utf-8")[:_CHARACTERS_MOST].strip()
        except (OSError, UnicodeDecodeError):
            return tr("It could not be opened when it came.")

    def add(self, picture: PictureHash, reason: str) -> None:
        """Remember it; where the disk refuses, until the end of this run."""
        with self._lock:
            self._names.add(picture)
            with contextlib.suppress(OSError):
                self._folder.mkdir(exist_ok=True, mode=0o700)
                (self._folder / picture).write_text(reason[:_CHARACTERS_MOST], "utf-8")

    def clear(self) -> list[PictureHash]:
        """Forget all of them, so that they are tried again; which those were."""
        with self._lock:
            names, self._names = sorted(self._names), set()
            for name in names:
                with contextlib.suppress(OSError):
                    (self._folder / name).unlink()
        return names
