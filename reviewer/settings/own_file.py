"""The person's own settings: what the desk shows of all, and writes of theirs."""

from dataclasses import replace
from pathlib import Path

from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.domain.files import unwritable, write_whole
from reviewer.settings.declared import BY_NAME, Declared, Layer
from reviewer.settings.layers import Layers, Settled, Source
from reviewer.settings.sources import PROFILE_FILE

_HEAD = "# Settings of Reviewer, see: reviewer settings\n"


class OwnFile:
    """All that was said on settings, and the file to say something in.

    Attributes:
        layers: as they count now; a program that runs has read them at its start.
    """

    def __init__(self, layers: Layers, path: Path) -> None:
        """`path`: where the person's word goes, unless a file of theirs has one already."""
        self.layers = layers
        self._path = path

    def settled(self, name: str) -> Settled:
        """The value that counts.

        Raises:
            BadInput: it is none.
        """
        return self.layers.settled(name)

    def why_not(self, setting: Declared) -> str:
        """Why a person cannot set it here, a sentence without its capital; "" when they can."""
        found = self.settled(setting.name)
        if found.is_locked:
            return found.reason
        return "" if Layer.USER in setting.layers else "not for a person to set"

    def has_own(self, setting: Declared) -> bool:
        """Whether the person said something on it."""
        return self._own_source(setting) is not None

    def keep(self, name: str, value: object) -> None:
        """The program remembers another value, which counts after what stands in files."""
        changed = {name: value}
        self.layers = Layers(
            [
                replace(each, values={**each.values, **changed}) if each.is_kept else each
                for each in self.layers.sources
            ]
        )

    def put(self, name: str, raw: object | None) -> Path:
        """Say a value, or with None nothing any more; the file it stands in now.

        What else the file holds, remarks too, stays as it is.

        Raises:
            Refused: the site has settled it, or it is not for a person to set.
            BadInput: the value is none.
            StorageFault: the file cannot be read or written.
        """
        setting = BY_NAME[name]
        reason = self.why_not(setting)
        if reason:
            raise Refused(f"{setting.title} cannot be changed here: {reason}.")
        value = None if raw is None else _checked(setting, raw)
        source = self._own_source(setting)
        path = self._path if source is None else Path(source.place)
        values = write_value(path, name, value)
        self._take(Source(Layer.USER, str(path), values, path.name == PROFILE_FILE))
        return path

    def _own_source(self, setting: Declared) -> Source | None:
        mine = (
            each for each in self.layers.sources if each.layer is Layer.USER and not each.is_kept
        )
        return next((each for each in mine if each.knows(setting)), None)

    def _take(self, written: Source) -> None:
        before = self.layers.sources
        here = [(each.layer, each.place) == (Layer.USER, written.place) for each in before]
        if any(here):
            pairs = zip(before, here, strict=True)
            self.layers = Layers([written if is_it else each for each, is_it in pairs])
        else:  # a new file of the person counts before what the program keeps
            self.layers = Layers([written, *before])


def _checked(setting: Declared, raw: object) -> object:
    try:
        return setting.kind.read(raw)
    except ValueError:
        raise BadInput(f"{setting.title} is to be {setting.kind.told}.") from None


def write_value(path: Path, name: str, value: object | None) -> dict[str, object]:
    """Write one setting into a file, or take it out with None; all that stands there then.

    Raises:
        StorageFault: the file cannot be read or written.
    """
    import tomlkit
    from tomlkit.exceptions import TOMLKitError

    try:
        text = path.read_text("utf-8") if path.exists() else _HEAD
        table = tomlkit.parse(text)
    except (OSError, ValueError, TOMLKitError) as fault:
        raise StorageFault(f"{path} cannot be read: {fault}. Correct or remove it.") from fault
    if value is None:
        table.pop(name, None)
    else:
        table[name] = value
    try:
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise unwritable(path, fault) from fault
    write_whole(path, tomlkit.dumps(table).encode())
    return dict(table.unwrap())
