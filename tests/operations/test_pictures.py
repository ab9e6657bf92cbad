"""Pictures beside the records: what fails, and how much room there is."""

import asyncio
import hashlib
import os
from collections.abc import Awaitable, Callable
from dataclasses import replace
from functools import partial
from pathlib import Path

import pytest

from reviewer import imaging, resources
from reviewer.cache.images import ImageStore
from reviewer.domain.errors import BadPicture, Declined
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.picture_limit import PictureLimit
from reviewer.domain.product import Angle
from reviewer.domain.queue import QueueFilter, QueueState
from reviewer.operations import errand, fetching, pictures, pulling, queueing
from reviewer.operations.bugs import Bugs
from reviewer.operations.fetching import Pictures
from reviewer.operations.link import Link
from reviewer.operations.phases import Phase
from reviewer.operations.pulling import pull_changes
from reviewer.service import routes
from reviewer.wire.evidence import EvidenceShape
from reviewer.wire.items import PictureShape
from tests.imaging.making import png_claiming
from tests.operations.stocked_desk import shape, stock
from tests.operations.test_waking import HandMovedTimes
from tests.operations.workbench import Workbench
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.running import RunningService
from tests.service.stocking import jpeg
from tests.wire.test_evidence import EVIDENCE

PRODUCTS = 10
OPEN = QueueFilter(state=QueueState.OPEN)
ENOUGH = 5
Namer = Callable[[Workbench, bytes], Awaitable[PictureHash]]


@pytest.fixture
def times() -> HandMovedTimes:
    return HandMovedTimes()


@pytest.fixture
async def link(link: Link) -> Link:
    await pull_changes(link)
    return link


async def wanted(bench: Workbench) -> tuple[PictureHash, ...]:
    found = await bench.run_on_lane(lambda: bench.desk.cache.pictures_wanted(100))
    return found.pictures


@pytest.fixture
async def begun(bench: Workbench, proxy: FaultProxy, monkeypatch: pytest.MonkeyPatch) -> Workbench:
    """A desk whose sync has the first page of the queue, and waits for the second at the gate."""
    monkeypatch.setattr(pulling, "_FIRST_PAGE", ENOUGH)
    proxy.fault = Fault.LATE
    proxy.applies = lambda line, _body: "cursor=" in line
    bench.start()
    await proxy.is_late.wait()
    return bench


async def test_pictures_come_while_the_rest_of_the_queue_is_on_its_way(
    begun: Workbench, proxy: FaultProxy
) -> None:
    await begun.until(lambda: any("picture" in each.nouns for each in begun.told))
    assert begun.syncer.state.phase is Phase.CONNECTING
    proxy.gate.set()


async def test_items_are_checked_out_while_the_rest_of_the_queue_is_on_its_way(
    begun: Workbench, proxy: FaultProxy
) -> None:
    bench = begun
    await bench.until(lambda: any("checkout" in each.nouns for each in bench.told))
    leased = await bench.run_on_lane(bench.desk.cache.checkouts)
    proxy.gate.set()
    await bench.until(lambda: bench.syncer.state.phase is Phase.ONLINE)
    assert await bench.run_on_lane(bench.desk.cache.checkouts) == leased
    listed = await bench.run_on_lane(partial(queueing.queue_ids, bench.desk, OPEN))
    assert len(listed) == len(leased)


async def test_a_name_that_is_no_hash_stops_no_other_picture(
    bench: Workbench, link: Link, times: HandMovedTimes
) -> None:
    named = PictureShape.model_construct(
        angle=Angle.FRONT, number=0, hash="../session.json", width=1, height=1, bytes=1
    )
    made = shape(900)
    product = made.product.model_copy(update={"pictures": [named]})
    bad = made.model_copy(update={"product": product})
    await bench.run_on_lane(lambda: stock(bench.desk, bad))
    await Pictures(link, times).fetch_all()
    assert await wanted(bench) == ("../session.json",)


async def test_what_comes_into_view_comes_before_the_rest_and_at_once(
    bench: Workbench, link: Link, hub: RunningService, times: HandMovedTimes
) -> None:
    limited = Pictures(link, times, PictureLimit(1))
    last = ItemId(hub.items[-1])
    item = await bench.run_on_lane(lambda: bench.desk.cache.item(last))
    assert item is not None
    near = {each.hash for each in item.product.pictures}
    limited.see([last])
    await limited.fetch_all()
    first = [picture for told in bench.told for picture in told.pictures][: len(near)]
    assert set(first) == near
    assert await wanted(bench) == ()
    assert times.monotonic > 1005


async def test_a_picture_in_view_that_never_comes_holds_nobody_up(
    bench: Workbench, link: Link, hub: RunningService, times: HandMovedTimes
) -> None:
    bad = shape(900)
    await bench.run_on_lane(lambda: stock(bench.desk, bad))
    limited = Pictures(link, times)
    limited.see([ItemId(bad.id), ItemId(hub.items[0])])
    for _ in range(fetching._TRIES):
        await limited.fetch_all()
    left = await wanted(bench)
    assert set(left) <= {each.hash for each in bad.product.pictures}


