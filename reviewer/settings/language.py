"""The language of the desk: asked before anything else is imported, kept where it was chosen."""

import re
from pathlib import Path

from reviewer.domain.errors import StorageFault
from reviewer.settings.declared import Layer
from reviewer.settings.sources import read_layers, user_file

NAME = "language"
# Of the user's file, before its first table.
_LINE = re.compile(r"^\s*language\s*=")
_TABLE = re.compile(r"^\s*\[")


def language_setting(argv_value: str | None = None) -> str:
    """ "system", "en", "de", "fr", "es" or "ja".

    Args:
        argv_value: of --language, None without it; a policy counts before it.

    Raises:
        BadInput: it is none of them, or a file of settings cannot be read.
    """
    return read_layers({NAME: argv_value}).text(NAME)


def is_settled_by_site() -> bool:
    """Whether a policy has the last word on it.

    Raises:
        BadInput: a file of settings cannot be read.
    """
    return read_layers().settled(NAME).is_locked


def kept_language() -> str:
    """What the user's own file says, "system" where it says nothing.

    Raises:
        BadInput: a file of settings cannot be read.
    """
    own = (each for each in read_layers().sources if each.layer is Layer.USER)
    return next((str(each.values[NAME]) for each in own if NAME in each.values), "system")


def keep_language(code: str) -> None:
    """Write it into the user's own file; what else stands there stays as it is.

    Raises:
        StorageFault: that file cannot be read or written.
    """
    from reviewer.domain.files import write_whole

    place = user_file()
    try:
        place.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        text = place.read_text("utf-8") if place.exists() else ""
    except (OSError, ValueError) as fault:
        raise _unkept(place, fault) from fault
    write_whole(place, _with_language(text, code).encode())


def _with_language(text: str, code: str) -> str:
    lines = text.splitlines(keepends=True)
    ends = next((at for at, line in enumerate(lines) if _TABLE.match(line)), len(lines))
    said = f'{NAME} = "{code}"\n'
    for at, line in enumerate(lines[:ends]):
        if _LINE.match(line):
            return "".join([*lines[:at], said, *lines[at + 1 :]])
    return said + text


def _unkept(place: Path, fault: Exception) -> StorageFault:
    return StorageFault(f"{place} cannot be written: {fault}.")
