"""The command on webhooks: who outside is told what comes of items."""

from typing import Annotated

import typer

from reviewer.command_line import AsJson, Data, Database, say, tell


def webhook(
    action: Annotated[str, typer.Argument(help="add, list or remove.")],
    name: Annotated[str, typer.Argument(help="Small letters, digits, - and _.")] = "",
    url: Annotated[str, typer.Argument(help="Where to: https://host/path.")] = "",
    site: Annotated[
        list[str] | None, typer.Option(help="Of this site alone; repeat for several.")
    ] = None,
    of: Annotated[
        list[str] | None,
        typer.Option(
            "--type", help="reviewer.item.settled or reviewer.model.activated; all if left out."
        ),
    ] = None,
    data: Data = None,
    database: Database = None,
    as_json: AsJson = False,
) -> None:
    """Tell a system outside what comes of items, as signed CloudEvents.

    Example: reviewer webhook add ledger https://ledger.example/reviewer
    """
    if action == "list":
        _list(data, database, as_json)
    elif action == "add" and name and url:
        _add(data, database, as_json, name, url, tuple(site or ()), tuple(of or ()))
    elif action == "remove" and name:
        _remove(data, database, as_json, name)
    else:
        raise typer.BadParameter("say: webhook add NAME URL, list, or remove NAME")


def _list(data: Data, database: Database, as_json: bool) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.webhooks import list_webhooks

    with existing_store(data, database) as store:
        for each in list_webhooks(store):
            say(
                {
                    "webhook": each.name,
                    "url": each.url,
                    "sites": ",".join(each.sites) or "all",
                    "types": ",".join(each.types) or "all",
                    "behind": each.behind,
                    "tries": each.tries,
                    "last": "ended" if each.ended else each.last_word or "nothing told yet",
                },
                as_json,
            )


def _add(
    data: Data,
    database: Database,
    as_json: bool,
    name: str,
    url: str,
    sites: tuple[str, ...],
    types: tuple[str, ...],
) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.roots import ensure_key
    from reviewer.service.sites import check_sites
    from reviewer.service.webhooks import add_webhook, public_key

    with existing_store(data, database) as store:
        tell(check_sites(store, sites))
        ensure_key(store)
        add_webhook(store, name, url, sites, types)
        say({"added": name, "url": url, "key": public_key(store)}, as_json)


def _remove(data: Data, database: Database, as_json: bool, name: str) -> None:
    from reviewer.command_line import existing_store
    from reviewer.service.webhooks import remove_webhook

    with existing_store(data, database) as store:
        remove_webhook(store, name)
        say({"removed": name}, as_json)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(webhook)
