"""What commands share: options, how facts are printed, the line of progress, the store."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Annotated, Any

import typer

from reviewer import settings
from reviewer.domain.errors import BadInput
from reviewer.domain.progress import Progress
from reviewer.wording import lines_of

if TYPE_CHECKING:  # a database is behind it
    from reviewer.service.store import Store


def _shown(place: Callable[[], Path], before: str = "") -> str:
    """A folder in the words of a help; "" where settings cannot be read, which commands tell."""
    try:
        return f"{before}{settings.readable(place())}"
    except BadInput:
        return ""


def _database(given: str | None) -> str | None:
    from reviewer.settings.serving import database

    return database(given)


_FOLDER = "Folder of database, pictures and models"
Data = Annotated[
    Path | None,
    typer.Option(
        "--data",
        help=f"{_FOLDER}; else REVIEWER_DATA.",
        show_default=_shown(partial(settings.service_folder, None)),
    ),
]
DemoData = Annotated[
    Path | None,
    typer.Option(
        "--data",
        help=f"{_FOLDER}, and of the desk's profile.",
        show_default=_shown(partial(settings.demo_folder, None)),
    ),
]
Database = Annotated[
    str | None,
    typer.Option(
        "--database",
        callback=_database,
        help="Database URL instead of the folder's SQLite; else REVIEWER_DATABASE.",
    ),
]
ProfileDir = Annotated[
    Path | None,
    typer.Option(
        "--profile-dir",
        help="Folder of records and cache; else REVIEWER_PROFILE_DIR.",
        show_default=_shown(settings.profiles_folder, "one a service in "),
    ),
]
Server = Annotated[
    str | None,
    typer.Option(
        "--server",
        help="Address of the service; else REVIEWER_SERVER.",
        show_default=settings.DEFAULT_SERVER,
    ),
]
CaFile = Annotated[
    Path | None,
    typer.Option(
        "--ca-file",
        help="Certificates (PEM) to trust beside the system's; else REVIEWER_CA_FILE.",
    ),
]
Set = Annotated[
    list[str] | None,
    typer.Option("--set", help="NAME=VALUE of any setting, see: reviewer settings."),
]
Offscreen = Annotated[bool, typer.Option("--offscreen", help="Draw without a screen.")]
Shot = Annotated[
    Path | None, typer.Option("--shot", help="Write a picture of the usable window, then exit.")
]
Trace = Annotated[
    Path | None, typer.Option("--trace", help="Append a JSON line for everything shown.")
]
ScorerAddress = Annotated[
    str | None,
    typer.Option("--scorer", help="Served model, https://host/v2/models/NAME, to score with."),
]
ScorerUnencrypted = Annotated[
    bool, typer.Option("--scorer-unencrypted", help="Let --scorer be http to another machine.")
]
AsJson = Annotated[bool, typer.Option("--json", help="Print JSON for programs.")]


def say(facts: dict[str, Any], as_json: bool) -> None:
    """Print facts: in words, one a line, or as one JSON object with every digit."""
    if as_json:
        print(json.dumps(facts, ensure_ascii=False, default=str))
        return
    print("\n".join(lines_of(facts)))


def say_lines(facts: dict[str, Any], lines: str, as_json: bool) -> None:
    """Facts for programs, lines for people."""
    if as_json:
        say(facts, as_json)
    else:
        typer.echo(lines)


def tell(sentence: str) -> None:
    """Print a sentence for the person beside what a command prints; "" is none."""
    if sentence:
        print(sentence, file=sys.stderr)


@contextmanager
def progress_line() -> Iterator[Progress]:
    """One line on standard error that is written over, or plain lines when it is no terminal."""
    try:
        yield _write_over if sys.stderr.isatty() else _line_a_phase()
    finally:
        sys.stderr.flush()


def _write_over(phase: str, done: int, total: int) -> None:
    end = "\n" if done >= total else ""
    print(f"\r{phase}: {done} of {total}   ", end=end, file=sys.stderr, flush=True)


def _line_a_phase() -> Progress:
    told = ""

    def tell(phase: str, _done: int, total: int) -> None:
        nonlocal told
        if phase != told:
            told = phase
            print(f"{phase}: {total}", file=sys.stderr, flush=True)

    return tell


def existing_store(data: Path | None, database: str | None) -> "Store":
    """The service's store, to be closed by the caller.

    Raises:
        StorageFault: there is no service.
        BadInput, NewerSchema: see open_store.
    """
    from reviewer.service.store import open_store

    return open_store(settings.service_folder(data), database, must_exist=True)
