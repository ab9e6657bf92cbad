"""Slices beside the rest: rates by hand, what is hidden, and what no difference may bring."""

from dataclasses import replace

import numpy as np
import pytest

from reviewer.domain.decision import Verdict
from reviewer.insight.intervals import Interval, wilson
from reviewer.insight.multiplicity import benjamini_hochberg
from reviewer.insight.slices import PARTS, Cell, Rate, Review, Shown, rates_of, review
from reviewer.insight.tallies import (
    STATES,
    Column,
    Decided,
    Route,
    SliceFacet,
    state_of,
    tally,
    tally_columns,
)
from reviewer.insight.two_shares import difference, fisher_p, power

CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST
FLAGGED, AUTO = Route.FLAGGED, Route.AUTO_CERTIFIED


def decided(site: str, verdict: Verdict, damaged: bool | None, route: Route = FLAGGED) -> Decided:
    return Decided({SliceFacet.SITE: site}, verdict, damaged, route)


def cell(found: Review, site: str, rate: Rate) -> Cell:
    return next(each for each in found.of(((SliceFacet.SITE, site),)) if each.rate is rate)


AT_A = (
    [decided("A", CERTIFY, False)] * 60
    + [decided("A", CERTIFY, True)] * 10
    + [decided("A", REJECT, True)] * 15
    + [decided("A", REJECT, False)] * 5
    + [decided("A", CERTIFY, None, AUTO)] * 20
    + [decided("A", TEST, True, Route.ASKED)] * 2
)
ELSEWHERE = (
    [decided("B", CERTIFY, False)] * 90
    + [decided("B", REJECT, True)] * 30
    + [decided("C", CERTIFY, False)] * 4
    + [decided("D", CERTIFY, False, AUTO)] * 6
)


@pytest.mark.parametrize(
    ("rate", "hits", "trials"),
    [
        (Rate.SUCCESS, 75, 90),
        (Rate.REJECT_RECALL, 15, 25),
        (Rate.FALSE_REJECT, 5, 65),
        (Rate.ESCAPED, 10, 70),
        (Rate.FLAGGED, 90, 112),
        (Rate.AUTO_CERTIFIED, 20, 112),
        (Rate.VERIFIED, 90, 110),
    ],
)
def test_rates_by_hand(rate: Rate, hits: int, trials: int) -> None:
    found = cell(review(tally(AT_A + ELSEWHERE)), "A", rate)
    assert (found.hits, found.trials) == (hits, trials)
    assert found.value == wilson(hits, trials)
    assert rates_of(tally(AT_A).whole)[rate] == wilson(hits, trials)


def test_each_state_counts_where_its_name_says() -> None:
    for place, (verdict, truth, route) in enumerate(STATES):
        in_hits = {rate for rate, (hits, _) in PARTS.items() if hits[place]}
        in_trials = {rate for rate, (_, trials) in PARTS.items() if trials[place]}
        assert in_hits <= in_trials
        assert (Rate.SUCCESS in in_trials) == (verdict is not None and truth is not None)
        assert (Rate.FLAGGED in in_hits) == (route is FLAGGED)


def test_a_slice_beside_the_rest() -> None:
    found = cell(review(tally(AT_A + ELSEWHERE)), "A", Rate.SUCCESS)
    assert found.shown is Shown.COMPARED
    assert found.comparison is not None
    assert found.comparison.rest == wilson(130, 130)
    assert found.comparison.difference == difference(75, 90, 130, 130)
    assert found.comparison.p == pytest.approx(fisher_p(75, 90, 130, 130))


def test_what_is_hidden_too_few_or_not_defined() -> None:
    found = review(tally(AT_A + ELSEWHERE))
    hidden = cell(found, "C", Rate.SUCCESS)
    assert (hidden.shown, hidden.hits, hidden.trials) == (Shown.HIDDEN, None, None)
    assert (hidden.value, hidden.comparison) == (None, None)
    few = cell(found, "D", Rate.SUCCESS)
    assert (few.shown, few.value, few.comparison) == (Shown.TOO_FEW, wilson(6, 6), None)
    none = cell(found, "D", Rate.REJECT_RECALL)
    assert (none.shown, none.hits, none.trials) == (Shown.UNDEFINED, 0, 0)
    assert (none.value, none.comparison) == (None, None)


def test_a_rest_of_few_is_no_comparison() -> None:
    """What the one other slice hides must not show as the rest of this one."""
    decisions = [decided("A", CERTIFY, False)] * 50 + [decided("C", CERTIFY, True)] * 4
    assert cell(review(tally(decisions)), "A", Rate.SUCCESS).shown is Shown.TOO_FEW


