"""Evidence on the desk: brought ahead, fetched when asked, renewed; against the real service."""

import asyncio
from dataclasses import replace

import pytest

from reviewer.domain.errors import Declined, Refused, Unreachable
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.risk import Score
from reviewer.operations import evidence
from reviewer.operations.evidence import EvidenceAhead
from reviewer.operations.leasing import take_checkouts
from reviewer.operations.link import Link
from reviewer.operations.phases import Phase
from reviewer.operations.pulling import pull_changes
from tests.operations.stocked_desk import shape, stock
from tests.operations.test_waking import HandMovedTimes
from tests.operations.workbench import Workbench, certify
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.plain_evidence import COLUMNS, ROWS
from tests.service.running import RunningService
from tests.service.stocking import jpeg, product, put, stocked

PRODUCTS = 12
CHECKED_OUT = 5


@pytest.fixture
async def link(link: Link) -> Link:
    """A desk that has checked items out, and nothing else."""
    await pull_changes(link)
    await take_checkouts(link, CHECKED_OUT)
    return link


async def wanted(bench: Workbench) -> list[ItemId]:
    found = await bench.run_on_lane(lambda: bench.desk.cache.evidence_wanted(100))
    return [each.item for each in found]


async def known(bench: Workbench, item: str) -> bool:
    ask = bench.desk.cache.evidence
    return await bench.run_on_lane(lambda: ask(ItemId(item))) is not None


async def test_evidence_of_check_outs_comes_by_itself_and_is_there_offline(
    bench: Workbench, hub: RunningService
) -> None:
    bench.start()
    mine = hub.items[:CHECKED_OUT]
    await bench.until(lambda: all(bench.desk.cache.evidence(ItemId(each)) for each in mine))
    hub.stop()
    await bench.until(lambda: bench.syncer.state.phase is Phase.OFFLINE)
    await bench.stop()
    found = evidence.item_evidence(bench.desk, ItemId(mine[0]))
    assert found is not None
    assert found.item == mine[0]
    assert any("evidence" in told.nouns and told.items == (mine[0],) for told in bench.told)
    assert evidence.item_evidence(bench.desk, ItemId(hub.items[-1])) is None


async def test_evidence_is_fetched_once_and_of_decided_items_never(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await bench.decide(certify(hub.items[0]))
    source = hub.evidence
    assert source is not None
    await EvidenceAhead(link).fetch_all()
    await EvidenceAhead(link).fetch_all()
    assert source.asked == hub.items[1:CHECKED_OUT]


async def test_evidence_is_renewed_when_the_score_has_another_model(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    await EvidenceAhead(link).fetch_all()
    assert await wanted(bench) == []
    item = ItemId(hub.items[0])
    again = stocked(product(0))
    assert again.score is not None
    put(hub.store, replace(again, score=Score("mugs-2/1", again.score.risks, ())))
    await pull_changes(link)
    assert await wanted(bench) == [item]
    assert hub.evidence is not None
    hub.evidence.model = "mugs-2/1"
    await EvidenceAhead(link).fetch_all()
    found = await bench.run_on_lane(lambda: bench.desk.cache.evidence(item))
    assert found is not None
    assert (found.model, await wanted(bench)) == ("mugs-2/1", [])


async def test_nothing_is_begun_while_records_are_sent(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    ahead = EvidenceAhead(link)
    ahead.may_start.clear()
    task = asyncio.create_task(ahead.fetch_all())
    for _ in range(5):  # other calls come and go meanwhile
        await bench.service.health()
    assert hub.evidence is not None
    assert hub.evidence.asked == []
    ahead.may_start.set()
    await task
    assert await wanted(bench) == []


async def test_evidence_the_service_does_not_have_is_left_alone(
    bench: Workbench, link: Link, proxy: FaultProxy
) -> None:
    stranger = shape(900)
    await bench.run_on_lane(lambda: stock(bench.desk, stranger))
    ahead = EvidenceAhead(link)
    await ahead.fetch_all()
    assert await wanted(bench) == [stranger.id]
    asked = sum(stranger.id.split(":")[0] in line for line in proxy.seen)
    await ahead.fetch_all()
    assert sum(stranger.id.split(":")[0] in line for line in proxy.seen) == asked


async def test_one_item_the_service_fails_at_stops_no_other(
    bench: Workbench, link: Link, hub: RunningService, proxy: FaultProxy
) -> None:
    proxy.fault = Fault.BROKEN
    proxy.applies = lambda line, _body: f"{hub.items[0].split(':')[0]}%3A" in line
    await EvidenceAhead(link).fetch_all()
    assert await wanted(bench) == [hub.items[0]]


async def test_a_service_that_fails_at_all_is_not_asked_for_each(
    bench: Workbench, link: Link, proxy: FaultProxy
) -> None:
    proxy.seen.clear()
    proxy.fault = Fault.BROKEN
    ahead = EvidenceAhead(link, HandMovedTimes())
    for _ in range(evidence._TRIES + 1):
        with pytest.raises(Declined):
            await ahead.fetch_all()
    assert len(proxy.seen) == evidence._FAILURES_TO_GIVE_UP * (evidence._TRIES + 1)
    proxy.fault = Fault.NONE
    await ahead.fetch_all()
    assert await wanted(bench) == []


async def test_a_service_without_a_model_is_asked_once(
    bench: Workbench, link: Link, hub: RunningService, proxy: FaultProxy
) -> None:
    hub.stop()
    hub.evidence = None
    hub.start()
    proxy.seen.clear()
    with pytest.raises(Declined):
        await EvidenceAhead(link).fetch_all()
    assert sum("/evidence" in line for line in proxy.seen) == 1


async def test_evidence_of_any_item_is_fetched_when_asked(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    other = ItemId(hub.items[-1])
    changes = await evidence.fetch_evidence(link, other)
    assert (changes.nouns, changes.items) == (frozenset({"evidence"}), (other,))
    assert await known(bench, other)
    with pytest.raises(Refused):
        await evidence.fetch_evidence(link, ItemId("nowhere"))


async def test_regions_are_fetched_when_asked_and_kept(
    bench: Workbench, link: Link, hub: RunningService
) -> None:
    item, picture = ItemId(hub.items[0]), PictureHash(hub.store.pictures.put(jpeg(0)))
    ask = evidence.picture_regions
    assert await bench.run_on_lane(lambda: ask(bench.desk, item, picture)) is None
    changes = await evidence.fetch_regions(link, item, picture)
    assert (changes.items, changes.pictures) == ((item,), (picture,))
    hub.stop()
    found = await bench.run_on_lane(lambda: ask(bench.desk, item, picture))
    assert found is not None
    assert len(found.weights) == ROWS * COLUMNS
    with pytest.raises(Unreachable):
        await evidence.fetch_regions(link, item, PictureHash("0" * 64))
