"""A journal that a newer version wrote: looked at through a copy of its records, never touched.

What a newer database looks like inside nobody knows here. Its log does not change its shape, so the
copy is made of that, with whatever receipts can still be read as they are read today. Nothing waits
to be sent in the copy, and it goes when the journal is closed.
"""

import shutil
import tempfile
from pathlib import Path
from typing import Any

from sqlalchemy import NullPool, create_engine
from sqlalchemy.exc import DatabaseError

from reviewer.domain.bulk import members_of
from reviewer.domain.record import Record
from reviewer.journal.database import DATABASE_FILE, Database
from reviewer.journal.log import LOG_FILE, Log, lines_of
from reviewer.journal.recovery import is_receipt
from reviewer.journal.rows import INSERT_MEMBER, INSERT_RECORD, line_of, row_of, sound_record

_LINES = "SELECT CAST(line AS BLOB) FROM record ORDER BY seq"
_RECEIPTS = "SELECT seq, outcome, server_seq, received_ms, code, epoch FROM receipt"
_FACTS = "SELECT name, value FROM fact"


class View:
    """A copy that this version can read, in a folder of its own.

    Attributes:
        database, log: the copy's.
        unread: records of the journal that are not in it, being of a kind unknown here.
    """

    def __init__(self, folder: Path) -> None:
        """Copy what can be read of the journal in `folder`.

        Raises:
            OSError, StorageFault: there is no room for the copy.
        """
        self._source = folder
        self._place = Path(tempfile.mkdtemp(prefix="reviewer-view-"))
        try:
            self.database = Database(self._place / DATABASE_FILE)
            self.log = Log(self._place / LOG_FILE)
            lines = self.lines()
            records = _in_a_row(lines)
            self.unread = len(lines) - len(records)
            self._fill(records)
        except BaseException:
            self.remove()
            raise

    def lines(self) -> list[bytes]:
        """Every line of the journal as it is, whatever it says."""
        log = self._source / LOG_FILE
        logged = list(lines_of(log)) if log.exists() else []
        return logged or [bytes(row[0]) for row in self._read(_LINES)]

    def _fill(self, records: list[tuple[Record, bytes]]) -> None:
        rows, place = [], 0
        for record, line in records:
            rows.append(row_of(record, line, place))
            place += len(line) + 1
        members = [(item, record.seq) for record, _ in records for item in members_of(record)]
        here = {record.seq for record, _ in records}
        said = [each for each in self._read(_RECEIPTS) if each[0] in here and is_receipt(each)]
        facts = [each for each in self._read(_FACTS) if each[0] in ("device", "service")]
        if records:
            self.log.append(b"\n".join(line for _, line in records))
        with self.database.writing():
            self.database.run_many(INSERT_RECORD, rows)
            self.database.run_many(INSERT_MEMBER, members)
            self.database.run_many("INSERT INTO receipt VALUES (?, ?, ?, ?, ?, ?)", said)
            self.database.run_many("INSERT OR REPLACE INTO fact VALUES (?, ?)", facts)

    def _read(self, statement: str) -> list[tuple[Any, ...]]:
        """Rows of the newer database; none where it is not what it was."""
        path = (self._source / DATABASE_FILE).as_uri()
        engine = create_engine(f"sqlite:///{path}?mode=ro&uri=true", poolclass=NullPool)
        try:
            with engine.connect() as connection:
                return [tuple(row) for row in connection.exec_driver_sql(statement)]
        except (DatabaseError, UnicodeDecodeError):
            return []

    def remove(self) -> None:
        """Take the copy away; its files must be closed."""
        shutil.rmtree(self._place, ignore_errors=True)


def _in_a_row(lines: list[bytes]) -> list[tuple[Record, bytes]]:
    """The records that can be read, each once, in device order."""
    found: dict[int, tuple[Record, bytes]] = {}
    for line in lines:
        record = sound_record(line)
        if record is not None:
            found[record.seq] = (record, line_of(record))
    return [found[seq] for seq in sorted(found)]
