"""Commands that verify, and that take packs and receipts which came without a network."""

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, ProfileDir, Server, say
from reviewer.domain.errors import StorageFault

if TYPE_CHECKING:
    from reviewer.domain.finding import Report
    from reviewer.domain.signed_root import SignedRoot

_SHOWN = 200


def verify(
    profile_dir: Annotated[
        Path | None, typer.Option("--profile-dir", help="Verify the journal in this folder.")
    ] = None,
    pack: Annotated[
        Path | None,
        typer.Option(help="Verify this .reviewpack; a sealed one needs the service's folder."),
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
    """Say what in a service's database, a desk's journal or a pack was changed by other hands.

    Nothing is changed by it. Exit code 1 when something is wrong.

    Example: reviewer verify --data ./service --witness ./profile
    """
    others = (database, witness, quick)
    if (profile_dir and (data or pack or any(others))) or (pack and any(others)):
        say_so = "say: verify --data DIR, or verify --profile-dir DIR, or verify --pack FILE"
        raise typer.BadParameter(say_so)
    if profile_dir is not None:
        from reviewer.journal.verifying import verify_profile

        report = verify_profile(profile_dir)
    elif pack is not None:
        report = _verified_pack(pack, data)
    else:
        from reviewer.service.verifying import verify_service

        roots = [root for each in witness or () for root in _roots_of(each)]
        folder = settings.service_folder(data)
        report = verify_service(folder, database, witnesses=roots, signatures=not quick)
    _tell(report, as_json)
    raise typer.Exit(0 if report.is_sound else 1)


def import_pack(
    pack: Annotated[Path, typer.Argument(help="A .reviewpack that a desk wrote.")],
    receipt: Annotated[
        Path | None, typer.Option(help="Receipt to write; default beside the pack.")
    ] = None,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Take records that were carried here by hand, and write the signed receipt for their desk.

    Example: reviewer import-pack desk1.reviewpack --data ./service
    """
    import getpass

    from reviewer.command_line import existing_store
    from reviewer.service.packs import import_pack as take

    place = receipt or pack.with_suffix(".receipt")
    with existing_store(data, database) as store:
        say(take(store, pack, place, getpass.getuser()).facts(), as_json)


def take_receipt(
    receipt: Annotated[Path, typer.Argument(help="The receipt that the service wrote.")],
    server: Server = None,
    profile_dir: ProfileDir = None,
) -> None:
    """Mark the records of a pack as received. The desk's window must be closed.

    Example: reviewer take-receipt desk1.receipt --profile-dir ./profile
    """
    from reviewer.operations.desk import open_desk
    from reviewer.operations.packing import take_receipt as take

    desk = open_desk(settings.profile_folder(profile_dir, settings.server_address(server)))
    try:
        typer.echo(take(desk, receipt).text)
    finally:
        desk.close()


def write_pack(pack: Path, profile: Path, *, everything: bool, as_json: bool) -> None:
    """Write a desk's records to a file to be carried by hand."""
    from reviewer.operations.desk import open_desk
    from reviewer.operations.packing import write_pack as write

    desk = open_desk(profile)
    try:
        done = write(desk, pack, everything=everything)
    finally:
        desk.close()
    say({"records": done.records, "left": done.left, "sealed": done.is_sealed}, as_json)


def _verified_pack(pack: Path, data: Path | None) -> "Report":
    from reviewer.service.service_key import KeyFile
    from reviewer.wire.pack_verifying import verify_pack
    from reviewer.wire.packs import unsealer

    keys = KeyFile(settings.service_folder(data))
    return verify_pack(pack, unsealer(keys.seed()) if keys.path.is_file() else None)


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
    """Add the commands."""
    for command in (verify, import_pack, take_receipt):
        app.command()(command)
