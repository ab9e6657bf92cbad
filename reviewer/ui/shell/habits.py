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

    def click(self, action: str) -> int:
        """What this action does was clicked; how often by now."""
        name = f"clicks_{action}"
        known = self._remembered.habit(self._person(), name)
        count = int(known) + 1 if known.isdigit() else 1
        self._remembered.keep_habit(self._person(), name, str(count))
        return count

    @property
    def knows_screen(self) -> bool:
        """Whether the tour of the review screen was shown."""
        return self._remembered.habit(self._person(), "tour") == "shown"

    def know_screen(self) -> None:
        """The tour of the review screen was shown."""
        self._remembered.keep_habit(self._person(), "tour", "shown")

    @property
    def wants_hints(self) -> bool:
        """Whether clicks are counted and keys told."""
        return self._remembered.habit(self._person(), "click_hints") != "off"

    @wants_hints.setter
    def wants_hints(self, on: bool) -> None:
        self._remembered.keep_habit(self._person(), "click_hints", "on" if on else "off")
