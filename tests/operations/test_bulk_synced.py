"""A bulk act on its way to the real service and back."""

from collections.abc import AsyncIterator
from functools import partial
from pathlib import Path

import httpx
import pytest
from sqlalchemy import select

from reviewer.domain.bulk import BulkAct
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.domain.record import Standing
from reviewer.operations import bulk, deciding, history, queueing
from reviewer.operations.link import Link
from reviewer.operations.rereviews import fetch_act_error
from reviewer.service.tables import items as item_rows
from reviewer.service.tables import rereviews
from tests.operations.workbench import Workbench, certify, reject, workbench
from tests.service.device import SignedInDesk
from tests.service.running import PASSWORD, RunningService, add

PRODUCTS = 8

ALL = QueueFilter(state=QueueState.ALL, mine=False)
DECIDED = QueueFilter(state=QueueState.DECIDED, mine=False)
OPEN = QueueFilter(state=QueueState.OPEN, mine=False)


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", hub.url) as made:
        await made.sign_in("reviewer", hub.password)
        made.start()
        await made.until(lambda: len(queueing.queue_ids(made.desk, ALL)) == PRODUCTS)
        yield made


def act(hub: RunningService) -> BulkAct:
    return BulkAct(Verdict.CERTIFY, tuple(ItemId(item) for item in sorted(hub.items)))


def states(hub: RunningService) -> list[str]:
    with hub.store.reading() as connection:
        return list(connection.execute(select(item_rows.c.state)).scalars())


def standings(bench: Workbench) -> set[Standing | None]:
    ids = queueing.queue_ids(bench.desk, ALL)
    return {row.standing for row in queueing.queue_rows(bench.desk, ids)}


async def test_an_act_is_final_on_every_member_and_undone_as_one_step_after_sync(
    bench: Workbench, hub: RunningService
) -> None:
    await bench.run_on_lane(partial(bulk.decide_all, bench.desk, act(hub)))
    bench.syncer.wake()
    await bench.until_drained()
    await bench.until(lambda: standings(bench) == {Standing.FINAL})
    assert states(hub) == ["decided"] * PRODUCTS
    await bench.run_on_lane(partial(deciding.undo, bench.desk))
    bench.syncer.wake()
    await bench.until_drained()
    assert states(hub) == ["open"] * PRODUCTS
    await bench.until(lambda: queueing.queue_ids(bench.desk, DECIDED) == [])
    await bench.stop()
    assert bench.desk.journal.counts().total == 2
    assert bench.crashes == []


async def test_members_that_turn_out_disputed_are_named_one_by_one(
    tmp_path: Path, bench: Workbench, hub: RunningService
) -> None:
    # Stopped, this desk hears nothing of the other one before it sends.
    await bench.stop()
    add(hub.store, "ben")
    async with workbench(tmp_path / "other", hub.url) as other:
        await other.sign_in("ben", PASSWORD)
        await other.decide(reject(hub.items[3]))
        other.start()
        await other.until_drained()
    await bench.run_on_lane(partial(bulk.decide_all, bench.desk, act(hub)))
    bench.new_syncer()
    bench.start()
    await bench.until_drained()
    await bench.stop()
    (row,) = history.recent(bench.desk)
    (apart,) = row.exceptions
    assert (apart.item, apart.standing) == (hub.items[3], Standing.DISPUTED)
    assert row.members == PRODUCTS
    assert [each.text for each in bench.told if "bulk" in each.text] == [
        "1 item decided in bulk did not come through: see History."
    ]


async def test_the_author_hears_what_others_found_once_all_have_looked(
    bench: Workbench, hub: RunningService
) -> None:
    await bench.run_on_lane(partial(bulk.decide_all, bench.desk, act(hub)))
    bench.syncer.wake()
    await bench.until_drained()
    (row,) = await bench.run_on_lane(partial(history.recent, bench.desk))
    link = Link(bench.desk, bench.service, bench.run_on_lane, lambda _: None)
    assert await fetch_act_error(link, row.record) is None
    with hub.store.reading() as connection:
        drawn = connection.execute(select(rereviews.c.item)).scalar_one()
    add(hub.store, "ben")
    with httpx.Client(base_url=hub.url) as client:
        other = SignedInDesk(client, "ben")
        # Told as open like any other item, though it stands decided.
        assert other.call("GET", f"/v1/items/{drawn}").json()["state"] == "open"
        other.push(other.device.decision(other.person, drawn, Verdict.REJECT))
    found = await fetch_act_error(link, row.record)
    assert found is not None
    assert (found.members, found.drawn, found.other) == (PRODUCTS, 1, 1)


async def test_who_works_at_the_same_desk_next_is_asked_about_the_drawn_member(
    bench: Workbench, hub: RunningService
) -> None:
    await bench.run_on_lane(partial(bulk.decide_all, bench.desk, act(hub)))
    bench.syncer.wake()
    await bench.until_drained()
    await bench.until(lambda: standings(bench) == {Standing.FINAL})
    await bench.stop()
    assert queueing.queue_ids(bench.desk, OPEN) == []
    add(hub.store, "ben")
    await bench.sign_in("ben", PASSWORD)
    bench.new_syncer()
    bench.start()
    with hub.store.reading() as connection:
        drawn = connection.execute(select(rereviews.c.item)).scalar_one()
    await bench.until(lambda: queueing.queue_ids(bench.desk, OPEN) == [drawn])
    await bench.decide(certify(drawn))
    bench.syncer.wake()
    await bench.until_drained()
    with hub.store.reading() as connection:
        assert connection.execute(select(rereviews.c.state)).scalar_one() == "same"
