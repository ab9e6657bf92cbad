"""A scanner's burst never decides; a fast hand is never lost."""

import pytest

from reviewer.actions.scanning import GAP_MS, LENGTH, SCAN_GAP_MS, Burst, Typed


def pressed(key: str, at_ms: int) -> Typed:
    return Typed(key, key.lower(), at_ms)


def typed(*keys_at: tuple[str, int], may_act: bool = True) -> tuple[list[str], str, list[str]]:
    """What acts at once, what the run turns out to be, and what acts when it is over."""
    burst, acted = Burst(), []
    for key, at_ms in keys_at:
        if burst.add(pressed(key, at_ms), may_act=may_act):
            acted.append(key)
    run = burst.end()
    return acted, run.scan, [each.key for each in run.waiting]


def test_the_first_key_acts_at_once() -> None:
    assert typed(("F", 0)) == (["F"], "", [])


def test_a_first_key_that_could_do_harm_waits() -> None:
    assert typed(("Z", 0), may_act=False) == ([], "", ["Z"])


@pytest.mark.parametrize("may_act", [True, False])
def test_four_keys_in_a_burst_are_a_scan(may_act: bool) -> None:
    acted, scan, waiting = typed(("F", 0), ("1", 9), ("2", 18), ("3", 27), may_act=may_act)
    assert acted == (["F"] if may_act else [])
    assert (scan, waiting) == ("f123", [])


def test_a_fast_hands_second_key_acts_when_the_run_is_over() -> None:
    assert typed(("A", 0), ("1", 20)) == (["A"], "", ["1"])


def test_a_fast_hands_keys_keep_their_order() -> None:
    assert typed(("G", 0), ("1", 20), may_act=False) == ([], "", ["G", "1"])


@pytest.mark.parametrize("may_act", [True, False])
def test_a_bouncing_contact_counts_once(may_act: bool) -> None:
    acted, scan, waiting = typed(("F", 0), ("F", 8), may_act=may_act)
    assert (len(acted) + len(waiting), scan) == (1, "")


@pytest.mark.parametrize(("gap", "over"), [(GAP_MS - 1, False), (GAP_MS, True)])
def test_a_gap_ends_the_run(gap: int, over: bool) -> None:
    burst = Burst()
    burst.add(pressed("F", 1000), may_act=True)
    assert burst.is_over(1000 + gap) is over


def test_a_stutter_in_a_scan_does_not_let_its_rest_decide() -> None:
    burst = Burst()
    for at, key in enumerate("F012"):
        burst.add(pressed(key, at * 10), may_act=True)
    assert not burst.is_over(30 + GAP_MS + 5)
    assert burst.is_over(30 + SCAN_GAP_MS)


def test_a_burst_one_short_of_a_scan_is_a_hand() -> None:
    short = "123456789"[: LENGTH - 1]
    assert typed(*((key, at * 10) for at, key in enumerate(short))) == (["1"], "", ["2", "3"])
