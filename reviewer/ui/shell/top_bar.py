"""The top bar: where one is, finding an action, who works here; the menu of all actions."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import QEvent, QSize, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QMenu, QToolButton, QWidget

from reviewer.actions.action import Action, Group
from reviewer.actions.context import Screen
from reviewer.actions.registry import Registry
from reviewer.domain.language import tr
from reviewer.domain.people import Person, Role
from reviewer.domain.score_use import Stop
from reviewer.ui.ease import scaled, target
from reviewer.ui.icons import icon, pixmap
from reviewer.ui.shell.overlay import label
from reviewer.ui.theme import font
from reviewer.ui.tips import plain_tip
from reviewer.ui.tokens import SPACE_L, SPACE_M, SPACE_S, SPACE_XS

FIND = tr("Find an action")
SCREENS = {
    Screen.REVIEW: "go.review",
    Screen.SHEET: "go.sheet",
    Screen.HISTORY: "go.history",
    Screen.MATTERS: "go.matters",
}


# What the screens are called where one goes to them.
NAMES = {
    #: the screen on which items are decided
    Screen.REVIEW: tr("Review"),
    #: the screen of recent decisions
    Screen.HISTORY: tr("History"),
    #: the contact sheet, which shows many items at once
    Screen.SHEET: tr("Sheet"),
    #: the screen of plans, people and projects
    Screen.MATTERS: tr("Together"),
    #: the screen that asks who works here
    Screen.SIGN_IN: tr("Sign in"),
}
_ROLES = {
    #: what somebody is at a site, within a line
    Role.INTERN: tr("intern"),
    #: what somebody is at a site, within a line
    Role.REVIEWER: tr("reviewer"),
    #: what somebody is at a site, within a line
    Role.MENTOR: tr("mentor"),
    #: what somebody is at a site, within a line
    Role.LEAD: tr("lead"),
    #: what somebody is at a site, within a line
    Role.ADMIN: tr("admin"),
    #: what somebody is, within a line: who looks at fairness from outside
    Role.FAIRNESS: tr("fairness"),
}
# A longer name is told whole by its tooltip.
WIDEST = 160
# Side of a sign beside words of the usual size, logical pixels.
ICON = 16


class TopBar(QFrame):
    """At the head of the window.

    Signals:
        triggered(str): an action's button or menu row was chosen.
    """

    triggered = Signal(str)

    def __init__(
        self,
        registry: Registry,
        reason_of: Callable[[Action], str | None],
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self.setProperty("bar", "top")
        self._registry, self._reason_of = registry, reason_of
        self._hints: Mapping[str, str] = {}
        self._buttons: dict[str, QToolButton] = {}
        self._screen = Screen.SIGN_IN
        self._decides_blind = False
        self._logo = QLabel()
        name = label("Reviewer", "lead")
        name.setFont(font("lead", bold=True))
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_M, SPACE_XS, SPACE_S, SPACE_XS)
        line.setSpacing(SPACE_XS)
        line.addWidget(self._logo)
        line.addSpacing(SPACE_XS)
        line.addWidget(name)
        line.addSpacing(SPACE_L)
        for screen, action_id in SCREENS.items():
            line.addWidget(self._button(action_id, NAMES[screen], stays=True))
        line.addStretch(1)
        find = self._button("help.palette", FIND)
        find.setProperty("field", True)
        line.addWidget(find)
        line.addStretch(1)
        self._site = _Fact("site")
        self._scores = _Fact("info")
        self._person = _Fact("person")
        line.addWidget(self._site)
        line.addWidget(self._scores)
        line.addWidget(self._person)
        for action_id in ("app.profile", "app.theme", "help.keys"):
            line.addWidget(self._button(action_id))
        line.addWidget(self._menu_button())
        self.repaint_icons()

    # what is shown ---------------------------------------------------------------------------

    def show_person(self, person: Person | None, stops: Sequence[Stop] = ()) -> None:
        """Who works here, for which sites, and which of them do not use scores."""
        self._decides_blind = person is not None and person.decides_blind
        self._show_screens()
        if person is None:
            self._person.show_text("", "")
            self._site.show_text("", "")
            self._scores.show_text("", "")
            return
        self._person.show_text(person.title, f"{person.title} ({_ROLES[person.role]})")
        sites = ", ".join(person.sites) or tr("All sites")
        self._site.show_text(sites, tr("Sites whose items you may decide"))
        stopped = [each for each in stops if not person.sites or each.site in person.sites]
        named = ", ".join(each.site for each in stopped)
        words = tr("No scores") if named == sites else tr("No scores at {sites}", sites=named)
        why = "; ".join(f"{each.site}: {each.reason} ({each.title})" for each in stopped)
        tip = tr("Scores are not used here now.")
        self._scores.show_text(words if stopped else "", f"{tip} {why}")

    @property
    def said_of_scores(self) -> str:
        """That scores are not used, "" where they are."""
        return self._scores.words

    def show_screen(self, screen: Screen) -> None:
        """Where one is."""
        self._screen = screen
        for each, action_id in SCREENS.items():
            self._buttons[action_id].setChecked(each is screen)
        self._show_screens()

    def _show_screens(self) -> None:
        """Those one can go to; the sheet is of no use to whoever decides item by item."""
        for each, action_id in SCREENS.items():
            is_closed = each is Screen.SHEET and self._decides_blind
            self._buttons[action_id].setVisible(
                self._screen is not Screen.SIGN_IN and not is_closed
            )

    def show_keys(self, hints: Mapping[str, str], profile: str) -> None:
        """The keys of the profile in force, in every tooltip."""
        self._hints = hints
        for action_id, button in self._buttons.items():
            action, key = self._registry[action_id], hints.get(action_id, "")
            button.setToolTip(plain_tip(f"{action.title}  {key}" if key else action.title))
        self._buttons["app.profile"].setText(profile)
        find = self._buttons["help.palette"]
        find.setText(f"{FIND}   {hints.get('help.palette', '')}")

    def repaint_icons(self) -> None:
        """The theme changed."""
        self._logo.setPixmap(pixmap("logo", 24, "accent", self.devicePixelRatioF()))
        for action_id, button in self._buttons.items():
            button.setIcon(icon(self._registry[action_id].icon))
        self._menu.setIcon(icon("menu"))
        self._site.repaint_icon()
        self._scores.repaint_icon()
        self._person.repaint_icon()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Words give way where there is no room for all."""
        super().resizeEvent(event)
        self.fit()

    def event(self, event: QEvent) -> bool:
        """Names and sites that are longer need room too."""
        done = super().event(event)
        if event.type() is QEvent.Type.LayoutRequest and self._needed() > self.width():
            self.fit()
        return done

    def fit(self) -> None:
        """Words of the profile give way first, then those of the search, then those of screens."""
        for button in (*self._buttons.values(), self._menu):
            button.setIconSize(QSize(scaled(ICON), scaled(ICON)))
            button.setMinimumWidth(target())
        groups = (("app.profile",), ("help.palette",), tuple(SCREENS.values()))
        for action_id in (each for group in groups for each in group):
            self._words(action_id, shown=True)
        for group in groups:
            if self._needed() <= self.width():
                return
            for action_id in group:
                self._words(action_id, shown=False)

    def _words(self, action_id: str, *, shown: bool) -> None:
        styles = Qt.ToolButtonStyle
        style = styles.ToolButtonTextBesideIcon if shown else styles.ToolButtonIconOnly
        self._buttons[action_id].setToolButtonStyle(style)

    def _needed(self) -> int:
        """Room for all that is shown now, logical pixels."""
        line = self.layout()
        return 0 if line is None else line.totalSizeHint().width()

    # inner -----------------------------------------------------------------------------------

    def _button(self, action_id: str, words: str = "", *, stays: bool = False) -> QToolButton:
        action = self._registry[action_id]
        button = QToolButton()
        button.setObjectName(action_id)
        button.setAccessibleName(action.title)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.setCheckable(stays)
        if words:
            button.setText(words)
            button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.clicked.connect(self._clicked)
        self._buttons[action_id] = button
        return button

    def _clicked(self) -> None:
        button = self.sender()
        if isinstance(button, QToolButton):
            if button.isCheckable():
                # The frame says where one is, also when the action was refused.
                button.setChecked(not button.isChecked())
            self.triggered.emit(button.objectName())

    def _menu_button(self) -> QToolButton:
        self._menu = QToolButton()
        self._menu.setAccessibleName(tr("All actions"))
        self._menu.setToolTip(tr("All actions"))
        self._menu.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._menu.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._menu.setStyleSheet("QToolButton::menu-indicator { image: none; }")
        self._rows = QMenu(self._menu)
        self._rows.aboutToShow.connect(self._fill)
        self._menu.setMenu(self._rows)
        return self._menu

    def _fill(self) -> None:
        """Every action of the registry, by group, as it stands now."""
        self._rows.clear()
        for group in Group:
            part = self._rows.addMenu(group.title)
            part.setToolTipsVisible(True)
            for action in self._registry:
                if action.group is group:
                    self._add_row(part, action)

    def _add_row(self, part: QMenu, action: Action) -> None:
        key = self._hints.get(action.id, "")
        row = part.addAction(f"{action.title}\t{key}" if key else action.title)
        row.setData(action.id)
        reason = self._reason_of(action)
        row.setEnabled(reason is None)
        row.setToolTip(plain_tip(reason or action.title))
        row.triggered.connect(self._row_chosen)

    def _row_chosen(self) -> None:
        row = self.sender()
        data = getattr(row, "data", None)
        if data is not None:
            self.triggered.emit(str(data()))


class _Fact(QWidget):
    """An icon with a word."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self._name = name
        self._sign = QLabel()
        self._words = label("", "soft")
        line = QHBoxLayout(self)
        line.setContentsMargins(SPACE_XS, 0, SPACE_S, 0)
        line.setSpacing(SPACE_XS + 1)
        line.addWidget(self._sign)
        line.addWidget(self._words)

    @property
    def words(self) -> str:
        """What it says in full."""
        return self._words.accessibleName()

    def show_text(self, words: str, tip: str) -> None:
        metrics = self._words.fontMetrics()
        self._words.setText(metrics.elidedText(words, Qt.TextElideMode.ElideRight, WIDEST))
        self._words.setAccessibleName(words)
        self.setToolTip(plain_tip(tip))
        self.setVisible(bool(words))

    def repaint_icon(self) -> None:
        self._sign.setPixmap(pixmap(self._name, 16, "text_faint", self.devicePixelRatioF()))
