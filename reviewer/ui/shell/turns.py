"""Where people take turns: a desk that fills the screen, and that signs out whoever goes away."""

from dataclasses import replace

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication

from reviewer.actions.context import Level, Screen
from reviewer.domain.language import tr
from reviewer.settings.desk import Workplace
from reviewer.ui.shell.following import Following
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.window import MainWindow

# Whoever is about to be signed out is told so long before.
WARNING_S = 30
_SIGNS_OF_LIFE = frozenset(
    {
        QEvent.Type.KeyPress,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TabletPress,
    }
)


class Turns(QObject):
    """What a kiosk and a shared workstation ask of the desk.

    Attributes:
        calm: runs while nobody presses a key or clicks; then the person is told.
        last: what is left to them, after `calm`.
    """

    def __init__(
        self,
        app: QApplication,
        workplace: Workplace,
        window: MainWindow,
        hands: Hands,
        following: Following,
    ) -> None:
        super().__init__(window)
        self._workplace, self._window = workplace, window
        self._hands, self._following = hands, following
        calm_ms = max(workplace.idle_minutes * 60 - WARNING_S, WARNING_S) * 1000
        self.calm = QTimer(self, singleShot=True, interval=calm_ms)
        self.last = QTimer(self, singleShot=True, interval=WARNING_S * 1000)
        self.calm.timeout.connect(self._warn)
        self.last.timeout.connect(self._leave)
        if workplace.is_kiosk:
            hands.facts = replace(hands.facts, is_kiosk=True)
            window.opens_files = following.company.is_offered = False
        if workplace.signs_out:
            window.sign_in.say_turns()
            app.installEventFilter(self)
            self.calm.start()

    def show_window(self) -> None:
        """As large as the place wants it."""
        if self._workplace.is_kiosk:
            self._window.showFullScreen()
        else:
            self._window.show()

    def eventFilter(self, _watched: QObject, event: QEvent) -> bool:
        """Somebody is here."""
        if event.type() in _SIGNS_OF_LIFE:
            self.last.stop()
            self.calm.start()
        return False

    def _warn(self) -> None:
        if self._hands.screen is not Screen.SIGN_IN:
            words = tr(
                "Nobody has pressed a key for a while. You are signed out in {n} seconds; any key"
                " keeps you here.",
                "Nobody has pressed a key for a while. You are signed out in a second; any key"
                " keeps you here.",
                WARNING_S,
            )
            self._hands.tell(Level.WARNING, words)
        self.last.start()

    def _leave(self) -> None:
        """Sign out. Nothing is lost: what was decided is recorded first, under its author."""
        self.calm.start()
        hands = self._hands
        hands.settle()
        if hands.has_unsaved:
            return  # it is on this screen alone
        if hands.screen is Screen.SIGN_IN:
            self._window.sign_in.forget_name()
        elif hands.facts.person is not None:
            self._following.sign_out()
