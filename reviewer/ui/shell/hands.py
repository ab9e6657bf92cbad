"""The person's hands: turns keys and clicks into actions, and is the context they get."""

import logging
import time
from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QObject, QTimer, Signal

from reviewer import resources
from reviewer.actions.action import Action, Mode, Stroke
from reviewer.actions.context import Answer, AskReason, DeskFacts, Level, ReviewView, Screen, Shell
from reviewer.actions.figures_alone import why_not
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry
from reviewer.actions.reviewing import decide_again
from reviewer.actions.scanning import Typed
from reviewer.actions.session import Moved, Session
from reviewer.actions.sheet_view import SheetView
from reviewer.domain.decision import Decision
from reviewer.domain.errors import NotOfThisItem, Refused, ReviewerError
from reviewer.domain.language import all_of, tr
from reviewer.domain.queue import QueueFilter
from reviewer.operations.changes import Changes
from reviewer.ui.shell.dialogs import NotSavedDialog
from reviewer.ui.shell.overlay import Overlay
from reviewer.ui.shell.reason_palette import ReasonPalette
from reviewer.ui.shell.top_bar import NAMES
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.desk import Desk

log = logging.getLogger(__name__)

# What is held gets ready this much later, milliseconds: the next picture is painted before.
AHEAD_MS = 5
_MODES = {
    Screen.REVIEW: Mode.REVIEW,
    Screen.HISTORY: Mode.HISTORY,
    Screen.SHEET: Mode.SHEET,
    Screen.MATTERS: Mode.MATTERS,
    Screen.SIGN_IN: Mode.SIGN_IN,
}


class _Held(NamedTuple):
    """An operation that waits for the end of the run of keys that began it."""

    start: Callable[[], None]
    drop: Callable[[], None]


