"""Verdict keys, pressed for real: one key, one decision, the right item."""

from collections.abc import Callable
from functools import partial

import pytest
from PySide6.QtTest import QTest

from reviewer.actions.action import Mode
from reviewer.actions.scanning import GAP_MS
from reviewer.cache.page import Page
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.product import TUNNEL_ANGLES
from reviewer.domain.reasons import ANGLE_MISSING
from reviewer.operations.changes import Changes, changed
from reviewer.operations.desk import Desk
from reviewer.ui.review import states
from reviewer.ui.shell.reason_palette import ReasonPalette
from reviewer.wire.changes import Departure
from tests.ui.desk import RunningDesk


def newest_decision(desk: RunningDesk) -> Decision:
    stores = desk.tasks.desk
    assert stores is not None
    (entry,) = desk.tasks.ask_lane(lambda: stores.journal.entries(limit=1)).result()
    return Decision.of_payload(entry.record.payload)


def lacking(desk: RunningDesk, item: ItemId) -> set[str]:
    """Angles that the item has no picture of."""
    sheet = desk.window.review.sheets.get(item)
    assert sheet is not None
    there = {picture.angle for picture in sheet.item.product.pictures}
    return {angle.value for angle in TUNNEL_ANGLES if angle not in there}


def _apply(page: Page, desk: Desk) -> Changes:
    applied = desk.cache.apply(page, agreed=True)
    return changed("item", "queue", items=applied.removed)


def test_certify_records_and_shows_the_next_item(desk: RunningDesk) -> None:
    first = desk.session.current
    desk.press("F")
    assert desk.session.current != first
    desk.wait(lambda: len(desk.saved) == 1)
    desk.wait_painted()
    assert first is not None
    assert first in desk.session.verdicts


def test_a_held_key_is_one_verdict(desk: RunningDesk) -> None:
    desk.hold("F", 40)
    desk.settle()
    assert len(desk.session.verdicts) == 1
    assert len(desk.saved) == 1


def test_reject_needs_one_more_key(desk: RunningDesk) -> None:
    desk.press("A")
    assert desk.hands.mode() is Mode.REASON
    assert not desk.session.verdicts
    desk.press("1")
    assert desk.hands.mode() is Mode.REVIEW
    desk.wait(lambda: len(desk.saved) == 1)


@pytest.mark.parametrize("key", ["Num+1", "Num+End"])
def test_the_keypad_chooses_a_reason_with_num_lock_and_without(desk: RunningDesk, key: str) -> None:
    desk.press("A")
    desk.press("1")
    desk.wait(lambda: len(desk.saved) == 1)
    by_digit = newest_decision(desk).reason
    desk.wait_painted()
    desk.press("A")
    desk.press(key)
    desk.wait(lambda: len(desk.saved) == 2)
    assert newest_decision(desk).reason == by_digit


def test_escape_leaves_the_reason_palette_and_decides_nothing(desk: RunningDesk) -> None:
    desk.press("A")
    desk.press("Escape")
    desk.settle()
    assert desk.hands.mode() is Mode.REVIEW
    assert not desk.saved


def test_the_question_is_gone_when_another_item_is_clicked(desk: RunningDesk) -> None:
    desk.press("A")
    desk.session.step(1)
    assert desk.hands.mode() is Mode.REVIEW


def test_a_reason_that_needs_a_note_waits_for_it(desk: RunningDesk) -> None:
    desk.press("D")
    desk.press("0")
    assert desk.app.keys.mode() is Mode.TYPING
    for key in ("F", "A"):
        desk.press(key)
    assert not desk.session.verdicts
    desk.press("Return")
    desk.wait(lambda: len(desk.saved) == 1)


def test_a_return_that_aimed_at_no_reason_decides_nothing(desk: RunningDesk) -> None:
    desk.press("A")
    desk.press("Return")
    desk.settle()
    assert not desk.session.verdicts
    assert isinstance(desk.hands.overlay, ReasonPalette)
    (told,) = desk.window.toasts.shown()
    assert "Nothing decided yet" in told.sentence
    desk.press("Down")
    desk.press("Return")
    desk.wait(lambda: len(desk.saved) == 1)
    assert newest_decision(desk).reason == desk.hands.facts.reasons.of("reject")[0].code


def test_a_message_about_an_item_leaves_with_it(desk: RunningDesk) -> None:
    item = desk.session.current
    assert item is not None
    absent = sorted(lacking(desk, item))[0]
    desk.press(str([angle.value for angle in TUNNEL_ANGLES].index(absent) + 1))
    (told,) = desk.window.toasts.shown()
    assert "no picture of this item" in told.sentence
    desk.session.step(1)
    assert not desk.window.toasts.shown()


