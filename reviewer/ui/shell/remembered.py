"""What the window remembers between runs: place, splitters, theme, keys, habits. In the profile."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from reviewer.actions.keymap import PROFILES
from reviewer.settings.declared import Layer
from reviewer.settings.layers import Source
from reviewer.ui.theme import ThemeChoice

FILE = "window.ini"
# Raised when a layout changes so that an older one does not fit any more.
LAYOUT = 1


class Remembered:
    """A small file; a broken value is as good as none."""

    def __init__(self, profile: Path) -> None:
        self._place = str(profile / FILE)
        self._file = QSettings(self._place, QSettings.Format.IniFormat)

    @property
    def source(self) -> Source:
        """What is remembered of settings: the theme that its key chose last."""
        told = {} if self.theme is ThemeChoice.SYSTEM else {"theme": self.theme.value}
        return Source(Layer.USER, self._place, told, is_kept=True)

    @property
    def theme(self) -> ThemeChoice:
        found = str(self._file.value("theme", ""))
        return ThemeChoice(found) if found in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._file.setValue("theme", choice.value)

    @property
    def keys(self) -> str:
        """Name of the key profile."""
        found = str(self._file.value("keys", ""))
        return found if found in PROFILES else PROFILES[0]

    @keys.setter
    def keys(self, profile: str) -> None:
        self._file.setValue("keys", profile)

    @property
    def single_keys(self) -> bool | None:
        """None when the person never chose: then the keymap's word counts."""
        found = self._file.value("single_keys", None)
        return None if found is None else str(found).lower() == "true"

    @single_keys.setter
    def single_keys(self, on: bool | None) -> None:
        self._file.setValue("single_keys", bool(on))

    def habit(self, person: str, name: str) -> str:
        """What is known of a person's habits, "" for nothing yet."""
        return str(self._file.value(f"{_group(person)}/{name}", ""))

    def keep_habit(self, person: str, name: str, value: str) -> None:
        """Note a habit of a person."""
        self._file.setValue(f"{_group(person)}/{name}", value)

    @property
    def scan_prefix(self) -> str:
        """The key that the scanner of this desk sends first, "" for none."""
        return str(self._file.value("scan_prefix", ""))

    @scan_prefix.setter
    def scan_prefix(self, key: str) -> None:
        self._file.setValue("scan_prefix", key)

    def keep_layout(self, window: QWidget, splitters: Sequence[QSplitter]) -> None:
        """Note where everything is."""
        self._file.setValue("layout", LAYOUT)
        self._file.setValue("geometry", window.saveGeometry())
        for number, splitter in enumerate(splitters):
            self._file.setValue(f"splitter_{number}", splitter.saveState())
        self._file.sync()

    def restore_layout(self, window: QWidget, splitters: Sequence[QSplitter]) -> bool:
        """Put everything back; Qt itself brings a window back that lies off the screen."""
        if str(self._file.value("layout", "")) != str(LAYOUT):
            return False
        geometry = self._file.value("geometry")
        placed = isinstance(geometry, QByteArray) and window.restoreGeometry(geometry)
        for number, splitter in enumerate(splitters):
            state = self._file.value(f"splitter_{number}")
            if isinstance(state, QByteArray):
                splitter.restoreState(state)
        return bool(placed)


def _group(person: str) -> str:
    """A section of the file for each person; their ids are no paths."""
    return f"person_{person.encode().hex() or 'nobody'}"
