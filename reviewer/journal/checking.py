"""Are the two copies of the journal sound, and the same?

The database and the log hold the same bytes for every record, so comparing them finds any damage
to either without parsing a line; damage that hits both copies alike is not of this world.
"""

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from reviewer.domain.bulk import members_of
from reviewer.domain.language import tr
from reviewer.domain.record import GENESIS, Record
from reviewer.journal.database import Damaged, Database
from reviewer.journal.log import lines_of
from reviewer.journal.rows import columns_of, record_of, sound_record
from reviewer.journal.schema import MEMBERS_SINCE, tables_of
from reviewer.wire.signatures import is_signed_record

# What is compared at each open: the newest records, so that a long journal opens as fast as a short
# one. `faults` compares everything.
RECORDS_AT_OPEN = 25_000
# PRAGMA integrity_check also compares indexes with their tables. Both checks read the whole file:
# a larger one is left to `faults`.
BYTES_FOR_INTEGRITY_CHECK = 64 * 1024 * 1024
BYTES_FOR_QUICK_CHECK = 256 * 1024 * 1024
# Bulk acts whose members are looked for at each open, the newest ones.
_ACTS_AT_OPEN = 5
_LACKS_MEMBER = (
    "SELECT 1 FROM (SELECT seq, line FROM record WHERE kind = 'bulk' ORDER BY seq DESC LIMIT ?) "
    "act, json_each(act.line, '$.payload.members') each WHERE each.type = 'text' AND NOT EXISTS "
    "(SELECT 1 FROM member WHERE member.item = each.value AND member.seq = act.seq) LIMIT 1"
)


# As canonical JSON writes a text.
_QUOTE = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(frozen=True, slots=True)
class Rest:
    """What the log holds after the last record of the database.

    Attributes:
        size: bytes of the log that belong to records of the database.
        unadopted: sound record with its line that the database does not have yet.
        torn: bytes after it that are no complete record.
    """

    size: int
    unadopted: tuple[Record, bytes] | None
    torn: bytes


def check_structure(database: Database) -> None:
    """Let SQLite check its own file.

    Raises:
        Damaged: it is not sound.
    """
    size = database.path.stat().st_size
    if size <= BYTES_FOR_QUICK_CHECK:
        is_small = size <= BYTES_FOR_INTEGRITY_CHECK
        if database.pragma("integrity_check" if is_small else "quick_check") != "ok":
            raise Damaged(tr("SQLite found damage in the journal"))
    # A flipped bit in a name or a constraint shows nowhere else until it is needed.
    rows = database.read("SELECT sql FROM sqlite_schema WHERE type <> 'view' AND sql IS NOT NULL")
    if sorted(row[0] for row in rows) != sorted(tables_of(database.schema)):
        raise Damaged(tr("the tables of the journal are damaged"))
    strayed = database.read(
        "SELECT 1 FROM outbox JOIN record USING (seq) "
        "WHERE seq > (SELECT max(seq) FROM record) - ? AND outbox.author <> record.author LIMIT 1",
        RECORDS_AT_OPEN,
    )
    if strayed:
        raise Damaged(tr("the outbox names another author than the record"))
    if database.schema >= MEMBERS_SINCE and database.read(_LACKS_MEMBER, _ACTS_AT_OPEN):
        raise Damaged(tr("members of a bulk act are damaged"))


def compare(database: Database, log: Path, newest: int = RECORDS_AT_OPEN) -> Rest:
    """Compare the newest records with their lines in the log.

    Raises:
        Damaged: the copies differ.
        OSError: the log cannot be read.
    """
    rows = database.stream(
        "SELECT seq, place, CAST(line AS BLOB), id, author, kind, item, target, payload_hash "
        "FROM record WHERE seq > (SELECT max(seq) FROM record) - ? ORDER BY seq",
        newest,
    )
    with log.open("rb") as file:
        size = None
        for row in rows:
            seq, place, line = row[:3]
            if size is None:
                size = file.seek(place)
            if place != size or file.read(len(line) + 1) != line + b"\n":
                raise Damaged(tr("the database and the log differ"))
            if not _holds(line, seq, row[3:]):
                raise Damaged(tr("a column of the database differs from its record"))
            size += len(line) + 1
        rest = file.read()
    return _rest(size or 0, rest, head(database))


