"""Digits where they differ: the keypad with Num Lock and without, the digit row of AZERTY."""

import contextlib
from collections.abc import Iterator

import pytest

from reviewer.actions.action import Mode
from reviewer.actions.keymap import Keymap
from reviewer.actions.registry import Registry, all_actions
from tests.journeys.keyboard import PLACES, Keyboard, Probe
from tests.journeys.screen import Screen, virtual_screen

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

# Keypad keys by what is printed on them, as X numbers keys.
PAD = {
    "7": 79, "8": 80, "9": 81, "-": 82, "4": 83, "5": 84, "6": 85, "+": 86, "1": 87, "2": 88,
    "3": 89, "0": 90, ".": 91, "*": 63, "/": 106,
}  # fmt: skip


@pytest.fixture(scope="module")
def screen(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Screen]:
    with virtual_screen(tmp_path_factory.mktemp("screen")) as screen:
        yield screen


@pytest.fixture(scope="module")
def pad(screen: Screen) -> Iterator[Probe]:
    probe = Probe(screen, "keypad")
    yield probe
    probe.close()


@pytest.fixture(scope="module")
def digits(screen: Screen) -> Iterator[Probe]:
    probe = Probe(screen, "left")
    yield probe
    probe.close()


def heard(probe: Probe, keyboard: Keyboard, codes: list[int]) -> list[str]:
    """What a key ran. It is let go before the next: a run of keys is ended by the probe."""
    probe.clear()
    keyboard.press(codes)
    probe.wait_presses(len(codes))
    return probe.settled()


def test_num_lock_changes_nothing_on_the_keypad(screen: Screen, pad: Probe) -> None:
    keymap = Keymap.load("keypad", Registry(all_actions()))
    due = {key: [found.id] for key in PAD if (found := keymap.bound(Mode.REVIEW, f"Num+{key}"))}
    pad.activate()
    with contextlib.closing(Keyboard(screen, "us")) as keyboard:
        for stop in ("pane", "list", "slider"):
            pad.focus(stop)
            first = {key: heard(pad, keyboard, [PAD[key]]) for key in due}
            pad.clear()
            keyboard.tap("Num_Lock")
            pad.wait_presses(1)
            second = {key: heard(pad, keyboard, [PAD[key]]) for key in due}
            assert (first, second) == (due, due)


def test_the_digit_row_of_azerty_shows_angles_with_shift_and_without(
    screen: Screen, digits: Probe
) -> None:
    digits.activate()
    with contextlib.closing(Keyboard(screen, "fr")) as keyboard:
        digits.focus("pane")
        plain = [heard(digits, keyboard, [PLACES[key]]) for key in "123456"]
        digits.clear()
        with keyboard.down("Shift_L"):
            digits.wait_presses(1)
            shifted = [heard(digits, keyboard, [PLACES[key]]) for key in "123456"]
    angles = [[f"view.angle_{key}"] for key in "123456"]
    assert shifted == angles
    assert plain == [*angles[:5], ["view.zoom_out"]]  # that key types a minus
