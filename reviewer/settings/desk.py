"""What the desk is told by its settings."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path

from reviewer.domain.picture_limit import PictureLimit, picture_limit
from reviewer.domain.proxy import Proxy, read_hosts
from reviewer.settings.layers import Layers
from reviewer.settings.sources import read_layers

MIB = 1024**2


@dataclass(frozen=True, slots=True)
class DeskAccess:
    """How a desk comes to its service, as its site wants it.

    Attributes:
        ca_file: certificates (PEM) to trust beside the system's; None for none.
        sign_in_store: "keyring", "file" or "memory": where the sign-in may rest.
        pictures: how much of the connection pictures may take.
        proxy: how calls leave the network.
        quota_bytes: of pictures that are kept.
    """

    ca_file: Path | None = None
    sign_in_store: str = "keyring"
    pictures: PictureLimit = field(default_factory=PictureLimit)
    proxy: Proxy = field(default_factory=Proxy)
    quota_bytes: int = 5120 * MIB


@dataclass(frozen=True, slots=True)
class Workplace:
    """Who uses this computer, and for what.

    Attributes:
        is_kiosk: the desk fills the screen, cannot be left, and opens nothing outside.
        is_shared: people take turns.
        idle_minutes: after which a kiosk or a shared workstation signs out.
        may_diagnose: a person may write down what is wrong with this desk.
    """

    is_kiosk: bool = False
    is_shared: bool = False
    idle_minutes: int = 10
    may_diagnose: bool = True

    @property
    def signs_out(self) -> bool:
        """Whether whoever goes away is signed out."""
        return self.is_kiosk or self.is_shared


@dataclass(frozen=True, slots=True)
class DeskSettings:
    """All of it.

    Attributes:
        layers: where each value comes from.
    """

    access: DeskAccess
    workplace: Workplace
    layers: Layers


def desk_settings(
    profile: Path,
    ca_file: Path | None = None,
    said: Mapping[str, object | None] | None = None,
) -> DeskSettings:
    """What counts for a desk with this profile.

    Args:
        ca_file: by --ca-file.
        said: by --set and other options, by name of the setting.

    Raises:
        BadInput: a file of settings cannot be read, or a value in it is none.
    """
    given = dict(said or {})
    if ca_file is not None:
        given["ca_file"] = str(ca_file)
    layers = read_layers(given, profile)
    workplace = Workplace(
        is_kiosk=layers.is_on("kiosk"),
        is_shared=layers.is_on("shared_workstation"),
        idle_minutes=layers.number("idle_minutes"),
        may_diagnose=layers.is_on("diagnostics"),
    )
    return DeskSettings(_access(layers, workplace), workplace, layers)


def desk_access(profile: Path, ca_file: Path | None = None) -> DeskAccess:
    """How a desk with this profile comes to its service.

    Raises:
        BadInput: see desk_settings.
    """
    return desk_settings(profile, ca_file).access


def _access(layers: Layers, workplace: Workplace) -> DeskAccess:
    ca = layers.text("ca_file")
    # Where people take turns, a sign-in that outlives the program is the next person's.
    store = "memory" if workplace.signs_out else layers.text("sign_in_store")
    return DeskAccess(
        ca_file=Path(ca) if ca else None,
        sign_in_store=store,
        pictures=picture_limit(layers.text("picture_kib_s"), layers.text("picture_hours")),
        proxy=Proxy(layers.text("proxy"), read_hosts(layers.text("no_proxy"))),
        quota_bytes=layers.number("cache_quota_mib") * MIB,
    )
