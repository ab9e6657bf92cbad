"""Picture files by the SHA-256 of their bytes. A name is a hash or there is no file."""

import os
import re
import secrets
from pathlib import Path

from reviewer.domain.canonical import digest
from reviewer.domain.disk import flush_folder
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PictureHash

_HASH = re.compile(r"[0-9a-f]{64}")

# First bytes of each kind that check() lets in.
_MEDIA = ((b"\xff\xd8\xff", "image/jpeg"), (b"\x89PNG", "image/png"), (b"RIFF", "image/webp"))


class PictureFolder:
    """Immutable files, two levels deep."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def path(self, name: str) -> Path | None:
        """The file with this hash, None when there is none or `name` is no hash."""
        if not _HASH.fullmatch(name):
            return None
        found = self.folder / name[:2] / name
        return found if found.is_file() else None

    def put(self, data: bytes) -> PictureHash:
        """Keep the bytes durably; putting them twice keeps them once.

        Raises:
            StorageFault: the file cannot be written.
        """
        name = PictureHash(digest(data))
        place = self.folder / name[:2] / name
        if place.is_file():
            return name
        try:
            place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
            _write_whole(place, data)
        except OSError as fault:
            raise StorageFault(f"The picture {name} cannot be written: {fault}.") from fault
        return name


def media_type(head: bytes) -> str:
    """Media type by the first bytes."""
    return next((kind for start, kind in _MEDIA if head.startswith(start)), "image/jpeg")


def _write_whole(place: Path, data: bytes) -> None:
    part = place.with_name(f"{place.name}.{secrets.token_hex(4)}.part")
    with part.open("wb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(place)
    flush_folder(place.parent)
