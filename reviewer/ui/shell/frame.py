"""The frame: what actions ask of the program itself. Implements Shell."""

import logging
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QWidget

from reviewer.actions.action import Action
from reviewer.actions.board_wish import Wish
from reviewer.actions.context import Level, Screen
from reviewer.actions.program import stays_open
from reviewer.actions.reviewing import undo_record
from reviewer.domain.errors import Refused
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.language import tr
from reviewer.settings.own_file import OwnFile
from reviewer.ui.shell.action_widgets import action_widgets
from reviewer.ui.shell.aloud import Aloud
from reviewer.ui.shell.care import Care
from reviewer.ui.shell.cheat_sheet import CheatSheet
from reviewer.ui.shell.click_hints import ClickHints
from reviewer.ui.shell.command_palette import CommandPalette
from reviewer.ui.shell.diagnostics import Diagnostics
from reviewer.ui.shell.dialogs import AboutDialog, CrashDialog
from reviewer.ui.shell.doubting import Doubting
from reviewer.ui.shell.files import Files
from reviewer.ui.shell.first_start import FirstStart
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.habits import Habits
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.health import Health, MakeReport
from reviewer.ui.shell.key_peek import KeyPeek
from reviewer.ui.shell.key_setup import KeySetup
from reviewer.ui.shell.languages import Languages
from reviewer.ui.shell.mentoring import Mentoring
from reviewer.ui.shell.notices import Notices
from reviewer.ui.shell.queue_views import QueueViews
from reviewer.ui.shell.remembered import Remembered
from reviewer.ui.shell.settings_flow import SettingsFlow
from reviewer.ui.shell.suiting import Suiting
from reviewer.ui.shell.top_bar import NAMES
from reviewer.ui.shell.window import MainWindow
from reviewer.ui.tasks import Tasks
from reviewer.ui.theme import Theme

if TYPE_CHECKING:  # loaded with the screen they belong to
    from reviewer.ui.evidence.card_flow import CardFlow
    from reviewer.ui.history.history_screen import HistoryScreen
    from reviewer.ui.sheet.certifying import Certifying
    from reviewer.ui.sheet.sheet_screen import SheetScreen

log = logging.getLogger(__name__)


