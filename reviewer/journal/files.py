"""Making single files durable: private creation, full flush, and a name that appears whole."""

import os
import sys
from pathlib import Path

from reviewer.domain.disk import flush_folder

if sys.platform == "darwin":
    import fcntl

    def flush(descriptor: int) -> None:
        """Return when the bytes are on the medium, not merely in the drive's cache."""
        fcntl.fcntl(descriptor, fcntl.F_FULLFSYNC)
elif sys.platform == "win32":

    def flush(descriptor: int) -> None:
        """Return when the bytes are on the medium."""
        os.fsync(descriptor)
else:

    def flush(descriptor: int) -> None:
        """Return when the bytes and the size are on the medium."""
        os.fdatasync(descriptor)


def make_private_folder(folder: Path) -> None:
    """A folder that only its owner can enter."""
    folder.mkdir(parents=True, exist_ok=True, mode=0o700)
    folder.chmod(0o700)


def make_private_file(path: Path) -> None:
    """An empty file that only its owner can read; left alone when it is there."""
    os.close(os.open(path, os.O_RDWR | os.O_CREAT, 0o600))


def write_whole(path: Path, data: bytes) -> None:
    """Put `data` under `path` so that after a power loss the old or the new file is there whole."""
    new = path.with_name(path.name + ".new")
    descriptor = os.open(new, os.O_WRONLY | os.O_CREAT | os.O_TRUNC, 0o600)
    try:
        write_all(descriptor, data)
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
    new.replace(path)
    flush_folder(path.parent)


def write_all(descriptor: int, data: bytes) -> None:
    """Write every byte; one call may take only a part."""
    view = memoryview(data)
    while view:
        view = view[os.write(descriptor, view) :]
