"""Pictures on this machine: one file each, named by the hash of its bytes.

`images/ab/abcd...` holds whole, checked files alone. What is still being fetched lies in
`images/part/`, names of what cannot be opened in `images/aside/`, and what an older program kept
unvetted in `images/unvetted/`. There is no database here, so any
thread may use the store; the cache's rows about which pictures are here follow after the file is
durable, never before. A link in place of a folder or a file is never followed.
"""

import contextlib
import hashlib
import os
import re
import shutil
import stat
import threading
import time
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Self

from reviewer.cache.set_aside import SetAside
from reviewer.cache.unvetted import FOLDER, Unvetted
from reviewer.domain.disk import flush_folder, why
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PictureHash
from reviewer.domain.language import tr

IMAGES = "images"
QUOTA_BYTES = 5 * 1024**3
LARGEST_BYTES = 25 * 1024**2
# Fetching ahead stops when the disk has less than both of these left.
FREE_BYTES = 1024**3
FREE_SHARE = 0.05
# Fetching ahead stops at this share of the quota. What is above it is for check-outs: without the
# distance, pictures fetched ahead would be evicted for them and fetched again, for ever.
AHEAD_SHARE = 0.9

_HASH = re.compile(r"[0-9a-f]{64}")


class ImageStore:
    """The pictures of one profile.

    Attributes:
        aside: those that cannot be opened.
    """

    aside: SetAside
    _unvetted: Unvetted

    def __init__(self, folder: Path, quota: int) -> None:
        """Use `open`."""
        self._folder = folder
        self._part = folder / "part"
        self._quota = quota
        self._lock = threading.Lock()
        self._used: dict[PictureHash, float] = {}
        # Taken away because their bytes had changed; the cache has to hear of it.
        self._rotten: set[PictureHash] = set()
        # Bytes of all pictures, None until somebody asks; a lock of its own, because counting
        # thousands of files must keep nobody from a path.
        self._bytes: int | None = None
        self._counting = threading.Lock()

    @classmethod
    def open(cls, folder: Path, *, quota: int = QUOTA_BYTES) -> Self:
        """Open the store of a profile, making its folders.

        Raises:
            StorageFault: they cannot be made.
        """
        store = cls(folder / IMAGES, quota)
        try:
            store._part.mkdir(parents=True, exist_ok=True, mode=0o700)
            store._unvetted = Unvetted(store._folder)
        except OSError as fault:
            raise StorageFault(
                tr("{folder} cannot be made: {why}.", folder=store._folder, why=why(fault))
            ) from fault
        store.aside = SetAside(store._folder)
        return store

    def path(self, picture: PictureHash) -> Path | None:
        """Path of a picture's file, None when it is not here, or not vetted yet."""
        place = self._place(picture)
        if not _is_own_file(place):
            return None
        with self._lock:
            self._used[picture] = time.time()
        return place

    def has(self, picture: PictureHash) -> bool:
        """Whether the picture is here, vetted or not."""
        return _is_own_file(self._place(picture)) or self.unvetted(picture) is not None

    def unvetted(self, picture: PictureHash) -> Path | None:
        """Path of a picture that is here and was never vetted, None when there is none."""
        _checked(picture)
        place = self._unvetted.place(picture)
        return place if place is not None and _is_own_file(place) else None

    def admit(self, picture: PictureHash) -> Path | None:
        """An unvetted picture was vetted: it is one like any other from now on; its path.

        Raises:
            StorageFault: the disk refuses.
        """
        place, waiting = self._place(picture), self.unvetted(picture)
        if waiting is not None:
            try:
                place.parent.mkdir(exist_ok=True, mode=0o700)
                waiting.replace(place)
            except FileNotFoundError:
                pass  # somebody else was quicker
            except OSError as fault:
                raise _refused(place, fault) from fault
        return self.path(picture)

    def is_sound(self, picture: PictureHash, data: bytes) -> bool:
        """Whether these bytes, read from its file, are still the picture; if not, it is removed."""
        if hashlib.sha256(data).hexdigest() == picture:
            return True
        self.remove(picture)
        with self._lock:
            self._rotten.add(picture)
        return False

    def take_rotten(self) -> list[PictureHash]:
        """Pictures removed by `is_sound` since the last call, for the cache to forget."""
        with self._lock:
            rotten, self._rotten = sorted(self._rotten), set()
        return rotten

    def put(self, picture: PictureHash, data: bytes) -> Path:
        """Store the bytes of a picture.

        Raises:
            BadInput: they are not the ones its name stands for.
            StorageFault: the disk refuses.
        """
        part = self.partial(picture)
        try:
            part.write_bytes(data)
        except OSError as fault:
            part.unlink(missing_ok=True)
            raise _refused(part, fault) from fault
        return self.finish(picture)

    def partial(self, picture: PictureHash) -> Path:
        """Where to write the bytes as they come; what is there already need not come again."""
        place = self._part / f"{_checked(picture)}.part"
        if place.is_symlink():
            place.unlink()
        return place

    def check_part(self, picture: PictureHash) -> int:
        """See that the partial file is the whole picture, and durable; its size in bytes.

        Raises:
            BadInput: its bytes are not the ones its name stands for; they are thrown away.
            StorageFault: the disk refuses.
        """
        part = self.partial(picture)
        try:
            with part.open("r+b") as file:
                size = os.fstat(file.fileno()).st_size
                found = hashlib.file_digest(file, "sha256").hexdigest()
                os.fsync(file.fileno())
            if size > LARGEST_BYTES or found != picture:
                part.unlink()
                raise BadInput(
                    tr(
                        "The picture {picture} arrived damaged ({size} bytes). It is fetched"
                        " again.",
                        picture=picture[:12],
                        size=size,
                    )
                )
        except OSError as fault:
            raise _refused(part, fault) from fault
        return size

    def finish(self, picture: PictureHash) -> Path:
        """Check the partial file and make it the picture, durable before it has its name.

        Raises:
            BadInput, StorageFault: as `check_part`.
        """
        size = self.check_part(picture)
        part, place = self.partial(picture), self._place(picture)
        try:
            if place.parent.is_symlink():
                place.parent.unlink()
            place.parent.mkdir(exist_ok=True, mode=0o700)
            with self._counting:
                grown = size - (place.lstat().st_size if place.exists() else 0)
                part.replace(place)
                self._grow(grown)
            flush_folder(place.parent)
        except OSError as fault:
            raise _refused(place, fault) from fault
        return place

    def remove(self, picture: PictureHash) -> None:
        """Take a picture away; nothing happens when it is not here."""
        for place in (self._place(picture), self.unvetted(picture)):
            with contextlib.suppress(OSError), self._counting:
                if place is not None:
                    size = place.stat().st_size
                    place.unlink()
                    self._grow(-size)

    def has_room(self) -> bool:
        """Whether pictures may be fetched ahead: neither disk nor quota is nearly full.

        Raises:
            StorageFault: the store cannot be looked at.
        """
        try:
            usage = shutil.disk_usage(self._folder)
        except OSError as fault:
            raise StorageFault(
                tr("{folder} cannot be looked at: {why}.", folder=self._folder, why=why(fault))
            ) from fault
        is_free = usage.free >= min(FREE_BYTES, usage.total * FREE_SHARE)
        return is_free and self._count() < self._quota * AHEAD_SHARE

    def is_over(self) -> bool:
        """Whether the store is over its quota.

        Raises:
            StorageFault: the store cannot be looked at.
        """
        return self._count() > self._quota

    def trim(self, keep: Iterable[PictureHash] = ()) -> list[PictureHash]:
        """Evict the longest unused pictures until the store is within its quota.

        Args:
            keep: never evicted, such as those of check-outs.

        Returns:
            The evicted ones, for the cache to forget.
        """
        files = list(self._files())
        excess = sum(size for _, size, _ in files) - self._quota
        kept = set(keep)
        with self._lock:
            used = dict(self._used)
        evicted: list[PictureHash] = []
        for picture, size, _ in sorted(files, key=lambda each: used.get(each[0], each[2])):
            if excess <= 0:
                break
            if picture not in kept:
                self.remove(picture)
                evicted.append(picture)
                excess -= size
        return evicted

    @property
    def bytes_kept(self) -> int:
        """Bytes of all pictures here.

        Raises:
            StorageFault: they cannot be counted.
        """
        return self._count()

    def close(self) -> None:
        """Write down when pictures were last used, for the next eviction."""
        with self._lock:
            used, self._used = self._used, {}
        for picture, moment in used.items():
            with contextlib.suppress(OSError):
                os.utime(self._place(picture), (moment, moment))

    def _count(self) -> int:
        """Bytes of all pictures; looked up once, then kept in step."""
        with self._counting:
            if self._bytes is None:
                try:
                    self._bytes = sum(size for _, size, _ in self._files())
                except OSError as fault:
                    raise StorageFault(
                        tr("{folder} cannot be read: {why}.", folder=self._folder, why=why(fault))
                    ) from fault
            return self._bytes

    def _grow(self, size: int) -> None:
        if self._bytes is not None:
            self._bytes += size

    def _place(self, picture: PictureHash) -> Path:
        return self._folder / _checked(picture)[:2] / picture

    def _files(self) -> Iterator[tuple[PictureHash, int, float]]:
        """Hash, bytes and last use of every picture."""
        for folder in self._folder.iterdir():
            if not FOLDER.fullmatch(folder.name) or folder.is_symlink() or not folder.is_dir():
                continue
            for entry in os.scandir(folder):
                yield _facts(entry)
        yield from map(_facts, self._unvetted.files())


def _facts(entry: os.DirEntry[str]) -> tuple[PictureHash, int, float]:
    facts = entry.stat(follow_symlinks=False)
    return PictureHash(entry.name), facts.st_size, facts.st_mtime


def _is_own_file(place: Path) -> bool:
    """Whether a regular file is there, in a real folder."""
    try:
        return stat.S_ISREG(place.lstat().st_mode) and not place.parent.is_symlink()
    except OSError:
        return False


def _checked(picture: PictureHash) -> str:
    if not _HASH.fullmatch(picture):
        raise BadInput(f"{picture[:80]!r} is not the hash of a picture.")
    return picture


def _refused(path: Path, fault: OSError) -> StorageFault:
    return StorageFault(
        tr(
            "The picture {path} cannot be stored: {why}. Make room on the disk.",
            path=path,
            why=why(fault),
        )
    )
