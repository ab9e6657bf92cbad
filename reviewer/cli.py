"""Commands and their options. Every command is one call into a room.

Exit codes: 0 done, 1 refused with a sentence, 2 wrong usage.
"""

import gc
import os
import sys
from dataclasses import asdict
from pathlib import Path
from typing import Annotated, Any

import typer

from reviewer import (
    __version__,
    audit_commands,
    backup_commands,
    export_commands,
    fairness_commands,
    ledger_commands,
    manual_commands,
    model_commands,
    people_commands,
    policy_commands,
    research_commands,
    review_commands,
    scoring_commands,
    serve_commands,
    settings,
    settings_commands,
    slip_commands,
    training_commands,
    tuning_commands,
    webhook_commands,
)
from reviewer.command_line import (
    AsJson,
    CaFile,
    Data,
    Database,
    DemoData,
    Offscreen,
    ProfileDir,
    ScorerAddress,
    ScorerUnencrypted,
    Server,
    Set,
    Shot,
    Trace,
    progress_line,
    say,
    tell,
)
from reviewer.domain.errors import BadCatalogue, ReviewerError
from reviewer.serve_commands import named_scorer
from reviewer.settings.sources import said_by, user_file

app = typer.Typer(
    name="reviewer",
    add_completion=False,
    rich_markup_mode=None,
    pretty_exceptions_enable=False,
    context_settings={"help_option_names": ["-h", "--help"]},
    help="Review desk for packaging certification. Without a command: open the desk."
    "\n\nExample, without a service to sign in to: reviewer demo",
)


def main() -> None:
    """Run one command; a ReviewerError becomes a sentence and exit code 1."""
    try:
        app()
    except BadCatalogue as refusal:
        for defect in refusal.defects:
            print(defect, file=sys.stderr)
        print(refusal, file=sys.stderr)
        raise SystemExit(1) from None
    except ReviewerError as refusal:
        print(refusal, file=sys.stderr)
        raise SystemExit(1) from None


def _start_quickly() -> None:
    """Save what a desk's imports need not pay for, a tenth of a second on two slow cores."""
    # All that is imported stays, so the collector would find nothing; `Tasks` takes over.
    gc.disable()
    # Asks every installed distribution for plugins, and the desk has none.
    os.environ.setdefault("PYDANTIC_DISABLE_PLUGINS", "1")


@app.callback(invoke_without_command=True)
def start(
    context: typer.Context,
    version: Annotated[bool, typer.Option("--version", help="Print the version.")] = False,
    tested: Annotated[
        bool, typer.Option("--self-test", help="Use all of this installation once.")
    ] = False,
) -> None:
    if version:
        print(f"reviewer {__version__}")
        raise typer.Exit
    if tested:
        self_test()
    if context.invoked_subcommand is None:
        open_desk()


@app.command("open")
def open_desk(
    server: Server = None,
    profile_dir: ProfileDir = None,
    batch: Annotated[
        int, typer.Option(help="Items to check out when none are left.", min=1, max=500)
    ] = 20,
    ca_file: CaFile = None,
    said: Set = None,
    offscreen: Offscreen = False,
    shot: Shot = None,
    trace: Trace = None,
) -> None:
    """Open the desk. Example: reviewer open --server http://127.0.0.1:8472"""
    _start_quickly()
    from reviewer.app import DeskOptions, run_desk
    from reviewer.settings.desk import desk_settings

    given = said_by(said)
    address = settings.server_address(server, given)
    profile = settings.profile_folder(profile_dir, address, given)
    found = desk_settings(profile, ca_file, given)
    options = DeskOptions(
        profile_dir=profile,
        server=address,
        access=found.access,
        workplace=found.workplace,
        # Nobody looks at a window that is drawn or watched for a program.
        shows_tour=not (offscreen or shot or trace),
        layers=found.layers,
        settings_file=user_file(),
        offscreen=offscreen,
        shot=shot,
        trace=trace,
        batch=batch,
    )
    raise typer.Exit(run_desk(options))


@app.command()
def demo(
    data: DemoData = None,
    said: Set = None,
    offscreen: Offscreen = False,
    shot: Shot = None,
    trace: Trace = None,
) -> None:
    """Open the desk on an embedded service with a sample catalogue.

    Other commands find that service with the same --data.

    Example: reviewer demo --offscreen --shot desk.png
    """
    _start_quickly()
    from reviewer.demo import run_demo

    folder = settings.demo_folder(data)
    given = said_by(said)
    raise typer.Exit(run_demo(folder, given, offscreen=offscreen, shot=shot, trace=trace))


