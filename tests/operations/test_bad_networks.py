"""Sync through a proxy that misbehaves: nothing is lost, doubled, or believed too early."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from reviewer.domain.ids import ItemId
from reviewer.domain.record import Record
from reviewer.operations.phases import Phase
from reviewer.operations.waking import Pace
from reviewer.service.tables import records
from tests.operations.workbench import Workbench, all_records, certify, workbench
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.running import RunningService

PRODUCTS = 20

PUSH = "/v1/records:batch"
# The first failure is told long before the second try.
SLOW = Pace(poll_s=3600, probe_s=3600)


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService, proxy: FaultProxy) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", proxy.url) as made:
        await made.sign_in("reviewer", hub.password)
        made.new_syncer(batch=0)
        yield made


def received(hub: RunningService) -> set[str]:
    with hub.store.reading() as connection:
        return {str(row[0]) for row in connection.execute(select(records.c.id))}


def ids(made: list[Record]) -> set[str]:
    return {record.id for record in made}


@pytest.mark.parametrize(
    ("fault", "phase"),
    [
        (Fault.REFUSE, Phase.OFFLINE),
        (Fault.CUT, Phase.OFFLINE),
        (Fault.SWALLOW, Phase.OFFLINE),
        (Fault.GATEWAY, Phase.OFFLINE),
        (Fault.HTML, Phase.CAPTIVE),
        (Fault.REDIRECT, Phase.CAPTIVE),
        (Fault.PORTAL, Phase.CAPTIVE),
        (Fault.BROKEN, Phase.BUSY),
    ],
)
async def test_nothing_counts_as_received_until_the_network_heals(
    bench: Workbench, hub: RunningService, proxy: FaultProxy, fault: Fault, phase: Phase
) -> None:
    await bench.decide(*(certify(item) for item in hub.items[:3]))
    proxy.fault = fault
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is phase)
    counts = await bench.run_on_lane(bench.desk.journal.counts)
    assert (counts.unreceived, counts.quarantined) == (3, 0)
    proxy.fault = Fault.NONE
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == ids(all_records(bench.desk))


async def test_a_batch_delivered_twice_is_received_once(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    await bench.decide(*(certify(item) for item in hub.items[:3]))
    proxy.fault = Fault.TWICE
    proxy.applies = lambda line, _body: PUSH in line
    bench.start()
    await bench.until_drained()
    assert len(received(hub)) == 3


async def test_a_lost_answer_is_made_good_with_the_first_word(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    await bench.decide(certify(hub.items[0]))
    proxy.fault = Fault.SWALLOW
    proxy.applies = lambda line, _body: PUSH in line
    bench.start()
    await bench.until(lambda: received(hub) != set())
    proxy.fault = Fault.NONE
    await bench.until_drained()
    await bench.stop()
    (entry,) = bench.desk.journal.entries()
    assert entry.standing.value == "final"


@pytest.mark.parametrize(("fault", "is_quarantined"), [(Fault.UNFIT, 1), (Fault.BROKEN, 0)])
async def test_one_poisoned_record_stands_in_nobodys_way(
    bench: Workbench,
    hub: RunningService,
    proxy: FaultProxy,
    fault: Fault,
    is_quarantined: int,
) -> None:
    await bench.decide(*(certify(item) for item in hub.items[:15]))
    made = all_records(bench.desk)
    poisoned = made[6]
    proxy.fault = fault
    proxy.applies = lambda line, body: PUSH in line and poisoned.id.encode() in body
    bench.start()
    await bench.until(lambda: received(hub) == ids(made) - {poisoned.id})
    await bench.until(lambda: bench.desk.journal.counts().unreceived == 1 - is_quarantined)
    await bench.stop()
    assert bench.desk.journal.counts().quarantined == is_quarantined


@pytest.mark.parametrize("count", [1, 2, 16])
async def test_a_service_that_declines_everything_refuses_nothing(
    bench: Workbench, hub: RunningService, proxy: FaultProxy, count: int
) -> None:
    await bench.decide(*(certify(item) for item in hub.items[:count]))
    proxy.fault = Fault.UNFIT
    proxy.applies = lambda line, _body: PUSH in line
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.BUSY)
    counts = await bench.run_on_lane(bench.desk.journal.counts)
    assert (counts.unreceived, counts.quarantined) == (count, 0)
    proxy.fault = Fault.NONE
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == ids(all_records(bench.desk))


async def test_many_poisoned_records_in_a_row_stand_in_nobodys_way(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    await bench.decide(*(certify(item) for item in hub.items[:12]))
    made = all_records(bench.desk)
    poisoned = made[2:8]
    proxy.fault = Fault.UNFIT
    proxy.applies = lambda line, body: (
        PUSH in line and any(each.id.encode() in body for each in poisoned)
    )
    bench.start()
    await bench.until_drained()
    await bench.stop()
    assert bench.desk.journal.counts().quarantined == len(poisoned)
    assert received(hub) == ids(made) - ids(poisoned)


async def test_a_service_that_fails_at_everything_is_not_asked_for_every_record(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    bench.new_syncer(batch=0, pace=SLOW)
    await bench.decide(*(certify(item) for item in hub.items[:16]))
    proxy.fault = Fault.BROKEN
    proxy.applies = lambda line, _body: PUSH in line
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.BUSY)
    assert sum(PUSH in line for line in proxy.seen) <= 12
    await bench.stop()
    assert bench.desk.journal.counts().unreceived == 16


async def test_changes_come_in_while_nothing_can_be_sent(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    await bench.decide(certify(hub.items[0]))
    proxy.fault = Fault.BROKEN
    proxy.applies = lambda line, _body: PUSH in line
    bench.start()
    await bench.until(lambda: bench.desk.cache.item(ItemId(hub.items[5])) is not None)
    await bench.stop()
    assert bench.desk.journal.counts().unreceived == 1
    assert received(hub) == set()


async def test_pictures_come_after_a_line_that_breaks(bench: Workbench, proxy: FaultProxy) -> None:
    bench.new_syncer(batch=3)
    proxy.fault = Fault.CUT
    proxy.applies = lambda line, _body: "/v1/images/" in line
    bench.start()
    await bench.until(lambda: sum("/v1/images/" in line for line in proxy.seen) >= 4)
    proxy.fault = Fault.NONE
    await bench.until(lambda: bench.desk.cache.pictures_wanted(1).pictures == ())
    await bench.until(lambda: bench.syncer.state.pictures_missing == 0)
    await bench.stop()
    items = [bench.desk.cache.item(each.item) for each in bench.desk.cache.checkouts()]
    assert len(items) == 3
    named = {each.hash for item in items if item for each in item.product.pictures}
    assert len(named) >= 3
    assert all(bench.desk.images.has(each) for each in named)
