"""Real TCP faults between a desk and the service: no hang, back alone, nothing lost or doubled."""

from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest
from sqlalchemy import select

from reviewer.operations.phases import Phase
from reviewer.remote import connection, downloads, signed_line
from reviewer.remote import service as remote_service
from reviewer.service.tables import records
from tests.faults.bad_wire import SOUND, Ending, Line, Wire, line_to
from tests.operations.workbench import Workbench, all_records, certify, workbench
from tests.service.running import RunningService, running_service

PRODUCTS = 4
# In place of 30 s, 5 s and ten minutes; `until` gives up after 20 s, so a hang fails.
STALL_S, CALL_S, HEALTH_S, PICTURE_S = 0.4, 1.0, 0.4, 1.0
_PLACES = (0, 1, 17, 120, 400, 900)

# Ways in which nothing gets through: told, and over once the line is sound.
BROKEN = [
    wire
    for ending in (Ending.RESET, Ending.CLOSE, Ending.STALL)
    for place in _PLACES
    for wire in (Wire(ending, up=place), Wire(ending, down=place))
]
# Ways in which everything gets through, though late.
SLOW = [
    Wire(slice=1),
    Wire(slice=7, latency_s=0.0005),
    Wire(latency_s=0.03),
    Wire(bytes_per_s=8 * 1024),
]
SHORT_BROKEN = [
    Wire(Ending.RESET, up=400),
    Wire(Ending.RESET, down=120),
    Wire(Ending.STALL, down=120),
]


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    """One for all: each scenario has a desk of its own, whose records are told apart."""
    with running_service(tmp_path_factory.mktemp("hub"), products=PRODUCTS) as service:
        yield service


@pytest.fixture(autouse=True)
def hasty(monkeypatch: pytest.MonkeyPatch) -> None:
    """Deadlines of a second."""
    monkeypatch.setattr(connection, "STALL_S", STALL_S)
    monkeypatch.setattr(signed_line, "CALL_S", CALL_S)
    monkeypatch.setattr(remote_service, "HEALTH_S", HEALTH_S)
    monkeypatch.setattr(downloads, "DEADLINE_S", PICTURE_S)


@pytest.fixture
async def line(hub: RunningService) -> AsyncIterator[Line]:
    async with line_to(hub.url) as made:
        yield made


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService, line: Line) -> AsyncIterator[Workbench]:
    """A desk where three decisions wait."""
    async with workbench(tmp_path / "desk", line.url) as made:
        await made.sign_in("reviewer", hub.password)
        made.new_syncer(batch=0)
        await made.decide(*(certify(item) for item in hub.items[:3]))
        yield made


def kept(hub: RunningService, bench: Workbench) -> list[str]:
    """What the service has of this desk, in its order."""
    wanted = select(records.c.id).where(records.c.device == bench.desk.journal.device)
    with hub.store.reading() as reading:
        return [str(row[0]) for row in reading.execute(wanted.order_by(records.c.server_seq))]


async def nothing_is_lost_or_doubled(hub: RunningService, bench: Workbench) -> None:
    await bench.until_drained()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    await bench.stop()
    assert kept(hub, bench) == [each.id for each in all_records(bench.desk)]
    assert bench.desk.cache.cursor() != ("", "")
    assert bench.crashes == []


async def goes_on_after(wire: Wire, hub: RunningService, bench: Workbench, line: Line) -> None:
    line.wire = wire
    # What the sign-in left open would go on from the bytes that it had.
    await bench.service.renew()
    bench.start()
    await bench.until(lambda: line.hits > 0)
    await bench.until(lambda: bench.syncer.state.phase is Phase.OFFLINE)
    line.wire = SOUND
    await nothing_is_lost_or_doubled(hub, bench)


@pytest.mark.parametrize("wire", SHORT_BROKEN, ids=str)
async def test_sync_goes_on_alone_once_the_line_is_sound(
    wire: Wire, hub: RunningService, bench: Workbench, line: Line
) -> None:
    await goes_on_after(wire, hub, bench, line)


@pytest.mark.long
@pytest.mark.parametrize("wire", BROKEN, ids=str)
async def test_sync_goes_on_alone_after_every_ending(
    wire: Wire, hub: RunningService, bench: Workbench, line: Line
) -> None:
    await goes_on_after(wire, hub, bench, line)


async def _gets_through(wire: Wire, hub: RunningService, bench: Workbench, line: Line) -> None:
    line.wire = wire
    await bench.service.renew()
    bench.start()
    await nothing_is_lost_or_doubled(hub, bench)


async def test_byte_by_byte_everything_gets_through(
    hub: RunningService, bench: Workbench, line: Line
) -> None:
    await _gets_through(Wire(slice=1), hub, bench, line)


@pytest.mark.long
@pytest.mark.parametrize("wire", SLOW, ids=str)
async def test_over_a_slow_line_everything_gets_through(
    wire: Wire,
    hub: RunningService,
    bench: Workbench,
    line: Line,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    # As far above what the line needs as the real ones are.
    monkeypatch.setattr(connection, "STALL_S", 10.0)
    monkeypatch.setattr(signed_line, "CALL_S", 15.0)
    await _gets_through(wire, hub, bench, line)


async def test_connections_that_died_in_silence_are_replaced(
    hub: RunningService, bench: Workbench, line: Line
) -> None:
    bench.start()
    await bench.until_drained()
    line.die_half()
    await bench.decide(certify(hub.items[3]))
    bench.syncer.wake()
    await nothing_is_lost_or_doubled(hub, bench)


async def test_a_desk_without_a_deadline_is_caught(
    hub: RunningService, bench: Workbench, line: Line, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The planted fault: what stalls is waited for for ever."""
    monkeypatch.setattr(connection, "STALL_S", 3600.0)
    monkeypatch.setattr(signed_line, "CALL_S", 3600.0)
    monkeypatch.setattr("tests.operations.workbench.PATIENCE_S", 1.5 * CALL_S)
    with pytest.raises(AssertionError, match="never came true"):
        await goes_on_after(Wire(Ending.STALL, down=120), hub, bench, line)
