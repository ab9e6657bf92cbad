"""Alerts along somebody's cases: published figures, an exact chain, and charts by hand."""

import math
from collections import defaultdict

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.lc_cusum import (
    LEAST_ALLOWED,
    RUNS,
    Alert,
    Rates,
    alert_share,
    chart,
    median_cases,
    simulated_limit,
)

LEARNT, RELAPSED = Alert.LEARNT, Alert.RELAPSED
NEAR, FAR = Rates(0.2, 0.1), Rates(0.2, 0.05)
# Three standard errors of a share among the runs, at most.
TOLERANCE = 3 * 0.5 / math.sqrt(RUNS)


def exact_share(alert: Alert, rates: Rates, limit: float, wrong: float, cases: int) -> float:
    """Chance to reach a limit, by the chain of all scores that there can be."""
    if_right, if_wrong = rates.weights(alert)
    waiting, reached = {0.0: 1.0}, 0.0
    for _ in range(cases):
        following: dict[float, float] = defaultdict(float)
        for score, chance in waiting.items():
            for weight, share in ((if_right, 1.0 - wrong), (if_wrong, wrong)):
                after = round(max(0.0, score + weight), 9)
                if after >= limit:
                    reached += chance * share
                else:
                    following[after] += chance * share
        waiting = following
    return reached


def test_a_copied_limit_declares_nine_of_ten_falsely() -> None:
    assert alert_share(LEARNT, NEAR, 1.25, 0.2, 100) == pytest.approx(0.90, abs=0.01)


def test_a_higher_one_still_declares_a_third_falsely() -> None:
    assert alert_share(LEARNT, FAR, 3.0, 0.2, 100) == pytest.approx(0.34, abs=TOLERANCE)
    assert median_cases(LEARNT, FAR, 3.0, 0.05, 200) == 24


@pytest.mark.parametrize("alert", Alert)
@pytest.mark.parametrize("rates", [NEAR, FAR])
@pytest.mark.parametrize("cases", [30, 100])
def test_the_simulation_meets_the_exact_chain(alert: Alert, rates: Rates, cases: int) -> None:
    limit = simulated_limit(alert, rates, cases)
    for wrong in (0.05, 0.2):
        exact = exact_share(alert, rates, limit.score, wrong, cases)
        assert alert_share(alert, rates, limit.score, wrong, cases) == pytest.approx(
            exact, abs=TOLERANCE
        )


@pytest.mark.parametrize("alert", Alert)
@pytest.mark.parametrize("share", [0.01, 0.05, 0.2])
def test_a_limit_keeps_its_share_and_none_much_lower_would(alert: Alert, share: float) -> None:
    limit = simulated_limit(alert, NEAR, 60, share)
    exact = exact_share(alert, NEAR, limit.score, NEAR.null(alert), 60)
    assert exact == pytest.approx(limit.seen, abs=TOLERANCE)
    assert limit.seen <= share
    assert limit.seen == alert_share(alert, NEAR, limit.score, NEAR.null(alert), 60)
    lower = limit.score - max(NEAR.weights(alert))
    assert alert_share(alert, NEAR, lower, NEAR.null(alert), 60) > share


def test_another_seed_finds_nearly_the_same_share() -> None:
    limit = simulated_limit(LEARNT, NEAR, 100)
    other = alert_share(LEARNT, NEAR, limit.score, 0.2, 100, seed=7)
    assert other != limit.seen
    assert other == pytest.approx(0.05, abs=0.005)


def test_a_limit_is_simulated_once() -> None:
    simulated_limit.cache_clear()
    first = simulated_limit(LEARNT, NEAR, 50)
    assert simulated_limit(LEARNT, Rates(0.2, 0.1), 50) is first
    assert simulated_limit.cache_info().misses == 1


def test_a_limit_that_nobody_reaches_lies_above_all() -> None:
    """One case: everybody right scores the same, and four in five is more than was wanted."""
    limit = simulated_limit(LEARNT, NEAR, 1, 0.5)
    assert limit.seen == 0.0
    assert limit.score > NEAR.weights(LEARNT)[0] * 1.1
    assert alert_share(LEARNT, NEAR, limit.score, 0.2, 1) == 0.0


def test_who_has_learnt_falsely_is_inadequate_and_who_relapsed_falsely_is_not() -> None:
    assert (NEAR.null(LEARNT), NEAR.null(RELAPSED)) == (0.2, 0.1)


def test_weights_by_hand() -> None:
    assert NEAR.weights(LEARNT) == pytest.approx((math.log(0.9 / 0.8), math.log(0.5)))
    assert NEAR.weights(RELAPSED) == pytest.approx((-math.log(0.9 / 0.8), math.log(2.0)))


def test_eleven_right_in_a_row_reach_the_limit_and_start_again() -> None:
    found = chart(LEARNT, NEAR, 1.25, [False] + [True] * 22)
    assert found.alerts == (12, 23)
    assert found.scores[0] == 0.0
    assert found.scores[11] == pytest.approx(11 * math.log(0.9 / 0.8))
    assert found.scores[12] == pytest.approx(math.log(0.9 / 0.8))


def test_a_relapse_is_seen_by_what_goes_wrong() -> None:
    assert chart(RELAPSED, NEAR, 2.0, [True] * 50 + [False] * 3).alerts == (53,)
    assert chart(LEARNT, NEAR, 2.0, [False] * 50).alerts == ()


@given(st.sampled_from(Alert), st.lists(st.booleans(), max_size=200), st.floats(0.5, 5.0))
def test_no_score_is_below_nothing_and_alerts_are_where_the_limit_is_reached(
    alert: Alert, right: list[bool], limit: float
) -> None:
    found = chart(alert, FAR, limit, right)
    assert len(found.scores) == len(right)
    assert all(score >= 0.0 for score in found.scores)
    reached = [number for number, score in enumerate(found.scores, 1) if score >= limit]
    assert list(found.alerts) == reached


def test_late_medians_are_none() -> None:
    assert median_cases(LEARNT, FAR, 3.0, 0.05, 10) is None


def test_what_cannot_be_charted() -> None:
    with pytest.raises(BadInput, match="must be below inadequate"):
        Rates(0.1, 0.1)
    with pytest.raises(BadInput, match="inadequate is 1"):
        Rates(1.0, 0.1)
    with pytest.raises(BadInput, match="limit of 0"):
        chart(LEARNT, NEAR, 0.0, [])
    with pytest.raises(BadInput, match="0 cases"):
        simulated_limit(LEARNT, NEAR, 0)
    with pytest.raises(BadInput, match="too small to simulate"):
        simulated_limit(LEARNT, NEAR, 50, (LEAST_ALLOWED - 1) / RUNS)
    with pytest.raises(BadInput, match="wrong is 1"):
        alert_share(LEARNT, NEAR, 1.0, 1.0, 50)
