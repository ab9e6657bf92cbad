"""Rejects drawn for a test: the same again, within the slots, each with the chance that is told."""

from fractions import Fraction

import pytest

from reviewer.domain.reject_draw import chance, chances_text, drawn, slip_name

NAMES = [f"P{number:05d}:padded_mailer" for number in range(150)]


def test_the_same_seed_draws_the_same_in_any_order() -> None:
    first = drawn(NAMES, "seed", 100_000, 50)
    assert len(first) == 15
    assert drawn(reversed(NAMES), "seed", 100_000, 50) == first
    assert drawn(NAMES, "another", 100_000, 50) != first


def test_slots_are_a_limit() -> None:
    assert len(drawn(NAMES, "seed", 1_000_000, 4)) == 4
    assert drawn(NAMES, "seed", 1_000_000, 0) == ()
    assert drawn(NAMES, "seed", 0, 4) == ()


@pytest.mark.parametrize(
    ("rejects", "share", "slots", "told"),
    [
        (150, 20_000, 20, Fraction(1, 50)),
        (10, 20_000, 20, Fraction(1, 50)),
        (10, 250_000, 2, Fraction(2, 10)),
        (10, 150_000, 1, Fraction(1, 10)),
        (3, 1_000_000, 20, Fraction(1)),
        (7, 500_000, 0, Fraction(0)),
    ],
)
def test_the_chance_is_that_of_all_seeds(
    rejects: int, share: int, slots: int, told: Fraction
) -> None:
    assert chance(rejects, share, slots) == told
    names, runs = NAMES[:rejects], 4000
    seen = sum(names[0] in drawn(names, str(seed), share, slots) for seed in range(runs)) / runs
    # Four standard errors.
    assert abs(seen - float(told)) <= 4 * (float(told) * (1 - float(told)) / runs) ** 0.5


def test_a_lot_is_told_by_what_it_held_and_gave() -> None:
    assert chances_text(["b", "a"], ["a"]) == chances_text(["a", "b"], ["a"])
    assert chances_text(["a", "b"], ["b"]) != chances_text(["a", "b"], ["a"])
    assert chances_text(["a"], ["b"]) != chances_text(["a", "b"], [])


def test_a_slip_is_named_for_lot_and_reject() -> None:
    named = {slip_name(seed, name) for seed in ("a", "b") for name in NAMES}
    assert len(named) == 300
    assert all(len(each) == 10 and each.startswith("T-") for each in named)
    assert slip_name("a", NAMES[0]) == slip_name("a", NAMES[0])
