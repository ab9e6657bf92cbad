"""What the window remembers between runs: place, splitters, theme, keys, habits. In the profile."""

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QByteArray, QSettings
from PySide6.QtWidgets import QSplitter, QWidget

from reviewer.actions.keymap import PROFILES
from reviewer.settings.declared import Layer
from reviewer.settings.layers import Source
from reviewer.ui.ease import PERCENTS, Ease
from reviewer.ui.stillness import wants_stillness
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
        """What is remembered of settings: what their keys chose last."""
        told: dict[str, object] = {}
        if self.theme is not ThemeChoice.SYSTEM:
            told["theme"] = self.theme.value
        if self.text_scale != PERCENTS[0]:
            told["text_scale"] = self.text_scale
        if self.glove_mode:
            told["glove_mode"] = True
        if self.reduced_motion is not None:
            told["reduced_motion"] = self.reduced_motion
        return Source(Layer.USER, self._place, told, is_kept=True)

    @property
    def theme(self) -> ThemeChoice:
        found = str(self._file.value("theme", ""))
        return ThemeChoice(found) if found in set(ThemeChoice) else ThemeChoice.SYSTEM

    @theme.setter
    def theme(self, choice: ThemeChoice) -> None:
        self._file.setValue("theme", choice.value)

    @property
    def text_scale(self) -> int:
        """Text size, percent of the usual."""
        found = str(self._file.value("text_scale", ""))
        return int(found) if found.isdecimal() and int(found) in PERCENTS else PERCENTS[0]

    @text_scale.setter
    def text_scale(self, percent: int) -> None:
        self._file.setValue("text_scale", percent)

    @property
    def glove_mode(self) -> bool:
        """Whether targets are large enough for gloves."""
        return str(self._file.value("glove_mode", "")).lower() == "true"

    @glove_mode.setter
    def glove_mode(self, on: bool) -> None:
        self._file.setValue("glove_mode", on)

    @property
    def reduced_motion(self) -> bool | None:
        """None when the person never chose: then the system's word counts."""
        found = self._file.value("reduced_motion", None)
        return None if found is None else str(found).lower() == "true"

    @reduced_motion.setter
    def reduced_motion(self, on: bool) -> None:
        self._file.setValue("reduced_motion", on)

    @property
    def ease(self) -> Ease:
        """All three."""
        still = self.reduced_motion
        return Ease(self.text_scale, self.glove_mode, wants_stillness() if still is None else still)

    @ease.setter
    def ease(self, chosen: Ease) -> None:
        before = self.ease
        self.text_scale, self.glove_mode = chosen.percent, chosen.gloves
        if chosen.still != before.still:
            self.reduced_motion = chosen.still

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
