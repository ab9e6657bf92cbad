"""The language of the desk: asked before anything else is imported, kept where it was chosen."""

from reviewer.settings.declared import Layer
from reviewer.settings.sources import read_layers, user_file

NAME = "language"


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
    from reviewer.settings.own_file import write_value

    write_value(user_file(), NAME, code)
