"""The feed into the cache: page by page, anew after a restore, and held when it takes too much."""

from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from reviewer.cache import cache as cache_room
from reviewer.cache.database import CacheDatabase
from reviewer.cache.page import Applied, Page
from reviewer.domain.errors import ServiceFault
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations import pulling, queueing
from reviewer.operations.link import Link
from reviewer.operations.phases import Phase
from reviewer.operations.pulling import pull_changes
from reviewer.operations.waking import Pace
from reviewer.service.runs import begin_run
from reviewer.service.tables import facts
from tests.operations.workbench import Workbench, certify, workbench
from tests.remote.fault_proxy import Fault, fault_proxy
from tests.service.running import RunningService
from tests.service.stocking import product, put, stocked

PRODUCTS = 25

EVERYTHING = QueueFilter(state=QueueState.ALL, mine=False)


@pytest.fixture
async def bench(tmp_path: Path, hub: RunningService) -> AsyncIterator[Workbench]:
    async with workbench(tmp_path / "desk", hub.url) as made:
        await made.sign_in("reviewer", hub.password)
        yield made


def listed(bench: Workbench) -> set[str]:
    return set(queueing.queue_ids(bench.desk, EVERYTHING))


async def test_pages_end_at_the_head(
    bench: Workbench, link: Link, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "_PAGE", 10)
    monkeypatch.setattr(pulling, "_FIRST_PAGE", 10)
    pulled = await pull_changes(link)
    assert pulled.pages >= 3
    assert listed(bench) == set(hub.items)


