"""Whether this installation works on this machine: all of it is used once, without a screen.

A folder that passes takes a journal, a service of a few sample products and a desk, which signs in,
certifies one item by its key and has the record received. Nothing of the person's is read.
"""

import asyncio
import csv
import multiprocessing
import os
import sys
import tempfile
import time
from collections.abc import Callable
from concurrent.futures import ProcessPoolExecutor
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from reviewer import __version__, resources
from reviewer.domain.errors import EnvironmentFault

if TYPE_CHECKING:
    from PySide6.QtWidgets import QApplication

    from reviewer.app import DeskApp

NAME, PASSWORD = "self-test", "used once, then removed"
# Of the sample: enough for some that people are asked about.
PRODUCTS = 5
LIMIT_S = 120.0
STEP_S = 0.02
# A person looks at the picture before a verdict key counts.
LOOK_S = 0.25

Check = Callable[[Path], str]


def run_self_test() -> int:
    """Print a line for each part: whether it works, how long it took, what was found.

    Returns:
        1 when a part does not work, else 0. What rests on it is tried all the same.
    """
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    is_whole = True
    print(f"Reviewer {__version__}, Python {sys.version.split()[0]}, {sys.platform}", flush=True)
    with tempfile.TemporaryDirectory(prefix="reviewer-self-test-") as folder:
        for name, check in CHECKS.items():
            begun = time.perf_counter()
            try:
                state, sentence = "ok   ", check(Path(folder))
            except Exception as fault:  # noqa: BLE001  (whatever is broken is told, by its name)
                state, sentence = "WRONG", f"{type(fault).__name__}: {fault}"
                is_whole = False
            spent = time.perf_counter() - begun
            print(f"{state} {spent:6.2f} s  {name}: {sentence}", flush=True)
    print("Everything works." if is_whole else "This installation does not work.")
    return 0 if is_whole else 1


def _shipped_files(_: Path) -> str:
    """What is read, and that what is only opened later lies there."""
    packs, reasons = len(resources.ladder().packs), len(resources.reasons().reasons)
    later = ("model/model.npz", "encoder/encoder.onnx", "sample/catalog.csv", "keymaps/common.toml")
    missing = [name for name in later if not resources.path(*name.split("/")).is_file()]
    if missing:
        raise EnvironmentFault(f"{', '.join(missing)} is missing in {resources.folder()}.")
    return f"{packs} packs, {reasons} reasons, model, sample and keys are there."


def _window_system(_: Path) -> str:
    from PySide6 import __version__ as qt
    from PySide6.QtCore import QLibraryInfo
    from PySide6.QtGui import QIcon
    from PySide6.QtWidgets import QApplication

    from reviewer.ui.speaking import LANGUAGES, speaks
    from reviewer.ui.theme import load_fonts

    _application()
    words = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    silent = [code for code in LANGUAGES if not (words / f"qtbase_{code}.qm").is_file()]
    if silent:
        raise EnvironmentFault(f"Qt's own words are missing for {', '.join(silent)}.")
    mute = [code for code in LANGUAGES if not speaks(code)]
    if mute:
        raise EnvironmentFault(f"The desk's own words are missing for {', '.join(mute)}.")
    families = sorted(set(load_fonts()))
    logo = QIcon(str(resources.path("icons", "logo.svg"))).pixmap(32, 32)
    if not families or logo.isNull():
        raise EnvironmentFault("The shipped fonts or drawings cannot be shown.")
    said = f"{len(LANGUAGES)} languages; fonts {', '.join(families)}"
    return f"Qt {qt} on {QApplication.platformName()}; {said}."


def _journal(folder: Path) -> str:
    from reviewer.domain.ids import PersonId
    from reviewer.journal.journal import Journal
    from reviewer.operations.clock import DeskClock

    place = folder / "journal"
    place.mkdir()
    journal = Journal.open(place, clock=DeskClock())
    journal.append(PersonId(NAME), "remark", {"item": "P1", "text": "written"})
    journal.close()
    journal = Journal.open(place, clock=DeskClock())
    try:
        faults, records = journal.verify(), journal.head_seq
    finally:
        journal.close()
    if faults or records != 1:
        raise EnvironmentFault(f"{records} records were read back; {'; '.join(faults)}")
    return "written, closed, read back; chain and signature sound."


