"""A second read between desks and the real service: blind, offline, adjudicated, counted once."""

from dataclasses import replace
from functools import partial
from pathlib import Path

import httpx
import pytest

from reviewer.domain.errors import ServiceFault
from reviewer.domain.ids import ItemId
from reviewer.domain.item import ItemState
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations import notices, queueing
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.remote.connection import Connection
from reviewer.service.ledger import Asked, packaging_ledger
from reviewer.service.policy import set_second_read_share
from reviewer.service.store import Store
from tests.operations.workbench import Workbench, all_records, certify, reject, workbench
from tests.service.looking_again import result, standing
from tests.service.running import RunningService, add
from tests.service.test_decided_slices import counted

PRODUCTS = 3
OPEN = QueueFilter(state=QueueState.OPEN, mine=False)
NOTE = "chipped at the rim"


@pytest.fixture
def heard(monkeypatch: pytest.MonkeyPatch) -> list[tuple[str, bytes]]:
    """Path and body of every answer that a desk reads."""
    found: list[tuple[str, bytes]] = []
    read = Connection.read_capped

    async def listening(self: Connection, response: httpx.Response) -> bytes:
        body = await read(self, response)
        found.append((response.request.url.path, body))
        return body

    monkeypatch.setattr(Connection, "read_capped", listening)
    return found


def ledger(store: Store) -> tuple[int, int, int]:
    """Certified, rejected, disputed, as it stands."""
    with store.reading() as connection:
        total = packaging_ledger(connection, Asked()).total
    return total.certified, total.rejected, total.disputed


async def come_in(bench: Workbench, name: str, password: str) -> None:
    """Sign in and hear of everything."""
    await bench.sign_in(name, password)
    bench.start()
    every = QueueFilter(state=QueueState.ALL, mine=False)
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, every)) == PRODUCTS)


async def send(bench: Workbench) -> None:
    """All that was decided while the desk was by itself."""
    bench.new_syncer()
    bench.start()
    await bench.until_drained()
    await bench.stop()


async def test_two_read_without_knowing_and_a_third_ends_it(
    tmp_path: Path, hub: RunningService, heard: list[tuple[str, bytes]]
) -> None:
    set_second_read_share(hub.store, 1.0)
    add(hub.store, "ben")
    item = ItemId(hub.items[0])
    async with (
        workbench(tmp_path / "first", hub.url) as first,
        workbench(tmp_path / "second", hub.url) as second,
        workbench(tmp_path / "third", hub.url) as third,
    ):
        await come_in(first, "reviewer", hub.password)
        await first.decide(replace(certify(item), note=NOTE))
        await send_now(first)
        (made,) = all_records(first.desk)
        assert (result(hub.store, item), ledger(hub.store)) == ("waiting", (1, 0, 0))

        heard.clear()
        await come_in(second, "ben", hub.password)
        link = Link(second.desk, second.service, second.run_on_lane, lambda _: None)
        await take_checkouts(link, PRODUCTS)
        await second.stop()
        assert set(queueing.queue_ids(second.desk, OPEN)) == {*hub.items}
        told = b"".join(body for _, body in heard)
        assert item.encode() in told
        for secret in (made.id, made.hash, NOTE):
            assert secret.encode() not in told
        author = hub.people["reviewer"].id.encode()
        assert [path for path, body in heard if author in body] in ([], ["/v1/colleagues"])

        await second.decide(reject(item))  # far from any service
        assert (standing(hub.store, item), ledger(hub.store)) == (
            ("decided", "certify"),
            (1, 0, 0),
        )
        await send(second)
        assert (result(hub.store, item), standing(hub.store, item)) == (
            "other",
            ("disputed", "reject"),
        )
        assert ledger(hub.store) == (0, 0, 1)
        for bench in (first, second):
            bench.new_syncer()
            bench.start()
            await bench.until(partial(has_notice, bench, item))
            await bench.stop()

        await come_in(third, "mentor", hub.password)
        await third.stop()
        known = third.desk.cache.item(item)
        assert known is not None
        assert len(known.history) == 2
        await third.decide(reject(item))
        await send(third)
        assert (standing(hub.store, item), ledger(hub.store)) == (("decided", "reject"), (0, 1, 0))
        assert [each.verdict.value for each in counted(hub.store)] == ["reject"]
        own = (await first.service.own_reads()).to_domain()
        assert (own.read, own.adjudicated, own.overruled) == (1, 1, 1)
        own = (await second.service.own_reads()).to_domain()
        assert (own.read, own.adjudicated, own.overruled) == (1, 1, 0)
        assert [*first.crashes, *second.crashes, *third.crashes] == []


async def send_now(bench: Workbench) -> None:
    """Without having been away."""
    bench.syncer.wake()
    await bench.until_drained()
    await bench.until(partial(is_decided, bench))
    await bench.stop()


def is_decided(bench: Workbench) -> bool:
    """Whether the author is told that their own decision stands, as ever."""
    decided = QueueFilter(state=QueueState.DECIDED, mine=False)
    known = map(bench.desk.cache.item, queueing.queue_ids(bench.desk, decided))
    return [None if each is None else each.state for each in known] == [ItemState.DECIDED]


def has_notice(bench: Workbench, item: ItemId) -> bool:
    """Whether they are told that both differ."""
    return [each.item for each in notices.open_notices(bench.desk)] == [item]


async def test_a_leads_desk_hears_of_groups_and_nobody_else_does(
    tmp_path: Path, hub: RunningService, bench: Workbench
) -> None:
    async with workbench(tmp_path / "lead", hub.url) as lead:
        await lead.sign_in("lead", hub.password)
        found = (await lead.service.agreement()).to_domain()
    assert [(row.of, row.items) for row in found.rows] == [("all", 0)]
    assert found.rows[0].cautions[-1].sentence.startswith("AC1 and PABAK")
    with pytest.raises(ServiceFault):
        await bench.service.agreement()
