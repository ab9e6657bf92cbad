import errno
import hashlib
import os
from pathlib import Path

import pytest

from reviewer.cache.images import LARGEST_BYTES, ImageStore
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.ids import PictureHash


def named(data: bytes) -> PictureHash:
    return PictureHash(hashlib.sha256(data).hexdigest())


def test_a_picture_lies_under_its_hash(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    picture = named(b"mug")
    assert store.path(picture) is None
    store.put(picture, b"mug")
    assert store.path(picture) == tmp_path / "images" / picture[:2] / picture
    assert store.has(picture)
    assert not list((tmp_path / "images" / "part").iterdir())


def test_bytes_that_are_not_the_named_ones_are_thrown_away(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    with pytest.raises(BadInput, match="fetched again"):
        store.put(named(b"mug"), b"jug")
    assert not store.has(named(b"mug"))
    assert not store.partial(named(b"mug")).exists()


def test_a_broken_download_goes_on_where_it_stopped(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    picture = named(b"mug and jug")
    store.partial(picture).write_bytes(b"mug and")
    again = ImageStore.open(tmp_path)
    with again.partial(picture).open("ab") as file:
        file.write(b" jug")
    assert again.finish(picture).read_bytes() == b"mug and jug"


@pytest.mark.parametrize(
    "name", ["", "../../etc/passwd", "a" * 63, "A" * 64, "g" * 64, "a" * 64 + "\n", "/" + "a" * 63]
)
def test_only_a_hash_can_name_a_picture(tmp_path: Path, name: str) -> None:
    store = ImageStore.open(tmp_path)
    for use in (store.path, store.has, store.partial, store.finish):
        with pytest.raises(BadInput):
            use(PictureHash(name))


def test_a_picture_over_the_limit_is_refused(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    data = bytes(LARGEST_BYTES + 1)
    with pytest.raises(BadInput):
        store.put(named(data), data)


def test_a_full_disk_is_told(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    store = ImageStore.open(tmp_path)

    def full(_descriptor: int) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", full)
        with pytest.raises(StorageFault, match="the disk is full"):
            store.put(named(b"mug"), b"mug")
    assert not store.has(named(b"mug"))
    store.put(named(b"mug"), b"mug")


def test_the_longest_unused_pictures_are_evicted_first(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path, quota=250)
    pictures = [named(bytes([number]) * 100) for number in range(4)]
    for number, picture in enumerate(pictures):
        path = store.put(picture, bytes([number]) * 100)
        os.utime(path, (1000 + number, 1000 + number))
    store.path(pictures[0])
    assert store.trim() == [pictures[1], pictures[2]]
    assert store.has(pictures[0])
    assert store.trim() == []


def test_the_store_knows_how_full_it_is(tmp_path: Path) -> None:
    ImageStore.open(tmp_path).put(named(b"old"), b"old")
    store = ImageStore.open(tmp_path, quota=10)
    assert store.has_room()
    store.put(named(b"mug"), b"mug")
    store.put(named(b"mug"), b"mug")
    assert store.has_room()
    store.put(named(b"jug"), b"jug")
    assert (store.has_room(), store.is_over()) == (False, False)
    store.put(named(b"cup"), b"cup")
    assert store.is_over()
    store.trim()
    assert not store.is_over()
    store.remove(named(b"cup"))
    store.remove(named(b"cup"))
    assert store.has_room()


def test_pictures_of_check_outs_are_never_evicted(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path, quota=0)
    kept, other = named(b"kept"), named(b"other")
    store.put(kept, b"kept")
    store.put(other, b"other")
    assert store.trim(keep=[kept]) == [other]
    assert store.has(kept)


def test_last_use_is_remembered_across_restarts(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    first, second = named(b"first"), named(b"second")
    for picture, data in ((first, b"first"), (second, b"second")):
        os.utime(store.put(picture, data), (1000, 1000))
    store.path(first)
    store.close()
    assert ImageStore.open(tmp_path, quota=6).trim() == [second]
