"""Composition root of the desktop app: builds all, starts the loop, stops in order.

The window comes first. The stores are opened, and their libraries imported, on the lane while it
is painted already.
"""

import asyncio
import logging
import signal
import sys
from collections.abc import Callable
from contextlib import nullcontext
from dataclasses import dataclass, field
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import qasync
from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QApplication

from reviewer.actions.context import Level
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.session import Session
from reviewer.domain.errors import EnvironmentFault, ReviewerError
from reviewer.domain.language import tr
from reviewer.operations.runs import Runs
from reviewer.settings.desk import DeskAccess, Workplace
from reviewer.settings.layers import Layers
from reviewer.settings.own_file import OwnFile
from reviewer.settings.sources import PROFILE_FILE
from reviewer.ui.ease import Ease
from reviewer.ui.key_reading import event_ms
from reviewer.ui.keys import KeyFilter
from reviewer.ui.logs import catch_crashes, start_logs
from reviewer.ui.network import NetworkWatch
from reviewer.ui.roles import teach_roles
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.frame import Frame
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.key_setup import load_keys
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.scans import Scans
from reviewer.ui.shell.shot import Shot
from reviewer.ui.shell.suiting import ease_of
from reviewer.ui.shell.tracing import Trace
from reviewer.ui.shell.turns import Turns
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.speaking import START_AGAIN, dress
from reviewer.ui.surroundings import check_surroundings
from reviewer.ui.tasks import Tasks
from reviewer.ui.theme import Theme, ThemeChoice

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk
    from reviewer.operations.report_files import Report
    from reviewer.operations.uplink import Uplink

log = logging.getLogger(__name__)


@dataclass(frozen=True)
class DeskOptions:
    """How the desk is started.

    Attributes:
        profile_dir: folder of records and cache.
        server: address of the service.
        name, password: sign in without asking; "" asks.
        offscreen: draw without a screen.
        shot: write a picture of the usable window here, then end.
        theme: "light", "dark", "contrast", "system"; "" is what the person chose last.
        trace: append a JSON line for everything shown.
        batch: items to check out when none are left.
        access: what to trust, where the sign-in may rest, how calls leave the network.
        workplace: who uses this computer, and for what.
        shows_tour: whoever works here for the first time is shown the screen.
        layers: where each setting comes from.
        settings_file: where the person's settings are written; None is the profile's desk.toml.
        ease: size of text and targets; None is what the settings say.
    """

    profile_dir: Path
    server: str
    name: str = ""
    password: str = ""
    offscreen: bool = False
    shot: Path | None = None
    theme: str = ""
    trace: Path | None = None
    batch: int = 20
    access: DeskAccess = field(default_factory=DeskAccess)
    workplace: Workplace = field(default_factory=Workplace)
    shows_tour: bool = False
    layers: Layers = field(default_factory=partial(Layers, ()))
    settings_file: Path | None = None
    ease: Ease | None = None


