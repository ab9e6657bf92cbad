"""Bundles for researchers by key, at the desk of a lead."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.ids import PersonId
from reviewer.domain.matters.courses import COURSES
from reviewer.domain.people import Person, Role
from reviewer.operations import matters
from reviewer.operations.matters import Doing
from reviewer.ui.models.row_model import ROW
from reviewer.ui.shell import files
from reviewer.ui.shell.inquiries import NO_BUNDLE
from tests.ui.desk import RunningDesk

LEA = Person(PersonId("person-lea"), "lea", "Lea Brandt", Role.LEAD)
PLACE = {"title": "Jena", "city": "Jena", "country": "DE", "zone": "Europe/Berlin"}


def desk_of(make_desk: Callable[..., RunningDesk], person: Person) -> RunningDesk:
    """Somebody's desk with an institution, on the screen of matters at institutions."""
    made = make_desk(person=person).open_on_item()
    stores = made.tasks.desk
    assert stores is not None
    course = COURSES["institution"]
    listed = Doing(course, course.opening[0])
    made.tasks.ask_lane(lambda: matters.act(stores, listed, PLACE)).result()
    made.press("Ctrl+L")
    screen = made.window.matters
    made.wait(lambda: screen.kinds.rows.rowCount() > 0)
    for _ in range(60):
        if str(screen.kinds.currentIndex().data(ROW).kind) == "institution":
            break
        made.press("Right")
    made.wait(lambda: screen._board is not None and screen._board.kind == "institution")
    return made


def test_b_asks_for_a_file_and_says_why_there_is_no_bundle(
    make_desk: Callable[..., RunningDesk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    def ask_save(_parent: object, title: str, name: str, then: Callable[[str], None]) -> None:
        asked.append(f"{title}: {name[:7]}")
        then(str(tmp_path / "bundle.zip"))

    monkeypatch.setattr(files, "ask_save", ask_save)
    desk = desk_of(make_desk, LEA)
    desk.press("B")
    desk.wait(lambda: NO_BUNDLE in desk.told())
    assert asked == ["Write a bundle for researchers: bundle-"]


def test_r_asks_for_the_answers(
    make_desk: Callable[..., RunningDesk], tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = tmp_path / "answers.jsonl"
    monkeypatch.setattr(files, "ask_open", lambda *given: given[3](str(path)))
    desk = desk_of(make_desk, LEA)
    desk.press("R")
    desk.wait(lambda: NO_BUNDLE in desk.told())


def test_a_mentor_is_told_that_leads_do_this(make_desk: Callable[..., RunningDesk]) -> None:
    desk = desk_of(make_desk, Person(PersonId("person-moe"), "moe", "Moe", Role.MENTOR))
    desk.press("B")
    desk.wait(lambda: any("leads and admins" in each for each in desk.told()))
