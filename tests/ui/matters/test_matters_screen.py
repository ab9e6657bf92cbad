"""Plans, people and projects by keyboard: real stores, real window, real keys."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QComboBox, QLabel, QLineEdit, QListWidget, QPlainTextEdit, QWidget

from reviewer.actions.context import Screen
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Outcome, Receipt
from reviewer.operations import matters
from reviewer.operations.matters import Doing
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.page import REFUSED
from reviewer.ui.models.row_model import ROW
from reviewer.wire.mentoring import ColleagueShape
from tests.ui.desk import RunningDesk

MOE = Person(PersonId("person-moe"), "moe", "Moe Adeyemi", Role.MENTOR)
PEOPLE = (
    ColleagueShape(
        id=MOE.id, title=MOE.title, role="mentor", sites=[], my_intern=False, my_mentor=False
    ),
    ColleagueShape(
        id="person-ivy",
        title="Ivy Castellanos",
        role="intern",
        sites=[],
        my_intern=True,
        my_mentor=False,
    ),
    ColleagueShape(
        id="person-noor",
        title="Noor Haddad",
        role="mentor",
        sites=[],
        my_intern=False,
        my_mentor=False,
    ),
)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """A mentor's desk, on the screen of matters."""
    made = make_desk(person=MOE).open_on_item()
    stores = made.tasks.desk
    assert stores is not None
    made.tasks.ask_lane(lambda: stores.cache.put_colleagues(MOE.id, PEOPLE)).result()
    made.press("Ctrl+L")
    made.wait(lambda: made.window.matters.kinds.rows.rowCount() > 0)
    return made


def kind(desk: RunningDesk) -> str:
    return str(desk.window.matters.kinds.currentIndex().data(ROW).kind)


def go_to(desk: RunningDesk, wanted: str) -> None:
    """Walk to a kind by key."""
    for _ in range(60):
        if kind(desk) == wanted:
            break
        desk.press("Right")
    screen = desk.window.matters
    desk.wait(lambda: screen._board is not None and screen._board.kind == wanted)


def form(desk: RunningDesk) -> MatterForm:
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    found = desk.hands.overlay
    assert isinstance(found, MatterForm)
    return found


def fields(desk: RunningDesk) -> dict[str, QWidget]:
    kinds = (QLineEdit, QPlainTextEdit, QComboBox, QListWidget)
    return {
        each.accessibleName(): each
        for each in form(desk).findChildren(QWidget)
        if isinstance(each, kinds) and each.accessibleName()
    }


def type_into(desk: RunningDesk, name: str, text: str) -> None:
    widget = fields(desk)[name]
    widget.setFocus()
    for char in text:
        desk.press({" ": "Space"}.get(char, char.upper() if char.isalpha() else char))


def picture(desk: RunningDesk, name: str) -> None:
    """Kept where somebody asks for pictures, to be looked at."""
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))


def gap(desk: RunningDesk) -> None:
    """Register a gap by keyboard."""
    go_to(desk, "gap")
    desk.press("N")
    type_into(desk, "Gap", "few clear bags")
    type_into(desk, "What cannot be done today", "no pictures")
    type_into(desk, "Topics", "vision")
    type_into(desk, "Closed by the end of the year, %", "40")
    picture(desk, "form")
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is None)
    desk.wait(lambda: desk.window.matters.matters.rows.rowCount() == 1)


def test_a_matter_is_opened_and_brought_further_by_key(desk: RunningDesk) -> None:
    gap(desk)
    page = desk.window.matters.chosen()
    assert page.row.title == "few clear bags"
    assert page.row.state == page.course.states["open"]
    picture(desk, "gap")


def test_what_does_not_fit_is_said_and_nothing_is_lost(desk: RunningDesk) -> None:
    go_to(desk, "gap")
    desk.press("N")
    type_into(desk, "Gap", "few bags")
    desk.press("Return")
    shown = form(desk)
    desk.wait(lambda: not shown.problem.isHidden())
    assert "fill this in" in shown.problem.text()
    title = fields(desk)["Gap"]
    assert isinstance(title, QLineEdit)
    assert title.text() == "few bags"
    desk.press("Escape")
    assert desk.hands.overlay is None
    assert desk.window.matters.matters.rows.rowCount() == 0


def test_a_plan_begins_from_its_template_and_is_signed(desk: RunningDesk) -> None:
    go_to(desk, "plan")
    desk.press("N")
    known = fields(desk)
    weeks, about = known["Weeks"], known["About"]
    assert isinstance(weeks, QLineEdit)
    assert isinstance(about, QComboBox)
    assert weeks.text() == "12"
    assert about.currentText() == "Ivy Castellanos"
    mentors = known["Mentors"]
    assert isinstance(mentors, QListWidget)
    mentors.setFocus()
    mentors.setCurrentRow(0)
    desk.press("Space")
    picture(desk, "plan-form")
    desk.press("Return")
    desk.wait(lambda: desk.window.matters.matters.rows.rowCount() == 1)
    assert desk.window.matters.chosen().row.about == "Ivy Castellanos"
    acts = [each.name for each in desk.window.matters.chosen().acts]
    desk.press(str(acts.index("sign_as_mentor") + 1))
    form(desk)
    picture(desk, "sign")
    desk.press("Return")
    desk.wait(lambda: desk.window.matters.chosen().row.state == "signed by a mentor")
    picture(desk, "plan")


def test_ones_own_step_is_taken_back(desk: RunningDesk) -> None:
    gap(desk)
    desk.press("Delete")
    desk.wait(lambda: desk.window.matters.matters.rows.rowCount() == 0)
    stores = desk.tasks.desk
    assert stores is not None
    assert desk.tasks.ask_lane(lambda: matters.matters_of(stores, "gap")).result() == {}


def test_keys_walk_the_kinds_and_go_back_to_review(desk: RunningDesk) -> None:
    assert kind(desk) == "mine"
    picture(desk, "empty")
    desk.press("Right")
    assert kind(desk) == "plan"
    desk.press("Left")
    assert kind(desk) == "mine"
    desk.press("1")
    assert any("Nothing is chosen" in each for each in desk.told())
    desk.press("Ctrl+R")
    assert desk.hands.screen is Screen.REVIEW


def test_a_refused_matter_says_why_and_is_taken_back_by_key(desk: RunningDesk) -> None:
    stores = desk.tasks.desk
    assert stores is not None

    def offer_in_vain() -> None:
        course = COURSES["roster"]
        matters.act(stores, Doing(course, course.opening[0]), {"seats": 2})
        last = stores.journal.entries(limit=1)[0].record
        word = Receipt(last.id, last.payload_hash, Outcome.REJECTED, 0, 1, "not_your_part")
        stores.journal.receive([word])

    desk.tasks.ask_lane(offer_in_vain).result()
    go_to(desk, "roster")
    screen = desk.window.matters
    desk.wait(lambda: screen.page.page is not None and bool(screen.page.page.row.refusal))
    told = [each.text() for each in screen.page.findChildren(QLabel)]
    assert f"{REFUSED} This is for others to do." in told
    picture(desk, "refused")
    desk.press("Delete")
    desk.wait(lambda: screen.matters.rows.rowCount() == 0)
