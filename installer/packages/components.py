"""What is in a bundle: distributions of Python and other parts, their licences and texts."""

import importlib.metadata
import platform
import re
import sys
import sysconfig
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from packages.product import INSTALLER, ROOT

# Longer than this, what should name a licence is its text.
_NAME_LENGTH = 60
_TEXT = re.compile(r"(?:licen[cs]e|copying|notice|authors|thirdparty)", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Component:
    """Something that is shipped.

    Attributes:
        licence: SPDX expression, or as it is called where no SPDX name is known; "" for none.
        texts: files of licences and notices.
        is_distribution: of Python, else another part.
    """

    name: str
    version: str
    licence: str
    texts: tuple[Path, ...]
    is_distribution: bool = True


def components(packages: Path, python: Path) -> list[Component]:
    """Everything of the app's lock that is installed, and the other parts, by name.

    Args:
        packages: site-packages folder that the bundle is made from.
        python: folder of the interpreter's own licence.
    """
    said = tomllib.loads((INSTALLER / "licences.toml").read_text("utf-8"))
    wanted = locked_names()
    found = [
        component_of(each, said["names"])
        for each in importlib.metadata.distributions(path=[str(packages)])
        if _plain(each.name) in wanted
    ]
    found += _other_parts(said["parts"], packages, python)
    return sorted(found, key=lambda each: each.name.lower())


def component_of(found: importlib.metadata.Distribution, names: Mapping[str, str]) -> Component:
    """A distribution; `names`: what distributions call licences, to SPDX."""
    texts = [Path(str(each.locate())) for each in found.files or () if _TEXT.search(each.name)]
    texts = [each for each in texts if each.suffix not in {".py", ".pyc", ".pyi"}]
    return Component(found.name, found.version, _licence_of(found, names), tuple(sorted(texts)))


def _licence_of(found: importlib.metadata.Distribution, names: Mapping[str, str]) -> str:
    """By its expression, else its licence's name, else its classifiers."""
    facts = found.metadata
    if expression := _fact(facts, "License-Expression"):
        return expression
    said = _fact(facts, "License")
    if said and len(said) < _NAME_LENGTH and "\n" not in said:
        return names.get(said, said)
    kinds = [each for each in facts.get_all("Classifier") or () if each.startswith("License ::")]
    called = [each.rpartition(" :: ")[2] for each in kinds]
    return " AND ".join(names.get(each, each) for each in called if each != "OSI Approved")


def _fact(facts: importlib.metadata.PackageMetadata, name: str) -> str:
    return str(facts[name]).strip() if name in facts else ""


def locked_names() -> set[str]:
    """Plain names of all in the app's lock."""
    lines = (INSTALLER / "requirements.txt").read_text("utf-8").splitlines()
    return {_plain(line.split("==")[0]) for line in lines if "==" in line and line[0].isalnum()}


def _plain(name: str) -> str:
    return re.sub(r"[-_.]+", "-", name).lower()


def _other_parts(parts: list[dict[str, Any]], packages: Path, python: Path) -> Iterator[Component]:
    versions = {"python": platform.python_version(), "pyinstaller": _starter_version(packages)}
    for part in parts:
        yield Component(
            part["name"],
            versions.get(part["version"], ""),
            part["licence"],
            tuple(each for text in part["texts"] for each in _found(text, packages, python)),
            is_distribution=False,
        )


def _found(pattern: str, packages: Path, python: Path) -> list[Path]:
    place = pattern.format(packages=packages, python=python)
    base = Path(place)
    return sorted(
        Path(base.anchor).glob(str(base.relative_to(base.anchor)))
        if base.is_absolute()
        else ROOT.glob(place)
    )


def _starter_version(packages: Path) -> str:
    for each in importlib.metadata.distributions(name="pyinstaller", path=[str(packages)]):
        return str(each.version)
    return ""


def interpreter_licence() -> Path:
    """Folder with the licence of the interpreter that runs this."""
    places = (Path(sysconfig.get_path("stdlib")), Path(sys.base_prefix))
    return next((each for each in places if (each / "LICENSE.txt").is_file()), places[0])
