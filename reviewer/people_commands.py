"""The commands on people and their computers: who may come in, in which role, for which sites."""

import sys
from datetime import UTC, date, datetime, time, timedelta
from typing import Annotated

import typer

from reviewer import settings
from reviewer.command_line import AsJson, Data, Database, say, tell
from reviewer.domain.errors import BadInput, Refused
from reviewer.domain.people import Role
from reviewer.wording import minute

_SHUT = ("disable", "enable")


def person(
    action: Annotated[
        str,
        typer.Argument(help="add, list, change, link, disable, enable, password, mentor, mentors."),
    ],
    name: Annotated[str, typer.Argument(help="What the person signs in with.")] = "",
    role: Annotated[
        Role | None, typer.Option(help="One role.", show_default="reviewer for who is added")
    ] = None,
    title: Annotated[str, typer.Option(help="What others see; the name when left out.")] = "",
    site: Annotated[
        list[str] | None,
        typer.Option(help="Code of a site that products are of; repeat for several."),
    ] = None,
    all_sites: Annotated[
        bool, typer.Option("--all-sites", help="Change to all sites, also those to come.")
    ] = False,
    account: Annotated[
        str, typer.Option(help="Their account at the company's sign-in: subject or e-mail.")
    ] = "",
    of: Annotated[str, typer.Option(help="The intern that a mentor is for.")] = "",
    until: Annotated[
        str, typer.Option(help="Last day of a mentor, as 2027-03-31; one that is past ends it.")
    ] = "",
    password_stdin: Annotated[
        bool, typer.Option(help="Read the password from standard input, not from a prompt.")
    ] = False,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Add, list or change people, or shut their accounts.

    Example: reviewer person add mia --role reviewer --site BER1
    """
    sites = tuple(site or ())
    if action == "list":
        _list(data, database, as_json)
    elif action == "add" and name:
        chosen = role or Role.REVIEWER
        password = "" if account else _password(from_stdin=password_stdin)
        _add(data, database, as_json, name, title or name, chosen, sites, password, account)
    elif action == "change" and name and (role or all_sites or sites):
        _change(data, database, as_json, name, role, () if all_sites else sites or None)
    elif action == "link" and name and account:
        _link(data, database, as_json, name, account)
    elif action in _SHUT and name:
        _set_open(data, database, as_json, name, is_open=action == "enable")
    elif action == "mentor" and name and of:
        _mentor(data, database, as_json, name, of, until)
    elif action == "mentors":
        _mentors(data, database, as_json)
    elif action == "password" and name:
        _set_password(data, database, as_json, name, password_stdin)
    else:
        raise typer.BadParameter(
            "say: person add NAME, list, change NAME --role or --site, link NAME --account,"
            " disable NAME, enable NAME, password NAME, mentor NAME --of INTERN, or mentors"
        )


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
    password: str,
    account: str,
) -> None:
    import secrets

    from reviewer.service.company import link
    from reviewer.service.people import add_person, check_account
    from reviewer.service.sites import check_sites
    from reviewer.service.store import check_folder, open_store

    folder = settings.service_folder(data)
    check_folder(folder)
    # Who signs in at the company alone has a password that nobody knows.
    password = password or (secrets.token_urlsafe(32) if account else "")
    check_account(name, title, password)  # before a folder is made a service for it
    with open_store(folder, database) as store:
        tell(check_sites(store, sites))
        added = add_person(store, name, title, role, password, sites)
        if account:
            link(store, name, account)
    say({"added": added.name, "role": added.role.value, "id": added.id}, as_json)


def _link(data: Data, database: Database, as_json: bool, name: str, account: str) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.company import link

    with existing_store(data, database) as store:
        link(store, name, account)
    say({"linked": name, "account": account}, as_json)


def _change(
    data: Data,
    database: Database,
    as_json: bool,
    name: str,
    role: Role | None,
    sites: tuple[str, ...] | None,
) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.people import change_person
    from reviewer.service.sites import check_sites

    with existing_store(data, database) as store:
        tell(check_sites(store, sites or ()))
        now = change_person(store, name, role, sites)
    told = ",".join(now.sites) or "all sites"
    say({"changed": now.name, "role": now.role.value, "sites": told}, as_json)


def _set_open(data: Data, database: Database, as_json: bool, name: str, *, is_open: bool) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.people import disable_person, enable_person

    with existing_store(data, database) as store:
        (enable_person if is_open else disable_person)(store, name)
    say({"enabled" if is_open else "disabled": name}, as_json)


def _mentor(
    data: Data, database: Database, as_json: bool, name: str, intern: str, until: str
) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.mentors import link_mentor

    until_ms = _end_of(until) if until else 0
    with existing_store(data, database) as store:
        made = link_mentor(store, name, intern, until_ms)
    said = minute(made.until_ms) if made.until_ms else ""
    say({"mentor": made.mentor, "of": made.intern, "until": said}, as_json)


def _mentors(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.mentors import list_links

    with existing_store(data, database) as store:
        for each in list_links(store):
            until = minute(each.until_ms) if each.until_ms else ""
            told = {"mentor": each.mentor, "of": each.intern}
            say({**told, "since": minute(each.since_ms), "until": until}, as_json)


def _end_of(day: str) -> int:
    """Milliseconds since 1970 at which a day of the calendar has ended by UTC."""
    try:
        last = date.fromisoformat(day)
    except ValueError as fault:
        raise BadInput(f"{day!r} is no day. Write it as 2027-03-31.") from fault
    ended = datetime.combine(last + timedelta(days=1), time(), UTC)
    return round(ended.timestamp() * 1000)


def _set_password(
    data: Data, database: Database, as_json: bool, name: str, from_stdin: bool
) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.people import set_password

    password = _password(from_stdin=from_stdin)
    with existing_store(data, database) as store:
        set_password(store, name, password)
    say({"password_of": name}, as_json)


def _password(*, from_stdin: bool) -> str:
    if from_stdin:
        return sys.stdin.readline().rstrip("\n")
    if not sys.stdin.isatty():
        raise Refused("There is no terminal to ask for the password. Use --password-stdin.")
    return str(typer.prompt("Password", hide_input=True, confirmation_prompt=True))


def device(
    action: Annotated[str, typer.Argument(help="invite, list or revoke.")],
    name: Annotated[str, typer.Argument(help="Id of a device or an invitation.")] = "",
    site: Annotated[str, typer.Option(help="Site that the device will be at.")] = "",
    minutes: Annotated[int, typer.Option(help="How long the code holds.", min=1, max=15)] = 15,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Let a computer in by a one-time code, list computers, or shut one out.

    Example: reviewer device invite --site BER1 --data ./service
    """
    if action == "invite" and site:
        _invite(data, database, as_json, site, minutes)
    elif action == "list":
        _list_devices(data, database, as_json)
    elif action == "revoke" and name:
        _revoke(data, database, as_json, name)
    else:
        raise typer.BadParameter("say: device invite --site SITE, device list, device revoke ID")


def _invite(data: Data, database: Database, as_json: bool, site: str, minutes: int) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.enrolment import invite
    from reviewer.service.sites import check_sites

    with existing_store(data, database) as store:
        tell(check_sites(store, (site,)))
        made = invite(store, site, minutes * 60_000)
    say({"code": made.code, "site": site, "minutes": minutes, "id": made.id}, as_json)


def _list_devices(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.enrolment import list_devices

    with existing_store(data, database) as store:
        for each in list_devices(store):
            facts = {"device": each.id, "state": each.state, "since": minute(each.since_ms)}
            say({**facts, "name": each.name, "site": each.site, "key": each.key}, as_json)


def _revoke(data: Data, database: Database, as_json: bool, name: str) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.enrolment import revoke

    with existing_store(data, database) as store:
        revoke(store, name)
    say({"revoked": name}, as_json)


def register(app: typer.Typer) -> None:
    """Add the commands."""
    app.command()(person)
    app.command()(device)
