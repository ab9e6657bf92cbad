"""How long sync rests after failures, and what makes it try sooner; no time passes."""

import asyncio
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.domain.errors import Busy, NeedsSignIn, ReviewerError, Unreachable
from reviewer.operations.phases import Phase
from reviewer.operations.syncing import Syncer
from reviewer.operations.waking import Pace
from reviewer.remote.retry import OPENS_AFTER
from tests.operations.test_waking import HandMovedTimes
from tests.operations.workbench import ANA, Workbench, certify, workbench
from tests.remote.held_port import free_url

AWAY = Unreachable("away")


@pytest.fixture
def times() -> HandMovedTimes:
    return HandMovedTimes()


@pytest.fixture
async def bench(tmp_path: Path) -> AsyncIterator[Workbench]:
    """A desk whose service is away."""
    async with workbench(tmp_path / "desk", free_url()) as made:
        made.desk.person = ANA
        yield made


@pytest.fixture
def syncer(bench: Workbench, times: HandMovedTimes) -> Syncer:
    return Syncer(
        bench.desk,
        bench.service,
        bench.run_on_lane,
        bench.told.append,
        bench.states.append,
        times=times,
        pace=Pace(),
        chance=lambda: 0.999,
    )


async def fail(syncer: Syncer, fault: ReviewerError, times: int = 1) -> float:
    wait = 0.0
    for _ in range(times):
        wait = await syncer._failed(fault)
    return wait


async def test_waits_grow_to_a_quarter_of_an_hour(syncer: Syncer) -> None:
    assert await fail(syncer, AWAY) < 4.1
    assert await fail(syncer, AWAY, 12) == pytest.approx(900, rel=0.01)
    assert syncer.state.phase is Phase.OFFLINE


async def test_a_busy_service_is_left_alone_as_long_as_it_asks(
    syncer: Syncer, times: HandMovedTimes
) -> None:
    wait_s = await fail(syncer, Busy("later", 120.0))
    assert wait_s == 120
    syncer.wake()
    await syncer._rest(wait_s)
    assert times.monotonic == 1120


async def test_a_busy_service_is_asked_by_no_part_of_a_round(
    bench: Workbench, syncer: Syncer, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked: list[str] = []

    async def push(_records: object, _set_aside: object) -> None:
        asked.append("push")
        raise Busy("later", 120.0)

    async def changes(*_: object) -> None:
        asked.append("changes")

    monkeypatch.setattr(bench.service, "push", push)
    monkeypatch.setattr(bench.service, "changes", changes)
    await bench.decide(certify("any"))
    assert await syncer._round() == 120
    assert asked == ["push"]


async def test_a_person_may_ask_a_busy_service(syncer: Syncer, times: HandMovedTimes) -> None:
    wait_s = await fail(syncer, Busy("later", 120.0))
    syncer.wake(by_person=True)
    await syncer._rest(wait_s)
    assert times.monotonic == 1000


async def test_a_network_that_came_back_ends_the_longest_rest_with_a_new_client(
    syncer: Syncer, times: HandMovedTimes, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewed: list[float] = []

    async def renew() -> None:
        renewed.append(times.monotonic)

    monkeypatch.setattr(syncer._link.service, "renew", renew)
    wait_s = await fail(syncer, AWAY, 12)
    syncer.wake_for_network()
    await syncer._rest(wait_s)
    assert (times.monotonic, renewed) == (1000, [1000])
    syncer.wake_for_network()
    await syncer._pause(wait_s)
    assert (times.monotonic, renewed) == (1000, [1000, 1000])


async def test_another_network_is_no_reason_to_break_the_peace_of_a_busy_service(
    syncer: Syncer, times: HandMovedTimes
) -> None:
    wait_s = await fail(syncer, Busy("later", 120.0))
    syncer.wake_for_network()
    await syncer._rest(wait_s)
    assert times.monotonic == 1120


async def test_waiting_for_a_sign_in_is_looked_at_again_soon(syncer: Syncer) -> None:
    assert await fail(syncer, NeedsSignIn("who?"), 20) == Pace().poll_s


async def test_while_the_service_is_away_it_is_probed_within_a_quarter_of_a_minute(
    syncer: Syncer, times: HandMovedTimes, monkeypatch: pytest.MonkeyPatch
) -> None:
    probes: list[float] = []

    async def health() -> None:
        probes.append(times.monotonic)
        if len(probes) < 4:
            raise AWAY

    monkeypatch.setattr(syncer._link.service, "health", health)
    await syncer._rest(await fail(syncer, AWAY, 12))
    assert len(probes) == 4
    gaps = [after - before for before, after in zip([1000.0, *probes], probes, strict=False)]
    assert max(gaps) <= 15


async def test_a_probe_that_promised_too_much_is_trusted_less(
    syncer: Syncer, times: HandMovedTimes, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def health() -> None:
        return

    monkeypatch.setattr(syncer._link.service, "health", health)
    rests = []
    for _ in range(4):
        start = times.monotonic
        await syncer._rest(await fail(syncer, AWAY, 12))
        rests.append(times.monotonic - start)
    assert rests == sorted(rests)
    assert rests[-1] > 4 * rests[0]


async def test_something_recorded_is_sent_at_once_while_failures_are_few(
    syncer: Syncer, times: HandMovedTimes
) -> None:
    await fail(syncer, AWAY)
    syncer.wake()
    await syncer._rest(900)
    assert times.monotonic == 1000


async def test_something_recorded_is_told_but_waits_while_the_breaker_is_open(
    bench: Workbench, syncer: Syncer, times: HandMovedTimes
) -> None:
    await fail(syncer, AWAY, OPENS_AFTER)
    await bench.decide(certify("any"))
    syncer.wake()
    await syncer._rest(5)
    assert times.monotonic == 1005
    assert bench.states[-1].unreceived == 1


async def test_a_person_who_asks_is_never_kept_waiting(
    syncer: Syncer, times: HandMovedTimes
) -> None:
    await fail(syncer, AWAY, 20)
    syncer.wake(by_person=True)
    await syncer._rest(900)
    assert times.monotonic == 1000


async def test_a_machine_that_wakes_tries_with_fresh_connections(
    syncer: Syncer, times: HandMovedTimes, monkeypatch: pytest.MonkeyPatch
) -> None:
    renewed = asyncio.Event()

    async def renew() -> None:
        renewed.set()

    monkeypatch.setattr(syncer._link.service, "renew", renew)
    await fail(syncer, AWAY, 20)
    times.asleep_s = 3600
    await syncer._rest(900)
    assert renewed.is_set()
    assert times.monotonic < 1060
