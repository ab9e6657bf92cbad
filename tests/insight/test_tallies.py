"""Decisions by slice: counted by hand, and columns as one by one."""

import random

import numpy as np
import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.insight import tallies
from reviewer.insight.tallies import (
    ROUTES,
    STATES,
    Column,
    Decided,
    Route,
    SliceFacet,
    Tallies,
    state_of,
    tally,
    tally_columns,
)

SITE, SHIFT = SliceFacet.SITE, SliceFacet.SHIFT


def decided(verdict: Verdict = Verdict.CERTIFY, **facets: str) -> Decided:
    named = {SliceFacet(name): value for name, value in facets.items()}
    return Decided(named, verdict, None, Route.FLAGGED)


def some_decisions(seed: int, number: int, gaps: float) -> list[Decided]:
    chance = random.Random(seed)
    return [
        Decided(
            {
                facet: f"{facet}-{chance.randrange(place + 2)}"
                for place, facet in enumerate(SliceFacet)
                if chance.random() >= gaps
            },
            chance.choice(list(Verdict)),
            chance.choice((True, False, None)),
            chance.choice(ROUTES),
        )
        for _ in range(number)
    ]


def columns_of(decisions: list[Decided]) -> dict[SliceFacet, Column]:
    columns = {}
    for facet in SliceFacet:
        # Backwards: the order of the values must not matter.
        values = sorted({each.facets[facet] for each in decisions if facet in each.facets})[::-1]
        places = {value: place for place, value in enumerate(values)}
        codes = [places.get(each.facets.get(facet, ""), -1) for each in decisions]
        columns[facet] = Column(values, np.array(codes, dtype=np.int32))
    return columns


def states_of(decisions: list[Decided]) -> np.ndarray[tuple[int], np.dtype[np.int8]]:
    return np.array(
        [state_of(each.verdict, each.damaged, each.route) for each in decisions], dtype=np.int8
    )


def same(one: Tallies, other: Tallies) -> bool:
    return (
        one.slices == other.slices
        and np.array_equal(one.whole, other.whole)
        and np.array_equal(one.counts, other.counts)
    )


def test_each_decision_has_a_state_of_its_own() -> None:
    assert len(STATES) == 27
    for place, (verdict, truth, route) in enumerate(STATES):
        assert state_of(verdict or Verdict.DEFER, truth, route) == place
    assert state_of(Verdict.TEST, None, Route.ASKED) == state_of(Verdict.DEFER, None, Route.ASKED)


def test_slices_by_hand() -> None:
    found = tally(
        [
            decided(site="LEJ", shift="late"),
            decided(site="LEJ", shift="late"),
            decided(Verdict.REJECT, site="LEJ"),
            decided(site="BER", shift="early"),
        ]
    )
    assert found.slices == (
        ((SITE, "BER"),),
        ((SITE, "LEJ"),),
        ((SHIFT, "early"),),
        ((SHIFT, "late"),),
        ((SITE, "BER"), (SHIFT, "early")),
        ((SITE, "LEJ"), (SHIFT, "late")),
    )
    assert found.counts.sum(axis=1).tolist() == [1, 3, 1, 2, 1, 2]
    rejected = state_of(Verdict.REJECT, None, Route.FLAGGED)
    assert found.counts[:, rejected].tolist() == [0, 1, 0, 0, 0, 0]
    assert (found.whole.sum(), found.whole[rejected]) == (4, 1)


def test_only_pairs_that_are_asked_for_are_counted() -> None:
    decisions = some_decisions(6, 200, 0.1)
    wanted = frozenset({SITE, SHIFT})
    found, every = tally(decisions, pairs={wanted}), tally(decisions)
    kept = [
        place
        for place, slice_ in enumerate(every.slices)
        if len(slice_) == 1 or {facet for facet, _ in slice_} == wanted
    ]
    assert len(kept) < len(every.slices)
    assert found.slices == tuple(every.slices[place] for place in kept)
    assert np.array_equal(found.counts, every.counts[kept])


@pytest.mark.parametrize("gaps", [0.0, 0.3])
@pytest.mark.parametrize("pairs", [True, False])
def test_columns_count_as_one_by_one(gaps: float, pairs: bool) -> None:
    decisions = some_decisions(4, 700, gaps)
    found = tally_columns(columns_of(decisions), states_of(decisions), pairs=pairs, threads=2)
    assert same(found, tally(decisions, pairs=pairs))


def test_a_table_too_large_to_lay_out_counts_alike(monkeypatch: pytest.MonkeyPatch) -> None:
    decisions = some_decisions(5, 300, 0.2)
    monkeypatch.setattr(tallies, "_LARGEST_TABLE", 200)
    assert same(tally_columns(columns_of(decisions), states_of(decisions)), tally(decisions))


def test_no_decision_has_no_slice() -> None:
    assert same(tally_columns(columns_of([]), states_of([])), tally([]))
    assert tally([]).counts.shape == (0, 27)
    assert same(tally_columns({}, states_of([decided()])), tally([decided()]))


def test_columns_that_are_none() -> None:
    states = states_of([decided()] * 3)
    with pytest.raises(BadInput, match="one code for each of 3"):
        tally_columns({SITE: Column(["a"], np.zeros(2, dtype=np.int32))}, states)
    with pytest.raises(BadInput, match="codes outside -1 to 0"):
        tally_columns({SITE: Column(["a"], np.ones(3, dtype=np.int32))}, states)
    with pytest.raises(BadInput, match="states has codes outside 0 to 26"):
        tally_columns({}, states - 27)
