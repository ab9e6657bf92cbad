"""Power lost at any moment: what a person was told is there, and each copy of it alone has it."""

import hashlib
import os
import random
import shutil
import sqlite3
import time
from collections.abc import Callable, Iterator
from contextlib import closing
from functools import partial
from itertools import pairwise
from pathlib import Path

import pytest
import sqlalchemy as sa

from reviewer.cache import images
from reviewer.cache.images import ImageStore
from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import PersonId, PictureHash
from reviewer.domain.people import Person, Role
from reviewer.journal import database, files, log
from reviewer.journal.rows import sound_record
from reviewer.remote import credentials
from reviewer.remote.credentials import Credentials, SavedSession
from tests.faults import apsw_driver
from tests.faults.recorded_disk import Disk, Event, recorded
from tests.journal.making import (
    certify_all,
    decide,
    mugs,
    open_journal,
    record_ids,
    withdraw,
    word,
)

# States replayed from one recorded shift.
STATES_A_SHIFT = 50
# One state in so many is also opened without each of its copies.
REBUILT = 10


def session(number: int) -> SavedSession:
    person = Person(PersonId("ana"), "ana", f"{number}", Role.REVIEWER, ())
    return SavedSession("https://desk.test", "service", person, "token")


def picture(number: int) -> bytes:
    return random.Random(number).randbytes(3_000 + 700 * number)


def shift(folder: Path, chance: random.Random) -> list[Event]:
    """A recorded spell of work; everything the person or the cache is promised is told."""
    with pytest.MonkeyPatch.context() as patch, recorded(folder) as disk:
        patch.setattr(database, "create_engine", partial(sa.create_engine, module=apsw_driver))
        journal = open_journal(folder)
        store, signed_in = ImageStore.open(folder), Credentials(folder)
        for number in range(chance.randint(8, 14)):
            record = decide(journal, f"item-{number}", note="n" * chance.choice((0, 40, 3_000)))
            disk.told(f"record {record.id}")
            if number == 3:
                act = certify_all(journal, mugs(*range(60)))
                disk.told(f"record {act.id}")
                disk.told(f"record {withdraw(journal, act).id}")
            if number % 3 == 1:
                journal.receive([word(record)])
                data = picture(number)
                name = hashlib.sha256(data).hexdigest()
                store.put(PictureHash(name), data)
                disk.told(f"picture {name}")
                signed_in.save(session(number))
                disk.told(f"session {number}")
        journal.close()
    return disk.events


def states(
    seed: int, count: int, folder: Path
) -> Iterator[tuple[str, list[str], dict[str, bytes]]]:
    """Name, what had been told, and files, of so many states after a power loss."""
    chance = random.Random(seed)
    events = shift(folder, chance)
    moments = sorted(chance.randrange(1, len(events) + 1) for _ in range(count))
    disk, told = Disk(), list[str]()
    for number, (before, moment) in enumerate(pairwise([0, *moments])):
        for event in events[before:moment]:
            if event.kind == "told":
                told.append(event.path)
            else:
                disk.take(event)
        name = f"seed {seed}, state {number}, after event {moment} of {len(events)}"
        yield name, list(told), disk.after_loss(chance)


def check(folder: Path, told: list[str], state: dict[str, bytes], *, is_rebuilt: bool) -> None:
    """The desk opens, with everything it told; so does each copy by itself."""
    folder.mkdir()
    for name, data in state.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_bytes(data)
    saved = [each.split()[1] for each in told if each.startswith("record")]
    _check_database(folder, saved)
    _check_log(folder, saved)
    _check_beside(folder, told)
    if is_rebuilt and saved:
        for lost in ("journal.db", "journal.log"):
            without = folder.with_name(f"{folder.name}-{lost}")
            shutil.copytree(folder, without)
            for name in (lost, f"{lost}-journal"):
                (without / name).unlink(missing_ok=True)
            _open_and_check(without, saved)
    _open_and_check(folder, saved)


def _open_and_check(folder: Path, saved: list[str]) -> None:
    try:
        opened = open_journal(folder)
    except StorageFault as fault:
        raise AssertionError(f"the journal cannot be opened: {fault}") from fault
    with closing(opened) as journal:
        there = record_ids(journal)
        assert there[: len(saved)] == saved, "records that were saved are lost"
        assert len(there) == len(set(there)) <= len(saved) + 1, "records are there twice"
        assert journal.verify() == []


def _check_database(folder: Path, saved: list[str]) -> None:
    if not saved:
        return
    alone = folder / "alone"
    alone.mkdir()
    for name in ("journal.db", "journal.db-journal", "journal.db-wal"):
        if (folder / name).exists():
            shutil.copy(folder / name, alone / name)
    try:
        with closing(sqlite3.connect(alone / "journal.db")) as connection:
            sound = connection.execute("PRAGMA integrity_check").fetchone()[0]
            rows = connection.execute("SELECT id FROM record ORDER BY seq").fetchall()
    except sqlite3.DatabaseError as fault:
        raise AssertionError(f"the database alone cannot be read: {fault}") from fault
    assert sound == "ok", "the database alone is damaged"
    assert [row[0] for row in rows][: len(saved)] == saved, "the database alone lacks records"
    shutil.rmtree(alone)


