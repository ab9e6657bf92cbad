"""The command on physical tests: which are due, how they were drawn, what they say of rejects."""

from dataclasses import asdict
from pathlib import Path
from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, existing_store, say


def register(app: typer.Typer) -> None:
    """Add the command to the program's."""
    app.command()(slips)


def slips(
    action: Annotated[str, typer.Argument(help="list, draw, draws or figures.")],
    table: Annotated[
        Path | None, typer.Option("--csv", help="With list: CSV file to write instead.")
    ] = None,
    every: Annotated[
        bool, typer.Option("--all", help="With list: those with a result, too.")
    ] = False,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Say which physical tests are due, draw rejects for them, or say what they came to.

    A result comes back as an outcome of source physical_test with the slip as its external_id.

    Examples: reviewer slips list --csv due.csv --data ./service; reviewer slips draw
    """
    if action == "list":
        _list(table, every, data, database, as_json)
    elif action == "draw" and table is None:
        from reviewer.service.test_slips import draw_tests

        with existing_store(data, database) as store:
            say(asdict(draw_tests(store)), as_json)
    elif action == "draws" and table is None:
        _draws(data, database, as_json)
    elif action == "figures" and table is None:
        _figures(data, database, as_json)
    else:
        raise typer.BadParameter("say: slips list [--csv FILE] [--all], draw, draws or figures")


def _list(table: Path | None, every: bool, data: Data, database: Database, as_json: bool) -> None:
    from reviewer.domain.files import check_place
    from reviewer.service.slip_files import write_slips
    from reviewer.service.test_slips import slips as find
    from reviewer.wording import minute

    if table is not None:
        check_place(table)
    with existing_store(data, database) as store, store.reading() as connection:
        found = find(connection, is_open=not every)
    if table is not None:
        say({"file": table, "rows": write_slips(found, table)}, as_json)
        return
    for each in found:
        say({**asdict(each), "made_ms": minute(each.made_ms)}, as_json)


def _draws(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.service.test_slips import drawn_lots
    from reviewer.wording import minute

    with existing_store(data, database) as store, store.reading() as connection:
        for each in drawn_lots(connection):
            say({**asdict(each), "made_ms": minute(each.made_ms)}, as_json)


def _figures(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.domain.ids import PersonId
    from reviewer.domain.people import Person, Role
    from reviewer.service.reject_figures import reject_figures

    nobody = Person(PersonId(""), "", "", Role.ADMIN, ())
    with existing_store(data, database) as store:
        say(reject_figures(store, nobody).model_dump(), as_json)
