"""What is wrong with this machine, in sentences, and what to do about it."""

import asyncio
import importlib.metadata
import json
import os
import shutil
import sqlite3
import sys
import time
import urllib.request
from collections.abc import Callable, Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from reviewer import __version__
from reviewer.domain.errors import BadInput, ReviewerError
from reviewer.domain.proxy import NONE, SYSTEM
from reviewer.settings.desk import DeskAccess

# Below this the desk stops fetching pictures ahead.
LEAST_FREE_BYTES = 1 << 30
SKEW_MS = 5 * 60 * 1000
# A folder on one of these loses locks or durability for SQLite.
NETWORK_FILE_SYSTEMS = {"nfs", "nfs4", "cifs", "smb3", "smbfs", "9p", "fuse.sshfs", "afpfs"}


@dataclass(frozen=True, slots=True)
class Finding:
    """One thing that was checked.

    Attributes:
        name: what was checked.
        state: "ok", "note" (works, but worth knowing) or "wrong".
        sentence: what was found.
        remedy: what to do; "" when nothing.
    """

    name: str
    state: str
    sentence: str
    remedy: str = ""


def run_doctor(profile: Path, server: str, as_json: bool, access: DeskAccess | None = None) -> int:
    """Check everything and print it.

    Returns:
        1 when something is wrong, else 0.
    """
    return tell_findings(examine(profile, server, access or DeskAccess()), as_json)


def tell_findings(found: Iterable[Finding], as_json: bool) -> int:
    """Print findings, in words or as JSON.

    Returns:
        1 when something is wrong, else 0.
    """
    findings = list(found)
    wrong = any(finding.state == "wrong" for finding in findings)
    if as_json:
        print(json.dumps({"ok": not wrong, "findings": [asdict(each) for each in findings]}))
        return int(wrong)
    marks = {"ok": "ok   ", "note": "note ", "wrong": "WRONG"}
    for finding in findings:
        print(f"{marks[finding.state]} {finding.name}: {finding.sentence}")
        if finding.remedy:
            print(f"      -> {finding.remedy}")
    print("Something is wrong." if wrong else "Nothing is wrong.")
    return int(wrong)


def examine(profile: Path, server: str, access: DeskAccess | None = None) -> Iterator[Finding]:
    """All findings, the ground first."""
    yield check_python()
    yield check_qt()
    yield check_sqlite()
    yield check_display()
    yield check_resources()
    yield check_folder(profile)
    yield check_file_system(profile)
    yield check_space(profile)
    yield check_journal(profile)
    yield check_keyring(access or DeskAccess())
    yield check_proxy(access or DeskAccess())
    yield check_service(server, profile, access or DeskAccess())


def check_python() -> Finding:
    found = ".".join(str(part) for part in sys.version_info[:3])
    return Finding("Python", "ok", f"{found}, Reviewer {__version__}.")


def check_qt() -> Finding:
    """PySide6 6.12.0 on Python 3.11 ends the process after some hundred signals."""
    try:
        version = importlib.metadata.version("PySide6-Essentials")
        from PySide6 import QtWidgets
    except (ImportError, importlib.metadata.PackageNotFoundError) as fault:
        return Finding(
            "Qt",
            "wrong",
            f"It cannot be loaded: {fault}.",
            "Run python3 installer/bootstrap.py setup; it names missing system libraries.",
        )
    if version.startswith("6.12.0") and sys.version_info < (3, 12):
        return Finding(
            "Qt", "wrong", f"PySide6 {version} breaks on Python 3.11.", "Install PySide6 < 6.12."
        )
    return Finding("Qt", "ok", f"PySide6 {version}, {QtWidgets.__name__} loads.")


def check_sqlite() -> Finding:
    version = sqlite3.sqlite_version
    with sqlite3.connect(":memory:") as memory:
        try:
            memory.execute("CREATE VIRTUAL TABLE probe USING fts5(text, tokenize='trigram')")
        except sqlite3.OperationalError:
            return Finding(
                "SQLite",
                "wrong",
                f"{version} has no full-text search with trigrams.",
                "Use a Python whose SQLite is 3.34 or newer with FTS5.",
            )
    return Finding("SQLite", "ok", f"{version} with full-text search.")


def check_display() -> Finding:
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    if platform:
        return Finding("Display", "ok", f"QT_QPA_PLATFORM is {platform}.")
    if not sys.platform.startswith("linux"):
        return Finding("Display", "ok", f"{sys.platform} brings its own.")
    found = os.environ.get("WAYLAND_DISPLAY") or os.environ.get("DISPLAY")
    if found:
        return Finding("Display", "ok", f"{found}.")
    if shutil.which("Xvfb"):
        return Finding("Display", "note", "There is none; Xvfb can make a virtual one.")
    return Finding(
        "Display",
        "wrong",
        "There is none, and no Xvfb.",
        "Start from a desktop session, or install xvfb.",
    )


def check_resources() -> Finding:
    from reviewer import resources

    try:
        rungs = len(resources.ladder().packs)
        reasons = len(resources.reasons().reasons)
    except ReviewerError as fault:
        return Finding("Shipped files", "wrong", str(fault), "Install Reviewer again.")
    return Finding("Shipped files", "ok", f"{rungs} packs, {reasons} reasons.")