async def test_a_picture_the_service_fails_at_rests_and_is_tried_for_ever(
    bench: Workbench, link: Link, proxy: FaultProxy, times: HandMovedTimes
) -> None:
    (poisoned, *_) = await wanted(bench)
    proxy.fault = Fault.BROKEN
    proxy.applies = lambda line, _body: poisoned in line
    pictures = Pictures(link, times)
    for _ in range(fetching._TRIES + 1):
        await pictures.fetch_all()
        await pictures.fetch_all()
        assert await wanted(bench) == (poisoned,)
        times.monotonic += 61
    assert sum(poisoned in line for line in proxy.seen) == fetching._TRIES + 1
    proxy.fault = Fault.NONE
    await pictures.fetch_all()
    assert await wanted(bench) == ()


async def test_a_service_that_fails_at_pictures_is_not_asked_for_each(
    bench: Workbench, link: Link, proxy: FaultProxy, times: HandMovedTimes
) -> None:
    proxy.fault = Fault.BROKEN
    with pytest.raises(Declined):
        await Pictures(link, times).fetch_all()
    assert len(proxy.seen) <= fetching._FAILURES_TO_GIVE_UP + fetching.AT_ONCE
    proxy.fault = Fault.NONE


async def test_a_picture_that_is_not_there_is_left_alone(
    bench: Workbench, link: Link, times: HandMovedTimes
) -> None:
    lost = PictureHash("0" * 64)
    named = PictureShape(angle=Angle.TOP, number=0, hash=lost, width=1, height=1, bytes=1)
    made = shape(900)
    product = made.product.model_copy(update={"pictures": [named]})
    bad = made.model_copy(update={"product": product})
    await bench.run_on_lane(lambda: stock(bench.desk, bad))
    await Pictures(link, times).fetch_all()
    assert await wanted(bench) == (lost,)


async def test_pictures_rest_after_a_failure_and_go_on_after_a_bug(
    bench: Workbench, link: Link, monkeypatch: pytest.MonkeyPatch, times: HandMovedTimes
) -> None:
    told: list[BaseException] = []
    tries = 0
    pictures = Pictures(link, times)

    async def fetch_all() -> None:
        nonlocal tries
        tries += 1
        pictures.want()
        if tries > 3:
            raise ZeroDivisionError
        raise Declined("no", 500)

    monkeypatch.setattr(pictures, "fetch_all", fetch_all)
    pictures.want()
    waits: list[float] = []

    async def wait(_event: object, seconds: float) -> None:
        waits.append(seconds)
        if len(waits) == ENOUGH:
            raise asyncio.CancelledError  # out of the endless loop

    monkeypatch.setattr(times, "wait", wait)
    with pytest.raises(asyncio.CancelledError):
        await pictures.run(lambda: 0.999, Bugs(told.append))
    assert waits == sorted(waits)
    assert waits[0] < 5
    assert waits[-1] == pytest.approx(errand.WAIT_MOST_S, rel=0.01)
    assert [type(each) for each in told] == [ZeroDivisionError]


async def test_fetching_ahead_ends_before_the_quota(
    bench: Workbench,
    link: Link,
    proxy: FaultProxy,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    times: HandMovedTimes,
) -> None:
    monkeypatch.setattr(fetching, "AT_ONCE", 1)
    bench.desk.images = ImageStore.open(tmp_path / "small", quota=6_000)
    await Pictures(link, times).fetch_all()
    files = [*(tmp_path / "small" / "images").glob("??/*")]
    assert 0 < sum(each.stat().st_size for each in files) <= 6_000
    assert sum("/v1/images/" in line for line in proxy.seen) == len(files), "none was evicted"
    assert await wanted(bench)


async def test_check_outs_come_whatever_the_quota(
    bench: Workbench, link: Link, tmp_path: Path, times: HandMovedTimes
) -> None:
    bench.desk.images = ImageStore.open(tmp_path / "small", quota=100)
    device = bench.desk.journal.device
    given = await bench.service.checkout(device, 4)
    await bench.run_on_lane(lambda: bench.desk.cache.put_checkouts(given))
    everything = set(await wanted(bench))
    mine = await bench.run_on_lane(bench.desk.cache.pictures_of_mine)
    await Pictures(link, times).fetch_all()
    assert set(await wanted(bench)) == everything - mine


async def test_a_smaller_quota_evicts_what_was_unused_longest_and_no_check_out(
    bench: Workbench, link: Link, times: HandMovedTimes
) -> None:
    """A site left less room than there was: it counts though nothing is to be fetched."""
    store = bench.desk.images
    await Pictures(link, times).fetch_all()
    given = await bench.service.checkout(bench.desk.journal.device, 4)
    await bench.run_on_lane(lambda: bench.desk.cache.put_checkouts(given))
    mine = await bench.run_on_lane(bench.desk.cache.pictures_of_mine)
    old = []
    for number, file in enumerate(sorted(resources.path("sample", "images").rglob("*.jpg"))[:20]):
        data = file.read_bytes()
        old.append(PictureHash(hashlib.sha256(data).hexdigest()))
        os.utime(store.put(old[-1], data), (1000 + number, 1000 + number))
    sizes = {each.name: each.stat().st_size for each in store._folder.glob("??/*")}
    for gone in (old[:10], [PictureHash(each) for each in sizes if each not in mine]):
        quota = sum(sizes.values()) - sum(sizes[each] for each in gone)
        store = bench.desk.images = ImageStore.open(bench.desk.profile, quota=quota)
        await Pictures(link, times).fetch_all()
        assert {each for each in sizes if not store.has(PictureHash(each))} == set(gone)
        assert not store.is_over()
    assert all(map(store.has, mine))


