import contextlib
import shutil
import sqlite3
from pathlib import Path

import pytest

from reviewer.domain.errors import NewerSchema, StorageFault
from reviewer.domain.record import Outcome, Record, Standing
from reviewer.journal.database import DATABASE_FILE
from reviewer.journal.journal import Journal
from tests.journal.making import MINA, decide, open_journal, record_ids, withdraw, word


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    return tmp_path / "profile"


def filled(profile: Path, number: int = 6) -> list[Record]:
    """A closed journal of some records, the first two received."""
    journal = open_journal(profile)
    records = [decide(journal, f"item-{each}") for each in range(number)]
    journal.receive([word(each) for each in records[:2]])
    journal.close()
    return records


def kept_names(profile: Path) -> set[str]:
    return {path.name.split("-", 2)[2] for path in (profile / "kept").iterdir()}


def assert_whole(journal: Journal, records: list[Record]) -> None:
    assert record_ids(journal) == [each.id for each in records]
    assert journal.verify() == []


def test_a_second_window_is_refused_until_the_first_closes(profile: Path) -> None:
    first = open_journal(profile)
    with pytest.raises(StorageFault, match="already open in another window"):
        open_journal(profile)
    first.close()
    open_journal(profile).close()


def test_a_lost_database_is_rebuilt_from_the_log(profile: Path) -> None:
    records = filled(profile)
    (profile / "journal.db").unlink()
    journal = open_journal(profile)
    assert_whole(journal, records)
    assert journal.report is not None
    assert (journal.report.records, journal.report.from_log, journal.report.lost) == (6, 6, 0)
    assert "journal.log" in kept_names(profile)


def test_records_without_a_receipt_are_offered_again_after_a_rebuild(profile: Path) -> None:
    filled(profile)
    (profile / "journal.db").unlink()
    assert len(open_journal(profile).pending(MINA, 100, 10**9)) == 6


def test_a_lost_log_is_rebuilt_from_the_database(profile: Path) -> None:
    records = filled(profile)
    log = (profile / "journal.log").read_bytes()
    (profile / "journal.log").unlink()
    journal = open_journal(profile)
    assert_whole(journal, records)
    assert (profile / "journal.log").read_bytes() == log
    assert journal.report is not None
    assert journal.report.from_database == 6
    assert journal.report.receipts == 2


def test_receipts_survive_damage_to_the_log(profile: Path) -> None:
    records = filled(profile)
    (profile / "journal.log").write_bytes(b"nonsense\n")
    journal = open_journal(profile)
    entry = journal.entry(records[0].id)
    assert entry is not None
    assert entry.standing is Standing.FINAL
    assert [each.seq for each in journal.pending(MINA, 100, 10**9)] == [3, 4, 5, 6]


def test_each_copy_gives_what_the_other_lost(profile: Path) -> None:
    records = filled(profile)
    log = (profile / "journal.log").read_bytes().splitlines(keepends=True)
    log[1] = log[1].replace(b"item-1", b"item-X")
    (profile / "journal.log").write_bytes(b"".join(log))
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("UPDATE record SET line = replace(line, 'item-4', 'item-Y') WHERE seq = 5")
    journal = open_journal(profile)
    assert_whole(journal, records)
    assert journal.report is not None
    assert (journal.report.from_log, journal.report.from_database) == (1, 1)


def test_what_both_copies_lost_is_told(profile: Path) -> None:
    records = filled(profile)
    (profile / "journal.db").unlink()
    log = (profile / "journal.log").read_bytes()
    (profile / "journal.log").write_bytes(log.replace(b"item-2", b"item-Z"))
    journal = open_journal(profile)
    assert record_ids(journal) == [each.id for each in records if each.seq != 3]
    assert journal.report is not None
    assert journal.report.lost == 1
    assert "1 could not be read" in journal.report.sentence
    assert decide(journal).seq == 7


def test_both_old_files_are_kept_as_they_were(profile: Path) -> None:
    filled(profile)
    (profile / "journal.log").write_bytes(b"nonsense\n")
    database = (profile / "journal.db").read_bytes()
    report = open_journal(profile).report
    assert report is not None
    assert {path.read_bytes() for path in report.kept} >= {b"nonsense\n", database}


def test_the_next_open_after_a_repair_is_quiet(profile: Path) -> None:
    records = filled(profile)
    (profile / "journal.log").unlink()
    open_journal(profile).close()
    journal = open_journal(profile)
    assert journal.report is None
    assert_whole(journal, records)


def test_a_torn_last_line_is_kept_aside_and_cut(profile: Path) -> None:
    records = filled(profile)
    with (profile / "journal.log").open("ab") as file:
        file.write(b'{"author":"mina","cl')
    journal = open_journal(profile)
    assert journal.report is None
    assert_whole(journal, records)
    assert kept_names(profile) == {"journal.log.torn"}


def test_a_record_flushed_but_not_committed_is_adopted_once(profile: Path, tmp_path: Path) -> None:
    records = filled(profile)
    shutil.copytree(profile, tmp_path / "before")
    journal = open_journal(profile)
    records.append(decide(journal, "last"))
    journal.close()
    shutil.copy(tmp_path / "before" / "journal.db", profile / "journal.db")
    again = open_journal(profile)
    assert again.report is None
    assert_whole(again, records)
    assert again.pending(MINA, 100, 10**9)[-1].record == records[-1]
    again.close()
    assert_whole(open_journal(profile), records)


