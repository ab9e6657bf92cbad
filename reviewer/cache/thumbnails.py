"""Small pictures on disk, made from the pictures and named by their hash.

`thumbs/ab/abcd...` can be deleted at any moment: whatever is missing is made anew from the picture.
Nothing here is flushed; a file that a power cut left torn is found out when it is opened, and
removed. Any thread may use the store.
"""

import contextlib
import logging
import os
import re
import threading
from collections.abc import Iterator
from pathlib import Path

from reviewer.domain.disk import why
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PictureHash

logger = logging.getLogger(__name__)

THUMBS = "thumbs"
# Forty thousand of them or so.
QUOTA_BYTES = 256 * 1024**2
# Eviction goes down to this share of the quota, so that it is rare.
_TRIMMED = 0.8

_HASH = re.compile(r"[0-9a-f]{64}")


class ThumbnailStore:
    """The thumbnails of one profile."""

    def __init__(self, folder: Path, *, quota: int = QUOTA_BYTES) -> None:
        """`folder`: of the profile; its folder of thumbnails is made with the first of them."""
        self._folder = folder / THUMBS
        self._quota = quota
        self._lock = threading.Lock()
        # Bytes of all files, None until the first is written.
        self._bytes: int | None = None

    def get(self, picture: PictureHash) -> bytes | None:
        """The thumbnail's file, None when it is not here."""
        place = self._place(picture)
        try:
            if place.is_symlink() or place.parent.is_symlink():
                return None
            return place.read_bytes() or None
        except OSError:
            return None

    def put(self, picture: PictureHash, data: bytes) -> None:
        """Keep it. Where the disk refuses, it is merely not kept."""
        place = self._place(picture)
        # Two threads may make the same thumbnail at once.
        part = place.with_name(f"{place.name}.{threading.get_ident()}.part")
        try:
            if place.parent.is_symlink():
                place.parent.unlink()
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            part.unlink(missing_ok=True)  # what a kill left, or a link
            part.write_bytes(data)
            part.replace(place)
        except OSError as fault:
            logger.info("the thumbnail %s is not kept: %s", picture[:12], why(fault))
            with contextlib.suppress(OSError):
                part.unlink(missing_ok=True)
            return
        self._grow(len(data))

    def remove(self, picture: PictureHash) -> None:
        """Take it away; nothing happens when it is not here."""
        with contextlib.suppress(OSError):
            self._place(picture).unlink()

    def _grow(self, size: int) -> None:
        """Count, and evict the oldest when there are too many."""
        with self._lock:
            if self._bytes is None:
                self._bytes = sum(size for _, size, _ in self._files())
            else:
                self._bytes += size
            if self._bytes > self._quota:
                self._trim()

    def _trim(self) -> None:
        files = sorted(self._files(), key=lambda each: each[2])
        self._bytes = sum(size for _, size, _ in files)
        for path, size, _ in files:
            if self._bytes <= self._quota * _TRIMMED:
                return
            with contextlib.suppress(OSError):
                path.unlink()
                self._bytes -= size

    def _files(self) -> Iterator[tuple[Path, int, float]]:
        """Path, bytes and age of every file; those that vanish meanwhile are left out."""
        with contextlib.suppress(OSError):
            for folder in list(os.scandir(self._folder)):
                for entry in list(os.scandir(folder)):
                    facts = entry.stat()
                    yield Path(entry.path), facts.st_size, facts.st_mtime

    def _place(self, picture: PictureHash) -> Path:
        if not _HASH.fullmatch(picture):
            raise BadInput(f"{picture[:80]!r} is not the hash of a picture.")
        return self._folder / picture[:2] / picture
