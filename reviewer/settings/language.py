"""The language of the desk, asked before anything else is imported."""

from reviewer.settings.sources import read_layers


def language_setting(argv_value: str | None = None) -> str:
    """ "system", "en", "de", "fr", "es" or "ja".

    Args:
        argv_value: of --language, None without it; a policy counts before it.

    Raises:
        BadInput: it is none of them, or a file of settings cannot be read.
    """
    return read_layers({"language": argv_value}).text("language")
