"""The strip of weeks: signs and letters beside colour, above a plan and above what waits."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date, timedelta
from typing import Any

import pytest
from pytestqt.qtbot import QtBot

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.people import Role
from reviewer.operations.desk import Desk
from reviewer.operations.mistake_deck import today
from reviewer.operations.stay_weeks import How, StripWeek, WeekMark
from reviewer.ui.matters.week_strip import SIGNS, WeekCells, WeekStrip, mark_lines
from tests.operations.saying import step
from tests.ui.desk import WAIT_MS, RunningDesk
from tests.ui.matters.looking import picture, words

IVY = replace(PERSON, role=Role.INTERN)
MARKS = (
    WeekMark("Kick-off", "2026-03-04", How.MET),
    WeekMark("First hundred", "2026-03-20", How.LATE, 5),
    WeekMark("A talk", "2026-03-27", How.DUE),
)


def weeks(count: int = 12) -> tuple[StripWeek, ...]:
    first = date(2026, 3, 2)
    by_week = {1: MARKS[:1], 3: MARKS[1:2], 4: MARKS[2:]}
    return tuple(
        StripWeek(n, first + timedelta(weeks=n - 1), n == 4, n < 4, by_week.get(n, ()))
        for n in range(1, count + 1)
    )


def test_every_way_to_stand_has_a_letter_and_no_two_look_alike() -> None:
    assert set(SIGNS) == {each.value for each in How}
    alike = {(sign, letter) for sign, letter, _ in SIGNS.values()}
    assert len(alike) == len(How) - 1  # met late is met


def test_a_narrow_strip_takes_more_rows(qtbot: QtBot) -> None:
    cells = WeekCells()
    qtbot.addWidget(cells)
    cells.show_weeks(weeks(14))
    assert cells.heightForWidth(300) > cells.heightForWidth(1200) > 0
    cells.show_weeks(())
    assert cells.heightForWidth(300) == 0


def test_it_is_spoken(qtbot: QtBot) -> None:
    cells = WeekCells()
    qtbot.addWidget(cells)
    cells.show_weeks(weeks())
    spoken = cells.accessibleDescription()
    assert "Week 3 from 2026-03-16, First hundred: late" in spoken
    assert "Week 4 from 2026-03-23, now, A talk: due" in spoken


def test_what_is_late_comes_first_where_not_all_is_listed() -> None:
    assert mark_lines(weeks(), 2) == [
        "! L  W3, 2026-03-20: First hundred (late by 5 days)",
        "● D  W4, 2026-03-27: A talk (due)",
    ]
    assert [line[:3] for line in mark_lines(weeks(), 9)] == ["✓ M", "! L", "● D"]


def test_no_weeks_take_no_room(qtbot: QtBot) -> None:
    strip = WeekStrip(3)
    qtbot.addWidget(strip)
    strip.show_weeks(weeks())
    qtbot.waitUntil(lambda: len(words(strip)) == 3, timeout=WAIT_MS)
    strip.show_weeks(())
    assert strip.isHidden()


def milestone(name: str, day: date) -> Any:
    return step(name, "milestone", "set", "max", IVY.id, {"title": name, "day": day.isoformat()})


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk in the fourth week of a stay, on the screen of matters."""
    made = make_desk(person=IVY).open_on_item()
    stores = made.tasks.desk
    assert stores is not None

    def tell(desk: Desk) -> None:
        now = today(desk)
        values = {"start": (now - timedelta(days=23)).isoformat(), "weeks": 14, "goals": ["Learn"]}
        steps = (
            step("plan-1", "plan", "write", "max", IVY.id, values),
            milestone("First hundred", now - timedelta(days=6)),
            milestone("A talk", now + timedelta(days=2)),
            milestone("A paper", now + timedelta(days=40)),
        )
        desk.cache.apply(Page("e", "c", person=IVY.id, steps=steps))

    made.tasks.ask_lane(lambda: tell(stores)).result()
    made.press("Ctrl+L")
    made.wait(lambda: made.window.matters.kinds.rows.rowCount() > 0)
    return made


def test_an_intern_sees_their_weeks_each_day_and_above_their_plan(desk: RunningDesk) -> None:
    screen = desk.window.matters
    strip = screen.daily.strip
    desk.wait(strip.isVisible)
    assert [week.number for week in strip.cells.weeks if week.is_now] == [4]
    desk.wait(lambda: any("First hundred (late by 6 days)" in each for each in words(strip)))
    assert strip.cells.height() >= strip.cells.heightForWidth(strip.cells.width())
    picture(desk, "weeks-daily")
    screen.list_kind("plan")
    desk.wait(lambda: screen.page.page is not None)
    desk.wait(lambda: bool(screen.page.findChildren(WeekStrip)))
    picture(desk, "weeks-plan")
    assert not screen.daily.isVisible()
