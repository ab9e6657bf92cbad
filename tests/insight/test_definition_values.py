"""How far groups are from each definition, beside statsmodels and by hand."""

import numpy as np
import pytest
from statsmodels.stats.weightstats import CompareMeans, DescrStatsW

from reviewer.domain.fairness_definitions import Definition
from reviewer.insight.definition_values import (
    EDGES,
    GroupSums,
    bases_differ,
    furthest,
)
from reviewer.insight.intervals import wilson
from reviewer.insight.two_shares import difference


def sums(
    rejected_bad: int = 0, rejected_good: int = 0, passed_bad: int = 0, passed_good: int = 0
) -> GroupSums:
    return GroupSums(rejected_bad, rejected_good, passed_bad, passed_good)


def scored(bad: list[float], good: list[float]) -> GroupSums:
    found = GroupSums()
    for is_bad, scores in ((True, bad), (False, good)):
        for each in scores:
            found.add(rejected=False, bad=is_bad, score=each)
    return found


# Rejected of the bad: 30 of 40, 36 of 40, 38 of 40.
OPPORTUNITY = {"a": sums(30, 5, 10, 55), "b": sums(36, 5, 4, 55), "c": sums(38, 5, 2, 55)}


def test_the_furthest_group_is_told_with_an_interval_of_all() -> None:
    found = furthest(Definition.EQUAL_OPPORTUNITY, OPPORTUNITY)
    assert found is not None
    assert (found.group, found.cases, found.compared) == ("a", 40, 3)
    assert found.value == pytest.approx(30 / 40 - 74 / 80)
    wide = difference(30, 40, 74, 80, 1 - 0.05 / 3)
    assert (found.low, found.high) == pytest.approx((wide.low, wide.high))
    alone = difference(30, 40, 74, 80)
    assert found.low < alone.low < alone.high < found.high


def test_two_rates_are_compared_where_a_definition_asks_for_both() -> None:
    found = furthest(Definition.EQUALIZED_ODDS, OPPORTUNITY)
    assert found is not None
    assert (found.group, found.compared) == ("a", 6)


def test_what_rests_on_few_is_not_compared() -> None:
    small = {"a": sums(19, 0, 0, 100), "b": sums(30, 0, 10, 100)}
    assert furthest(Definition.EQUAL_OPPORTUNITY, small) is None
    assert furthest(Definition.EQUAL_OPPORTUNITY, {"a": sums(30, 0, 10, 100)}) is None
    assert furthest(Definition.CALIBRATION, {"a": scored([0.3] * 4, [0.3] * 15)}) is None
    assert furthest(Definition.BALANCE_OF_GOOD, {}) is None


def test_calibration_is_told_at_the_score_that_is_furthest_off() -> None:
    groups = {"a": scored([0.3] * 2, [0.3] * 18), "b": scored([0.3] * 18, [0.3] * 12)}
    found = furthest(Definition.CALIBRATION, groups)
    assert found is not None
    assert (found.group, found.cases, found.compared) == ("b", 30, 2)
    assert found.value == pytest.approx(0.6 - 0.3)
    share = wilson(18, 30, 1 - 0.05 / 2)
    assert (found.low, found.high) == pytest.approx((share.low - 0.3, share.high - 0.3))


def test_an_edge_belongs_to_the_bin_above_it() -> None:
    found = scored([], [*EDGES, 0.0, 1.0])
    assert [each.cases for each in found.bins] == [1, 1, 1, 1, 1, 1, 1, 2]


@pytest.mark.parametrize("definition", [Definition.BALANCE_OF_BAD, Definition.BALANCE_OF_GOOD])
def test_means_of_scores_agree_with_statsmodels(definition: Definition) -> None:
    random = np.random.default_rng(7)
    near, far = random.beta(2, 5, 45), random.beta(2, 9, 31)
    is_bad = definition is Definition.BALANCE_OF_BAD
    groups = {
        name: scored([*each], []) if is_bad else scored([], [*each])
        for name, each in (("near", near), ("far", far))
    }
    found = furthest(definition, groups)
    assert found is not None
    compared = CompareMeans(DescrStatsW(near), DescrStatsW(far))
    low, high = compared.tconfint_diff(alpha=0.05 / 2, usevar="unequal")
    ours = (found.low, found.high) if found.group == "near" else (-found.high, -found.low)
    assert ours == pytest.approx((low, high), rel=1e-9)


def test_scores_that_are_all_the_same_leave_no_doubt() -> None:
    found = furthest(
        Definition.BALANCE_OF_GOOD, {"a": scored([], [0.25] * 20), "b": scored([], [0.5] * 20)}
    )
    assert found is not None
    assert (found.value, found.low, found.high) == (-0.25, -0.25, -0.25)


def test_bases_differ_where_more_than_chance_says_so() -> None:
    assert bases_differ({"a": sums(30, 0, 10, 60), "b": sums(5, 0, 5, 90)})
    assert not bases_differ({"a": sums(5, 0, 5, 90), "b": sums(6, 0, 5, 90)})
    assert not bases_differ({"a": sums(10, 0, 0, 0), "b": sums(0, 0, 0, 200)})
