"""A full queue in a journal of an earlier version: after the upgrade every byte is as it was.

The statements are those of that version, kept here as they were: what a step says today proves
nothing about files that were made by what it said then.
"""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from reviewer.journal import recovery, schema
from reviewer.journal.device import load_key
from reviewer.journal.log import Log
from reviewer.journal.rows import line_of, row_of
from tests.journal.making import MINA, OLE, certify_all, decide, open_journal, record_ids, word

QUEUED = 600
RECEIVED = 40
SCHEMA_1 = (
    """CREATE TABLE record (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        author TEXT NOT NULL,
        kind TEXT NOT NULL,
        item TEXT,
        target TEXT,
        payload_hash TEXT NOT NULL,
        place INTEGER NOT NULL,
        line TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX record_item ON record (item, seq) WHERE item IS NOT NULL",
    "CREATE INDEX record_author ON record (author, kind, seq)",
    "CREATE INDEX record_target ON record (target, author) WHERE target IS NOT NULL",
    """CREATE TABLE receipt (
        seq INTEGER PRIMARY KEY REFERENCES record (seq),
        outcome TEXT NOT NULL CHECK (outcome IN (
            'applied', 'duplicate', 'concurring', 'disputed', 'awaiting_countersign',
            'pending_parent', 'rejected', 'retry_later'
        )),
        server_seq INTEGER NOT NULL,
        received_ms INTEGER NOT NULL,
        code TEXT NOT NULL,
        epoch TEXT NOT NULL
    ) STRICT""",
    "CREATE INDEX receipt_rejected ON receipt (seq) WHERE outcome = 'rejected'",
    """CREATE TABLE outbox (
        seq INTEGER PRIMARY KEY REFERENCES record (seq),
        author TEXT NOT NULL,
        due_ms INTEGER NOT NULL
    ) STRICT""",
    "CREATE INDEX outbox_author ON outbox (author, seq)",
    "CREATE TABLE fact (name TEXT PRIMARY KEY, value TEXT NOT NULL) STRICT",
    "INSERT INTO fact VALUES ('schema', '1')",
    f"PRAGMA application_id = {int.from_bytes(b'RvwJ')}",
    "PRAGMA user_version = 1",
)


@pytest.fixture(scope="module")
def made(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, list[bytes]]:
    """A profile of schema 1, full of records of two people that wait; and their lines."""
    template = tmp_path_factory.mktemp("template")
    with closing(open_journal(template)) as journal:
        records = []
        for number in range(3):
            author = OLE if number % 3 == 2 else MINA
            records.append(decide(journal, f"item-{number}", author=author, note="器" * number))
        sealed = records[:]
        clock = journal._clock()
        while len(sealed) < QUEUED:
            # Sealed and signed as any, without waiting for the disk six hundred times.
            number = len(sealed)
            author = OLE if number % 3 == 2 else MINA
            payload = {"item": f"item-{number}", "verdict": "certify", "note": "n" * (number % 50)}
            journal._head = sealed[-1]
            sealed.append(journal._sealed(author, "decision", payload, clock))
    folder = tmp_path_factory.mktemp("schema-1")
    (folder / "device.key").write_bytes((template / "device.key").read_bytes())
    lines = [line_of(record) for record in sealed]
    Log(folder / "journal.log").append(b"\n".join(lines))
    with closing(sqlite3.connect(folder / "journal.db")) as database, database:
        for statement in SCHEMA_1:
            database.execute(statement)
        place = 0
        for record, line in zip(sealed, lines, strict=True):
            columns = row_of(record, line, place)
            database.execute("INSERT INTO record VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)", columns)
            place += len(line) + 1
            if record.seq <= RECEIVED:
                said = (record.seq, "applied", record.seq, 1_760_000_000_000, "", "epoch-1")
                database.execute("INSERT INTO receipt VALUES (?, ?, ?, ?, ?, ?)", said)
            else:
                outbox = (record.seq, record.author, 0)
                database.execute("INSERT INTO outbox VALUES (?, ?, ?)", outbox)
    assert load_key(folder, may_make=False).public_hex
    return folder, lines


def copied(made: Path, to: Path) -> Path:
    to.mkdir()
    for each in made.iterdir():
        if each.is_file():
            (to / each.name).write_bytes(each.read_bytes())
    return to


def stored_lines(profile: Path) -> list[bytes]:
    with closing(sqlite3.connect(profile / "journal.db")) as database:
        rows = database.execute("SELECT CAST(line AS BLOB) FROM record ORDER BY seq").fetchall()
    return [row[0] for row in rows]


def test_a_full_queue_is_byte_for_byte_the_same_after_the_upgrade(
    made: tuple[Path, list[bytes]], tmp_path: Path
) -> None:
    profile, lines = copied(made[0], tmp_path / "profile"), made[1]
    with closing(open_journal(profile)) as journal:
        assert journal.report is None
        assert journal.verify() == []
        waiting = [
            each.record for author in (MINA, OLE) for each in journal.pending(author, QUEUED, 2**30)
        ]
        in_order = sorted(waiting, key=lambda each: each.seq)
        assert [line_of(each) for each in in_order] == lines[RECEIVED:]
        assert journal.counts().total == QUEUED
        journal.receive([word(each) for each in in_order[:10]])
        certify_all(journal)
        assert journal.verify() == []
    assert stored_lines(profile)[:QUEUED] == lines
    assert (profile / "journal.log").read_bytes().splitlines()[:QUEUED] == lines


def test_the_journal_as_it_was_is_kept_and_can_be_gone_back_to(
    made: tuple[Path, list[bytes]], tmp_path: Path
) -> None:
    profile, lines = copied(made[0], tmp_path / "profile"), made[1]
    open_journal(profile).close()
    (old,) = (profile / "kept").iterdir()
    (profile / "journal.db").write_bytes(old.read_bytes())
    assert stored_lines(profile) == lines
    with closing(open_journal(profile)) as journal:
        assert journal.report is None
        assert len(record_ids(journal)) == QUEUED


def test_three_copies_of_older_journals_are_kept(
    made: tuple[Path, list[bytes]], tmp_path: Path
) -> None:
    profile = copied(made[0], tmp_path / "profile")
    old = (profile / "journal.db").read_bytes()
    for _ in range(recovery.COPIES_KEPT + 2):
        (profile / "journal.db").write_bytes(old)
        open_journal(profile).close()
    assert len(list((profile / "kept").iterdir())) == recovery.COPIES_KEPT


def test_the_first_step_still_makes_what_it_made_then() -> None:
    assert list(SCHEMA_1[: len(schema.STEPS[1])]) == list(schema.STEPS[1])
