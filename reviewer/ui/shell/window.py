"""The window: top bar, the screens, status line; what lies over them. Layout and nothing else."""

from collections.abc import Callable

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from reviewer.actions.action import Action
from reviewer.actions.context import DeskFacts, Screen
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry
from reviewer.actions.session import Session
from reviewer.domain.ids import ItemId
from reviewer.ui.history.history_screen import HistoryScreen
from reviewer.ui.icons import icon
from reviewer.ui.review.screen import ReviewScreen
from reviewer.ui.setup.sign_in import SignInScreen
from reviewer.ui.sheet.sheet_screen import SheetScreen
from reviewer.ui.shell.state_card import StateCard
from reviewer.ui.shell.status_line import StatusLine
from reviewer.ui.shell.toasts import Toasts
from reviewer.ui.shell.top_bar import TopBar
from reviewer.ui.tasks import Tasks
from reviewer.ui.tokens import SPACE_S

LEAST = QSize(1100, 700)
USUAL = QSize(1440, 900)


class MainWindow(QWidget):
    """The one window.

    Signals:
        closing(): the person closed it; the app stops in order.

    Attributes:
        review, history, sheet, sign_in: the screens.
        fault: shown instead when the desk cannot open.
        over: parent of everything that lies over the screens.
    """

    closing = Signal()

    def __init__(
        self,
        tasks: Tasks,
        session: Session,
        registry: Registry,
        facts: DeskFacts,
        server: str,
        reason_of: Callable[[Action], str | None],
    ) -> None:
        super().__init__()
        self.setObjectName("window")
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self.setWindowIcon(icon("logo", "accent", 64))
        # No input method may eat a verdict key; text fields ask for theirs themselves.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.top = TopBar(registry, reason_of)
        self.status = StatusLine()
        self.review = ReviewScreen(tasks, session, facts)
        self.history = HistoryScreen(tasks)
        self.sheet = SheetScreen(tasks, session, facts, self.review.source)
        self.sign_in = SignInScreen(server)
        # Keys land here while nothing else has them, never on a button by chance.
        self.review.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.fault = StateCard("error")
        self._pages = QStackedWidget()
        for page in (self.review, self.history, self.sheet, self.sign_in, self.fault):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        column.addWidget(self._pages, 1)
        column.addWidget(self.status)
        self.over = self
        self.toasts = Toasts(self, above=self.status.height() + SPACE_S)
        self.show_facts(facts)

    def show_screen(self, screen: Screen) -> None:
        """Show one of the screens and give it the keys."""
        page = {
            Screen.REVIEW: self.review,
            Screen.HISTORY: self.history,
            Screen.SHEET: self.sheet,
            Screen.SIGN_IN: self.sign_in,
        }[screen]
        self._pages.setCurrentWidget(page)
        self.top.show_screen(screen)
        self.status.setVisible(screen is not Screen.SIGN_IN)
        if screen is Screen.REVIEW:
            self.review.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen is Screen.HISTORY:
            self.history.begin()
        elif screen is Screen.SHEET:
            self.sheet.begin()

    def show_fault(self, title: str, sentence: str, action: str, key: str) -> None:
        """The desk cannot be opened: say why, offer the one thing that helps."""
        self.fault.show_state("error", title, sentence, action, key)
        self._pages.setCurrentWidget(self.fault)
        self.top.show_screen(Screen.SIGN_IN)
        self.status.hide()

    def show_facts(self, facts: DeskFacts) -> None:
        """The person, the network or the policy changed."""
        self.review.show_facts(facts)
        self.sheet.show_facts(facts)
        self.top.show_person(facts.person)
        person = facts.person
        if person is None:
            self.setWindowTitle("Reviewer")
        else:
            sites = ", ".join(person.sites) or self.tr("all sites")
            self.setWindowTitle(f"{person.title}, {sites} – Reviewer")

    def show_keymap(self, keymap: Keymap) -> None:
        """Other keys: every hint says them."""
        hints = keymap.hints()
        profile = keymap.title if keymap.single_keys else f"{keymap.title} (Alt)"
        self.top.show_keys(hints, profile)
        self.review.show_keys(hints)
        self.status.show_keys(hints)
        self.sheet.show_keymap(keymap)
        self.history.show_keys(hints.get("history.jump", ""), hints.get("history.undo", ""))

    def repaint_icons(self) -> None:
        """The theme changed."""
        self.top.repaint_icons()
        self.status.repaint_icons()
        self.sign_in.repaint_icons()
        self.fault.repaint_icon()
        self.sheet.card.repaint_icon()
        for each in self.findChildren(QWidget):
            each.update()

    def title_of(self, item: ItemId) -> str:
        """The item's title as far as it is at hand, else its id."""
        sheet = self.review.sheets.get(item)
        return item if sheet is None else sheet.item.product.text.title

    def closeEvent(self, event: QCloseEvent) -> None:
        """Closing is the app's business: it saves, stops, and only then ends."""
        event.ignore()
        self.closing.emit()
