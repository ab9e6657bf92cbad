"""The ledger: by hand, in any order, and to the last digit."""

import random
from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.ledger import (
    NOTHING,
    Amounts,
    Basis,
    Brought,
    Entry,
    Event,
    Ledger,
    Lift,
    Lifted,
    Settled,
    joined,
    ledger,
)

BASIS = Basis("the current pack of each product", "catalogue grams times parcels shipped")
MUCH, LITTLE = Amounts(saved_ug=7_000_000, parcels=3), Amounts(saved_ug=5, damaged=1)
AMOUNTS = st.builds(Amounts, st.integers(-(10**15), 10**15), damaged=st.integers(0, 3))


@st.composite
def histories(draw: st.DrawFn) -> list[Event]:
    """Events of three decisions: lifts and what settles them, in an order that makes sense."""
    events: list[Event] = []
    for place in range(draw(st.integers(0, 14))):
        decision = draw(st.sampled_from("abc"))
        lifts = [each for each in events if isinstance(each, Lifted) and each.decision == decision]
        kind = draw(st.sampled_from(["brought", "lifted", "settled"]))
        if kind == "brought":
            events.append(Brought(f"{place}", decision, draw(AMOUNTS)))
        elif kind == "lifted":
            events.append(Lifted(f"{place}", decision, draw(st.sampled_from(Lift))))
        elif lifts:
            events.append(Settled(f"{place}", decision, draw(st.sampled_from(lifts)).id))
    return events


def in_force(events: list[Event]) -> Amounts:
    """By definition: all that is brought by decisions without a lift that is not settled."""
    over = {each.lift for each in events if isinstance(each, Settled)}
    lifted = {each.decision for each in events if isinstance(each, Lifted) and each.id not in over}
    brought = (
        each.amounts for each in events if isinstance(each, Brought) and each.decision not in lifted
    )
    return sum(brought, NOTHING)


def test_a_decision_that_is_lifted_twice_leaves_once_and_comes_back_once() -> None:
    found = ledger(
        BASIS,
        [
            Brought("1", "a", MUCH),
            Lifted("2", "a", Lift.DISPUTED),
            Lifted("3", "a", Lift.UNDONE),
            Brought("4", "a", LITTLE),
            Settled("5", "a", "2"),
            Settled("6", "a", "3"),
            Settled("7", "a", "3"),
        ],
    )
    assert found.entries == (
        Entry("1", "a", MUCH),
        Entry("2", "a", -MUCH),
        Entry("6", "a", MUCH + LITTLE),
    )


def test_what_comes_twice_counts_once() -> None:
    once: list[Event] = [Brought("1", "a", MUCH), Lifted("2", "a", Lift.OVERTURNED)]
    assert ledger(BASIS, [*once, *once]) == ledger(BASIS, once)
    again = [Brought("1", "a", MUCH), Brought("1", "a", Amounts(saved_ug=7_000_000, parcels=3))]
    assert ledger(BASIS, again).total() == MUCH
    with pytest.raises(BadInput, match="Two unlike events have the id 1"):
        ledger(BASIS, [Brought("1", "a", MUCH), Brought("1", "b", MUCH)])


def test_an_end_may_come_before_what_it_ends() -> None:
    found = ledger(
        BASIS,
        [Settled("3", "a", "2"), Brought("1", "a", MUCH), Lifted("2", "a", Lift.DISPUTED)],
    )
    assert found.total() == MUCH


@given(histories(), st.randoms(use_true_random=False))
def test_no_order_changes_a_sum(events: list[Event], chance: random.Random) -> None:
    shuffled = [*events, *chance.sample(events, len(events) // 2)]
    chance.shuffle(shuffled)
    assert ledger(BASIS, events).total() == in_force(events)
    assert ledger(BASIS, shuffled).total() == in_force(events)


@given(histories())
def test_slices_are_the_total_to_the_last_digit(events: list[Event]) -> None:
    found = ledger(BASIS, events)
    parts = found.by(lambda decision: "first" if decision == "a" else "others")
    assert sum(parts.values(), NOTHING) == found.total()
    each = found.by(str)
    assert sum(each.values(), NOTHING) == found.total()
    for decision, amounts in each.items():
        assert amounts == in_force([one for one in events if one.decision == decision])


def test_ten_thousand_decisions_lose_no_microgram() -> None:
    """A third of a gram each, which no float adds up."""
    events = [Brought(f"{n}", f"{n}", Amounts(saved_ug=333_333)) for n in range(10_000)]
    found = ledger(BASIS, events)
    assert found.total().saved_ug == 3_333_330_000
    assert Fraction(found.total().saved_ug, 10**6) == Fraction(333_333, 10**6) * 10_000


def test_ledgers_on_one_basis_are_joined() -> None:
    one = ledger(BASIS, [Brought("1", "a", MUCH)])
    other = ledger(BASIS, [Brought("1", "b", LITTLE)])
    assert joined(one, other).total() == MUCH + LITTLE
    assert joined(one) == one
    with pytest.raises(BadInput, match="a would count twice"):
        joined(one, other, one)
    with pytest.raises(BadInput, match="cannot be added up"):
        joined(one, Ledger(Basis("no pack at all", BASIS.method), ()))


def test_what_says_nothing_is_refused() -> None:
    with pytest.raises(BadInput, match="saved_ug is no whole number"):
        Amounts(saved_ug=0.5)  # type: ignore[arg-type]
    with pytest.raises(BadInput, match="Name the baseline"):
        Basis("the current pack", " ")
