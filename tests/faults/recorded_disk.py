"""A disk that remembers in which order it was written, and what a power loss may leave of that.

SQLite is recorded by a VFS of apsw, which has a SQLite of its own: `apsw_driver` puts the journal's
own engine, statements and PRAGMAs onto it. Python's files are recorded by their calls. Nothing
below them is asked, so this needs no rights and no tools of the system.

What is assumed of the disk is less than the common file systems give: a flush of a file makes its
bytes, its size and its name durable; a rename or a removal is durable once its folder is flushed,
or a new file of that name is. All else may be lost, kept or torn at sectors of 512 bytes, in any
order.
"""

import builtins
import io
import os
import random
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import apsw
import pytest

SECTOR = 512
VFS = "recorded"


@dataclass(frozen=True, slots=True)
class Event:
    """One thing that happened to the disk, or was told to somebody.

    Attributes:
        kind: "write", "truncate", "sync", "rename", "unlink", "sync_folder" or "told".
        path: of the file or folder; of "told", what was told.
        place: byte a write begins at, or size of a truncated file.
        data: written; of "rename", the new path.
    """

    kind: str
    path: str
    place: int = 0
    data: bytes = b""


@dataclass
class Recording:
    """Everything that happened below a folder, in order."""

    folder: Path
    events: list[Event] = field(default_factory=list)
    _paths: dict[int, str] = field(default_factory=dict)

    def told(self, what: str) -> None:
        """Somebody was promised something."""
        self.events.append(Event("told", what))

    def add(self, kind: str, path: str, place: int = 0, data: bytes = b"") -> None:
        if path.startswith(str(self.folder)):
            self.events.append(Event(kind, os.path.relpath(path, self.folder), place, data))

    def open(self, path: Any, flags: int, *rest: Any, **named: Any) -> int:
        descriptor = _OS_OPEN(path, flags, *rest, **named)
        if flags & os.O_TRUNC:
            self.add("truncate", str(path))
        self._paths[descriptor] = str(path)
        return descriptor

    def write(self, descriptor: int, data: bytes) -> int:
        path = self._paths.get(descriptor)
        if path is not None:
            # Appended files, and new ones that are written from their beginning on.
            self.add("write", path, os.fstat(descriptor).st_size, bytes(data))
        return _OS_WRITE(descriptor, data)

    def ftruncate(self, descriptor: int, size: int) -> None:
        _OS_TRUNCATE(descriptor, size)
        self.add("truncate", self._paths.get(descriptor, ""), size)

    def sync(self, descriptor: int) -> None:
        path = self._paths.get(descriptor, "")
        self.add("sync_folder" if Path(path).is_dir() else "sync", path)

    def replace(self, old: Any, new: Any) -> None:
        _OS_REPLACE(old, new)
        self.add("rename", str(old), 0, os.path.relpath(new, self.folder).encode())

    def unlink(self, path: Any, **named: Any) -> None:
        _OS_UNLINK(path, **named)
        self.add("unlink", str(path))

    def open_file(self, file: Any, mode: str = "r", *rest: Any, **named: Any) -> Any:
        if not set(mode) & set("wxa+"):
            return _IO_OPEN(file, mode, *rest, **named)
        if isinstance(file, int):
            path, raw = self._paths[file], io.FileIO(file, "r+")
        else:
            path, raw = str(file), io.FileIO(file, mode.strip("bt"))
        made = _Recorded(self, path, raw)
        self._paths[raw.fileno()] = path
        buffered: Any = io.BufferedRandom(made) if "+" in mode else io.BufferedWriter(made)
        return buffered if "b" in mode else io.TextIOWrapper(buffered, encoding="utf-8")


class _Recorded(io.RawIOBase):
    def __init__(self, recording: Recording, path: str, raw: Any) -> None:
        self._recording, self._path, self._raw = recording, path, raw
        if raw.seekable() and os.fstat(raw.fileno()).st_size == 0:
            recording.add("truncate", path)

    def write(self, data: Any) -> int:
        self._recording.add("write", self._path, self._raw.tell(), bytes(data))
        return int(self._raw.write(data))

    def readinto(self, buffer: Any) -> int:
        return int(self._raw.readinto(buffer))

    def seek(self, place: int, whence: int = 0) -> int:
        return int(self._raw.seek(place, whence))

    def tell(self) -> int:
        return int(self._raw.tell())

    def fileno(self) -> int:
        return int(self._raw.fileno())

    def readable(self) -> bool:
        return bool(self._raw.readable())

    def writable(self) -> bool:
        return True

    def seekable(self) -> bool:
        return True

    def close(self) -> None:
        if not self.closed:
            super().close()
            self._raw.close()


_OS_OPEN, _OS_WRITE, _OS_TRUNCATE = os.open, os.write, os.ftruncate
_OS_REPLACE, _OS_UNLINK, _IO_OPEN = os.replace, os.unlink, io.open


class _Vfs(apsw.VFS):
    def __init__(self, recording: Recording) -> None:
        self._recording = recording
        super().__init__(VFS, "")

    def xOpen(self, name: Any, flags: list[int]) -> Any:  # noqa: N802
        return _VfsFile(self._recording, name, flags)

    def xDelete(self, name: str, syncdir: bool) -> None:  # noqa: N802
        super().xDelete(name, syncdir)
        self._recording.add("unlink", name)
        if syncdir:
            self._recording.add("sync_folder", str(Path(name).parent))


