"""The weeks of a stay: what is due in each, from plan and milestones."""

from collections.abc import Iterator
from datetime import date, timedelta
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.page import Page
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.matters.matter import Matter
from reviewer.domain.matters.step import MatterId
from reviewer.domain.people import Person, Role
from reviewer.operations import accounts
from reviewer.operations.desk import Desk
from reviewer.operations.matter_board import MINE, board
from reviewer.operations.mistake_deck import today
from reviewer.operations.stay_weeks import How, current_plan, stay_weeks
from tests.operations.saying import step
from tests.operations.stocked_desk import stocked_desk

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
MAX = Person(PersonId("max"), "max", "Max", Role.MENTOR)
TODAY = date(2026, 3, 25)


def matter(name: str, kind: str, state: str, about: str = IVY.id, **values: Any) -> Matter:
    return Matter(MatterId(name), COURSES[kind], state, about=PersonId(about), values=values)


def plan(*rows: tuple[str, str], **changes: Any) -> Matter:
    listed = [{"title": title, "day": day} for title, day in rows]
    return matter("p", "plan", "draft", start="2026-03-02", weeks=12, milestones=listed, **changes)


def milestone(title: str, day: str, state: str = "planned", **values: Any) -> Matter:
    about = values.pop("about", IVY.id)
    return matter(f"m-{title}", "milestone", state, about, title=title, day=day, **values)


def told(*milestones: Matter, of: Matter | None = None) -> list[tuple[int, str, How, int]]:
    weeks = stay_weeks(of or plan(), milestones, TODAY)
    return [
        (week.number, mark.title, mark.how, mark.days_late) for week in weeks for mark in week.marks
    ]


def test_each_week_with_the_present_one_marked() -> None:
    weeks = stay_weeks(plan(), (), TODAY)
    assert len(weeks) == 12
    assert [week.number for week in weeks if week.is_now] == [4]
    assert [week.number for week in weeks if week.is_past] == [1, 2, 3]
    assert weeks[3].starts == date(2026, 3, 23)


def test_how_milestones_stand() -> None:
    assert told(
        milestone("a", "2026-03-06", "met", met_on="2026-03-06"),
        milestone("b", "2026-03-10", "met", met_on="2026-03-12"),
        milestone("c", "2026-03-20"),
        milestone("d", "2026-03-30"),
        milestone("e", "2026-04-30"),
        milestone("f", "2026-03-11", "missed"),
        milestone("g", "2026-03-12", "waived"),
    ) == [
        (1, "a", How.MET, 0),
        (2, "b", How.MET_LATE, 2),
        (2, "f", How.MISSED, 0),
        (2, "g", How.WAIVED, 0),
        (3, "c", How.LATE, 5),
        (5, "d", How.DUE, 0),
        (9, "e", How.PLANNED, 0),
    ]


def test_what_the_plan_names_counts_once() -> None:
    named = plan(("First hundred", "2026-03-20"), ("A talk", "2026-04-30"), ("Broken", "soon"))
    met = milestone("first hundred", "2026-03-20", "met", met_on="2026-03-19")
    assert told(met, of=named) == [
        (3, "first hundred", How.MET, 0),
        (9, "A talk", How.PLANNED, 0),
    ]


def test_milestones_of_others_and_of_other_plans_are_left_out() -> None:
    assert told(
        milestone("a", "2026-03-20", about="jon"),
        milestone("b", "2026-03-20", plan="another"),
        milestone("c", "2026-03-20", plan="p"),
    ) == [(3, "c", How.LATE, 5)]


def test_what_is_not_known_has_no_strip() -> None:
    assert stay_weeks(matter("p", "plan", "draft"), (), TODAY) == ()


def test_the_plan_that_counts_is_the_newest_open_one() -> None:
    old = matter("a", "plan", "draft", start="2025-01-01", weeks=12)
    new = matter("b", "plan", "draft", start="2026-01-01", weeks=12)
    closed = matter("c", "plan", "closed", start="2026-06-01", weeks=12)
    other = matter("d", "plan", "draft", "jon", start="2026-06-01", weeks=12)
    assert current_plan((old, new, closed, other), IVY.id) is new
    assert current_plan((closed, other), IVY.id) is None


@pytest.fixture
def desk(tmp_path: Path) -> Iterator[Desk]:
    """An intern's, with a plan that began this week."""
    with stocked_desk(tmp_path, IVY) as made:
        start = today(made) - timedelta(days=1)
        values = {"start": start.isoformat(), "weeks": 12}
        told = step("p", "plan", "write", "max", IVY.id, values)
        for person in (IVY.id, MAX.id):
            made.cache.apply(Page("epoch", "cursor", person=person, steps=(told,)))
        yield made


def test_the_board_has_the_weeks_of_ones_own_plan_and_of_each_plan_in_full(desk: Desk) -> None:
    found = board(desk, MINE)
    assert [week.number for week in found.weeks if week.is_now] == [1]
    page = next(iter(board(desk, "plan").pages.values()))
    assert page.weeks == found.weeks
    accounts.work_as(desk, MAX)
    assert board(desk, MINE).weeks == ()
    assert next(iter(board(desk, "plan").pages.values())).weeks == found.weeks