@app.command()
def ingest(
    catalogue: Annotated[Path | None, typer.Argument(help="CSV or JSONL file.")] = None,
    images: Annotated[
        Path | None, typer.Option(help="Folder of the pictures; default beside the catalogue.")
    ] = None,
    outcomes: Annotated[
        Path | None, typer.Option(help="CSV or JSONL file of what came of parcels, instead.")
    ] = None,
    reviews: Annotated[
        Path | None, typer.Option(help="CSV or JSONL file of customers' reviews, instead.")
    ] = None,
    data: Data = None,
    database: Database = None,
    scorer: ScorerAddress = None,
    scorer_unencrypted: ScorerUnencrypted = False,
    as_json: AsJson = False,
) -> None:
    """Read a catalogue and its pictures, outcomes or reviews into the service: all, or nothing.

    Example: reviewer ingest catalog.csv --images pictures --data ./service
    """
    if sum(each is not None for each in (catalogue, outcomes, reviews)) != 1:
        raise typer.BadParameter("say: ingest CATALOGUE, --outcomes FILE or --reviews FILE")
    if catalogue is None:
        say(review_commands.taken_in(outcomes, reviews, data, database), as_json)
        return
    served = (scorer, scorer_unencrypted)
    say(_ingested(settings.service_folder(data), database, catalogue, images, served), as_json)


def _ingested(
    folder: Path,
    database: str | None,
    catalogue: Path,
    images: Path | None,
    served: tuple[str | None, bool],
) -> dict[str, Any]:
    """What came of a catalogue; a folder is made a service only for one that is taken."""
    from reviewer.service.ingest import ingest as read_in
    from reviewer.service.ingest import look_for, look_over
    from reviewer.service.model_folder import unused_model
    from reviewer.service.store import check_folder, is_begun, open_store, picture_folder

    check_folder(folder)
    look_for(catalogue, images)
    scorer = named_scorer(served[0], unencrypted=served[1])
    with progress_line() as told:
        looked = None
        if not is_begun(folder, database):
            looked = look_over(catalogue, images, picture_folder(folder), told)
        with open_store(folder, database) as store:
            report = read_in(catalogue, images, store, scorer, progress=told, looked=looked)
            tell("" if scorer else unused_model(store))
    return report.facts()


@app.command()
def world(
    out: Annotated[Path, typer.Argument(help="Folder to write; made when missing.")],
    products: Annotated[int, typer.Option(help="How many.", min=1)] = 100,
    seed: Annotated[int, typer.Option(help="Same seed, same world.", min=0, max=2**63)] = 7,
    size: Annotated[int, typer.Option(help="Picture edge, pixels.", min=16, max=4096)] = 256,
    pictures: Annotated[bool, typer.Option(help="Draw the tunnel pictures.")] = True,
    angles: Annotated[
        int | None, typer.Option(help="At most so many pictures a product.", min=1)
    ] = None,
    processes: Annotated[
        int | None, typer.Option(help="How many draw; as many as help if not given.", min=1)
    ] = None,
    as_json: AsJson = False,
) -> None:
    """Write a generated catalogue with tunnel pictures and shipments.

    Example: reviewer world --products 200 --seed 3 ./world
    """
    from reviewer.world.world import write_world

    with progress_line() as told:
        report = write_world(
            products,
            seed,
            out,
            pictures=pictures,
            size=size,
            angles=angles,
            processes=processes,
            progress=told,
        )
    say(asdict(report), as_json)


@app.command()
def bench(
    items: Annotated[int, typer.Option(help="Items in the queue.", min=30)] = 10_000,
    screen: Annotated[
        bool, typer.Option("--screen", help="Read a virtual screen (Linux, Xvfb) instead.")
    ] = False,
    sync: Annotated[
        bool, typer.Option("--sync", help="Time push and pull alone, of 10,000 items at most.")
    ] = False,
    fairness: Annotated[
        bool, typer.Option("--fairness", help="Time a review of 10 million decisions alone.")
    ] = False,
    mentoring: Annotated[bool, typer.Option("--mentoring", help="Time mentoring alone.")] = False,
    interns: Annotated[int, typer.Option(help="How many learn, with --mentoring.", min=8)] = 8_000,
    as_json: AsJson = False,
    against: Annotated[
        Path | None, typer.Option(help="Compare with the costs in this file; 1 when more.")
    ] = None,
    tolerance: Annotated[
        float, typer.Option(help="How much more a figure may cost, as a factor.", min=1.0)
    ] = 1.5,
    write: Annotated[Path | None, typer.Option(help="Put the costs into this file.")] = None,
) -> None:
    """Time the real app on real files. Example: reviewer bench --items 10000 --json"""
    if screen:
        from reviewer.bench.screen_keys import run_screen_bench

        raise typer.Exit(run_screen_bench(items, as_json))
    if sync:
        from reviewer.bench.syncing import run_sync_bench

        raise typer.Exit(run_sync_bench(items, as_json))
    if fairness:
        from reviewer.bench.fairness import run_fairness_bench

        raise typer.Exit(run_fairness_bench(as_json))
    if mentoring:
        from reviewer.bench.mentoring import run_mentoring_bench

        raise typer.Exit(run_mentoring_bench(interns, as_json))
    from reviewer.bench.run import Against, run_bench

    raise typer.Exit(run_bench(items, as_json, Against(against, tolerance, write)))


