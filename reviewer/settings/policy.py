"""A site's policy where each system keeps such things; who uses the machine cannot write there."""

import sys
from collections.abc import Callable, Mapping
from pathlib import Path

from reviewer.domain.errors import BadInput
from reviewer.settings.declared import Layer
from reviewer.settings.layers import Source

POLICY_FILE = Path("/etc/reviewer/policy.json")
REGISTRY_KEY = r"Software\Policies\Reviewer"
# The whole machine's word counts before that on one user.
HIVES = ("HKEY_LOCAL_MACHINE", "HKEY_CURRENT_USER")
MANAGED = Path("/Library/Managed Preferences")
MANAGED_NAME = "org.reviewer.desk.plist"

# Names and values of a key of a hive, None where there is no such key. Raises OSError.
Registry = Callable[[str, str], Mapping[str, object] | None]


def read_policy(
    platform: str = sys.platform,
    file: Path | None = None,
    registry: Registry | None = None,
    managed: Path = MANAGED,
) -> list[Source]:
    """The policy of this machine; nothing where no site has put one.

    Raises:
        BadInput: there is one that cannot be read. To go on would be to run unlocked.
    """
    if platform == "win32":
        return _of_registry(registry or _registry_values)
    if platform == "darwin":
        return _of_preferences(managed)
    return _of_file(POLICY_FILE if file is None else file)


def _of_file(path: Path) -> list[Source]:
    data = _bytes_of(path)
    if data is None:
        return []
    import json

    try:
        table = json.loads(data.decode("utf-8-sig"))
    except (ValueError, RecursionError) as fault:
        raise _unreadable(str(path), f"it is no JSON: {fault}") from fault
    if not isinstance(table, dict):
        raise _unreadable(str(path), "it is no JSON object")
    # An editor finds the schema by this name.
    told = {name: value for name, value in table.items() if name != "$schema"}
    return [Source(Layer.POLICY, str(path), told)]


def _of_preferences(folder: Path) -> list[Source]:
    import getpass
    import plistlib
    from xml.parsers.expat import ExpatError

    found = []
    for path in (folder / MANAGED_NAME, folder / getpass.getuser() / MANAGED_NAME):
        data = _bytes_of(path)
        if data is None:
            continue
        try:
            table = plistlib.loads(data)
        except (ValueError, OverflowError, plistlib.InvalidFileException, ExpatError) as fault:
            raise _unreadable(str(path), f"it is no property list: {fault}") from fault
        if not isinstance(table, dict):
            raise _unreadable(str(path), "it is no dictionary")
        # The system notes its own facts beside what a profile says.
        told = {
            str(name): raw for name, raw in table.items() if not str(name).startswith("Payload")
        }
        found.append(Source(Layer.POLICY, str(path), told))
    return found


def _of_registry(registry: Registry) -> list[Source]:
    found = []
    for hive in HIVES:
        place = f"{hive}\\{REGISTRY_KEY}"
        try:
            values = registry(hive, REGISTRY_KEY)
        except OSError as fault:
            raise _unreadable(place, str(fault)) from fault
        if values is not None:
            found.append(Source(Layer.POLICY, place, values))
    return found


def _bytes_of(path: Path) -> bytes | None:
    try:
        return path.read_bytes()
    except (FileNotFoundError, NotADirectoryError):
        return None
    except OSError as fault:
        raise _unreadable(str(path), fault.strerror or str(fault)) from fault


def _unreadable(place: str, why: str) -> BadInput:
    return BadInput(
        f"The policy of this site in {place} cannot be read: {why}. Reviewer does not start without"
        " it: have it corrected by whoever looks after this computer."
    )


if sys.platform == "win32":
    import winreg

    def _registry_values(hive: str, key: str) -> Mapping[str, object] | None:
        # The 64-bit view: a 32-bit program would be shown another key.
        access = winreg.KEY_READ | winreg.KEY_WOW64_64KEY
        try:
            opened = winreg.OpenKey(getattr(winreg, hive), key, 0, access)
        except FileNotFoundError:
            return None
        with opened:
            count = winreg.QueryInfoKey(opened)[1]
            told = (winreg.EnumValue(opened, number) for number in range(count))
            return {name: raw for name, raw, _ in told}
else:

    def _registry_values(_hive: str, _key: str) -> Mapping[str, object] | None:
        raise OSError("there is no registry on this system")
