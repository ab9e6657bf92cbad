"""The window: top bar, the screens, status line; what lies over them. Layout and nothing else."""

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, Qt, Signal
from PySide6.QtGui import QCloseEvent
from PySide6.QtWidgets import QSizePolicy, QStackedWidget, QVBoxLayout, QWidget

from reviewer.actions.action import Action
from reviewer.actions.context import DeskFacts, Screen
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry
from reviewer.actions.session import Session
from reviewer.domain.ids import ItemId
from reviewer.domain.language import tr
from reviewer.ui.ease import ease
from reviewer.ui.icons import icon
from reviewer.ui.review.screen import ReviewScreen
from reviewer.ui.scrolled import Scrolled
from reviewer.ui.setup.sign_in import SignInScreen
from reviewer.ui.shell.state_card import StateCard
from reviewer.ui.shell.status_line import StatusLine
from reviewer.ui.shell.toasts import Toasts
from reviewer.ui.shell.top_bar import TopBar
from reviewer.ui.tasks import Tasks
from reviewer.ui.tokens import SPACE_S

if TYPE_CHECKING:  # made when they are first asked for
    from reviewer.ui.history.history_screen import HistoryScreen
    from reviewer.ui.matters.matters_screen import MattersScreen
    from reviewer.ui.sheet.sheet_screen import SheetScreen

LEAST = QSize(1100, 700)
USUAL = QSize(1440, 900)


