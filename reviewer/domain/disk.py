"""Why a disk refused, in words for the person."""

import errno

_BY_NUMBER = {
    errno.ENOSPC: "the disk is full",
    errno.EDQUOT: "the disk quota of this account is used up",
    errno.EFBIG: "the file has reached the largest size allowed",
    errno.EACCES: "permission was denied",
    errno.EPERM: "permission was denied",
    errno.EROFS: "the disk is read-only",
    errno.EIO: "the disk answered with an error",
    errno.ENOENT: "the file or its folder is gone",
}

# The words of SQLite's own messages (sqlite.org/rescode.html).
_BY_WORDS = {
    "disk is full": "the disk is full",
    "disk i/o error": "the disk answered with an error",
    "readonly database": "the file is read-only",
    "unable to open": "the file cannot be opened",
    "database is locked": "another program holds the file",
    "malformed": "the file is damaged",
    "not a database": "the file is damaged",
}


def why(fault: BaseException) -> str:
    """Half a sentence that names the cause of a failed read or write."""
    number = getattr(fault, "errno", None)
    if number in _BY_NUMBER:
        return _BY_NUMBER[number]
    text = str(fault).lower()
    for words, meaning in _BY_WORDS.items():
        if words in text:
            return meaning
    return str(fault) or type(fault).__name__
