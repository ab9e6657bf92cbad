"""A full or failing disk at each point of an append: saved and acknowledged are the same thing."""

import errno
import os
import resource
import signal
from collections.abc import Callable
from functools import partial
from pathlib import Path

import pytest

from reviewer.domain.errors import NotSaved
from reviewer.journal import log as log_module
from reviewer.journal.journal import Journal
from reviewer.journal.log import Log
from tests.faults import processes
from tests.journal.making import decide, open_journal, record_ids


def append_until_full(folder: Path, limit: int, report: Callable[[str], None]) -> None:
    """Append up to a limit on the size of files, then go on without it."""
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    journal = open_journal(folder)
    _, hard = resource.getrlimit(resource.RLIMIT_FSIZE)
    resource.setrlimit(resource.RLIMIT_FSIZE, (limit, hard))
    try:
        for number in range(200):
            report(decide(journal, f"item-{number}").id)
    except NotSaved as fault:
        report(f"! {fault}")
    resource.setrlimit(resource.RLIMIT_FSIZE, (hard, hard))
    report(decide(journal, "after").id)


@pytest.mark.parametrize("limit", range(90_000, 170_000, 3_500))
def test_a_record_is_there_exactly_when_append_returned(tmp_path: Path, limit: int) -> None:
    lines = processes.start(partial(append_until_full, tmp_path, limit)).lines()
    refusals = [line for line in lines if line.startswith("!")]
    assert len(refusals) == 1
    assert "NOT SAVED" in refusals[0]
    journal = open_journal(tmp_path)
    assert journal.report is None
    assert record_ids(journal) == [line for line in lines if not line.startswith("!")]
    assert journal.verify() == []
    journal.close()


def test_a_database_that_cannot_grow_takes_the_log_back_too(tmp_path: Path) -> None:
    journal = open_journal(tmp_path)
    saved = []
    for _ in range(20):
        pages = journal._database.pragma("page_count")
        journal._database.read(f"PRAGMA max_page_count = {pages}")
        try:
            while True:
                saved.append(decide(journal).id)
        except NotSaved:
            journal._database.read("PRAGMA max_page_count = 1000000")
            saved.append(decide(journal).id)
    assert record_ids(journal) == saved
    assert journal.verify() == []


def fail_after(number: int, fault: Callable[[], OSError]) -> Callable[[int], None]:
    calls = [0]

    def flush(descriptor: int) -> None:
        calls[0] += 1
        if calls[0] == number:
            raise fault()
        os.fsync(descriptor)

    return flush


def write_half(descriptor: int, data: bytes) -> None:
    os.write(descriptor, data[: len(data) // 2])
    raise OSError(errno.ENOSPC, "No space left on device")


def broken() -> OSError:
    return OSError(errno.EIO, "Input/output error")


def test_a_half_written_line_is_taken_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = open_journal(tmp_path)
    first = decide(journal)
    with monkeypatch.context() as patch:
        patch.setattr(log_module, "write_all", write_half)
        with pytest.raises(NotSaved, match="the disk is full"):
            decide(journal)
    second = decide(journal)
    assert record_ids(journal) == [first.id, second.id]
    assert journal.verify() == []


def test_a_flush_that_fails_saves_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    journal = open_journal(tmp_path)
    first = decide(journal)
    with monkeypatch.context() as patch:
        patch.setattr(log_module, "flush", fail_after(1, broken))
        with pytest.raises(NotSaved, match="the disk answered with an error"):
            decide(journal)
    assert record_ids(journal) == [first.id]
    assert decide(journal).seq == 2
    assert journal.verify() == []


def fail_to_cut(journal: Journal, monkeypatch: pytest.MonkeyPatch) -> None:
    def cut(_log: Log, _size: int) -> None:
        raise broken()

    with monkeypatch.context() as patch:
        patch.setattr(log_module, "flush", fail_after(1, broken))
        patch.setattr(Log, "cut", cut)
        with pytest.raises(NotSaved, match="it cannot be told now"):
            decide(journal, "unsure")


def test_a_disk_that_cannot_even_take_back_is_told_and_stops_saving(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path)
    decide(journal)
    fail_to_cut(journal, monkeypatch)
    with pytest.raises(NotSaved, match="open it again"):
        decide(journal, "unsure")


def test_after_such_a_disk_the_decision_is_never_there_twice(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    journal = open_journal(tmp_path)
    decide(journal)
    fail_to_cut(journal, monkeypatch)
    with pytest.raises(NotSaved):
        decide(journal, "unsure")
    journal.close()
    again = open_journal(tmp_path)
    items = [each.record.payload["item"] for each in again.entries()]
    assert items.count("unsure") <= 1
    assert again.verify() == []
