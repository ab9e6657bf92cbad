"""The command that verifies: a service's database or a desk's journal."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, say
from reviewer.domain.errors import StorageFault

if TYPE_CHECKING:
    from reviewer.domain.finding import Report
    from reviewer.domain.signed_root import SignedRoot

_SHOWN = 200


def verify(
    profile_dir: Annotated[
        Path | None, typer.Option("--profile-dir", help="Verify the journal in this folder.")
    ] = None,
    witness: Annotated[
        list[Path] | None,
        typer.Option(help="Signed roots that a desk kept: its profile or its witnesses.jsonl."),
    ] = None,
    quick: Annotated[
        bool, typer.Option("--quick", help="Leave out the devices' signatures.")
    ] = False,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Say what in a service's database, or in a desk's journal, was changed by other hands.

    Nothing is changed by it. Exit code 1 when something is wrong.

    Example: reviewer verify --data ./service --witness ./profile
    """
    if profile_dir is not None and (data or database or witness or quick):
        raise typer.BadParameter("say: verify --profile-dir DIR, or verify --data DIR")
    if profile_dir is not None:
        from reviewer.journal.verifying import verify_profile

        report = verify_profile(profile_dir)
    else:
        from reviewer.service.verifying import verify_service

        roots = [root for each in witness or () for root in _roots_of(each)]
        folder = settings.service_folder(data)
        report = verify_service(folder, database, witnesses=roots, signatures=not quick)
    _tell(report, as_json)
    raise typer.Exit(0 if report.is_sound else 1)


def _roots_of(place: Path) -> "Sequence[SignedRoot]":
    from reviewer.journal.witnesses import WITNESS_FILE, Witnesses

    folder = place if place.is_dir() else place.parent
    if (place.is_file() and place.name != WITNESS_FILE) or not (folder / WITNESS_FILE).is_file():
        raise StorageFault(f"There are no signed roots in {place}. Name a profile's folder.")
    return Witnesses(folder).roots


def _tell(report: "Report", as_json: bool) -> None:
    facts = dict(report.facts())
    if as_json:
        say(facts, as_json)
        return
    for each in report.findings[:_SHOWN]:
        typer.echo(f"{each.fault}: {each.sentence}")
    if len(report.findings) > _SHOWN:
        typer.echo(f"... and {len(report.findings) - _SHOWN} more; --json lists all.")
    for note in report.notes:
        typer.echo(note)
    counted = ", ".join(f"{many} {what}" for what, many in report.counted.items())
    verdict = "nothing is wrong" if report.is_sound else f"{len(report.findings)} faults"
    typer.echo(f"{report.subject}: {verdict} ({counted or 'nothing there'}).")


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(verify)
