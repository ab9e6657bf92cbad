"""A desk that is too old for its service gets nothing new, and loses nothing."""

from datetime import date

import pytest

from reviewer.operations.phases import Phase, SyncState
from reviewer.wire import protocol
from reviewer.wire.protocol import Protocol
from tests.operations.workbench import Workbench, certify
from tests.service.running import RunningService

PRODUCTS = 6
YOUNG = (Protocol(1, date(2026, 11, 21)), Protocol(2, date(2027, 11, 21)))
OLD = (*YOUNG, Protocol(3, date(2031, 11, 21)))


def _has_sent_all(state: SyncState) -> bool:
    return state.phase is Phase.OUTDATED and not state.unreceived


async def test_a_desk_whose_pull_is_refused_goes_on_sending(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "PROTOCOLS", YOUNG)
    bench.start()
    for item in hub.items[:2]:
        await bench.decide(certify(item))
        bench.syncer.wake()
        await bench.until_drained()
    await bench.until(lambda: _has_sent_all(bench.syncer.state))
    assert bench.syncer.state.sentence == (
        "Update Reviewer: this version is too old for the service to give it items. "
        "What you decide is saved and still sent."
    )
    assert not bench.crashes


async def test_a_desk_that_was_updated_goes_on_as_before(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(protocol, "PROTOCOLS", YOUNG)
        bench.start()
        await bench.until(lambda: bench.syncer.state.phase is Phase.OUTDATED)
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert bench.syncer.state.fault == ""


async def test_what_is_too_old_to_be_heard_waits_until_it_is_updated(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    await bench.decide(certify(hub.items[0]))
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(protocol, "PROTOCOLS", OLD)
        bench.start()
        await bench.until(lambda: bench.syncer.state.phase is Phase.OUTDATED)
        assert bench.syncer.state.unreceived == 1
        assert bench.syncer.state.sentence.endswith(
            "What you decide is saved here, and sent once that is done. "
            "1 record saved here, not yet received."
        )
    await bench.until_drained()


async def test_a_service_that_is_too_old_is_told_as_such(
    bench: Workbench, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(protocol, "PROTOCOLS", (Protocol(0, date(2025, 11, 21)),))
    bench.start()
    await bench.until(lambda: bench.syncer.state.phase is Phase.OUTDATED)
    assert bench.syncer.state.sentence.startswith("The service is older than this Reviewer")
