"""Packages of Reviewer, with the standard library and PyInstaller in an environment of its own.

    python3 installer/package.py bundle OUT          the app in one folder, OUT/reviewer
    python3 installer/package.py deb OUT             a Debian package of it
    python3 installer/package.py sbom FILE           what is in it, as CycloneDX
    python3 installer/package.py documents OUT       licences in full and the bill of materials
    python3 installer/package.py licences            whether all of that may be shipped
    python3 installer/package.py render SYSTEM OUT   what linux, windows or macos builds from

`--bundle DIR` takes a bundle that is there already, `--version X.Y.Z` another version than
pyproject's. SOURCE_DATE_EPOCH is the time of the last commit unless it is set.
"""

import argparse
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

from packages import bundle, deb, icons, licences, sbom
from packages.components import Component, components, interpreter_licence
from packages.documents import lay_documents
from packages.product import ROOT, Product, product
from packages.releases import releases
from packages.templates import SYSTEMS, facts_of, render
from telling import say, stop


def main(argv: Sequence[str]) -> int:
    asked = _arguments().parse_args(argv)
    made = product(asked.version)
    match asked.command:
        case "bundle":
            say(f"Made {bundle.build(made, asked.out, epoch())}")
        case "deb":
            say(f"Made {_deb(made, asked.out, asked.bundle)}")
        case "sbom":
            asked.out.write_text(sbom.bill_of(made, _shipped(), epoch()), "utf-8")
        case "documents":
            parts = _shipped()
            lay_documents(asked.out, made, parts, sbom.bill_of(made, parts, epoch()))
        case "licences":
            say(f"{len(_shipped())} parts may be shipped.")
        case "render":
            facts = facts_of(made, releases(made.version, epoch()))
            for path in render(asked.system, asked.out, facts):
                say(str(path))
    return 0


def _arguments() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="package.py", description=__doc__, formatter_class=argparse.RawTextHelpFormatter
    )
    parser.add_argument("--version", default="", help="instead of pyproject's")
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("bundle").add_argument("out", type=Path)
    package = commands.add_parser("deb")
    package.add_argument("out", type=Path)
    package.add_argument("--bundle", type=Path, help="a bundle that is there already")
    commands.add_parser("sbom").add_argument("out", type=Path)
    commands.add_parser("documents").add_argument("out", type=Path)
    commands.add_parser("licences")
    rendering = commands.add_parser("render")
    rendering.add_argument("system", choices=sorted(SYSTEMS))
    rendering.add_argument("out", type=Path)
    return parser


def epoch() -> int:
    """Seconds: SOURCE_DATE_EPOCH, else when the last commit was made."""
    if given := os.environ.get("SOURCE_DATE_EPOCH"):
        return int(given)
    words = ["git", "-C", str(ROOT), "log", "-1", "--format=%ct"]
    told = subprocess.run(words, capture_output=True, text=True, check=False)
    if told.returncode:
        stop("This is no git checkout: name the time of the build by SOURCE_DATE_EPOCH.")
    return int(told.stdout)


def _deb(made: Product, out: Path, ready: Path | None) -> Path:
    with tempfile.TemporaryDirectory(prefix="reviewer-package-") as work:
        parts = _shipped()
        folder = ready or bundle.build(made, Path(work), epoch())
        package = deb.build_deb(
            made,
            folder,
            out,
            parts=parts,
            bill=sbom.bill_of(made, parts, epoch()),
            icons=icons.draw_icons(bundle.environment(), Path(work, "icons")),
            epoch=epoch(),
        )
    deb.check_desktop_files(package)
    return package


def _shipped() -> list[Component]:
    """What a bundle brings along; stops where something of it may not be shipped."""
    bundle.environment()
    found = components(bundle.site_packages(), interpreter_licence())
    if wrong := licences.offences(found, licences.shipped_rules()):
        stop("\n".join(["These may not be shipped (installer/licences.toml):", *wrong]))
    return found


if __name__ == "__main__":
    raise SystemExit(main(sys.argv[1:]))
