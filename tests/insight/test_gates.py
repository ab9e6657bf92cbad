"""Gates: what flawless runs need, what lacks, and who would pass, against scipy and by hand."""

from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st
from scipy import stats

from reviewer.domain.errors import BadInput
from reviewer.domain.gates import GATES, Gate, GateEvidence
from reviewer.domain.levels import Level
from reviewer.insight.gates import (
    GRID,
    Asked,
    assess,
    false_reject_curve,
    flawless_needed,
    recall_curve,
)
from reviewer.insight.intervals import wilson

TO_2, TO_3, TO_4 = (GATES[level] for level in (Level.L2, Level.L3, Level.L4))
GOOD = GateEvidence(rejects=40, found=40, certifies=100, wrongly_rejected=5, starter_deck_done=True)
RUNS = st.integers(0, 400).flatmap(lambda n: st.tuples(st.integers(0, n), st.just(n)))


@pytest.mark.parametrize(("recall", "needed"), [(0.80, 16), (0.90, 35), (0.95, 73)])
def test_flawless_runs(recall: float, needed: int) -> None:
    assert flawless_needed(Asked.RECALL, recall, 0, 0) == needed
    assert flawless_needed(Asked.FALSE_REJECTS, 1.0 - recall, 0, 0) == needed
    assert flawless_needed(Asked.RECALL, recall, needed - 1, needed - 1) == 1
    assert flawless_needed(Asked.RECALL, recall, needed, needed) == 0


@given(RUNS, st.integers(1, 99), st.sampled_from([Asked.RECALL, Asked.FALSE_REJECTS]))
def test_a_run_that_is_told_would_do_and_one_less_would_not(
    run: tuple[int, int], percent: int, asked: Asked
) -> None:
    right, tried = run
    limit = percent / 100
    more = flawless_needed(asked, limit, right, tried)

    def meets(extra: int) -> bool:
        if asked is Asked.RECALL:
            return wilson(right + extra, tried + extra).low >= limit
        return wilson(tried - right, tried + extra).high <= limit

    assert meets(more)
    assert more == 0 or not meets(more - 1)


def test_a_gate_that_is_met_lacks_nothing() -> None:
    found = assess(TO_3, GOOD)
    assert found.is_met
    assert found.lacks == ()
    assert [check.asked for check in found.checks] == [
        Asked.STARTER_DECK,
        Asked.RECALL,
        Asked.FALSE_REJECTS,
    ]


@pytest.mark.parametrize(
    ("gate", "changes", "lacks"),
    [
        (TO_2, {"starter_deck_done": False}, ("The starter deck is not done.",)),
        (TO_2, {"rejects": 0, "found": 0}, ()),
        (TO_3, {"rejects": 15, "found": 15}, ("1 more true reject right in a row would do.",)),
        (TO_3, {"rejects": 20, "found": 18}, ("13 more true rejects right in a row would do.",)),
        (TO_3, {"rejects": 0, "found": 0}, ("16 more true rejects right in a row would do.",)),
        (
            TO_3,
            {"certifies": 21, "wrongly_rejected": 0},
            ("1 more true certify right in a row would do.",),
        ),
        (
            TO_3,
            {"certifies": 100, "wrongly_rejected": 100},
            ("699 more true certifies right in a row would do.",),
        ),
        (
            TO_4,
            {"misadvised": 8, "kept": 2},
            ("12 more cases would do, right at first where the model was wrong.",),
        ),
        (TO_4, {"misadvised": 20, "kept": 0}, ()),
    ],
)
def test_what_lacks(gate: Gate, changes: dict[str, int], lacks: tuple[str, ...]) -> None:
    found = assess(gate, replace(GOOD, **changes))  # type: ignore[arg-type]  # any, by name
    assert found.lacks == lacks
    assert found.is_met is (not lacks)


def test_nothing_asked_for_is_nothing_told() -> None:
    assert assess(Gate(Level.L3, starter_deck=False), GateEvidence()).checks == ()


def test_who_rejects_everything_meets_no_gate() -> None:
    everything = replace(GOOD, wrongly_rejected=100, misadvised=20, kept=20)
    assert not assess(TO_3, everything).is_met
    assert not assess(TO_4, everything).is_met


@pytest.mark.parametrize(("rejects", "misses"), [(16, 0), (25, 1), (33, 2), (140, 18)])
def test_the_operating_curve_is_the_binomials_tail(rejects: int, misses: int) -> None:
    assert wilson(rejects - misses, rejects).low >= 0.8
    assert wilson(rejects - misses - 1, rejects).low < 0.8
    for point in recall_curve(TO_3, rejects):
        tail = stats.binom.sf(rejects - misses - 1, rejects, point.share)
        assert point.passes == pytest.approx(tail, abs=1e-12)


def test_too_few_to_pass_are_never_enough() -> None:
    assert {point.passes for point in recall_curve(TO_3, 15)} == {0.0}
    assert {point.passes for point in recall_curve(TO_3, 15, watched=True)} == {0.0}


def test_a_flawless_run_alone_passes_at_35() -> None:
    passes = {point.share: point.passes for point in recall_curve(TO_4, 35, (0.95, 0.98, 1.0))}
    assert passes == pytest.approx({0.95: 0.95**35, 0.98: 0.98**35, 1.0: 1.0})


def test_false_rejects_have_a_curve_too() -> None:
    one, other = false_reject_curve(TO_3, 22, (0.05, 0.15))
    assert one.passes == pytest.approx(0.95**22)
    assert other.passes == pytest.approx(0.85**22)
    assert false_reject_curve(TO_3, 22, (0.05,), watched=True)[0].passes == pytest.approx(0.95**22)


def test_going_on_until_it_is_met_passes_more_often() -> None:
    """By hand: 16 in a row, or one miss among the first 16 and none until it is outweighed."""
    second = 16 + flawless_needed(Asked.RECALL, 0.8, 15, 16)
    share = 0.9
    by_hand = share**16 + 16 * (1 - share) * share ** (second - 1)
    found = recall_curve(TO_3, second, (share,), watched=True)[0]
    assert found.passes == pytest.approx(by_hand)
    assert found.passes > recall_curve(TO_3, second, (share,))[0].passes


def test_better_people_pass_more_often() -> None:
    for watched in (False, True):
        passes = [point.passes for point in recall_curve(TO_4, 80, GRID, watched=watched)]
        assert passes == sorted(passes)
        assert passes[-1] == pytest.approx(1.0)


def test_curves_of_what_is_not_asked_for_are_refused() -> None:
    with pytest.raises(BadInput, match="L2 asks for no reject recall"):
        recall_curve(TO_2, 20)
    with pytest.raises(BadInput, match="L2 asks for no false-reject rate"):
        false_reject_curve(TO_2, 20, (0.1,))
    with pytest.raises(BadInput, match=r"1\.2 is no share"):
        recall_curve(TO_3, 20, (1.2,))
