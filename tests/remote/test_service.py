"""The client against the real service, through a proxy that misbehaves."""

import asyncio
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import pytest

from reviewer.domain.canonical import canonical
from reviewer.domain.errors import (
    Busy,
    Declined,
    NeedsEnrolment,
    NeedsSignIn,
    NetworkNeedsSignIn,
    ServiceFault,
    Unreachable,
)
from reviewer.domain.record import Outcome, Outgoing, Record
from reviewer.remote import connection, signed_line
from reviewer.remote.credentials import Credentials
from reviewer.remote.service import Service
from reviewer.service.enrolment import invite
from reviewer.service.policy import OPEN, REQUIRED, set_enrolment
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.remote.held_port import free_url
from tests.service.device import Device
from tests.service.running import RunningService, running_service


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    with running_service(tmp_path_factory.mktemp("hub"), products=40) as running:
        yield running


@pytest.fixture
def device() -> Device:
    return Device()


@pytest.fixture
async def asked(tmp_path: Path, proxy: FaultProxy) -> AsyncIterator[Service]:
    made = Service(proxy.url, Credentials(tmp_path))
    yield made
    await made.close()


async def sign_in(asked: Service, hub: RunningService, device: Device) -> None:
    await asked.sign_in("reviewer", hub.password, device.id, device.key_hex)


def outgoing(record: Record) -> Outgoing:
    line = canonical(record.as_json()).decode()
    return Outgoing(record.id, record.seq, record.author, record.payload_hash, None, line)


async def test_signing_in_tells_who_it_is(
    asked: Service, hub: RunningService, device: Device
) -> None:
    facts = await asked.sign_in("reviewer", hub.password, device.id, device.key_hex)
    assert facts.person == hub.people["reviewer"]


async def test_a_wrong_password_needs_another_sign_in(
    asked: Service, hub: RunningService, device: Device
) -> None:
    with pytest.raises(NeedsSignIn):
        await asked.sign_in("reviewer", "wrong", device.id, device.key_hex)


@pytest.mark.parametrize(
    ("fault", "kind"),
    [
        (Fault.REFUSE, Unreachable),
        (Fault.CUT, Unreachable),
        (Fault.SWALLOW, Unreachable),
        (Fault.GATEWAY, Unreachable),
        (Fault.HTML, NetworkNeedsSignIn),
        (Fault.REDIRECT, NetworkNeedsSignIn),
        (Fault.PORTAL, NetworkNeedsSignIn),
        (Fault.BUSY, Busy),
        (Fault.BROKEN, Declined),
    ],
)
async def test_each_fault_has_its_error(
    asked: Service,
    hub: RunningService,
    proxy: FaultProxy,
    device: Device,
    fault: Fault,
    kind: type[ServiceFault],
) -> None:
    await sign_in(asked, hub, device)
    proxy.fault = fault
    with pytest.raises(kind):
        await asked.changes("", 10)


