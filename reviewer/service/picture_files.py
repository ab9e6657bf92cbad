"""Finds, checks and keeps the pictures a catalogue names."""

import errno
import os
from collections.abc import Callable, Iterable
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from reviewer import imaging
from reviewer.catalogue.defects import Defects, shown
from reviewer.catalogue.product_rows import PictureReference
from reviewer.domain.canonical import digest
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PictureHash
from reviewer.domain.product import Picture
from reviewer.imaging.vetting import shared
from reviewer.service.pictures import PictureFolder
from reviewer.wire.protocol import PICTURE_BYTES_MOST

WORKERS = os.cpu_count() or 2


@dataclass(frozen=True, slots=True)
class _Looked:
    """What looking at one file came to: a fault with its remedy, or the facts."""

    why: str = ""
    remedy: str = ""
    hash: PictureHash | None = None
    width: int = 0
    height: int = 0
    bytes: int = 0


class PictureFiles:
    """Pictures below some folders; the first that has one gives it.

    Looking at them changes nothing; `keep` puts them where the service serves them.
    """

    def __init__(self, bases: Iterable[Path], kept: PictureFolder) -> None:
        self._bases = tuple(dict.fromkeys(_resolved(base) for base in bases))
        self._kept = kept
        self._looked: dict[str, _Looked] = {}

    def look(
        self, references: Iterable[PictureReference], progress: Callable[[int, int], None]
    ) -> None:
        """Open every file once, some at a time, each in a process that it may break.

        Raises:
            EnvironmentFault: no such process can be started.
        """
        names = list(dict.fromkeys(one.path for one in references))
        with ThreadPoolExecutor(WORKERS) as pool:
            for done, (name, found) in enumerate(
                zip(names, pool.map(self._look_at, names), strict=True), start=1
            ):
                self._looked[name] = found
                progress(done, len(names))

    def picture(self, reference: PictureReference, defects: Defects) -> Picture | None:
        """The picture, None after noting why there is none."""
        found = self._looked[reference.path]
        if found.hash is None:
            why = f"{shown(reference.path)} {found.why}"
            defects.add(reference.line, reference.column, why, found.remedy)
            return None
        return Picture(
            reference.angle, reference.number, found.hash, found.width, found.height, found.bytes
        )

    def keep(self, progress: Callable[[int, int], None]) -> int:
        """Copy all pictures that are not kept yet; how many those were.

        Raises:
            StorageFault: one cannot be written, or is no longer what was looked at.
        """
        new = 0
        for done, (name, found) in enumerate(self._looked.items(), start=1):
            if found.hash is not None and self._kept.path(found.hash) is None:
                self._copy(name, found.hash)
                new += 1
            progress(done, len(self._looked))
        return new

    def _copy(self, name: str, expected: PictureHash) -> None:
        try:
            path = self._find(name)
            data = b"" if path is None else path.read_bytes()
        except OSError:
            data = b""
        if digest(data) != expected:
            raise StorageFault(
                f"The picture {shown(name)} changed while the catalogue was read in."
                " Ingest it again once nothing writes to it."
            )
        self._kept.put(data)

    def _find(self, name: str) -> Path | None:
        """The file below one of the folders; `name` may begin with a folder's own name.

        Raises:
            OSError: the system does not even look there: no rights, a name too long.
        """
        parts = PurePosixPath(name.replace("\\", "/"))
        if parts.is_absolute() or ".." in parts.parts:
            return None
        for base in self._bases:
            places = [base / parts]
            if len(parts.parts) > 1 and parts.parts[0] == base.name:
                places.append(base.parent / parts)
            for place in places:
                found = _resolved(place)
                if found.is_file() and found.is_relative_to(base):
                    return found
        return None

    def _look_at(self, name: str) -> _Looked:
        try:
            path = self._find(name)
            if path is None:
                remedy = f"Put it below {self._bases[0]}, or name the folder with --images."
                return _Looked("is not there", remedy)
            if path.stat().st_size > PICTURE_BYTES_MOST:
                most = PICTURE_BYTES_MOST // 2**20
                return _Looked(f"is over {most} MiB", "Save it smaller.")
            data = path.read_bytes()
            hashed = PictureHash(digest(data))
            # What is kept was decoded whole once.
            known = self._kept.path(hashed) is not None
            facts = imaging.measure(data) if known else shared(WORKERS).vet(data).measured
        except OSError as fault:
            why = f"cannot be read: {fault.strerror or fault}"
            return _Looked(why, "Check its path, and the rights of file and folders.")
        except BadInput as fault:
            why, _, remedy = str(fault).rpartition(". ")
            return _Looked(f"is no usable picture: {why}", remedy)
        return _Looked("", "", hashed, facts.width, facts.height, len(data))


def is_folder(path: Path) -> bool:
    """Whether there is a folder that can be looked into."""
    try:
        return path.is_dir() and os.access(path, os.R_OK | os.X_OK)
    except OSError:
        return False


def _resolved(path: Path) -> Path:
    """The path without links.

    Raises:
        OSError: among others, links that lead round in a circle.
    """
    try:
        return path.resolve()
    except RuntimeError as fault:  # Python before 3.13 tells a circle so
        raise OSError(errno.ELOOP, os.strerror(errno.ELOOP)) from fault
