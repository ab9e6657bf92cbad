"""A virtual screen (Xvfb) that takes real key events (XTEST) and gives pictures of itself."""

import contextlib
import os
import shutil
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

from PIL import Image
from Xlib import XK, X, Xatom, display
from Xlib.error import BadWindow
from Xlib.ext import xtest

WIDTH, HEIGHT = 1440, 900
WAIT_S = 20.0
STEP_S = 0.02

# Characters whose keysym name is not the character itself.
NAMES = {
    " ": "space", "?": "question", "/": "slash", ".": "period", ",": "comma", ":": "colon",
    "-": "minus", "+": "plus", ";": "semicolon", "'": "apostrophe", "_": "underscore",
}  # fmt: skip


class Screen:
    """One running Xvfb.

    Attributes:
        name: value for DISPLAY.
    """

    def __init__(self, name: str) -> None:
        self.name = name
        self._display = display.Display(name)
        self._upper = self._keysyms_on(1)

    def _keysyms_on(self, level: int) -> set[int]:
        low, high = self._display.display.info.min_keycode, self._display.display.info.max_keycode
        codes = range(low, high + 1)
        return {self._display.keycode_to_keysym(code, level) for code in codes} - {0}

    def environment(self, **more: str) -> dict[str, str]:
        """Environment for a program that shows its window here."""
        env = {**os.environ, "DISPLAY": self.name, "QT_QPA_PLATFORM": "xcb", **more}
        env.pop("WAYLAND_DISPLAY", None)
        return env

    def press(self, *keys: str) -> None:
        """Press the keys together and release them: press("f"), press("Control_L", "k")."""
        names = [NAMES.get(key, key) for key in keys]
        symbols = [XK.string_to_keysym(name) for name in names]
        codes = [self._display.keysym_to_keycode(symbol) for symbol in symbols]
        assert all(codes), f"this keyboard has no key for {keys}"
        plain = self._display.keycode_to_keysym(codes[-1], 0)
        if symbols[-1] != plain and symbols[-1] in self._upper:
            shift = self._display.keysym_to_keycode(XK.string_to_keysym("Shift_L"))
            codes = [shift, *codes]
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def type(self, text: str) -> None:
        """Press the keys of `text` one after the other, slower than a scanner would."""
        for char in text:
            self.press(char)
            time.sleep(0.045)

    def focus_window(self, pid: int) -> bool:
        """Give the keyboard to the largest window; there is no window manager to do it."""
        tree = self._display.screen().root.query_tree()
        try:
            shown = [each for each in tree.children if self._is_shown(each, pid)]
        except BadWindow:  # of a program that was just killed
            return False
        if not shown:
            return False
        largest = max(shown, key=self._area)
        largest.set_input_focus(X.RevertToParent, X.CurrentTime)
        self._display.sync()
        return True

    def focus_nothing(self) -> None:
        """Take the keyboard from whatever has it."""
        self._display.set_input_focus(X.NONE, X.RevertToNone, X.CurrentTime)
        self._display.sync()

    def _is_shown(self, window: object, pid: int) -> bool:
        attributes = window.get_attributes()  # type: ignore[attr-defined]  # Xlib is untyped
        if attributes.map_state != X.IsViewable or self._area(window) < 300 * 300:
            return False
        atom = self._display.intern_atom("_NET_WM_PID")
        owner = window.get_full_property(atom, Xatom.CARDINAL)  # type: ignore[attr-defined]
        return owner is not None and owner.value[0] == pid

    def _area(self, window: object) -> int:
        geometry = window.get_geometry()  # type: ignore[attr-defined]
        return int(geometry.width * geometry.height)

    def save(self, path: Path) -> None:
        """Write what the screen shows to a PNG file."""
        root = self._display.screen().root
        raw = root.get_image(0, 0, WIDTH, HEIGHT, X.ZPixmap, 0xFFFFFFFF)
        Image.frombytes("RGB", (WIDTH, HEIGHT), raw.data, "raw", "BGRX").save(path)

    def close(self) -> None:
        self._display.close()


@contextlib.contextmanager
def virtual_screen(folder: Path, *options: str) -> Iterator[Screen]:
    """A screen of its own, on a display number the X server picks; `options` are the server's."""
    xvfb = shutil.which("Xvfb")
    assert xvfb, "Xvfb is missing; installer/bootstrap.py test installs it"
    read, write = os.pipe()
    words = [xvfb, "-displayfd", str(write), "-screen", "0", f"{WIDTH}x{HEIGHT}x24"]
    words += [*options, "-nolisten", "tcp"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(words, pass_fds=(write,), stdout=log, stderr=log)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        assert number, (folder / "xvfb.log").read_text("utf-8", "replace")
        screen = Screen(f":{number}")
        try:
            yield screen
        finally:
            screen.close()
    finally:
        server.terminate()
        server.wait(10)
