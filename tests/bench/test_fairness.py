"""The review that is timed counts what it is given; no time counts."""

from reviewer.bench.fairness import SIZES, make_columns, time_fairness
from reviewer.insight.tallies import tally_columns


def test_a_review_of_few_is_timed() -> None:
    (found,) = time_fairness(3_000)
    assert (found.name, found.unit) == ("fairness_10m_s", "s")
    assert found.value >= 0.0


def test_decisions_are_spread_over_all_slices() -> None:
    columns, states = make_columns(20_000)
    found = tally_columns(columns, states)
    assert found.whole.sum() == 20_000
    assert sum(len(each) == 1 for each in found.slices) == sum(SIZES.values())
    for facet, size in SIZES.items():
        rows = [place for place, each in enumerate(found.slices) if each[0][0] == facet][:size]
        assert 0 < found.counts[rows].sum() < 20_000
