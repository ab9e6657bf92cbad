"""The review of slices as a lead's desk hears it from the real service."""

from dataclasses import replace
from pathlib import Path

import pytest

from reviewer.catalogue.defects import Defects
from reviewer.catalogue.table_file import SourceRow
from reviewer.domain.errors import ServiceFault
from reviewer.domain.ids import PackCode
from reviewer.domain.risk import Risk, Score
from reviewer.service.outcomes import take_outcomes
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
    certify_alone(hub.store, 8, 6)
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        found = (await lead.service.fairness()).to_domain()
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


async def test_it_is_refused_to_others(bench: Workbench) -> None:
    with pytest.raises(ServiceFault):
        await bench.service.fairness()
