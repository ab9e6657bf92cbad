"""Outcomes that came back, by keyboard: real stores, real window, real keys."""

from collections.abc import Callable
from dataclasses import replace

from PySide6.QtWidgets import QLabel

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId
from reviewer.domain.people import Role
from reviewer.ui.matters.came_back_list import NOTHING, ONLY_CERTIFIED, CameBackList
from reviewer.wire.mentoring import CaseShape
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture

IVY = replace(PERSON, role=Role.INTERN)


def back(item: ItemId, number: int, says: str, **came: int) -> CaseShape:
    whole = {"parcels": 0, "damaged": 0, "tests": 0, "failed": 0, "newest_ms": number, **came}
    case = {"decision": f"d{number}", "item": item, "author": IVY.id, "state": "approved"}
    told = {**case, "revealed": False, "words": [], "came": {**whole, "says": says}}
    return CaseShape.model_validate(told)


def opened(desk: RunningDesk) -> CameBackList:
    desk.press("Ctrl+F7")
    desk.wait(lambda: isinstance(desk.hands.overlay, CameBackList))
    found = desk.hands.overlay
    assert isinstance(found, CameBackList)
    return found


def texts(shown: CameBackList) -> list[str]:
    return [each.text() for each in shown.findChildren(QLabel)]


def test_what_came_back_is_listed_the_newest_first(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk(person=IVY).open_on_item()
    item = desk.session.current
    stores = desk.tasks.desk
    assert item is not None
    assert stores is not None
    told = (
        back(item, 1, "certify", parcels=412, tests=1),
        back(ItemId("P9:padded_mailer"), 3, "reject", parcels=40, damaged=9),
        back(ItemId("P8:paper_bag"), 2, "", parcels=12, damaged=1),
    )
    page = Page("e", "c", person=IVY.id, cases=told)
    desk.tasks.ask_lane(lambda: stores.cache.apply(page)).result()
    shown = opened(desk)
    picture(desk, "came-back")
    assert [each.more for each in shown.rows] == [
        "9 of 40 damaged: too much",
        "1 of 12 damaged: still open",
        "0 of 412 damaged, 0 of 1 tests broken: came out well",
    ]
    assert shown.rows[0].words == "P9:padded_mailer"  # it is not on this desk
    assert shown.rows[2].words != item
    assert any(
        "came back: 3. Came out well: 1. More damage than the pack may do, so a mistake" in each
        for each in texts(shown)
    )
    assert ONLY_CERTIFIED in texts(shown)
    desk.press("Return")
    assert desk.hands.overlay is shown
    desk.press("Escape")
    desk.wait(lambda: desk.hands.overlay is None)


def test_nothing_came_back_yet(make_desk: Callable[..., RunningDesk]) -> None:
    shown = opened(make_desk(person=IVY).open_on_item())
    assert shown.rows == ()
    assert NOTHING in texts(shown)
    assert ONLY_CERTIFIED in texts(shown)