async def test_room_that_appears_is_used(
    bench: Workbench, link: Link, tmp_path: Path, times: HandMovedTimes
) -> None:
    store = bench.desk.images = ImageStore.open(tmp_path / "small", quota=6_000)
    pictures = Pictures(link, times)
    await pictures.fetch_all()
    before = await wanted(bench)
    here = [PictureHash(each.name) for each in (tmp_path / "small").rglob("?" * 64)]
    for each in here:
        store.remove(each)
    await pictures.fetch_all()
    assert len(await wanted(bench)) < len(before)


async def test_pictures_of_look_alikes_come_before_what_is_only_next(
    bench: Workbench,
    link: Link,
    hub: RunningService,
    proxy: FaultProxy,
    monkeypatch: pytest.MonkeyPatch,
    times: HandMovedTimes,
) -> None:
    monkeypatch.setattr(fetching, "AT_ONCE", 1)
    *others, last = await wanted(bench)
    strange = PictureHash("0" * 64)
    near = [replace(EVIDENCE.neighbours[0], picture=each) for each in (strange, last)]
    made = replace(EVIDENCE, item=ItemId(hub.items[0]), neighbours=tuple(near))
    evidence = EvidenceShape.of_domain(made)
    await bench.run_on_lane(lambda: bench.desk.cache.put_evidence(evidence, ""))
    await Pictures(link, times).fetch_all()
    asked = [line.split()[1].split("/")[-1] for line in proxy.seen if "/v1/images/" in line]
    assert set(asked[:2]) == {strange, last}
    assert set(asked) == {strange, *others, last}
    assert await wanted(bench) == ()


@pytest.fixture
def name(hub: RunningService, monkeypatch: pytest.MonkeyPatch) -> Namer:
    """Has the service serve a picture, whatever it is, and an item on the desk name it."""
    monkeypatch.setattr(routes, "sees_picture", lambda *_: True)

    async def named(bench: Workbench, data: bytes) -> PictureHash:
        picture = PictureHash(hub.store.pictures.put(data))
        shown = PictureShape(angle=Angle.TOP, number=0, hash=picture, width=1, height=1, bytes=1)
        made = shape(900)
        product = made.product.model_copy(update={"pictures": [shown]})
        item = made.model_copy(update={"product": product})
        await bench.run_on_lane(lambda: stock(bench.desk, item))
        return picture

    return named


async def test_a_picture_that_cannot_be_opened_is_set_aside_until_somebody_asks(
    bench: Workbench,
    link: Link,
    proxy: FaultProxy,
    times: HandMovedTimes,
    name: Namer,
) -> None:
    bomb = await name(bench, png_claiming(65_535, 65_535))
    desk, errand = bench.desk, Pictures(link, times)
    await errand.fetch_all()
    assert not desk.images.has(bomb)
    assert not desk.images.partial(bomb).exists()
    with pytest.raises(BadPicture, match=r"too large to open safely|limit"):
        pictures.picture_path(desk, bomb)
    # Nobody asks for it again, also after the cache was lost and the desk was started anew.
    assert await wanted(bench) == ()
    await bench.run_on_lane(lambda: desk.cache.pictures_gone([bomb]))
    asked = sum(bomb in line for line in proxy.seen)
    await errand.fetch_all()
    assert (await wanted(bench), sum(bomb in line for line in proxy.seen)) == ((), asked)
    told = await bench.run_on_lane(lambda: pictures.try_again(desk))
    assert (told.pictures, await wanted(bench)) == ((bomb,), (bomb,))
    await errand.fetch_all()
    assert sum(bomb in line for line in proxy.seen) == asked + 1
    assert bomb in desk.images.aside


async def test_a_picture_whose_file_changed_is_fetched_again(
    bench: Workbench, link: Link, times: HandMovedTimes
) -> None:
    desk, errand = bench.desk, Pictures(link, times)
    (first, *_) = await wanted(bench)
    await errand.fetch_all()
    path = pictures.picture_path(desk, first)
    assert path is not None
    path.write_bytes(path.read_bytes()[:-1])
    assert not pictures.is_sound(desk, first, path.read_bytes())
    assert pictures.picture_path(desk, first) is None
    await errand.fetch_all()
    assert pictures.picture_path(desk, first) == path


async def test_a_good_picture_comes_with_its_thumbnail(
    bench: Workbench,
    link: Link,
    times: HandMovedTimes,
    name: Namer,
) -> None:
    data = jpeg(7, 900, 600)
    picture = await name(bench, data)
    await Pictures(link, times).fetch_all()
    assert bench.desk.thumbnails.get(picture) == imaging.thumbnail(data)
