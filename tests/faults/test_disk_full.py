"""A disk that is full at each write of each file: shown and kept are the same, nothing is torn."""

import errno
import hashlib
import json
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import SimpleNamespace

import pytest

from reviewer.actions.own_keys import OwnKeys, read_keys, write_keys
from reviewer.cache.cache import Cache
from reviewer.cache.images import ImageStore
from reviewer.cache.thumbnails import ThumbnailStore
from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.errors import EnvironmentFault, NotSaved, StorageFault
from reviewer.domain.files import write_whole
from reviewer.domain.ids import ItemId, PackCode, PersonId, PictureHash
from reviewer.domain.people import Person, Role
from reviewer.journal import log as log_module
from reviewer.journal.files import write_all
from reviewer.journal.journal import Journal
from reviewer.journal.reserve import ROOM_BYTES
from reviewer.operations import deciding
from reviewer.operations.changes import Changes
from reviewer.operations.desk import Desk
from reviewer.remote.credentials import Credentials, SavedSession
from tests.cache.making import EVERYTHING, body, filled, page
from tests.faults.full_disk import full_after
from tests.journal.making import decide, open_journal, record_ids
from tests.operations.stocked_desk import PACK, item_id, stocked_desk

DATA = b"mug and jug" * 500
PICTURE = PictureHash(hashlib.sha256(DATA).hexdigest())
CALLS_MOST = 200


def at_each_call(work: Callable[[], object], check: Callable[[bool], None]) -> int:
    """Do `work` with room for no call, one, two ... until it succeeds; how often it did not.

    Args:
        check: of what is there afterwards; it is told whether `work` said that it succeeded.
    """
    for room in range(CALLS_MOST):
        is_done, told = True, "the disk is full"
        with full_after(room) as disk:
            try:
                work()
            except EnvironmentFault as fault:
                told, is_done = str(fault), False
        assert "the disk is full" in told or "No space left" in told, told
        try:
            check(is_done)
        except AssertionError as fault:
            fault.add_note(f"with room for {room} calls")
            raise
        if is_done and disk.count <= room:
            return room
    raise AssertionError(f"it never succeeded within {CALLS_MOST} calls")


def test_a_picture_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    store = ImageStore.open(tmp_path)

    def check(is_done: bool) -> None:
        path = store.path(PICTURE)
        assert path is not None or not is_done
        assert path is None or path.read_bytes() == DATA

    assert at_each_call(lambda: store.put(PICTURE, DATA), check) >= 4


def test_a_thumbnail_is_there_whole_or_not_at_all(tmp_path: Path) -> None:
    thumbs = ThumbnailStore(tmp_path)
    calls = at_each_call(
        lambda: thumbs.put(PICTURE, DATA), lambda _: _is_one_of(thumbs.get(PICTURE), None, DATA)
    )
    assert calls >= 2
    assert thumbs.get(PICTURE) == DATA