class Frame(QObject):
    """Overlays, theme, keys, files, leaving.

    Signals:
        quit_wanted(): the app is to stop in order.
        restart_wanted(): the same, and it is to start again.

    Attributes:
        peek: shows keys at the widgets while it is asked for.
        care: what is told to the person about their own work.
        settings: the person's settings, and all others.
        suiting: colours, size of text and targets, and stillness.
        first_start: shows the review screen to whoever is new here.
    """

    quit_wanted = Signal()
    restart_wanted = Signal()

    def __init__(
        self,
        window: MainWindow,
        hands: Hands,
        following: Following,
        tasks: Tasks,
        theme: Theme,
        remembered: Remembered,
        profile: Path,
        own: OwnFile,
        make_report: MakeReport,
    ) -> None:
        super().__init__(window)
        self._window, self._hands, self._following = window, hands, following
        self._tasks, self._theme = tasks, theme
        self._remembered, self._profile = remembered, profile
        self._keys = KeySetup(window, hands, remembered, profile)
        self._habits = Habits(remembered, self._person)
        self.first_start = FirstStart(window, hands, self._habits)
        self._certifying: Certifying | None = None
        self._cards: CardFlow | None = None
        self._hints = ClickHints(window, hands, self._habits)
        self._views = QueueViews(window, hands, tasks, remembered)
        self._mentoring = Mentoring(
            window, hands, tasks, remembered, following.inquiries, self._jump_to
        )
        self._doubting = Doubting(window, hands, tasks)
        self._notices = Notices(window, hands, tasks, self._jump_to)
        self._diagnostics = Diagnostics(window, hands)
        self._languages = Languages(window, hands)
        self._languages.kept.connect(self._restart)
        self.settings = SettingsFlow(window, hands, own)
        self.suiting = Suiting(theme, remembered, hands, self.settings)
        self._health = Health(window, hands, tasks, following, make_report)
        self.peek = KeyPeek(window.over, self._caps)
        self._aloud = Aloud(tasks, hands, window)
        self.care = Care(tasks, hands, window, remembered)
        self._files = Files(window, tasks, hands.tell, following.inquiries)
        hands.file_wanted.connect(self._files.export_decision)
        hands.went.connect(self.show_screen)
        tasks.crashed.connect(self.show_crash)
        theme.changed.connect(window.repaint_icons)
        theme.resized.connect(window.fit)
        window.top.triggered.connect(hands.run_named)
        window.review.action_wanted.connect(hands.run_named)
        window.review.filter_wanted.connect(hands.refilter)
        window.history_made.connect(self._connect_history)
        window.status.hint_clicked.connect(hands.run_named)
        window.sheet_made.connect(self._connect_sheet)
        window.status.refused_clicked.connect(self.show_refused)
        window.status.agree_clicked.connect(partial(hands.run_named, "queue.agree"))
        window.status.sign_in_clicked.connect(partial(hands.run_named, "app.sign_in"))
        window.status.notices_clicked.connect(partial(hands.run_named, "app.notices"))
        window.sign_in.wanted.connect(following.sign_in)
        window.fault.clicked.connect(self.quit)
        window.closing.connect(self.quit)
        window.show_keymap(hands.keymap)

    def _connect_history(self, history: "HistoryScreen") -> None:
        history.triggered.connect(self._hands.run_named)
        history.triggered.connect(self._hints.clicked)

    def _connect_sheet(self, sheet: "SheetScreen") -> None:
        sheet.action_wanted.connect(self._hands.run_named)
        sheet.overlay_wanted.connect(self._hands.open_overlay)
        sheet.certificate_wanted.connect(self.write_certificate)

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
        self._window.history.list_refused()

    def open_palette(self) -> None:
        """Every action by name."""
        hands = self._hands
        palette = CommandPalette(
            self._window.over,
            tuple(each for each in hands.registry if not each.id.startswith(("overlay", "typing"))),
            self._habits.recent,
            hands.reason_of,
            hands.keymap.hint,
        )
        palette.chosen.connect(self._run_by_name)
        hands.open_overlay(palette)

    def _run_by_name(self, action: Action) -> None:
        self._habits.use(action.id)
        self._hands.run_named(action.id)

    def _person(self) -> str:
        person = self._hands.facts.person
        return "" if person is None else person.id

    def open_cheat_sheet(self) -> None:
        """All keys of the screen."""
        hands = self._hands
        actions = hands.registry.in_mode(hands.mode())
        name = NAMES[hands.screen]
        hands.open_overlay(CheatSheet(self._window.over, actions, hands.keymap, name))

    def open_tour(self) -> None:
        """The tour of the review screen."""
        self.first_start.open()

    def open_about(self) -> None:
        """Version and licences."""
        self._hands.open_overlay(AboutDialog(self._window.over, str(self._profile)))

    def peek_at_keys(self, on: bool) -> None:
        """Keys at the widgets, while a key is held."""
        if on:
            self.peek.begin()
        else:
            self.peek.end()

    def _caps(self) -> Iterator[tuple[str, QWidget]]:
        for action, widget in action_widgets(self._window, self._hands.registry):
            yield self._hands.keymap.hint(action), widget

    def toggle_click_hints(self) -> None:
        """Hints of keys after clicks, on or off."""
        self._hints.toggle()

    def toggle_break_hints(self) -> None:
        """Hints of breaks, on or off."""
        self.care.toggle_breaks()

    def toggle_looking_hints(self) -> None:
        """Hints of verdicts without looking, on or off."""
        self.care.toggle_looking()

    def look_again(self) -> None:
        """An item of the last quick run once more, and back."""
        self.care.look_again()

    def open_figures(self) -> None:
        """This session in figures."""
        self.care.open_figures()

    def open_filters(self) -> None:
        """Values of all facets."""
        self._views.open_filters()

    def open_views(self) -> None:
        """The views that the person keeps."""
        self._views.open_views()

    def save_view(self) -> None:
        """Keep what is listed now under a name."""
        self._views.save()

    def recall_view(self, number: int) -> None:
        """The view of this number."""
        self._views.recall(number)

    def rename_row(self) -> None:
        """Another name for the chosen row."""
        if self._hands.overlay is not None:
            self._hands.overlay.rename()

    def remove_row(self) -> None:
        """Remove the chosen row."""
        if self._hands.overlay is not None:
            self._hands.overlay.remove()

    def wish(self, what: Wish) -> None:
        """Something of a board of figures."""
        if self._hands.overlay is not None:
            self._hands.overlay.wish(what)

    def open_settings(self) -> None:
        """All settings."""
        self.settings.open()

    def open_diagnostics(self) -> None:
        """How long pictures took to come."""
        self._diagnostics.open()

    def open_health(self) -> None:
        """How this desk stands."""
        self._health.open()

    def write_report(self) -> None:
        """A report for whoever helps, shown first."""
        self._health.write_report()

    def open_notices(self) -> None:
        """What the person must be told."""
        self._notices.open()

    def _jump_to(self, item: ItemId) -> None:
        self.show_screen(Screen.REVIEW)
        self._hands.session.go_to(item)

    def show_crash(self, fault: BaseException) -> None:
        """A bug of ours; work can go on."""
        if isinstance(self._hands.overlay, CrashDialog):
            return
        log_file = str(self._profile / "log" / "desk.log")
        dialog = CrashDialog(self._window.over, fault, log_file)
        dialog.report_wanted.connect(self.write_report)
        self._hands.open_overlay(dialog)

    def close_overlay(self) -> None:
        """Unanswered; else the evidence page, what is compared with, or the newest message."""
        drawer = self._window.review.drawer
        if self._hands.overlay is not None:
            self._hands.overlay.cancel()
        elif self._hands.screen is Screen.REVIEW and drawer.is_open:
            drawer.close()
        elif self._hands.screen is Screen.REVIEW and self._window.review.put_away():
            return
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
            raise Refused(tr("This decision was taken back or replaced already."))
        undo_record(self._hands, row.record)

    def jump_to_chosen(self) -> None:
        """Show the chosen decision's item."""
        row = self._window.history.chosen()
        if not row.item:
            raise Refused(tr("This is about many items at once."))
        self._jump_to(row.item)

    def show_evidence_then(self) -> None:
        """What the chosen decision rested on, as the service tells it again."""
        row = self._window.history.chosen()
        if not row.item or row.members:
            raise Refused(tr("This is about many items at once. Look at one of them."))
        show = self._doubting.show_past
        self._following.inquiries.ask_what_it_rested_on(row.item, row.record, show)

    @property
    def doubting(self) -> Doubting:
        """Doubts about the evidence that is shown."""
        return self._doubting

    def open_model_card(self, model: str) -> None:
        """What is known of a model."""
        if self._cards is None:
            from reviewer.ui.evidence.card_flow import CardFlow

            inquiries = self._following.inquiries
            self._cards = CardFlow(self._window, self._hands, self._tasks, inquiries)
        self._cards.open(model)

    def write_certificate(self, record: RecordId | None = None) -> None:
        """The certificate of a bulk act, of the one chosen in the history without `record`."""
        from reviewer.ui.sheet.certifying import Certifying

        wanted = self._window.history.chosen().record if record is None else record
        if self._certifying is None:
            ask, tell = self._following.inquiries.ask_about_act, self._hands.tell
            self._certifying = Certifying(self._window, self._tasks, tell, ask, self)
        self._certifying.begin(wanted)

    @property
    def mentoring(self) -> Mentoring:
        """Cases, standings, the cohort, and plans, people and projects."""
        return self._mentoring

    # look and keys ---------------------------------------------------------------------------

    @property
    def keys(self) -> KeySetup:
        """Profiles, own keys, the scanner."""
        return self._keys

    def open_languages(self) -> None:
        """The desk's languages."""
        self._languages.open()

    # the desk --------------------------------------------------------------------------------

    def check_out(self) -> None:
        """More items from the service."""
        self._following.check_out()

    def sync_now(self) -> None:
        """Do not wait for the timer."""
        self._following.sync_now()

    def try_pictures_again(self) -> None:
        """Fetch what could not be opened once more."""
        self._following.try_pictures_again()

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
        """Record what is held, note where everything is, stop; a kiosk stays open."""
        if (reason := stays_open(self._hands)) is not None:
            self._hands.settle()
            self._hands.tell(Level.WARNING, reason)
            return
        self._leave()
        self.quit_wanted.emit()

    def _restart(self) -> None:
        self._leave()
        self.restart_wanted.emit()

    def _leave(self) -> None:
        self._hands.settle()
        self._window.review.drawer.close()  # the layout without it is the one to remember
        self._remembered.keep_layout(self._window, self._window.review.splitters)

    @property
    def files(self) -> Files:
        """Records, packs, calendars and bundles as files."""
        return self._files
