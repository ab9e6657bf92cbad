"""For how long a protocol is heard after a newer one came."""

from datetime import date

import pytest

from reviewer.wire.protocol import PROTOCOLS, Protocol, oldest_pushed


def ages(*days: date) -> tuple[Protocol, ...]:
    return tuple(Protocol(number, day) for number, day in enumerate(days, start=1))


@pytest.mark.parametrize(
    ("days", "oldest"),
    [
        ((date(2026, 11, 21),), 1),
        ((date(2026, 11, 21), date(2027, 2, 1)), 1),
        # Its successor came five years ago, but it was the newest until today.
        ((date(2026, 11, 21), date(2040, 2, 1)), 1),
        # The second came a day within 24 months, a day outside of them, on the last day of a year.
        ((date(2026, 1, 1), date(2027, 3, 2), date(2029, 3, 1)), 1),
        ((date(2026, 1, 1), date(2027, 2, 28), date(2029, 3, 1)), 2),
        ((date(2026, 1, 1), date(2027, 12, 31), date(2029, 12, 31)), 1),
        ((date(2026, 1, 1), date(2027, 1, 1), date(2028, 1, 1), date(2030, 6, 1)), 3),
    ],
)
def test_pushes_are_taken_for_two_years_after_a_successor_came(
    days: tuple[date, ...], oldest: int
) -> None:
    assert oldest_pushed(ages(*days)) == oldest


def test_the_table_rises() -> None:
    numbers = [each.number for each in PROTOCOLS]
    days = [each.since for each in PROTOCOLS]
    assert numbers == list(range(1, len(PROTOCOLS) + 1))
    assert days == sorted(set(days))
