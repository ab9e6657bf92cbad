"""A backup on the disk: what lies where, and what it says of itself.

PLACE/
    pictures/ab/abcd...       by hash, shared by all backups in this place
    20261122T023500Z-4711/    one backup: its time and the end of the feed
        service.db            every table, as a SQLite file whatever it was made from
        files/                models, keys and what else lies in the service's folder
        backup.json           written last: a folder without it is no backup
"""

import hashlib
import os
import re
from collections.abc import Iterator
from pathlib import Path
from typing import BinaryIO

from pydantic import BaseModel, ConfigDict, Field, ValidationError

from reviewer.domain import disk
from reviewer.domain.errors import BadInput

FORMAT = 1
MANIFEST = "backup.json"
DATABASE = "service.db"
FILES = "files"
PICTURES = "pictures"
_CHUNK = 1024 * 1024
_SHA256 = "^[0-9a-f]{64}$"


class _Facts(BaseModel):
    model_config = ConfigDict(frozen=True, extra="ignore")


class FileFacts(_Facts):
    """One file."""

    size: int
    sha256: str = Field(pattern=_SHA256)


class TableFacts(_Facts):
    """One table, see table_digests.py."""

    rows: int
    digest: str


class Manifest(_Facts):
    """What a backup says of itself.

    Attributes:
        version: of Reviewer that made it.
        source: kind of the database it was made from, "sqlite" or "postgresql".
        epoch: of the service when it was made.
        head_seq: everything in the feed up to here is in it.
        database: the file service.db.
        files: by their path below files/.
        pictures: their hashes.
    """

    format: int
    version: str
    source: str
    service_id: str
    epoch: str
    schema_version: int
    head_seq: int
    made_ms: int
    database: FileFacts
    tables: dict[str, TableFacts]
    files: dict[str, FileFacts]
    pictures: list[str]


def read_manifest(backup: Path) -> Manifest:
    """What the backup in this folder says of itself.

    Raises:
        BadInput: it is none, or one of a newer version.
    """
    path = backup / MANIFEST
    try:
        found = Manifest.model_validate_json(path.read_bytes())
    except OSError as fault:
        raise BadInput(
            f"{backup} is no backup: {MANIFEST} cannot be read ({disk.why(fault)}). Name a folder"
            " that `reviewer backup` made; one that was ended halfway has no such file."
        ) from fault
    except ValidationError as fault:
        raise BadInput(f"{path} is damaged. Use another backup.") from fault
    if found.format > FORMAT:
        raise BadInput(f"{backup} was made by a newer version of Reviewer. Restore it with that.")
    return found


def write_manifest(backup: Path, manifest: Manifest) -> None:
    """Write it durably."""
    with owned(backup / MANIFEST) as file:
        file.write(manifest.model_dump_json(indent=1).encode())
        file.flush()
        os.fsync(file.fileno())
    disk.flush_folder(backup)


def owned(path: Path) -> BinaryIO:
    """A new file that nobody else may read: there are keys and password hashes in a backup."""
    return os.fdopen(os.open(path, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb")


def file_facts(path: Path) -> FileFacts:
    """Size and hash of a file.

    Raises:
        OSError: it cannot be read.
    """
    with path.open("rb") as file:
        sha256 = hashlib.file_digest(file, "sha256").hexdigest()
        return FileFacts(size=file.tell(), sha256=sha256)


def copy_file(source: Path, target: Path) -> FileFacts:
    """Copy durably; what was written, by the bytes that were read.

    Raises:
        OSError: one of them cannot be read or written.
    """
    target.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    known, size = hashlib.sha256(), 0
    with source.open("rb") as read, owned(target) as written:
        while data := read.read(_CHUNK):
            known.update(data)
            size += written.write(data)
        written.flush()
        os.fsync(written.fileno())
    disk.flush_folder(target.parent)
    return FileFacts(size=size, sha256=known.hexdigest())


def relative_paths(folder: Path) -> Iterator[Path]:
    """Every plain file below `folder`, by its path from there; links are not followed."""
    for parent, folders, names in os.walk(folder):
        folders.sort()
        for name in sorted(names):
            path = Path(parent, name)
            if path.is_file() and not path.is_symlink():
                yield path.relative_to(folder)


def is_below(path: str) -> bool:
    """Whether a path from a manifest leads to where it should: into the folder, never out."""
    parts = Path(path).parts
    return bool(parts) and not Path(path).is_absolute() and ".." not in parts


_HASH = re.compile(_SHA256)


def is_hash(name: str) -> bool:
    return _HASH.fullmatch(name) is not None
