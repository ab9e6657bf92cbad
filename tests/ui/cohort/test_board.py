"""The cohort board at a lead's desk: thousands of rows, narrowed by typing."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import Qt

from reviewer.domain.cohort import CohortLoad, MentorLoad, Waited
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.operations.changes import changed
from reviewer.ui.cohort.board import CohortBoard
from reviewer.ui.cohort.board_model import HEADS
from reviewer.ui.cohort.flow import FIRST_ROWS
from reviewer.ui.cohort.load_page import HOUR_MS, LoadPage
from reviewer.ui.review.fact_rows import FactTable
from reviewer.ui.shell.inquiries import LAST_HEARD, NO_WORD
from reviewer.wire.cohort import CohortRowShape
from tests.ui.desk import RunningDesk

LEA = Person(PersonId("person-lea"), "lea", "Lea Marsh", Role.LEAD)
MANY = 8_000
PLANS = ("", "draft", "mentor_signed", "intern_signed", "closed")


def row(number: int) -> CohortRowShape:
    return CohortRowShape(
        person=f"person-{number}",
        title=f"Intern {number:04d}",
        sites=[],
        programme="p",
        programme_title="University Hub" if number % 3 else "Interns",
        engagement="active",
        plan=PLANS[number % len(PLANS)],
        week=number % 16 + 1,
        weeks=16,
        met=number % 5,
        due=number % 2,
        late=number % 7 == 0,
        missed=0,
        lowest=2,
        highest=2 + number % 3,
        decisions=number * 3,
        waiting=number % 11,
        last_day="2026-06-01",
        silent=number % 13 == 0,
        mentors=1 + number % 3,
        reply_side="mentor" if number % 9 == 0 else "",
        reply_age_ms=3 * 24 * 3_600_000,
    )


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """A lead's desk that has heard of a large cohort."""
    made = make_desk(person=LEA).open_on_item()
    stores = made.tasks.desk
    assert stores is not None
    rows = [row(number) for number in range(MANY)]
    made.tasks.ask_lane(lambda: stores.cache.put_cohort(LEA.id, rows)).result()
    return made


def board(desk: RunningDesk) -> CohortBoard:
    desk.press("Ctrl+Shift+F10")
    desk.wait(lambda: isinstance(desk.hands.overlay, CohortBoard))
    found = desk.hands.overlay
    assert isinstance(found, CohortBoard)
    return found


def test_a_large_cohort_is_narrowed_by_typing(desk: RunningDesk) -> None:
    shown = board(desk)
    assert shown.model.rowCount() == FIRST_ROWS, "what the window has room for comes first"
    desk.wait(lambda: shown.model.rowCount() == MANY)
    assert shown.note.text() == LAST_HEARD  # there is no service here
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / "cohort.png"))
    for char in "0421":
        desk.press(char)
    assert [each.title for each in shown.model.rows] == ["Intern 0421"]
    assert shown.note.text().startswith("1 of 8,000 interns")
    desk.press("Escape")
    assert desk.hands.overlay is None


def test_what_is_typed_before_all_are_read_narrows_all_of_them(desk: RunningDesk) -> None:
    shown = board(desk)
    for char in "0421":
        desk.press(char)
    desk.wait(lambda: [each.title for each in shown.model.rows] == ["Intern 0421"])


def test_rows_move_by_key_and_stay_when_they_are_renewed(desk: RunningDesk) -> None:
    shown = board(desk)
    for _ in range(3):
        desk.press("Down")
    assert shown.table.currentIndex().row() == 3
    stores = desk.tasks.desk
    assert stores is not None
    less = [row(number) for number in range(10)]
    desk.tasks.ask_lane(lambda: stores.cache.put_cohort(LEA.id, less)).result()
    desk.tasks.announce(changed("matter"))
    desk.wait(lambda: shown.model.rowCount() == 10)
    assert shown.table.currentIndex().row() == 3


def test_it_is_not_for_others(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(profile="plain").open_on_item()
    desk.press("Ctrl+Shift+F10")
    assert any("leads and admins" in each for each in desk.told())
    assert desk.hands.overlay is None


def test_one_key_shows_what_mentors_have_to_do(
    desk: RunningDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    load = CohortLoad(
        made_ms=1_795_000_000_000,
        days=28,
        mentors=(
            MentorLoad(PersonId("m1"), "Ada Fuchs", 1, 0),
            MentorLoad(PersonId("m2"), "Moe Lind", 12, 1_204),
        ),
        equity=(
            Waited("programme", "University Hub", 40, 310, 5 * HOUR_MS, True),
            Waited("programme", "", 8, 19, 40 * 60_000, False),
            Waited("site", "MAD4", None, None, None, False),
        ),
    )
    monkeypatch.setattr(desk.app.following.inquiries, "ask_about_load", lambda then: then(load))
    board(desk)
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, LoadPage))
    shown = desk.hands.overlay
    assert isinstance(shown, LoadPage)
    tables = {each.accessibleName(): each for each in shown.findChildren(FactTable)}
    mentors, programmes, sites = (each.accessibleDescription() for each in tables.values())
    assert "Ada Fuchs: 1 intern · 0 decisions wait" in mentors
    assert "Moe Lind: 12 interns · 1,204 decisions wait" in mentors
    assert "University Hub: half within 5 h · 310 words · 40 interns" in programmes
    assert "no programme: half within 40 min · 19 words · 8 interns · too few" in programmes
    assert "MAD4: – (fewer than five)" in sites
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / "load.png"))
    desk.press("Escape")
    assert isinstance(desk.hands.overlay, CohortBoard)


def test_without_the_service_the_board_says_why_no_load_is_shown(desk: RunningDesk) -> None:
    shown = board(desk)
    desk.wait(lambda: shown.model.rowCount() == MANY)
    desk.press("Return")
    desk.wait(lambda: shown.note.text() == NO_WORD)


def test_counts_of_mentors_do_not_touch_what_waits(desk: RunningDesk) -> None:
    model = board(desk).model
    role = Qt.ItemDataRole.TextAlignmentRole
    centred = Qt.AlignmentFlag.AlignVCenter
    for head, aside in (
        ("Waiting", Qt.AlignmentFlag.AlignRight),
        ("Mentors", Qt.AlignmentFlag.AlignHCenter),
        ("Last seen", Qt.AlignmentFlag.AlignLeft),
    ):
        column = HEADS.index(head)
        assert model.data(model.index(0, column), role) == int(aside | centred)
        assert model.headerData(column, Qt.Orientation.Horizontal, role) == int(aside | centred)