def test_an_older_database_put_back_gets_the_newer_records(profile: Path, tmp_path: Path) -> None:
    records = filled(profile)
    shutil.copytree(profile, tmp_path / "before")
    journal = open_journal(profile)
    records += [decide(journal), decide(journal), withdraw(journal, records[0])]
    journal.close()
    shutil.copy(tmp_path / "before" / "journal.db", profile / "journal.db")
    again = open_journal(profile)
    assert again.report is not None
    assert_whole(again, records)


def test_a_flipped_receipt_never_counts_as_one(profile: Path) -> None:
    records = filled(profile)
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("PRAGMA ignore_check_constraints = ON")
        database.execute("UPDATE receipt SET outcome = 'apqlied' WHERE seq = 1")
    journal = open_journal(profile)
    assert journal.report is not None
    assert journal.report.receipts == 1
    entry = journal.entry(records[0].id)
    assert entry is not None
    assert entry.receipt is None
    assert journal.pending(MINA, 1, 10**9)[0].record == records[0]


@pytest.mark.parametrize(
    ("column", "value"),
    [("received_ms", "NULL"), ("code", "NULL"), ("epoch", "x'07'"), ("server_seq", "'seven'")],
)
def test_a_receipt_with_a_damaged_member_is_dropped(profile: Path, column: str, value: str) -> None:
    records = filled(profile)
    loosen(profile, "receipt")
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute(f"UPDATE receipt SET {column} = {value} WHERE seq = 1")  # noqa: S608  # from the table above
    assert_whole(journal := open_journal(profile), records)
    assert journal.report is not None
    assert journal.report.receipts == 1
    assert journal.pending(MINA, 1, 10**9)[0].record == records[0]


def test_a_damaged_fact_is_dropped(profile: Path) -> None:
    records = filled(profile)
    loosen(profile, "fact")
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("UPDATE fact SET value = x'07' WHERE name = 'service'")
    assert_whole(open_journal(profile), records)


def loosen(profile: Path, table: str) -> None:
    """Make a table take anything, as a damaged page may hold anything."""
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("PRAGMA writable_schema = ON")
        database.execute(
            "UPDATE sqlite_schema SET sql = replace(replace(sql, ' STRICT', ''), ' NOT NULL', '') "
            "WHERE name = ?",
            (table,),
        )


def test_a_flipped_bit_in_the_name_of_a_column_is_found_at_open(profile: Path) -> None:
    records = filled(profile)
    data = (profile / DATABASE_FILE).read_bytes()
    (profile / DATABASE_FILE).write_bytes(data.replace(b"received_ms INT", b"recqived_ms INT"))
    journal = open_journal(profile)
    assert_whole(journal, records)
    journal.receive([word(records[4])])


def test_a_newer_file_is_refused_and_left_alone(profile: Path) -> None:
    filled(profile)
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("UPDATE fact SET value = '99' WHERE name = 'schema'")
        database.execute("PRAGMA user_version = 99")
    before = {path.name: path.read_bytes() for path in profile.iterdir() if path.is_file()}
    with pytest.raises(NewerSchema, match="newer Reviewer"):
        open_journal(profile)
    assert {path.name: path.read_bytes() for path in profile.iterdir() if path.is_file()} == before


def test_a_flipped_bit_does_not_make_a_newer_file(profile: Path) -> None:
    records = filled(profile)
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("PRAGMA user_version = 33")
    assert_whole(open_journal(profile), records)


def test_a_broken_key_is_told_and_never_replaced(profile: Path) -> None:
    filled(profile)
    (profile / "device.key").write_text("not a key")
    with pytest.raises(StorageFault, match=r"device\.key cannot be read"):
        open_journal(profile)
    assert (profile / "device.key").read_text() == "not a key"


def test_a_key_that_is_missing_beside_records_is_told_and_none_is_made(profile: Path) -> None:
    filled(profile)
    (profile / "device.key").unlink()
    with pytest.raises(StorageFault, match=r"device\.key is missing.*whole folder"):
        open_journal(profile)
    assert not (profile / "device.key").exists()


def test_verify_names_a_damaged_record(profile: Path) -> None:
    filled(profile)
    journal = open_journal(profile)
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("UPDATE record SET line = replace(line, 'item-4', 'item-Y') WHERE seq = 5")
    assert any(fault.startswith("Record 5:") for fault in journal.verify())


def test_verify_names_a_record_taken_out(profile: Path) -> None:
    filled(profile)
    journal = open_journal(profile)
    with contextlib.closing(sqlite3.connect(profile / DATABASE_FILE)) as database, database:
        database.execute("DELETE FROM record WHERE seq = 3")
    assert any("Record 4: it does not follow" in fault for fault in journal.verify())


def test_a_quarantined_record_stays_so_through_a_rebuild(profile: Path) -> None:
    records = filled(profile)
    journal = open_journal(profile)
    journal.receive([word(records[3], Outcome.REJECTED, code="hash_conflict")])
    journal.close()
    (profile / "journal.log").unlink()
    again = open_journal(profile)
    assert again.counts().quarantined == 1
    assert records[3].id not in [each.id for each in again.pending(MINA, 100, 10**9)]
