"""Scans on the running desk: the item is shown, nothing is ever decided or written."""

import pytest

from reviewer.actions.action import Mode
from reviewer.actions.keymap import PROFILES, Keymap
from reviewer.actions.scanning import PREFIX_GAP_MS
from tests.ui.desk import RunningDesk


def test_a_scanner_never_decides_and_shows_its_item(desk: RunningDesk) -> None:
    listed = desk.session.filter
    desk.scan("BEN-0000004")
    desk.settle()
    desk.wait(lambda: desk.session.current == "B0000004")
    assert not desk.saved
    assert not desk.session.verdicts
    assert desk.session.filter == listed
    assert any("SKU ben-0000004" in each for each in desk.told())


def test_a_scan_of_nothing_here_moves_nothing_and_says_what_was_read(desk: RunningDesk) -> None:
    first = desk.session.current
    desk.scan("4006381333931")
    desk.wait(lambda: any("GTIN 4006381333931" in each for each in desk.told()))
    assert desk.session.current == first


def test_the_same_label_read_twice_is_one_scan(desk: RunningDesk) -> None:
    desk.scan("BEN-0000004")
    desk.wait(lambda: desk.session.current == "B0000004")
    desk.wait_painted()
    desk.press("Down")
    elsewhere = desk.session.current
    desk.scan("BEN-0000004")
    desk.settle()
    assert desk.session.current == elsewhere


def test_a_scan_in_the_history_shows_its_item(desk: RunningDesk) -> None:
    desk.press("Ctrl+H")
    desk.scan("BEN-0000005")
    desk.wait(lambda: desk.session.current == "B0000005")
    assert desk.hands.mode() is Mode.REVIEW


def test_a_prefix_makes_a_scan_of_any_speed_in_a_text_field_too(desk: RunningDesk) -> None:
    desk.hands.scan_prefix = "F13"
    desk.press("/")
    desk.send("F13")
    desk.clock.step_ms = 60
    for char in "BEN-0000006":
        desk.send(char)
    desk.press("Return")
    desk.clock.step_ms = 200
    desk.wait(lambda: desk.session.current == "B0000006")
    assert desk.window.review.queue.chips.search.text() == ""
    assert desk.app.keys.mode() is Mode.REVIEW
    assert not desk.saved


def test_verdict_keys_after_a_prefix_alone_are_a_scan_until_it_is_over(desk: RunningDesk) -> None:
    desk.hands.scan_prefix = "F13"
    desk.send("F13")
    desk.clock.step_ms = 20
    desk.send("F")
    desk.settle()
    assert not desk.saved
    desk.clock.step_ms = PREFIX_GAP_MS
    desk.app.keys.end_run()
    desk.press("F")
    desk.wait(lambda: len(desk.saved) == 1)


def test_capitals_of_a_scanner_come_with_shift_keys_between(desk: RunningDesk) -> None:
    desk.clock.step_ms = 5
    for char in "BEN-0000007":
        if char.isupper():
            desk.send_modifier()
        desk.send(char)
    desk.press("Return")
    desk.clock.step_ms = 200
    desk.wait(lambda: desk.session.current == "B0000007")
    assert not desk.saved


@pytest.mark.parametrize("profile", PROFILES)
def test_a_scan_never_acts_whatever_it_begins_with(desk: RunningDesk, profile: str) -> None:
    keymap = Keymap.load(profile, desk.hands.registry)
    desk.hands.keymap = keymap
    desk.press(keymap.keys_of("review.certify")[0])
    desk.wait(lambda: len(desk.saved) == 1)
    bound = {key for each in desk.hands.registry for key in keymap.keys_of(each.id)}
    for first in sorted(key for key in bound if len(key) == 1):
        desk.scan(f"{first.lower()}0012345")
        desk.settle()
        assert desk.hands.mode() is Mode.REVIEW, first
        assert desk.session.note == "", first
        assert any(f"{first.lower()}0012345" in each for each in desk.told()), first
    assert len(desk.saved) == 1
    assert not desk.crashes


@pytest.mark.parametrize("opener", ["A", "?"])
def test_a_scan_over_something_open_answers_nothing(desk: RunningDesk, opener: str) -> None:
    desk.press(opener)
    desk.wait(lambda: desk.hands.overlay is not None)
    desk.scan("10012345")
    desk.settle()
    assert desk.hands.mode() is Mode.REVIEW
    assert not desk.saved
    assert not desk.session.verdicts
