"""No parcel counts twice, whatever the statement holds already."""

from dataclasses import replace
from datetime import date

import pytest

from reviewer import resources
from reviewer.service.parcels import (
    Gone,
    Reported,
    StatedRow,
    add_up,
    days_of,
    gone_since,
    midnight_ms,
    stated_rows,
    stated_text,
)

STATED_MS = 1000
Q4 = StatedRow("box", "BER1", "2025-Q4", 100, 2)
ALWAYS = StatedRow("box", "", "", 50, 0)


def one(*, damaged: bool = True, site: str = "BER1", period: str = "2025-11", ms: int) -> Reported:
    return Reported("box", site, period, 1, int(damaged), False, ms)


def tally(*, site: str = "BER1", period: str = "2025-11", ms: int) -> Reported:
    return Reported("box", site, period, 40, 3, True, ms)


BEFORE, AFTER = STATED_MS, STATED_MS + 1


@pytest.mark.parametrize(
    ("statement", "reported", "counts"),
    [
        (Q4, (), (100, 2)),
        # The quarter is stated: a report from before is in it, one from after was shipped in it.
        (Q4, (one(ms=BEFORE),), (100, 2)),
        (Q4, (one(ms=AFTER),), (100, 3)),
        (Q4, (one(damaged=False, ms=AFTER),), (100, 2)),
        (Q4, (tally(ms=BEFORE),), (100, 2)),
        (Q4, (tally(ms=AFTER),), (100, 2)),
        (Q4, (tally(period="2025-Q4", ms=AFTER),), (100, 2)),
        # Another site, another time, or only in part the same: it is not stated.
        (Q4, (one(site="LEJ2", ms=BEFORE),), (101, 3)),
        (Q4, (tally(site="LEJ2", ms=BEFORE),), (140, 5)),
        (Q4, (tally(period="2026-01", ms=BEFORE),), (140, 5)),
        (Q4, (tally(period="2025", ms=BEFORE),), (140, 5)),
        (Q4, (one(period="2026-01-02", damaged=False, ms=AFTER),), (101, 2)),
        # A statement without periods holds what was known when it came.
        (ALWAYS, (tally(ms=BEFORE), one(ms=BEFORE)), (50, 0)),
        (ALWAYS, (tally(ms=AFTER), one(ms=AFTER)), (91, 4)),
        (None, (tally(ms=BEFORE), one(ms=AFTER)), (41, 4)),
        # More reports of damage than parcels.
        (StatedRow("box", "BER1", "2025-11", 1, 1), (one(ms=AFTER), one(ms=AFTER)), (1, 1)),
    ],
)
def test_outcomes_add_to_the_statement(
    statement: StatedRow | None, reported: tuple[Reported, ...], counts: tuple[int, int]
) -> None:
    rows = () if statement is None else (statement,)
    (found,) = add_up(rows, STATED_MS, reported, resources.ladder())
    assert (found.shipped, found.damaged) == counts


def test_packs_come_lightest_first() -> None:
    rows = [StatedRow(pack, "", "", 1, 0) for pack in ("box", "no rung", "poly_mailer")]
    found = add_up(rows, 0, (), resources.ladder())
    assert [each.pack for each in found] == ["poly_mailer", "box", "no rung"]


@pytest.mark.parametrize(
    ("period", "days"),
    [
        ("2026", (date(2026, 1, 1), date(2026, 12, 31))),
        ("2026-Q2", (date(2026, 4, 1), date(2026, 6, 30))),
        ("2024-02", (date(2024, 2, 1), date(2024, 2, 29))),
        ("2026-05-17", (date(2026, 5, 17), date(2026, 5, 17))),
        *((wrong, None) for wrong in ("2026-13", "2026-Q5", "2026-02-30", "0000", "May", "", "26")),
    ],
)
def test_periods_are_read(period: str, days: tuple[date, date] | None) -> None:
    assert days_of(period) == days


def test_a_statement_is_kept_whole_and_that_of_schema_2_is_read() -> None:
    assert stated_rows(stated_text([Q4, ALWAYS])) == (Q4, ALWAYS)
    assert stated_rows('[{"pack":"box","shipped":50,"damaged":0}]') == (ALWAYS,)


NOON_MS = midnight_ms(date(2025, 11, 10)) + 12 * 3_600_000
LATER = NOON_MS + 1


@pytest.mark.parametrize(
    ("statement", "reported", "expected"),
    [
        # The quarter began before the day and ends after it; the next one is of later days alone.
        (Q4, (), Gone(0, 0, 100)),
        (replace(Q4, period="2026-Q1"), (), Gone(100, 2, 0)),
        (replace(Q4, period="2025-Q3"), (), Gone(0, 0, 0)),
        (replace(Q4, period="2025-11-10"), (), Gone(100, 2, 0)),
        (replace(Q4, period="2025-11-09"), (), Gone(0, 0, 0)),
        (replace(Q4, period="2026-Q1", pack="mailer"), (), Gone(0, 0, 0)),
        # A tally of what is stated is in it; of another time it is not.
        (replace(Q4, period="2026-Q1"), (tally(period="2026-02", ms=LATER),), Gone(100, 2, 0)),
        (replace(Q4, period="2026-Q1"), (one(period="2026-02", ms=LATER),), Gone(100, 3, 0)),
        (Q4, (tally(period="2026-02", ms=LATER),), Gone(40, 3, 100)),
        (Q4, (tally(period="2025-09", ms=LATER),), Gone(0, 0, 100)),
        # Damage to a parcel of the stated quarter is no parcel of the days after.
        (Q4, (one(period="2025-12", ms=LATER),), Gone(0, 0, 100)),
    ],
)
def test_only_what_surely_went_out_since_is_counted(
    statement: StatedRow, reported: tuple[Reported, ...], expected: Gone
) -> None:
    assert gone_since([statement], NOON_MS, reported, "box", NOON_MS) == expected


def test_a_sum_without_a_period_from_before_the_decision_is_none_of_it() -> None:
    assert gone_since([ALWAYS], NOON_MS - 1, (), "box", NOON_MS) == Gone(0, 0, 0)
    assert gone_since([ALWAYS], NOON_MS, (), "box", NOON_MS) == Gone(0, 0, 50)
