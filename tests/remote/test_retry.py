"""When to try again, as tables."""

from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.remote.retry import MOST_S, OPENS_AFTER, Breaker, backoff_s, retry_after_s

NOW = datetime(2026, 11, 21, 8, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("failures", "most"),
    [(0, 4.0), (1, 4.0), (2, 8.0), (5, 64.0), (8, 512.0), (9, MOST_S), (10_000, MOST_S)],
)
def test_the_longest_wait_doubles_to_a_quarter_of_an_hour(failures: int, most: float) -> None:
    assert backoff_s(failures, lambda: 1.0) == most


@given(st.integers(0, 10_000), st.floats(0, 1, exclude_max=True))
def test_every_wait_lies_between_nothing_and_the_most(failures: int, chance: float) -> None:
    assert 0 <= backoff_s(failures, lambda: chance) <= MOST_S


@pytest.mark.parametrize(
    ("header", "seconds"),
    [
        (None, None),
        ("", None),
        ("soon", None),
        ("-3", None),
        ("Mon, 01 Jan 99999999999999999999 00:00:00 GMT", None),
        ("0", 0.0),
        (" 7 ", 7.0),
        ("3600", 3600.0),
        ("86400", 3600.0),
        ("Sat, 21 Nov 2026 08:00:30 GMT", 30.0),
        ("Sat, 21 Nov 2026 07:00:00 GMT", 0.0),
        ("Sun, 22 Nov 2026 08:00:00 GMT", 3600.0),
    ],
)
def test_retry_after_is_read_and_kept_within_an_hour(
    header: str | None, seconds: float | None
) -> None:
    assert retry_after_s(header, NOW) == seconds


def failed(times: int) -> Breaker:
    breaker = Breaker()
    for _ in range(times):
        breaker = breaker.failed()
    return breaker


@pytest.mark.parametrize(
    ("failures", "is_closed"),
    [(0, True), (OPENS_AFTER - 1, True), (OPENS_AFTER, False), (OPENS_AFTER + 1, False)],
)
def test_failures_in_a_row_open_the_breaker(failures: int, is_closed: bool) -> None:
    assert failed(failures).is_closed is is_closed


def test_one_good_answer_closes_it() -> None:
    assert failed(OPENS_AFTER).succeeded().is_closed
