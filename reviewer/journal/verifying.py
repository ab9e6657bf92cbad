"""Verifies a profile's folder as it lies there: both copies, chain, signatures, gaps.

Nothing is opened for writing, mended or brought up, as `Journal.open` would do. What was cut off at
the end of both copies shows only against what the service said it had.
"""

import contextlib
import os
import sqlite3
from collections.abc import Iterator
from dataclasses import dataclass, field
from itertools import chain, pairwise
from pathlib import Path
from typing import TypeAlias
from urllib.parse import quote

from reviewer.domain.disk import hold, why
from reviewer.domain.errors import StorageFault
from reviewer.domain.finding import Fault, Report
from reviewer.domain.record import GENESIS, Record
from reviewer.journal.database import DATABASE_FILE
from reviewer.journal.device import load_key
from reviewer.journal.log import LOG_FILE
from reviewer.journal.rows import columns_of, sound_record
from reviewer.wire.signatures import is_signed_record

_ROWS = (
    "SELECT seq, CAST(line AS BLOB), id, author, kind, item, target, payload_hash "
    "FROM record ORDER BY seq"
)

_Line: TypeAlias = tuple[bytes, Record | None]
_AFTER: _Line = (b"", None)


def verify_profile(folder: Path) -> Report:
    """Everything wrong with the journal of a profile.

    Raises:
        StorageFault: there is none, it is open in a window, or it cannot be read.
    """
    report = Report(f"journal {folder}")
    with _held(folder), contextlib.closing(_opened(folder)) as database:
        try:
            _Check(folder, database, report, load_key(folder, may_make=False).public_hex).run()
        except (sqlite3.Error, UnicodeDecodeError) as fault:
            report.add(Fault.EDITED, DATABASE_FILE, "", 0, f"{DATABASE_FILE}: {why(fault)}.")
        except OSError as fault:
            raise StorageFault(f"The journal in {folder} cannot be read: {why(fault)}.") from fault
    return report


@contextlib.contextmanager
def _held(folder: Path) -> Iterator[None]:
    """Keep windows from writing meanwhile; a copy without a lock file has none."""
    try:
        descriptor = os.open(folder / "lock", os.O_RDONLY)
    except OSError:
        yield
        return
    try:
        try:
            hold(descriptor)
        except OSError as fault:
            raise StorageFault(
                f"The profile {folder} is open in a window. Close it first, or verify a copy."
            ) from fault
        yield
    finally:
        os.close(descriptor)


def _opened(folder: Path) -> sqlite3.Connection:
    path = folder / DATABASE_FILE
    if not path.is_file() or not (folder / LOG_FILE).is_file():
        raise StorageFault(f"There is no journal in {folder}. Name a profile's folder.")
    try:
        return sqlite3.connect(f"file:{quote(path.absolute().as_posix())}?mode=ro", uri=True)
    except sqlite3.Error as fault:
        raise StorageFault(f"{path} cannot be opened: {why(fault)}.") from fault


