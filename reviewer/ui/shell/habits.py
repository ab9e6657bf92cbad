"""What a person does often: actions run by name, clicks on what has a key. Kept here alone."""

from collections.abc import Callable

from reviewer.ui.shell.remembered import Remembered

# Actions that the palette lists first.
RECENT = 8


class Habits:
    """Of the person who works here; written down at once, so that no crash forgets them."""

    def __init__(self, remembered: Remembered, person: Callable[[], str]) -> None:
        """`person`: id of who works here, "" for nobody."""
        self._remembered, self._person = remembered, person

    @property
    def recent(self) -> tuple[str, ...]:
        """Ids of actions run by name, the last first."""
        return tuple(self._remembered.habit(self._person(), "recent").split())

    def use(self, action: str) -> None:
        """An action was run by name."""
        others = [each for each in self.recent if each != action]
        listed = " ".join([action, *others][:RECENT])
        self._remembered.keep_habit(self._person(), "recent", listed)