def test_a_record_is_there_exactly_when_it_was_said_to_be_saved(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    saved: list[str] = []

    def work() -> None:
        saved.append(decide(journal).id)

    def check(is_done: bool) -> None:
        nonlocal journal
        # A disk that refuses even to take back leaves one record of which nobody was told.
        is_unsure = journal._is_unsure
        journal.close()
        journal = open_journal(tmp_path)
        found = record_ids(journal)
        assert found[: len(saved)] == saved
        assert len(found) - len(saved) <= (1 if is_unsure else 0)
        assert journal.report is None
        assert journal.verify() == []
        saved[:] = found

    assert at_each_call(work, check) >= 2


def test_the_reserve_saves_the_running_decision_and_is_made_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    with stocked_desk(tmp_path) as desk:
        item = item_id(1)
        journal, reserve = desk.journal, desk.journal.reserve
        assert (tmp_path / "reserve").stat().st_blocks * 512 >= 64 * 1024

        def full(descriptor: int, data: bytes) -> None:
            """No room, unless the reserve was given up."""
            if reserve.is_there:
                raise OSError(errno.ENOSPC, "No space left on device")
            write_all(descriptor, data)

        def nearly_full(_folder: Path) -> SimpleNamespace:
            return SimpleNamespace(free=ROOM_BYTES, total=10 * ROOM_BYTES)

        with monkeypatch.context() as patch:
            patch.setattr(log_module, "write_all", full)
            patch.setattr(shutil, "disk_usage", nearly_full)
            changes = decide_item(desk, item)
            assert journal.entries(limit=1)[0].record.id == changes.record
            assert "reserve" in changes.warning
            assert not (tmp_path / "reserve").exists()
            assert decide_item(desk, item).warning == "", "told once"
        assert decide_item(desk, item).warning == ""
        assert (tmp_path / "reserve").exists()
        assert journal.verify() == []


def test_without_the_reserve_a_full_disk_is_told_as_not_saved(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path)
    journal.reserve.fill()

    def full(_descriptor: int, _data: bytes) -> None:
        raise OSError(errno.ENOSPC, "No space left on device")

    with monkeypatch.context() as patch:
        patch.setattr(log_module, "write_all", full)
        with pytest.raises(NotSaved, match="the disk is full"):
            decide(journal)
    assert not journal.reserve.is_there
    saved = decide(journal).id
    assert record_ids(journal) == [saved]


def test_the_first_start_of_a_profile_is_begun_again_after_any_of_its_writes(
    tmp_path: Path,
) -> None:
    number = 0

    def work() -> None:
        nonlocal number
        number += 1
        Journal.open(tmp_path / str(number), clock=open_clock).close()

    def check(_is_done: bool) -> None:
        journal = open_journal(tmp_path / str(number))
        decide(journal)
        assert journal.verify() == []
        journal.close()

    open_clock = open_journal(tmp_path / "clock")._clock
    assert at_each_call(work, check) >= 4


@pytest.mark.parametrize("victim", ["journal.db", "journal.log"])
def test_a_repair_is_begun_again_after_any_of_its_writes(tmp_path: Path, victim: str) -> None:
    whole = open_journal(tmp_path / "whole")
    saved = [decide(whole, f"item-{number}").id for number in range(5)]
    whole.close()
    kept = {each.name: each.read_bytes() for each in (tmp_path / "whole").iterdir()}
    folder = tmp_path / "damaged"

    def damage() -> None:
        folder.mkdir(exist_ok=True)
        for name, data in kept.items():
            (folder / name).write_bytes(data)
        (folder / victim).write_bytes(kept[victim][: len(kept[victim]) // 2])

    def check(is_done: bool) -> None:
        journal = open_journal(folder)
        assert record_ids(journal) == saved
        assert journal.verify() == []
        journal.close()
        if not is_done:
            damage()

    damage()
    assert at_each_call(lambda: open_journal(folder).close(), check) >= 8


def test_an_export_is_the_old_file_or_the_new_one(tmp_path: Path) -> None:
    journal, out = open_journal(tmp_path / "profile"), tmp_path / "records.jsonl"
    decide(journal)
    out.write_bytes(b"old")

    def check(is_done: bool) -> None:
        lines = out.read_bytes().splitlines()
        assert (lines == [b"old"] and not is_done) or json.loads(lines[0])

    assert at_each_call(lambda: journal.export(out), check) >= 3
    assert {each.name for each in tmp_path.iterdir()} == {"profile", "records.jsonl"}


def session(title: str) -> SavedSession:
    person = Person(PersonId("ana"), "ana", title, Role.REVIEWER, ("LEJ1",))
    return SavedSession("https://desk.test", "service", person, "token")


def test_a_sign_in_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    credentials = Credentials(tmp_path)
    credentials.save(session("old"))

    def check(is_done: bool) -> None:
        kept = Credentials(tmp_path).person
        assert kept is not None
        assert kept.title == "new" or (kept.title == "old" and not is_done)
        credentials.save(session("old"))

    assert at_each_call(lambda: credentials.save(session("new")), check) >= 3


def test_own_keys_are_the_old_ones_or_the_new_ones(tmp_path: Path) -> None:
    place = tmp_path / "keys.toml"
    old, new = (OwnKeys({"queue.sync": (key,)}, {}, {}) for key in ("F5", "F6"))
    write_keys(place, old)

    def check(is_done: bool) -> None:
        kept = read_keys(place)
        assert kept in (old, new)
        assert kept == new or not is_done
        write_keys(place, old)

    assert at_each_call(lambda: write_keys(place, new), check) >= 3


def test_a_torn_write_in_place_is_caught(tmp_path: Path) -> None:
    """The planted fault: a file is written where it lies."""
    place = tmp_path / "notes"
    place.write_bytes(b"old" * 100)

    def work() -> None:
        with suppress(OSError):
            place.write_bytes(b"new" * 100)
            return
        raise StorageFault("the disk is full")

    with pytest.raises(AssertionError):
        at_each_call(work, lambda _: _is_one_of(place.read_bytes(), b"old" * 100, b"new" * 100))
    write_whole(place, b"old" * 100)
    at_each_call(
        lambda: write_whole(place, b"new" * 100),
        lambda _: _is_one_of(place.read_bytes(), b"old" * 100, b"new" * 100),
    )


def test_each_page_of_the_journal_may_be_the_last_one(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    saved: list[str] = []
    first = journal._database.pragma("page_count")
    for pages in range(first, first + 40):
        journal._database.read(f"PRAGMA max_page_count = {pages}")
        with suppress(NotSaved):
            while True:
                saved.append(decide(journal, note="n" * 1500).id)
        assert journal._database.pragma("page_count") <= pages
        assert record_ids(journal) == saved
    journal._database.read("PRAGMA max_page_count = 1000000")
    saved.append(decide(journal).id)
    assert record_ids(journal) == saved
    assert journal.verify() == []


def test_each_page_of_the_cache_may_be_the_last_one(tmp_path: Path) -> None:
    cache = filled(tmp_path, 3)
    refused, told = 0, set[str]()
    new = page(*(body(number) for number in range(3, 60)), cursor="c2")
    with cache._database.transaction() as connection:
        first = int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())
    for pages in range(first, first + 400):
        with cache._database.transaction() as connection:
            connection.exec_driver_sql(f"PRAGMA max_page_count = {pages}")
        before = cache.ids(EVERYTHING)
        try:
            cache.apply(new)
        except StorageFault as fault:
            told.add(str(fault))
            refused += 1
            assert cache.ids(EVERYTHING) == before
            assert "c2" not in cache.cursor()
            continue
        break
    assert refused > 3
    assert all("the disk is full" in each for each in told)
    assert len(cache.ids(EVERYTHING)) >= 57
    assert "c2" in cache.cursor()
    cache.close()
    assert "c2" in Cache.open(tmp_path).cursor()


def decide_item(desk: Desk, item: ItemId) -> Changes:
    return deciding.decide(desk, Decision(item, Verdict.CERTIFY, PackCode(PACK)))


def _is_one_of(found: bytes | None, *allowed: bytes | None) -> None:
    assert found in allowed
