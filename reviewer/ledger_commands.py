"""The command that adds up what decisions save, and tells a vendor what stands in the way."""

from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say
from reviewer.insight.ledger import By


def register(app: typer.Typer) -> None:
    """Add the command to the program's."""
    app.command()(ledger)


def ledger(
    by: Annotated[By, typer.Option(help="What the slices are of.")] = By.SITE,
    site: Annotated[list[str] | None, typer.Option(help="This site alone; again for more.")] = None,
    since: Annotated[str, typer.Option(help="First day of decisions, 2026-05-17, in UTC.")] = "",
    until: Annotated[str, typer.Option(help="Last day.")] = "",
    table: Annotated[Path | None, typer.Option("--csv", help="CSV file to write instead.")] = None,
    vendor: Annotated[str, typer.Option(help="With --sheet: as the catalogue names it.")] = "",
    sheet: Annotated[
        Path | None,
        typer.Option(help="Write what this vendor could change to ship with less, instead."),
    ] = None,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Say what decisions in force save in material and cost, and what was damaged.

    Examples: reviewer ledger --by vendor --csv ledger.csv --data ./service;
    reviewer ledger --vendor "Tarn Pottery" --sheet tarn.csv --data ./service
    """
    if bool(vendor) != (sheet is not None) or (sheet is not None and table is not None):
        raise typer.BadParameter("say: ledger [--csv FILE], or ledger --vendor NAME --sheet FILE")
    from reviewer.domain.files import check_place
    from reviewer.service.ledger import Asked, packaging_ledger
    from reviewer.service.ledger_files import as_lines, write_table, write_vendor_sheet

    asked = Asked(by, tuple(site or ()), since, until)
    for place in filter(None, (table, sheet)):
        check_place(place)
    with existing_store(data, database) as store, store.reading() as connection:
        if sheet is not None:
            say({"file": sheet, "rows": write_vendor_sheet(connection, vendor, sheet)}, as_json)
            return
        found = packaging_ledger(connection, asked)
    if table is not None:
        say({"file": table, "rows": write_table(found, table)}, as_json)
    elif as_json:
        say(found.model_dump(), as_json)
    else:
        print(as_lines(found))