@app.command()
def gallery(
    out: Annotated[Path, typer.Argument(help="Folder for the PNG files.")],
    language: Annotated[
        list[str] | None,
        typer.Option(help="en, de, fr, es or ja instead, light; repeat for several."),
    ] = None,
) -> None:
    """Draw every screen in every look, at 100 and 200 %. Example: reviewer gallery ./gallery"""
    from reviewer.bench.gallery import LOOKS, looks_in, run_gallery

    raise typer.Exit(run_gallery(out, looks=looks_in(language) if language else LOOKS))


@app.command()
def keys(
    pdf: Annotated[Path, typer.Option(help="The file to write.")],
    profile: Annotated[str, typer.Option(help="left, right, keypad or culler.")] = "left",
    server: Server = None,
    profile_dir: ProfileDir = None,
) -> None:
    """Write a card of all keys to print, with your own changes.

    Example: reviewer keys --pdf keys.pdf --profile left
    """
    from reviewer.ui.shell.key_card import run_keys

    own = settings.profile_folder(profile_dir, settings.server_address(server)) / "keymap.toml"
    run_keys(pdf, profile, own)
    say({"pdf": str(pdf)}, False)


@app.command()
def doctor(
    server: Server = None,
    profile_dir: ProfileDir = None,
    ca_file: CaFile = None,
    service: Annotated[
        bool, typer.Option("--service", help="Check the ground of a service here instead.")
    ] = False,
    data: Data = None,
    database: Database = None,
    said: Set = None,
    as_json: AsJson = False,
) -> None:
    """Check this machine and say what is wrong. Example: reviewer doctor

    For a service: reviewer doctor --service --data ./service --server https://hub.example
    """
    if service:
        from reviewer.service_doctor import run_service_doctor

        folder = settings.service_folder(data)
        raise typer.Exit(run_service_doctor(folder, database, server, ca_file, as_json))
    if data is not None:
        raise typer.BadParameter("say: doctor --service --data DIR")
    from reviewer.doctor import run_doctor
    from reviewer.settings.desk import desk_settings

    given = said_by(said)
    address = settings.server_address(server, given)
    profile = settings.profile_folder(profile_dir, address, given)
    access = desk_settings(profile, ca_file, given).access
    raise typer.Exit(run_doctor(profile, address, as_json, access))


@app.command()
def diagnostics(
    out: Annotated[Path, typer.Argument(metavar="OUT.zip", help="The file to write.")],
    preview: Annotated[
        bool, typer.Option("--preview", help="Print all that would be in it; write nothing.")
    ] = False,
    server: Server = None,
    profile_dir: ProfileDir = None,
    ca_file: CaFile = None,
    said: Set = None,
) -> None:
    """Write a report for whoever helps: no product, note, name, password or token is in it.

    Example: reviewer diagnostics report.zip --preview
    """
    from reviewer.report import profile_report
    from reviewer.settings.desk import desk_settings

    given = said_by(said)
    address = settings.server_address(server, given)
    profile = settings.profile_folder(profile_dir, address, given)
    report = profile_report(profile, address, desk_settings(profile, ca_file, given))
    if preview:
        typer.echo(report.text)
        return
    report.save(out)
    say({"report": str(out), "files": [file.name for file in report.files]}, False)


@app.command("self-test")
def self_test() -> None:
    """Use all of this installation once, without a screen. Example: reviewer self-test"""
    from reviewer.self_test import run_self_test

    raise typer.Exit(run_self_test())


serve_commands.register(app)
people_commands.register(app)
backup_commands.register(app)
webhook_commands.register(app)
audit_commands.register(app)
training_commands.register(app)
tuning_commands.register(app)
model_commands.register(app)
policy_commands.register(app)
export_commands.register(app)
fairness_commands.register(app)
ledger_commands.register(app)
manual_commands.register(app)
slip_commands.register(app)
review_commands.register(app)
scoring_commands.register(app)
research_commands.register(app)
settings_commands.register(app)