class DeskApp(QObject):
    """Everything of one run, put together. Also used by benches and the gallery.

    Signals:
        opened(): the stores are open.
        failed(): the desk cannot be opened; the window says why.
        ended(int): the person wants to leave; the exit status.

    Attributes:
        tasks, session, hands, window, frame, following, theme, keys, trace, scans, turns, network:
            the parts.
        fault: what this run failed at, told when it ends; None as long as nothing did.
    """

    opened = Signal()
    failed = Signal()
    ended = Signal(int)

    def __init__(
        self,
        app: QApplication,
        options: DeskOptions,
        when: Callable[[QKeyEvent], int] = event_ms,
    ) -> None:
        """`when` tells the time of a key press, milliseconds."""
        super().__init__()
        self.options = options
        self.fault: ReviewerError | None = None
        self._is_closed = False
        profile = options.profile_dir
        self.trace = Trace(options.trace)
        self.remembered = Remembered(profile)
        dress(app)
        layers = options.layers.with_source(self.remembered.source)
        chosen = ThemeChoice(options.theme or layers.text("theme"))
        self.theme = Theme(app, chosen, options.ease or ease_of(layers))
        teach_roles()
        self.tasks = Tasks(self)
        self.session = Session()
        registry = Registry(all_actions())
        keymap, wrong = load_keys(registry, self.remembered, profile)
        self.hands = Hands(self.tasks, self.session, registry, keymap, self)
        self.window = MainWindow(
            self.tasks,
            self.session,
            registry,
            self.hands.facts,
            options.server,
            self.hands.reason_of,
        )
        self.following = Following(self.tasks, self.session, self.hands, self.window, self.trace)
        self.frame = Frame(
            self.window,
            self.hands,
            self.following,
            self.tasks,
            self.theme,
            self.remembered,
            profile,
            OwnFile(layers, options.settings_file or profile / PROFILE_FILE),
            partial(_report_of, options),
        )
        self.hands.attach(self.window, self.frame)
        self.scans = Scans(self.tasks, self.hands, self)
        self.keys = KeyFilter(app, self.hands, when)
        # After the keys: what comes last is asked first, and keys are taken.
        self.turns = Turns(app, options.workplace, self.window, self.hands, self.following)
        self.network = NetworkWatch(self)
        self.network.changed.connect(self.following.network_changed)
        self.following.syncing.connect(self.network.start)
        self.frame.quit_wanted.connect(partial(self.ended.emit, 0))
        self.frame.restart_wanted.connect(partial(self.ended.emit, START_AGAIN))
        if options.shows_tour:
            self.frame.first_start.watch()
        self.remembered.restore_layout(self.window, self.window.review.splitters)
        if wrong is not None:
            self.hands.tell(Level.ERROR, tr("{problem} The shipped keys are used.", problem=wrong))

    def start(self, fault: ReviewerError | None = None) -> None:
        """Show the window, then open the stores behind it; or say why that is of no use."""
        self.turns.show_window()
        self.window.show_screen(self.hands.screen)
        self.frame.settings.tell_overruled()
        QTimer.singleShot(0, self._open if fault is None else partial(self._fail, fault))

    def open_offline(self) -> None:
        """Show the window and open the stores, without a loop and without a service."""
        self.turns.show_window()
        self.window.show_screen(self.hands.screen)
        desk = self.tasks.ask_lane(partial(_open_desk, self.options)).result()
        self.tasks.use(desk)
        self.following.opened(desk)
        self.opened.emit()

    def close(self) -> None:
        """The end without a loop: finish what is being saved, close the stores; once is enough."""
        if self._is_closed:
            return
        self._is_closed = True
        self.hands.settle()
        self.tasks.close()
        self.keys.close()
        self.window.hide()
        self.trace.close()

    def note_fault(self, fault: ReviewerError) -> None:
        """Something this run was started for failed; the first is told when it ends."""
        self.fault = self.fault or fault

    async def stop(self) -> None:
        """Await what runs, finish what is being saved, close the stores."""
        self.hands.settle()
        await self.tasks.shutdown()
        self.close()

    def _open(self) -> None:
        future = self.tasks.ask_lane(partial(_open_desk, self.options))
        self.tasks.spawn(self._opened(asyncio.wrap_future(future)), "open")

    async def _opened(self, opening: "asyncio.Future[Desk]") -> None:
        try:
            desk = await opening
            self._connect(desk)
        except ReviewerError as error:
            log.warning("the desk cannot be opened: %s", error)
            self._fail(error)

    def _fail(self, error: ReviewerError) -> None:
        self.fault = error
        quit_key = self.hands.keymap.hint("app.quit")
        self.window.show_fault(tr("The desk cannot be opened"), str(error), tr("Quit"), quit_key)
        self.following.usable.emit()
        self.failed.emit()

    def _connect(self, desk: "Desk") -> None:
        self.tasks.use(desk)
        options = self.options
        known = (options.name, options.password) if options.name and options.password else None
        self.following.opened(desk, partial(self._make_uplink, desk), known)
        self.opened.emit()

    def _make_uplink(self, desk: "Desk") -> "Uplink":
        from reviewer.operations.uplink import Uplink

        return Uplink(
            desk,
            self.options.server,
            self.tasks.run_on_lane,
            self.following.on_announce,
            self.following.on_state,
            batch=self.options.batch,
            crashed=self.tasks.crashed.emit,
            ca_file=self.options.access.ca_file,
            pictures=self.options.access.pictures,
            proxy=self.options.access.proxy,
        )


