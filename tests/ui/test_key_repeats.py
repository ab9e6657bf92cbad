"""A held key is one press, however its repeats arrive; quick presses are each their own."""

import pytest

from reviewer.ui.key_repeats import APART_MS, HELD_MS, SHORT_MS, Repeats

F, SHIFT = 41, 50
# The least between letting a key go and pressing it again with the same finger.
FINGER_MS = 30


@pytest.mark.parametrize("first_ms", [SHORT_MS, 60, HELD_MS, 660])
def test_pairs_of_release_and_press_at_one_moment_are_a_held_key(first_ms: int) -> None:
    repeats = Repeats()
    assert not repeats.press(F, 1000)
    for at_ms in range(1000 + first_ms, 3000, 40):
        assert repeats.release(F, at_ms)
        assert repeats.press(F, at_ms)


def test_a_remote_screen_may_send_the_pair_a_little_apart() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    for at_ms in (1600, 1640, 1680):
        repeats.release(F, at_ms)
        assert repeats.press(F, at_ms + APART_MS)


def test_after_the_hand_lets_go_the_next_press_counts() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    for at_ms in (1600, 1640):
        repeats.release(F, at_ms)
        repeats.press(F, at_ms)
    repeats.release(F, 1650)
    assert not repeats.press(F, 1650 + FINGER_MS)


@pytest.mark.parametrize("held_ms", [0, 8, FINGER_MS, 90, 200])
def test_a_finger_drumming_is_heard_each_time(held_ms: int) -> None:
    repeats, at_ms = Repeats(), 1000
    for _ in range(20):
        assert not repeats.press(F, at_ms)
        repeats.release(F, at_ms + held_ms)
        at_ms += held_ms + FINGER_MS


def test_a_scanner_that_types_a_digit_twice_in_a_moment_types_it_twice() -> None:
    repeats = Repeats()
    for at_ms in (5000, 5001, 5001, 5002, 5010, 5010):
        assert not repeats.press(F, at_ms)
        assert not repeats.release(F, at_ms)


def test_a_modifier_in_between_does_not_end_the_holding() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    repeats.press(SHIFT, 1500)
    repeats.release(F, 1600)
    assert repeats.press(F, 1600)
    repeats.release(SHIFT, 1610)
    repeats.release(F, 1640)
    assert repeats.press(F, 1640)


def test_a_key_that_was_down_before_is_held() -> None:
    repeats = Repeats()
    for at_ms in (1600, 1640):
        assert repeats.release(F, at_ms)
        assert repeats.press(F, at_ms)


def test_one_marked_repeat_makes_the_next_one_known() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    repeats.release(F, 1010, is_marked=True)
    assert repeats.press(F, 1010, is_marked=True)
    repeats.release(F, 1025)
    assert repeats.press(F, 1025)


def test_without_times_nothing_but_a_mark_is_a_repeat() -> None:
    repeats = Repeats()
    for _ in range(3):
        assert not repeats.press(F, 0)
        assert not repeats.release(F, 0)
    assert repeats.press(F, 0, is_marked=True)


def test_a_key_pressed_anew_after_another_program_had_it_counts() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    repeats.release(F, 2000)
    repeats.forget()
    assert not repeats.press(F, 2000)
