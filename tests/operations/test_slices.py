"""The review of slices as a lead's desk hears it from the real service."""

from dataclasses import replace
from datetime import date
from pathlib import Path

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.errors import Declined, ServiceFault
from reviewer.domain.ids import PackCode
from reviewer.domain.risk import Risk, Score
from reviewer.domain.slice_scope import Period, SliceScope, Stated
from reviewer.operations.figures import Figures
from reviewer.operations.link import Link
from reviewer.service.outcomes import take_outcomes
from reviewer.service.policy import set_audit_share
from reviewer.service.store import Store
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 2


def certify_alone(store: Store, count: int, tested: int) -> None:
    """The model takes mugs alone, and some are found whole."""
    certain = Score("mugs-1/1", (Risk(PackCode("padded_mailer"), 2_000, 900, 3_000, 8_000),), ())
    made = [replace(stocked(product(900 + at), asked=False), score=certain) for at in range(count)]
    put(store, *made)
    facts = {"pack": "padded_mailer", "source": "physical_test", "result": "fine"}
    rows = [
        SourceRow(at, {"id": each.product.id, "date": "2026-05-17", **facts})
        for at, each in enumerate(made[:tested], start=1)
    ]
    take_outcomes(store, rows, Defects("outcomes"))


async def test_rates_come_with_the_verified_share_of_their_slice(
    tmp_path: Path, hub: RunningService
) -> None:
    set_audit_share(hub.store, 0.000_001)
    certify_alone(hub.store, 8, 6)
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        found = (await lead.service.fairness({})).to_domain()
    assert (found.tests, found.decisions) == (0, 8)
    (success,) = [each for each in found.rates if (each.facet, each.rate) == ("site", "success")]
    assert (success.value, success.trials, success.is_hidden) == ("BER1", 6, False)
    assert (success.verified, success.beside) == (0.75, None)
    assert success.share is not None
    assert success.share.value == 1.0
    (recall,) = [
        each for each in found.rates if (each.facet, each.rate) == ("vendor", "reject_recall")
    ]
    assert (recall.trials, recall.share, recall.is_hidden) == (0, None, False)


async def test_what_is_counted_goes_with_the_question(tmp_path: Path, hub: RunningService) -> None:
    set_audit_share(hub.store, 0.000_001)
    certify_alone(hub.store, 8, 6)
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        figures = Figures(Link(lead.desk, lead.service, lead.run_on_lane, lead.told.append))
        pair = ("site", "vendor")
        found = await figures.slices(SliceScope(Period.WEEK, ("site", "country"), (pair,)))
        assert found.decisions == 8
        told = {(each.facet, each.value, each.also) for each in found.rates}
        assert told == {
            ("site", "BER1", None),
            ("country", "DE", None),
            ("site", "BER1", ("vendor", "Tarn Pottery")),
        }
        nobody = await figures.slices(SliceScope(Stated(None, date(2020, 1, 1))))
        assert nobody.decisions == 0
        with pytest.raises(Declined, match="pair"):
            await figures.slices(SliceScope(pairs=(("site", "person"),)))


async def test_it_is_refused_to_others(bench: Workbench) -> None:
    with pytest.raises(ServiceFault):
        await bench.service.fairness({})
