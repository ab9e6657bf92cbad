"""Batch follows on batch: one in flight, receipts stored meanwhile; a bad one stops no other."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from reviewer.operations import pushing
from reviewer.service.tables import records
from tests.operations.workbench import Workbench, all_records, certify, workbench
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.running import RunningService

PRODUCTS = 20
PUSH = "/v1/records:batch"
# Three batches and a half.
DECIDED, BATCH = 14, 4


@pytest.fixture
async def bench(
    tmp_path: Path, hub: RunningService, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch
) -> AsyncIterator[Workbench]:
    monkeypatch.setattr(pushing, "RECORDS_PER_BATCH", BATCH)
    async with workbench(tmp_path / "desk", proxy.url) as made:
        await made.sign_in("reviewer", hub.password)
        made.new_syncer(batch=0)
        await made.decide(*(certify(item) for item in hub.items[:DECIDED]))
        yield made


def received(hub: RunningService) -> list[str]:
    with hub.store.reading() as connection:
        wanted = select(records.c.id).order_by(records.c.server_seq)
        return [str(row[0]) for row in connection.execute(wanted)]


async def test_a_queue_goes_out_in_device_order_with_one_call_a_batch(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    bench.start()
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == [each.id for each in all_records(bench.desk)]
    assert sum(PUSH in line for line in proxy.seen) == -(-DECIDED // BATCH)


async def test_receipts_are_stored_while_the_next_batch_waits_for_its_answer(
    bench: Workbench, proxy: FaultProxy
) -> None:
    made = all_records(bench.desk)
    second = made[BATCH].id.encode()
    proxy.fault = Fault.LATE
    proxy.applies = lambda line, body: PUSH in line and second in body
    bench.start()
    await bench.until(
        lambda: proxy.is_late.is_set() and bench.desk.journal.counts().unreceived <= DECIDED - BATCH
    )
    counts = await bench.run_on_lane(bench.desk.journal.counts)
    assert counts.unreceived == DECIDED - BATCH
    assert sum(PUSH in line for line in proxy.seen) == 2
    proxy.gate.set()
    await bench.until_drained()
    await bench.stop()


async def test_a_batch_declined_after_others_were_taken_is_searched_alone(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    made = all_records(bench.desk)
    poisoned = made[BATCH * 2 + 1].id
    proxy.fault = Fault.UNFIT
    proxy.applies = lambda line, body: PUSH in line and poisoned.encode() in body
    bench.start()
    await bench.until_drained()
    await bench.stop()
    assert bench.desk.journal.counts().quarantined == 1
    assert received(hub) == [each.id for each in made if each.id != poisoned]


async def test_a_batch_whose_answer_is_lost_is_sent_again_and_kept_once(
    bench: Workbench, hub: RunningService, proxy: FaultProxy
) -> None:
    made = all_records(bench.desk)
    third = made[BATCH * 2].id.encode()
    proxy.fault = Fault.SWALLOW
    proxy.applies = lambda line, body: PUSH in line and third in body
    bench.start()
    await bench.until(lambda: bench.desk.journal.counts().unreceived == DECIDED - 2 * BATCH)
    proxy.fault = Fault.NONE
    bench.syncer.wake(by_person=True)
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == [each.id for each in made]
