"""Definitions of fairness: a published example, fairlearn on random groups, what conflicts."""

import numpy as np
import pytest
from fairlearn import metrics
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.domain.fairness_definitions import CONFLICTS, Definition
from reviewer.insight.fairness import (
    COMPARES,
    Group,
    GroupRate,
    compared,
    conflicts,
    implied_false_reject,
    scored,
    told,
)
from reviewer.insight.intervals import Interval, wilson
from reviewer.insight.two_shares import difference

COUNT = st.integers(0, 40)
GROUP = st.builds(Group, COUNT, COUNT, COUNT, COUNT)
# The groups a, b and c of fairlearn's guide, 18 rows in all.
GUIDE = {"a": Group(1, 2, 1, 0), "b": Group(3, 0, 2, 1), "c": Group(2, 2, 3, 1)}


def values(rate: GroupRate, groups: dict[str, Group]) -> list[float | None]:
    return [each.value for each in compared(rate, groups).values.values()]


def test_the_example_of_a_guide() -> None:
    assert values(GroupRate.FOUND, GUIDE) == pytest.approx([0.5, 0.6, 0.4])
    assert values(GroupRate.FALSE_REJECT, GUIDE) == pytest.approx([1.0, 0.0, 0.667], abs=5e-4)
    assert values(GroupRate.REJECTED, GUIDE) == pytest.approx([0.75, 0.5, 0.5])
    parity = compared(GroupRate.REJECTED, GUIDE)
    assert (parity.spread, parity.ratio) == pytest.approx((0.25, 0.667), abs=5e-4)
    assert told(Definition.EQUALIZED_ODDS, GUIDE).spread == pytest.approx(1.0)


def test_a_group_beside_the_others() -> None:
    found = compared(GroupRate.PRECISION, GUIDE)
    assert found.values["a"] == wilson(1, 3)
    assert found.against_rest["a"] == difference(1, 3, 5, 7)
    assert values(GroupRate.CLEARED, GUIDE) == pytest.approx([0.0, 1 / 3, 0.25])
    assert values(GroupRate.ACCURACY, GUIDE) == pytest.approx([0.25, 4 / 6, 3 / 8])
    assert values(GroupRate.BASE, GUIDE) == pytest.approx([0.5, 5 / 6, 5 / 8])


def test_without_a_bad_one_there_is_no_share_of_them() -> None:
    groups = {"a": Group(9, 1, 3, 7), "b": Group(0, 2, 0, 18)}
    found = told(Definition.EQUAL_OPPORTUNITY, groups)
    assert found.spread is None
    assert found.rates[0].undefined == 1
    assert found.rates[0].values["b"] == Interval(None, 0.0, 1.0)
    assert found.rates[0].against_rest["a"].value is None
    assert told(Definition.EQUALIZED_ODDS, groups).spread is None
    # fairlearn: "The recall of a group without a positive is 0", so that the gap is 0.75.
    truth, said, names = rows(groups)
    gap = metrics.equal_opportunity_difference(truth, said, sensitive_features=names)
    assert gap == pytest.approx(0.75)


def test_nobody_rejected_has_no_ratio() -> None:
    found = compared(GroupRate.REJECTED, {"a": Group(0, 0, 1, 2), "b": Group(0, 0, 3, 4)})
    assert (found.spread, found.ratio) == (0.0, None)


def rows(groups: dict[str, Group]) -> tuple[list[int], list[int], list[str]]:
    truth, said, names = [], [], []
    for name, each in groups.items():
        counts = (each.rejected_bad, each.rejected_good, each.passed_bad, each.passed_good)
        for count, bad, rejected in zip(counts, (1, 0, 1, 0), (1, 1, 0, 0), strict=True):
            truth += [bad] * count
            said += [rejected] * count
            names += [name] * count
    return truth, said, names


@pytest.mark.parametrize("tables", [40, pytest.param(1000, marks=pytest.mark.long)])
def test_random_groups_as_fairlearn_has_them(tables: int) -> None:
    """All tables in one frame, told apart by a control feature, as each frame costs a while."""
    counts = np.random.default_rng(3).integers(1, 30, (tables, 3, 4)).tolist()
    every = [
        {name: Group(*each) for name, each in zip("abc", table, strict=True)} for table in counts
    ]
    listed = [
        (*row, place) for place, each in enumerate(every) for row in zip(*rows(each), strict=True)
    ]
    truth, said, names, places = zip(*listed, strict=True)
    frame = metrics.MetricFrame(
        metrics=THEIRS, y_true=truth, y_pred=said, sensitive_features=names, control_features=places
    )
    spreads, ratios = frame.difference(), frame.ratio()
    for place, groups in enumerate(every):
        for rate in THEIRS:
            found = compared(GroupRate(rate), groups)
            assert found.spread == pytest.approx(spreads.loc[place, rate], abs=1e-9)
            assert found.ratio == pytest.approx(ratios.loc[place, rate], abs=1e-9)
    odds = told(Definition.EQUALIZED_ODDS, every[0]).spread
    truth_one, said_one, names_one = rows(every[0])
    expected = metrics.equalized_odds_difference(truth_one, said_one, sensitive_features=names_one)
    assert odds == pytest.approx(expected, abs=1e-9)


THEIRS = {
    "rejected": metrics.selection_rate,
    "found": metrics.true_positive_rate,
    "false_reject": metrics.false_positive_rate,
}


