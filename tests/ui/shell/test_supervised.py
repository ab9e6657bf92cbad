"""An intern's desk by its keys: where decisions stand, and what a mentor returned."""

from collections.abc import Callable
from dataclasses import replace
from typing import Any

import pytest
from PySide6.QtWidgets import QPushButton

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Role
from reviewer.domain.queue import Notice
from reviewer.domain.record import Outcome, Receipt, Standing
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.receipts import take_receipts
from reviewer.ui.review.case_words import CaseShown
from reviewer.ui.shell.notices import NoticesDialog
from reviewer.wire.mentoring import CaseShape
from tests.ui.desk import RunningDesk

IVY = replace(PERSON, role=Role.INTERN)


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk on its first item."""
    return make_desk(person=IVY).open_on_item()


def at_desk(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


def decide(desk: RunningDesk) -> ItemId:
    """Certify the item on the screen, which the service receives."""
    item = desk.session.current
    assert item is not None
    count = len(desk.saved)
    desk.press("F")
    desk.wait(lambda: len(desk.saved) > count)
    desk.settle()
    stores = at_desk(desk)

    def receive() -> None:
        record = stores.journal.live_decision(IVY.id, item)
        assert record is not None
        made = record.record
        awaits = Outcome.AWAITING_COUNTERSIGN
        take_receipts(stores, [Receipt(made.id, made.payload_hash, awaits, 1, 1)])

    desk.tasks.ask_lane(receive).result()
    desk.tasks.announce(changed("record", "item", items=(item,)), desk)
    return item


def tell(desk: RunningDesk, item: ItemId, state: str, word: str = "", **changes: Any) -> None:
    """The service tells where the decision on the item stands, as sync brings it."""
    stores = at_desk(desk)
    said = {"record": "w1", "mentor": "m", "mentor_title": "Max", "word": word}
    said |= {"reason": "return_missed", "note": "Look at the rim."}
    words = [{**said, "received_ms": 1}] if word else []

    def apply() -> None:
        entry = stores.journal.live_decision(IVY.id, item)
        assert entry is not None
        case = {"decision": entry.record.id, "item": item, "author": IVY.id, "state": state}
        shape = CaseShape.model_validate({**case, "revealed": False, "words": words})
        told = Notice("n1", "returned", item, "Decide it again.", 1, IVY.id)
        notices = (told,) if state == "returned" else ()
        stores.cache.apply(Page("e", "c", person=IVY.id, cases=(shape,), notices=notices))

    desk.tasks.ask_lane(apply).result()
    nouns = ("item", "queue", "case", "notice")
    desk.tasks.announce(changed(*nouns, items=(item,)), desk)
    desk.settle()


def strip(desk: RunningDesk) -> CaseShown:
    shown = desk.window.review.strip.shown
    assert shown is not None
    return shown


def test_the_strip_says_where_the_decision_stands_and_never_moves_the_picture(
    desk: RunningDesk,
) -> None:
    review = desk.window.review
    assert strip(desk).lines[0] == "Not decided yet"
    height = review.strip.height()
    item = decide(desk)
    desk.wait(lambda: strip(desk).lines[0] == "Waits for a mentor")
    assert review.strip.height() == height
    assert not any(each.isVisible() for each in review.strip.findChildren(QPushButton))
    tell(desk, item, "approved", "approve")
    desk.wait(lambda: strip(desk).lines[0] == "Approved by Max")


def test_what_came_back_is_open_again_and_says_why(desk: RunningDesk) -> None:
    item = decide(desk)
    desk.press("Down")
    desk.wait_painted()
    assert item in desk.session.verdicts
    tell(desk, item, "returned", "return")
    desk.wait(lambda: item not in desk.session.verdicts)
    desk.press("Up")
    desk.wait(lambda: desk.session.current == item and desk.session.painted is not None)
    assert strip(desk).lines == (
        "Returned by Max",
        "Something in the pictures was missed: Look at the rim.",
        "Decide it again; your new verdict replaces this one.",
    )
    first = at_desk(desk).journal.live_decision(IVY.id, item)
    desk.wait_painted()
    desk.press("F")
    desk.settle()
    assert item in desk.session.verdicts
    again = at_desk(desk).journal.live_decision(IVY.id, item)
    assert first is not None
    assert again is not None
    assert again.record.payload["supersedes"] == first.record.id


def test_the_notice_of_it_leads_there(desk: RunningDesk) -> None:
    item = decide(desk)
    desk.press("Down")
    desk.wait_painted()
    tell(desk, item, "returned", "return")
    desk.wait(lambda: desk.hands.facts.notices == 1)
    desk.press("Ctrl+I")
    desk.wait(lambda: isinstance(desk.hands.overlay, NoticesDialog))
    dialog = desk.hands.overlay
    assert dialog is not None
    buttons = {each.text(): each for each in dialog.findChildren(QPushButton)}
    buttons["Show the item"].setFocus()
    desk.press("Space")
    desk.wait(lambda: desk.session.current == item)
    desk.wait(lambda: strip(desk).lines[0] == "Returned by Max")


@pytest.mark.parametrize(
    ("state", "word", "told", "standing"),
    [
        ("approved", "approve", "Approved by Max", Standing.FINAL),
        ("returned", "return", "Returned by Max", Standing.RECEIVED),
        ("overridden", "override", "Overridden by Max", Standing.RECEIVED),
        ("awaiting", "", "Waits for a mentor", Standing.RECEIVED),
        ("shadow", "", "Kept, without effect", Standing.RECEIVED),
    ],
)
def test_the_history_says_so_too(
    desk: RunningDesk, state: str, word: str, told: str, standing: Standing
) -> None:
    item = decide(desk)
    tell(desk, item, state, word)
    desk.press("Ctrl+H")
    model = desk.window.history.model
    desk.wait(lambda: model.rowCount() == 1)
    assert model.index(0, 4).data() == told
    row = model.row(0)
    assert row is not None
    assert row.standing is standing
    said = "Max: Something in the pictures was missed: Look at the rim."
    assert (said in model.index(0, 3).data()) is bool(word)


def test_the_last_decision_is_named_with_its_mentor(desk: RunningDesk) -> None:
    item = decide(desk)
    desk.press("Down")
    desk.wait_painted()
    undo = desk.window.review.bar.button("review.undo")
    assert undo is not None
    desk.wait(lambda: undo.accessibleDescription().endswith("Waits for a mentor"))
    tell(desk, item, "approved", "approve")
    desk.wait(lambda: undo.accessibleDescription().endswith("Approved by Max"))


def test_who_is_not_supervised_has_no_strip(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk().open_on_item()
    assert not desk.window.review.strip.isVisible()
    desk.press("F")
    desk.settle()
    desk.wait_painted()
    assert not desk.window.review.strip.isVisible()
