"""Rows of float16 by SHA-256, in two files that only grow, with one entry a row:

    values.bin    the numbers
    keys.bin      SHA-256 (32 bytes), then CRC-32 of that and of the numbers (4 bytes)

The numbers are written first: an entry counts once its key is whole. What a killed writer left
behind the last whole key is overwritten by the next. The checksum tells entries that a power cut
left unwritten or a disk has spoilt; they count as missing.
"""

import os
import struct
import threading
import zlib
from collections.abc import Iterator, Sequence
from contextlib import ExitStack, contextmanager
from pathlib import Path

import numpy as np
import numpy.typing as npt

from reviewer.domain.disk import hold, why
from reviewer.domain.errors import StorageFault

Half = npt.NDArray[np.float16]
_KEY = struct.Struct("<32sI")
_OPEN = os.O_RDWR | os.O_CREAT | getattr(os, "O_BINARY", 0)


class RowFiles:
    """One process may write while others read. May be used from several threads."""

    def __init__(self, folder: Path, width: int) -> None:
        """Nothing is read yet, and nothing made.

        Args:
            width: numbers a row.
        """
        self._folder = folder
        self._width = width
        self._guard = threading.Lock()
        self._forget()

    def rows(self, keys: Sequence[bytes]) -> tuple[npt.NDArray[np.float32], npt.NDArray[np.bool_]]:
        """Rows by their SHA-256, 0 where there is none: (N, width); which there are: (N,).

        Raises:
            StorageFault: the files cannot be read.
        """
        found = np.zeros((len(keys), self._width), np.float32)
        with self._guard:
            places = self._places(keys)
            there = places >= 0
            found[there] = self._values[places[there]]
        return found, there

    def has(self, keys: Sequence[bytes]) -> npt.NDArray[np.bool_]:
        """Which of the rows there are: (N,).

        Raises:
            StorageFault: the files cannot be read.
        """
        with self._guard:
            return self._places(keys) >= 0

    @contextmanager
    def writing(self) -> Iterator["Writer"]:
        """Sole right to add rows, until left.

        Raises:
            StorageFault: another process, or another part of this one, has it; or the files cannot
                be opened.
        """
        with ExitStack() as stack:
            try:
                self._folder.mkdir(parents=True, exist_ok=True)
                lock, values, keys = (
                    _opened(self._folder / name, stack)
                    for name in ("lock", "values.bin", "keys.bin")
                )
            except OSError as fault:
                raise StorageFault(f"{self._folder} cannot be written: {why(fault)}.") from fault
            try:
                hold(lock)
            except OSError as fault:
                raise StorageFault(
                    f"Another program is filling {self._folder}. Wait until it is done."
                ) from fault
            yield Writer(self._folder, self._width, values, keys)

    def _places(self, keys: Sequence[bytes]) -> npt.NDArray[np.intp]:
        """Where each row lies, -1 when there is no sound one."""
        if any(key not in self._index for key in keys):
            self._read_on()
        places = np.fromiter((self._index.get(key, -1) for key in keys), np.intp, len(keys))
        unsure = places[places >= 0]
        unsure = unsure[~self._sound[unsure]]
        spoilt = [place for place in unsure.tolist() if not self._is_sound(place)]
        self._sound[unsure] = True
        for place in spoilt:
            self._index.pop(self._entry(place)[0], None)
            places[places == place] = -1
        return places

    def _is_sound(self, place: int) -> bool:
        key, checksum = self._entry(place)
        return _checksum(key, self._values[place].tobytes()) == checksum

    def _entry(self, place: int) -> tuple[bytes, int]:
        key, checksum = _KEY.unpack_from(self._entries, place * _KEY.size)
        return key, checksum

    def _forget(self) -> None:
        self._born = (0, 0)
        self._entries = b""
        self._index: dict[bytes, int] = {}
        self._sound = np.zeros(0, np.bool_)
        self._values: Half = np.zeros((0, self._width), np.float16)

    def _read_on(self) -> None:
        """Take in what was added since; all anew if the files were taken away."""
        try:
            count, born = self._count()
            if born != self._born or count < len(self._sound):
                self._forget()
                self._born = born
            if count > len(self._sound):
                self._read_until(count)
        except FileNotFoundError:
            self._forget()
        except OSError as fault:
            raise StorageFault(f"{self._folder} cannot be read: {why(fault)}.") from fault

    def _count(self) -> tuple[int, tuple[int, int]]:
        """Entries that are whole, and which file it is that has their keys."""
        keys = (self._folder / "keys.bin").stat()
        values = (self._folder / "values.bin").stat()
        count = min(keys.st_size // _KEY.size, values.st_size // (2 * self._width))
        return count, (keys.st_dev, keys.st_ino)

    def _read_until(self, count: int) -> None:
        known = len(self._sound)
        with (self._folder / "keys.bin").open("rb") as file:
            file.seek(known * _KEY.size)
            added = file.read((count - known) * _KEY.size)
        self._entries += added
        for place, (key, _) in enumerate(_KEY.iter_unpack(added), start=known):
            self._index[key] = place
        self._sound = np.concatenate([self._sound, np.zeros(count - known, np.bool_)])
        path = self._folder / "values.bin"
        self._values = np.memmap(path, np.float16, "r", shape=(count, self._width))


class Writer:
    """Adds rows; made by RowFiles.writing."""

    def __init__(self, folder: Path, width: int, values: int, keys: int) -> None:
        self._folder = folder
        self._width = width
        self._values, self._keys = values, keys
        count = os.fstat(keys).st_size // _KEY.size
        os.lseek(keys, count * _KEY.size, os.SEEK_SET)
        os.lseek(values, count * 2 * width, os.SEEK_SET)

    def add(self, keys: Sequence[bytes], rows: npt.NDArray[np.float32]) -> None:
        """Append rows that float16 can hold: (N, width).

        Raises:
            StorageFault: the disk refuses; the writer is of no more use.
        """
        halves = [row.tobytes() for row in rows.astype(np.float16)]
        entries = [
            _KEY.pack(key, _checksum(key, half)) for key, half in zip(keys, halves, strict=True)
        ]
        try:
            _write(self._values, b"".join(halves))
            _write(self._keys, b"".join(entries))
        except OSError as fault:
            raise StorageFault(f"{self._folder} cannot be written: {why(fault)}.") from fault


def _checksum(key: bytes, values: bytes) -> int:
    return zlib.crc32(values, zlib.crc32(key))


def _opened(path: Path, stack: ExitStack) -> int:
    descriptor = os.open(path, _OPEN, 0o600)
    stack.callback(os.close, descriptor)
    return descriptor


def _write(descriptor: int, data: bytes) -> None:
    left = memoryview(data)
    while left:
        left = left[os.write(descriptor, left) :]