@dataclass(slots=True)
class _Check:
    folder: Path
    database: sqlite3.Connection
    report: Report
    key: str
    _missing: set[int] = field(default_factory=set)  # in the log, as far as it was read
    _expected: int = 1

    def run(self) -> None:
        last = self._check_rows()
        self._check_log(last)
        self._check_end(last)

    def _check_rows(self) -> int:
        """The database by itself; its last sequence."""
        seq, previous = 0, GENESIS
        for row in self.database.execute(_ROWS):
            self.report.count("records")
            if row[0] != seq + 1:
                self._add(Fault.REMOVED, DATABASE_FILE, "", seq + 1, f"to {row[0] - 1} are missing")
                previous = ""
            record = sound_record(row[1])
            seq = row[0]
            if record is None:
                self._add(Fault.EDITED, DATABASE_FILE, row[2], seq, "does not fit its hashes")
                previous = ""
                continue
            self._judge(record, row, previous)
            previous = record.hash
        return seq

    def _judge(self, record: Record, row: tuple[object, ...], previous: str) -> None:
        where, seq, name = DATABASE_FILE, record.seq, str(record.id)
        if record.seq != row[0]:
            self._add(Fault.REORDERED, where, name, seq, f"stands at {row[0]}")
        elif columns_of(record) != tuple(row[2:]):
            self._add(Fault.EDITED, where, name, seq, "has columns that differ from its line")
        elif previous and record.prev_hash != previous:
            self._add(Fault.INSERTED, where, name, seq, "does not follow the record before it")
        if not is_signed_record(record, self.key):
            self._add(Fault.UNSIGNED, where, name, seq, "is not signed by this device's key")

    def _check_log(self, last: int) -> None:
        """The log by itself, and whether each of its lines is that of the database."""
        with (self.folder / LOG_FILE).open("rb") as file:
            for here, after in pairwise(chain(map(_read, file), (_AFTER,))):
                line, record = here
                self.report.count("lines")
                if not line.endswith(b"\n"):
                    self._add(Fault.TRUNCATED, LOG_FILE, "", self._expected, "has no whole line")
                    continue
                self._place(record, after[1])
                if record is None:
                    why = "does not fit its hashes"
                    self._add(Fault.EDITED, LOG_FILE, "", self._expected - 1, why)
                else:
                    self._compare(record, line[:-1])
        for seq in sorted(self._missing):
            self._add(Fault.REMOVED, LOG_FILE, "", seq, "is missing")
        if self._expected <= last:
            self._add(Fault.TRUNCATED, LOG_FILE, "", self._expected, f"to {last} are missing")

    def _place(self, record: Record | None, follows: Record | None) -> None:
        """Whether the line comes when it should."""
        if record is None or record.seq == self._expected:
            self._expected += 1
        elif record.seq > self._expected:
            if follows is None or follows.seq == record.seq + 1:
                self._missing |= {*range(self._expected, record.seq)}
                self._expected = record.seq + 1
            else:
                self._missing.add(self._expected)
                self._expected += 1
                self._add(Fault.REORDERED, LOG_FILE, record.id, record.seq, "comes too early")
        elif record.seq in self._missing:
            self._missing.discard(record.seq)
            self._add(Fault.REORDERED, LOG_FILE, record.id, record.seq, "comes too late")
            self._expected += int(follows is None or follows.seq != self._expected)
        else:
            self._add(Fault.INSERTED, LOG_FILE, record.id, record.seq, "is there twice")

    def _compare(self, record: Record, line: bytes) -> None:
        wanted = "SELECT CAST(line AS BLOB) FROM record WHERE seq = ?"
        found = self.database.execute(wanted, (record.seq,)).fetchone()
        if found is None:
            self._add(Fault.REMOVED, DATABASE_FILE, record.id, record.seq, "is in the log alone")
        elif found[0] != line and not is_signed_record(record, self.key):
            self._add(Fault.EDITED, LOG_FILE, record.id, record.seq, "was edited in the log")
        elif found[0] != line:
            self._add(Fault.EDITED, DATABASE_FILE, record.id, record.seq, "differs from the log")

    def _check_end(self, last: int) -> None:
        """Against what was said of records, and what the service said that it has."""
        known = dict(self.database.execute("SELECT name, value FROM fact"))
        told = str(known.get("high_water", ""))
        told_seq = int(told) if told.isdecimal() else 0
        (said,) = self.database.execute("SELECT coalesce(max(seq), 0) FROM receipt").fetchone()
        if max(told_seq, said) > last:
            why = f"to {max(told_seq, said)} are missing, which the service has received"
            self._add(Fault.TRUNCATED, DATABASE_FILE, "", last + 1, why)

    def _add(self, fault: Fault, where: str, name: str, seq: int, why: str) -> None:
        called = f"Record {seq} ({name})" if name else f"Record {seq}"
        self.report.add(fault, where, name, seq, f"{where}: {called} {why}.")


def _read(line: bytes) -> _Line:
    return line, sound_record(line.rstrip(b"\n"))
