"""A mentor's desk by its keys: the list, a case in at most three keys, undo, remarks."""

from collections.abc import Callable
from dataclasses import replace
from functools import partial
from typing import Any

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from reviewer.actions.session import Moved
from reviewer.bench.filling import PERSON
from reviewer.cache.page import Page
from reviewer.domain.ids import ItemId, PersonId
from reviewer.domain.people import Person, Role
from reviewer.domain.record import Kind
from reviewer.operations.desk import Desk
from reviewer.ui.review.case_words import CaseShown
from reviewer.ui.shell.level_panel import LevelPanel
from reviewer.ui.shell.reason_palette import ReasonPalette
from reviewer.ui.shell.remarks import RemarkCard
from reviewer.ui.shell.week_list import WaitingPalette
from reviewer.wire.mentoring import LevelShape, WaitingCaseShape
from tests.ui.desk import RunningDesk

MAX = replace(PERSON, role=Role.MENTOR)
IDA = PersonId("person-ida")


def waiting(number: int, **changes: Any) -> WaitingCaseShape:
    """A decision of Ida's on this item of the desk, the older the smaller its number."""
    told: dict[str, Any] = {
        "decision": f"d{number}",
        "payload_hash": f"{number:064d}",
        "kind": "decision",
        "item": f"B{number:07d}",
        "items": 1,
        "author": IDA,
        "author_title": "Ida",
        "verdict": "reject",
        "pack": "poly_mailer",
        "reason": "fragile",
        "note": "The rim is thin.",
        "decided_ms": 1,
        "received_ms": number,
        "age_ms": 3,
        "revealed": False,
        "mine_ms": 3,
    }
    return WaitingCaseShape.model_validate({**told, **changes})


def at_desk(desk: RunningDesk) -> Desk:
    made = desk.tasks.desk
    assert made is not None
    return made


def wait_for(desk: RunningDesk, *cases: WaitingCaseShape) -> None:
    """These wait for who works here."""
    put = partial(at_desk(desk).cache.put_waiting, MAX.id, cases)
    desk.tasks.ask_lane(put).result()


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk]) -> RunningDesk:
    """A mentor's desk on its first item, with three cases."""
    made = make_desk(person=MAX).open_on_item()
    wait_for(made, waiting(3), waiting(4, verdict="certify", reason=""), waiting(5))
    return made


def open_list(desk: RunningDesk) -> WaitingPalette:
    desk.press("F10")
    desk.wait(lambda: isinstance(desk.hands.overlay, WaitingPalette))
    palette = desk.hands.overlay
    assert isinstance(palette, WaitingPalette)
    return palette


def open_first(desk: RunningDesk) -> None:
    open_list(desk)
    desk.press("Return")
    wait_case(desk, "d3")


def wait_case(desk: RunningDesk, decision: str) -> None:
    """Until this case is under the person's eyes."""
    desk.wait(lambda: desk.session.case is not None and desk.session.case.decision == decision)
    desk.wait_painted()


def strip(desk: RunningDesk) -> CaseShown:
    shown = desk.window.review.strip.shown
    assert shown is not None
    return shown


def words(desk: RunningDesk) -> list[dict[str, Any]]:
    """Payloads of the countersigns made here, oldest first."""
    desk.settle()
    entries = desk.tasks.ask_lane(partial(at_desk(desk).journal.entries, newest_first=False))
    return [
        dict(each.record.payload)
        for each in entries.result()
        if each.record.kind == Kind.COUNTERSIGN
    ]


def test_the_list_names_who_what_and_in_which_pack_the_oldest_first(desk: RunningDesk) -> None:
    rows = open_list(desk).rows
    assert [row.key for row in rows] == ["d3", "d4", "d5"]
    assert rows[0].heading == "Ida"
    assert rows[0].words.startswith("Rejected: ")
    assert rows[0].about == "Poly mailer"
    assert rows[0].more.endswith("days")
    assert rows[1].words.startswith("Certified: ")


def test_a_case_shows_what_was_decided_beside_what_the_model_says(desk: RunningDesk) -> None:
    open_first(desk)
    assert desk.session.current == ItemId("B0000003")
    shown = strip(desk)
    assert shown.lines[:2] == ("Ida: rejected", "Fragile: would break: The rim is thin.")
    assert shown.lines[2].startswith("Blind · waits for ")
    assert shown.beside[0].startswith("Model: ")
    assert desk.window.review.strip.isVisible()


