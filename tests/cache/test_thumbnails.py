"""Thumbnails on disk: bounded, and nothing depends on them."""

import os
import shutil
from pathlib import Path

import pytest

from reviewer.cache.thumbnails import THUMBS, ThumbnailStore
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import PictureHash


def name(number: int) -> PictureHash:
    return PictureHash(f"{number:064x}")


def test_what_was_put_in_comes_out_also_of_another_store(tmp_path: Path) -> None:
    ThumbnailStore(tmp_path).put(name(1), b"small")
    assert ThumbnailStore(tmp_path).get(name(1)) == b"small"
    assert ThumbnailStore(tmp_path).get(name(2)) is None


def test_the_folder_may_go_at_any_moment(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path)
    store.put(name(1), b"small")
    shutil.rmtree(tmp_path / THUMBS)
    assert store.get(name(1)) is None
    store.put(name(1), b"again")
    assert store.get(name(1)) == b"again"


def test_the_oldest_go_when_there_are_too_many(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path, quota=1000)
    for number in range(9):
        store.put(name(number), bytes(100))
        os.utime(tmp_path / THUMBS / "00" / name(number), (number, number))
    store.put(name(9), bytes(150))
    kept = [number for number in range(10) if store.get(name(number))]
    assert kept == [3, 4, 5, 6, 7, 8, 9]


def test_an_empty_file_is_none(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path)
    store.put(name(1), b"small")
    (tmp_path / THUMBS / "00" / name(1)).write_bytes(b"")
    assert store.get(name(1)) is None


def test_a_disk_that_refuses_stops_nobody(tmp_path: Path) -> None:
    (tmp_path / THUMBS).write_text("a file where the folder should be")
    store = ThumbnailStore(tmp_path)
    store.put(name(1), b"small")
    assert store.get(name(1)) is None


def test_only_hashes_are_names(tmp_path: Path) -> None:
    with pytest.raises(BadInput):
        ThumbnailStore(tmp_path).get(PictureHash("../../etc/passwd"))


def test_what_was_removed_is_gone(tmp_path: Path) -> None:
    store = ThumbnailStore(tmp_path)
    store.put(name(1), b"small")
    store.remove(name(1))
    store.remove(name(1))
    assert store.get(name(1)) is None
