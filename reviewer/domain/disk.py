"""What a disk refuses, in words for the person; names made durable, files held by one process."""

import errno
import json
import os
import sys
from pathlib import Path

from reviewer.domain.language import tr

if sys.platform == "win32":
    import msvcrt

    def _hold(descriptor: int) -> None:
        msvcrt.locking(descriptor, msvcrt.LK_NBLCK, 1)
else:
    import fcntl

    def _hold(descriptor: int) -> None:
        # flock, not lockf: a POSIX record lock is dropped when any descriptor of the file closes.
        fcntl.flock(descriptor, fcntl.LOCK_EX | fcntl.LOCK_NB)


_BY_NUMBER = {
    errno.ENOSPC: tr("the disk is full"),
    errno.EDQUOT: tr("the disk quota of this account is used up"),
    errno.EFBIG: tr("the file has reached the largest size allowed"),
    errno.EACCES: tr("permission was denied"),
    errno.EPERM: tr("permission was denied"),
    errno.EROFS: tr("the disk is read-only"),
    errno.EIO: tr("the disk answered with an error"),
    errno.ENOENT: tr("the file or its folder is gone"),
    errno.EISDIR: tr("it is a folder"),
    errno.ENOTDIR: tr("a part of its path is a file"),
    errno.EEXIST: tr("a file of that name is in the way"),
    errno.ENAMETOOLONG: tr("the name is too long"),
}

# The words of SQLite's own messages (sqlite.org/rescode.html).
_BY_WORDS = {
    "disk is full": tr("the disk is full"),
    "disk i/o error": tr("the disk answered with an error"),
    "readonly database": tr("the file is read-only"),
    "unable to open": tr("the file cannot be opened"),
    "database is locked": tr("another program holds the file"),
    "malformed": tr("the file is damaged"),
    "not a database": tr("the file is damaged"),
    "could not decode": tr("the file is damaged"),
}


# SQLite's codes for a file that is out of reach or a machine that refuses, as opposed to a damaged
# file: PERM, BUSY, LOCKED, NOMEM, READONLY, IOERR, FULL, CANTOPEN, AUTH.
_OUT_OF_REACH = frozenset({3, 5, 6, 7, 8, 10, 13, 14, 23})
_FULL = 13
_SHORT_READ = 522  # an IOERR, but of a file that lacks its end


def is_damage(fault: BaseException) -> bool:
    """Whether what SQLite's driver raised means that the file is damaged.

    It has no code when the driver could not decode what it read, be it SQLite's own message.
    """
    code = getattr(fault, "sqlite_errorcode", None)
    return code is None or code == _SHORT_READ or code & 0xFF not in _OUT_OF_REACH


def is_full(fault: BaseException | None) -> bool:
    """Whether this, or what it came from, is a disk or a quota without room."""
    while fault is not None:
        code = getattr(fault, "sqlite_errorcode", None) or 0
        if getattr(fault, "errno", None) in (errno.ENOSPC, errno.EDQUOT) or code & 0xFF == _FULL:
            return True
        fault = getattr(fault, "orig", None) or fault.__cause__
    return False


def why(fault: BaseException) -> str:
    """Half a sentence that names the cause of a failed read or write."""
    number = getattr(fault, "errno", None)
    if number in _BY_NUMBER:
        return _BY_NUMBER[number]
    if isinstance(fault, UnicodeDecodeError | json.JSONDecodeError | RecursionError):
        return tr("the file is damaged")
    text = str(fault).lower()
    for words, meaning in _BY_WORDS.items():
        if words in text:
            return meaning
    said = getattr(fault, "strerror", None)  # without number and path, which the sentence tells
    return said if isinstance(said, str) and said else str(fault) or type(fault).__name__


def flush_folder(folder: Path) -> None:
    """Make the names in `folder` durable. Windows cannot and need not: NTFS journals a rename."""
    if sys.platform == "win32":
        return
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)


def hold(descriptor: int) -> None:
    """Lock an open file until it is closed or this process dies.

    Raises:
        OSError: another process, or another part of this one, holds it.
    """
    _hold(descriptor)
