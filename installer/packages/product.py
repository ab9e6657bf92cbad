"""What the product is called, by product.toml and pyproject.toml."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

INSTALLER = Path(__file__).resolve().parent.parent
ROOT = INSTALLER.parent


@dataclass(frozen=True, slots=True)
class Product:
    """What packages say of the product.

    Attributes:
        name: of program and package; `title` is for people.
        app_id: reverse domain name.
        version: MAJOR.MINOR.PATCH.
        maintainer: name and address.
        description: paragraphs.
        upgrade_codes: of Windows Installer, by architecture.
        bundle_mib, deb_mib: the largest a bundle, a .deb may be.
    """

    name: str
    title: str
    app_id: str
    version: str
    licence: str
    publisher: str
    maintainer: str
    summary: str
    description: tuple[str, ...]
    upgrade_codes: Mapping[str, str]
    bundle_mib: int
    deb_mib: int


def product(version: str = "") -> Product:
    """The product; `version` takes the place of pyproject's."""
    said = tomllib.loads((INSTALLER / "product.toml").read_text("utf-8"))
    project = tomllib.loads((ROOT / "pyproject.toml").read_text("utf-8"))["project"]
    return Product(
        name=said["name"],
        title=said["title"],
        app_id=said["app_id"],
        version=version or project["version"],
        licence=project["license"],
        publisher=said["publisher"],
        maintainer=said["maintainer"],
        summary=said["summary"],
        description=tuple(said["description"]),
        upgrade_codes=said["upgrade_codes"],
        bundle_mib=said["budget"]["bundle_mib"],
        deb_mib=said["budget"]["deb_mib"],
    )
