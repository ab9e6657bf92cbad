"""Figures of decisions as a lead's desk hears them from the real service."""

from pathlib import Path

import pytest

from reviewer.domain.errors import ServiceFault
from reviewer.domain.packaging_ledger import LedgerBy
from reviewer.domain.slice_scope import Period, SliceScope
from reviewer.operations.figures import Figures
from reviewer.operations.link import Link
from reviewer.service.policy import set_audit_share
from tests.operations.test_slices import certify_alone
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService

PRODUCTS = 2
SCOPE = SliceScope(Period.WEEK)


def figures(bench: Workbench) -> Figures:
    return Figures(Link(bench.desk, bench.service, bench.run_on_lane, bench.told.append))


async def test_a_lead_hears_of_gaps_shares_and_the_ledger(
    tmp_path: Path, hub: RunningService
) -> None:
    set_audit_share(hub.store, 0.000_001)
    certify_alone(hub.store, 8, 6)
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        asked = figures(lead)
        gap = await asked.gap(SCOPE, (("site", "BER1"),), "success", "vendor")
        assert (gap.slice, gap.rate, gap.over) == ((("site", "BER1"),), "success", "vendor")
        assert (gap.here.trials, gap.rest.trials, gap.gap, gap.odds) == (6, 0, None, None)
        assert [each.name for each in gap.strata] == ["Tarn Pottery"]
        pair = (("site", "BER1"), ("vendor", "Tarn Pottery"))
        assert (await asked.gap(SCOPE, pair, "verified", "shift")).here.trials == 8
        (cell,) = (await asked.benefit(SCOPE)).cells
        assert (cell.region, cell.items, cell.saved_g) == ("DE", 8, 0)
        assert cell.success is not None
        assert (cell.success.value, cell.flagged) == (1.0, cell.flagged)
        # The model asks for no physical test.
        shares = await asked.shares(SCOPE)
        assert (shares.weeks, shares.slots, shares.tests) == (4, (), 0)
        ledger = await asked.ledger(SCOPE, LedgerBy.VENDOR)
        assert (ledger.by, ledger.slices, ledger.total.name) == (LedgerBy.VENDOR, (), "")
        assert ledger.adds_up()
        assert "current" in ledger.baseline
        rejects = await asked.rejects()
        assert (rejects.rejects, rejects.tested, rejects.damaged_share) == (0, 0, None)
        assert (rejects.certified, rejects.certified_known) == (8, 6)
        assert (rejects.certified_damaged, rejects.reject_recall) == (0, None)


async def test_they_are_refused_to_others(bench: Workbench) -> None:
    asked = figures(bench)
    for call in (
        *(asked.benefit(SCOPE), asked.shares(SCOPE), asked.ledger(SCOPE, LedgerBy.SITE)),
        asked.rejects(),
    ):
        with pytest.raises(ServiceFault):
            await call
