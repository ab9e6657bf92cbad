"""GET /v1/fairness/gap: one gap taken apart, at the caller's sites alone, small groups hidden."""

from collections.abc import Callable
from typing import Any

import pytest

from reviewer.domain.people import Role
from reviewer.insight.gap_split import split_gap
from reviewer.insight.strata import Stratum, adjusted
from reviewer.insight.two_shares import fisher_p
from reviewer.service.store import Store
from reviewer.wire.slice_gap import GapStratumShape, SliceGapAnswer
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.test_fairness import two_sites

__all__ = ["two_sites"]

SignIn = Callable[..., SignedInDesk]
BERLIN = "facet=site&value=BER1&rate=success&over=vendor"


def asked(desk: SignedInDesk, query: str = BERLIN) -> SliceGapAnswer:
    answer = desk.call("GET", f"/v1/fairness/gap?{query}")
    assert answer.status_code == 200, answer.text
    return SliceGapAnswer.model_validate(answer.json())


def counts(each: GapStratumShape) -> tuple[Any, ...]:
    return (each.here.hits, each.here.trials, each.rest.hits, each.rest.trials)


@pytest.mark.usefixtures("two_sites")
def test_a_gap_is_adjusted_and_split_over_another_facet(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"))
    assert [(each.facet, each.value) for each in found.slice] == [("site", "BER1")]
    assert (found.here.hits, found.here.trials) == (18, 24)
    assert (found.rest.hits, found.rest.trials) == (38, 40)
    assert found.difference is not None
    ends = (found.difference.value, found.difference.low, found.difference.high)
    assert ends == pytest.approx((-0.2, -0.402257, -0.026404), abs=1e-6)
    assert found.p == pytest.approx(fisher_p(18, 24, 38, 40))
    tarn, wee = found.strata
    assert (tarn.name, *counts(tarn)) == ("Tarn Pottery", 18, 24, 34, 36)
    # Wee's four are hidden, and so is what they add to the gap.
    assert (wee.name, *counts(wee)) == ("Wee", 0, 0, None, None)
    assert (wee.rate, wee.mix) == (None, None)
    strata = {"Tarn Pottery": Stratum(18, 24, 34, 36), "Wee": Stratum(0, 0, 4, 4)}
    split = split_gap(strata)
    assert split is not None
    assert found.split is not None
    assert found.split.gap == pytest.approx(-0.2)
    assert (found.split.rate, found.split.mix) == (float(split.rate), float(split.mix))
    assert (tarn.rate, found.split.unmatched) == (float(split.strata["Tarn Pottery"].rate), 1)
    told = adjusted(list(strata.values()))
    assert found.adjusted is not None
    assert told.odds_ratio is not None
    assert found.adjusted.odds_ratio is not None
    assert (found.adjusted.strata, found.adjusted.left_out) == (1, 1)
    assert found.adjusted.odds_ratio.value == told.odds_ratio.value
    assert found.adjusted.alike is not None
    assert told.alike is not None
    assert found.adjusted.alike.p == told.alike.p
    assert found.adjusted.homogeneous is None


@pytest.mark.usefixtures("two_sites")
def test_weeks_and_people_and_ranges_are_told_of_the_slice(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"))
    # Devices of these tests have their clocks at the first day of 1970, a Thursday.
    (week,) = found.weeks
    assert (week.monday, week.count.hits, week.count.trials) == ("1969-12-29", 18, 24)
    # One person decided all of it: nothing is told of one.
    assert (found.reviewers.people, found.reviewers.test) == (None, None)
    assert (found.outside.decisions.hits, found.outside.inputs) == (0, [])
    assert asked(sign_in("lead"), BERLIN + "&since=1970-01-02").weeks == []


@pytest.mark.usefixtures("two_sites")
def test_what_rests_on_few_is_not_compared(sign_in: SignIn) -> None:
    lead = sign_in("lead")
    wee = asked(lead, "facet=vendor&value=Wee&rate=success&over=site")
    assert (wee.here.hits, wee.here.trials, wee.here.value) == (None, None, None)
    assert (wee.difference, wee.p, wee.adjusted, wee.split) == (None, None, None, None)
    assert [each.count.trials for each in wee.weeks] == [None]
    pair = asked(
        lead, "facet=site&value=HAM1&also=vendor&also_value=Tarn+Pottery&rate=success&over=shift"
    )
    assert (pair.here.trials, pair.rest.trials) == (36, 28)
    nobody = asked(lead, "facet=site&value=nowhere&rate=success&over=vendor")
    assert (nobody.here.trials, nobody.here.value, nobody.weeks) == (0, None, [])


@pytest.mark.usefixtures("two_sites")
def test_leads_are_told_of_their_own_sites(store: Store, sign_in: SignIn) -> None:
    add(store, "chief", Role.LEAD, ("HAM1",))
    found = asked(sign_in("chief"))
    assert (found.here.trials, found.rest.trials) == (0, 40)


@pytest.mark.parametrize(
    "query",
    [
        "facet=site&value=BER1&rate=success&over=site",
        "facet=site&value=BER1&also=site&also_value=HAM1&rate=success&over=vendor",
        "facet=person&value=ana&rate=success&over=site",
        "facet=site&value=BER1&rate=best&over=vendor",
        "facet=site&value=BER1&rate=success",
        "facet=site&value=%00&rate=success&over=vendor",
        BERLIN + "&since=2026-05-02&until=2026-05-01",
    ],
)
def test_what_is_no_slice_is_refused(sign_in: SignIn, query: str) -> None:
    assert sign_in("lead").call("GET", f"/v1/fairness/gap?{query}").status_code == 422
