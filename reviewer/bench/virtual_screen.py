"""A virtual screen (Xvfb) that takes real key events (XTEST) and is read without asking it.

The server keeps its frame buffer in a file, which is mapped: looking costs microseconds and takes
nothing from the program under test. Needs Linux, the program Xvfb and the package python-xlib.
"""

import contextlib
import importlib.util
import os
import shutil
import struct
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

from PIL import Image

from reviewer.domain.errors import EnvironmentFault

if TYPE_CHECKING:
    import numpy as np
    from numpy.typing import NDArray

SIZE = (1440, 900)
END_S = 10
TYPED_S = 0.045
# Characters whose keysym name is not the character itself.
NAMES = {
    " ": "space", "?": "question", "/": "slash", ".": "period", ",": "comma", ":": "colon",
    "-": "minus", "+": "plus", ";": "semicolon", "'": "apostrophe", "_": "underscore",
}  # fmt: skip
# Words of an XWD file's header: its own length, bytes a line, entries of the colour map.
_HEADER, _LINE, _COLOURS, _WORDS = 0, 12, 19, 25
_COLOUR_BYTES = 12


class Screen:
    """One running Xvfb.

    Attributes:
        name: value for DISPLAY.
        size: width and height, pixels.
    """

    def __init__(self, name: str, size: tuple[int, int], buffer: Path) -> None:
        from Xlib import display

        self.name, self.size = name, size
        self._buffer = buffer
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

    # keys ------------------------------------------------------------------------------------

    def press(self, *keys: str) -> None:
        """Press the keys together and release them: press("f"), press("Control_L", "k")."""
        from Xlib import XK, X
        from Xlib.ext import xtest

        names = [NAMES.get(key, key) for key in keys]
        symbols = [XK.string_to_keysym(name) for name in names]
        codes = [self._display.keysym_to_keycode(symbol) for symbol in symbols]
        if not all(codes):
            raise EnvironmentFault(f"This keyboard has no key for {' '.join(keys)}.")
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
            time.sleep(TYPED_S)

    def focus_window(self, pid: int) -> bool:
        """Give the keyboard to the program's largest window; no window manager does it here."""
        from Xlib import X
        from Xlib.error import BadWindow

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
        from Xlib import X

        self._display.set_input_focus(X.NONE, X.RevertToNone, X.CurrentTime)
        self._display.sync()

    def _is_shown(self, window: Any, pid: int) -> bool:  # Xlib is untyped
        from Xlib import X, Xatom

        if window.get_attributes().map_state != X.IsViewable or self._area(window) < 300 * 300:
            return False
        atom = self._display.intern_atom("_NET_WM_PID")
        owner = window.get_full_property(atom, Xatom.CARDINAL)
        return owner is not None and owner.value[0] == pid

    def _area(self, window: Any) -> int:
        geometry = window.get_geometry()
        return int(geometry.width * geometry.height)

    # what it shows ---------------------------------------------------------------------------

    def pixels(self) -> "NDArray[np.uint8]":
        """The frame buffer as it is at any moment: rows x columns x (blue, green, red, unused)."""
        import numpy as np

        width, height = self.size
        with self._buffer.open("rb") as file:
            words = struct.unpack(f">{_WORDS}I", file.read(4 * _WORDS))
        first = words[_HEADER] + words[_COLOURS] * _COLOUR_BYTES
        shape = (height, words[_LINE])
        flat = np.memmap(self._buffer, np.uint8, "r", offset=first, shape=shape)
        return flat[:, : 4 * width].reshape(height, width, 4)

    def save(self, path: Path) -> None:
        """Write what the screen shows to a PNG file."""
        from Xlib import X

        width, height = self.size
        raw = self._display.screen().root.get_image(0, 0, width, height, X.ZPixmap, 0xFFFFFFFF)
        Image.frombytes("RGB", self.size, raw.data, "raw", "BGRX").save(path)

    def close(self) -> None:
        self._display.close()


@contextlib.contextmanager
def virtual_screen(folder: Path, size: tuple[int, int] = SIZE, *options: str) -> Iterator[Screen]:
    """A screen of its own, on a display number the X server picks.

    Args:
        folder: takes the server's log and its frame buffer.
        options: further ones of the server.

    Raises:
        EnvironmentFault: there can be none on this machine; the sentence says what is missing.
    """
    xvfb = _xvfb()
    width, height = size
    buffer = folder / "Xvfb_screen0"
    read, write = os.pipe()
    words = [xvfb, "-displayfd", str(write), "-screen", "0", f"{width}x{height}x24"]
    words += ["-fbdir", str(folder), *options, "-nolisten", "tcp"]
    with (folder / "xvfb.log").open("wb") as log:
        server = subprocess.Popen(words, pass_fds=(write,), stdout=log, stderr=log)
    os.close(write)
    try:
        with os.fdopen(read) as pipe:
            number = pipe.readline().strip()
        if not number:
            said = (folder / "xvfb.log").read_text("utf-8", "replace")
            raise EnvironmentFault(f"Xvfb does not start: {said.strip()[-300:]}")
        with contextlib.closing(Screen(f":{number}", size, buffer)) as screen:
            yield screen
    finally:
        server.terminate()
        server.wait(END_S)


def _xvfb() -> str:
    if sys.platform != "linux":
        raise EnvironmentFault("A virtual screen needs Linux; here the desk itself can be timed.")
    found = shutil.which("Xvfb")
    if found is None:
        raise EnvironmentFault(
            "A virtual screen needs the program Xvfb (Debian: xvfb). Install it."
        )
    if importlib.util.find_spec("Xlib") is None:
        raise EnvironmentFault(
            "Real keys need the package python-xlib. Install it: pip install python-xlib."
        )
    return found
