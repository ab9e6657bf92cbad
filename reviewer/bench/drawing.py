"""The gallery's painter: one window on one profile, posed by the app's own actions, then drawn.

Runs in a process of its own (reviewer.bench.painter), because Qt takes the scale from the
environment at the start and the words are in one language: PROFILES OUT THEME WIDTH HEIGHT TEXT
TARGETS NAME ... are its arguments. What was found in the pictures is printed as JSON, by plate.
"""

import json
import sys
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QEvent, QEventLoop
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from reviewer.actions.session import SWAP_GUARD_MS
from reviewer.app import DeskApp, DeskOptions
from reviewer.bench.exhibits import CAST, Cast
from reviewer.bench.fitting import clipped_texts
from reviewer.bench.plates import PLATES, Plate
from reviewer.bench.reaching import too_small, unheard, unreached
from reviewer.bench.untranslated import PaintedTexts, english_texts, shown_texts, values_of
from reviewer.domain.errors import EnvironmentFault
from reviewer.domain.ids import ItemId
from reviewer.domain.language import spoken
from reviewer.operations.phases import Phase, SyncState
from reviewer.ui.ease import GLOVE_TARGET, Ease
from reviewer.ui.speaking import PSEUDO

LIMIT_S = 20.0
# After the last thing that moved; longer than the app gathers changes and wants thumbnails.
REST_MS = 80
# Before an action; longer than the app lets no verdict count after a swap.
GUARD_MS = SWAP_GUARD_MS + 10
# The address that the window shows; nobody asks it.
SHOWN_SERVER = "https://reviewer.example.com"
# Of PNG: a third of the time for a tenth more bytes.
QUALITY = 60
# Pixels a picture is shrunk to before its colours are counted.
COUNTED_EDGE = 240


# Colours of a picture, and lists of faults by kind.
Found = dict[str, object]


@dataclass(frozen=True, slots=True)
class Scene:
    """How the window is: its theme, its size in logical pixels, that of text and targets."""

    theme: str
    width: int
    height: int
    ease: Ease


