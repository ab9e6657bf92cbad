"""What was said of a case by keyboard: real stores, real window, real keys."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial

import pytest
from PySide6.QtWidgets import QPlainTextEdit

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Role
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.matters import matters_of
from reviewer.ui.matters.balance_card import BalanceCard
from reviewer.ui.matters.form import MatterForm
from reviewer.ui.matters.voice_marks import VoicesLayer
from reviewer.ui.shell.picker import Picker
from tests.operations.saying import case, pattern, remark
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture, words

IVY = replace(PERSON, role=Role.INTERN)


def stores(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk; two mentors spoke of its first item."""
    made = make_desk(person=IVY).open_on_item()
    item = made.session.current
    assert item is not None
    steps = (
        remark("r1", "max", IVY.id, item, "The rim is chipped.", made_ms=1_790_000_000_000,
               angle="front", reason="return_missed"),
        remark("r2", "noor", IVY.id, item, "I would let it go.", made_ms=1_790_000_500_000,
               angle="top"),
        pattern("n1", "max", "return_missed", "Turn every picture once before you decide."),
    )  # fmt: skip
    cases = (case("d1", item, IVY.id, "max", "return", "returned"),)
    page = Page("e", "c", person=IVY.id, steps=steps, cases=cases)
    made.tasks.ask_lane(lambda: stores(made).cache.apply(page)).result()
    made.tasks.announce(changed("matter", "case"), made)
    return made


def decide(desk: RunningDesk) -> ItemId:
    item = desk.session.current
    assert item is not None
    desk.press("F")
    desk.wait(lambda: bool(desk.saved))
    desk.settle()
    return item


def card(desk: RunningDesk) -> BalanceCard:
    desk.wait(lambda: isinstance(desk.hands.overlay, BalanceCard))
    found = desk.hands.overlay
    assert isinstance(found, BalanceCard)
    desk.wait(lambda: found.shown is not None)
    return found


def says(shown: BalanceCard, text: str) -> bool:
    return text in words(shown)


def test_while_the_case_is_sealed_the_key_tells_nothing(desk: RunningDesk) -> None:
    desk.press("Shift+F8")
    desk.wait(lambda: any("Decide it first" in each for each in desk.told()))
    assert desk.hands.overlay is None


def test_each_voice_has_its_number_and_its_marks(desk: RunningDesk) -> None:
    decide(desk)
    desk.press("Shift+F8")
    shown = card(desk)
    desk.wait(lambda: shown.stage.is_shown and "The rim is chipped." in words(shown))
    layer = shown.stage.ruler
    assert isinstance(layer, VoicesLayer)
    marks = [mark for each in layer.marks.values() for mark in each]
    assert [(each.number, each.is_chosen) for each in marks] == [(1, True), (2, False)]
    desk.press("Down")
    layer = shown.stage.ruler
    assert isinstance(layer, VoicesLayer)
    marks = [mark for each in layer.marks.values() for mark in each]
    assert [(each.number, each.is_chosen) for each in marks] == [(1, False), (2, True)]
    desk.wait(lambda: "Max" in words(shown))
    picture(desk, "balance")


def test_an_answer_and_a_synthesis_are_written_there(desk: RunningDesk) -> None:
    item = decide(desk)
    desk.press("Shift+F8")
    shown = card(desk)
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    for char in "RIMS":
        desk.press(char)
    picture(desk, "answer")
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is shown)
    desk.wait(lambda: "Answer: acted upon: rims" in words(shown))
    desk.press("Return")
    desk.wait(lambda: isinstance(desk.hands.overlay, Picker))
    desk.press("Escape")

    desk.press("S")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    for char in "MINE":
        desk.press(char)
    desk.press("Return")
    desk.wait(lambda: desk.hands.overlay is shown)
    desk.wait(lambda: "mine" in words(shown))
    desk.press("S")
    desk.wait(lambda: isinstance(desk.hands.overlay, MatterForm))
    form = desk.hands.overlay
    assert form is not None
    (field,) = form.findChildren(QPlainTextEdit)
    assert field.toPlainText() == "mine"

    def kept() -> dict[str, object]:
        (found,) = matters_of(stores(desk), "synthesis").values()
        return dict(found.values)

    assert desk.tasks.ask_lane(kept).result() == {"item": item, "text": "mine"}


def test_a_pattern_is_shown_once_to_an_intern(desk: RunningDesk) -> None:
    decide(desk)
    note = "Turn every picture once before you decide."
    for is_shown in (True, False):
        desk.press("Shift+F8")
        shown = card(desk)
        desk.wait(partial(says, shown, "The rim is chipped."))
        assert (note in words(shown)) is is_shown
        desk.press("Escape")


def test_a_remark_in_the_list_leads_there(desk: RunningDesk) -> None:
    item = decide(desk)
    desk.press("Down")
    desk.wait(lambda: desk.session.current != item and desk.session.painted is not None)
    desk.press("Ctrl+L")
    screen = desk.window.matters
    desk.wait(lambda: screen.kinds.rows.rowCount() > 0)
    screen.list_kind("remark")
    desk.wait(lambda: screen.matters.rows.rowCount() == 2)
    desk.press("Shift+F8")
    assert len(card(desk).remarks) == 2