class _VfsFile(apsw.VFSFile):
    def __init__(self, recording: Recording, name: Any, flags: list[int]) -> None:
        self._recording = recording
        self._path = name.filename() if isinstance(name, apsw.URIFilename) else str(name)
        super().__init__("", name, flags)

    def xWrite(self, data: Any, offset: int) -> None:  # noqa: N802
        super().xWrite(data, offset)
        self._recording.add("write", self._path, offset, bytes(data))

    def xTruncate(self, size: int) -> None:  # noqa: N802
        super().xTruncate(size)
        self._recording.add("truncate", self._path, size)

    def xSync(self, flags: int) -> None:  # noqa: N802
        self._recording.add("sync", self._path)


@contextmanager
def recorded(folder: Path) -> Iterator[Recording]:
    """Inside the block everything below `folder` is recorded."""
    recording = Recording(folder)
    vfs = _Vfs(recording)
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(os, "open", recording.open)
        patch.setattr(os, "write", recording.write)
        patch.setattr(os, "ftruncate", recording.ftruncate)
        patch.setattr(os, "replace", recording.replace)
        patch.setattr(os, "rename", recording.replace)
        patch.setattr(os, "unlink", recording.unlink)
        for name in ("fsync", "fdatasync"):
            patch.setattr(os, name, recording.sync)
        for module in (io, builtins):
            patch.setattr(module, "open", recording.open_file)
        yield recording
    vfs.unregister()


@dataclass
class _File:
    """Bytes on the medium, and what was done to them since the last flush."""

    medium: bytearray = field(default_factory=bytearray)
    since: list[Event] = field(default_factory=list)

    def flush(self) -> None:
        for event in self.since:
            _apply(self.medium, event)
        self.since.clear()

    def after_loss(self, chance: random.Random) -> bytes:
        """What may be there: of what was not flushed a part, sector by sector."""
        found = bytearray(self.medium)
        mood = chance.choice((0.0, 0.5, 0.9, 1.0))
        waiting = [each for event in self.since for each in _sectors(event)]
        kept = [each for each in waiting if chance.random() < mood]
        if chance.random() < 0.3:
            chance.shuffle(kept)
        for event in kept:
            _apply(found, event)
        return bytes(found)


def _sectors(event: Event) -> Iterator[Event]:
    """A write as the medium takes it."""
    if event.kind != "write":
        yield event
        return
    start, end = event.place, event.place + len(event.data)
    while start < end:
        stop = min(end, (start // SECTOR + 1) * SECTOR)
        part = event.data[start - event.place : stop - event.place]
        yield Event("write", event.path, start, part)
        start = stop


def _apply(data: bytearray, event: Event) -> None:
    if event.kind == "truncate":
        if event.place < len(data):
            del data[event.place :]
        else:
            data.extend(bytes(event.place - len(data)))
        return
    end = event.place + len(event.data)
    if len(data) < end:
        data.extend(bytes(end - len(data)))
    data[event.place : end] = event.data


class Disk:
    """The disk as a recording leaves it, up to a moment."""

    def __init__(self) -> None:
        # By the names that programs see, and by those that the medium has for certain.
        self._seen: dict[str, _File] = {}
        self._sure: dict[str, _File] = {}
        # Renames and removals that are on their way: (old name, new name or "", file).
        self._moves: list[tuple[str, str, _File]] = []

    def take(self, event: Event) -> None:
        """Let an event happen."""
        path = event.path
        if event.kind in ("write", "truncate"):
            self._seen.setdefault(path, _File()).since.append(event)
        elif event.kind == "sync" and path in self._seen:
            self._seen[path].flush()
            self._settle(lambda old, new: path in (old, new))
            self._sure[path] = self._seen[path]
        elif event.kind == "sync_folder":
            self._settle(lambda old, new: str(Path(new or old).parent) == path)
            for name, file in self._seen.items():
                if str(Path(name).parent) == path:
                    self._sure[name] = file
        elif event.kind == "rename":
            self._moves.append((path, event.data.decode(), self._seen[path]))
            self._seen[event.data.decode()] = self._seen.pop(path)
        elif event.kind == "unlink" and path in self._seen:
            self._moves.append((path, "", self._seen.pop(path)))

    def _settle(self, is_durable: Any) -> None:
        waiting = []
        for old, new, file in self._moves:
            if is_durable(old, new):
                _move(self._sure, old, new, file)
            else:
                waiting.append((old, new, file))
        self._moves = waiting

    def after_loss(self, chance: random.Random) -> dict[str, bytes]:
        """Files that may be there when the power comes back."""
        names = dict(self._sure)
        for name, file in self._seen.items():
            if name not in names and chance.random() < 0.5 and not self._is_moved(file):
                names[name] = file
        for old, new, file in self._moves:
            if chance.random() < 0.5:
                _move(names, old, new, file)
        return {name: file.after_loss(chance) for name, file in names.items()}

    def _is_moved(self, file: _File) -> bool:
        return any(file is each for _, _, each in self._moves)


def _move(names: dict[str, _File], old: str, new: str, file: _File) -> None:
    if names.get(old) is file:
        del names[old]
    if new:
        names[new] = file
