"""What a board counts: days that move with today, facets and pairs, kept as a line."""

from datetime import date

import pytest

from reviewer.domain.slice_scope import (
    FACETS,
    Period,
    SliceScope,
    Stated,
    pair_of,
    scope_of,
    scope_text,
    stated_of,
)

TODAY = date(2026, 5, 17)
MAY = Stated(date(2026, 5, 1), date(2026, 5, 31))
SITE_SHIFT, VENDOR_SITE = ("site", "shift"), ("site", "vendor")


@pytest.mark.parametrize(
    ("period", "since"),
    [
        (Period.EVER, None),
        (Period.WEEK, date(2026, 5, 11)),
        (Period.MONTH, date(2026, 4, 20)),
        (Period.QUARTER, date(2026, 2, 16)),
        (Period.YEAR, date(2025, 5, 19)),
    ],
)
def test_periods_end_with_today_which_counts(period: Period, since: date | None) -> None:
    assert SliceScope(period).days(TODAY) == Stated(since, None)


def test_stated_days_are_those() -> None:
    assert SliceScope(MAY).days(TODAY) == MAY


@pytest.mark.parametrize(
    "scope",
    [
        SliceScope(),
        SliceScope(Period.MONTH, ("site", "shift"), (SITE_SHIFT, VENDOR_SITE)),
        SliceScope(MAY, (), (VENDOR_SITE,)),
        SliceScope(Stated(None, date(2026, 5, 31)), ("price_band",)),
        SliceScope(Stated(date(2026, 5, 1), None)),
    ],
)
def test_it_is_kept_as_a_line(scope: SliceScope) -> None:
    assert scope_of(scope_text(scope)) == scope


@pytest.mark.parametrize(
    "text", ["", "soon", "2026-05-31/2026-05-01", "/", "ever person site.person,site", "a/b/c x"]
)
def test_what_cannot_be_read_is_as_if_nothing_was_chosen(text: str) -> None:
    assert scope_of(text) == SliceScope()


def test_a_facet_comes_and_goes_and_all_of_them_are_none_chosen() -> None:
    scope = SliceScope().with_facet("shift").with_facet("site")
    assert scope.facets == ("site", "shift")
    assert scope.with_facet("site").facets == ("shift",)
    for each in set(FACETS) - {"site", "shift"}:
        scope = scope.with_facet(each)
    assert scope.facets == ()


def test_one_pair_too_many_drives_out_the_first() -> None:
    scope = SliceScope()
    pairs = [("site", each) for each in ("country", "language", "category", "vendor")]
    for pair in pairs:
        scope = scope.with_pair(pair)
    assert scope.pairs == tuple(pairs[1:])
    assert scope.with_pair(pairs[2]).pairs == (pairs[1], pairs[3])


@pytest.mark.parametrize(
    ("text", "pair"),
    [
        ("site.shift", SITE_SHIFT),
        ("vendor.site", VENDOR_SITE),
        ("site.site", None),
        ("site", None),
        ("site.shift.vendor", None),
        ("site.person", None),
    ],
)
def test_pairs_are_read_in_the_order_of_facets(text: str, pair: tuple[str, str] | None) -> None:
    assert pair_of(text) == pair


@pytest.mark.parametrize(
    ("since", "until", "days"),
    [
        ("2026-05-01", "2026-05-31", MAY),
        ("2026-05-01", "", Stated(date(2026, 5, 1), None)),
        ("2026-05-31", "2026-05-01", None),
        ("2026-02-30", "", None),
        ("", "", None),
    ],
)
def test_days_are_read_as_written(since: str, until: str, days: Stated | None) -> None:
    assert stated_of(since, until) == days
