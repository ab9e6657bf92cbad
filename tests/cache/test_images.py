import errno
import hashlib
import os
from pathlib import Path

import pytest

from reviewer.cache.images import LARGEST_BYTES, ImageStore
from reviewer.cache.thumbnails import ThumbnailStore
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


def hostile_names() -> list[str]:
    """Two hundred ways out of a folder, none of them the hash of anything."""
    ways = ["..", "../", "..\\", "%2e%2e/", "....//", "/", "C:\\", "~/", "\0", ".", "", "a/../"]
    ends = ["", "etc/passwd", "0" * 64, "a" * 63, "A" * 64, "０" * 64, "\n" + "0" * 64, "x" * 300]
    names = [way * times + end for way in ways for end in ends for times in (1, 3)]
    return [*names, *("0" * 64 + tail for tail in ("\n", " ", "\0", "/", ".part", "/.."))][-200:]


def test_two_hundred_names_that_are_no_hashes_name_nothing(tmp_path: Path) -> None:
    store, thumbs = ImageStore.open(tmp_path / "profile"), ThumbnailStore(tmp_path / "profile")
    (tmp_path / "passwd").write_bytes(b"secret")
    names = [PictureHash(each) for each in hostile_names() if each != "0" * 64]
    assert len(names) >= 190
    for name in names:
        for use in (
            store.path,
            store.has,
            store.partial,
            store.finish,
            store.remove,
            lambda name: store.put(name, b"x"),
            thumbs.get,
            lambda name: thumbs.put(name, b"x"),
        ):
            with pytest.raises(BadInput, match="not the hash"):
                use(name)
    assert sorted(path.name for path in tmp_path.iterdir()) == ["passwd", "profile"]


def test_links_in_the_place_of_files_and_folders_are_not_followed(tmp_path: Path) -> None:
    store, thumbs = ImageStore.open(tmp_path / "profile"), ThumbnailStore(tmp_path / "profile")
    data = b"mug and jug"
    picture = PictureHash(hashlib.sha256(data).hexdigest())
    elsewhere = tmp_path / "elsewhere"
    elsewhere.mkdir()
    (elsewhere / picture).write_bytes(data)
    place = store.put(picture, data)
    place.unlink()
    place.symlink_to(elsewhere / picture)
    assert (store.path(picture), store.has(picture)) == (None, False)
    place.unlink()
    place.parent.rmdir()
    place.parent.symlink_to(elsewhere)
    assert (store.path(picture), store.has(picture)) == (None, False)
    (elsewhere / picture).write_bytes(b"of somebody else")
    store.partial(picture).symlink_to(elsewhere / picture)
    assert store.put(picture, data).read_bytes() == data
    thumbs.put(picture, b"small")
    for folder in ("thumbs", "images"):
        assert not (tmp_path / "profile" / folder / picture[:2]).is_symlink()
    assert (elsewhere / picture).read_bytes() == b"of somebody else"
    assert store.trim() == []


def test_a_picture_whose_bytes_changed_is_taken_away_and_told_once(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)
    data = b"mug and jug"
    picture = PictureHash(hashlib.sha256(data).hexdigest())
    place = store.put(picture, data)
    assert store.is_sound(picture, place.read_bytes())
    assert not store.is_sound(picture, b"mug and jag")
    assert not store.has(picture)
    assert (store.take_rotten(), store.take_rotten()) == ([picture], [])


def test_what_was_set_aside_is_known_after_a_restart_until_it_is_cleared(tmp_path: Path) -> None:
    store, picture = ImageStore.open(tmp_path), PictureHash("ab" * 32)
    store.aside.add(picture, "The picture is damaged. Take it again.")
    again = ImageStore.open(tmp_path)
    assert picture in again.aside
    assert again.aside.reason(picture) == "The picture is damaged. Take it again."
    assert again.aside.clear() == [picture]
    assert ImageStore.open(tmp_path).aside.reason(picture) is None
    assert again.trim() == []
