"""The command that writes decisions for other programs."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, ProfileDir, existing_store, say
from reviewer.exporting.formats import Format, write_export
from reviewer.exporting.told import PLACES, Told


def register(app: typer.Typer) -> None:
    """Add this command to the program's."""
    app.command()(export)


def export(
    labels: Annotated[
        Path | None, typer.Option(help="CSV file to write; its counts go beside it.")
    ] = None,
    decisions: Annotated[
        Path | None,
        typer.Option(help="Write decisions in another program's format to this file, instead."),
    ] = None,
    kind: Annotated[
        Format, typer.Option("--format", help="With --decisions: what is written.")
    ] = Format.JSON_LINES,
    all_states: Annotated[
        bool,
        typer.Option("--all-states", help="With --decisions: also those that do not hold."),
    ] = False,
    names: Annotated[
        bool,
        typer.Option("--names", help="With --decisions: people by account, not by pseudonym."),
    ] = False,
    texts: Annotated[
        bool,
        typer.Option("--texts", help="With --decisions: notes and remarks, as people wrote them."),
    ] = False,
    pictures: Annotated[
        str,
        typer.Option(help="With --decisions: address of a picture, {hash} for its SHA-256."),
    ] = PLACES,
    pack: Annotated[
        Path | None,
        typer.Option(help="Write a desk's records that the service lacks to this file, instead."),
    ] = None,
    everything: Annotated[
        bool, typer.Option("--everything", help="With --pack: also what the service has.")
    ] = False,
    profile_dir: ProfileDir = None,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Write decisions: as labels to train on, in other programs' formats, or to carry by hand.

    Examples: reviewer export --labels labels.csv --data ./service;
    reviewer export --decisions rows.parquet --format parquet --data ./service;
    reviewer export --pack desk1.reviewpack --profile-dir ./profile
    """
    if sum(each is not None for each in (labels, decisions, pack)) != 1:
        raise typer.BadParameter(
            "say: export --labels FILE, export --decisions FILE, or export --pack FILE"
        )
    if pack is not None:
        from reviewer.audit_commands import write_pack

        profile = settings.profile_folder(profile_dir, settings.server_address(None))
        write_pack(pack, profile, everything=everything, as_json=as_json)
        return
    with existing_store(data, database) as store:
        if labels is not None:
            from reviewer.service.labels import export_labels

            say(asdict(export_labels(store, labels)), as_json)
        elif decisions is not None:
            from reviewer.service.label_rows import Wanted, label_rows

            told = Told(store.facts.service_id, store.now_ms(), pictures)
            wanted = Wanted(all_states=all_states, names=names, texts=texts)
            rows = label_rows(store, wanted)
            say(write_export(rows, kind, decisions, told, **asdict(wanted)), as_json)
