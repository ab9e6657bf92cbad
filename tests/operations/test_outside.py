"""The desk of who is told of figures alone, against the real service: it asks for nothing else."""

from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations import queueing
from reviewer.operations.phases import Phase
from reviewer.operations.scanning import find_scanned
from tests.operations.workbench import Workbench, workbench
from tests.service.running import RunningService

PRODUCTS = 6
ALL = QueueFilter(state=QueueState.ALL)


def known(bench: Workbench) -> int:
    return len(bench.desk.cache.ids(ALL))


async def test_items_of_who_worked_there_before_go_and_nothing_refused_is_asked(
    tmp_path: Path, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with workbench(tmp_path / "desk", hub.url) as before:
        await before.sign_in("reviewer", hub.password)
        before.start()
        await before.until(lambda: hub.items[0] in before.desk.cache.ids(ALL))
        item = await before.run_on_lane(lambda: before.desk.cache.item(ItemId(hub.items[0])))
        assert item is not None
        sku = item.product.sku
        assert (await before.run_on_lane(lambda: find_scanned(before.desk, sku))).items
    async with workbench(tmp_path / "desk", hub.url) as bench:
        await bench.sign_in("fairness", hub.password)
        assert await bench.run_on_lane(lambda: queueing.queue_ids(bench.desk, ALL)) == []
        assert not (await bench.run_on_lane(lambda: find_scanned(bench.desk, sku))).items
        refused: list[str] = []
        for name in ("colleagues", "checkout"):
            monkeypatch.setattr(bench.service, name, partial(refused.append, name))
        bench.start()
        await bench.until(lambda: known(bench) == 0)
        await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
        assert (refused, bench.syncer.state.fault, bench.syncer.state.refusal) == ([], "", "")
        assert (await bench.service.fairness_reviews()).to_domain() == ()
    assert not (before.crashes)
    assert not (bench.crashes)