def test_all_tests_of_a_review_are_corrected_together() -> None:
    by_shift = [
        replace(each, facets={**each.facets, SliceFacet.SHIFT: "late" if place % 2 else "early"})
        for place, each in enumerate(AT_A + ELSEWHERE)
    ]
    found = review(tally(by_shift))
    made = [each.comparison for each in found.cells() if each.comparison is not None]
    together = benjamini_hochberg([each.p for each in made])
    assert found.tests == len(made) == together.tests
    assert [each.corrected for each in made] == pytest.approx(list(together.p))
    assert [each.believed for each in made] == list(together.believed)
    assert any(each.believed for each in made)
    assert found.believed() == tuple(each for each in found.cells() if is_believed(each))
    assert not all(each.believed for each in made)
    alone = review(tally(AT_A + ELSEWHERE), rates=[Rate.SUCCESS])
    assert alone.tests == 2
    assert {each.rate for each in alone.cells()} == {Rate.SUCCESS}


def test_what_a_review_would_find_at_least() -> None:
    found = review(tally(AT_A + ELSEWHERE + [decided("B", CERTIFY, True)] * 26))
    at_a = ((SliceFacet.SITE, "A"),)
    strictest = power(90, 156, 130 / 156 - 0.2, 130 / 156, 0.05 / found.tests)
    assert 0.1 < strictest < 0.9
    assert found.power(at_a, Rate.SUCCESS, -0.2) == strictest
    assert found.power(at_a, Rate.SUCCESS, 0.2) is None
    assert found.power(at_a, Rate.AUTO_CERTIFIED, 0.99) is None
    assert found.power(((SliceFacet.SITE, "D"),), Rate.SUCCESS, -0.2) is None
    assert review(tally(AT_A + ELSEWHERE)).power(at_a, Rate.SUCCESS, -0.2) is None


def test_nothing_decided() -> None:
    found = review(tally([]))
    assert (found.tests, list(found.cells()), found.believed()) == (0, [], ())
    assert rates_of(tally([]).whole)[Rate.SUCCESS] == Interval(None, 0.0, 1.0)


SIZES = {SliceFacet.SITE: 6, SliceFacet.LANGUAGE: 5, SliceFacet.SHIFT: 3}
CERTIFIED_RIGHT, CERTIFIED_WRONG, REJECTED_RIGHT, REJECTED_WRONG = (
    state_of(verdict, damaged, FLAGGED)
    for verdict, damaged in ((CERTIFY, False), (CERTIFY, True), (REJECT, True), (REJECT, False))
)
STATES_SEEN = np.array([CERTIFIED_RIGHT, CERTIFIED_WRONG, REJECTED_RIGHT, REJECTED_WRONG])


def simulated(
    chance: np.random.Generator, decisions: int, success: float, at_first_site: float
) -> Review:
    """A review of pairs and all, where one site alone may differ."""
    columns = {
        facet: Column([f"{place}" for place in range(size)], chance.integers(0, size, decisions))
        for facet, size in SIZES.items()
    }
    here = columns[SliceFacet.SITE].codes == 0
    right = chance.random(decisions) < np.where(here, at_first_site, success)
    damaged = chance.random(decisions) < 0.2
    states = STATES_SEEN[np.where(damaged, np.where(right, 2, 1), np.where(right, 0, 3))]
    return review(tally_columns(columns, states))


def is_believed(each: Cell) -> bool:
    return each.comparison is not None and each.comparison.believed


@pytest.mark.parametrize("reviews", [120, pytest.param(4000, marks=pytest.mark.long)])
@pytest.mark.parametrize(("decisions", "success"), [(900, 0.9), (3000, 0.98)])
def test_without_a_difference_few_reviews_believe_any(
    reviews: int, decisions: int, success: float
) -> None:
    """At most 5 % of reviews of 77 slices, three errors of the simulation allowed."""
    chance = np.random.default_rng(decisions)
    alarms = sum(
        bool(simulated(chance, decisions, success, success).believed()) for _ in range(reviews)
    )
    assert alarms / reviews <= 0.05 + 3.0 * (0.05 * 0.95 / reviews) ** 0.5


@pytest.mark.parametrize("reviews", [60, pytest.param(1500, marks=pytest.mark.long)])
def test_a_gap_is_found_as_often_as_power_says(reviews: int) -> None:
    """Ten points at one site of six: the power at the strictest step of the correction, or more."""
    chance = np.random.default_rng(7)
    found, tests = 0, 0
    for _ in range(reviews):
        seen = simulated(chance, 1800, 0.9, 0.8)
        tests = max(tests, seen.tests)
        found += is_believed(cell(seen, "0", Rate.SUCCESS))
    least = power(300, 1500, 0.8, 0.9, 0.05 / tests)
    most = power(300, 1500, 0.8, 0.9, 0.05 * 0.2)
    allowed = 3.0 * (0.25 / reviews) ** 0.5
    assert 0.5 < least < most < 0.99
    assert least - allowed <= found / reviews <= most + allowed
