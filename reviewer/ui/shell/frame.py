"""The frame: what actions ask of the program itself. Implements Shell."""

import logging
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, Qt, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QFileDialog, QWidget

from reviewer.actions.action import Mode
from reviewer.actions.context import Level, Screen
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.keys import cap
from reviewer.actions.registry import Registry
from reviewer.actions.reviewing import undo_record
from reviewer.domain.canonical import canonical
from reviewer.domain.decision import Decision
from reviewer.domain.errors import BadInput, Refused, ReviewerError, StorageFault
from reviewer.domain.ids import ItemId
from reviewer.ui.history.history_model import HistoryFilter
from reviewer.ui.shell import lane_reads
from reviewer.ui.shell.cheat_sheet import CheatSheet
from reviewer.ui.shell.command_palette import CommandPalette
from reviewer.ui.shell.dialogs import AboutDialog, CrashDialog
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.notices import NoticeLine, NoticesDialog
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.scanner_test import ScannerTest
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks
from reviewer.ui.theme import Theme

log = logging.getLogger(__name__)

KEYMAP_FILE = "keymap.toml"
_NAMES = {Screen.REVIEW: "Review", Screen.HISTORY: "History", Screen.SIGN_IN: "Sign in"}


class Frame(QObject):
    """Overlays, theme, keys, files, leaving.

    Signals:
        quit_wanted(): the app is to stop in order.
    """

    quit_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        following: Following,
        tasks: Tasks,
        theme: Theme,
        remembered: Remembered,
        profile: Path,
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._following = window, hands, following
        self._tasks, self._theme = tasks, theme
        self._remembered, self._profile = remembered, profile
        hands.recent.extend(remembered.recent)
        hands.scan_prefix = remembered.scan_prefix
        hands.file_wanted.connect(self.export_decision)
        hands.went.connect(self.show_screen)
        tasks.crashed.connect(self.show_crash)
        theme.changed.connect(window.repaint_icons)
        window.top.triggered.connect(hands.run_named)
        window.review.action_wanted.connect(hands.run_named)
        window.review.filter_wanted.connect(hands.refilter)
        window.history.triggered.connect(hands.run_named)
        window.status.refused_clicked.connect(self.show_refused)
        window.status.agree_clicked.connect(partial(hands.run_named, "queue.agree"))
        window.status.notices_clicked.connect(partial(hands.run_named, "app.notices"))
        window.sign_in.wanted.connect(following.sign_in)
        window.fault.clicked.connect(self.quit)
        window.closing.connect(self.quit)
        window.show_keymap(hands.keymap)

    # screens and overlays --------------------------------------------------------------------

    def show_screen(self, screen: Screen) -> None:
        """Go there; what lies over the screen is closed."""
        while self._hands.overlay is not None:
            self._hands.overlay.cancel()
        self._hands.screen = screen
        self._window.show_screen(screen)

    def show_refused(self) -> None:
        """The records that the service refused."""
        self.show_screen(Screen.HISTORY)
        self._window.history.list_only(HistoryFilter.REFUSED)

    def open_palette(self) -> None:
        """Every action by name."""
        hands = self._hands
        palette = CommandPalette(
            self._window.over,
            tuple(each for each in hands.registry if not each.id.startswith(("overlay", "typing"))),
            tuple(hands.recent),
            hands.reason_of,
            hands.keymap.hint,
        )
        palette.chosen.connect(hands.run_by_name)
        hands.open_overlay(palette)

    def open_cheat_sheet(self) -> None:
        """All keys of the screen."""
        hands = self._hands
        actions = hands.registry.in_mode(hands.mode())
        name = _NAMES[hands.screen]
        hands.open_overlay(CheatSheet(self._window.over, actions, hands.keymap, name))

    def open_about(self) -> None:
        """Version and licences."""
        self._hands.open_overlay(AboutDialog(self._window.over, str(self._profile)))

    def open_scanner_test(self) -> None:
        """What the scanner types, and what is to be set."""
        hands = self._hands
        painted = hands.session.painted
        product = None if painted is None else painted.sheet.item.product
        codes = () if product is None else tuple(filter(None, (product.gtin, product.sku)))
        test = ScannerTest(self._window.over, codes, hands.scan_prefix, self._why_no_prefix)
        test.prefix_wanted.connect(self._put_prefix)
        hands.open_overlay(test)

    def _why_no_prefix(self, key: str) -> str:
        found = (self._hands.keymap.action(mode, key) for mode in Mode)
        action = next((each for each in found if each is not None), None)
        return "" if action is None else f"{cap(key)} is a key here: {action.title}."

    def _put_prefix(self, key: str) -> None:
        self._hands.scan_prefix = self._remembered.scan_prefix = key

    def open_notices(self) -> None:
        """What the person must be told."""
        self._tasks.read(lane_reads.notices, self._show_notices)

    def _show_notices(self, lines: list[NoticeLine]) -> None:
        if not lines:
            return
        now_ms = time.time_ns() // 1_000_000
        dialog = NoticesDialog(self._window.over, lines, now_ms)
        dialog.read.connect(self._put_away)
        dialog.item_wanted.connect(self._jump_to)
        self._hands.open_overlay(dialog)

    def _put_away(self, ids: tuple[str, ...]) -> None:
        self._tasks.perform(partial(lane_reads.put_away, ids), self)

    def _jump_to(self, item: ItemId) -> None:
        self.show_screen(Screen.REVIEW)
        self._hands.session.go_to(item)

    def show_crash(self, fault: BaseException) -> None:
        """A bug of ours; work can go on."""
        if isinstance(self._hands.overlay, CrashDialog):
            return
        log_file = str(self._profile / "log" / "desk.log")
        self._hands.open_overlay(CrashDialog(self._window.over, fault, log_file))

    def close_overlay(self) -> None:
        """Unanswered; else the evidence page, else the newest message goes."""
        drawer = self._window.review.drawer
        if self._hands.overlay is not None:
            self._hands.overlay.cancel()
        elif self._hands.screen is Screen.REVIEW and drawer.is_open:
            drawer.close()
        else:
            self._window.toasts.close_newest()

    def choose_row(self) -> None:
        """Take the chosen row."""
        if self._hands.overlay is not None:
            self._hands.overlay.choose()

    def move_row(self, by: int) -> None:
        """Another row of what lies over the screen, or of the history."""
        if self._hands.overlay is not None:
            self._hands.overlay.move_row(by)
        else:
            self._window.history.move_row(by)

    def finish_typing(self, keep: bool) -> None:
        """Leave the text field: whoever it belongs to knows what that means."""
        if self._hands.overlay is not None:
            self._hands.overlay.finish_typing(keep)
            return
        widget: QWidget | None = QApplication.focusWidget()
        while widget is not None:
            finish: Callable[[bool], None] | None = getattr(widget, "finish_typing", None)
            if finish is not None:
                finish(keep)
                return
            widget = widget.parentWidget()

    # the history -----------------------------------------------------------------------------

    def cycle_history_filter(self) -> None:
        """The next of its filters."""
        self._window.history.next_filter()

    def undo_chosen(self) -> None:
        """Undo the chosen decision; its item comes back on the review screen."""
        row = self._window.history.chosen()
        if row.withdrawn:
            raise Refused("This decision was taken back or replaced already.")
        undo_record(self._hands, row.record)

    def jump_to_chosen(self) -> None:
        """Show the chosen decision's item."""
        self._jump_to(self._window.history.chosen().item)

    # look and keys ---------------------------------------------------------------------------

    def switch_theme(self) -> None:
        """The other of light and dark."""
        self._theme.choose(self._theme.next_choice())
        self._remembered.theme = self._theme.choice

    def switch_keys(self) -> None:
        """The next of the shipped profiles."""
        here = PROFILES.index(self._hands.keymap.profile)
        self._put_keys(PROFILES[(here + 1) % len(PROFILES)], self._hands.keymap.single_keys)

    def toggle_single_keys(self) -> None:
        """Single keys alone, or only with Alt."""
        keymap = self._hands.keymap
        self._put_keys(keymap.profile, not keymap.single_keys)
        self._remembered.single_keys = self._hands.keymap.single_keys

    def _put_keys(self, profile: str, single_keys: bool) -> None:
        own = self._profile / KEYMAP_FILE
        keymap = Keymap.load(profile, self._hands.registry, own=own, single_keys=single_keys)
        self._hands.keymap = keymap
        self._remembered.keys = profile
        self._window.show_keymap(keymap)
        words = "" if keymap.single_keys else " Single keys need Alt."
        self._hands.tell(Level.INFO, f"Keys: {keymap.title}.{words}")

    # the desk --------------------------------------------------------------------------------

    def check_out(self) -> None:
        """More items from the service."""
        self._following.check_out()

    def sync_now(self) -> None:
        """Do not wait for the timer."""
        self._following.sync_now()

    def agree_to_removal(self) -> None:
        """Let the service take away what is held."""
        self._following.agree()

    def sign_out(self) -> None:
        """The next person, please."""
        self._following.sign_out()

    def copy_text(self, text: str) -> None:
        """To the clipboard."""
        QGuiApplication.clipboard().setText(text)

    def quit(self) -> None:
        """Record what is held, note where everything is, stop."""
        self._hands.settle()
        self._remembered.recent = tuple(self._hands.recent)
        self._window.review.drawer.close()  # the layout without it is the one to remember
        self._remembered.keep_layout(self._window, self._window.review.splitters)
        self.quit_wanted.emit()

    # files -----------------------------------------------------------------------------------

    def export_records(self) -> None:
        """All records of this desk, one line each."""
        self._ask_file("Export records", "records.jsonl", self._export_to)

    def export_decision(self, decision: Decision) -> None:
        """The one decision that could not be saved."""
        name = f"unsaved-decision-{time.strftime('%Y%m%d-%H%M%S')}.json"
        self._ask_file("Write the decision to a file", name, partial(self._write, decision))

    def _export_to(self, path: str) -> None:
        from reviewer.operations.exporting import export_records

        def done(count: int) -> None:
            self._hands.tell(Level.INFO, f"Wrote {count} records to {path}.")

        self._tasks.read(lambda desk: export_records(desk, Path(path)), done)

    def _write(self, decision: Decision, path: str) -> None:
        try:
            Path(path).write_bytes(canonical(decision.payload()) + b"\n")
        except OSError as fault:
            error = StorageFault(f"{path} cannot be written: {fault.strerror}. Choose another.")
            self._hands.tell(Level.ERROR, str(error))
            return
        self._hands.tell(Level.INFO, f"Wrote the decision to {path}.")

    def _ask_file(self, title: str, name: str, then: Callable[[str], None]) -> None:
        # open() and a signal, never exec(): a nested loop would stop the coroutines.
        dialog = QFileDialog(self._window, title, str(Path.home() / name))
        dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(then)
        dialog.open()


def load_keys(
    registry: Registry, remembered: Remembered, profile: Path
) -> tuple[Keymap, ReviewerError | None]:
    """The person's keys; when their own file is broken the shipped ones, and what is wrong."""
    own = profile / KEYMAP_FILE
    chosen, single = remembered.keys, remembered.single_keys
    try:
        return Keymap.load(chosen, registry, own=own, single_keys=single), None
    except (BadInput, StorageFault) as error:
        return Keymap.load(chosen, registry, single_keys=single), error