def check_folder(profile: Path) -> Finding:
    if not _is_there(profile):
        return _check_new_folder(profile)
    probe = profile / ".doctor"
    try:
        begun = time.perf_counter()
        with probe.open("wb") as file:
            file.write(b"x")
            file.flush()
            os.fsync(file.fileno())
        spent = (time.perf_counter() - begun) * 1000
        probe.unlink()
    except OSError as fault:
        return Finding(
            "Profile folder",
            "wrong",
            f"{profile} cannot be written: {fault.strerror}.",
            "Give your user the right to write there, or choose --profile-dir.",
        )
    if spent > 100:
        sentence = f"{profile}; a durable write takes {spent:.0f} ms."
        return Finding("Profile folder", "note", sentence, "A slow disk delays 'saved'.")
    return Finding("Profile folder", "ok", f"{profile}; a durable write takes {spent:.0f} ms.")


def _check_new_folder(profile: Path) -> Finding:
    """Looking makes nothing: the desk makes the folder when it is opened first."""
    there = _nearest(profile)
    if not there.is_dir() or not os.access(there, os.W_OK | os.X_OK):
        return Finding(
            "Profile folder",
            "wrong",
            f"{profile} is not there, and {there} is no folder you may write to.",
            "Give your user the right to write there, or choose --profile-dir.",
        )
    return Finding("Profile folder", "ok", f"{profile} is made when the desk is opened first.")


def _nearest(folder: Path) -> Path:
    """The folder, or the nearest above it that is there."""
    return next(each for each in (folder, *folder.absolute().parents) if _is_there(each))


def _is_there(path: Path) -> bool:
    try:
        return path.exists()
    except OSError:  # no rights even to look
        return False


def check_file_system(profile: Path) -> Finding:
    kind = file_system_of(profile)
    if kind in NETWORK_FILE_SYSTEMS:
        return Finding(
            "File system",
            "wrong",
            f"{profile} lies on {kind}, where a database can be damaged.",
            "Choose a --profile-dir on a local disk.",
        )
    return Finding("File system", "ok", kind or "not told by this system")


def file_system_of(folder: Path) -> str:
    """Type of the file system that holds `folder`, "" where the system does not say."""
    try:
        mounts = Path("/proc/mounts").read_text("utf-8").splitlines()
    except OSError:
        return ""
    here = str(_nearest(folder).resolve())
    found = ("", "")
    for line in mounts:
        _, point, kind, *_ = line.split()
        inside = here == point or here.startswith(point.rstrip("/") + "/")
        if inside and len(point) >= len(found[0]):
            found = (point, kind)
    return found[1]


def check_space(profile: Path) -> Finding:
    free = shutil.disk_usage(_nearest(profile)).free
    sentence = f"{free / 2**30:.1f} GiB free."
    if free < LEAST_FREE_BYTES:
        return Finding("Disk space", "wrong", sentence, "Free at least 1 GiB on this disk.")
    return Finding("Disk space", "ok", sentence)


def check_journal(profile: Path) -> Finding:
    if not _is_there(profile / "journal.db"):
        return Finding("Journal", "ok", "None yet in this profile.")
    from reviewer.operations.examining import examine_journal

    return _told("Journal", lambda: examine_journal(profile))


def check_keyring(access: DeskAccess) -> Finding:
    from reviewer.operations.examining import has_keyring

    if access.sign_in_store == "memory":
        return Finding("Keyring", "ok", "This site lets sign-ins rest nowhere.")
    if has_keyring():
        return Finding("Keyring", "ok", "Sign-ins rest in the system's keyring.")
    if access.sign_in_store == "file":
        return Finding("Keyring", "note", "There is none; sign-ins rest in a file of the profile.")
    sentence = "There is none that can be used: a sign-in ends with the program."
    return Finding("Keyring", "note", sentence, 'Open one, or set sign_in_store = "file".')


def check_proxy(access: DeskAccess) -> Finding:
    way, direct = access.proxy.address, ", ".join(access.proxy.direct)
    beside = f" Reached directly: {direct}." if direct else ""
    if way == NONE:
        return Finding("Proxy", "ok", f"None is used.{beside}")
    if way != SYSTEM:
        return Finding("Proxy", "ok", f"{way}, as it is set.{beside}")
    found = proxies_of_system()
    told = f"As the system says: {', '.join(found)}." if found else "The system names none."
    return Finding("Proxy", "ok", told + beside)


def proxies_of_system() -> list[str]:
    """Schemes of the proxies that the system and its environment name, as "https"; their
    addresses may hold passwords."""
    return sorted(name for name in urllib.request.getproxies() if name != "no")


def check_service(server: str, profile: Path, access: DeskAccess | None = None) -> Finding:
    from reviewer.operations.examining import ask_health

    way = access or DeskAccess()
    try:
        facts = asyncio.run(ask_health(server, profile, way.ca_file, way.proxy))
    except BadInput as fault:
        sentence = f"The desk refuses this address: {fault}"
        return Finding("Service", "wrong", sentence, "Correct --server or REVIEWER_SERVER.")
    except ReviewerError as fault:
        remedy = "Records wait safely here meanwhile. Start the service, or check the address."
        return Finding("Service", "note", f"{server}: {fault}", remedy)
    skew = abs(facts.server_ms - time.time_ns() // 1_000_000)
    if skew > SKEW_MS:
        sentence = f"{server} answers; its clock and ours differ by {skew // 60000} minutes."
        return Finding("Service", "note", sentence, "Check this computer's date and time.")
    return Finding("Service", "ok", f"{server} answers, version {facts.version}.")


def _told(name: str, check: Callable[[], tuple[int, list[str]]]) -> Finding:
    try:
        count, faults = check()
    except ReviewerError as fault:
        return Finding(name, "note", str(fault))
    if faults:
        remedy = "Open the desk: it repairs what it can and keeps both copies aside."
        return Finding(name, "wrong", "; ".join(faults[:3]), remedy)
    return Finding(name, "ok", f"{count} records, chain and signatures sound.")
