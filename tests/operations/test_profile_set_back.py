"""A profile folder put back from an older copy: its numbers are taken, its people lose nothing."""

import shutil
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.domain.ids import first_seq
from reviewer.domain.record import Standing
from reviewer.operations import deciding, history
from reviewer.operations.phases import Phase
from reviewer.service.tables import decisions, devices
from tests.operations.workbench import Workbench, certify, reject, workbench
from tests.service.running import RunningService

PRODUCTS = 12


def standing_decisions(hub: RunningService) -> list[tuple[str, str]]:
    """Item and verdict of every decision that was not taken back."""
    query = sa.select(decisions.c.item, decisions.c.verdict).where(~decisions.c.withdrawn)
    with hub.store.reading() as connection:
        return sorted((str(row[0]), str(row[1])) for row in connection.execute(query))


async def work(bench: Workbench, hub: RunningService) -> None:
    """Sign in and send everything."""
    await bench.sign_in("reviewer", hub.password)
    bench.new_syncer(batch=0)
    bench.start()
    await bench.until_drained()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await bench.stop()


@pytest.fixture
async def set_back(tmp_path: Path, hub: RunningService) -> Path:
    """A profile with one decision, of which the service has two more."""
    profile = tmp_path / "desk"
    async with workbench(profile, hub.url) as bench:
        await bench.sign_in("reviewer", hub.password)
        await bench.decide(certify(hub.items[0]))
        await work(bench, hub)
    shutil.copytree(profile, tmp_path / "older")
    async with workbench(profile, hub.url) as bench:
        await bench.decide(certify(hub.items[1]), certify(hub.items[2]))
        await work(bench, hub)
    shutil.rmtree(profile)
    shutil.move(tmp_path / "older", profile)
    return profile


async def decide_anew(bench: Workbench, hub: RunningService) -> None:
    """Two decisions under numbers that are taken, one of them undone, and two after them."""
    await bench.sign_in("reviewer", hub.password)
    await bench.decide(certify(hub.items[3]), certify(hub.items[4]))
    await bench.run_on_lane(lambda: deciding.undo(bench.desk))
    await bench.decide(reject(hub.items[3]), reject(hub.items[1]))
    await work(bench, hub)


async def test_what_is_decided_after_it_arrives_all_the_same(
    set_back: Path, hub: RunningService
) -> None:
    async with workbench(set_back, hub.url) as bench:
        await decide_anew(bench, hub)
        desk = bench.desk
        assert desk.journal.counts().quarantined == 0
        assert desk.journal.verify() == []
        rows = {row.item: row for row in history.recent(desk) if not row.withdrawn}
        assert {row.standing for row in rows.values()} == {Standing.FINAL}
        assert set(rows) == {hub.items[0], hub.items[1], hub.items[3]}
        assert sum("set back" in each.text for each in bench.told) == 1
    # The desk does not know its lost decision on the second item: that one is there too.
    expected = zip(
        (0, 1, 1, 2, 3), ("certify", "certify", "reject", "certify", "reject"), strict=True
    )
    assert standing_decisions(hub) == [(hub.items[number], verdict) for number, verdict in expected]
    with hub.store.reading() as connection:
        known = connection.execute(sa.select(devices).order_by(devices.c.made_ms)).all()
    assert [first_seq(row.id) > 1 for row in known] == [False, True]
    assert known[1].high_water > first_seq(known[1].id)


async def test_the_desk_goes_on_under_its_new_number_and_is_told_nothing_twice(
    set_back: Path, hub: RunningService
) -> None:
    async with workbench(set_back, hub.url) as bench:
        await decide_anew(bench, hub)
        device = bench.desk.journal.device
    async with workbench(set_back, hub.url) as bench:
        assert bench.desk.journal.device == device
        await bench.decide(certify(hub.items[5]))
        await work(bench, hub)
        assert not any("set back" in each.text for each in bench.told)
        total = bench.desk.journal.counts().total
        await work(bench, hub)
        assert bench.desk.journal.counts().total == total


async def test_a_new_epoch_is_offered_the_records_of_both_devices(
    set_back: Path, hub: RunningService
) -> None:
    async with workbench(set_back, hub.url) as bench:
        await decide_anew(bench, hub)
        epoch = hub.store.renew_epoch()
        await work(bench, hub)
        counts = bench.desk.journal.counts()
        assert (counts.unreceived, counts.quarantined) == (0, 0)
        assert bench.desk.journal.service_facts().epoch == epoch


async def test_decisions_after_both_copies_are_gone_arrive_as_well(
    tmp_path: Path, hub: RunningService
) -> None:
    profile = tmp_path / "desk"
    async with workbench(profile, hub.url) as bench:
        await bench.sign_in("reviewer", hub.password)
        await bench.decide(certify(hub.items[0]), certify(hub.items[1]))
        await work(bench, hub)
    for name in ("journal.db", "journal.log"):
        (profile / name).unlink()
    async with workbench(profile, hub.url) as bench:
        await bench.decide(certify(hub.items[2]), certify(hub.items[3]), certify(hub.items[4]))
        bench.new_syncer(batch=0)
        bench.start()
        await bench.until_drained()
        await bench.stop()
        assert bench.desk.journal.counts().quarantined == 0
    assert standing_decisions(hub) == [(item, "certify") for item in hub.items[:5]]