class Studio:
    """One run of the app, as plates pose it.

    Attributes:
        desk: the parts of the app.
        cast: items by the part they play.
    """

    def __init__(self, app: QApplication, profile: Path, scene: Scene) -> None:
        self._app = app
        options = DeskOptions(profile, SHOWN_SERVER, theme=scene.theme, ease=scene.ease)
        self.desk = DeskApp(app, options)
        self.desk.window.resize(scene.width, scene.height)
        self.cast: Cast = json.loads((profile.parent / CAST).read_text("utf-8"))

    # posing ----------------------------------------------------------------------------------

    def show_unopened(self) -> None:
        """The window as it is before the stores are open."""
        self.desk.window.show()
        self.desk.window.show_screen(self.desk.hands.screen)
        self.rest()

    def open(self) -> None:
        """Open the stores, without a service."""
        self.desk.open_offline()
        self.hear(SyncState(Phase.OFFLINE, *self.desk.tasks.ask_lane(self._outbox).result()))

    def open_on(self, part: str) -> None:
        """Open, and show the item that plays this part."""
        self.open()
        self.show(part)

    def show(self, part: str) -> None:
        """Show the item that plays this part."""
        self.desk.session.go_to(ItemId(self.cast[part]))
        self.wait(lambda: self.desk.session.painted is not None)
        self.rest()

    def do(self, *actions: str) -> None:
        """Run actions, as their keys would."""
        for each in actions:
            if each.startswith("review."):
                self._live(GUARD_MS)
            self.desk.hands.run_named(each)
            self.desk.hands.settle()
            self.rest()

    def take(self, key: str) -> None:
        """A key for what lies over the screen."""
        self.desk.hands.take(key, self.desk.hands.stroke)
        self.desk.hands.settle()
        self.rest()

    def write(self, text: str) -> None:
        """Put text into the field that has the cursor."""
        field = self.desk.window.focusWidget()
        if isinstance(field, QLineEdit):
            field.setText(text)
        elif isinstance(field, QPlainTextEdit):
            field.insertPlainText(text)
        else:
            raise EnvironmentFault(f"No text field has the cursor, but {field}.")
        self.rest()

    def hear(self, state: SyncState) -> None:
        """Sync tells this."""
        self.desk.following.on_state(state)
        self.rest()

    def _outbox(self) -> tuple[int, int, int]:
        """Records that the service lacks: the person's, other people's, refused ones."""
        desk = self.desk.tasks.desk
        if desk is None or desk.person is None:
            return 0, 0, 0
        counts = desk.journal.counts()
        mine = counts.by_author.get(desk.person.id, 0)
        return mine, counts.unreceived - mine, counts.quarantined

    # waiting ---------------------------------------------------------------------------------

    def wait(self, holds: Callable[[], bool]) -> None:
        """Let the window live until `holds`.

        Raises:
            EnvironmentFault: it never did.
        """
        end = time.monotonic() + LIMIT_S
        while not holds():
            if time.monotonic() > end:
                raise EnvironmentFault(f"The window did not come to rest in {LIMIT_S:.0f} s.")
            self._app.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 10)
            time.sleep(0.002)

    def _live(self, ms: int) -> None:
        end = time.monotonic() + ms / 1000
        self.wait(lambda: time.monotonic() > end)

    def rest(self) -> None:
        """Let everything that was started come to its end: rows first, then their thumbnails."""
        for ms in (REST_MS, REST_MS // 2):
            self._live(ms)
            self.desk.tasks.ask_lane(int, first=False).result()
            self._app.processEvents()
            self.wait(lambda: self.desk.window.review.source.is_idle)
        self._app.processEvents()

    # the end ---------------------------------------------------------------------------------

    def draw(self, path: Path) -> Found:
        """Write the window as PNG.

        Returns:
            "colours", how many it has; lists of faults: "clipped" texts, what is "unheard" by a
            screen reader, "small" targets, controls "unreached" by Tab; in a pseudo-language also
            "english", texts that were not translated.

        Raises:
            EnvironmentFault: it cannot be written.
        """
        window, painted = self.desk.window, PaintedTexts()
        with painted.heard():
            image = window.grab().toImage()
        if not image.save(str(path), quality=QUALITY):
            raise EnvironmentFault(f"{path} cannot be written.")
        found: Found = {
            "colours": _colours(image),
            "clipped": clipped_texts(window),
            "unheard": unheard(window),
            "small": too_small(window),
        }
        if spoken().code in PSEUDO:
            texts = painted.texts | set(shown_texts(window))
            found["english"] = english_texts(texts, values_of(self.desk.options.profile_dir))
        found["unreached"] = unreached(window)
        return found

    def close(self) -> None:
        """Close the stores; the window goes with its next events."""
        self.desk.close()
        self.desk.window.deleteLater()
        self.desk.deleteLater()
        self._app.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def _colours(image: QImage) -> int:
    small = image.scaled(COUNTED_EDGE, COUNTED_EDGE).convertToFormat(QImage.Format.Format_RGB32)
    return len(set(bytes(small.constBits()).hex(" ", 4).split()))


def draw_plates(profiles: Path, out: Path, scene: Scene, names: Iterable[str]) -> dict[str, Found]:
    """Draw these plates in this process; what was found in each, as `Studio.draw` says."""
    app = QApplication(["reviewer"])
    app.setQuitOnLastWindowClosed(False)
    wanted = set(names)
    found: dict[str, Found] = {}
    for plate in PLATES:
        if plate.name in wanted:
            print(f"drawing {plate.name}", file=sys.stderr, flush=True)
            found[plate.name] = _draw(app, plate, profiles, out, scene)
    return found


def _draw(app: QApplication, plate: Plate, profiles: Path, out: Path, scene: Scene) -> Found:
    studio = Studio(app, profiles / plate.profile, scene)
    try:
        plate.pose(studio)
        return studio.draw(out / f"{plate.name}.png")
    finally:
        studio.close()


def main() -> int:
    """The child of `reviewer gallery`."""
    profiles, out, theme, width, height, text, targets, *names = sys.argv[1:]
    wanted = Ease(int(text), gloves=int(targets) == GLOVE_TARGET)
    scene = Scene(theme, int(width), int(height), wanted)
    print(json.dumps(draw_plates(Path(profiles), Path(out), scene, names)))
    return 0
