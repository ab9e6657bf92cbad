"""What was done to a journal by other hands is named, and the journal is left alone."""

import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.errors import StorageFault
from reviewer.domain.finding import Fault
from reviewer.journal.verifying import verify_profile
from tests.journal.making import certify_all, decide, open_journal, word

DB, LOG = "journal.db", "journal.log"


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    """Six records, all received."""
    journal = open_journal(tmp_path / "profile")
    made = [decide(journal, f"mug-{number}") for number in range(5)]
    made.append(certify_all(journal))
    journal.receive([word(each) for each in made])
    journal.close()
    return tmp_path / "profile"


def found(profile: Path) -> set[tuple[Fault, str, int]]:
    return {(each.fault, each.where, each.seq) for each in verify_profile(profile).findings}


def in_database(profile: Path, statement: str) -> None:
    database = sqlite3.connect(profile / DB)
    database.execute(statement)
    database.commit()
    database.close()


def in_log(profile: Path, change: Callable[[list[bytes]], list[bytes]]) -> None:
    lines = (profile / LOG).read_bytes().splitlines(keepends=True)
    (profile / LOG).write_bytes(b"".join(change(lines)))


def test_a_sound_journal_has_no_faults(profile: Path) -> None:
    before = {each.name: each.read_bytes() for each in profile.iterdir() if each.is_file()}
    report = verify_profile(profile)
    assert (report.is_sound, report.counted) == (True, {"records": 6, "lines": 6})
    assert {each.name: each.read_bytes() for each in profile.iterdir() if each.is_file()} == before


DATABASE_ACTS = {
    "UPDATE record SET line = replace(line, 'certify', 'reject') WHERE seq = 3": Fault.EDITED,
    "UPDATE record SET author = 'ole' WHERE seq = 3": Fault.EDITED,
    "UPDATE record SET item = 'mug-9' WHERE seq = 3": Fault.EDITED,
    "DELETE FROM record WHERE seq = 3": Fault.REMOVED,
}


@pytest.mark.parametrize("act", DATABASE_ACTS)
def test_an_act_on_the_database_is_named(profile: Path, act: str) -> None:
    in_database(profile, act)
    named = found(profile)
    assert (DATABASE_ACTS[act], DB, 3) in named
    assert {seq for _, _, seq in named} == {3}


LOG_ACTS: dict[str, tuple[Callable[[list[bytes]], list[bytes]], set[tuple[Fault, str, int]]]] = {
    "edited": (
        lambda lines: [each.replace(b"mug-2", b"mug-7") for each in lines],
        {(Fault.EDITED, LOG, 3)},
    ),
    "removed": (lambda lines: [*lines[:2], *lines[3:]], {(Fault.REMOVED, LOG, 3)}),
    "swapped": (
        lambda lines: [lines[0], lines[3], lines[2], lines[1], *lines[4:]],
        {(Fault.REORDERED, LOG, 2), (Fault.REORDERED, LOG, 4)},
    ),
    "doubled": (lambda lines: [*lines[:3], *lines[2:]], {(Fault.INSERTED, LOG, 3)}),
    "cut": (lambda lines: lines[:4], {(Fault.TRUNCATED, LOG, 5)}),
    "torn": (lambda lines: [*lines, b'{"author":'], {(Fault.TRUNCATED, LOG, 7)}),
}


@pytest.mark.parametrize("act", LOG_ACTS)
def test_an_act_on_the_log_is_named(profile: Path, act: str) -> None:
    change, expected = LOG_ACTS[act]
    in_log(profile, change)
    assert found(profile) == expected


def test_both_copies_cut_short_show_against_what_the_service_said(profile: Path) -> None:
    in_database(profile, "DELETE FROM record WHERE seq > 4")
    in_log(profile, lambda lines: lines[:4])
    assert found(profile) == {(Fault.TRUNCATED, DB, 5)}


def test_a_record_of_another_key_is_named(profile: Path, tmp_path: Path) -> None:
    open_journal(tmp_path / "other").close()
    (tmp_path / "other" / "device.key").replace(profile / "device.key")
    assert {fault for fault, _, _ in found(profile)} == {Fault.UNSIGNED}


def test_an_open_journal_is_not_verified(profile: Path) -> None:
    journal = open_journal(profile)
    with pytest.raises(StorageFault, match="open in a window"):
        verify_profile(profile)
    journal.close()


def test_a_folder_without_a_journal_is_told(tmp_path: Path) -> None:
    with pytest.raises(StorageFault, match="no journal"):
        verify_profile(tmp_path)