async def test_a_second_pull_brings_only_what_is_new(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await pull_changes(link)
    bench.told.clear()
    assert (await pull_changes(link)).pages == 0
    put(hub.store, stocked(product(900)))
    assert (await pull_changes(link)).pages == 1
    assert bench.told[0].items == (ItemId("P00900:padded_mailer"),)


async def test_a_new_epoch_makes_the_cache_anew_and_offers_everything_again(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    await bench.stop()
    hub.store.renew_epoch()
    pulled = await pull_changes(link)
    assert pulled.reoffered
    assert bench.desk.journal.counts().unreceived == 1
    assert listed(bench) == set(hub.items)
    assert bench.desk.cache.cursor()[0] == hub.store.facts.epoch


async def test_another_past_under_the_same_epoch_is_offered_everything_again(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    await bench.stop()
    await pull_changes(link)
    begin_run(hub.store)
    with hub.store.writing() as change:
        change.connection.execute(facts.delete().where(facts.c.name.like("run %")))
    pulled = await pull_changes(link)
    assert pulled.reoffered
    assert bench.desk.journal.counts().unreceived == 1


class Died(BaseException):
    """The process ended here."""


@pytest.mark.parametrize("is_swapped", [False, True])
async def test_a_crash_at_the_swap_forgets_nothing_of_a_lost_past(
    bench: Workbench,
    link: Link,
    hub: RunningService,
    monkeypatch: pytest.MonkeyPatch,
    is_swapped: bool,
) -> None:
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    await bench.stop()
    await pull_changes(link)
    begin_run(hub.store)
    with hub.store.writing() as change:
        change.connection.execute(facts.delete().where(facts.c.name.like("run %")))
    plain = CacheDatabase.replace_by

    def die(database: CacheDatabase, path: Path) -> None:
        if is_swapped:
            plain(database, path)
        raise Died

    monkeypatch.setattr(CacheDatabase, "replace_by", die)
    with pytest.raises(Died):
        await pull_changes(link)
    assert bench.desk.journal.counts().unreceived == 1


async def test_what_is_held_is_not_offered_at_each_look(
    bench: Workbench, link: Link, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    bench.start()
    await bench.until(lambda: bool(bench.desk.cache.checkouts()))
    await bench.decide(certify(hub.items[-1]))
    await bench.until_drained()
    await bench.stop()
    begin_run(hub.store)
    with hub.store.writing() as change:
        change.connection.execute(facts.delete().where(facts.c.name.like("run %")))
    put(hub.store, *(stocked(product(number), asked=False) for number in range(PRODUCTS)))
    monkeypatch.setattr(cache_room, "HELD_ABOVE", 1)
    assert (await pull_changes(link)).held_back > 1
    assert bench.desk.journal.counts().unreceived == 0


async def test_the_next_round_sends_what_is_offered_again(
    bench: Workbench, hub: RunningService
) -> None:
    await bench.decide(certify(hub.items[0]))
    bench.start()
    await bench.until_drained()
    epoch = hub.store.renew_epoch()
    await bench.until(lambda: bench.desk.journal.service_facts().epoch == epoch)
    await bench.until_drained()
    await bench.stop()
    (entry,) = bench.desk.journal.entries()
    assert entry.receipt is not None
    assert entry.receipt.epoch == epoch


async def test_own_decisions_stay_marked_in_a_cache_made_anew(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await pull_changes(link)
    await bench.decide(certify(hub.items[0]))
    hub.store.renew_epoch()
    await pull_changes(link)
    decided = queueing.queue_ids(bench.desk, QueueFilter(state=QueueState.DECIDED))
    assert decided == [hub.items[0]]


async def test_a_pull_that_takes_too_much_waits_for_the_person(
    bench: Workbench, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_room, "HELD_ABOVE", 3)
    bench.new_syncer(batch=10, pace=Pace(poll_s=0.05, held_s=3600))
    mine = QueueFilter(state=QueueState.OPEN)
    bench.start()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, mine)) == 10)
    gone = [stocked(product(number), asked=False) for number in range(8)]
    put(hub.store, *gone)
    await bench.until(lambda: bench.syncer.state.phase is Phase.HELD)
    assert bench.syncer.state.held_back == 8
    assert len(await bench.run_on_lane(lambda: queueing.queue_ids(bench.desk, mine))) == 10
    bench.syncer.agree()
    await bench.until(lambda: len(queueing.queue_ids(bench.desk, mine)) == 2)
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)


async def test_what_is_held_is_not_asked_for_at_every_decision(
    tmp_path: Path, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_room, "HELD_ABOVE", 3)
    async with fault_proxy(hub.url) as proxy, workbench(tmp_path / "held", proxy.url) as desk:
        await desk.sign_in("reviewer", hub.password)
        desk.new_syncer(batch=10, pace=Pace(poll_s=0.05, held_s=3600))
        desk.start()
        await desk.until(lambda: len(desk.desk.cache.checkouts()) == 10)
        put(hub.store, *(stocked(product(number), asked=False) for number in range(8)))
        await desk.until(lambda: desk.syncer.state.phase is Phase.HELD)
        proxy.seen.clear()
        for each in hub.items[8:12]:
            await desk.decide(certify(each))
            desk.syncer.wake()
            await desk.until_drained()
        assert [line for line in proxy.seen if "records:batch" in line]
        assert not [line for line in proxy.seen if "changes" in line or "checkouts" in line]
        assert desk.syncer.state.phase is Phase.HELD


async def test_an_agreement_is_for_one_pull(
    tmp_path: Path, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(cache_room, "HELD_ABOVE", 3)
    async with fault_proxy(hub.url) as proxy, workbench(tmp_path / "held", proxy.url) as desk:
        await desk.sign_in("reviewer", hub.password)
        desk.new_syncer(batch=20, pace=Pace(poll_s=0.05, held_s=0.05))
        desk.start()
        await desk.until(lambda: len(desk.desk.cache.checkouts()) == 20)
        put(hub.store, *(stocked(product(number), asked=False) for number in range(8)))
        await desk.until(lambda: desk.syncer.state.phase is Phase.HELD)
        proxy.fault, proxy.applies = Fault.BROKEN, lambda line, _body: "records:batch" in line
        await desk.decide(certify(hub.items[24]))
        desk.syncer.agree()
        await desk.until(lambda: len(desk.desk.cache.checkouts()) == 12)
        put(hub.store, *(stocked(product(number), asked=False) for number in range(8, 16)))
        proxy.seen.clear()
        await desk.until(lambda: sum("/v1/changes" in line for line in proxy.seen) > 2)
        proxy.fault = Fault.NONE
        await desk.until(lambda: desk.syncer.state.phase is Phase.HELD)
        assert len(await desk.run_on_lane(desk.desk.cache.checkouts)) == 12


async def test_the_policy_of_the_service_rules_the_desk(bench: Workbench, link: Link) -> None:
    await pull_changes(link)
    assert bench.desk.cache.policy() == (bench.desk.ladder, bench.desk.reasons)


async def test_a_page_larger_than_the_lane_can_take_goes_in_by_pieces(
    bench: Workbench, link: Link, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "_PIECE", 10)
    pieces: list[int] = []
    apply = bench.desk.cache.apply

    def counted(page: Page, *, agreed: bool = False) -> Applied:
        pieces.append(len(page.items))
        return apply(page, agreed=agreed)

    monkeypatch.setattr(bench.desk.cache, "apply", counted)
    pulled = await pull_changes(link)
    assert pulled.pages == 1
    assert len(pieces) >= 2
    assert listed(bench) == set(hub.items)


async def test_a_pull_that_fails_asks_for_nothing_more(
    tmp_path: Path, hub: RunningService, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(pulling, "_FIRST_PAGE", 10)
    monkeypatch.setattr(pulling, "_PAGE", 10)
    async with fault_proxy(hub.url) as proxy, workbench(tmp_path / "cut", proxy.url) as desk:
        await desk.sign_in("reviewer", hub.password)
        proxy.fault, proxy.applies = Fault.BROKEN, lambda line, _body: "cursor=" in line
        line = Link(desk.desk, desk.service, desk.run_on_lane, desk.told.append)
        with pytest.raises(ServiceFault):
            await pull_changes(line)
        # What came before is kept, and the next pull goes on from there.
        assert len(listed(desk)) == 9
        proxy.fault = Fault.NONE
        await pull_changes(line)
        assert listed(desk) == set(hub.items)


def test_pieces_are_as_large_as_the_lane_can_take() -> None:
    pace = pulling._Pace(50)
    pace.note(50, 1.0)
    assert pace.size == 10
    for _ in range(20):
        pace.note(pace.size, 0.001)
    assert pace.size == pulling._MOST


def test_a_piece_that_was_not_full_says_nothing_of_the_next() -> None:
    pace = pulling._Pace(50)
    pace.note(1, 1.0)
    assert pace.size == 50
