"""Real keys on real layouts: each runs exactly its action, whatever has the focus."""

import time
from collections.abc import Iterator

import pytest

from reviewer.actions.action import Mode
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from tests.journeys.desk import wait_for
from tests.journeys.keyboard import Keyboard, Probe
from tests.journeys.screen import Screen, virtual_screen

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

LAYOUTS = ("us", "de", "fr", "ru", "jp")
STOPS = ("button", "check box", "list", "table", "slider", "combo box")
# What they keep for themselves.
KEPT = {
    "button": ("Space",),
    "check box": ("Space",),
    "combo box": ("Space", "Left", "Right", "Up", "Down"),
}
PROFILE = "left"
KEYMAP = Keymap.load(PROFILE, Registry(all_actions()))
# A busy machine may keep the server from sending a scan as fast as a scanner does.
TRIES = 8
# Longer than a scan waits for its end.
SCAN_ENDS_S = 0.2
# The server has repeated a held key some times.
REPEATS = 8


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
    probe = Probe(screen, PROFILE)
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
        probe.clear()
        keyboard.press(codes)
        probe.wait_presses(len(codes))
        heard = probe.settled()
        if [each for each in heard if each != "help.peek" or key == "Alt"] != [action]:
            wrong[key] = heard
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


@pytest.mark.long
@pytest.mark.parametrize("stop", STOPS)
def test_every_command_on_every_kind_of_widget(keyboard: Keyboard, probe: Probe, stop: str) -> None:
    probe.focus(stop)
    keys = [pair for pair in bound() if pair[0] not in KEPT.get(stop, ())]
    assert ran(keyboard, probe, keys) == {}


def test_a_held_key_decides_once(keyboard: Keyboard, probe: Probe) -> None:
    probe.focus("list")
    with keyboard.held("F"):
        probe.wait_presses(REPEATS)
    assert probe.settled() == ["review.certify"]


@pytest.mark.parametrize("begin", ["F", "A", "1"])
def test_a_scan_is_one_scan_and_no_more(keyboard: Keyboard, probe: Probe, begin: str) -> None:
    probe.focus("list")
    keys = (*f"{begin}00400638", "Return")
    heard: list[str] = []
    for _ in range(TRIES):
        probe.clear()
        keyboard.scan(*(keyboard.codes(key) for key in keys))
        wait_for(lambda: probe.heard or None, "anything")
        time.sleep(SCAN_ENDS_S)
        heard = list(probe.heard)
        if heard[-1].startswith("scan ") and len(heard) <= 2:
            break
    *first, scan = heard
    assert scan.startswith("scan ")
    assert len(first) <= 1  # what the first key began, held back until the run is over
