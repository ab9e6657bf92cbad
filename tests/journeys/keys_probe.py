"""A window with the real key filter that prints what each key runs: `python -m ... PROFILE`.

One JSON line for each press, action and scan. It obeys lines of standard input and repeats them:
"focus NAME" moves the focus, "end run" ends what may be a scan.
"""

import json
import sys
from collections.abc import Callable
from functools import partial

from PySide6.QtCore import QEvent, QObject, QSocketNotifier, Qt, QTimer
from PySide6.QtGui import QWindow
from PySide6.QtWidgets import (
    QApplication,
    QCheckBox,
    QComboBox,
    QListWidget,
    QPushButton,
    QSlider,
    QTableWidget,
    QVBoxLayout,
    QWidget,
)

from reviewer.actions.action import Action, Mode, Stroke
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from reviewer.actions.scanning import Typed
from reviewer.ui.key_reading import event_ms
from reviewer.ui.keys import KeyFilter

PRESSED = "a key was pressed"


def tell(name: str) -> None:
    print(json.dumps(name), flush=True)


class Listener:
    """A host that prints what would run."""

    def __init__(self, profile: str) -> None:
        self.keymap = Keymap.load(profile, Registry(all_actions()))
        self.scan_prefix = ""

    def mode(self) -> Mode:
        return Mode.REVIEW

    def find(self, mode: Mode, key: str) -> Action | None:
        return self.keymap.action(mode, key)

    def run(self, action: Action, stroke: Stroke) -> None:
        tell(action.id)

    def release(self, action: Action) -> None:
        """Nothing lasts here."""

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

    def scanned(self, text: str) -> None:
        tell(f"scan {text}")


class Counter(QObject):
    """Tells every key press before anybody takes it."""

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802  # Qt's own name
        if event.type() is QEvent.Type.KeyPress and isinstance(watched, QWindow):
            tell(PRESSED)
        return False


# How long a window may take to be told that it has the keys.
TRIES, TRY_MS = 150, 20


class Window(QWidget):
    """All kinds of widgets that may have the focus."""

    def __init__(self) -> None:
        super().__init__()
        self.end_run: Callable[[], None] = lambda: None
        self.resize(600, 500)
        pane = QWidget()
        pane.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        listed = QListWidget()
        listed.addItems(["forward", "about", "zebra"])
        combo = QComboBox()
        combo.addItems(["forward", "about", "zebra"])
        self.stops: dict[str, QWidget] = {
            "pane": pane,
            "button": QPushButton("Go"),
            "check box": QCheckBox("Also"),
            "list": listed,
            "table": QTableWidget(3, 3),
            "slider": QSlider(Qt.Orientation.Horizontal),
            "combo box": combo,
        }
        column = QVBoxLayout(self)
        for stop in self.stops.values():
            column.addWidget(stop)

    def obey(self) -> None:
        """A line of standard input."""
        line = sys.stdin.readline().strip()
        if not line:
            QApplication.exit(0)
            return
        if line == "end run":
            self.end_run()
            tell(line)
        else:
            self.stops[line.removeprefix("focus ")].setFocus()
            self._tell_once_active(line, TRIES)

    def _tell_once_active(self, line: str, tries: int) -> None:
        """The server says who has the keys in its own time; a key before that is another test."""
        if self.isActiveWindow() or not tries:
            tell(line)
            return
        QTimer.singleShot(TRY_MS, partial(self._tell_once_active, line, tries - 1))


def main() -> int:
    app = QApplication(["probe"])
    window = Window()
    heard = KeyFilter(app, Listener(sys.argv[1]), event_ms)
    window.end_run = heard.end_run
    counter = Counter()
    app.installEventFilter(counter)
    window.show()
    commands = QSocketNotifier(sys.stdin.fileno(), QSocketNotifier.Type.Read, window)
    commands.activated.connect(window.obey)
    status = app.exec()
    heard.close()
    return status


if __name__ == "__main__":
    raise SystemExit(main())
