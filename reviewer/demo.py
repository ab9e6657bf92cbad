"""The desk on an embedded service with the sample catalogue.

The service is a process of its own on loopback. This process makes the listening socket, so that
the address is known before the service has started and the desk need not wait for it.
"""

import contextlib
import hashlib
import json
import os
import secrets
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from reviewer import resources
from reviewer.domain.errors import EnvironmentFault, Refused
from reviewer.own_process import own_words
from reviewer.settings.sources import PROFILE_FILE

NAME = "demo"
NOTE = "demo.json"
DATABASE = "service.db"
STOP_S = 10.0


@dataclass(frozen=True, slots=True)
class DemoWorld:
    """Where the demo keeps its things.

    Attributes:
        service: folder of the embedded service.
        profile: folder of the desk.
        password: of the one account, made at random on this machine.
    """

    service: Path
    profile: Path
    password: str


def run_demo(
    folder: Path,
    said: Mapping[str, object | None] | None = None,
    *,
    offscreen: bool,
    shot: Path | None,
    trace: Path | None,
) -> int:
    """Prepare the world once, start the service, open the desk, stop the service.

    Args:
        said: settings of the command line; a site's policy counts before them here, too.

    Returns:
        The desk's exit status.
    """
    from reviewer.app import DeskOptions, run_desk
    from reviewer.settings.desk import desk_settings
    from reviewer.ui.surroundings import check_surroundings

    check_surroundings(offscreen, shot, trace)  # the sample takes a while to read in
    made = prepare(folder)
    found = desk_settings(made.profile, said=said)
    print(f"Other commands find the demo's service with --data {made.service}", file=sys.stderr)
    with running_service(made.service) as address:
        return run_desk(
            DeskOptions(
                profile_dir=made.profile,
                server=address,
                name=NAME,
                password=made.password,
                access=found.access,
                workplace=found.workplace,
                # Nobody looks at a window that is drawn or watched for a program.
                shows_tour=not (offscreen or shot or trace),
                layers=found.layers,
                settings_file=made.profile / PROFILE_FILE,
                offscreen=offscreen,
                shot=shot,
                trace=trace,
                batch=40,
            )
        )


def prepare(folder: Path) -> DemoWorld:
    """Read the sample in and make the account, unless this folder has both already.

    Raises:
        EnvironmentFault: the folder cannot be written.
        Refused: it holds a service that no demo made.
    """
    try:
        service = _service_in(folder)
        folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        note, sample = folder / NOTE, fingerprint()
        password = _noted_password(note, sample, service)
        if not password:
            print("Reading the sample catalogue in ...", file=sys.stderr, flush=True)
            password = secrets.token_urlsafe(18)
            _write_note(note, {})  # ended halfway, the service is known to be a demo's all the same
            fill_service(service, password)
            _write_note(note, {"sample": sample, "password": password})
    except OSError as fault:
        raise EnvironmentFault(
            f"The demo's folder {folder} cannot be written: {fault.strerror}."
            " Choose another with --data."
        ) from fault
    return DemoWorld(service, folder / "profile", password)


def _service_in(folder: Path) -> Path:
    """Where the demo's service is: in the folder itself, so that other commands find it there.

    Raises:
        Refused: the folder holds a service that no demo made; the sample has no place in it.
    """
    before = folder / "service"
    # Desks that were there before have records of that service and of no other.
    if (before / DATABASE).exists() and (folder / NOTE).exists():
        return before
    if (folder / DATABASE).exists() and not (folder / NOTE).exists():
        raise Refused(
            f"{folder} holds a service that no demo made, so the sample is not read into it."
            " Choose another folder with --data."
        )
    return folder


def _noted_password(note: Path, sample: str, service: Path) -> str:
    """As noted for this sample; "" when there is no note, no service, or neither can be read."""
    try:
        if not (service / DATABASE).exists():
            return ""
        known = json.loads(note.read_text("utf-8"))
        return str(known["password"]) if known["sample"] == sample else ""
    except (OSError, ValueError, TypeError, KeyError, RecursionError):
        return ""


def _write_note(note: Path, facts: dict[str, str]) -> None:
    """Whole or not at all; readable by its owner alone."""
    part = note.with_suffix(".part")
    part.unlink(missing_ok=True)
    part.touch(mode=0o600)
    with part.open("w", encoding="utf-8") as file:
        json.dump(facts, file)
        file.flush()
        os.fsync(file.fileno())
    part.replace(note)


def fingerprint() -> str:
    """Changes when another sample or model ships."""
    parts = (resources.path("sample", "catalog.csv"), resources.path("model", "card.json"))
    return hashlib.sha256(b"".join(part.read_bytes() for part in parts)).hexdigest()


def fill_service(folder: Path, password: str) -> None:
    from reviewer.domain.people import Role
    from reviewer.service.ingest import ingest
    from reviewer.service.people import add_person, list_people, set_password
    from reviewer.service.store import open_store

    with open_store(folder, None) as store:
        ingest(resources.path("sample", "catalog.csv"), resources.path("sample"), store)
        if any(each.name == NAME for each in list_people(store)):
            set_password(store, NAME, password)
        else:
            add_person(store, NAME, "Demo reviewer", Role.REVIEWER, password, ())


@contextlib.contextmanager
def running_service(folder: Path) -> Iterator[str]:
    """Address of a service process on `folder` that ends with this block or this process.

    Raises:
        EnvironmentFault: it cannot be started.
    """
    try:
        log = (folder / "service.log").open("ab")
    except OSError as fault:
        raise EnvironmentFault(
            f"The service's log in {folder} cannot be written: {fault.strerror}."
            " Choose another folder with --data."
        ) from fault
    with log:
        listener = socket.create_server(("127.0.0.1", 0), backlog=64)
        address = f"http://127.0.0.1:{listener.getsockname()[1]}"
        child = start_service(folder, listener, log.fileno())
    try:
        yield address
    finally:
        stop_service(child)


def start_service(folder: Path, listener: socket.socket, log: int) -> subprocess.Popen[bytes]:
    """The same program in its own process, with our listening socket handed over."""
    words = own_words("reviewer", "serve", "--data", str(folder), "--die-with-parent")
    if os.name == "posix":
        words += ["--fd", str(listener.fileno())]
        keep: tuple[int, ...] = (listener.fileno(),)
    else:
        # Sockets cannot be handed over here: free the port and let the service take it.
        words += ["--port", str(listener.getsockname()[1])]
        keep = ()
        listener.close()
    try:
        child = subprocess.Popen(
            words, stdin=subprocess.PIPE, stdout=log, stderr=log, pass_fds=keep
        )
    except OSError as fault:
        raise EnvironmentFault(f"The embedded service did not start: {fault}.") from fault
    finally:
        listener.close()
    return child


def stop_service(child: subprocess.Popen[bytes]) -> None:
    """Ask it to stop; a service that does not within ten seconds is ended."""
    if child.stdin is not None:
        child.stdin.close()
    with contextlib.suppress(ProcessLookupError):
        child.send_signal(signal.SIGTERM)
    try:
        child.wait(STOP_S)
    except subprocess.TimeoutExpired:
        child.kill()
        child.wait()
