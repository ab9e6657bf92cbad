"""The command on people: who may sign in, in which role, for which sites."""

import sys
from typing import Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, say, tell
from reviewer.domain.errors import Refused
from reviewer.domain.people import Role


def person(
    action: Annotated[str, typer.Argument(help="add or list.")],
    name: Annotated[str, typer.Argument(help="What the person signs in with.")] = "",
    role: Annotated[Role, typer.Option(help="One role.")] = Role.REVIEWER,
    title: Annotated[str, typer.Option(help="What others see; the name when left out.")] = "",
    site: Annotated[
        list[str] | None,
        typer.Option(help="Code of a site that products are of; repeat for several."),
    ] = None,
    password_stdin: Annotated[
        bool, typer.Option(help="Read the password from standard input, not from a prompt.")
    ] = False,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Add or list people. Example: reviewer person add mia --role reviewer --site BER1"""
    if action == "list":
        _list(data, database, as_json)
    elif action == "add" and name:
        _add(data, database, as_json, name, title or name, role, tuple(site or ()), password_stdin)
    else:
        raise typer.BadParameter("say: person add NAME, or person list")


def _list(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.people import list_people

    with existing_store(data, database) as store:
        for each in list_people(store):
            sites = ",".join(each.sites) or "all sites"
            say({"person": each.name, "role": each.role.value, "sites": sites}, as_json)


def _add(
    data: Data,
    database: Database,
    as_json: bool,
    name: str,
    title: str,
    role: Role,
    sites: tuple[str, ...],
    from_stdin: bool,
) -> None:
    from reviewer.service.people import add_person, check_account
    from reviewer.service.sites import check_sites
    from reviewer.service.store import check_folder, open_store

    folder = settings.service_folder(data)
    check_folder(folder)
    password = _password(from_stdin=from_stdin)
    check_account(name, title, password)  # before a folder is made a service for it
    with open_store(folder, database) as store:
        tell(check_sites(store, sites))
        added = add_person(store, name, title, role, password, sites)
    say({"added": added.name, "role": added.role.value, "id": added.id}, as_json)


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    if not sys.stdin.isatty():
        raise Refused("There is no terminal to ask for the password. Use --password-stdin.")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(person)
