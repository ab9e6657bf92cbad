"""A scanner's burst never decides; a fast hand is never lost."""

import pytest

from reviewer.actions.scanning import GAP_MS, LENGTH, SCAN_GAP_MS, Burst, Run


def typed(*keys_at: tuple[str, int]) -> tuple[list[str], Run]:
    """What acts at once, and what the run turns out to be."""
    burst, acted = Burst(), []
    for key, at_ms in keys_at:
        if burst.add(key, key.lower(), at_ms):
            acted.append(key)
    return acted, burst.end()


def test_the_first_key_acts_at_once() -> None:
    assert typed(("F", 0)) == (["F"], Run())


def test_four_keys_in_a_burst_are_a_scan() -> None:
    acted, run = typed(("F", 0), ("1", 9), ("2", 18), ("3", 27))
    assert acted == ["F"]
    assert run == Run(scan="f123")


def test_a_fast_hands_second_key_acts_when_the_run_is_over() -> None:
    acted, run = typed(("A", 0), ("1", 20))
    assert acted == ["A"]
    assert run == Run(keys=(("1", 20),))


def test_a_bouncing_contact_counts_once() -> None:
    assert typed(("F", 0), ("F", 8)) == (["F"], Run())


@pytest.mark.parametrize(("gap", "over"), [(GAP_MS - 1, False), (GAP_MS, True)])
def test_a_gap_ends_the_run(gap: int, over: bool) -> None:
    burst = Burst()
    burst.add("F", "f", 1000)
    assert burst.is_over(1000 + gap) is over


def test_a_stutter_in_a_scan_does_not_let_its_rest_decide() -> None:
    burst = Burst()
    for at, key in enumerate("F012"):
        burst.add(key, key, at * 10)
    assert not burst.is_over(30 + GAP_MS + 5)
    assert burst.is_over(30 + SCAN_GAP_MS)


def test_a_burst_one_short_of_a_scan_is_a_hand() -> None:
    acted, run = typed(*((key, at * 10) for at, key in enumerate("123456789"[: LENGTH - 1])))
    assert acted == ["1"]
    assert [key for key, _ in run.keys] == ["2", "3"]
