"""Hands on real keys of a layout, and the window with the real key filter that says what ran."""

import contextlib
import json
import subprocess
import sys
import threading
from collections.abc import Iterator

from Xlib import XK, X, display
from Xlib.ext import xtest

from tests.journeys.desk import wait_for
from tests.journeys.keys_probe import PRESSED
from tests.journeys.screen import Screen

SYMS = {
    "Escape": "Escape", "Backspace": "BackSpace", "Return": "Return", "Delete": "Delete",
    "PageUp": "Page_Up", "PageDown": "Page_Down", "Space": "space", "Alt": "Alt_L",
}  # fmt: skip
HELD = {"Ctrl": "Control_L", "Shift": "Shift_L", "Alt": "Alt_L"}
# US places of letters and digits, as X numbers keys.
PLACES = {
    char: first + index
    for first, row in ((10, "1234567890"), (24, "QWERTYUIOP"), (38, "ASDFGHJKL"), (52, "ZXCVBNM"))
    for index, char in enumerate(row)
}
# Between two characters of a scanner.
SCANNER_MS = 8
# The least between a finger's press and release, and to the next press.
FINGER_MS = 32


class Keyboard:
    """Keys of one layout on one screen."""

    def __init__(self, screen: Screen, layout: str) -> None:
        words = ["setxkbmap", "-display", screen.name, layout]
        subprocess.run(words, check=True, capture_output=True)
        self._display = display.Display(screen.name)
        low, high = self._display.display.info.min_keycode, self._display.display.info.max_keycode
        self._typed: dict[int, tuple[int, int]] = {}
        for level in (1, 0):
            for code in range(low, high + 1):
                symbol = self._display.keycode_to_keysym(code, level)
                if symbol:
                    self._typed[symbol] = code, level

    def codes(self, key: str) -> list[int]:
        """Keys to press for one of the keymap, as a person finds it on this layout."""
        *held, name = [*key[:-2].split("+"), "+"] if key.endswith("++") else key.split("+")
        if key == "+":
            held, name = [], "+"
        found = [self._typed[XK.string_to_keysym(HELD[each])][0] for each in held]
        if len(name) > 1:
            return [*found, self._typed[XK.string_to_keysym(SYMS.get(name, name))][0]]
        symbol = ord(name.lower())
        if symbol not in self._typed or (held and name.isdigit()):
            return [*found, PLACES[name]] if name in PLACES else []
        code, level = self._typed[symbol]
        shift = [self._typed[XK.string_to_keysym("Shift_L")][0]] if level else []
        return [*found, *shift, code]

    def press(self, codes: list[int]) -> None:
        for code in codes:
            xtest.fake_input(self._display, X.KeyPress, code)
        for code in reversed(codes):
            xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def scan(self, *strokes: list[int]) -> None:
        """Press them as a scanner does; the server itself counts the milliseconds between."""
        for codes in strokes:
            for number, code in enumerate(codes):
                xtest.fake_input(self._display, X.KeyPress, code, SCANNER_MS if number == 0 else 0)
            for code in reversed(codes):
                xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def held(self, key: str) -> contextlib.AbstractContextManager[None]:
        """Keep a key of the keymap down; the server repeats it."""
        return self._pressed([self.codes(key)[-1]])

    def down(self, *symbols: str) -> contextlib.AbstractContextManager[None]:
        """Keep keys down by the names that X gives them: "Shift_L"."""
        return self._pressed([self._typed[XK.string_to_keysym(each)][0] for each in symbols])

    @contextlib.contextmanager
    def _pressed(self, codes: list[int]) -> Iterator[None]:
        for code in codes:
            self._turn(X.KeyPress, code)
        try:
            yield
        finally:
            for code in codes:
                self._turn(X.KeyRelease, code)

    def drum(self, key: str, times: int) -> None:
        """Press and release a key as quickly as a finger can; the server itself counts the time."""
        code = self.codes(key)[-1]
        for _ in range(times):
            xtest.fake_input(self._display, X.KeyPress, code, FINGER_MS)
            xtest.fake_input(self._display, X.KeyRelease, code, FINGER_MS)
        self._display.sync()

    def tap(self, symbol: str) -> None:
        """Press and release one key by the name that X gives it: "Shift_L"."""
        code = self._typed[XK.string_to_keysym(symbol)][0]
        self._turn(X.KeyPress, code)
        self._turn(X.KeyRelease, code)

    def _turn(self, kind: int, code: int) -> None:
        xtest.fake_input(self._display, kind, code)
        self._display.sync()

    def close(self) -> None:
        self._display.close()


class Probe:
    """The window that says what keys ran.

    Attributes:
        heard: actions, scans and focuses since the last `clear`.
        presses: key presses that reached it since then, whatever came of them.
    """

    def __init__(self, screen: Screen, profile: str) -> None:
        words = [sys.executable, "-m", "tests.journeys.keys_probe", profile]
        self.heard: list[str] = []
        self.presses = 0
        self._screen = screen
        self._process = subprocess.Popen(
            words,
            env=screen.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        self.activate()

    def activate(self) -> None:
        """Give its window the keyboard."""
        wait_for(lambda: self._screen.focus_window(self._process.pid), "the probe's window", 60)

    def _read(self) -> None:
        for line in self._process.stdout or ():
            said = json.loads(line)
            if said == PRESSED:
                self.presses += 1
            else:
                self.heard.append(said)

    def clear(self) -> None:
        self.heard.clear()
        self.presses = 0

    def wait_presses(self, count: int) -> None:
        """Wait until so many came since the last `clear`."""
        wait_for(lambda: self.presses >= count, f"{count} presses")

    def focus(self, name: str) -> None:
        """Give a widget the focus."""
        self._ask(f"focus {name}")
        self.clear()

    def settled(self) -> list[str]:
        """What ran since the last `clear`, once every key that came is done with."""
        self._ask("end run")
        return self.heard[:-1]

    def _ask(self, words: str) -> None:
        assert self._process.stdin is not None
        self._process.stdin.write(f"{words}\n")
        self._process.stdin.flush()
        wait_for(lambda: self.heard[-1:] == [words], f"the answer to {words}")

    def close(self) -> None:
        self._process.kill()
        with self._process:  # closes its pipes
            self._reader.join()
