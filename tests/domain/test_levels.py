"""Levels: what they ask for, and what moves them."""

from collections.abc import Mapping
from itertools import product
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PackCode, RecordId
from reviewer.domain.levels import (
    FIRST_LEVEL,
    YEAR_MS,
    Entrustment,
    Level,
    agrees,
    expires_ms,
    is_drawn,
    level_in_force,
    needs_countersign,
)
from reviewer.domain.risk import Risk

C, R, T, D = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST, Verdict.DEFER
VOTE: Mapping[str, Any] = {"person": "p", "family": "box", "level": 3, "raises": True}
LOWER = {**VOTE, "level": 1, "raises": False, "reason": "missed_rejects", "remedy": "Deck 3."}
BOTH = (False, True)


@pytest.mark.parametrize(("verdict", "agreeing", "drawn"), list(product(Verdict, BOTH, BOTH)))
@pytest.mark.parametrize("level", Level)
def test_who_needs_a_countersign(
    level: Level, verdict: Verdict, agreeing: bool, drawn: bool
) -> None:
    at_3 = verdict is R or not agreeing or drawn
    wanted = {Level.L3: at_3, Level.L4: False, Level.L5: False}.get(level, True)
    found = needs_countersign(level, verdict, agrees_with_model=agreeing, drawn=drawn)
    assert found is wanted


@pytest.mark.parametrize(
    ("verdict", "ppm", "threshold", "found"),
    [
        (C, 10, 20, True),
        (C, 20, 20, False),
        (R, 10, 20, False),
        (R, 20, 20, True),
        (T, 10, 20, False),
        (D, 30, 20, False),
        (C, 10, None, False),
        (R, 10, None, False),
    ],
)
def test_agreeing_with_the_model(
    verdict: Verdict, ppm: int, threshold: int | None, found: bool
) -> None:
    assert agrees(verdict, Risk(PackCode("box"), ppm, 0, 40, threshold)) is found
    assert not agrees(verdict, None)


def test_the_draw_takes_its_share_and_nobody_without_the_key_foresees_it() -> None:
    names = [RecordId(f"r{number}") for number in range(4000)]
    found = {key: [is_drawn(key, name, 200_000) for name in names] for key in (b"one", b"two")}
    for drawn in found.values():
        assert 700 < sum(drawn) < 900
    same = sum(one == other for one, other in zip(*found.values(), strict=True))
    assert 2500 < same < 2900  # .2 * .2 + .8 * .8 of them
    assert all(is_drawn(b"one", name, 1_000_000) for name in names)
    assert not any(is_drawn(b"one", name, 0) for name in names)


@pytest.mark.parametrize("body", [VOTE, LOWER, {**VOTE, "evidence": {"rejects": 40}, "note": "n"}])
def test_an_entrustment_is_read_back_as_it_was_written(body: dict[str, Any]) -> None:
    made = Entrustment.of_payload(body)
    assert Entrustment.of_payload(made.payload()) == made
    assert {name: made.payload()[name] for name in body} == body


@pytest.mark.parametrize(
    "body",
    [
        {},
        {**VOTE, "person": ""},
        {**VOTE, "family": ""},
        {**VOTE, "level": 6},
        {**VOTE, "level": -1},
        {**VOTE, "raises": "yes"},
        {**VOTE, "evidence": 4},
        {**VOTE, "note": "n" * 4001},
        {**LOWER, "reason": None},
        {**LOWER, "remedy": ""},
    ],
)
def test_an_entrustment_that_says_too_little_is_refused(body: dict[str, Any]) -> None:
    with pytest.raises(BadInput):
        Entrustment.of_payload(body)


def test_a_level_is_one_less_for_each_year_that_it_is_not_given_anew() -> None:
    until = expires_ms(Level.L4, 1000)
    assert until == 1000 + YEAR_MS
    assert level_in_force(Level.L4, until, until - 1) is Level.L4
    assert level_in_force(Level.L4, until, until) is Level.L3
    assert level_in_force(Level.L4, until, until + YEAR_MS) is FIRST_LEVEL
    assert level_in_force(Level.L4, until, until + 9 * YEAR_MS) is FIRST_LEVEL
    assert expires_ms(FIRST_LEVEL, 1000) == expires_ms(Level.L0, 1000) == 0
    assert level_in_force(Level.L0, 0, 10 * YEAR_MS) is Level.L0