def run_desk(options: DeskOptions) -> int:
    """Run the desk until the person leaves.

    Returns:
        Exit status: 0, or START_AGAIN.

    Raises:
        ReviewerError: there is no screen, the desk could not be opened (a window has said so
            already), or a picture of it or a trace cannot be written.
    """
    check_surroundings(options.offscreen, options.shot, options.trace)
    try:
        options.profile_dir.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise EnvironmentFault(
            tr(
                "The folder {folder} cannot be made: {why}. Choose another with --profile-dir.",
                folder=options.profile_dir,
                why=error.strerror,
            )
        ) from error
    fault: EnvironmentFault | None = None
    runs: Runs | None = None
    try:
        runs = Runs(start_logs(options.profile_dir))
    except EnvironmentFault as error:
        fault = error
    app = QApplication(sys.argv[:1])
    app.setApplicationName("reviewer")
    app.setApplicationDisplayName("Reviewer")
    app.setDesktopFileName("reviewer")
    app.setQuitOnLastWindowClosed(False)
    loop = qasync.QEventLoop(app)
    with loop, nullcontext() if runs is None else runs.running():
        return int(loop.run_until_complete(_run(app, options, fault, runs)))


async def _run(
    app: QApplication, options: DeskOptions, fault: ReviewerError | None, runs: Runs | None
) -> int:
    desk = DeskApp(app, options)
    catch_crashes(desk.tasks.crashed.emit)
    if runs is not None:
        desk.tasks.crashed.connect(runs.note_fault)
        desk.opened.connect(partial(_tell_unfinished, desk, runs))
    asyncio.get_running_loop().set_exception_handler(partial(_on_loop_fault, desk.tasks))
    ended: asyncio.Future[int] = asyncio.get_running_loop().create_future()
    desk.ended.connect(partial(_end, ended))
    if sys.platform != "win32":  # Ctrl+C in the terminal, and a session that ends
        for asked in (signal.SIGINT, signal.SIGTERM):
            asyncio.get_running_loop().add_signal_handler(asked, partial(_end, ended, 0))
    desk.following.usable.connect(partial(desk.trace.tell, "ready"))
    if options.shot is not None:
        shot = Shot(desk.window, desk.following, options.shot)
        shot.taken.connect(partial(_end, ended, 0))
        shot.failed.connect(desk.note_fault)
    elif options.offscreen:
        desk.failed.connect(partial(_end, ended, 0))  # nobody sees the window
    desk.start(fault)
    status = await ended
    desk.window.hide()
    await desk.stop()
    if desk.fault is not None:
        raise desk.fault
    return status


def _report_of(options: DeskOptions, counts: dict[str, int]) -> "Report":
    """A report on a desk that is open. Off the GUI thread: it asks the service."""
    from reviewer.doctor import examine
    from reviewer.report import check_allowed, make_report

    check_allowed(options.workplace)
    profile = options.profile_dir
    findings = examine(profile, options.server, options.access)
    return make_report(profile, findings, options.layers, counts)


def _tell_unfinished(desk: DeskApp, runs: Runs) -> None:
    """What happened to the run before, and what can be done about it."""
    found = runs.take_unfinished()
    if found is not None:
        log.warning("the run before did not end in order: %s", found.ending)
        key = desk.hands.keymap.hint("app.health")
        offer = tr("{key} shows this desk's health and writes a report.", key=key)
        desk.hands.tell(Level.WARNING, f"{found.sentence} {offer}")


def _open_desk(options: DeskOptions) -> "Desk":
    from reviewer.operations.desk import open_desk
    from reviewer.remote.address import parse_address

    parse_address(options.server)  # before anything is opened: a wrong one is of no use at all
    return open_desk(
        options.profile_dir,
        options.access.sign_in_store,
        quota_bytes=options.access.quota_bytes,
        forgets=options.workplace.signs_out,
    )


def _end(ended: "asyncio.Future[int]", status: int) -> None:
    if not ended.done():
        ended.set_result(status)


def _on_loop_fault(
    tasks: Tasks, _loop: asyncio.AbstractEventLoop, facts: dict[str, object]
) -> None:
    fault = facts.get("exception")
    log.error(
        "on the loop: %s",
        facts.get("message"),
        exc_info=fault if isinstance(fault, BaseException) else None,
    )
    if isinstance(fault, Exception):
        tasks.crashed.emit(fault)
