"""Hints after clicks: who clicks what has a key is told the key, seldom and quietly."""

from functools import partial

from PySide6.QtCore import QObject

from reviewer.actions.context import Level
from reviewer.domain.language import tr
from reviewer.ui.shell.action_widgets import state_buttons
from reviewer.ui.shell.habits import Habits
from reviewer.ui.shell.hands import Hands
from reviewer.ui.shell.window import MainWindow

# Clicks of one person on one thing after which its key is told.
TOLD_AT = (2, 5, 10)


class ClickHints(QObject):
    """Counts clicks for the person who works here; the count never leaves this desk."""

    def __init__(self, window: MainWindow, hands: Hands, habits: Habits) -> None:
        super().__init__(window)
        self._hands, self._habits = hands, habits
        for clicked in (window.top.triggered, window.review.action_wanted):
            clicked.connect(self.clicked)
        for action, button in state_buttons(window):
            button.clicked.connect(partial(self.clicked, action))

    def clicked(self, action_id: str, _checked: bool = False) -> None:
        """This was clicked."""
        hands = self._hands
        key = hands.keymap.hint(action_id)
        if not key or not self._habits.wants_hints:
            return
        count = self._habits.click(action_id)
        if count in TOLD_AT:
            title = hands.registry[action_id].title
            hands.tell(
                Level.INFO,
                tr(
                    "{action}: the key is {key}. You clicked it {n} times.",
                    "{action}: the key is {key}. You clicked it once.",
                    count,
                    action=title,
                    key=key,
                ),
            )

    def toggle(self) -> None:
        """Hints on or off."""
        self._habits.wants_hints = not self._habits.wants_hints
        on, off = (
            tr("Hints of keys after clicks are on."),
            tr("Hints of keys after clicks are off."),
        )
        self._hands.tell(Level.INFO, on if self._habits.wants_hints else off)