class MainWindow(QWidget):
    """The one window.

    Signals:
        closing(): the person closed it; the app stops in order.
        history_made(object), sheet_made(object), matters_made(object): that screen is there from
            now on.

    Attributes:
        review, sign_in: the screens that a start may end on.
        fault: shown instead when the desk cannot open.
        over: parent of everything that lies over the screens.
        opens_files: whether files are asked for; not at a kiosk.
    """

    closing = Signal()
    history_made = Signal(object)
    sheet_made = Signal(object)
    matters_made = Signal(object)

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
        self._tasks, self._session, self._facts = tasks, session, facts
        self._keymap: Keymap | None = None
        self._history: HistoryScreen | None = None
        self._sheet: SheetScreen | None = None
        self._matters: MattersScreen | None = None
        self.setObjectName("window")
        self.setMinimumSize(LEAST)
        self.resize(USUAL)
        self.setWindowIcon(icon("logo", "accent", 64))
        # No input method may eat a verdict key; text fields ask for theirs themselves.
        self.setAttribute(Qt.WidgetAttribute.WA_InputMethodEnabled, False)
        self.top = TopBar(registry, reason_of)
        self.status = StatusLine()
        self.review = ReviewScreen(tasks, session, facts)
        self.sign_in = SignInScreen(server)
        # Keys land here while nothing else has them, never on a button by chance.
        self.review.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        self.review.setAccessibleName(tr("Review"))
        self.fault = StateCard("error")
        self._pages = QStackedWidget()
        for page in (self.review, self.sign_in, self.fault):
            self._pages.addWidget(page)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top)
        self._room = Scrolled(self._pages)
        self._pages.currentChanged.connect(self._measure_pages)
        self.review.painted.connect(self._show_verdicts)
        column.addWidget(self._room, 1)
        column.addWidget(self.status)
        self.over = self
        self.opens_files = True
        self.toasts = Toasts(self, above=self.status.height() + SPACE_S)
        self.fit()
        self.show_facts(facts)

    @property
    def history(self) -> "HistoryScreen":
        """Decisions of this desk. Nobody begins there, so a start need not wait for it."""
        if self._history is None:
            from reviewer.ui.history.history_screen import HistoryScreen

            self._history = HistoryScreen(self._tasks)
            self._pages.addWidget(self._history)
            self._show_history_keys(self._history)
            self.history_made.emit(self._history)
        return self._history

    @property
    def sheet(self) -> "SheetScreen":
        """The contact sheet; as with the history."""
        if self._sheet is None:
            from reviewer.ui.sheet.sheet_screen import SheetScreen

            source = self.review.source
            self._sheet = SheetScreen(self._tasks, self._session, self._facts, source)
            self._pages.addWidget(self._sheet)
            if self._keymap is not None:
                self._sheet.show_keymap(self._keymap)
            self.toasts.keep_off(self._sheet.panel.offers)
            self.sheet_made.emit(self._sheet)
        return self._sheet

    @property
    def matters(self) -> "MattersScreen":
        """Plans, people and projects; as with the history."""
        if self._matters is None:
            from reviewer.ui.matters.matters_screen import MattersScreen

            self._matters = MattersScreen(self._tasks)
            self._pages.addWidget(self._matters)
            if self._keymap is not None:
                self._matters.show_keys(self._keymap.hints())
            self.matters_made.emit(self._matters)
        return self._matters

    def _page(self, screen: Screen) -> QWidget:
        match screen:
            case Screen.REVIEW:
                return self.review
            case Screen.HISTORY:
                return self.history
            case Screen.SHEET:
                return self.sheet
            case Screen.MATTERS:
                return self.matters
            case Screen.SIGN_IN:
                return self.sign_in

    def show_screen(self, screen: Screen) -> None:
        """Show one of the screens and give it the keys."""
        self._pages.setCurrentWidget(self._page(screen))
        self.top.show_screen(screen)
        self.status.setVisible(screen is not Screen.SIGN_IN)
        if screen is Screen.REVIEW:
            self.review.setFocus(Qt.FocusReason.OtherFocusReason)
        elif screen is Screen.HISTORY:
            self.history.begin()
        elif screen is Screen.SHEET:
            self.sheet.begin()
        elif screen is Screen.MATTERS:
            self.matters.begin()

    def fit(self) -> None:
        """Text or targets have another size: what finds no room then is scrolled to."""
        # At the usual size everything gives way to what is there.
        self._pages.setMinimumSize(QSize(1, 1) if ease().is_usual else QSize(0, 0))
        self._has_room_shown = False
        self.status.fit()
        self.top.fit()
        self.toasts.keep_above(self.status.height() + SPACE_S)

    def _measure_pages(self, _number: int) -> None:
        """The page that is shown says how much room there must be, no other."""
        for number in range(self._pages.count()):
            is_shown = number == self._pages.currentIndex()
            kind = QSizePolicy.Policy.Preferred if is_shown else QSizePolicy.Policy.Ignored
            if page := self._pages.widget(number):
                page.setSizePolicy(kind, kind)
        self._room.horizontalScrollBar().setValue(0)
        self._room.verticalScrollBar().setValue(0)
        self._has_room_shown = False

    def _show_verdicts(self, _item: str) -> None:
        """Begin where the verdicts are, once."""
        if not self._has_room_shown:
            self._has_room_shown = True
            self._room.ensureWidgetVisible(self.review.bar, 0, 0)

    def show_fault(self, title: str, sentence: str, action: str, key: str) -> None:
        """The desk cannot be opened: say why, offer the one thing that helps."""
        self.fault.show_state("error", title, sentence, action, key)
        self._pages.setCurrentWidget(self.fault)
        self.top.show_screen(Screen.SIGN_IN)
        self.status.hide()

    def show_facts(self, facts: DeskFacts) -> None:
        """The person, the network or the policy changed."""
        self._facts = facts
        self.review.show_facts(facts)
        if self._sheet is not None:
            self._sheet.show_facts(facts)
        self.top.show_person(facts.person, facts.stops)
        person = facts.person
        if person is None:
            self.setWindowTitle("Reviewer")
        else:
            sites = ", ".join(person.sites) or tr("all sites")
            self.setWindowTitle(f"{person.title}, {sites} – Reviewer")

    def show_keymap(self, keymap: Keymap) -> None:
        """Other keys: every hint says them."""
        self._keymap, hints = keymap, keymap.hints()
        #: a profile of keys, whose single keys need Alt held
        profile = (
            keymap.title if keymap.single_keys else tr("{profile} (Alt)", profile=keymap.title)
        )
        self.top.show_keys(hints, profile)
        self.review.show_keys(hints)
        self.status.show_keys(hints)
        if self._sheet is not None:
            self._sheet.show_keymap(keymap)
        if self._history is not None:
            self._show_history_keys(self._history)
        if self._matters is not None:
            self._matters.show_keys(hints)

    def _show_history_keys(self, history: "HistoryScreen") -> None:
        if self._keymap is not None:
            hint = self._keymap.hint
            history.show_keys(hint("history.jump"), hint("history.undo"))

    def repaint_icons(self) -> None:
        """The theme changed."""
        self.top.repaint_icons()
        self.status.repaint_icons()
        self.sign_in.repaint_icons()
        self.fault.repaint_icon()
        if self._sheet is not None:
            self._sheet.card.repaint_icon()
        if self._matters is not None:
            self._matters.card.repaint_icon()
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
