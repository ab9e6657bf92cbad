"""One gap taken apart: tables by hand, and people held against their common rate."""

from datetime import UTC, date, datetime

import pytest
from scipy.stats import chi2_contingency

from reviewer.domain.decision import Verdict
from reviewer.insight.slice_gap import Apart, Case, Part, apart, gap_tables
from reviewer.insight.slices import Rate
from reviewer.insight.strata import Stratum
from reviewer.insight.tallies import Decided, Route, SliceFacet

CERTIFY, REJECT, TEST = Verdict.CERTIFY, Verdict.REJECT, Verdict.TEST
SITE, SHIFT = SliceFacet.SITE, SliceFacet.SHIFT
AT_BER = ((SITE, "BER"),)


def case(
    site: str,
    day: str = "2026-05-20",
    *,
    shift: str | None = "late",
    damaged: bool | None = False,
    verdict: Verdict = CERTIFY,
    author: str = "ana",
    outside: tuple[str, ...] | None = (),
) -> Case:
    facets = {SITE: site} | ({SHIFT: shift} if shift else {})
    made = datetime.fromisoformat(day).replace(tzinfo=UTC)
    decided = Decided(facets, verdict, damaged, Route.FLAGGED)
    return Case(decided, int(made.timestamp() * 1000), author, outside)


def test_both_sides_are_counted_by_stratum_week_and_person() -> None:
    cases = [
        case("BER"),
        case("BER", "2026-05-24T23:59:59", damaged=True),
        case("BER", "2026-06-08", shift="night", author="ben"),
        case("BER", shift=None, author=""),
        case("HAM", damaged=True),
        case("HAM", shift="early"),
        # No trial of this rate: nobody knows, or nothing was claimed.
        case("BER", "2026-01-01", damaged=None),
        case("BER", "2026-01-01", verdict=TEST),
    ]
    found = gap_tables(cases, AT_BER, Rate.SUCCESS, SHIFT)
    assert (found.here, found.rest) == (Part(3, 4), Part(1, 2))
    assert found.strata == {
        "": Stratum(1, 1, 0, 0),
        "early": Stratum(0, 0, 1, 1),
        "late": Stratum(1, 2, 0, 1),
        "night": Stratum(1, 1, 0, 0),
    }
    assert list(found.strata) == sorted(found.strata)
    assert list(found.weeks.items()) == [
        (date(2026, 5, 18), Part(2, 3)),
        (date(2026, 5, 25), Part()),
        (date(2026, 6, 1), Part()),
        (date(2026, 6, 8), Part(1, 1)),
    ]
    assert sorted(found.people, key=lambda each: each.trials) == [Part(1, 1), Part(1, 2)]


def test_a_pair_is_both_values() -> None:
    cases = [case("BER"), case("BER", shift="night"), case("HAM", shift="night")]
    pair = ((SITE, "BER"), (SHIFT, "night"))
    found = gap_tables(cases, pair, Rate.SUCCESS, SliceFacet.VENDOR)
    assert (found.here.trials, found.rest.trials) == (1, 2)


def test_inputs_outside_of_the_range_are_counted_of_what_was_scored() -> None:
    cases = [
        case("BER", outside=("weight", "text")),
        case("BER", outside=("weight",), damaged=None),
        case("BER"),
        case("BER", outside=None),
        case("HAM", outside=("size",)),
    ]
    found = gap_tables(cases, AT_BER, Rate.SUCCESS, SHIFT)
    assert (found.scored, found.outside) == (3, 2)
    assert found.inputs == {"text": 1, "weight": 2}


def test_nothing_has_no_week() -> None:
    found = gap_tables([], AT_BER, Rate.SUCCESS, SHIFT)
    assert (found.here, found.strata, found.weeks, found.people) == (Part(), {}, {}, ())


def test_people_are_held_against_their_common_rate() -> None:
    people = [Part(18, 20), Part(25, 30), Part(20, 40), Part(33, 50), Part(22, 22), Part(3, 19)]
    found = apart(people)
    kept = people[:5]
    table = [[each.hits for each in kept], [each.trials - each.hits for each in kept]]
    statistic, p, freedom, _ = chi2_contingency(table, correction=False)
    assert (found.people, found.left_out) == (5, 1)
    assert found.test is not None
    assert found.test.freedom == freedom == 4
    assert found.test.statistic == pytest.approx(statistic, rel=1e-12)
    assert found.test.p == pytest.approx(p, rel=1e-9)


@pytest.mark.parametrize(
    "people",
    [[], [Part(18, 20)] * 4, [Part(18, 20)] * 4 + [Part(18, 19)], [Part(20, 20)] * 6],
)
def test_few_people_and_one_rate_for_all_say_nothing(people: list[Part]) -> None:
    kept = sum(each.trials >= 20 for each in people)
    assert apart(people) == Apart(kept, len(people) - kept, None)