def test_approving_is_one_key_and_the_next_case_comes_at_once(desk: RunningDesk) -> None:
    open_first(desk)
    moves: list[Moved] = []
    desk.session.watch(moves.append)
    desk.press("K")
    assert desk.session.case is not None
    assert desk.session.case.decision == "d4"
    assert desk.session.current == ItemId("B0000004")
    (said,) = words(desk)
    assert (said["decision"], said["item"], said["word"]) == ("d3", "B0000003", "approve")
    assert said["payload_hash"] == f"{3:064d}"
    assert [row.key for row in open_list(desk).rows] == ["d4", "d5"]


def test_returning_asks_for_a_reason_and_overriding_is_a_verdict_key(desk: RunningDesk) -> None:
    open_first(desk)
    desk.press("P")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReasonPalette))
    desk.press("2")
    wait_case(desk, "d4")
    desk.press("A")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReasonPalette))
    desk.press("1")
    wait_case(desk, "d5")
    desk.press("F")
    returned, rejected, certified = words(desk)
    assert (returned["word"], returned["reason"]) == ("return", "return_not_looked")
    assert (rejected["word"], rejected["verdict"], rejected["reason"]) == (
        "override",
        "reject",
        "fragile",
    )
    assert (certified["word"], certified["verdict"], certified["pack"]) == (
        "override",
        "certify",
        "poly_mailer",
    )


def test_after_the_last_case_the_queue_is_where_it_was(desk: RunningDesk) -> None:
    first = desk.session.current
    open_first(desk)
    for decision in ("d4", "d5"):
        desk.press("K")
        wait_case(desk, decision)
    desk.press("K")
    assert desk.session.case is None
    assert desk.session.current == first
    assert any("last case" in each for each in desk.told())
    desk.wait_painted()
    assert not desk.window.review.strip.isVisible()
    desk.press("K")
    assert any("No case is open" in each for each in desk.told())
    assert len(words(desk)) == 3


def test_undo_takes_the_word_back_and_opens_the_case_again(desk: RunningDesk) -> None:
    open_first(desk)
    desk.press("K")
    wait_case(desk, "d4")
    desk.settle()
    desk.press("Z")
    wait_case(desk, "d3")
    assert [row.key for row in open_list(desk).rows] == ["d3", "d4", "d5"]
    desk.press("Escape")
    desk.press("P")
    desk.wait(lambda: isinstance(desk.hands.overlay, ReasonPalette))
    desk.press("1")
    wait_case(desk, "d4")
    assert [each["word"] for each in words(desk)] == ["approve", "return"]


def test_undo_brings_back_what_the_service_tells_no_longer(desk: RunningDesk) -> None:
    open_first(desk)
    desk.press("K")
    wait_case(desk, "d4")
    desk.settle()
    wait_for(desk, waiting(4), waiting(5))
    desk.press("Z")
    wait_case(desk, "d3")


def test_moving_on_leaves_the_case_and_verdicts_are_ones_own_again(desk: RunningDesk) -> None:
    open_first(desk)
    desk.press("Down")
    desk.wait_painted()
    assert desk.session.case is None
    desk.press("F")
    desk.settle()
    assert words(desk) == []
    assert len(desk.saved) == 1


def test_nobody_judges_what_they_decided_themselves(desk: RunningDesk) -> None:
    wait_for(desk, waiting(3, author=MAX.id), waiting(4))
    assert [row.key for row in open_list(desk).rows] == ["d4"]


def test_an_act_on_many_items_is_approved_or_returned_as_a_whole(desk: RunningDesk) -> None:
    wait_for(desk, waiting(3, kind="bulk", items=12))
    assert open_list(desk).rows[0].words == "Rejected 12 items"
    desk.press("Return")
    wait_case(desk, "d3")
    desk.press("F")
    assert any("many items at once" in each for each in desk.told())
    desk.press("K")
    (said,) = words(desk)
    assert (said["item"], said["word"]) == ("", "approve")


def test_a_scanner_says_no_word(desk: RunningDesk) -> None:
    open_first(desk)
    desk.scan("KKKKKKKKKKKK")
    desk.settle()
    assert words(desk) == []


def test_an_empty_list_says_so(make_desk: Callable[..., RunningDesk]) -> None:
    desk = make_desk().open_on_item()
    assert open_list(desk).rows == ()


def remarks(desk: RunningDesk) -> list[dict[str, Any]]:
    desk.settle()
    entries = desk.tasks.ask_lane(partial(at_desk(desk).journal.entries, newest_first=False))
    return [
        dict(each.record.payload) for each in entries.result() if each.record.kind == Kind.REMARK
    ]


