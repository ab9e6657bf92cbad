"""The service is killed, or comes back with an older database: nothing is lost, nothing doubled."""

from collections.abc import AsyncIterator, Iterator
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.ids import PersonId
from reviewer.operations import pushing
from tests.operations.service_process import ServiceProcess, service_process
from tests.operations.workbench import Workbench, all_records, certify, workbench
from tests.service.running import PASSWORD


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[ServiceProcess]:
    with service_process(tmp_path / "service", 60) as service:
        yield service


@pytest.fixture
async def bench(tmp_path: Path, hub: ServiceProcess) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", hub.url) as made:
        await made.sign_in("reviewer", PASSWORD)
        made.new_syncer(batch=0)
        yield made


def kept(bench: Workbench) -> list[tuple[str, str]]:
    return [(record.id, record.payload_hash) for record in all_records(bench.desk)]


def person(bench: Workbench) -> PersonId:
    return bench.desk.signed_in().id


def has_received(bench: Workbench, count: int) -> bool:
    counts = bench.desk.journal.counts()
    return counts.total - counts.unreceived >= count


async def drained(bench: Workbench) -> None:
    bench.syncer.wake(by_person=True)
    await bench.until(lambda: bench.desk.journal.counts().by_author.get(person(bench), 0) == 0)


async def test_a_service_killed_in_the_middle_of_a_drain_ends_with_every_record_once(
    bench: Workbench, hub: ServiceProcess, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pushing, "RECORDS_PER_BATCH", 4)
    await bench.decide(*(certify(item) for item in hub.items))
    bench.start()
    for some in (15, 35):
        await bench.until(partial(has_received, bench, some))
        hub.kill()
        assert not await bench.run_on_lane(partial(has_received, bench, len(hub.items)))
        hub.start()
    await bench.until_drained()
    hub.kill()
    await bench.stop()
    assert hub.received() == kept(bench)


@pytest.mark.parametrize("others_moved_on", [False, True])
async def test_a_restored_backup_gets_everything_again(
    bench: Workbench, hub: ServiceProcess, tmp_path: Path, others_moved_on: bool
) -> None:
    # Somebody else's unsent record: from here on the high water stands still, it cannot go back.
    await bench.sign_in("lead", PASSWORD)
    await bench.decide(certify(hub.items[50]))
    await bench.sign_in("reviewer", PASSWORD)
    bench.start()
    await bench.decide(*(certify(item) for item in hub.items[:5]))
    await drained(bench)
    hub.kill()
    hub.back_up(tmp_path / "backup")
    hub.start()
    await bench.decide(*(certify(item) for item in hub.items[5:12]))
    await drained(bench)
    await bench.stop()
    hub.kill()
    hub.restore(tmp_path / "backup")
    hub.start()
    if others_moved_on:
        async with workbench(tmp_path / "other", hub.url) as other:
            await other.sign_in("mentor", PASSWORD)
            other.new_syncer(batch=0)
            await other.decide(*(certify(item) for item in hub.items[20:40]))
            other.start()
            await other.until_drained()
    bench.new_syncer(batch=0)
    bench.start()
    await bench.until(lambda: set(kept(bench)[1:]) <= set(hub.received()))
    await drained(bench)
    hub.kill()
    assert len(hub.received()) == len(set(hub.received()))
