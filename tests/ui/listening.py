"""A host behind the real key filter that notes what would run, and a widget to have the focus."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget

from reviewer.actions.action import Action, Mode, Stroke
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.scanning import Typed
from reviewer.ui.keys import KeyFilter

REGISTRY = Registry(all_actions())


class Listener:
    """A host that notes what would run."""

    def __init__(self, profile: str) -> None:
        self.keymap = Keymap.load(profile, REGISTRY)
        self.now = Mode.REVIEW
        self.ran: list[str] = []
        self.released: list[str] = []
        self.filter: KeyFilter | None = None
        self.scan_prefix = ""

    def mode(self) -> Mode:
        return self.now

    def find(self, mode: Mode, key: str) -> Action | None:
        return self.keymap.action(mode, key)

    def run(self, action: Action, stroke: Stroke) -> None:
        self.ran.append(action.id)

    def release(self, action: Action) -> None:
        self.released.append(action.id)

    def take(self, key: str, stroke: Stroke) -> bool:
        return False

    def captures(self) -> bool:
        return False

    def capture(self, typed: Typed) -> bool:
        return False

    def hold(self) -> None:
        """Nothing is held back here."""

    def settle(self) -> None:
        """Nothing is held back here."""

    def end_run(self) -> None:
        """What waited for the end of a run of keys acts now."""
        if self.filter is not None:
            self.filter.end_run()

    def scanned(self, text: str) -> None:
        self.ran.append(f"scan {text}")


def plain_pane() -> QWidget:
    """A widget that may have the focus and wants no key for itself."""
    pane = QWidget()
    pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
    return pane
