"""GET /v1/fairness: a review of slices, worked out by hand, at the caller's sites alone."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from typing import Any, get_args

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain import slice_scope
from reviewer.domain.decision import Verdict
from reviewer.domain.people import Role
from reviewer.insight.slices import Rate, Shown
from reviewer.insight.tallies import SliceFacet
from reviewer.service import fairness
from reviewer.service.outcomes import take_outcomes
from reviewer.service.store import Store
from reviewer.wire.fairness import (
    FacetName,
    FairnessAnswer,
    RateName,
    ShownName,
    SlicePartShape,
    SliceRateShape,
    SliceShape,
)
from tests.service.conftest import Clock
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import product, put, stocked

SignIn = Callable[..., SignedInDesk]
WHOLE, DAMAGED, UNKNOWN, REJECTED = "fine", "damaged", "", "reject"
NEAR = [WHOLE] * 18 + [DAMAGED] * 6 + [UNKNOWN] * 3 + [REJECTED] * 3
FAR = [WHOLE] * 38 + [DAMAGED] * 2
FEW = 4


@pytest.fixture
def two_sites(store: Store, desk: SignedInDesk, clock: Clock) -> None:
    """BER1: 18 whole, 6 damaged, 3 unknown, 3 rejected; HAM1: 38 whole, 2 damaged, 4 by Wee."""
    near = [stocked(product(number)) for number in range(len(NEAR))]
    far = [stocked(product(100 + number, site="HAM1")) for number in range(len(FAR))]
    far[:FEW] = [replace(each, product=replace(each.product, vendor="Wee")) for each in far[:FEW]]
    put(store, *near, *far)
    said = [*zip(near, NEAR, strict=True), *zip(far, FAR, strict=True)]
    desk.push(
        *(
            desk.device.decision(
                desk.person, each.item, Verdict.REJECT if came == REJECTED else Verdict.CERTIFY
            )
            for each, came in said
        )
    )
    clock.ms += 60_000
    tested = {each.product.id: came for each, came in said if came in (WHOLE, DAMAGED)}
    rows = (
        {"id": name, "pack": "padded_mailer", "source": "physical_test", "result": came}
        for name, came in tested.items()
    )
    told = [SourceRow(at, row | {"date": "2026-05-17"}) for at, row in enumerate(rows, start=1)]
    take_outcomes(store, told, Defects("outcomes"))


def asked(desk: SignedInDesk, query: str = "") -> FairnessAnswer:
    answer = desk.call("GET", f"/v1/fairness{query}")
    assert answer.status_code == 200, answer.text
    return FairnessAnswer.model_validate(answer.json())


def rates(told: SliceShape) -> dict[str, SliceRateShape]:
    return {each.rate: each for each in told.rates}


def slices(answer: FairnessAnswer) -> dict[str, dict[str, SliceRateShape]]:
    return {each.value: rates(each) for each in answer.slices}


def counts(shown: Iterable[SliceRateShape]) -> dict[str, tuple[Any, ...]]:
    return {each.rate: (each.shown, each.hits, each.trials) for each in shown}


@pytest.mark.usefixtures("two_sites")
def test_each_rate_of_a_slice_stands_beside_the_rest(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"), "?facets=site")
    assert (found.facets, found.since, found.until) == (["site"], "", "")
    assert (found.decisions, found.accepted, found.level) == (70, 0.05, 0.95)
    assert [(each.facet, each.value, each.decisions) for each in found.slices] == [
        ("site", "BER1", 30),
        ("site", "HAM1", 40),
    ]
    near, far = slices(found).values()
    assert counts(near.values()) == {
        "success": ("compared", 18, 24),
        "reject_recall": ("too_few", 0, 6),
        "false_reject": ("too_few", 0, 18),
        "escaped": ("compared", 6, 24),
        "flagged": ("compared", 30, 30),
        "auto_certified": ("compared", 0, 30),
        "verified": ("compared", 24, 30),
    }
    assert counts(far.values())["reject_recall"] == ("hidden", None, None)
    assert counts(far.values())["false_reject"] == ("too_few", 0, 38)
    success = near["success"]
    assert success.value is not None
    # Wilson's of 18 in 24 and 38 in 40, Newcombe's of the two, Fisher's smaller tail twice.
    assert success.value.value == 0.75
    assert (success.value.low, success.value.high) == pytest.approx((0.551006, 0.880006), abs=1e-6)
    beside = success.beside
    assert beside is not None
    rest, gap = beside.rest, beside.difference
    assert (rest.value, rest.low, rest.high) == pytest.approx((0.95, 0.834961, 0.986179), abs=1e-6)
    assert (gap.value, gap.low, gap.high) == pytest.approx((-0.2, -0.402257, -0.026404), abs=1e-6)
    assert beside.p == pytest.approx(2 * 0.0270131, abs=1e-6)


@pytest.mark.usefixtures("two_sites")
def test_all_that_is_shown_is_corrected_together(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"), "?facets=site")
    # Five rates of each site: recall and false rejects rest on too few.
    assert found.tests == 10
    near = slices(found)["BER1"]
    told = {name: each.beside for name, each in near.items() if each.beside is not None}
    # All six unverified are here by a chance of 593,775 (6 of 30) in 131,115,985 (6 of 70).
    verified = 2 * 593_775 / 131_115_985
    assert told["verified"].p == pytest.approx(verified, rel=1e-9)
    # Sorted: this twice, .0540262 four times, 1 four times; the second and the sixth of ten.
    assert told["verified"].corrected == pytest.approx(verified * 10 / 2, rel=1e-9)
    assert told["success"].corrected == pytest.approx(2 * 0.0270131 * 10 / 6, abs=1e-6)
    believed = {name: each.believed for name, each in told.items()}
    assert believed == {
        "success": False,
        "escaped": False,
        "flagged": False,
        "auto_certified": False,
        "verified": True,
    }


@pytest.mark.usefixtures("two_sites")
def test_small_groups_are_hidden_and_their_rest_is_not_compared(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"), "?facets=vendor")
    assert [(each.value, each.decisions) for each in found.slices] == [
        ("Tarn Pottery", 66),
        ("Wee", None),
    ]
    wee = found.slices[1]
    assert {each.shown for each in wee.rates} == {"hidden", "undefined"}
    assert all(each.value is None and each.beside is None for each in wee.rates)
    assert {each.hits for each in wee.rates if each.shown == "hidden"} == {None}
    assert rates(found.slices[0])["success"].shown == "too_few"
    assert found.tests == 0


@pytest.mark.usefixtures("two_sites")
def test_the_whole_is_told_with_the_same_rules(sign_in: SignIn) -> None:
    found = asked(sign_in("lead"))
    assert counts(found.rates) == {
        "success": ("too_few", 56, 64),
        "reject_recall": ("too_few", 0, 8),
        "false_reject": ("too_few", 0, 56),
        "escaped": ("too_few", 8, 64),
        "flagged": ("too_few", 70, 70),
        "auto_certified": ("too_few", 0, 70),
        "verified": ("too_few", 64, 70),
    }
    assert found.facets == [each.value for each in SliceFacet]
    assert {each.facet for each in found.slices} == set(found.facets)


@pytest.mark.usefixtures("two_sites")
def test_leads_are_told_of_their_own_sites(store: Store, sign_in: SignIn) -> None:
    add(store, "chief", Role.LEAD, ("HAM1",))
    found = asked(sign_in("chief"), "?facets=site&facets=vendor")
    assert found.decisions == 40
    assert [each.value for each in found.slices] == ["HAM1", "Tarn Pottery", "Wee"]
    # Nothing is beside it: a rest of other people's sites would tell of them.
    assert found.tests == 0
    add(store, "far", Role.LEAD, ("MUC1",))
    nothing = asked(sign_in("far"))
    assert (nothing.decisions, nothing.slices) == (0, [])
    assert {each.shown for each in nothing.rates} == {"undefined"}


@pytest.mark.usefixtures("two_sites")
def test_a_period_is_days_with_both_ends(sign_in: SignIn) -> None:
    lead = sign_in("lead")
    # Devices of these tests have their clocks at the first day of 1970.
    found = asked(lead, "?since=1970-01-01&until=1970-01-01")
    assert (found.decisions, found.since, found.until) == (70, "1970-01-01", "1970-01-01")
    assert asked(lead, "?since=1970-01-02").decisions == 0
    assert asked(lead, "?until=1969-12-31").decisions == 0
    assert asked(lead, "?since=0001-01-01&until=9999-12-31").decisions == 70


@pytest.mark.parametrize(
    "query",
    [
        "?facets=person",
        "?facets=author",
        "?facets=",
        "?since=yesterday",
        "?since=2026-05-02&until=2026-05-01",
        "?" + "&".join(["facets=site"] * 8),
        "?pairs=site",
        "?pairs=site.site",
        "?pairs=site.person",
        "?pairs=site.shift&pairs=site.vendor&pairs=site.country&pairs=site.language",
    ],
)
def test_other_facets_and_days_are_refused(sign_in: SignIn, query: str) -> None:
    assert sign_in("lead").call("GET", f"/v1/fairness{query}").status_code == 422


@pytest.mark.usefixtures("two_sites")
def test_pairs_are_slices_of_two_facets_and_small_ones_are_counted_alone(sign_in: SignIn) -> None:
    lead = sign_in("lead")
    found = asked(lead, "?facets=site&pairs=vendor.site&pairs=site.vendor")
    assert (found.facets, found.pairs) == (["site"], ["site.vendor"])
    both = [each for each in found.slices if each.also is not None]
    assert [(each.facet, each.value, each.also, each.decisions) for each in both] == [
        ("site", "BER1", SlicePartShape(facet="vendor", value="Tarn Pottery"), 30),
        ("site", "HAM1", SlicePartShape(facet="vendor", value="Tarn Pottery"), 36),
    ]
    # Wee's four are told by no rate; the facets of a pair are no slices by themselves.
    assert found.left_out == 1
    assert [each.value for each in found.slices if each.also is None] == ["BER1", "HAM1"]
    # More is compared, so more is corrected for; with Wee in the rest, false rejects in HAM1, too.
    assert found.tests == 21
    assert asked(lead, "?facets=site").tests == 10
    near = rates(both[0])["success"]
    assert (near.hits, near.trials) == (18, 24)


@pytest.mark.usefixtures("two_sites")
def test_pairs_that_make_more_slices_than_a_desk_reads_are_refused(
    sign_in: SignIn, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(fairness, "MOST_PAIR_SLICES", 1)
    answer = sign_in("lead").call("GET", "/v1/fairness?pairs=site.vendor")
    assert answer.status_code == 422
    assert "2 slices, more than 1" in answer.text


def test_words_of_the_answer_are_those_of_the_figures() -> None:
    assert get_args(FacetName) == tuple(SliceFacet) == slice_scope.FACETS
    assert get_args(RateName) == tuple(Rate)
    assert get_args(ShownName) == tuple(Shown)
