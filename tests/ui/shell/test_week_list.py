"""A mentor's week by its keys: sections in order, each row opens what it is about."""

from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from functools import partial
from typing import Any

import pytest
from PySide6.QtWidgets import QListView

from reviewer.actions.context import Screen
from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.people import Role
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.monday import last_friday, monday
from reviewer.ui.matters.balance_card import BalanceCard
from reviewer.ui.shell.inquiries import LAST_HEARD, NO_WORD
from reviewer.ui.shell.picker import PickRow
from reviewer.ui.shell.week_list import NOTHING, WaitingPalette
from reviewer.wire.mentoring import CaseShape, ColleagueShape, StepShape
from reviewer.wire.monday import MondayAnswer
from tests.operations.saying import case, remark
from tests.ui.desk import RunningDesk
from tests.ui.shell.test_mentoring import at_desk, open_list, wait_case, wait_for, waiting

MAX = replace(PERSON, role=Role.MENTOR)
IDA, BEA = PersonId("person-ida"), PersonId("person-bea")
FIRST, SECOND = ItemId("B0000001"), ItemId("B0000002")
HOUR_MS = 3_600_000


def intern(person: str, title: str, **changes: Any) -> dict[str, Any]:
    nothing = {"last_ms": 0, "silent": False, "missed": 0, "late": 0, "learnt": [], "relapsed": []}
    return {"person": person, "title": title, **nothing, **changes}


def told(now_ms: int) -> MondayAnswer:
    gone = {"decision": "d9", "author": IDA, "author_title": "Ida", "by": "return"}
    gone |= {"mentor_title": "Ann", "reason": "", "item": SECOND}
    return MondayAnswer.model_validate(
        {
            "since_ms": last_friday(now_ms),
            "interns": [
                intern(BEA, "Bea", silent=True, last_ms=now_ms - 9 * 24 * HOUR_MS),
                intern(PersonId("person-cyd"), "Cyd"),
                intern(IDA, "Ida", missed=1, relapsed=["poly_mailer"], last_ms=now_ms),
            ],
            "overturned": [
                {**gone, "at_ms": now_ms - HOUR_MS},
                {**gone, "at_ms": last_friday(now_ms) - 1},  # heard in another week
            ],
            "days": 28,
            "replies": 12,
            "median_ms": 5 * HOUR_MS,
        }
    )


def step(kind: str, act: str, author: str, record: str, made_ms: int, **values: Any) -> StepShape:
    shape: dict[str, Any] = {"record": record, "kind": kind, "matter": f"{kind}-1", "act": act}
    shape |= {"about": IDA if kind == "reply" else "", "author": author, "author_title": author}
    shape |= {"made_ms": made_ms, "values": values, "seen": [], "whole": True, "withdrawn": False}
    return StepShape.model_validate(shape)


def steps(now_ms: int) -> tuple[StepShape, ...]:
    """A reply that awaits the mentor, a meeting at the end of this day, two remarks that differ."""
    end = datetime.fromtimestamp(now_ms / 1000).astimezone().replace(hour=23, minute=59)
    meeting = {"sort": "meeting", "title": "Weekly", "minutes": 30, "zone": "Europe/Berlin"}
    start = round(end.timestamp() * 1000)
    ago = now_ms - 2 * HOUR_MS
    return (
        step("reply", "ask", MAX.id, "s1", ago, remark="r1"),
        step("reply", "dispute", IDA, "s2", ago + 1, why="The rim is fine."),
        step("meeting", "propose", MAX.id, "s3", ago, invited=[IDA], start=start, **meeting),
        remark("r1", MAX.id, IDA, FIRST, "Look again.", made_ms=ago, reason="return_missed"),
        remark("r2", "ann", IDA, FIRST, "Too strict.", made_ms=ago, reason="return_strict"),
    )


def cases() -> tuple[CaseShape, ...]:
    return (case("d1", SECOND, IDA, "ann", "return", "returned"),)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """A mentor's desk with something in every section."""
    made = make_desk(person=MAX).open_on_item()
    wait_for(made, waiting(3))

    def put(desk: Desk) -> None:
        now_ms = desk.clock.service_ms()
        page = Page("e", "c", person=MAX.id, steps=steps(now_ms), cases=cases())
        desk.cache.apply(page)
        names = ((IDA, "Ida", True), (PersonId("ann"), "Ann", False))
        known = [
            ColleagueShape(id=name, title=title, role="intern" if mine else "mentor", sites=[],
                           my_intern=mine, my_mentor=False)
            for name, title, mine in names
        ]  # fmt: skip
        desk.cache.put_colleagues(MAX.id, known)
        desk.cache.put_monday(MAX.id, told(now_ms))

    made.tasks.ask_lane(partial(put, at_desk(made))).result()
    made.tasks.announce(changed("matter", "case"), made)
    return made


def sections(palette: WaitingPalette) -> list[str]:
    return list(dict.fromkeys(row.section for row in palette.rows))


def row(palette: WaitingPalette, section: str) -> PickRow:
    return next(each for each in palette.rows if each.section.startswith(section))


def open_section(desk: RunningDesk, section: str) -> None:
    """Choose the first row of a section by arrows, and take it."""
    palette = open_list(desk)
    for _ in range([each.section.startswith(section) for each in palette.rows].index(True)):
        desk.press("Down")
    desk.press("Return")


