"""What the service is told by its settings."""

from dataclasses import dataclass

from reviewer.settings.sources import read_layers


@dataclass(frozen=True, slots=True)
class ScorerSetting:
    """A model that another server runs.

    Attributes:
        address: "" when the service scores with its own.
        token: sent to that server; "" for none.
        unencrypted: http may lead to another machine.
    """

    address: str
    token: str
    unencrypted: bool


@dataclass(frozen=True, slots=True)
class CompanySetting:
    """A company's own sign-in (OpenID Connect); `issuer` is "" without one."""

    issuer: str
    client_id: str
    secret: str
    title: str


def company() -> CompanySetting:
    """From REVIEWER_OIDC_ISSUER, _CLIENT_ID, _CLIENT_SECRET and _TITLE; a secret is on no command
    line, where all would see it.

    Raises:
        BadInput: settings cannot be read.
    """
    layers = read_layers()
    return CompanySetting(
        layers.text("oidc_issuer"),
        layers.text("oidc_client_id"),
        layers.text("oidc_client_secret"),
        layers.text("oidc_title"),
    )


def database(given: str | None) -> str | None:
    """URL of the database (REVIEWER_DATABASE), None for SQLite in the service's folder.

    Raises:
        BadInput: settings cannot be read.
    """
    return read_layers({"database": given}).text("database") or None


def proxies(given: str | None) -> str:
    """Reverse proxies that are believed (REVIEWER_TRUSTED_PROXY); "" for none.

    Raises:
        BadInput: settings cannot be read.
    """
    return read_layers({"trusted_proxy": given}).text("trusted_proxy")


def scorer(given: str | None, *, unencrypted: bool = False) -> ScorerSetting:
    """Where products are scored (REVIEWER_SCORER, REVIEWER_SCORER_UNENCRYPTED).

    The token comes from REVIEWER_SCORER_TOKEN alone: what stands on a command line is seen by all.

    Raises:
        BadInput: settings cannot be read.
    """
    told = {"scorer": given, "scorer_unencrypted": True if unencrypted else None}
    layers = read_layers(told)
    return ScorerSetting(
        layers.text("scorer"), layers.text("scorer_token"), layers.is_on("scorer_unencrypted")
    )
