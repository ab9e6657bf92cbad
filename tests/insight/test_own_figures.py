"""Own decisions by week and along shifts: counts, cuts and ends by hand."""

from reviewer.domain.pace import ABSENCE_MS
from reviewer.insight.drift import Drift
from reviewer.insight.own_figures import (
    LAST_HOUR,
    WEEKS,
    OwnDecision,
    by_hour,
    by_week,
    first_week_ms,
    sessions_of,
)
from reviewer.insight.two_shares import fisher_p

MONDAY = 1_794_787_200_000  # 2026-11-16
WEEK, HOUR = 7 * 86_400_000, 3_600_000


def made(at_ms: int, *, rejected: bool = False, seconds: float | None = None) -> OwnDecision:
    return OwnDecision(at_ms, rejected, None, seconds)


def test_weeks_begin_on_mondays() -> None:
    for now_ms in (MONDAY, MONDAY + WEEK - 1):
        assert first_week_ms(now_ms) == MONDAY - 11 * WEEK
    assert first_week_ms(MONDAY - 1) == MONDAY - 12 * WEEK


def test_what_lies_outside_of_the_weeks_is_left_out() -> None:
    told = by_week([made(MONDAY - 11 * WEEK - 1), made(MONDAY), made(MONDAY + WEEK)], MONDAY)
    assert [each.decisions for each in told] == [0] * (WEEKS - 1) + [1]
    assert {each.drift for each in told} == {Drift.TOO_FEW}


def test_a_week_is_held_against_all_before_it_and_all_weeks_are_corrected_together() -> None:
    def last(earlier: int, rejected: int) -> Drift:
        usual = [
            made(MONDAY - back * WEEK, rejected=place < 5)
            for back in range(1, earlier + 1)
            for place in range(20)
        ]
        now = [made(MONDAY, rejected=place < rejected) for place in range(20)]
        return by_week(usual + now, MONDAY)[-1].drift

    assert fisher_p(13, 20, 5, 20) < 0.05 < fisher_p(12, 20, 5, 20)
    assert (last(1, 13), last(1, 12)) == (Drift.DRIFTED, Drift.STEADY)
    # With ten tests, nine of which show nothing, the same p would not do.
    assert fisher_p(10, 20, 50, 200) < 0.05
    assert (last(10, 10), last(10, 13)) == (Drift.STEADY, Drift.DRIFTED)


def test_a_session_ends_with_three_hours_and_its_last_hours_are_one() -> None:
    first = [made(hour * HOUR) for hour in range(14)]
    second = made(13 * HOUR + ABSENCE_MS, rejected=True)
    decisions = [*first, second]
    assert [len(each) for each in sessions_of(decisions)] == [14, 1]
    told = by_hour(decisions)
    assert [each.hour for each in told] == list(range(1, LAST_HOUR + 1))
    assert [each.decisions for each in told] == [2, *[1] * 10, 3]
    assert told[0].rejected == 1


def test_a_median_needs_twenty_that_noted_their_time() -> None:
    timed = [made(each, seconds=float(each)) for each in range(20)]
    assert by_hour([*timed[1:], made(20)])[0].seconds is None
    assert by_hour(timed)[0].seconds == 9.5
    assert by_hour([]) == ()
