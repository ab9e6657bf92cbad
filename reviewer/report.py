"""A report for whoever helps: versions, settings, what the doctor finds, counts, runs and logs.

What may be in it is listed, see operations/report_files.py; folders and addresses are not.
"""

import importlib.metadata
import platform
import sqlite3
import sys
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any

from reviewer import __version__
from reviewer.doctor import Finding, examine
from reviewer.domain.errors import Refused
from reviewer.domain.language import tr
from reviewer.operations.examining import count_records
from reviewer.operations.report_files import Report, as_file, log_files, run_file
from reviewer.operations.runs import Runs
from reviewer.settings.desk import DeskSettings, Workplace
from reviewer.settings.kinds import Hours, Number, OneOf, Rate, YesNo
from reviewer.settings.layers import Layers, Settled

# Kinds of settings whose values are of a few that the program knows; others name places or people.
_TOLD = (Hours, Number, OneOf, Rate, YesNo)
# Findings whose sentences are figures and versions; others name folders and addresses.
FIGURES_ALONE = frozenset({"Python", "SQLite", "Disk space"})
PACKAGES = ("PySide6-Essentials", "SQLAlchemy", "httpx", "pillow", "cryptography", "keyring")
# Files of a profile whose size says something.
SIZED = ("journal.db", "journal.log", "cache.db", "log/desk.log", "log/crash.txt")


def profile_report(profile: Path, server: str, chosen: DeskSettings) -> Report:
    """The report on a profile whose desk may be closed or open.

    Raises:
        Refused: this site lets nobody write one.
    """
    check_allowed(chosen.workplace)
    findings = examine(profile, server, chosen.access)
    return make_report(profile, findings, chosen.layers, count_records(profile))


def check_allowed(workplace: Workplace) -> None:
    """See that a person may write a report here.

    Raises:
        Refused: the site does not want it.
    """
    if not workplace.may_diagnose:
        raise Refused(tr("Your site lets nobody write reports on this computer. Ask your IT."))


def make_report(
    profile: Path,
    findings: Iterable[Finding],
    layers: Layers,
    counts: Mapping[str, int | str],
) -> Report:
    """Everything that goes into a report on this profile.

    Args:
        counts: figures by name; texts are codes of the program.
    """
    told = [_finding(each) for each in findings]
    return Report(
        (
            as_file("about.json", _about()),
            as_file("settings.json", [_setting(each) for each in layers]),
            as_file("doctor.json", told),
            as_file("counts.json", {**counts, **dict(_sizes(profile))}),
            run_file(Runs(profile / "log").lines()),
            *log_files(profile / "log"),
        )
    )


def _finding(found: Finding) -> dict[str, str]:
    facts = {"name": found.name, "state": found.state}
    return facts | ({"sentence": found.sentence} if found.name in FIGURES_ALONE else {})


def _about() -> dict[str, Any]:
    return {
        "reviewer": __version__,
        "python": platform.python_version(),
        "system": f"{platform.system()} {platform.release()} {platform.machine()}",
        "sqlite": sqlite3.sqlite_version,
        "is_bundle": bool(getattr(sys, "frozen", False)),
        "packages": {name: _version(name) for name in PACKAGES},
    }


def _version(package: str) -> str:
    try:
        return importlib.metadata.version(package)
    except importlib.metadata.PackageNotFoundError:
        return "not there"


def _setting(found: Settled) -> dict[str, Any]:
    """Name and origin; the value where it is one of a few, else whether there is one."""
    declared = found.setting
    is_told = isinstance(declared.kind, _TOLD) and not declared.is_secret
    said = "set" if found.value != declared.default else "as shipped"
    return {
        "name": declared.name,
        "value": found.value if is_told else said,
        "from": found.layer.value,
        "locked": found.is_locked,
    }


def _sizes(profile: Path) -> Iterator[tuple[str, int]]:
    for name in SIZED:
        try:
            yield f"bytes of {name}", (profile / name).stat().st_size
        except OSError:
            yield f"bytes of {name}", 0
