"""Commands that write decisions for other programs, and read what people hand back."""

from dataclasses import asdict
from enum import StrEnum
from pathlib import Path
from typing import Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, ProfileDir, existing_store, say
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.exporting.flow_definition import FlowDefinition
from reviewer.exporting.formats import Format, write_export
from reviewer.exporting.told import PLACES, Told

FLOW = FlowDefinition()


class HandedBack(StrEnum):
    """What people hand back."""

    LABEL_STUDIO = "label-studio"
    HUMAN_LOOPS = "a2i"
    WEB_ANNOTATION = "w3c"


def register(app: typer.Typer) -> None:
    """Add these commands to the program's."""
    app.command()(export)
    app.command(name="read-labels")(read_labels)


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
    flow: Annotated[
        str, typer.Option(help="With --format a2i: name of the flow definition.")
    ] = FLOW.name,
    flow_region: Annotated[
        str, typer.Option(help="With --format a2i: region in the flow definition's ARN.")
    ] = FLOW.region,
    flow_account: Annotated[
        str, typer.Option(help="With --format a2i: account in the flow definition's ARN.")
    ] = FLOW.account,
    flow_partition: Annotated[
        str, typer.Option(help="With --format a2i: partition in the flow definition's ARN.")
    ] = FLOW.partition,
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
    reviewer export --decisions tasks.json --format label-studio --data ./service;
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
    if names and kind is Format.HUMAN_LOOPS:
        raise typer.BadParameter("--format a2i tells workers by pseudonym alone: leave out --names")
    definition = FlowDefinition(flow, flow_region, flow_account, flow_partition)
    with existing_store(data, database) as store:
        if labels is not None:
            from reviewer.service.labels import export_labels

            say(asdict(export_labels(store, labels)), as_json)
        elif decisions is not None:
            from reviewer.service.label_rows import Wanted, label_rows

            told = Told(store.facts.service_id, store.now_ms(), pictures, definition)
            wanted = Wanted(all_states=all_states, names=names, texts=texts)
            rows = label_rows(store, wanted)
            say(write_export(rows, kind, decisions, told, **asdict(wanted)), as_json)


def read_labels(
    source: Annotated[
        Path, typer.Argument(help="File that was handed back; of human loops also their folder.")
    ],
    out: Annotated[Path, typer.Option(help="JSON Lines file of label rows to write.")],
    kind: Annotated[
        HandedBack, typer.Option("--format", help="What the file is.")
    ] = HandedBack.LABEL_STUDIO,
    as_json: AsJson = False,
) -> None:
    """Read labels that people hand back from another program, as rows like ours; changes nothing.

    Example: reviewer read-labels tasks.json --format label-studio --out rows.jsonl
    """
    from reviewer.exporting.human_loops import read_loops
    from reviewer.exporting.label_studio import read_tasks
    from reviewer.exporting.web_annotations import read_annotations
    from reviewer.service.store import wall_ms

    reader = {HandedBack.LABEL_STUDIO: read_tasks, HandedBack.WEB_ANNOTATION: read_annotations}
    if kind is HandedBack.HUMAN_LOOPS:
        rows = read_loops((str(each), _text_of(each)) for each in _outputs_in(source))
    else:
        rows = reader[kind](_text_of(source))
    say(write_export(rows, Format.JSON_LINES, out, Told("", wall_ms())), as_json)


def _outputs_in(source: Path) -> list[Path]:
    """Each human loop's file in a folder, by its path; or the file itself."""
    if not source.is_dir():
        return [source]
    from reviewer.exporting.human_loops import OUTPUT

    found = sorted(source.rglob(OUTPUT))
    if not found:
        raise BadInput(f"There is no {OUTPUT} in {source}.")
    return found


def _text_of(source: Path) -> str:
    try:
        return source.read_text("utf-8-sig")
    except UnicodeDecodeError as fault:
        raise BadInput(f"{source} is no text in UTF-8. Save it again as such.") from fault
    except OSError as fault:
        raise StorageFault(f"{source} cannot be read: {fault.strerror}.") from fault
