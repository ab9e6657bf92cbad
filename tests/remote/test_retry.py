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
        breaker = breaker.failed(100.0, 60.0)
    return breaker


def test_a_few_failures_leave_the_breaker_closed() -> None:
    assert failed(OPENS_AFTER - 1).allows(100.0)


def test_an_open_breaker_allows_nothing_until_its_time() -> None:
    breaker = failed(OPENS_AFTER)
    assert not breaker.allows(159.9)
    assert breaker.allows(160.0)
    assert not breaker.is_closed


def test_a_failed_probe_opens_it_again_and_a_good_one_closes_it() -> None:
    breaker = failed(OPENS_AFTER)
    assert not breaker.failed(160.0, 60.0).allows(161.0)
    assert breaker.succeeded().is_closed


def test_a_person_may_ask_for_a_probe_at_once() -> None:
    breaker = failed(OPENS_AFTER).woken()
    assert breaker.allows(0.0)
    assert not breaker.is_closed
