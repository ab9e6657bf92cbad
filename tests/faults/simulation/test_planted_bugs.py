"""Each planted bug is found; the long form sees that the same is well without it."""

from collections.abc import Callable

import pytest

from reviewer.domain.decision import Verdict
from tests.faults.simulation import planted
from tests.faults.simulation.running import fault_of
from tests.faults.simulation.schedule import Schedule, Step
from tests.faults.simulation.weather import Weather


def _step(what: str, desk: int = 0, then_s: float = 0.3, /, **values: object) -> Step:
    return Step(what, desk, dict(values), then_s)


def _certify(nth: int, desk: int = 0, then_s: float = 0.3) -> Step:
    return _step("decide", desk, then_s, nth=nth, verdict=Verdict.CERTIFY)


def _weather(weather: Weather, desk: int = 0) -> Step:
    return _step("weather", desk, weather=weather)


_REST = _step("wait", 0, 120.0)
_LOSSY = [_weather(Weather.LOSSY)]
_ROLLED_BACK = (
    _step("back_up"),
    _certify(3, then_s=40.0),
    _step("restore", which=0, new_epoch=False),
    _REST,
)

# What makes each show, as short as it can be.
STAGED: dict[Callable[[pytest.MonkeyPatch], None], tuple[Step, ...]] = {
    planted.no_offer_after_rollback: _ROLLED_BACK,
    planted.new_id_at_each_try: (
        *_LOSSY,
        *(_certify(nth, then_s=30.0) for nth in range(8)),
    ),
    planted.cursor_before_the_page: tuple(
        step
        for nth in range(6)
        for step in (
            _step("kill_desk", after=4 + nth),
            _step("ingest", 1, number=nth, grams=900 + nth),
            _step("wait", 1, 65.0),
        )
    ),
    planted.two_hundred_is_received: (_step("poem"), _certify(1), _REST),
    planted.waits_for_the_next_record: (_weather(Weather.AWAY), _certify(1), _REST),
    planted.duplicate_is_an_error: (
        *_LOSSY,
        *(_certify(nth, then_s=30.0) for nth in range(8)),
    ),
    planted.poison_stops_all: (
        _weather(Weather.AWAY),
        _certify(1),
        _certify(2),
        _step("poison", fit=False),
        _certify(3),
    ),
    planted.refusals_are_ignored: (_step("poem"), _certify(1), _REST),
    planted.next_person_sends_it: (
        _weather(Weather.AWAY),
        _certify(1),
        _step("sign_out"),
        _step("clear"),
        _step("sign_in", name="mia"),
        _REST,
    ),
    planted.edits_are_forced: (
        _weather(Weather.AWAY),
        _certify(1),
        _step("poison", fit=True),
        _step("undo"),
        _certify(2),
        _step("clear"),
        _REST,
    ),
    planted.lease_for_ever: (_step("take_more", 1, count=3),),
    planted.head_alone_is_watched: (
        _step("back_up"),
        _certify(3, then_s=40.0),
        _weather(Weather.AWAY),
        _weather(Weather.AWAY, 1),
        _step("restore", which=0, new_epoch=False),
        _step("ingest", number=5, grams=900),
        _step("ingest", number=6, grams=900),
        _step("ingest", number=7, grams=900),
    ),
}


_YEAR_S = 366 * 86_400.0
STAGED[planted.clock_alone_says_what_is_old] = (
    _certify(1, then_s=60.0),
    _step("back_up"),
    _step("set_service_clock", shift_s=_YEAR_S),
    _step("restore", which=0, new_epoch=True),
    _step("sign_in", name="ana"),
    _REST,
    _step("set_service_clock", shift_s=0.0),
    _step("sign_in", name="ana"),
)


@pytest.mark.parametrize("bug", STAGED, ids=lambda bug: bug.__name__)
def test_a_planted_bug_is_found(
    bug: Callable[[pytest.MonkeyPatch], None], monkeypatch: pytest.MonkeyPatch
) -> None:
    bug(monkeypatch)
    assert fault_of(Schedule(1, 2, False, STAGED[bug])) != ""


@pytest.mark.long
@pytest.mark.parametrize("bug", STAGED, ids=lambda bug: bug.__name__)
def test_the_same_is_well_without_the_bug(bug: Callable[[pytest.MonkeyPatch], None]) -> None:
    assert fault_of(Schedule(1, 2, False, STAGED[bug])) == ""


_EMPTIED = Schedule(1, 2, True, (_step("restock_nothing"), _REST))


def test_check_outs_that_an_empty_service_would_wipe_are_held(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    planted.empty_snapshot_wipes(monkeypatch)
    assert "fail-safe" in fault_of(_EMPTIED)


@pytest.mark.long
def test_an_empty_service_wipes_nothing() -> None:
    assert fault_of(_EMPTIED) == ""
