"""The files of a backup: pictures by hash, shared by all backups of a place, and the others.

Left out is what the service makes anew: what models saw in pictures, and where points lie.
"""

import os
import secrets
from collections.abc import Callable, Iterable, Mapping
from pathlib import Path

from reviewer.domain import disk
from reviewer.domain.canonical import digest
from reviewer.domain.errors import StorageFault
from reviewer.service.backups import (
    FILES,
    FileFacts,
    copy_file,
    file_facts,
    is_below,
    is_hash,
    owned,
    relative_paths,
)
from reviewer.service.database import FILE_NAME

REBUILT = frozenset({"embeddings", "look-alikes"})
IMAGES = "images"
Counted = Callable[[int, int], None]  # done so far, of how many


def picture_hashes(folder: Path) -> list[str]:
    """Names of all pictures below `folder`, sorted; what is on its way in is none."""
    return sorted(path.name for path in relative_paths(folder) if is_hash(path.name))


def copy_pictures(source: Path, target: Path, hashes: list[str], counted: Counted) -> list[str]:
    """Copy pictures that are not in `target` yet; hashes of those whose bytes are not theirs.

    Raises:
        OSError: one of them cannot be read or written.
    """
    damaged = []
    for done, name in enumerate(hashes, 1):
        place = target / name[:2] / name
        if not place.is_file() and not _put(source / name[:2] / name, place):
            damaged.append(name)
        counted(done, len(hashes))
    return damaged


def _put(source: Path, place: Path) -> bool:
    """Copy one picture durably, unless its bytes are not what its name says."""
    data = source.read_bytes()
    if digest(data) != place.name:
        return False
    place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    part = place.with_name(f"{place.name}.{secrets.token_hex(4)}.part")
    with owned(part) as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())
    part.replace(place)
    disk.flush_folder(place.parent)
    return True


def damaged_pictures(folder: Path, hashes: Iterable[str], counted: Counted) -> list[str]:
    """Those of the pictures that are not there or are not what their names say."""
    names = list(hashes)
    damaged = []
    for done, name in enumerate(names, 1):
        path = folder / name[:2] / name
        if not is_hash(name) or not path.is_file() or file_facts(path).sha256 != name:
            damaged.append(name)
        counted(done, len(names))
    return damaged


def copy_others(data: Path, backup: Path) -> dict[str, FileFacts]:
    """Copy what else lies in the service's folder, as models and keys; by its path from there.

    Raises:
        OSError: one of them cannot be read or written.
    """
    found = {}
    for path in relative_paths(data):
        top = path.parts[0]
        is_database = len(path.parts) == 1 and top.startswith(FILE_NAME)
        # What is hidden is on its way in, under a name that passes.
        is_passing = any(part.startswith(".") for part in path.parts)
        if top == IMAGES or top in REBUILT or is_database or is_passing:
            continue
        found[path.as_posix()] = copy_file(data / path, backup / FILES / path)
    return found


def put_back(backup: Path, files: Mapping[str, FileFacts], data: Path) -> None:
    """Copy the other files of a backup back.

    Raises:
        StorageFault: one of them is not what the backup says.
        OSError: one of them cannot be read or written.
    """
    for path, facts in files.items():
        if not is_below(path) or copy_file(backup / FILES / path, data / path) != facts:
            raise StorageFault(f"The file {path} of the backup {backup} is damaged.")


def check_others(backup: Path, files: Mapping[str, FileFacts]) -> None:
    """See that the other files are what the backup says.

    Raises:
        StorageFault: one is not.
        OSError: one cannot be read.
    """
    for path, facts in files.items():
        if not is_below(path) or file_facts(backup / FILES / path) != facts:
            raise StorageFault(f"The file {path} of the backup {backup} is damaged.")
