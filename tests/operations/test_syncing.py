"""Sync against the real service on a socket."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest
from sqlalchemy import select

from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.journal import delivery
from reviewer.operations import deciding, history, queueing
from reviewer.operations.phases import Phase
from reviewer.service.tables import records
from tests.operations.workbench import Workbench, all_records, certify, reject, workbench
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 12

MINE = QueueFilter(state=QueueState.OPEN)


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", hub.url) as made:
        await made.sign_in("reviewer", hub.password)
        yield made


def received(hub: RunningService) -> list[tuple[str, str]]:
    """Id and payload hash of every record at the service, in device order."""
    with hub.store.reading() as connection:
        rows = connection.execute(
            select(records.c.id, records.c.payload_hash).order_by(records.c.seq)
        ).all()
    return [(str(row[0]), str(row[1])) for row in rows]


def kept(bench: Workbench) -> list[tuple[str, str]]:
    return [(record.id, record.payload_hash) for record in all_records(bench.desk)]


async def test_a_fresh_desk_checks_out_items_with_their_pictures(bench: Workbench) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    await bench.until(lambda: bench.desk.cache.count_missing() == 0)
    await bench.stop()
    item = queueing.queue_rows(bench.desk, queueing.queue_ids(bench.desk, MINE))[0]
    assert item.thumb is not None
    assert bench.desk.images.path(item.thumb) is not None


async def test_decisions_arrive_once_with_their_hashes(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    await bench.decide(certify(hub.items[0]), reject(hub.items[1]))
    await bench.run_on_lane(lambda: deciding.undo(bench.desk))
    bench.syncer.wake()
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == kept(bench)
    assert len(received(hub)) == 3


async def test_a_decision_that_took_effect_is_shown_as_final(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    await bench.decide(certify(hub.items[0]))
    bench.syncer.wake()
    await bench.until_drained()
    sheet = await bench.run_on_lane(lambda: queueing.item_sheet(bench.desk, ItemId(hub.items[0])))
    assert sheet is not None
    assert sheet.decided_entry is not None
    assert sheet.decided_entry.standing is Standing.FINAL
    await bench.stop()
    row = queueing.queue_rows(bench.desk, [sheet.item.id])[0]
    assert row.standing is Standing.FINAL


async def test_work_done_while_the_service_is_away_drains_by_itself(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    hub.stop()
    await bench.decide(*(certify(item) for item in hub.items[:4]))
    await bench.until(lambda: bench.syncer.state.phase is Phase.OFFLINE)
    hub.start()
    await bench.until_drained()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await bench.stop()
    assert received(hub) == kept(bench)


async def test_a_desk_started_offline_knows_its_person_and_sends_later(
    tmp_path: Path, hub: RunningService
) -> None:
    async with workbench(tmp_path / "desk", hub.url) as first:
        await first.sign_in("reviewer", hub.password)
    hub.stop()
    async with workbench(tmp_path / "desk", hub.url) as second:
        assert second.desk.person is not None
        assert second.desk.person.name == "reviewer"
        await second.decide(certify(hub.items[0]))
        second.start()
        await second.until(lambda: second.syncer.state.unreceived == 1)
        hub.start()
        await second.until_drained()
        await second.stop()
        assert received(hub) == kept(second)


async def test_a_queue_flushes_only_under_its_authors_token(
    bench: Workbench, hub: RunningService
) -> None:
    await bench.decide(certify(hub.items[0]))
    await bench.sign_in("mentor", hub.password)
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert bench.syncer.state.others == 1
    assert "other people" in bench.syncer.state.sentence
    assert received(hub) == []
    await bench.sign_in("reviewer", hub.password)
    bench.syncer.wake(by_person=True)
    await bench.until_drained()
    await bench.stop()
    assert received(hub) == kept(bench)


async def test_a_refused_record_is_quarantined_and_blocks_nobody(
    bench: Workbench, hub: RunningService
) -> None:
    person = bench.desk.signed_in().id
    await bench.run_on_lane(lambda: bench.desk.journal.append(person, "poem", {"text": "Roses"}))
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    await bench.stop()
    assert bench.desk.journal.counts().quarantined == 1
    assert received(hub) == kept(bench)[1:]
    assert any("refused by the service" in told.text for told in bench.told)


async def test_a_decision_on_an_item_the_service_does_not_know_yet_waits_for_it(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(delivery, "REST_MS", 1)
    await bench.decide(certify("P00077:padded_mailer"), certify(hub.items[0]))
    bench.start()
    await bench.until(lambda: bench.desk.journal.counts().unreceived == 1)
    row = (await bench.run_on_lane(lambda: history.recent(bench.desk)))[1]
    assert row.standing is Standing.SAVED
    assert await bench.run_on_lane(lambda: history.unreceived(bench.desk)) == [row.record]
    put(hub.store, stocked(product(77)))
    await bench.until_drained()
    await bench.stop()
    assert len(received(hub)) == 2


async def test_items_are_taken_again_when_none_is_left_open(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    await bench.decide(*(certify(item) for item in hub.items[:5]))
    bench.syncer.wake()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    mine = await bench.run_on_lane(lambda: queueing.queue_ids(bench.desk, MINE))
    assert not set(mine) & set(hub.items[:5])


async def test_a_person_may_ask_for_more(bench: Workbench) -> None:
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 5)
    changes = await bench.syncer.checkout(3)
    assert len(changes.items) == 3
    assert changes.text == "Checked out 3 items."
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, MINE)) == 8)


async def test_stopping_ends_cleanly_in_the_middle(bench: Workbench) -> None:
    bench.start()
    await bench.stop()
    assert bench.desk.journal.verify() == []


async def test_the_service_says_why_a_role_gets_no_items(
    tmp_path: Path, hub: RunningService
) -> None:
    async with workbench(tmp_path / "admin", hub.url) as desk:
        await desk.sign_in("admin", hub.password)
        desk.start()
        await desk.until(lambda: desk.syncer.state.phase is Phase.ONLINE)
        assert "admin" in desk.syncer.state.refusal
