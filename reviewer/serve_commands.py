"""The command that runs the service."""

from pathlib import Path
from typing import TYPE_CHECKING, Annotated

import typer

from reviewer import settings
from reviewer.command_line import Data, Database, ScorerAddress, ScorerUnencrypted

if TYPE_CHECKING:
    from reviewer.service.calls import ServiceSettings
    from reviewer.service.models import ScoresProducts


def serve(
    data: Data = None,
    database: Database = None,
    host: Annotated[str, typer.Option(help="Address to listen on.")] = "127.0.0.1",
    port: Annotated[
        int, typer.Option(help="0 lets the system choose.", min=0, max=65535)
    ] = settings.DEFAULT_PORT,
    listener: Annotated[
        int | None, typer.Option("--fd", help="Take over this listening socket.", min=0)
    ] = None,
    die_with_parent: Annotated[
        bool, typer.Option(help="Stop when the process that started this one ends.")
    ] = False,
    tls_cert: Annotated[
        Path | None, typer.Option(help="Certificate with its chain (PEM), to serve https.")
    ] = None,
    tls_key: Annotated[Path | None, typer.Option(help="Its private key (PEM).")] = None,
    trusted_proxy: Annotated[
        str | None,
        typer.Option(
            help="Addresses of reverse proxies, by commas, to believe who calls; else"
            " REVIEWER_TRUSTED_PROXY."
        ),
    ] = None,
    grace: Annotated[
        int, typer.Option(help="Seconds in which calls may end when it is to stop.", min=1)
    ] = 5,
    scorer: ScorerAddress = None,
    scorer_unencrypted: ScorerUnencrypted = False,
    metrics: Annotated[
        str | None,
        typer.Option(help="HOST:PORT to tell Prometheus at, without TLS or sign-in."),
    ] = None,
    traces: Annotated[
        str | None, typer.Option(help="OpenTelemetry collector, http://HOST:PORT, to trace calls.")
    ] = None,
) -> None:
    """Run the service. Example: reviewer serve --data ./service --port 8472"""
    from reviewer.service.encryption import tls_of
    from reviewer.service.metrics import metrics_address
    from reviewer.service.proxies import trusted_proxies
    from reviewer.service.serving import Watched
    from reviewer.service.serving import serve as run_service
    from reviewer.settings.serving import proxies as believed

    folder = settings.service_folder(data)
    run_service(
        folder,
        database,
        host=host,
        port=port,
        listener=listener,
        die_with_parent=die_with_parent,
        scorer=named_scorer(scorer, unencrypted=scorer_unencrypted),
        tls=tls_of(tls_cert, tls_key),
        settings=_limits(),
        watched=Watched(None if metrics is None else metrics_address(metrics), traces),
        proxies=trusted_proxies(believed(trusted_proxy)),
        grace_s=grace,
    )


def _limits() -> "ServiceSettings":
    """Limits of the service as they ship, and the company's sign-in where one is set."""
    from reviewer.service.calls import ServiceSettings
    from reviewer.service.company_provider import CompanySettings
    from reviewer.settings.serving import company

    found = company()
    if not found.issuer:
        return ServiceSettings()
    made = CompanySettings(found.issuer, found.client_id, found.secret, found.title)
    return ServiceSettings(company=made)


def named_scorer(address: str | None, *, unencrypted: bool) -> "ScoresProducts | None":
    """The served model that is named, None when there is none."""
    from reviewer.service.models import served_scorer
    from reviewer.settings.serving import scorer

    found = scorer(address, unencrypted=unencrypted)
    if not found.address:
        return None
    return served_scorer(found.address, token=found.token, unencrypted=found.unencrypted)


def register(app: typer.Typer) -> None:
    """Add the command."""
    app.command()(serve)
