"""Files out of templates: $name stands for a fact, escaped as the kind of file wants it."""

import json
import string
from collections.abc import Mapping
from pathlib import Path
from xml.sax.saxutils import escape

from packages.product import INSTALLER, Product
from packages.releases import Release

_XML = {".xml", ".plist", ".wxs", ".admx", ".adml", ".entitlements"}
# Template -> file, below installer/ and below the folder that is written.
SYSTEMS: Mapping[str, Mapping[str, str]] = {
    "linux": {
        "linux/reviewer.desktop": "{name}.desktop",
        "linux/reviewer.metainfo.xml": "{name}.metainfo.xml",
        "linux/reviewer-mime.xml": "{name}-mime.xml",
        "linux/flatpak.json": "{app_id}.json",
    },
    "windows": {"windows/reviewer.wxs": "{name}.wxs"},
    "macos": {
        "macos/Info.plist": "Info.plist",
        "macos/distribution.xml": "distribution.xml",
        "macos/entitlements.plist": "entitlements.plist",
    },
}


def facts_of(product: Product, made: list[Release]) -> dict[str, str]:
    """What templates may name; what is XML already is told by names that end in _xml."""
    rows = [f'<release version="{each.version}" date="{each.date}"/>' for each in made]
    return {
        "name": product.name,
        "title": product.title,
        "app_id": product.app_id,
        "version": product.version,
        "licence": product.licence,
        "publisher": product.publisher,
        "maintainer": product.maintainer,
        "summary": product.summary,
        "description_xml": "\n    ".join(f"<p>{escape(each)}</p>" for each in product.description),
        "releases_xml": "\n    ".join(rows),
        **{f"upgrade_code_{name}": code for name, code in product.upgrade_codes.items()},
    }


def filled(template: Path, facts: Mapping[str, str]) -> str:
    """The text of a template with its facts.

    Raises:
        KeyError: it names a fact that there is not.
    """
    kind = template.suffix
    return string.Template(template.read_text("utf-8")).substitute(
        {name: _escaped(name, fact, kind) for name, fact in facts.items()}
    )


def _escaped(name: str, fact: str, kind: str) -> str:
    if kind in _XML and not name.endswith("_xml"):
        return escape(fact, {'"': "&quot;"})
    return json.dumps(fact)[1:-1] if kind == ".json" else fact


def render(system: str, out: Path, facts: Mapping[str, str]) -> list[Path]:
    """Write all files of a system into `out`; the files written."""
    made = []
    for template, name in SYSTEMS[system].items():
        path = out / name.format_map(facts)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(filled(INSTALLER / template, facts), "utf-8")
        made.append(path)
    return made
