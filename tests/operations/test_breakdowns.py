"""Sync goes on whatever happens to it, and says so."""

from collections.abc import AsyncIterator, Callable
from pathlib import Path
from typing import Any

import pytest

from reviewer.domain.errors import StorageFault
from reviewer.operations import accounts, syncing
from reviewer.operations.phases import Phase, SyncState
from tests.operations.workbench import BRISK, Workbench, certify, workbench
from tests.service.running import RunningService

PRODUCTS = 6


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", hub.url) as made:
        await made.sign_in("reviewer", hub.password)
        yield made


def failing(fault: Exception, times: int, then: Callable[..., object]) -> Callable[..., Any]:
    """`then`, after failing so many times."""
    left = [fault] * times

    def call(*arguments: object) -> object:
        if left:
            raise left.pop()
        return then(*arguments)

    return call


async def test_sync_begins_by_connecting(bench: Workbench) -> None:
    assert bench.syncer.state.phase is Phase.CONNECTING


async def test_a_disk_that_cannot_be_read_after_a_round_is_told_and_sync_goes_on(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    fault = StorageFault("The disk is full.")
    monkeypatch.setattr(syncing, "_count", failing(fault, 3, syncing._count))
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert bench.states[0] == SyncState(Phase.FAILED, fault="The disk is full.")
    await bench.decide(certify(hub.items[0]))
    bench.syncer.wake()
    await bench.until_drained()
    assert bench.crashes == []


async def test_a_bug_is_told_once_and_sync_goes_on(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    keep_up = failing(ZeroDivisionError(), 3, accounts.keep_up)
    monkeypatch.setattr("reviewer.operations.syncing.keep_up", keep_up)
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    assert bench.states[0].phase is Phase.FAILED
    assert "tried again" in bench.states[0].sentence
    assert [type(each) for each in bench.crashes] == [ZeroDivisionError]


async def test_whoever_is_told_cannot_end_sync(bench: Workbench, hub: RunningService) -> None:
    told = failing(ZeroDivisionError(), 3, bench.states.append)
    bench.syncer = syncing.Syncer(
        bench.desk,
        bench.service,
        bench.run_on_lane,
        bench.told.append,
        told,
        pace=BRISK,
        chance=lambda: 0.02,
        crashed=bench.crashes.append,
    )
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await bench.decide(certify(hub.items[0]))
    bench.syncer.wake()
    await bench.until_drained()
    assert [type(each) for each in bench.crashes] == [ZeroDivisionError]
    assert bench.states
