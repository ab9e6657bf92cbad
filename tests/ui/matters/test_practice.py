"""Practising mistakes by keyboard: real stores, real window, real keys."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from reviewer.actions.keymap import Keymap
from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.operations.changes import changed
from reviewer.operations.desk import Desk
from reviewer.operations.matters import matters_of
from reviewer.ui.matters.practice_card import PracticeCard
from reviewer.ui.shell.key_cap import KeyCap
from reviewer.wire.mentoring import CaseShape
from tests.ui.desk import RunningDesk
from tests.ui.matters.looking import picture, words

IVY = replace(PERSON, role=Role.INTERN)
SAID: dict[str, Any] = {
    "record": "w1",
    "mentor": "m",
    "mentor_title": "Max",
    "word": "return",
    "reason": "return_missed",
    "note": "Look at the rim.",
    "received_ms": 1,
}


def stores(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """An intern's desk, where a certificate was returned."""
    made = make_desk(person=IVY).open_on_item()
    item = made.session.current
    assert item is not None
    made.press("F")
    made.wait(lambda: bool(made.saved))
    made.settle()

    def apply() -> None:
        entry = stores(made).journal.live_decision(IVY.id, item)
        assert entry is not None
        case = {"decision": entry.record.id, "item": item, "author": IVY.id, "state": "returned"}
        shape = CaseShape.model_validate({**case, "revealed": False, "words": [SAID]})
        stores(made).cache.apply(Page("e", "c", person=IVY.id, cases=(shape,)))

    made.tasks.ask_lane(apply).result()
    made.tasks.announce(changed("case", items=(item,)), made)
    made.settle()
    return made


def card(desk: RunningDesk) -> PracticeCard:
    desk.wait(lambda: isinstance(desk.hands.overlay, PracticeCard))
    found = desk.hands.overlay
    assert isinstance(found, PracticeCard)
    return found


def grades(desk: RunningDesk) -> list[int]:
    def read() -> list[int]:
        return [
            int(told.step.values["grade"])  # type: ignore[arg-type]  # a number by the course
            for each in matters_of(stores(desk), "grading").values()
            for told in each.of("grade")
        ]

    return desk.tasks.ask_lane(read).result()


def decisions(desk: RunningDesk) -> int:
    def read() -> int:
        return len(stores(desk).journal.authored(IVY.id, (Kind.DECISION.value, Kind.REVEAL.value)))

    return desk.tasks.ask_lane(read).result()


def test_a_card_is_asked_told_and_graded_by_key(desk: RunningDesk) -> None:
    before = decisions(desk)
    desk.press("Shift+F9")
    shown = card(desk)
    desk.wait(lambda: shown.stage.is_shown)
    desk.wait(lambda: "What is your verdict?" in words(shown))
    asking = words(shown)
    assert not any("rim" in each or "Max" in each or "ertified" in each for each in asking)
    picture(desk, "practice")
    desk.press("A")
    told = "Max sent it back. Something in the pictures was missed: Look at the rim."
    desk.wait(lambda: told in words(shown))
    picture(desk, "practice-told")
    desk.press("4")
    desk.wait(lambda: shown.asked is None)
    assert grades(desk) == [4]
    desk.wait(lambda: any("The next is due on" in each for each in words(shown)))
    desk.press("Return")
    assert desk.hands.overlay is None
    assert decisions(desk) == before


def test_the_same_wrong_verdict_is_not_graded_as_known(desk: RunningDesk) -> None:
    desk.press("Shift+F9")
    shown = card(desk)
    desk.press("F")
    desk.wait(lambda: any("Not right" in each for each in words(shown)))
    desk.press("5")
    desk.wait(lambda: not shown.problem.isHidden())
    assert "was not right" in shown.problem.text()
    desk.press("1")
    desk.wait(lambda: shown.asked is None)
    assert grades(desk) == [1]


def test_the_keys_of_grades_are_ones_own(desk: RunningDesk, tmp_path: Path) -> None:
    own = tmp_path / "own.toml"
    own.write_text('[keys]\n"learn.grade_4" = ["G"]\n', "utf-8")
    desk.hands.keymap = Keymap.load("left", desk.hands.registry, own=own)
    desk.press("Shift+F9")
    shown = card(desk)
    desk.press("A")
    desk.wait(lambda: "How well did you know it?" in words(shown))
    assert "G" in [each.legend for each in shown.findChildren(KeyCap)]
    desk.press("4")
    assert shown.given is not None, "it is no grade any more"
    desk.press("G")
    desk.wait(lambda: shown.asked is None)
    assert grades(desk) == [4]


@pytest.mark.parametrize("key", ["Num+3", "Num+PageDown"])
def test_the_keypad_grades_with_num_lock_or_without(desk: RunningDesk, key: str) -> None:
    desk.press("Shift+F9")
    shown = card(desk)
    desk.press("A")
    desk.wait(lambda: "How well did you know it?" in words(shown))
    desk.press(key)
    desk.wait(lambda: shown.asked is None)
    assert grades(desk) == [3]


def test_leaving_grades_nothing(desk: RunningDesk) -> None:
    desk.press("Shift+F9")
    card(desk)
    desk.press("A")
    desk.press("Escape")
    assert desk.hands.overlay is None
    assert grades(desk) == []


def test_what_is_due_is_counted_where_things_wait(desk: RunningDesk) -> None:
    desk.press("Ctrl+L")
    daily = desk.window.matters.daily
    desk.wait(lambda: daily.isVisible() and daily.words.text() == "1 mistake card is due")
    picture(desk, "due")
    desk.press("Shift+F9")
    shown = card(desk)
    desk.press("A")
    desk.press("4")
    desk.wait(lambda: shown.asked is None and not daily.words.isVisible())
    desk.press("Return")
    desk.press("Shift+F9")
    desk.wait(lambda: any("No mistake card is due now" in each for each in desk.told()))
