"""What the desk tells the person about their own work, and that nobody else hears of it."""

import random
from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtWidgets import QLabel

from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.pace import OWN_LEAST, RUN, Act
from reviewer.ui.shell.care import QUIET, Care
from reviewer.ui.shell.session_panel import NO_SPEED, SessionPanel
from tests.ui.desk import RunningDesk

MINUTE = 60_000
NOW = 10**12


@pytest.fixture
def care(desk: RunningDesk) -> Care:
    """With a clock of the test's and no records from before."""
    found = desk.app.frame.care
    desk.wait(lambda: found._person != "")
    found._now_ms = lambda: NOW
    found._chance = random.Random(3)
    return found


def act(number: int, visible_ms: int, angles: int = 1) -> Act:
    """The newest act is number 0, one every 10 seconds before it."""
    at_ms = NOW - 10_000 * number
    item = ItemId(f"B{number % 8:07d}")
    return Act(RecordId(f"r{number}"), at_ms, 1, item, visible_ms, angles, follows=True)


def hasty() -> list[Act]:
    """Enough to know the person, then a run of 20."""
    usual = [act(number, 4_000, 2) for number in range(2 * RUN + OWN_LEAST, RUN, -1)]
    return [*usual, *(act(number, 900) for number in range(RUN, 0, -1))]


def tell(care: Care, acts: list[Act]) -> None:
    """These were done, one after the other."""
    for each in acts:
        care._take(care._person, each)


def test_a_break_that_is_due_is_told_in_the_status_line(desk: RunningDesk, care: Care) -> None:
    care._take_all(care._person, [act(number * 6, 4_000, 2) for number in range(55, -1, -1)])
    assert desk.window.status.hint.words == "55 minutes without a break"
    care._now_ms = lambda: NOW + 5 * MINUTE
    care.look_at_clock()
    assert desk.window.status.hint.words == ""


def test_hints_of_breaks_can_be_switched_off(desk: RunningDesk, care: Care) -> None:
    desk.hands.run_named("app.break_hints")
    care._take_all(care._person, [act(number * 6, 4_000, 2) for number in range(55, -1, -1)])
    assert desk.window.status.hint.words == ""
    desk.hands.run_named("app.break_hints")
    assert desk.window.status.hint.words == "55 minutes without a break"


def test_a_run_without_looking_offers_a_second_look(desk: RunningDesk, care: Care) -> None:
    tell(care, hasty())
    assert "15 of the last 20 in under 2.0" in desk.window.status.hint.words
    before = desk.session.current
    desk.press("F11")
    again = desk.session.current
    assert again in {each.item for each in hasty()[-RUN:]}
    desk.wait(lambda: desk.window.review.viewer.stage.notice.startswith("Second look: certified"))
    assert desk.window.status.hint.words == ""
    desk.press("F11")
    assert desk.session.current == before


def test_a_second_look_is_never_in_the_way_of_a_verdict(desk: RunningDesk, care: Care) -> None:
    tell(care, hasty())
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)


def test_after_a_hint_there_is_quiet(desk: RunningDesk, care: Care) -> None:
    tell(care, hasty())
    desk.press("F11")
    later = [replace(each, record=RecordId(f"{each.record}b")) for each in hasty()[-RUN:]]
    tell(care, later)
    assert desk.window.status.hint.words == ""
    tell(care, [replace(later[0], record=RecordId(f"c{number}")) for number in range(QUIET)])
    assert "of the last 20" in desk.window.status.hint.words


def test_without_a_run_there_is_nothing_to_look_at_again(desk: RunningDesk, care: Care) -> None:
    desk.press("F11")
    assert desk.told() == ["No run of quick verdicts waits for a second look."]


def test_a_decision_becomes_an_act_of_its_author(desk: RunningDesk, care: Care) -> None:
    desk.press("F")
    desk.wait(lambda: len(care.acts) == 1)
    (made,) = care.acts
    assert (made.follows, made.items, made.angles) == (True, 1, 1)
    desk.wait_painted()
    desk.press("Z")
    desk.wait(lambda: len(care.acts) == 2)
    assert [each.follows for each in care.acts] == [False, False]


def test_figures_are_shown_by_key_and_speed_is_not(desk: RunningDesk, care: Care) -> None:
    desk.press("F")
    desk.wait(lambda: len(care.acts) == 1)
    desk.press("Shift+F12")
    panel = desk.hands.overlay
    assert isinstance(panel, SessionPanel)
    told = dict(panel.rows)
    assert told["Decided one by one"].startswith("1, of which 1")
    assert not {"Items an hour", "Time an item, median"} & told.keys()
    assert NO_SPEED in [each.text() for each in panel.findChildren(QLabel)]
    desk.press("Return")
    assert desk.hands.overlay is None


def test_nothing_of_it_is_recorded_or_logged(
    desk: RunningDesk, care: Care, caplog: pytest.LogCaptureFixture
) -> None:
    stored = desk.tasks.desk
    assert stored is not None
    caplog.set_level("DEBUG")
    tell(care, hasty())
    desk.press("F11")
    desk.press("Shift+F12")
    assert desk.tasks.ask_lane(lambda: stored.journal.entries(limit=5)).result() == []
    assert not [each for each in caplog.messages if "last 20" in each or "Second look" in each]
    files = [each for each in Path(stored.profile).rglob("*") if each.is_file()]
    assert not [each for each in files if b"last 20" in each.read_bytes()]