def test_all_of_the_week_stands_in_one_list(desk: RunningDesk) -> None:
    palette = open_list(desk)
    assert sections(palette) == [
        *("Waiting for your word · 1", "Overturned since Friday · 1", "Interns · 2"),
        *("Your answer is awaited · 1", "Another mentor differs · 1", "This week · 1"),
    ]
    interns = [each for each in palette.rows if each.section.startswith("Interns")]
    assert [(each.heading, each.words) for each in interns] == [
        ("Bea", "silent for 9 days"),
        ("Ida", "missed a milestone; may have relapsed: Poly mailer"),
    ]
    assert row(palette, "Overturned").about == "returned by Ann"
    assert row(palette, "Your answer").words == "The rim is fine."
    assert row(palette, "Another").about == "Ann remarks otherwise"
    assert row(palette, "This week").words == "Weekly"
    assert "after 5 h: median of 12 decisions in 28 days" in palette.replies.text()
    assert palette.note.text() == LAST_HEARD  # there is no service here
    assert palette.nothing.isHidden()


def test_a_low_window_leaves_the_lines_below_the_list(desk: RunningDesk) -> None:
    desk.window.resize(1100, 700)
    desk.wait(lambda: desk.window.height() == 700)
    told = desk.tasks.ask_lane(partial(monday, at_desk(desk))).result()
    many = [replace(told.cases[0], decision=RecordId(f"d{number}")) for number in range(8)]
    palette = open_list(desk)
    palette.show_week(replace(told, cases=tuple(many), awaited=told.awaited * 3))
    listed = palette.findChild(QListView)
    assert isinstance(listed, QListView)
    desk.wait(lambda: listed.geometry().bottom() < palette.replies.geometry().top())
    desk.wait(lambda: palette.note.geometry().bottom() < palette.card.height())


def test_the_first_row_is_the_oldest_case_as_ever(desk: RunningDesk) -> None:
    open_list(desk)
    desk.press("Return")
    wait_case(desk, "d3")


def test_typing_narrows_all_sections(desk: RunningDesk) -> None:
    palette = open_list(desk)
    for each in "SILENT":
        desk.press(each)
    assert [each.heading for each in palette.rows] == ["Bea"]


def test_a_reply_opens_in_together(desk: RunningDesk) -> None:
    open_section(desk, "Your answer")
    desk.wait(lambda: desk.hands.screen is Screen.MATTERS)
    page = desk.window.matters.page
    desk.wait(lambda: page.page is not None and page.page.row.id == "reply-1")


def test_a_meeting_opens_in_together(desk: RunningDesk) -> None:
    open_section(desk, "This week")
    page = desk.window.matters.page
    desk.wait(lambda: page.page is not None and page.page.row.id == "meeting-1")


@pytest.mark.parametrize(("section", "item"), [("Overturned", SECOND), ("Another", FIRST)])
def test_what_was_said_of_a_case_opens(desk: RunningDesk, section: str, item: ItemId) -> None:
    open_section(desk, section)
    desk.wait(lambda: isinstance(desk.hands.overlay, BalanceCard))
    card = desk.hands.overlay
    assert isinstance(card, BalanceCard)
    assert card.shown is not None
    assert card.shown.id == item


def test_an_intern_opens_where_they_stand(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    told: list[str] = []
    monkeypatch.setattr(desk.hands, "tell", lambda _loud, text: told.append(text))
    open_section(desk, "Interns")
    assert told == [NO_WORD]  # the service knows, and is not here


def test_the_open_list_is_renewed(desk: RunningDesk) -> None:
    palette = open_list(desk)
    wait_for(desk, waiting(3), waiting(4))
    desk.tasks.announce(changed("case"), desk)
    desk.wait(lambda: row(palette, "Waiting").section.endswith("2"))


def test_who_teaches_nobody_is_told_that_nothing_waits(
    make_desk: Callable[..., RunningDesk],
) -> None:
    made = make_desk(person=MAX).open_on_item()
    palette = open_list(made)
    assert (palette.rows, palette.nothing.text()) == ((), NOTHING)
    assert not palette.nothing.isHidden()


def test_what_a_mentor_said_otherwise_of_a_decision_differs(desk: RunningDesk) -> None:
    made = at_desk(desk)
    words = (
        case("d7", FIRST, IDA, MAX.id, "approve", "returned").words[0],
        case("d7", FIRST, IDA, "ann", "return", "returned").words[0],
    )
    both = case("d7", SECOND, IDA, "ann", "return", "returned")
    now_ms = made.clock.service_ms()
    said = [
        each.model_copy(update={"record": f"w{number}", "received_ms": now_ms})
        for number, each in enumerate(words)
    ]
    page = Page("e", "c", person=MAX.id, cases=(both.model_copy(update={"words": said}),))
    desk.tasks.ask_lane(partial(made.cache.apply, page)).result()
    found = desk.tasks.ask_lane(partial(monday, made)).result()
    assert [(each.item, each.what) for each in found.differing if each.what == "words"] == [
        (SECOND, "words")
    ]


def test_one_and_several_are_told_apart(desk: RunningDesk) -> None:
    made = at_desk(desk)
    told = desk.tasks.ask_lane(partial(monday, made)).result()
    apart = replace(told.differing[0], mentors=("Ann", "Jo"))
    awaited = [replace(told.awaited[0], days=days, is_late=False) for days in (0.9, 2)]
    palette = open_list(desk)
    watched = [replace(each, missed=2, late=2, relapsed=()) for each in told.interns]
    palette.show_week(
        replace(told, differing=(apart,), awaited=tuple(awaited), interns=tuple(watched))
    )
    assert row(palette, "Another").about == "Ann, Jo remark otherwise"
    replies = [each.more for each in palette.rows if each.section.startswith("Your answer")]
    assert replies == ["1 working day", "2 working days"]
    assert row(palette, "Interns").words.endswith("missed 2 milestones; 2 milestones are late")
