"""Physical tests by slice, by hand."""

import pytest

from reviewer.domain.decision import Verdict
from reviewer.insight.intervals import wilson
from reviewer.insight.slots import SlotShare, slot_shares
from reviewer.insight.tallies import Decided, Route, SliceFacet
from reviewer.insight.two_shares import difference, fisher_p

SITE, LANGUAGE = SliceFacet.SITE, SliceFacet.LANGUAGE


def made(count: int, verdict: Verdict, site: str, language: str = "de") -> list[Decided]:
    facets = {SITE: site, LANGUAGE: language, SliceFacet.VENDOR: "Tarn"}
    return [Decided(facets, verdict, None, Route.FLAGGED)] * count


def test_each_slice_stands_beside_the_others() -> None:
    decided = [
        *made(9, Verdict.TEST, "BER"),
        *made(21, Verdict.CERTIFY, "BER"),
        *made(2, Verdict.TEST, "HAM"),
        *made(38, Verdict.REJECT, "HAM"),
        *made(4, Verdict.TEST, "MUC", "pl"),
    ]
    found = slot_shares(decided, (SITE, LANGUAGE))
    ber, ham, muc, german, polish = found.shares
    p = [fisher_p(9, 30, 6, 44), fisher_p(2, 40, 13, 34)]
    assert found.tests == 2
    assert (ber.facet, ber.value, ber.decisions) == (SITE, "BER", 30)
    assert (ber.asked, ber.difference) == (wilson(9, 30), difference(9, 30, 6, 44))
    assert p[1] < p[0]
    assert ber.corrected == pytest.approx(p[0])
    assert ham.corrected == pytest.approx(2 * p[1])
    assert (ber.believed, ham.believed) == (False, True)
    assert muc == SlotShare(SITE, "MUC", None, None, None, None, believed=False)
    # Beside them are four: no comparison.
    assert (german.decisions, german.difference, german.corrected) == (70, None, None)
    assert (polish.facet, polish.decisions) == (LANGUAGE, None)


def test_no_decision_has_no_slice() -> None:
    assert slot_shares([], (SITE,)).shares == ()
