from dataclasses import replace
from fractions import Fraction
from math import comb

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.bulk import (
    BULK_MOST,
    BulkAct,
    Excluded,
    Sample,
    bound_of,
    member_decision,
    undetected_bound,
)
from reviewer.domain.bulk_shown import BulkShown
from reviewer.domain.canonical import canonical
from reviewer.domain.decision import NOTE_LIMIT, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, ReasonCode


def items(*numbers: int) -> tuple[ItemId, ...]:
    return tuple(ItemId(f"P{number:05d}:poly_mailer") for number in numbers)


def act(number: int = 4, /, **changes: object) -> BulkAct:
    made = BulkAct(Verdict.CERTIFY, items(*range(number)))
    return replace(made, **changes)  # type: ignore[arg-type]  # any field, by name


def brute_bound(members: int, drawn: int, found: int) -> int:
    """The largest number of defects that is not refuted at 5 %, by counting every draw."""
    possible = range(found, members - (drawn - found) + 1)
    every = comb(members, drawn)
    kept = [
        defects
        for defects in possible
        if sum(comb(defects, k) * comb(members - defects, drawn - k) for k in range(found + 1))
        > Fraction(5, 100) * every
    ]
    return -(-max(kept) * 1_000_000 // members)


draws = st.integers(1, 60).flatmap(
    lambda members: st.integers(0, members).flatmap(
        lambda drawn: st.tuples(st.just(members), st.just(drawn), st.integers(0, drawn))
    )
)


@given(draws)
def test_the_bound_is_what_counting_every_draw_gives(numbers: tuple[int, int, int]) -> None:
    assert undetected_bound(*numbers) == brute_bound(*numbers)


@given(draws)
def test_the_bound_covers_what_was_found_and_never_exceeds_all(
    numbers: tuple[int, int, int],
) -> None:
    members, drawn, found = numbers
    bound = undetected_bound(members, drawn, found)
    assert found * 1_000_000 <= bound * members
    assert bound * members <= (members - (drawn - found)) * 1_000_000 + members


@given(st.integers(2, 80).flatmap(lambda n: st.tuples(st.just(n), st.integers(0, n - 1))))
def test_who_opens_more_can_claim_no_less(numbers: tuple[int, int]) -> None:
    members, drawn = numbers
    assert undetected_bound(members, drawn + 1) <= undetected_bound(members, drawn)


def test_nothing_opened_bounds_nothing_and_everything_opened_leaves_nothing() -> None:
    assert undetected_bound(500, 0) == 1_000_000
    assert undetected_bound(500, 500) == 0
    assert undetected_bound(500, 500, 3) == 6_000


def test_many_members_come_to_the_rule_of_three() -> None:
    assert undetected_bound(10_000, 300) == pytest.approx(1e6 * 3 / 300, rel=0.03)


def test_the_largest_acts_are_bounded_exactly_too() -> None:
    assert 500_000 < undetected_bound(10_000, 5_000, 2_500) < 520_000


@pytest.mark.parametrize("numbers", [(0, 0, 0), (5, 6, 0), (5, 3, 4), (5, 3, -1)])
def test_numbers_that_cannot_be_have_no_bound(numbers: tuple[int, int, int]) -> None:
    with pytest.raises(BadInput):
        undetected_bound(*numbers)


FULL = act(
    verdict=Verdict.REJECT,
    reason=ReasonCode("fragile"),
    note="Glass 器.",
    opened=items(0, 2),
    sample=Sample(items(2, 8), items(0)),
    grouped_by="vendor",
    group="Potter",
    bound_ppm=750_000,
    excluded=(Excluded(items(8)[0], "left_open"), Excluded(items(9)[0], "never_shown")),
    shown=BulkShown(visible_ms=9000, input="keypad", thumbnails=4, model="mugs-1"),
)


def test_an_act_reads_back_from_its_payload() -> None:
    assert BulkAct.of_payload(FULL.payload()) == FULL


def test_members_of_a_newer_payload_are_left_alone() -> None:
    assert BulkAct.of_payload({**FULL.payload(), "replaces": "x", "mood": 3}) == FULL


@pytest.mark.parametrize(
    ("changes", "why"),
    [
        ({"verdict": Verdict.DEFER}, "certified or rejected"),
        ({"verdict": Verdict.REJECT}, "needs a reason"),
        ({"note": "x" * (NOTE_LIMIT + 1)}, "limit"),
        ({"members": ()}, "1 to 10000 members"),
        ({"members": items(2, 1)}, "in order"),
        ({"members": items(1, 1)}, "in order"),
        ({"members": (ItemId("mug"),)}, "which pack"),
        ({"members": (ItemId(":poly_mailer"),)}, "which pack"),
        ({"members": items(*range(BULK_MOST + 1))}, "1 to 10000 members"),
        ({"opened": items(7)}, "no member"),
        ({"opened": items(1, 1)}, "twice"),
        ({"sample": Sample(items(1))}, "never opened"),
        ({"sample": Sample(unlike=items(1))}, "never opened"),
        ({"sample": Sample(items(7))}, "never opened"),
        ({"opened": items(1), "sample": Sample(items(1, 1))}, "twice"),
        ({"excluded": (Excluded(items(1)[0], "left_open"),)}, "same time"),
        ({"excluded": (Excluded(items(7)[0], "dull"),)}, "not known"),
        ({"excluded": (Excluded(items(7)[0], "gone"),) * 2}, "each once"),
        ({"grouped_by": "mood"}, "grouped by"),
        ({"bound_ppm": -1}, "no bound"),
        ({"bound_ppm": 1_000_001}, "no bound"),
    ],
)
def test_what_contradicts_itself_is_refused(changes: dict[str, object], why: str) -> None:
    with pytest.raises(BadInput, match=why):
        act(**changes)


@pytest.mark.parametrize(
    "changes",
    [
        {"verdict": "maybe"},
        {"members": "P1:box"},
        {"members": [1]},
        {"members": {"P1:box": 1}},
        {"opened": 5},
        {"sample": [1]},
        {"excluded": ["P1:box"]},
        {"reason": 5},
        {"bound_ppm": None},
        {"shown": "much"},
    ],
)
def test_what_is_no_act_is_told(changes: dict[str, object]) -> None:
    with pytest.raises(BadInput):
        BulkAct.of_payload({**FULL.payload(), **changes})


@given(st.lists(st.text(), max_size=5) | st.text() | st.none() | st.integers())
def test_whatever_stands_for_the_members_is_read_or_refused(value: object) -> None:
    try:
        BulkAct.of_payload({**FULL.payload(), "members": value})
    except BadInput:
        return


def test_names_that_do_not_fit_into_one_record_are_refused_with_a_way_out() -> None:
    long = tuple(ItemId(f"{number:05d}{'x' * 100}:poly_mailer") for number in range(BULK_MOST))
    with pytest.raises(BadInput, match="two parts"):
        act(members=long).payload()


def test_ten_thousand_members_with_usual_names_fit() -> None:
    assert len(canonical(act(BULK_MOST).payload())) < 300_000


def test_each_member_is_decided_about_its_own_pack() -> None:
    item = FULL.members[1]
    made = FULL.decision_on(item)
    assert (made.item, made.verdict, made.pack) == (item, Verdict.REJECT, "poly_mailer")
    assert (made.reason, made.shown.visible_ms) == ("fragile", 9000)
    assert member_decision(FULL.payload(), item) == made


def test_who_was_drawn_and_taken_out_counts_as_found() -> None:
    out = items(90)[0]
    made = {"opened": items(0, 1, 2), "sample": Sample(items(0, 1, 2, 90))}
    doubted = act(50, excluded=(Excluded(out, "left_open"),), **made)
    sound = act(50, excluded=(Excluded(out, "decided"),), **made)
    assert bound_of(doubted) == undetected_bound(51, 4, 1)
    assert bound_of(sound) == undetected_bound(51, 4, 0)
