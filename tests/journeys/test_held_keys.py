"""One held key is one verdict on a real X server, whatever happens while it is held."""

from collections.abc import Iterator

import pytest

from tests.journeys.keyboard import Keyboard, Probe
from tests.journeys.screen import Screen, virtual_screen

pytestmark = [pytest.mark.screen, pytest.mark.xdist_group("screen")]

# The server has repeated the key some times.
REPEATS = 6
# Its repeats begin after so few milliseconds, as a person may have set them.
EARLY = ("-ardelay", "60", "-arinterval", "30")


@pytest.fixture(scope="module", params=[(), EARLY], ids=["usual repeats", "early repeats"])
def screen(
    tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest
) -> Iterator[Screen]:
    with virtual_screen(tmp_path_factory.mktemp("screen"), *request.param) as screen:
        yield screen


@pytest.fixture(scope="module")
def keyboard(screen: Screen) -> Iterator[Keyboard]:
    keyboard = Keyboard(screen, "us")
    yield keyboard
    keyboard.close()


@pytest.fixture(scope="module")
def opened(screen: Screen) -> Iterator[Probe]:
    probe = Probe(screen, "left")
    yield probe
    probe.close()


@pytest.fixture
def probe(opened: Probe) -> Probe:
    opened.activate()
    opened.focus("pane")
    return opened


def test_a_held_key_decides_once(keyboard: Keyboard, probe: Probe) -> None:
    with keyboard.held("F"):
        probe.wait_presses(REPEATS)
    assert probe.settled() == ["review.certify"]


def test_a_modifier_meanwhile_does_not_let_it_decide_again(
    keyboard: Keyboard, probe: Probe
) -> None:
    with keyboard.held("F"):
        probe.wait_presses(REPEATS)
        keyboard.tap("Shift_L")
        probe.wait_presses(1 + 2 * REPEATS)
    assert probe.settled() == ["review.certify"]


def test_a_key_held_before_the_window_has_the_keys_decides_nothing(
    screen: Screen, keyboard: Keyboard, probe: Probe
) -> None:
    screen.focus_nothing()
    with keyboard.held("F"):
        probe.activate()
        probe.wait_presses(REPEATS)
    assert probe.settled() == []


def test_quick_presses_are_each_their_own(keyboard: Keyboard, probe: Probe) -> None:
    keyboard.drum("F", REPEATS)
    probe.wait_presses(REPEATS)
    assert probe.settled() == ["review.certify"] * REPEATS
