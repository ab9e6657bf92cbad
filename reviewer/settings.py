"""Folders and options, with where each came from: command line, environment, default."""

import hashlib
import os
import re
import tomllib
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.errors import BadInput
from reviewer.domain.picture_limit import PictureLimit, picture_limit

DEFAULT_PORT = 8472
DEFAULT_SERVER = f"http://127.0.0.1:{DEFAULT_PORT}"


@dataclass(frozen=True, slots=True)
class Setting:
    """A value and its origin: "command line", "environment", "profile" or "default"."""

    value: str
    origin: str


def setting(name: str, given: str | None, default: str) -> Setting:
    """The value of one option: given on the command line, else REVIEWER_<NAME>, else default."""
    if given:
        return Setting(given, "command line")
    found = os.environ.get(f"REVIEWER_{name.upper()}")
    return Setting(found, "environment") if found else Setting(default, "default")


@dataclass(frozen=True, slots=True)
class DeskAccess:
    """How a desk comes to its service, as its site wants it.

    Attributes:
        ca_file: certificates (PEM) to trust beside the system's; None for none.
        sign_in_store: "keyring", "file" or "memory": where the sign-in may rest.
        pictures: how much of the connection pictures may take.
    """

    ca_file: Path | None = None
    sign_in_store: str = "keyring"
    pictures: PictureLimit = field(default_factory=PictureLimit)


def desk_access(profile: Path, ca_file: Path | None = None) -> DeskAccess:
    """As given, else from the environment (REVIEWER_CA_FILE ...), else the profile's desk.toml.

    Raises:
        BadInput: desk.toml cannot be read, or a value in it is none.
    """
    table = _profile_table(profile / "desk.toml")
    ca = setting("ca_file", str(ca_file) if ca_file else None, table.get("ca_file", "")).value
    store = setting("sign_in_store", None, table.get("sign_in_store", "keyring")).value
    if store not in ("keyring", "file", "memory"):
        raise BadInput(f"{store!r} is no place for a sign-in. Use keyring, file or memory.")
    kib_s, hours = (
        setting(name, None, table.get(name, usual)).value
        for name, usual in (("picture_kib_s", "auto"), ("picture_hours", "0-24"))
    )
    return DeskAccess(Path(ca) if ca else None, store, picture_limit(kib_s, hours))


def _profile_table(path: Path) -> dict[str, str]:
    try:
        text = path.read_text("utf-8")
    except (FileNotFoundError, NotADirectoryError):
        return {}
    except (OSError, ValueError) as fault:
        raise BadInput(f"{path} cannot be read: {fault}. Correct or remove it.") from fault
    try:
        return {name: str(value) for name, value in tomllib.loads(text).items()}
    except ValueError as fault:
        raise BadInput(f"{path} is no TOML: {fault}. Correct or remove it.") from fault


def user_folder() -> Path:
    """This user's data folder for Reviewer (REVIEWER_HOME overrides it)."""
    found = os.environ.get("REVIEWER_HOME")
    if found:
        return Path(found)
    import platformdirs

    return Path(platformdirs.user_data_dir("Reviewer", appauthor=False))


def service_folder(given: Path | None) -> Path:
    """Where the embedded service keeps database, pictures and models (REVIEWER_DATA)."""
    return Path(
        setting("data", str(given) if given else None, str(user_folder() / "service")).value
    )


def readable(place: Path) -> str:
    """A place as a person writes it: what lies in the home folder begins with ~."""
    try:
        return str(Path("~") / place.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # it lies elsewhere, or there is no home
        return str(place)


def server_address(given: str | None) -> str:
    """Address of the service the desk talks to (REVIEWER_SERVER), without a trailing slash."""
    return setting("server", given, DEFAULT_SERVER).value.rstrip("/")


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
    line, where all would see it."""
    issuer, client, secret, title = (
        setting(f"oidc_{name}", None, usual).value
        for name, usual in (
            ("issuer", ""),
            ("client_id", "reviewer"),
            ("client_secret", ""),
            ("title", "your company"),
        )
    )
    return CompanySetting(issuer, client, secret, title)


def demo_folder(given: Path | None) -> Path:
    """Where the demo keeps its service and its desk's profile."""
    return given or user_folder() / "demo"


def scorer(given: str | None, *, unencrypted: bool = False) -> ScorerSetting:
    """Where products are scored (REVIEWER_SCORER, REVIEWER_SCORER_UNENCRYPTED).

    The token comes from REVIEWER_SCORER_TOKEN alone: what stands on a command line is seen by all.
    """
    told = setting("scorer_unencrypted", "yes" if unencrypted else None, "no").value
    return ScorerSetting(
        setting("scorer", given, "").value,
        setting("scorer_token", None, "").value,
        told.lower() in {"yes", "true", "1"},
    )


def profile_folder(given: Path | None, server: str) -> Path:
    """Folder of this user's records and cache for one service (REVIEWER_PROFILE_DIR).

    The name keeps a readable part and tells equal-looking addresses apart by a hash.
    """
    chosen = setting("profile_dir", str(given) if given else None, "")
    if chosen.value:
        return Path(chosen.value)
    legible = re.sub(r"[^a-z0-9]+", "-", server.lower()).strip("-")[:60]
    unique = hashlib.sha256(server.encode()).hexdigest()[:8]
    return profiles_folder() / f"{legible}-{unique}"


def profiles_folder() -> Path:
    """Where each service has a folder of this user's records and cache."""
    return user_folder() / "profiles"
