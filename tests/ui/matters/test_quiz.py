"""Starter deck and quiz by keys; a case made fit to teach."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QLineEdit, QPlainTextEdit

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.people import Person, Role
from reviewer.operations import matters, quizzing
from reviewer.operations.desk import Desk
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.quiz_card import QuizCard
from reviewer.ui.shell.picker import Picker
from tests.ui.desk import RunningDesk

IVY = Person(PersonId("person-ivy"), "ivy", "Ivy", Role.INTERN)
KEYS = {Verdict.CERTIFY: "F", Verdict.REJECT: "A"}


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk."""
    return make_desk(person=IVY).open_on_item()


def stores(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


def begin(desk: RunningDesk) -> QuizCard:
    desk.press("Shift+F7")
    desk.wait(lambda: isinstance(desk.hands.overlay, Picker))
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, QuizCard))
    card = desk.hands.overlay
    assert isinstance(card, QuizCard)
    return card


def picture(desk: RunningDesk, name: str) -> None:
    folder = os.environ.get("REVIEWER_PICTURES")
    if folder:
        QApplication.processEvents()
        desk.window.grab().save(str(Path(folder) / f"{name}.png"))


def sittings(desk: RunningDesk) -> list[str]:
    found = desk.tasks.ask_lane(lambda: matters.matters_of(stores(desk), "sitting")).result()
    return [each.state for each in found.values()]


def test_a_starter_deck_is_gone_through_and_what_was_wrong_comes_again(desk: RunningDesk) -> None:
    card = begin(desk)
    first = card.case
    wrong = Verdict.CERTIFY if first.verdict is Verdict.REJECT else Verdict.REJECT
    picture(desk, "quiz")
    desk.press(KEYS[wrong])
    assert card.given is wrong
    picture(desk, "quiz-told")
    desk.press(KEYS[first.verdict])
    assert card.given is wrong, "the first word counts"
    desk.press("Return")
    asked: list[str] = []
    while desk.hands.overlay is card and len(asked) < 20:
        asked.append(card.case.name)
        desk.press(KEYS[card.case.verdict])
        desk.press("Return")
        if len(card.answers) == 13:
            break
    assert asked[-1] == first.name
    desk.wait(lambda: desk.hands.overlay is None)
    assert any("11 of 12 right at once" in each for each in desk.told())
    assert sittings(desk) == ["finished"]
    done = desk.tasks.ask_lane(lambda: quizzing.decks(stores(desk))).result()
    assert done[0].is_done
    assert not any(each.is_done for each in done[1:])


def test_leaving_keeps_nothing(desk: RunningDesk) -> None:
    card = begin(desk)
    desk.press(KEYS[card.case.verdict])
    desk.press("Escape")
    assert desk.hands.overlay is None
    assert sittings(desk) == []


def test_a_sealed_case_is_not_made_to_teach(desk: RunningDesk) -> None:
    desk.press("Shift+F6")
    desk.wait(lambda: any("Decide the item first" in each for each in desk.told()))


def test_one_key_makes_a_teaching_case_without_names(
    make_desk: Callable[..., RunningDesk],
) -> None:
    desk = make_desk(profile="reviewer").open_on_item()
    item = desk.session.current
    desk.press("Shift+F6")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    form = desk.hands.overlay
    assert isinstance(form, MatterForm)
    fields = {each.accessibleName(): each for each in form.findChildren(QPlainTextEdit)}
    facts = fields["Facts of the case"].toPlainText()
    assert "vendor_pack" in facts
    assert "Vendor 2" not in facts
    titles = {each.accessibleName(): each for each in form.findChildren(QLineEdit)}
    titles["What it teaches"].setText("Sets slide out of a sleeve")
    fields["Why"].setPlainText("Both ends are open.")
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is None)
    kept = desk.tasks.ask_lane(lambda: matters.matters_of(stores(desk), "teaching_case")).result()
    (case,) = kept.values()
    assert case.state == "proposed"
    assert str(item) not in str(case.values)