def test_undo_brings_the_item_back(desk: RunningDesk) -> None:
    first = desk.session.current
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    desk.press("Z")
    desk.wait(lambda: desk.session.current == first)
    assert not desk.session.verdicts


def test_undo_with_nothing_to_undo_is_told(desk: RunningDesk) -> None:
    desk.press("Z")
    desk.wait(lambda: any("nothing to undo" in each for each in desk.told()))
    assert not desk.saved
    assert not desk.crashes


def test_keys_typed_in_the_search_field_never_decide(desk: RunningDesk) -> None:
    desk.press("/")
    assert desk.app.keys.mode() is Mode.TYPING
    for key in ("F", "A", "1", "Z", "D"):
        desk.press(key)
    desk.settle()
    assert not desk.saved
    assert desk.window.review.queue.chips.search.text() == "fa1zd"


def test_a_reason_that_is_clicked_decides_at_once(desk: RunningDesk) -> None:
    desk.press("A")
    desk.settle()
    palette = desk.hands.overlay
    assert isinstance(palette, ReasonPalette)
    palette.pick(desk.hands.facts.reasons.of("reject")[0])
    desk.wait(lambda: len(desk.saved) == 1)
    assert list(desk.session.verdicts.values()) == [Verdict.REJECT]


def test_a_missing_angle_is_named_by_its_key(desk: RunningDesk) -> None:
    for key in ("D", "1"):
        desk.press(key)
    assert desk.hands.mode() is Mode.REASON
    assert not desk.session.verdicts
    for key in ("3", "2", "2"):
        desk.press(key)
    desk.press("Return")
    desk.wait(lambda: len(desk.saved) == 1)
    decision = newest_decision(desk)
    assert decision.reason == ANGLE_MISSING
    assert set(decision.missing) == lacking(desk, decision.item) ^ {"left"}


def test_the_angles_without_a_picture_are_marked_at_first(desk: RunningDesk) -> None:
    desk.press("D")
    desk.press("1")
    palette = desk.hands.overlay
    assert isinstance(palette, ReasonPalette)
    item = desk.session.current
    assert item is not None
    assert set(palette.angles.marked) == lacking(desk, item)


def test_no_angle_is_no_answer(desk: RunningDesk) -> None:
    desk.press("D")
    desk.press("1")
    palette = desk.hands.overlay
    assert isinstance(palette, ReasonPalette)
    for row in palette.angles.reasons:
        if row.code in palette.angles.marked:
            palette.angles.toggle(row)
    desk.press("Return")
    desk.settle()
    assert not desk.session.verdicts
    desk.press("Escape")
    assert desk.hands.mode() is Mode.REVIEW


def test_search_opened_by_a_fast_hand_gets_its_words(desk: RunningDesk) -> None:
    desk.clock.step_ms = GAP_MS - 5
    desk.press("/")
    desk.press("M")
    desk.settle()
    assert desk.window.review.queue.chips.search.text() == "m"


def test_an_item_that_is_gone_takes_no_verdict(desk: RunningDesk) -> None:
    current = desk.session.current
    assert current is not None
    gone = Page(epoch="bench", cursor="9", more=False, tombstones=((current, Departure.WITHDRAWN),))
    desk.tasks.perform(partial(_apply, gone))
    desk.wait(lambda: desk.window.review.card.blank == states.gone())
    desk.press("F")
    desk.settle()
    assert not desk.saved
    desk.press(desk.hands.keymap.keys_of("queue.next")[0])
    desk.wait_painted()
    assert desk.session.current != current


def test_a_fast_hand_is_not_taken_for_a_scanner(desk: RunningDesk) -> None:
    desk.clock.step_ms = GAP_MS - 5
    desk.press("A")
    desk.press("1")
    QTest.qWait(2 * GAP_MS)
    desk.wait(lambda: len(desk.saved) == 1)
    assert list(desk.session.verdicts.values()) == [Verdict.REJECT]
    assert desk.session.filter.search == ""


def test_decisions_survive_a_restart(
    desk: RunningDesk, make_desk: Callable[..., RunningDesk]
) -> None:
    decided = desk.session.current
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)
    desk.app.close()
    again = make_desk(items=0).open_on_item()
    assert decided not in (again.session.ids or ())
    again.wait(lambda: [chip.words for chip in again.window.status.chips] == ["saved"])


@pytest.mark.parametrize("key", ["F", "Z", "1", "Ctrl+T"])
def test_before_anything_is_painted_no_key_breaks(
    make_desk: Callable[..., RunningDesk], key: str
) -> None:
    desk = make_desk().open()
    desk.press(key)
    desk.settle()
    assert not desk.saved