def _check_log(folder: Path, saved: list[str]) -> None:
    place = folder / "journal.log"
    lines = place.read_bytes().split(b"\n")[:-1] if place.exists() else []
    found = [sound_record(line) for line in lines]
    ids = [None if record is None else str(record.id) for record in found]
    assert ids[: len(saved)] == saved, "the log alone lacks records"


def _check_beside(folder: Path, told: list[str]) -> None:
    store = ImageStore.open(folder)
    for each in told:
        if each.startswith("picture"):
            assert store.has(PictureHash(each.split()[1])), "a picture noted as here is not"
    for place in folder.glob("images/??/*"):
        assert hashlib.sha256(place.read_bytes()).hexdigest() == place.name, "a picture is torn"
    numbers = [int(each.split()[1]) for each in told if each.startswith("session")]
    kept = Credentials(folder).session
    if numbers:
        assert kept is not None, "the sign-in is lost"
        assert int(kept.person.title) >= numbers[-1], "an older sign-in came back"


def replay(folder: Path, seed: int, count: int) -> None:
    """Check so many states of a shift; the first that is not as it should be is named."""
    for number, (name, told, state) in enumerate(states(seed, count, folder / "recorded")):
        try:
            check(folder / str(number), told, state, is_rebuilt=number % REBUILT == 0)
        except Exception as fault:
            fault.add_note(name)
            raise
        for each in folder.glob(f"{number}*"):
            shutil.rmtree(each)


@pytest.fixture
def quick(tmp_path: Path) -> Iterator[Path]:
    """A folder in memory where there is such a disk: what is lost is chosen here anyway."""
    memory = Path("/dev/shm")  # noqa: S108  (a folder of its own below)
    if not os.access(memory, os.W_OK):
        yield tmp_path
        return
    folder = memory / f"power-loss-{os.getpid()}"
    shutil.rmtree(folder, ignore_errors=True)
    folder.mkdir(mode=0o700)
    yield folder
    shutil.rmtree(folder, ignore_errors=True)


@pytest.mark.parametrize("seed", range(4))
def test_nothing_that_was_told_is_lost_with_the_power(quick: Path, seed: int) -> None:
    replay(quick, seed, STATES_A_SHIFT)


Patch = pytest.MonkeyPatch


def mode(journal_mode: str, synchronous: int, patch: Patch) -> None:
    changed = {"journal_mode": journal_mode, "synchronous": synchronous}
    # A VFS in Python has no memory to share, which a write-ahead log does not need when alone.
    alone = {"locking_mode": "exclusive"} if journal_mode == "wal" else {}
    patch.setattr(database, "_PRAGMAS", {**alone, **database._PRAGMAS, **changed})


def no_flush_of_the_log(patch: Patch) -> None:
    patch.setattr(log, "flush", lambda _descriptor: None)


def no_flush_of_folders(patch: Patch) -> None:
    for module in (images, files, credentials):
        patch.setattr(module, "flush_folder", lambda _folder: None)


def no_flush_of_pictures(patch: Patch) -> None:
    patch.setattr(images, "os", _WithoutFlush())


class _WithoutFlush:
    """The module `os` of a program that forgot to flush."""

    def __getattr__(self, name: str) -> object:
        return (lambda _descriptor: None) if name == "fsync" else getattr(os, name)


PLANTED: dict[str, tuple[Callable[[Patch], None], str]] = {
    "synchronous OFF": (partial(mode, "truncate", 0), "the database alone"),
    "WAL and NORMAL": (partial(mode, "wal", 1), "the database alone"),
    "DELETE and FULL": (partial(mode, "delete", 2), "the database alone"),
    "the log is not flushed": (no_flush_of_the_log, "the log alone"),
    "pictures are not flushed": (no_flush_of_pictures, "a picture"),
    "names are not flushed": (no_flush_of_folders, r"a picture|sign-in|cannot be opened"),
}


@pytest.mark.parametrize("fault", PLANTED)
def test_each_planted_fault_is_caught(
    quick: Path, fault: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    plant, told = PLANTED[fault]
    with pytest.raises(AssertionError, match=told):
        replay_planted(quick, plant, monkeypatch)


def replay_planted(folder: Path, plant: Callable[[Patch], None], monkeypatch: Patch) -> None:
    for seed in range(4):
        with monkeypatch.context() as patch:
            plant(patch)
            found = list(states(seed, STATES_A_SHIFT, folder / f"recorded-{seed}"))
        for number, (_, promised, state) in enumerate(found):
            check(folder / f"{seed}-{number}", promised, state, is_rebuilt=False)


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_nothing_that_was_told_is_lost_in_twenty_thousand_states(quick: Path) -> None:
    began = time.monotonic()
    for seed in range(1_000, 1_000 + 20_000 // STATES_A_SHIFT):
        print(f"seed {seed}, {time.monotonic() - began:.0f} s")
        folder = quick / str(seed)
        folder.mkdir()
        replay(folder, seed, STATES_A_SHIFT)
        shutil.rmtree(folder)
