"""Reading all that was said on settings: policy, command line, environment, files."""

import logging
import os
import sys
from collections.abc import Mapping
from pathlib import Path

from reviewer.domain.errors import BadInput
from reviewer.settings.declared import BY_NAME, TABLE, Layer
from reviewer.settings.layers import ON_COMMAND_LINE, Layers, Source
from reviewer.settings.policy import read_policy

log = logging.getLogger(__name__)

FILE = "reviewer.toml"
PROFILE_FILE = "desk.toml"
# Where Debian and its kin look for what belongs to one program.
MACHINE_FOLDER = Path("/etc/reviewer")
# Told already: files are read whenever something is asked.
_told: set[str] = set()


def read_layers(
    given: Mapping[str, object | None] | None = None, profile: Path | None = None
) -> Layers:
    """All that was said; what has no effect is told once, on standard error or in the log.

    Args:
        given: on the command line, by name of the setting; None and "" are nothing.
        profile: whose desk.toml counts before the user's own file.

    Raises:
        BadInput: a file cannot be read, or a value of the policy is none.
    """
    said = {name: raw for name, raw in (given or {}).items() if raw is not None and raw != ""}
    environment = _environment()
    sources = [*read_policy(), Source(Layer.COMMAND_LINE, ON_COMMAND_LINE, said), environment]
    if profile is not None:
        sources += _of_toml(Layer.USER, profile / PROFILE_FILE, is_profile=True)
    sources += _of_toml(Layer.USER, user_file(environment))
    sources += _of_toml(Layer.MACHINE, machine_file())
    layers = Layers(sources)
    for note in layers.notes():
        if note not in _told:
            _told.add(note)
            log.warning("%s", note)
    return layers


def said_by(words: list[str] | None) -> dict[str, object | None]:
    """What --set says: NAME=VALUE each.

    Raises:
        BadInput: it is not written like that, or there is no such setting.
    """
    said: dict[str, object | None] = {}
    for word in words or ():
        name, mark, value = word.partition("=")
        name = name.strip().replace("-", "_").lower()
        if not mark or name not in BY_NAME:
            known = ", ".join(each.name for each in TABLE if Layer.COMMAND_LINE in each.layers)
            raise BadInput(f"--set {word} is no setting. Write NAME=VALUE; the names are {known}.")
        said[name] = value
    return said


def _environment() -> Source:
    """Of variables that are not empty: to empty one is to unset it."""
    found = {
        each.name: os.environ[each.variable] for each in TABLE if os.environ.get(each.variable)
    }
    return Source(Layer.ENVIRONMENT, "the environment", found)


def user_file(environment: Source | None = None) -> Path:
    """The user's own settings (REVIEWER_CONFIG_DIR, REVIEWER_HOME)."""
    told = (_environment() if environment is None else environment).values
    named = told.get("config_dir") or told.get("home")
    if named:
        return Path(str(named)) / FILE
    import platformdirs

    return Path(platformdirs.user_config_dir("Reviewer", appauthor=False)) / FILE


def machine_file(platform: str = sys.platform) -> Path:
    """What whoever looks after this computer has set for all who use it."""
    if platform not in ("win32", "darwin"):
        return MACHINE_FOLDER / FILE
    import platformdirs

    return Path(platformdirs.site_config_dir("Reviewer", appauthor=False)) / FILE


def _of_toml(layer: Layer, path: Path, *, is_profile: bool = False) -> list[Source]:
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return []
    except (OSError, ValueError) as fault:
        raise BadInput(f"{path} cannot be read: {fault}. Correct or remove it.") from fault
    import tomllib

    try:
        return [Source(layer, str(path), tomllib.loads(text), is_profile)]
    except (ValueError, RecursionError) as fault:
        raise BadInput(f"{path} is no TOML: {fault}. Correct or remove it.") from fault
