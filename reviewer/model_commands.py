"""Commands on what a service's model and people do: versions, audits, re-reviews, drift."""

import getpass
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer import settings
from reviewer.command_line import (
    AsJson,
    Data,
    Database,
    existing_store,
    progress_line,
    say,
    say_lines,
    tell,
)
from reviewer.domain.errors import BadInput
from reviewer.wording import minute

if TYPE_CHECKING:
    from reviewer.service.store import Store
    from reviewer.service.versions import Version

model = typer.Typer(
    help="Models of a service: add, list, activate, rollback, card."
    "\n\nExample: reviewer model list --data ./service"
)
CARD_ENDINGS = (".pdf", ".html")
By = Annotated[str, typer.Option("--by", help="Who does it, for the log.")]


def register(app: typer.Typer) -> None:
    """Add these commands to the program's."""
    app.add_typer(model, name="model")
    for command in (audit, rereview, drift, gold, second_reads):
        app.command()(command)


@model.command()
def add(
    folder: Annotated[Path, typer.Argument(help="Folder with model.npz and card.json.")],
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Copy a model into the service. Example: reviewer model add ./model --data ./service"""
    from reviewer.inference.model import load_model
    from reviewer.service.store import check_folder, open_store
    from reviewer.service.versions import FILE_NAME, add_model

    service = settings.service_folder(data)
    check_folder(service)
    load_model(folder / FILE_NAME)  # before a folder is made a service for it
    with open_store(service, database) as store:
        added = add_model(store, folder)
    say({"added": added.name, "sha256": added.sha256}, as_json)


@model.command(name="list")
def list_them(data: Data = None, database: Database = None, as_json: AsJson = False) -> None:
    """List the models. Example: reviewer model list --data ./service"""
    from reviewer.service.model_folder import unused_model
    from reviewer.service.models import damage
    from reviewer.service.versions import active_version, list_versions

    with existing_store(data, database) as store:
        active = active_version(store)
        for each in list_versions(store):
            is_active = active is not None and each.sha256 == active.sha256
            if not as_json:
                typer.echo(_version_line(each, is_active))
                continue
            told = {"model": each.name, "active": is_active, "added_ms": each.added_ms}
            say(told | ({"served": True} if each.is_served else {"sha256": each.sha256}), as_json)
        tell(unused_model(store))
        tell(damage(store))


@model.command()
def activate(
    name: Annotated[str, typer.Argument(help="As `reviewer model list` names it.")],
    why: Annotated[str, typer.Option(help="For the log.")] = "",
    by: By = "",
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Score everything with another model and put it in use; ended halfway, start it again.

    Example: reviewer model activate text-2/1 --why "knows the new bottles" --data ./service
    """
    with existing_store(data, database) as store:
        _put_in_use(store, name, by, why, as_json)


@model.command()
def rollback(
    why: Annotated[str, typer.Option(help="For the log.")] = "",
    by: By = "",
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Go back to the model that was in use before. Example: reviewer model rollback"""
    from reviewer.service.activation import model_before

    with existing_store(data, database) as store:
        _put_in_use(store, model_before(store), by, why or "rollback", as_json)


@model.command()
def card(
    name: Annotated[str, typer.Argument(help="As `reviewer model list` names it.")],
    out: Annotated[
        Path | None,
        typer.Option(help="File to write, .pdf or .html, with what came of the model here."),
    ] = None,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Show a model's card. Example: reviewer model card text-1/1 --data ./service"""
    from reviewer.service.versions import version_named

    with existing_store(data, database) as store:
        found = version_named(store, name)
        if out is not None:
            _write_card(store, found.name, out)
            say({"file": out}, as_json)
            return
        page = found.folder / "card.md"
        if page.is_file() and not as_json:
            typer.echo(page.read_text("utf-8"), nl=False)
        else:
            say(found.card, as_json)


def _write_card(store: "Store", name: str, out: Path) -> None:
    """The card as a page, with figures of all sites."""
    from reviewer.domain.files import check_place
    from reviewer.domain.ids import PersonId
    from reviewer.domain.people import Person, Role
    from reviewer.service.model_record import card_of
    from reviewer.ui.evidence.card_document import run_card

    if out.suffix.lower() not in CARD_ENDINGS:
        raise BadInput(f"{out.name!r} names no kind of file. Say .pdf or .html.")
    check_place(out)
    everybody = Person(PersonId("command line"), "", "", Role.ADMIN)
    card = card_of(store, everybody, name).to_domain()
    run_card(out, card)


def audit(data: Data = None, database: Database = None, as_json: AsJson = False) -> None:
    """Show what audits of certain items have found. Example: reviewer audit --data ./service"""
    from reviewer.service.audits import as_lines, audit_report

    with existing_store(data, database) as store:
        report = audit_report(store)
    say_lines(report.facts(), as_lines(report), as_json)


def rereview(
    site: Annotated[str, typer.Option(help="Members of this site alone.")] = "",
    period: Annotated[str, typer.Option(help="Acts of 2026, 2026-Q2, 2026-05, 2026-05-17.")] = "",
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Show what re-reviews of bulk acts have found.

    Example: reviewer rereview --site LEJ1 --period 2026-05 --data ./service
    """
    from reviewer.service.bulk_error import as_lines, bulk_error_report
    from reviewer.service.sites import check_sites

    with existing_store(data, database) as store:
        tell(check_sites(store, (site,) if site else ()))
        report = bulk_error_report(store, (site,) if site else (), period)
    say_lines(report.facts(), as_lines(report), as_json)


def drift(data: Data = None, database: Database = None, as_json: AsJson = False) -> None:
    """Show whether the model still sees what it was made for.

    Example: reviewer drift --data ./service
    """
    from reviewer.service.drift import as_lines, drift_report

    with existing_store(data, database) as store:
        report = drift_report(store)
    say_lines(report.facts(), as_lines(report), as_json)


def gold(data: Data = None, database: Database = None, as_json: AsJson = False) -> None:
    """Show which gold was put into whose queue, each draw made once more to see that it holds.

    Example: reviewer gold --data ./service
    """
    from reviewer.service.seeding import lots_drawn

    with existing_store(data, database) as store, store.reading() as connection:
        lots = lots_drawn(connection)
    lines = [
        f"{minute(each.made_ms)} {each.person}: {', '.join(each.picked) or 'none'}"
        f" of {each.pool}, {each.share_ppm / 1e6:g} of {each.turns} items"
        f"{'' if each.is_same else ', NOT as it was drawn'}"
        for each in lots
    ]
    facts = {"draws": [asdict(each) for each in lots]}
    say_lines(facts, "\n".join(lines) or "No gold was put into any queue.", as_json)


def second_reads(data: Data = None, database: Database = None, as_json: AsJson = False) -> None:
    """Show which decisions were drawn for a second read, each draw made once more.

    Example: reviewer second-reads --data ./service
    """
    from reviewer.service.second_reads import second_read_lots_drawn

    with existing_store(data, database) as store, store.reading() as connection:
        lots = second_read_lots_drawn(connection)
    lines = [
        f"{minute(each.made_ms)} {', '.join(map(each.said, each.picked)) or 'none'}"
        f" of {each.pool} at {each.share_ppm / 1e6:g}"
        f"{'' if each.is_same else ', NOT as it was drawn'}"
        for each in lots
    ]
    facts = {"draws": [asdict(each) for each in lots]}
    say_lines(facts, "\n".join(lines) or "No decision was drawn from.", as_json)


def _version_line(version: "Version", is_active: bool) -> str:
    added = f"added {minute(version.added_ms)}" if version.added_ms else "came with Reviewer"
    source = "run by another server"
    if not version.is_served:
        source = f"SHA-256 {version.sha256[:12]}..."
    return f"{version.name}: {'in use' if is_active else 'not in use'}, {added}, {source}"


def _put_in_use(store: "Store", name: str, by: str, why: str, as_json: bool) -> None:
    from reviewer.service.activation import activate as put_in_use

    with progress_line() as told:
        report = put_in_use(store, name, by=by or _account(), why=why, progress=told)
    say(report.facts(), as_json)


def _account() -> str:
    """Name of the account this runs under, "" when the system knows none."""
    try:
        return getpass.getuser()
    except (KeyError, OSError):
        return ""