def write(desk: RunningDesk, text: str) -> RemarkCard:
    desk.press("M")
    desk.wait(lambda: isinstance(desk.hands.overlay, RemarkCard))
    card = desk.hands.overlay
    assert isinstance(card, RemarkCard)
    QTest.keyClicks(card.field, text)
    return card


def test_a_remark_on_a_case_with_a_place_by_keys_and_a_reason(desk: RunningDesk) -> None:
    open_first(desk)
    card = write(desk, "Look at the rim.")
    desk.press("Alt+Right")
    desk.press("Alt+Down")
    desk.press("Alt+Shift+Right")
    assert "Front" in card.place_words.text() or "picture" in card.place_words.text()
    card.reason.setFocus()
    desk.press("Down")
    card.field.setFocus()
    desk.press("Return")
    (made,) = remarks(desk)
    assert (made["item"], made["decision"], made["text"]) == ("B0000003", "d3", "Look at the rim.")
    assert made["region"]["box"] == [395, 395, 665, 645]
    assert made["reason"] == "return_missed"
    assert desk.window.review.viewer.stage.ruler is None
    assert desk.session.case is not None


def test_a_place_is_drawn_with_the_mouse(desk: RunningDesk) -> None:
    write(desk, "Torn here.")
    stage = desk.window.review.viewer.stage
    picture = next(pane.picture for pane in stage.panes if pane.picture)
    where = stage.where(picture.hash)
    assert where is not None
    start = QPoint(round(where.x + where.w * 0.25), round(where.y + where.h * 0.25))
    end = QPoint(round(where.x + where.w * 0.75), round(where.y + where.h * 0.5))
    QTest.mousePress(stage, Qt.MouseButton.LeftButton, pos=start)
    QTest.mouseMove(stage, end)
    QTest.mouseRelease(stage, Qt.MouseButton.LeftButton, pos=end)
    desk.press("Return")
    (made,) = remarks(desk)
    assert made["region"]["angle"] == picture.angle.value
    left, top, right, bottom = made["region"]["box"]
    assert abs(left - 250) < 8
    assert abs(top - 250) < 8
    assert abs(right - 750) < 8
    assert abs(bottom - 500) < 8
    assert "decision" not in made


def test_a_remark_without_words_is_none_and_escape_leaves_it(desk: RunningDesk) -> None:
    card = write(desk, "")
    desk.press("Return")
    assert not card.isHidden()
    desk.press("Escape")
    desk.press("Escape")
    assert remarks(desk) == []
    assert desk.window.review.viewer.stage.ruler is None


def test_what_is_sealed_gets_no_remark(make_desk: Callable[..., RunningDesk]) -> None:
    intern = replace(PERSON, role=Role.INTERN)
    desk = make_desk(person=intern).open_on_item()
    desk.press("M")
    assert desk.hands.overlay is None
    assert any("Decide it first" in each for each in desk.told())


def level(family: str, number: int, **changes: Any) -> LevelShape:
    told = {"family": family, "level": number, "given": number, "was": 2, "reason": ""}
    told |= {"remedy": "", "votes": [], "since_ms": 5, "until_ms": 0}
    return LevelShape.model_validate({**told, **changes})


def panel(desk: RunningDesk) -> LevelPanel:
    desk.press("Shift+F10")
    desk.wait(lambda: isinstance(desk.hands.overlay, LevelPanel))
    found = desk.hands.overlay
    assert isinstance(found, LevelPanel)
    return found


def test_my_level_is_a_key_away(make_desk: Callable[..., RunningDesk]) -> None:
    intern: Person = replace(PERSON, role=Role.INTERN)
    desk = make_desk(person=intern).open_on_item()
    told = (level("box", 3), level("poly_mailer", 1, reason="missed", remedy="Deck 3."))
    page = Page("e", "c", person=intern.id, levels=told)
    desk.tasks.ask_lane(partial(at_desk(desk).cache.apply, page)).result()
    rows = {pack: (name, means) for pack, name, means in panel(desk).rows}
    assert rows["Box"][0] == "L3"
    assert rows["Poly mailer"][0] == "L1"
    assert rows["Poly mailer"][1].endswith("Lowered from L2. What helps: Deck 3.")
    assert {name for name, _ in rows.values()} == {"L1", "L2", "L3"}


def test_who_is_no_intern_has_no_level_to_see(desk: RunningDesk) -> None:
    assert panel(desk).rows == ()
