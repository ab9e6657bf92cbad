"""A PostgreSQL server of the tests' own: in a passing folder, on a socket file, ended by its id.

It listens on no network, keeps nothing (what it writes is not flushed) and ends with the process
that started it, however that ends. The server refuses to run as root: for root it runs as the
account that Debian's package brings, else as nobody.
"""

import ctypes
import os
import shutil
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TypedDict

PACKAGE = "postgresql"
ACCOUNTS = ("postgres", "nobody")
WAIT_S = 60.0
LOOK_S = 0.02
_PR_SET_PDEATHSIG = 1
# Two test workers, each with several services of many connections.
_SETTINGS = {
    "listen_addresses": "",
    "max_connections": "400",
    "shared_buffers": "128MB",
    "fsync": "off",
    "full_page_writes": "off",
    "max_wal_size": "4GB",
    "log_min_messages": "fatal",
}


class NotStarted(Exception):
    """The server did not start; says why."""


def programs() -> Path | None:
    """Folder of the newest server's programs, None when there is none."""
    named = shutil.which("initdb")
    found = [Path(named).parent] if named else []
    # Debian keeps them off the path, a folder a version.
    found += sorted(
        (each.parent for each in Path("/usr/lib/postgresql").glob("*/bin/initdb")),
        key=lambda each: int(each.parent.name) if each.parent.name.isdigit() else 0,
        reverse=True,
    )
    return next((each for each in found if (each / "postgres").exists()), None)


@contextmanager
def private_server() -> Iterator[str]:
    """URL of a database on a server of one's own, which ends with this.

    Raises:
        NotStarted: there is none, or it will not run.
    """
    bin_folder = programs()
    if bin_folder is None:
        raise NotStarted(f"There is no PostgreSQL. Install the package {PACKAGE}.")
    account = _account()
    folder = Path(tempfile.mkdtemp(prefix="reviewer-pg-"))
    try:
        if account is not None:
            shutil.chown(folder, account)
        _make(bin_folder, folder, account)
        with _running(bin_folder, folder, account):
            yield f"postgresql://reviewer@/postgres?host={folder}"
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _account() -> str | None:
    """Whom the server runs as, None for whoever runs this."""
    if os.name != "posix" or os.geteuid() != 0:
        return None
    import pwd

    known = {each.pw_name for each in pwd.getpwall()}
    found = next((each for each in ACCOUNTS if each in known), None)
    if found is None:
        raise NotStarted(f"PostgreSQL refuses root, and there is no account of {ACCOUNTS}.")
    return found


class _As(TypedDict):
    """Whom a program runs as, for subprocess."""

    user: str | None
    group: int | None
    extra_groups: list[int] | None


def _as(account: str | None) -> _As:
    if account is None:
        return _As(user=None, group=None, extra_groups=None)
    import pwd

    return _As(user=account, group=pwd.getpwnam(account).pw_gid, extra_groups=[])


def _make(bin_folder: Path, folder: Path, account: str | None) -> None:
    words = [str(bin_folder / "initdb"), "-D", str(folder / "data"), "-U", "reviewer"]
    words += ["--auth=trust", "--encoding=UTF8", "--no-sync", "--locale=C.UTF-8"]
    told = subprocess.run([words[0], "--help"], capture_output=True, text=True, check=False).stdout
    if "--icu-locale" in told:
        # It sorts as people do and SQLite does not: what hangs on an order has to say which.
        words += ["--locale-provider=icu", "--icu-locale=en"]
    made = subprocess.run(
        words,
        cwd=folder,
        capture_output=True,
        text=True,
        check=False,
        **_as(account),
    )
    if made.returncode:
        raise NotStarted(f"initdb failed:\n{made.stdout}{made.stderr}")


@contextmanager
def _running(bin_folder: Path, folder: Path, account: str | None) -> Iterator[None]:
    words = [str(bin_folder / "postgres"), "-D", str(folder / "data"), "-k", str(folder)]
    for name, value in _SETTINGS.items():
        words += ["-c", f"{name}={value}"]
    log = folder / "log"
    with log.open("wb") as sink:
        server = subprocess.Popen(
            words,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            **_as(account),
            # In a session of its own it does not hear the terminal's Ctrl+C before the tests do.
            start_new_session=True,
            # There are no threads yet.
            preexec_fn=_end_with_parent if sys.platform == "linux" else None,  # noqa: PLW1509
        )
    try:
        _wait_until_ready(server, folder / "data" / "postmaster.pid", log)
        yield
    finally:
        _end(server)


def _end_with_parent() -> None:
    # After the change of account, which would undo it.
    ctypes.CDLL(None).prctl(_PR_SET_PDEATHSIG, signal.SIGQUIT)


def _wait_until_ready(server: "subprocess.Popen[bytes]", told: Path, log: Path) -> None:
    until = time.monotonic() + WAIT_S
    while server.poll() is None and time.monotonic() < until:
        # The last line of this file is the server's word on itself.
        if told.exists() and told.read_text("utf-8").rstrip().endswith("ready"):
            return
        time.sleep(LOOK_S)
    raise NotStarted(f"PostgreSQL did not start:\n{log.read_text('utf-8', 'replace')}")


def _end(server: "subprocess.Popen[bytes]") -> None:
    """At once: nothing in it is wanted any more."""
    if server.poll() is None:
        server.send_signal(signal.SIGQUIT)
    try:
        server.wait(WAIT_S)
    except subprocess.TimeoutExpired:
        server.kill()
        server.wait()
