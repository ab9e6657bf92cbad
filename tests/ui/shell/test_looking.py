"""What is recorded of looking, with real keys and the real window."""

from PySide6.QtTest import QTest
from PySide6.QtWidgets import QWidget

from reviewer.actions.action import Stroke
from reviewer.actions.reviewing import shown
from reviewer.domain.decision import Shown
from tests.ui.desk import RunningDesk

MOMENT_MS = 120


def now_shown(desk: RunningDesk) -> Shown:
    """What a decision would say now."""
    painted = desk.session.painted
    assert painted is not None
    desk.hands.stroke = Stroke(at_ms=desk.hands.now_ms())
    return shown(desk.hands, painted)


def test_the_angle_that_is_looked_at_is_timed(desk: RunningDesk) -> None:
    desk.press("2")
    desk.wait(lambda: len(now_shown(desk).views) == 2)
    QTest.qWait(MOMENT_MS)
    told = now_shown(desk)
    assert [each.angle for each in told.views] == ["front", "back"]
    assert told.item == desk.session.current
    assert MOMENT_MS / 2 <= told.views[1].ms <= told.visible_ms <= (told.since_ms or 0)


def test_zooming_in_is_told_of_the_angle_in_sight(desk: RunningDesk) -> None:
    desk.press("C")
    desk.wait(lambda: now_shown(desk).views[0].zoom > 100)
    desk.press("V")
    desk.press("2")
    desk.wait(lambda: len(now_shown(desk).views) == 2)
    front, back = now_shown(desk).views
    assert (front.zoom, back.zoom) == (150, 100)
    assert front.scale > back.scale > 0


def test_what_lies_over_the_picture_stops_the_clock(desk: RunningDesk) -> None:
    desk.press("Ctrl+K")
    desk.wait(lambda: not desk.session.looking._is_in_sight)
    before = now_shown(desk).visible_ms
    QTest.qWait(MOMENT_MS)
    assert now_shown(desk).visible_ms == before
    desk.press("Escape")
    desk.wait(lambda: now_shown(desk).visible_ms > before)


def test_another_screen_stops_the_clock(desk: RunningDesk) -> None:
    desk.press("Ctrl+H")
    before = now_shown(desk).visible_ms
    QTest.qWait(MOMENT_MS)
    assert now_shown(desk).visible_ms == before


def test_a_window_in_the_background_stops_the_clock(desk: RunningDesk) -> None:
    other = QWidget()
    desk.qtbot.addWidget(other)
    other.show()
    other.activateWindow()
    desk.wait(lambda: not desk.session.looking._is_in_sight)
    before = now_shown(desk).visible_ms
    QTest.qWait(MOMENT_MS)
    assert now_shown(desk).visible_ms == before
    other.hide()
    desk.window.activateWindow()
    desk.wait(desk.window.isActiveWindow)
    desk.wait(lambda: now_shown(desk).visible_ms > before)


def test_aids_are_timed_while_they_are_on(desk: RunningDesk) -> None:
    desk.press("T")
    desk.wait(lambda: dict(now_shown(desk).aids).get("edges", 0) > 0)
    desk.press("T")
    desk.wait(lambda: "edges" not in desk.session.overlays)
    before = dict(now_shown(desk).aids)["edges"]
    QTest.qWait(MOMENT_MS)
    assert dict(now_shown(desk).aids)["edges"] == before


def test_the_next_item_begins_at_nothing(desk: RunningDesk) -> None:
    desk.press("2")
    desk.wait(lambda: len(now_shown(desk).views) == 2)
    desk.press("F")
    desk.wait_painted()
    desk.wait(lambda: len(now_shown(desk).views) == 1)
    assert desk.session.looking.until(desk.hands.now_ms()).views[0].angle == "front"


def test_the_record_in_the_journal_tells_all_of_it(desk: RunningDesk) -> None:
    desk.press("U")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    stored = desk.tasks.desk
    assert stored is not None
    entry = desk.tasks.ask_lane(lambda: stored.journal.entries(limit=1)[0]).result()
    payload = entry.record.payload
    assert payload["sure"] is False
    told = payload["shown"]
    assert isinstance(told, dict)
    assert told["item"] == payload["item"]
    assert (told["keys"], told["input"]) == ("left", "keyboard")
    assert told["views"][0]["angle"] == "front"


def test_what_is_said_is_shown_until_the_item_changes(desk: RunningDesk) -> None:
    unsure = desk.window.review.bar.sure._unsure
    desk.press("U")
    assert unsure.isChecked()
    desk.press("Down")
    assert not unsure.isChecked()
    desk.wait_painted()
    unsure.click()
    assert desk.session.sure is False
    assert unsure.isChecked()


def test_the_history_tells_what_was_looked_at(desk: RunningDesk) -> None:
    desk.press("O")
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    desk.press("Ctrl+H")
    history = desk.window.history
    desk.wait(lambda: "Looked at front" in history.looked.text())
    assert history.looked.text().endswith(
        "Said to be sure. By keyboard, keys of the left hand profile."
    )
    assert history.model.index(0, 1).data() == "Certify, sure"
