"""Outcomes that came back, by keyboard: real stores, real window, real keys."""

from collections.abc import Callable
from dataclasses import replace

import pytest
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel

from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.own_outcomes import OwnOutcome, OwnOutcomes, Share
from reviewer.domain.people import Role
from reviewer.domain.slice_review import Span
from reviewer.domain.supervision import Came
from reviewer.ui.matters.came_back_list import (
    ASKING,
    NOTHING,
    ONLY_CERTIFIED,
    CameBackList,
    figures_words,
    share_words,
)
from reviewer.ui.shell.inquiries import NO_WORD, Inquiries
from reviewer.wire.mentoring import CaseShape
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture, words

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


def certificate(number: int, says: Verdict | None, **came: int) -> OwnOutcome:
    whole = {"parcels": 0, "damaged": 0, "tests": 0, "failed": 0, "newest_ms": number, **came}
    named = (ItemId(f"P{number}:padded_mailer"), f"Kettle {number}", PackCode("padded_mailer"))
    return OwnOutcome(*named, Verdict.CERTIFY, Came(says=says, **whole))


OWN = OwnOutcomes(
    certified=300,
    rejected=112,
    verified=Share(96, 412, Span(0.233, 0.195, 0.276)),
    escaped=Share(3, 90, Span(0.0333, 0.0114, 0.0935)),
    parcels=Share(12, 4_100, Span(0.0029, 0.0017, 0.0051)),
    false_rejects=Share(1, 3, None),
    newest=(
        certificate(1, Verdict.REJECT, parcels=40, damaged=9),
        replace(
            certificate(2, Verdict.CERTIFY, tests=1), verdict=Verdict.REJECT, title="Glass jar"
        ),
        replace(certificate(3, Verdict.REJECT, tests=1, failed=1), verdict=Verdict.REJECT),
    ),
)


@pytest.mark.parametrize("role", [Role.REVIEWER, Role.MENTOR, Role.LEAD])
def test_everybody_sees_what_came_of_their_own_decisions(
    make_desk: Callable[..., RunningDesk], monkeypatch: pytest.MonkeyPatch, role: Role
) -> None:
    asked: list[Callable[[OwnOutcomes | str], None]] = []
    monkeypatch.setattr(Inquiries, "ask_about_own", lambda _, then: asked.append(then))
    desk = make_desk(person=replace(PERSON, role=role)).open_on_item()
    shown = opened(desk)
    assert ASKING in texts(shown)
    assert NOTHING not in words(shown)
    asked[0](OWN)
    desk.settle()
    picture(desk, f"own-outcomes-{role.value}")
    assert [(each.heading, each.more) for each in shown.rows] == [
        ("Padded mailer", "9 of 40 damaged: too much"),
        ("Padded mailer", "rejected, came through a test"),
        ("Padded mailer", "rejected, broke in a test"),
    ]
    told = next(each for each in texts(shown) if "in force" in each)
    assert "Truth known by outcomes: 96 of 412, 23.3% (19.5% to 27.6%)" in told
    assert "too much damage: 3 of 90, 3.3% (1.1% to 9.3%)" in told
    assert "whole after all: 1 of 3, too few for a share" in told
    # What is typed narrows; what is answered when it is closed goes nowhere.
    QTest.keyClicks(shown.query, "glass")
    assert [each.words for each in shown.rows] == ["Glass jar"]
    desk.press("Escape")
    asked[0](NO_WORD)
    assert NO_WORD not in texts(shown)


def test_without_the_service_it_says_so(make_desk: Callable[..., RunningDesk]) -> None:
    shown = opened(make_desk(person=replace(PERSON, role=Role.REVIEWER)).open_on_item())
    assert NO_WORD in texts(shown)


def test_nothing_is_said_of_what_nobody_decided() -> None:
    none = Share(0, 0, None)
    said = figures_words(OwnOutcomes(0, 0, none, none, none, none, ()))
    assert said == "You have decided nothing yet that is in force."
    assert share_words(none) == "– (none)"


def test_nothing_came_back_yet(make_desk: Callable[..., RunningDesk]) -> None:
    shown = opened(make_desk(person=IVY).open_on_item())
    assert shown.rows == ()
    assert NOTHING in texts(shown)
    assert ONLY_CERTIFIED in texts(shown)
