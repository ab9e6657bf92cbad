"""Real keys on real layouts: each runs exactly its action, whatever has the focus."""

import json
import subprocess
import sys
import threading
import time
from collections.abc import Iterator

import pytest
from Xlib import XK, X, display
from Xlib.ext import xtest

from reviewer.actions.action import Mode
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from tests.journeys.desk import wait_for
from tests.journeys.screen import Screen, virtual_screen

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

LAYOUTS = ("us", "de", "fr", "ru", "jp")
STOPS = ("button", "check box", "list", "table", "slider", "combo box")
PROFILE = "left"
KEYMAP = Keymap.load(PROFILE, Registry(all_actions()))
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
# A busy machine may keep the server from sending a scan as fast as a scanner does.
TRIES = 8
# Longer than a scan waits for its end.
SCAN_ENDS_S = 0.2
# Longer than a hand's run of keys and its end.
APART_S = 0.045
# Between two characters of a scanner.
SCANNER_MS = 8
# Long enough for the X server to repeat a held key some times.
HELD_S = 1.0


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

    def hold(self, code: int) -> None:
        xtest.fake_input(self._display, X.KeyPress, code)
        self._display.sync()
        time.sleep(HELD_S)
        xtest.fake_input(self._display, X.KeyRelease, code)
        self._display.sync()

    def close(self) -> None:
        self._display.close()


class Probe:
    """The window that says what keys ran."""

    def __init__(self, screen: Screen) -> None:
        words = [sys.executable, "-m", "tests.journeys.keys_probe", PROFILE]
        self.heard: list[str] = []
        self._process = subprocess.Popen(
            words,
            env=screen.environment(),
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            text=True,
        )
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()
        wait_for(lambda: screen.focus_window(self._process.pid), "the probe's window", 60)

    def _read(self) -> None:
        for line in self._process.stdout or ():
            self.heard.append(json.loads(line))

    def focus(self, name: str) -> None:
        """Give a widget the focus."""
        assert self._process.stdin is not None
        self._process.stdin.write(f"{name}\n")
        self._process.stdin.flush()
        wait_for(lambda: f"focus {name}" in self.heard, f"the focus on {name}")
        self.heard.clear()

    def close(self) -> None:
        self._process.kill()
        with self._process:  # closes its pipes
            self._reader.join()


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with virtual_screen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture(scope="module", params=LAYOUTS)
def keyboard(screen: Screen, request: pytest.FixtureRequest) -> Iterator[Keyboard]:
    keyboard = Keyboard(screen, request.param)
    yield keyboard
    keyboard.close()


@pytest.fixture(scope="module")
def probe(screen: Screen, keyboard: Keyboard) -> Iterator[Probe]:
    probe = Probe(screen)
    yield probe
    probe.close()


def bound() -> list[tuple[str, str]]:
    """Every key of the review screen with its action."""
    found = []
    for action in Registry(all_actions()):
        if Mode.REVIEW in action.modes:
            found += [(key, action.id) for key in KEYMAP.keys_of(action.id)]
    return found


def ran(keyboard: Keyboard, probe: Probe, keys: list[tuple[str, str]]) -> dict[str, list[str]]:
    """Keys that did not run exactly their action, with what they ran."""
    wrong = {}
    for key, action in keys:
        codes = keyboard.codes(key)
        if not codes:  # no key of this layout types it
            continue
        probe.heard.clear()
        keyboard.press(codes)
        wait_for(lambda: probe.heard or None, f"{key} ({action})", 3)
        time.sleep(APART_S)
        if [each for each in probe.heard if each != "help.peek" or key == "Alt"] != [action]:
            wrong[key] = list(probe.heard)
    return wrong


def test_every_key_of_a_layout_runs_exactly_its_action(keyboard: Keyboard, probe: Probe) -> None:
    probe.focus("pane")
    assert ran(keyboard, probe, bound()) == {}


def test_nothing_that_has_the_focus_steals_a_key(keyboard: Keyboard, probe: Probe) -> None:
    keys = [pair for pair in bound() if pair[0] in ("F", "A", "Z", "1", "Ctrl+Z")]
    wrong: dict[tuple[str, str], list[str]] = {}
    for stop in STOPS:
        probe.focus(stop)
        wrong |= {(stop, key): heard for key, heard in ran(keyboard, probe, keys).items()}
    assert wrong == {}


def test_a_held_key_decides_once(keyboard: Keyboard, probe: Probe) -> None:
    probe.focus("list")
    keyboard.hold(keyboard.codes("F")[-1])
    assert probe.heard == ["review.certify"]


@pytest.mark.parametrize("begin", ["F", "A", "1"])
def test_a_scan_is_one_scan_and_no_more(keyboard: Keyboard, probe: Probe, begin: str) -> None:
    probe.focus("list")
    keys = (*f"{begin}00400638", "Return")
    heard: list[str] = []
    for _ in range(TRIES):
        probe.heard.clear()
        keyboard.scan(*(keyboard.codes(key) for key in keys))
        wait_for(lambda: probe.heard or None, "anything")
        time.sleep(SCAN_ENDS_S)
        heard = list(probe.heard)
        if heard[-1].startswith("scan "):
            break
    *first, scan = heard
    assert scan.startswith("scan ")
    assert len(first) <= 1  # what the first key began, held back until the run is over
