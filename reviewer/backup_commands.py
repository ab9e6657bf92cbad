"""The commands that back a service up and bring it back."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer import settings
from reviewer.command_line import (
    AsJson,
    Data,
    Database,
    existing_store,
    progress_line,
    say,
    tell,
)


def register(app: typer.Typer) -> None:
    """Add these commands to the program's."""
    for command in (backup, restore):
        app.command()(command)


def backup(
    place: Annotated[Path, typer.Argument(help="Folder of the backups, on another disk.")],
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Back the running service up, and restore the copy for a test: only then it counts.

    Pictures that are in PLACE already are not copied again.

    Example: reviewer backup /mnt/backups --data ./service
    """
    from reviewer.service.backing_up import back_up

    with existing_store(data, database) as store, progress_line() as told:
        made = back_up(store, place, told)
    say(made.facts(), as_json)
    if made.damaged:
        tell(
            f"{len(made.damaged)} pictures of the service are damaged and not in the backup, as"
            f" {made.damaged[0]}. Ingest their catalogue again."
        )


def restore(
    folder: Annotated[Path, typer.Argument(metavar="BACKUP", help="One backup in its place.")],
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Make a backup a service again, in an empty folder, and an empty database where one is named.

    Desks offer again by themselves what they recorded since the backup was made.

    Example: reviewer restore /mnt/backups/20261122T023500Z-4711 --data ./restored
    """
    from reviewer.service.restoring import restore as bring_back

    with progress_line() as told:
        made = bring_back(folder, settings.service_folder(data), database, told)
    say(made.facts(), as_json)
    if made.lacking:
        tell(
            f"{len(made.lacking)} pictures are gone from the backup or damaged, as"
            f" {made.lacking[0]}. Ingest their catalogue again."
        )
