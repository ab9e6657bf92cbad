"""A held key is one press, however its repeats arrive; quick presses are each their own."""

from reviewer.ui.key_repeats import HELD_MS, Repeats

F, A = 70, 65


def test_pairs_of_release_and_press_at_one_moment_are_a_held_key() -> None:
    repeats = Repeats()
    assert not repeats.press(F, 1000)
    for at_ms in (1600, 1640, 1680):
        assert repeats.release(F, at_ms)
        assert repeats.press(F, at_ms)


def test_after_the_hand_lets_go_the_next_press_counts() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    repeats.release(F, 1600)
    assert not repeats.press(F, 1601)
    repeats.release(F, 1650)
    assert not repeats.press(F, 1650)


def test_a_scanner_that_types_a_digit_twice_in_a_moment_types_it_twice() -> None:
    repeats = Repeats()
    for at_ms in (5000, 5001, 5001, 5002):
        assert not repeats.press(F, at_ms)
        assert not repeats.release(F, at_ms)


def test_another_key_in_between_ends_the_holding() -> None:
    repeats = Repeats()
    repeats.press(F, 1000)
    repeats.press(A, 1000 + HELD_MS)
    repeats.release(F, 1000 + 2 * HELD_MS)
    assert not repeats.press(F, 1000 + 2 * HELD_MS)


def test_without_times_nothing_is_a_repeat() -> None:
    repeats = Repeats()
    for _ in range(3):
        assert not repeats.press(F, 0)
        assert not repeats.release(F, 0)