async def test_the_wait_a_busy_service_asks_for_is_passed_on(
    asked: Service, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    proxy.fault = Fault.BUSY
    with pytest.raises(Busy) as told:
        await asked.changes("", 10)
    assert told.value.after_s == 7


async def test_silence_ends_at_the_deadline_and_the_client_is_built_anew(
    asked: Service,
    hub: RunningService,
    proxy: FaultProxy,
    device: Device,
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    await sign_in(asked, hub, device)
    proxy.fault = Fault.SILENT
    monkeypatch.setattr(signed_line, "CALL_S", 0.05)
    for _ in range(connection.TIMEOUTS_TO_RENEW):
        with pytest.raises(Unreachable, match="no answer"):
            await asked.changes("", 10)
    monkeypatch.undo()
    proxy.fault = Fault.NONE
    assert (await asked.changes("", 10)).changes


async def test_nobody_at_the_address_is_unreachable(tmp_path: Path) -> None:
    asked = Service(free_url(), Credentials(tmp_path))
    with pytest.raises(Unreachable, match="cannot be reached"):
        await asked.health()
    await asked.close()


async def test_a_batch_whose_answer_was_lost_is_a_duplicate_the_second_time(
    asked: Service, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    record = device.decision(hub.people["reviewer"].id, hub.items[0])
    proxy.fault = Fault.SWALLOW
    with pytest.raises(Unreachable):
        await asked.push([outgoing(record)])
    proxy.fault = Fault.NONE
    (result,) = (await asked.push([outgoing(record)])).results
    assert result.outcome is Outcome.DUPLICATE
    assert result.payload_hash == record.payload_hash


async def test_records_of_somebody_else_are_not_sent(
    asked: Service, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    proxy.seen.clear()
    record = device.decision(hub.people["intern"].id, hub.items[0])
    with pytest.raises(NeedsSignIn):
        await asked.push([outgoing(record)])
    assert proxy.seen == []


async def test_an_expired_token_is_refreshed_once_without_a_word(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    again = Service(proxy.url, Credentials(tmp_path))
    proxy.seen.clear()
    await again.changes("", 10)
    await again.close()
    assert proxy.seen == [
        "POST /v1/session/refresh HTTP/1.1",
        "GET /v1/changes?limit=10 HTTP/1.1",
    ]


async def test_a_refresh_whose_answer_was_lost_does_not_sign_anybody_out(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    again = Service(proxy.url, Credentials(tmp_path))
    proxy.fault = Fault.SWALLOW
    with pytest.raises(Unreachable):
        await again.changes("", 10)
    proxy.fault = Fault.NONE
    assert (await again.changes("", 10)).changes
    await again.close()


async def test_a_spent_session_is_asked_for_once_only(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    stale = Credentials(tmp_path)
    stale.token()
    await asked.refresh()
    await asked.changes("", 1)
    again = Service(proxy.url, stale)
    proxy.seen.clear()
    for _ in range(3):
        with pytest.raises(NeedsSignIn):
            await again.changes("", 10)
    assert len(proxy.seen) == 1
    assert stale.person == hub.people["reviewer"]
    await again.close()


async def test_a_token_is_never_shown_to_another_address(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    elsewhere = Service(hub.url, Credentials(tmp_path))
    with pytest.raises(NeedsSignIn):
        await elsewhere.changes("", 10)
    await elsewhere.close()


async def test_signing_out_works_without_the_service(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    proxy.fault = Fault.REFUSE
    await asked.sign_out()
    assert Credentials(tmp_path).session is None
    await asked.say_goodbye()


async def test_the_service_hears_of_a_sign_out_afterwards(
    asked: Service, hub: RunningService, proxy: FaultProxy, device: Device
) -> None:
    await sign_in(asked, hub, device)
    proxy.seen.clear()
    await asked.sign_out()
    assert proxy.seen == []
    await asked.say_goodbye()
    await asked.say_goodbye()
    assert proxy.seen == ["DELETE /v1/session HTTP/1.1"]


@pytest.fixture
async def refreshing(
    asked: Service, tmp_path: Path, hub: RunningService, proxy: FaultProxy, device: Device
) -> AsyncIterator[tuple[Service, "asyncio.Task[object]"]]:
    """A service whose refresh is answered, but the answer has not come yet."""
    await sign_in(asked, hub, device)
    again = Service(proxy.url, Credentials(tmp_path))
    proxy.fault = Fault.LATE
    proxy.applies = lambda line, _body: "refresh" in line
    call = asyncio.create_task(again.changes("", 1))
    await proxy.is_late.wait()
    yield again, call
    await again.close()


async def test_a_refresh_under_way_does_not_undo_a_sign_out(
    refreshing: tuple[Service, "asyncio.Task[object]"], tmp_path: Path, proxy: FaultProxy
) -> None:
    again, call = refreshing
    await again.sign_out()
    proxy.gate.set()
    with pytest.raises(NeedsSignIn):
        await call
    assert Credentials(tmp_path).session is None
    assert proxy.seen[-1] == "DELETE /v1/session HTTP/1.1"
    with pytest.raises(NeedsSignIn):
        await again.changes("", 1)


async def test_a_refresh_under_way_does_not_undo_the_next_sign_in(
    refreshing: tuple[Service, "asyncio.Task[object]"],
    tmp_path: Path,
    hub: RunningService,
    proxy: FaultProxy,
    device: Device,
) -> None:
    again, call = refreshing
    await again.sign_in("mentor", hub.password, device.id, device.key_hex)
    proxy.gate.set()
    with pytest.raises(NeedsSignIn):
        await call
    assert Credentials(tmp_path).person == hub.people["mentor"]
    assert await again.access_token(author=hub.people["mentor"].id)


async def test_no_picture_fetched_meanwhile_undoes_a_sign_out(
    asked: Service, tmp_path: Path, hub: RunningService, device: Device
) -> None:
    await sign_in(asked, hub, device)
    leaving = asyncio.create_task(asked.sign_out())
    calls = [asyncio.create_task(asked.changes("", 1)) for _ in range(8)]
    await leaving
    await asyncio.gather(*calls, return_exceptions=True)
    assert Credentials(tmp_path).session is None


async def test_check_outs_are_leased(asked: Service, hub: RunningService, device: Device) -> None:
    await sign_in(asked, hub, device)
    assert len(await asked.checkout(device.id, 2)) == 2


async def test_the_time_of_the_service_is_heard(
    tmp_path: Path, hub: RunningService, device: Device
) -> None:
    heard: list[int] = []
    asked = Service(hub.url, Credentials(tmp_path), heard.append)
    await sign_in(asked, hub, device)
    await asked.changes("", 1)
    assert len(heard) == 2
    await asked.close()


async def test_a_service_that_lets_computers_in_by_code_says_so(
    tmp_path: Path, hub: RunningService, device: Device
) -> None:
    set_enrolment(hub.store, REQUIRED)
    try:
        asked = Service(hub.url, Credentials(tmp_path))
        with pytest.raises(NeedsEnrolment, match="device invite"):
            await sign_in(asked, hub, device)
        code = invite(hub.store, "BER1").code
        await asked.sign_in("reviewer", hub.password, device.id, device.key_hex, "", code)
        await sign_in(asked, hub, device)
        await asked.close()
    finally:
        set_enrolment(hub.store, OPEN)
