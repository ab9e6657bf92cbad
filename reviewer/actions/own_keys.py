"""The person's own keys: what they changed of the shipped profiles, and the file that keeps it.

keymap.toml in the profile folder; `[keys]` counts under every profile, `[profiles.left]` under that
one alone and before it. See keymap.py for the rest of the form.
"""

import json
import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Any

from reviewer.domain.errors import BadInput, Refused, StorageFault
from reviewer.domain.files import write_whole
from reviewer.domain.language import tr

FILE = "keymap.toml"
_HEAD = "# Keys that differ from the shipped profiles; written by Reviewer, and yours to edit.\n"
Keys = Mapping[str, tuple[str, ...]]


@dataclass(frozen=True, slots=True)
class OwnKeys:
    """What a keymap file says.

    Attributes:
        shared: all keys of an action, by its id, under every profile.
        profiles: the same under one profile, by its name.
        facts: what else stands in the file: title, single_keys.
    """

    shared: Keys = field(default_factory=dict)
    profiles: Mapping[str, Keys] = field(default_factory=dict)
    facts: Mapping[str, Any] = field(default_factory=dict)

    @property
    def is_empty(self) -> bool:
        """Whether nothing differs."""
        return not (self.shared or any(self.profiles.values()) or self.facts)

    def of(self, profile: str) -> dict[str, tuple[str, ...]]:
        """Actions whose keys differ under this profile."""
        return {**self.shared, **self.profiles.get(profile, {})}

    def with_keys(self, profile: str, action: str, keys: Iterable[str]) -> "OwnKeys":
        """Other keys of one action under one profile."""
        here = {**self.profiles.get(profile, {}), action: tuple(keys)}
        return replace(self, profiles={**self.profiles, profile: here})

    def without(self, profile: str, action: str) -> "OwnKeys":
        """One action as it is shipped."""
        here = dict(self.profiles.get(profile, {}))
        here.pop(action, None)
        shared = {name: keys for name, keys in self.shared.items() if name != action}
        return replace(self, shared=shared, profiles={**self.profiles, profile: here})

    def without_any(self, profile: str) -> "OwnKeys":
        """Every action of one profile as it is shipped."""
        others = {name: keys for name, keys in self.profiles.items() if name != profile}
        return replace(self, shared={}, profiles=others)


def read_keys(path: Path) -> OwnKeys:
    """What the file says; nothing when there is none.

    Raises:
        BadInput: it is no keymap.
        StorageFault: it cannot be read.
    """
    try:
        table = tomllib.loads(path.read_text("utf-8"))
    except FileNotFoundError:
        return OwnKeys()
    except (tomllib.TOMLDecodeError, UnicodeDecodeError) as fault:
        raise BadInput(
            tr("The keymap {file} cannot be read: {why}.", file=path.name, why=fault)
        ) from fault
    except OSError as fault:
        raise StorageFault(
            tr("The keymap {file} cannot be read: {why}.", file=path, why=fault)
        ) from fault
    profiles = _table(table.pop("profiles", {}), "profiles")
    shared = _keys(table.pop("keys", {}))
    return OwnKeys(shared, {name: _keys(each) for name, each in profiles.items()}, table)


def write_keys(path: Path, own: OwnKeys) -> None:
    """Replace the file as a whole; without anything to say it goes.

    Raises:
        StorageFault: it cannot be written.
    """
    if not own.is_empty:
        write_whole(path, as_toml(own).encode())
        return
    try:
        path.unlink(missing_ok=True)
    except OSError as fault:
        why = fault.strerror or str(fault)
        raise StorageFault(
            tr("The keymap {file} cannot be written: {why}.", file=path, why=why)
        ) from fault


def export_keys(path: Path, own: OwnKeys) -> None:
    """Write own keys to a file for somebody else.

    Raises:
        Refused: there are none.
        StorageFault: it cannot be written.
    """
    if own.is_empty:
        raise Refused(
            tr("No key differs from the shipped profiles, so there is nothing to export.")
        )
    write_keys(path, own)


def as_toml(own: OwnKeys) -> str:
    """The text of the file."""
    lines = [_HEAD]
    for name, value in own.facts.items():
        if isinstance(value, str | int | float | bool):
            lines.append(f"{name} = {_written(value)}\n")
    lines += _section("keys", own.shared)
    for profile, keys in own.profiles.items():
        lines += _section(f"profiles.{profile}", keys)
    return "".join(lines)


def _section(name: str, keys: Keys) -> list[str]:
    if not keys:
        return []
    rows = [f"{_written(action)} = {_written(list(each))}\n" for action, each in keys.items()]
    return [f"\n[{name}]\n", *rows]


def _written(value: object) -> str:
    """A value as TOML: as JSON writes it, but for one control character."""
    return json.dumps(value, ensure_ascii=False).replace("\x7f", "\\u007f")


def _table(value: object, name: str) -> Mapping[str, Any]:
    if not isinstance(value, dict):
        raise BadInput(tr("In a keymap, {name!r} is a table.", name=name))
    return value


def _keys(value: object) -> dict[str, tuple[str, ...]]:
    found = {}
    for action, keys in _table(value, "keys").items():
        if not isinstance(keys, list) or not all(isinstance(key, str) for key in keys):
            raise BadInput(
                tr('The keys of {action!r} must be a list of texts like ["F"].', action=action)
            )
        found[action] = tuple(keys)
    return found