def _pictures(_: Path) -> str:
    """Decoded in a process that has little memory, as every picture that arrives."""
    from reviewer.imaging.vetting import Vetter

    picture = min(resources.path("sample", "images").rglob("*.jpg"))
    vetter = Vetter()
    try:
        found = vetter.vet(picture.read_bytes(), thumbnail=True).measured
    finally:
        vetter.close()
    return f"{found.format} of {found.width} x {found.height} opened in a process of its own."


def _processes(_: Path) -> str:
    """Drawing and embedding start theirs in this way."""
    with ProcessPoolExecutor(1, multiprocessing.get_context("spawn")) as pool:
        other = pool.submit(os.getpid).result(LIMIT_S)
    if other == os.getpid():
        raise EnvironmentFault("No process of its own was started.")
    return "work is handed to another process and comes back."


def _desk_and_service(folder: Path) -> str:
    from reviewer.demo import running_service

    service = folder / "service"
    asked = _fill(service, folder / "catalog.csv")
    with running_service(service) as address:
        seconds = _certified(address, folder / "profile")
    return (
        f"{asked} of {PRODUCTS} products to ask about; signed in, certified by key, "
        f"received after {seconds:.1f} s."
    )


CHECKS: dict[str, Check] = {
    "Shipped files": _shipped_files,
    "Window system": _window_system,
    "Journal": _journal,
    "Pictures": _pictures,
    "Processes": _processes,
    "Desk and service": _desk_and_service,
}


def _fill(service: Path, catalogue: Path) -> int:
    """A service of the first sample products and one account; how many people are asked about."""
    from reviewer.domain.people import Role
    from reviewer.service.ingest import ingest
    from reviewer.service.people import add_person
    from reviewer.service.store import open_store

    with resources.path("sample", "catalog.csv").open(encoding="utf-8", newline="") as file:
        rows = list(csv.DictReader(file))[:PRODUCTS]
    with catalogue.open("w", encoding="utf-8", newline="") as file:
        table = csv.DictWriter(file, list(rows[0]))
        table.writeheader()
        table.writerows(rows)
    with open_store(service, None) as store:
        report = ingest(catalogue, resources.path("sample"), store)
        add_person(store, NAME, "Self-test", Role.REVIEWER, PASSWORD, ())
    return report.asked


def _certified(address: str, profile: Path) -> float:
    """Seconds from opening the desk until the service has received one decision."""
    import qasync

    from reviewer.app import DeskApp, DeskOptions
    from reviewer.settings.desk import DeskAccess

    app = _application()
    app.setQuitOnLastWindowClosed(False)
    profile.mkdir(mode=0o700)
    access = DeskAccess(sign_in_store="memory")
    trace = profile / "trace"
    options = DeskOptions(profile, address, NAME, PASSWORD, trace=trace, access=access)
    loop = qasync.QEventLoop(app)
    with loop:
        begun = time.perf_counter()
        loop.run_until_complete(_drive(DeskApp(app, options), trace))
        return time.perf_counter() - begun


async def _drive(desk: "DeskApp", trace: Path) -> None:
    """Look at the first item, certify it, wait until it is received; then close the desk."""
    desk.start()
    try:
        await _until("a picture", partial(_was_told, trace, "seen"), desk)
        await asyncio.sleep(LOOK_S)
        _press(desk)
        await _until("the record to be received", partial(_was_told, trace, "received"), desk)
    finally:
        desk.window.hide()
        await desk.stop()


async def _until(what: str, is_so: Callable[[], bool], desk: "DeskApp") -> None:
    end = time.monotonic() + LIMIT_S
    while not is_so():
        if desk.fault is not None:
            raise desk.fault
        if time.monotonic() > end:
            raise EnvironmentFault(f"The desk waited {LIMIT_S:.0f} s for {what}.")
        await asyncio.sleep(STEP_S)


def _was_told(trace: Path, event: str) -> bool:
    return f'"event": "{event}"' in trace.read_text("utf-8")


def _press(desk: "DeskApp") -> None:
    """The key of a certificate, as the window system would deliver it."""
    from PySide6.QtCore import QEvent, Qt
    from PySide6.QtGui import QKeyEvent
    from PySide6.QtWidgets import QApplication

    key = desk.hands.keymap.hint("review.certify")
    for kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
        event = QKeyEvent(kind, Qt.Key(ord(key)), Qt.KeyboardModifier.NoModifier, key.lower())
        QApplication.postEvent(desk.window.windowHandle(), event)


def _application() -> "QApplication":
    """The one application of this process."""
    from PySide6.QtWidgets import QApplication

    there = QApplication.instance()
    return there if isinstance(there, QApplication) else QApplication(["reviewer"])