def _holds(line: bytes, seq: int, columns: Iterable[str | None]) -> bool:
    """Whether every column stands in the canonical line: quick, and a flipped bit shows."""
    shown = (_QUOTE(each) for each in columns if each is not None)
    return b'"seq":%d,"signature":' % seq in line and all(each.encode() in line for each in shown)


def _rest(size: int, rest: bytes, last: Record | None) -> Rest:
    line, newline, after = rest.partition(b"\n")
    record = sound_record(line) if newline else None
    follows = record is not None and (record.seq, record.prev_hash) == _next(last)
    if record is None or not follows:
        # Ends of lines in what looks torn mean that the database, not the log, lost something.
        if b"\n" in rest and any(sound_record(each) for each in rest.split(b"\n")):
            raise Damaged(tr("the log has records that the database lacks"))
        return Rest(size, None, rest)
    if b"\n" in after:
        raise Damaged(tr("the log has records that the database lacks"))
    return Rest(size, (record, line), after)


def _next(last: Record | None) -> tuple[int, str]:
    return (1, GENESIS) if last is None else (last.seq + 1, last.hash)


def is_put_aside(database: Database, record: Record) -> bool:
    """Whether a copy stands for this record."""
    wanted = "SELECT 1 FROM receipt WHERE seq = ? AND code = 'renumbered'"
    return bool(database.read(wanted, record.seq))


def head(database: Database) -> Record | None:
    """The newest record.

    Raises:
        Damaged: its line is not sound.
    """
    rows = database.read("SELECT CAST(line AS BLOB) FROM record ORDER BY seq DESC LIMIT 1")
    if not rows:
        return None
    found = sound_record(rows[0][0])
    if found is None:
        raise Damaged(tr("the newest record is damaged"))
    return found


def faults(database: Database, log: Path, public_hex: str) -> list[str]:
    """Everything wrong with the journal, one sentence each; empty when sound.

    Checks SQLite's structure, every hash, the chain, every signature, the columns beside each
    record, and that the log holds the same lines and nothing else.
    """
    found = [
        f"SQLite: {row[0]}." for row in database.read("PRAGMA integrity_check") if row[0] != "ok"
    ]
    logged = lines_of(log)
    seq, previous = 0, GENESIS
    for row in database.stream(
        "SELECT seq, CAST(line AS BLOB), id, author, kind, item, target, payload_hash "
        "FROM record ORDER BY seq"
    ):
        row_seq, text = row[:2]
        if next(logged, b"") != text:
            found.append(f"Record {row_seq}: the log does not hold the same.")
        record = sound_record(text)
        if record is None:
            found.append(f"Record {row_seq}: it does not fit its hashes.")
            seq, previous = row_seq, _claimed_hash(text)
            continue
        if record.seq != row_seq or columns_of(record) != tuple(row[2:]):
            found.append(f"Record {row_seq}: its columns differ from what was signed.")
        if (row_seq, record.prev_hash) != (seq + 1, previous):
            found.append(f"Record {row_seq}: it does not follow the record before it.")
        if not is_signed_record(record, public_hex):
            found.append(f"Record {row_seq}: it was not signed by this device's key.")
        seq, previous = row_seq, record.hash
    if next(logged, None) is not None:
        found.append("The log holds more than the database.")
    return found + _member_faults(database)


def _member_faults(database: Database) -> list[str]:
    """Bulk acts whose members in the table are not those of their line."""
    listed: dict[int, set[str]] = {}
    for item, seq in database.stream("SELECT item, seq FROM member"):
        listed.setdefault(seq, set()).add(item)
    acts = database.read("SELECT seq, CAST(line AS BLOB) FROM record WHERE kind = 'bulk'")
    for seq, line in acts:
        record = sound_record(line)
        if record is not None and set(members_of(record)) == listed.get(seq, set()):
            listed.pop(seq, None)
        elif record is not None:
            listed.setdefault(seq, set())
    return [f"Record {seq}: its members differ from what was signed." for seq in sorted(listed)]


def _claimed_hash(line: bytes) -> str:
    """The hash a damaged line claims, so that its successor is judged on its own."""
    try:
        return record_of(line).hash
    except (ValueError, KeyError, TypeError, AttributeError, RecursionError):
        return ""