def test_every_definition_is_told_or_is_about_scores() -> None:
    about_scores = set(Definition) - set(COMPARES)
    for definition in about_scores:
        with pytest.raises(BadInput, match="about scores"):
            told(definition, GUIDE)
    assert len(about_scores) == 3


def test_calibration_and_balance_by_hand() -> None:
    found = scored([0.1, 0.3, 0.5, 0.9, 0.7], [0, 1, 0, 1, 1], [0.2, 0.5, 0.95])
    means, shares = zip(*(each for each in found.bins if each is not None), strict=True)
    assert means == pytest.approx((0.1, 0.3, 0.7))
    assert shares == (wilson(0, 1), wilson(1, 1), wilson(2, 3))
    assert found.bins[3] is None
    assert found.error == pytest.approx((0.1 + 0.7 + 0.1) / 5)
    assert (found.of_bad, found.of_good) == pytest.approx((1.9 / 3, 0.3))


def test_scores_of_nothing_say_nothing() -> None:
    found = scored([], [], [0.5])
    assert (found.cases, found.bins, found.error) == (0, (None, None), None)
    assert scored([0.2], [1], []).of_good is None
    with pytest.raises(BadInput, match="one truth, 0 or 1"):
        scored([0.2], [0.5], [])
    with pytest.raises(BadInput, match="not between 0 and 1"):
        scored([1.2], [1], [])


@given(GROUP)
def test_three_rates_leave_no_choice_of_the_fourth(group: Group) -> None:
    """Chouldechova's identity, on any table."""

    def value(rate: GroupRate) -> float | None:
        hits, trials = group.parts(rate)
        return hits / trials if trials else None

    base, precision, found = (
        value(rate) for rate in (GroupRate.BASE, GroupRate.PRECISION, GroupRate.FOUND)
    )
    if base is None or precision is None or found is None:
        return
    implied = implied_false_reject(base, precision, found)
    if implied is None:
        assert base == 1.0 or precision == 0.0
    else:
        assert implied == pytest.approx(value(GroupRate.FALSE_REJECT), abs=1e-9)


UNLIKE = {"a": Group(40, 10, 10, 40), "b": Group(8, 18, 2, 72)}  # odds equal, base .5 and .1


def test_definitions_conflict_where_bad_ones_are_not_alike_frequent() -> None:
    assert told(Definition.EQUALIZED_ODDS, UNLIKE).spread == pytest.approx(0.0)
    assert (told(Definition.PREDICTIVE_PARITY, UNLIKE).spread or 0.0) > 0.4
    found = conflicts(Definition.EQUALIZED_ODDS, UNLIKE)
    others = frozenset[Definition]().union(*(each.of for each in found))
    assert others == {
        Definition.EQUALIZED_ODDS,
        Definition.PREDICTIVE_PARITY,
        Definition.SUFFICIENCY,
        Definition.DEMOGRAPHIC_PARITY,
    }
    assert conflicts(Definition.EQUAL_OPPORTUNITY, UNLIKE) == ()
    even = {"a": Group(40, 10, 10, 40), "b": Group(40, 10, 10, 40)}
    assert conflicts(Definition.EQUALIZED_ODDS, even) == ()
    for each in (Definition.EQUALIZED_ODDS, Definition.PREDICTIVE_PARITY):
        assert told(each, even).spread == 0.0


@given(st.dictionaries(st.sampled_from("abcd"), GROUP, min_size=2))
def test_no_table_breaks_a_conflict(groups: dict[str, Group]) -> None:
    """Whatever holds together on decisions is the named exception, or bases are alike."""
    base = compared(GroupRate.BASE, groups)
    if not base.spread or base.undefined:
        return
    holds = {each for each in COMPARES if told(each, groups).spread == 0.0 and whole(each, groups)}
    for conflict in CONFLICTS:
        if conflict.of <= holds:
            assert conflict.unless
            assert all(is_excepted(conflict.of, each) for each in groups.values())


def whole(definition: Definition, groups: dict[str, Group]) -> bool:
    return not any(each.undefined for each in told(definition, groups).rates)


def is_excepted(of: frozenset[Definition], group: Group) -> bool:
    if Definition.DEMOGRAPHIC_PARITY in of:
        found, false = group.parts(GroupRate.FOUND), group.parts(GroupRate.FALSE_REJECT)
        return found[0] * false[1] == false[0] * found[1]
    if Definition.SUFFICIENCY in of:
        right, cases = group.parts(GroupRate.ACCURACY)
        return right in (0, cases)
    return group.rejected_good == 0 or group.rejected_bad == 0


@pytest.mark.parametrize(
    "groups",
    [
        {"a": Group(5, 0, 5, 10), "b": Group(4, 0, 4, 32)},  # no good one is rejected
        {"a": Group(6, 0, 0, 10), "b": Group(4, 0, 0, 32)},  # no decision is wrong
        {"a": Group(5, 10, 5, 10), "b": Group(2, 18, 2, 18)},  # good ones as often as bad ones
    ],
)
def test_the_exceptions_are_some(groups: dict[str, Group]) -> None:
    assert told(Definition.EQUALIZED_ODDS, groups).spread == 0.0
    held = {
        each
        for each in (Definition.PREDICTIVE_PARITY, Definition.DEMOGRAPHIC_PARITY)
        if told(each, groups).spread == 0.0
    }
    assert len(held) == 1
    test_no_table_breaks_a_conflict.hypothesis.inner_test(groups)  # type: ignore[attr-defined]
