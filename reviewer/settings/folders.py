"""Where things are kept, and the address of the service that a profile belongs to."""

import hashlib
import re
from collections.abc import Mapping
from pathlib import Path

from reviewer.settings.sources import read_layers

Said = Mapping[str, object | None]


def user_folder() -> Path:
    """This user's data folder for Reviewer (REVIEWER_HOME overrides it).

    Raises:
        BadInput: settings cannot be read.
    """
    found = read_layers().text("home")
    if found:
        return Path(found)
    import platformdirs

    return Path(platformdirs.user_data_dir("Reviewer", appauthor=False))


def service_folder(given: Path | None) -> Path:
    """Where the embedded service keeps database, pictures and models (REVIEWER_DATA).

    Raises:
        BadInput: settings cannot be read.
    """
    found = read_layers({"data": None if given is None else str(given)}).text("data")
    return Path(found) if found else user_folder() / "service"


def readable(place: Path) -> str:
    """A place as a person writes it: what lies in the home folder begins with ~."""
    try:
        return str(Path("~") / place.relative_to(Path.home()))
    except (ValueError, RuntimeError):  # it lies elsewhere, or there is no home
        return str(place)


def server_address(given: str | None, said: Said | None = None) -> str:
    """Address of the service the desk talks to (REVIEWER_SERVER), without a trailing slash.

    Args:
        given: by --server.
        said: by --set.

    Raises:
        BadInput: settings cannot be read.
    """
    return read_layers({**(said or {}), **_told(server=given)}).text("server").rstrip("/")


def demo_folder(given: Path | None) -> Path:
    """Where the demo keeps its service and its desk's profile.

    Raises:
        BadInput: settings cannot be read.
    """
    return given or user_folder() / "demo"


def profile_folder(given: Path | None, server: str, said: Said | None = None) -> Path:
    """Folder of this user's records and cache for one service (REVIEWER_PROFILE_DIR).

    The name keeps a readable part and tells equal-looking addresses apart by a hash.

    Args:
        given: by --profile-dir.
        said: by --set.

    Raises:
        BadInput: settings cannot be read.
    """
    chosen = read_layers({**(said or {}), **_told(profile_dir=given)}).text("profile_dir")
    if chosen:
        return Path(chosen)
    legible = re.sub(r"[^a-z0-9]+", "-", server.lower()).strip("-")[:60]
    unique = hashlib.sha256(server.encode()).hexdigest()[:8]
    return profiles_folder() / f"{legible}-{unique}"


def profiles_folder() -> Path:
    """Where each service has a folder of this user's records and cache.

    Raises:
        BadInput: settings cannot be read.
    """
    return user_folder() / "profiles"


def _told(**options: object | None) -> dict[str, object | None]:
    return {name: str(raw) for name, raw in options.items() if raw is not None}