class Hands(QObject):
    """Implements KeyHost for the filter and Context for the actions.

    Signals:
        refilter_wanted(object): list what this QueueFilter finds.
        went(object): a Screen is to be shown.
        not_saved_told(str): a decision on this item could not be made durable.
        file_wanted(object): write this Decision to a file.
        scan_read(str): a scanner typed this.

    Attributes:
        shell: the frame; set once it exists.
        scan_prefix: the key that the scanner sends before each code, "" for none.
    """

    refilter_wanted = Signal(object)
    went = Signal(object)
    not_saved_told = Signal(str)
    file_wanted = Signal(object)
    scan_read = Signal(str)
    shell: Shell

    def __init__(
        self,
        tasks: Tasks,
        session: Session,
        registry: Registry,
        keymap: Keymap,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self.session = session
        self.registry = registry
        self.keymap = keymap
        self.facts = DeskFacts(
            None, resources.ladder(), resources.reasons(), busy=tr("Opening records and queue.")
        )
        self.screen = Screen.REVIEW
        self.stroke = Stroke()
        self.scan_prefix = ""
        self._tasks = tasks
        self._held: list[_Held] = []
        self._is_holding = False
        self._overlays: list[Overlay] = []
        self._window: MainWindow | None = None

    def attach(self, window: MainWindow, shell: Shell) -> None:
        """The window is there: from now on keys have something to act on."""
        self._window = window
        self.shell = shell
        self._tasks.failed.connect(self._told)
        self.session.watch(self._follow)

    @property
    def window(self) -> MainWindow:
        """The window these hands work in."""
        if self._window is None:
            raise RuntimeError("The hands have no window yet.")
        return self._window

    @property
    def view(self) -> ReviewView:
        """The review screen."""
        return self.window.review

    @property
    def sheet(self) -> SheetView:
        """The contact sheet."""
        return self.window.sheet

    # what the key filter asks ----------------------------------------------------------------

    @property
    def overlay(self) -> Overlay | None:
        """What lies over everything else."""
        return self._overlays[-1] if self._overlays else None

    @property
    def has_unsaved(self) -> bool:
        """Whether a decision that could not be saved waits for the person."""
        return any(isinstance(each, NotSavedDialog) for each in self._overlays)

    def mode(self) -> Mode:
        """Which keys count, without looking at text fields."""
        return _MODES[self.screen] if self.overlay is None else self.overlay.mode

    def find(self, mode: Mode, key: str) -> Action | None:
        """The action of a key."""
        return self.keymap.action(mode, key)

    def run(self, action: Action, stroke: Stroke) -> None:
        """Run an action; whatever goes wrong is told, and nothing gets past here."""
        self.stroke = replace(stroke, profile=self.keymap.profile)
        self._guarded(partial(self._run, action))

    def release(self, action: Action) -> None:
        """The key of an action that lasts was let go."""
        if action.release is not None:
            self._guarded(partial(action.release, self))

    def take(self, key: str, stroke: Stroke) -> bool:
        """A key without an action; a reason palette may want it."""
        self.stroke = replace(stroke, profile=self.keymap.profile)
        overlay = self.overlay
        if overlay is None:
            return False
        taken: list[bool] = []
        self._guarded(lambda: taken.append(overlay.take(key, stroke)))
        return bool(taken and taken[0])

    def captures(self) -> bool:
        """Whether what lies over the screen asks for every key."""
        return self.overlay is not None and self.overlay.captures

    def capture(self, typed: Typed) -> bool:
        """Such a key; whether it was taken."""
        overlay = self.overlay
        taken: list[bool] = []
        if overlay is not None:
            self._guarded(lambda: taken.append(overlay.capture(typed)))
        return bool(taken and taken[0])

    def hold(self) -> None:
        """A run of keys began: what it decides is not recorded before it is over."""
        self._is_holding = True

    def settle(self) -> None:
        """The run of keys is over and was a hand's: record what it decided."""
        self._is_holding = False
        held, self._held = self._held, []
        for each in held:
            each.start()

    def scanned(self, text: str) -> None:
        """A scanner typed: whatever its first character began is dropped, what is open closed."""
        self._is_holding = False
        held, self._held = self._held, []
        for each in reversed(held):
            each.drop()
        while self.overlay is not None:
            self.overlay.cancel()
        self.scan_read.emit(text)

    def _run(self, action: Action) -> None:
        reason = why_not(action, self)
        if reason is not None:
            raise Refused(reason)
        action.run(self)

    def _guarded(self, work: Callable[[], None]) -> None:
        try:
            work()
        except ReviewerError as error:
            self._told(error)
        except Exception as fault:  # the owner of what a key starts: the filter must live on
            log.exception("an action failed")
            self._tasks.crashed.emit(fault)

    # clicks and names ------------------------------------------------------------------------

    def run_named(self, action_id: str) -> None:
        """A button, menu row or palette row was chosen."""
        if action_id in self.registry:
            self.run(self.registry[action_id], Stroke(at_ms=self.now_ms()))

    def reason_of(self, action: Action) -> str | None:
        """Why an action cannot run now on the screen below, None when it can."""
        if _MODES[self.screen] not in action.modes:
            return self._elsewhere(action)
        return why_not(action, self)

    def _elsewhere(self, action: Action) -> str:
        """On which screens the action is there, and how to get to the first of them."""
        if self.facts.person is None:
            return tr("Not before somebody has signed in.")
        there = [screen for screen, mode in _MODES.items() if mode in action.modes]
        if not there:
            return tr("Only while something lies over the screen.")
        screens = all_of(NAMES[screen] for screen in there)
        key = self.keymap.hint(f"go.{there[0].value}")
        if not key:
            return tr("Only on {screens}.", screens=screens)
        return tr("Only on {screens} ({key} goes there).", screens=screens, key=key)

    # what actions ask ------------------------------------------------------------------------

    def now_ms(self) -> int:
        """Monotonic milliseconds."""
        return time.monotonic_ns() // 1_000_000

    def perform(
        self,
        op: "Callable[[Desk], Changes]",
        *,
        then: Callable[[Changes], None] | None = None,
        failed: Callable[[ReviewerError], bool] | None = None,
        unless: Callable[[], None] | None = None,
        ahead: "Callable[[Desk], None] | None" = None,
    ) -> None:
        """Run `op` on the lane, at once or when the run of keys is over."""
        start = partial(self._tasks.perform, op, self, then=then, failed=failed)
        if unless is not None and self._is_holding:
            held = _Held(start, unless)
            self._held.append(held)
            if ahead is not None:
                QTimer.singleShot(AHEAD_MS, self, partial(self._get_ready, held, ahead))
            return
        self.settle()
        start()

    def _get_ready(self, held: _Held, ahead: "Callable[[Desk], None]") -> None:
        if held in self._held:
            self._tasks.read(ahead, _nothing)

    def ask(self, question: AskReason) -> None:
        """Open the reason palette."""
        palette = ReasonPalette(self.window.over, question)
        palette.answered.connect(partial(self._answered, question))
        self.open_overlay(palette)

    def not_saved(self, decision: Decision, error: ReviewerError) -> None:
        """Keep the decision on the screen until it is saved or let go."""
        log.error("not saved: %s", error)
        self.not_saved_told.emit(decision.item)
        title = self.window.title_of(decision.item)
        dialog = NotSavedDialog(self.window.over, decision, title, error)
        dialog.again.connect(self._decide_again)
        dialog.export.connect(self.file_wanted)
        self.open_overlay(dialog)

    def tell(self, level: Level, sentence: str) -> None:
        """Say something once."""
        self.window.toasts.tell(level, sentence)

    def go(self, screen: Screen) -> None:
        """Show another screen."""
        self.went.emit(screen)

    def refilter(self, wanted: QueueFilter) -> None:
        """List something else."""
        self.refilter_wanted.emit(wanted)

    # overlays --------------------------------------------------------------------------------

    def open_overlay(self, overlay: Overlay) -> None:
        """Put something over the screen; keys go to it until it is closed."""
        self._overlays.append(overlay)
        overlay.closed.connect(partial(self._overlay_closed, overlay))
        overlay.open()

    def _overlay_closed(self, overlay: Overlay) -> None:
        if overlay in self._overlays:
            self._overlays.remove(overlay)
        overlay.deleteLater()

    def _follow(self, moved: Moved) -> None:
        """A question about an item that is gone is no question any more."""
        if Moved.CURRENT not in moved:
            return
        self.window.toasts.leave_passing()
        if isinstance(self.overlay, ReasonPalette):
            self.overlay.cancel()

    # inner -----------------------------------------------------------------------------------

    def _answered(self, question: AskReason, answer: Answer) -> None:
        self._guarded(partial(question.then, answer))

    def _decide_again(self, decision: Decision) -> None:
        self._guarded(partial(decide_again, self, decision))

    def _told(self, error: ReviewerError) -> None:
        level = Level.WARNING if isinstance(error, Refused) else Level.ERROR
        self.window.toasts.tell(level, str(error), passing=isinstance(error, NotOfThisItem))


def _nothing(_answer: None) -> None:
    """What got ready is used where it is recorded."""
