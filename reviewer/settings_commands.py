"""The command on settings: what counts here, and who said so."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated, Any

import typer

from reviewer import settings
from reviewer.command_line import AsJson, ProfileDir, Server, Set, say_lines
from reviewer.settings.declared import Group
from reviewer.settings.layers import Layers, Settled
from reviewer.settings.sources import read_layers, said_by


def show_settings(
    server: Server = None,
    profile_dir: ProfileDir = None,
    said: Set = None,
    schema: Annotated[
        bool, typer.Option("--schema", help="Print the JSON Schema of policy.json instead.")
    ] = False,
    as_json: AsJson = False,
) -> None:
    """Print every setting with where it comes from. Example: reviewer settings --json"""
    if schema:
        from reviewer.settings.schema import settings_schema

        print(json.dumps(settings_schema(), indent=2, ensure_ascii=False))
        return
    layers = _layers(server, profile_dir, said)
    found = tuple(layers)
    facts = {"settings": [_facts(each) for each in found], "without_effect": layers.notes()}
    say_lines(facts, "\n".join(_lines(found)), as_json)


def _layers(server: str | None, profile_dir: Path | None, said: list[str] | None) -> Layers:
    given = said_by(said)
    if server is not None:
        given["server"] = server
    if profile_dir is not None:
        given["profile_dir"] = str(profile_dir)
    profile = settings.profile_folder(profile_dir, settings.server_address(server, given), given)
    return read_layers(given, profile)


def _facts(found: Settled) -> dict[str, Any]:
    return {
        "name": found.setting.name,
        "value": found.text if found.setting.is_secret else found.value,
        "layer": found.layer.value,
        "place": found.place,
        "locked": found.is_locked,
    }


def _lines(settled: Iterable[Settled]) -> Iterator[str]:
    found = tuple(settled)
    width = max(len(each.setting.name) for each in found)
    for number, group in enumerate(Group):
        yield from [""] * bool(number)
        yield group.value
        for each in found:
            if each.setting.group is group:
                locked = "locked, " if each.is_locked else ""
                yield f"  {each.setting.name:<{width}}  {each.text}  ({locked}{each.reason})"


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command("settings")(show_settings)
