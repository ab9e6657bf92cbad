"""Kitagawa's split: by hand, exact, and what one group alone has."""

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.gap_split import GapPart, split_gap
from reviewer.insight.strata import Stratum

SIDE = st.integers(0, 60).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))
STRATA = st.dictionaries(
    st.sampled_from("abcdef"), st.tuples(SIDE, SIDE).map(lambda two: Stratum(*two[0], *two[1]))
)


def test_a_gap_by_hand() -> None:
    """a: .8 and .5 on a mix of 3:1; b: .9 and .6 on 1:1. Rates cost .1, the mix brings .075."""
    found = split_gap({"mug": Stratum(24, 30, 18, 20), "lamp": Stratum(5, 10, 12, 20)})
    assert found is not None
    assert found.gap == Fraction(29, 40) - Fraction(30, 40)
    assert found.rate == Fraction(-1, 10)
    assert found.mix == Fraction(3, 40)
    assert found.strata["mug"] == GapPart(
        rate=Fraction(5, 8) * Fraction(-1, 10), mix=Fraction(17, 20) * Fraction(1, 4)
    )
    assert found.unmatched == ()


def test_what_one_group_alone_has_is_mix() -> None:
    found = split_gap({"mug": Stratum(8, 10, 8, 10), "lamp": Stratum(2, 10, 0, 0)})
    assert found is not None
    assert found.rate == 0
    assert found.mix == found.gap
    assert found.unmatched == ("lamp",)
    mirrored = split_gap({"mug": Stratum(8, 10, 8, 10), "lamp": Stratum(0, 0, 2, 10)})
    assert mirrored is not None
    assert mirrored.mix == -found.mix
    assert mirrored.unmatched == ("lamp",)


def test_a_group_without_a_case_has_no_gap() -> None:
    assert split_gap({}) is None
    assert split_gap({"mug": Stratum(0, 0, 2, 10)}) is None
    assert split_gap({"mug": Stratum(2, 10, 0, 0)}) is None
    with pytest.raises(BadInput, match="3 hits of 2 trials"):
        split_gap({"mug": Stratum(3, 2, 0, 0)})


@given(STRATA)
def test_parts_add_up_to_the_last_digit(strata: dict[str, Stratum]) -> None:
    found = split_gap(strata)
    if found is None:
        return
    each = list(strata.values())
    rate_a = Fraction(sum(one.hits_a for one in each), sum(one.trials_a for one in each))
    rate_b = Fraction(sum(one.hits_b for one in each), sum(one.trials_b for one in each))
    assert found.gap == rate_a - rate_b == found.rate + found.mix
    assert found.rate == sum(part.rate for part in found.strata.values())
    assert found.mix == sum(part.mix for part in found.strata.values())
