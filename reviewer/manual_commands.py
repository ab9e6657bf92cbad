"""The command that writes the manual as pages with pictures."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, say


def register(app: typer.Typer) -> None:
    """Add the command to the program's."""
    app.command()(manual)


def manual(
    out: Annotated[Path, typer.Argument(help="Folder for the pages; made when missing.")],
    as_json: AsJson = False,
) -> None:
    """Write the manual as HTML pages, with pictures drawn of the app. Runs in a checkout.

    Example: reviewer manual ./manual
    """
    from reviewer.bench.manual import run_manual

    count = run_manual(out)
    say({"manual": str(out / "index.html"), "pictures": count}, as_json)
