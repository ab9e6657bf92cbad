"""The learning curve: windows by hand, gaps, and the band that a plain count gives."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import wilson
from reviewer.insight.learning_curve import learning_curve

R, W, U = True, False, None
OUTCOMES = st.lists(st.sampled_from([R, W, U]), max_size=80)


def test_windows_by_hand() -> None:
    points = learning_curve([R, W, U, R, R], window=3)
    assert [point.case for point in points] == [1, 2, 3, 4, 5]
    assert [point.cases for point in points] == [1, 2, 3, 3, 3]
    assert [point.verified for point in points] == [1, 2, 2, 2, 2]
    assert [point.success.value for point in points] == [1.0, 0.5, 0.5, 0.5, 1.0]


def test_nothing_verified_is_a_gap_and_no_rate_of_0() -> None:
    points = learning_curve([R, U, U, W], window=2)
    assert [point.success.value for point in points] == [1.0, 1.0, None, 0.0]
    assert (points[2].success.low, points[2].success.high) == (0.0, 1.0)
    assert [point.verified_share for point in points] == [1.0, 0.5, 0.0, 0.5]


def test_the_last_case_always_has_a_point() -> None:
    assert [point.case for point in learning_curve([R] * 10, step=4)] == [2, 6, 10]
    assert [point.case for point in learning_curve([R] * 3, step=4)] == [3]
    assert learning_curve([]) == ()


@given(OUTCOMES, st.integers(1, 40), st.integers(1, 9), st.sampled_from([0.8, 0.95]))
def test_each_point_is_wilsons_interval_of_its_window(
    outcomes: list[bool | None], window: int, step: int, level: float
) -> None:
    for point in learning_curve(outcomes, window, step, level):
        inside = [each for each in outcomes[: point.case][-window:] if each is not None]
        assert point.verified == len(inside)
        assert point.success == wilson(sum(inside), len(inside), level)


@pytest.mark.parametrize(("window", "step"), [(0, 1), (5, 0)])
def test_no_such_curve(window: int, step: int) -> None:
    with pytest.raises(BadInput, match="give 1 or more"):
        learning_curve([R], window, step)
