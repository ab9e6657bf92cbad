"""Pictures by their hash, over a line that breaks."""

import hashlib
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from reviewer.cache.images import ImageStore
from reviewer.domain.errors import Declined, Misunderstood, NetworkNeedsSignIn, Unreachable
from reviewer.domain.ids import PictureHash
from reviewer.remote import downloads
from reviewer.remote.downloads import fetch_picture
from reviewer.remote.service import Service
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.running import RunningService, running_service
from tests.service.stocking import jpeg


@pytest.fixture(scope="module")
def hub(tmp_path_factory: pytest.TempPathFactory) -> Iterator[RunningService]:
    with running_service(tmp_path_factory.mktemp("hub"), products=1) as running:
        yield running


@pytest.fixture
def proxy(proxy: FaultProxy) -> FaultProxy:
    proxy.applies = lambda line, _body: "/v1/images/" in line
    return proxy


@pytest.fixture
def store(tmp_path: Path) -> ImageStore:
    return ImageStore.open(tmp_path)


@pytest.fixture
def picture() -> PictureHash:
    """The first mug's front."""
    return PictureHash(hashlib.sha256(jpeg(0)).hexdigest())


async def test_a_picture_comes_whole(
    asked: Service, store: ImageStore, picture: PictureHash
) -> None:
    await fetch_picture(asked, picture, store)
    found = store.path(picture)
    assert found is not None
    assert found.read_bytes() == jpeg(0)


async def test_a_cut_picture_goes_on_where_it_was_cut(
    asked: Service, store: ImageStore, proxy: FaultProxy, picture: PictureHash
) -> None:
    proxy.fault = Fault.CUT
    with pytest.raises(Unreachable):
        await fetch_picture(asked, picture, store)
    have = store.partial(picture).stat().st_size
    assert 0 < have < len(jpeg(0))
    proxy.fault = Fault.NONE
    await fetch_picture(asked, picture, store)
    assert f"Range: bytes={have}-" in proxy.heads[-1]
    assert store.has(picture)


async def test_the_windows_thread_writes_nothing(
    asked: Service, store: ImageStore, picture: PictureHash, monkeypatch: pytest.MonkeyPatch
) -> None:
    threads: list[threading.Thread] = []

    def write_at(*facts: Any) -> None:
        threads.append(threading.current_thread())
        written(*facts)

    written = downloads._write_at
    monkeypatch.setattr(downloads, "_write_at", write_at)
    await fetch_picture(asked, picture, store)
    assert threads
    assert threading.main_thread() not in threads


async def test_a_whole_part_only_needs_its_name(
    asked: Service, store: ImageStore, picture: PictureHash
) -> None:
    store.partial(picture).write_bytes(jpeg(0))
    await fetch_picture(asked, picture, store)
    assert store.has(picture)


@pytest.mark.parametrize("part", [b"another beginning", jpeg(0) + b"and more"])
async def test_a_damaged_part_is_thrown_away_and_comes_right_the_next_time(
    asked: Service, store: ImageStore, picture: PictureHash, part: bytes
) -> None:
    store.partial(picture).write_bytes(part)
    with pytest.raises(Misunderstood, match="damaged"):
        await fetch_picture(asked, picture, store)
    assert not store.has(picture)
    await fetch_picture(asked, picture, store)
    assert store.has(picture)


async def test_a_sign_in_page_is_no_picture(
    asked: Service, store: ImageStore, proxy: FaultProxy, picture: PictureHash
) -> None:
    proxy.fault = Fault.HTML
    with pytest.raises(NetworkNeedsSignIn):
        await fetch_picture(asked, picture, store)
    assert not store.partial(picture).exists()


async def test_a_picture_the_service_lacks_is_declined(asked: Service, store: ImageStore) -> None:
    with pytest.raises(Declined) as told:
        await fetch_picture(asked, PictureHash("0" * 64), store)
    assert told.value.status == 404


async def test_a_picture_that_is_here_is_not_asked_for(
    asked: Service, store: ImageStore, proxy: FaultProxy, picture: PictureHash
) -> None:
    await fetch_picture(asked, picture, store)
    proxy.seen.clear()
    await fetch_picture(asked, picture, store)
    assert proxy.seen == []
