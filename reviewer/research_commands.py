"""The command that writes a bundle for researchers of another institution."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say


def research_bundle(
    institution: Annotated[str, typer.Argument(help="Id of the institution, as Together has it.")],
    out: Annotated[Path, typer.Option(help="The ZIP file to write.")],
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Write matters, decisions and figures by pseudonym, for one institution.

    Example: reviewer research-bundle 0197f0c2-... --out bundle.zip --data ./service
    """
    from reviewer.domain.errors import Refused
    from reviewer.domain.files import check_place, write_whole
    from reviewer.domain.ids import PersonId
    from reviewer.domain.people import Person, Role
    from reviewer.service.research import write_bundle

    check_place(out)
    everybody = Person(PersonId("command line"), "", "", Role.ADMIN)
    with existing_store(data, database) as store:
        try:
            made = write_bundle(store, everybody, institution)
        except LookupError as fault:
            raise Refused(f"There is no institution {institution!r}.") from fault
    write_whole(out, made.data)
    rows = {name: each["rows"] for name, each in made.manifest["files"].items() if each["rows"]}
    say({"file": str(out), **rows}, as_json)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(research_bundle)
