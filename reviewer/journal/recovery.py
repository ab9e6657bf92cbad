"""Opening the journal's two copies, and rebuilding one from the other when they disagree.

A record counts as saved once its line is flushed to the log and its row committed, in this order.
So at open:
- the log ends in bytes that are no complete record: an append was cut short; they are kept aside
  and cut away;
- the log has one sound record more: the process ended between flush and commit. The person was
  told nothing; the record is adopted, which is never a second copy of anything;
- anything else is damage: every record that either copy still has sound goes into two new files,
  the old ones are kept, and all records without a readable receipt are offered to the service
  again (it knows duplicates by their id).
"""

import contextlib
import logging
import os
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from reviewer.domain.bulk import members_of
from reviewer.domain.disk import flush_folder
from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.domain.record import Outcome, Record
from reviewer.journal.checking import check_structure, compare
from reviewer.journal.database import DATABASE_FILE, Damaged, Database
from reviewer.journal.delivery import PUT_WORD
from reviewer.journal.entry import RecoveryReport
from reviewer.journal.files import make_private_folder
from reviewer.journal.log import LOG_FILE, Log, lines_of
from reviewer.journal.rows import (
    INSERT_MEMBER,
    INSERT_OUTBOX,
    INSERT_RECORD,
    line_of,
    put_record,
    row_of,
    sound_record,
)
from reviewer.journal.schema import MEMBERS_SINCE, SCHEMA
from reviewer.wire.signatures import is_signed_record

logger = logging.getLogger(__name__)

KEPT = "kept"
# Of journals as they were before they were made ones of a newer version.
COPIES_KEPT = 3


def open_both(folder: Path, public_hex: str) -> tuple[Database, Log, RecoveryReport | None]:
    """The database and the log of a profile, sound and equal; a report when repaired.

    Raises:
        StorageFault, NewerSchema, OSError: they cannot be opened, which no repair can change.
    """
    _sweep(folder)
    try:
        return (*_open_sound(folder), None)
    except Damaged as fault:
        cause = str(fault).rstrip(".")
        logger.warning("the journal in %s needs a repair: %s", folder, cause)
    report = rebuild(folder, public_hex, cause)
    return (*_open_sound(folder), report)


def _open_sound(folder: Path) -> tuple[Database, Log]:
    database = Database(folder / DATABASE_FILE)
    try:
        check_structure(database)
        _bring_up(database, folder)
        log = Log(folder / LOG_FILE)
    except BaseException:
        database.close()
        raise
    try:
        _level(database, log)
    except BaseException:
        log.close()
        database.close()
        raise
    return database, log


def _bring_up(database: Database, folder: Path) -> None:
    """Make an older file one of this version; the older one is kept, as SQLite copies it."""
    if database.schema >= SCHEMA:
        return
    # However large it is: what is changed must be sound, and what is kept worth keeping.
    if database.pragma("integrity_check") != "ok":
        raise Damaged(tr("SQLite found damage in the journal"))
    place = _free_place(folder, f"{DATABASE_FILE}.schema-{database.schema}")
    database.copy_to(place)
    place.chmod(0o600)
    flush_folder(place.parent)
    database.bring_up()
    for old in sorted(place.parent.glob(f"*-{DATABASE_FILE}.schema-*"))[:-COPIES_KEPT]:
        old.unlink()
    logger.info("the journal in %s is of schema %d now; kept: %s", folder, SCHEMA, place.name)


def _level(database: Database, log: Log) -> None:
    """Make the log end where the database ends."""
    rest = compare(database, log.path)
    if rest.torn:
        _keep_bytes(log.path.parent, "journal.log.torn", rest.torn)
        log.cut(log.size - len(rest.torn))
    if rest.unadopted is not None:
        record, line = rest.unadopted
        with database.writing():
            put_record(database, record, line, rest.size)


@dataclass
class _Gathered:
    """What the two old copies still hold.

    Attributes:
        from_log, from_database: sound lines by sequence.
        receipts: rows (seq, outcome, server_seq, received_ms, code, epoch).
        words: rows (seq, item, outcome, code), for single members of bulk acts.
        facts: rows (name, value).
    """

    from_log: dict[int, tuple[Record, bytes]] = field(default_factory=dict)
    from_database: dict[int, tuple[Record, bytes]] = field(default_factory=dict)
    receipts: list[tuple[Any, ...]] = field(default_factory=list)
    words: list[tuple[Any, ...]] = field(default_factory=list)
    facts: list[tuple[Any, ...]] = field(default_factory=list)


def rebuild(folder: Path, public_hex: str, cause: str) -> RecoveryReport:
    """Write both copies anew from everything sound in either, keeping the old files.

    Raises:
        StorageFault: the new files cannot be written; the old ones are untouched.
    """
    gathered = _gather(folder)
    records = _choose(gathered, public_hex)
    receipts = _usable_receipts(gathered, records)
    _write_new(folder, records, receipts, gathered)
    kept = _keep_old(folder)
    _swap_in(folder)
    in_log, in_database = set(gathered.from_log), set(gathered.from_database)
    report = RecoveryReport(
        cause=cause,
        records=len(records),
        from_log=len(in_log - in_database),
        from_database=len(in_database - in_log),
        lost=(max(records, default=0) - len(records)),
        receipts=len(receipts),
        kept=kept,
    )
    logger.warning("%s", report.sentence)
    return report


def _gather(folder: Path) -> _Gathered:
    gathered = _Gathered()
    if (folder / LOG_FILE).exists():
        for line in lines_of(folder / LOG_FILE):
            _take(gathered.from_log, line)
    with contextlib.suppress(Damaged):
        database = Database(folder / DATABASE_FILE)
        try:
            for row in _salvage(database, "record", "CAST(line AS BLOB)"):
                _take(gathered.from_database, row[0])
            columns = "seq, outcome, server_seq, received_ms, code, epoch"
            gathered.receipts = list(_salvage(database, "receipt", columns))
            if database.schema >= MEMBERS_SINCE:
                words = _salvage(database, "word", "seq, item, outcome, code")
                gathered.words = [row for row in words if _is_word(row)]
            facts = _salvage(database, "fact", "name, value")
            gathered.facts = [row for row in facts if _is_fact(row)]
        finally:
            database.close()
    return gathered


def _take(found: dict[int, tuple[Record, bytes]], line: bytes) -> None:
    record = sound_record(line) if isinstance(line, bytes) else None
    if record is not None:
        found[record.seq] = (record, line_of(record))


def _salvage(database: Database, table: str, columns: str) -> Iterator[tuple[Any, ...]]:
    """Rows of a damaged table: from its front up to the damage, then from its back."""
    for order in ("ASC", "DESC"):
        # Names and order are literals of this module.
        statement = f"SELECT {columns} FROM {table} NOT INDEXED ORDER BY rowid {order}"
        with contextlib.suppress(Damaged):
            for row in database.stream(statement):
                yield tuple(row)
            return


def _choose(gathered: _Gathered, public_hex: str) -> dict[int, tuple[Record, bytes]]:
    """One sound record for each sequence, in order."""
    chosen = {}
    for seq in sorted(gathered.from_log.keys() | gathered.from_database.keys()):
        logged, stored = gathered.from_log.get(seq), gathered.from_database.get(seq)
        best = stored or logged
        # Both fit their hashes yet differ: the signature tells, for it alone is under no hash.
        if (
            logged
            and stored
            and logged[1] != stored[1]
            and not is_signed_record(stored[0], public_hex)
        ):
            best = logged
        if best is not None:
            chosen[seq] = best
    return chosen


def _usable_receipts(
    gathered: _Gathered, records: dict[int, tuple[Record, bytes]]
) -> dict[int, tuple[Any, ...]]:
    return {row[0]: row for row in gathered.receipts if row[0] in records and is_receipt(row)}


def is_receipt(row: tuple[Any, ...]) -> bool:
    """Whether a salvaged row can be one: a damaged page gives NULL or text in any column."""
    _, outcome, server_seq, received_ms, code, epoch = row
    are_numbers = isinstance(server_seq, int) and isinstance(received_ms, int)
    are_texts = isinstance(code, str) and isinstance(epoch, str)
    return are_numbers and are_texts and outcome in {each.value for each in Outcome}


def _is_word(row: tuple[Any, ...]) -> bool:
    return (
        isinstance(row[0], int)
        and all(isinstance(each, str) for each in row[1:])
        and row[2] in {each.value for each in Outcome}
    )


def _is_fact(row: tuple[Any, ...]) -> bool:
    return all(isinstance(each, str) for each in row)


def _write_new(
    folder: Path,
    records: dict[int, tuple[Record, bytes]],
    receipts: dict[int, tuple[Any, ...]],
    gathered: _Gathered,
) -> None:
    settled = {
        seq
        for seq, row in receipts.items()
        if Outcome(row[1]).is_received or row[1] == Outcome.REJECTED
    }
    log = Log(folder / (LOG_FILE + ".new"))
    database = Database(folder / (DATABASE_FILE + ".new"))
    try:
        place, rows, members, waiting, lines = 0, [], [], [], []
        for record, line in records.values():
            rows.append(row_of(record, line, place))
            members += [(item, record.seq) for item in members_of(record)]
            lines.append(line)
            place += len(line) + 1
            if record.seq not in settled:
                waiting.append((record.seq, record.author))
        if lines:
            log.append(b"\n".join(lines))
        with database.writing():
            database.run_many(INSERT_RECORD, rows)
            database.run_many(INSERT_MEMBER, members)
            database.run_many(INSERT_OUTBOX, waiting)
            database.run_many("INSERT INTO receipt VALUES (?, ?, ?, ?, ?, ?)", receipts.values())
            database.run_many(PUT_WORD, (row for row in gathered.words if row[0] in receipts))
            database.run_many("INSERT OR IGNORE INTO fact VALUES (?, ?)", gathered.facts)
    except OSError as fault:
        raise StorageFault(
            tr("The journal in {folder} cannot be repaired: {fault}.", folder=folder, fault=fault)
        ) from fault
    finally:
        log.close()
        database.close()


def _old_files(folder: Path) -> list[Path]:
    names = (DATABASE_FILE, DATABASE_FILE + "-journal", LOG_FILE)
    return [folder / name for name in names if (folder / name).exists()]


def _keep_old(folder: Path) -> tuple[Path, ...]:
    """Give the old files a second name, so that at no moment a journal is missing."""
    kept = []
    for path in _old_files(folder):
        place = _free_place(folder, path.name)
        try:
            os.link(path, place)
        except OSError:  # a file system without links
            shutil.copy2(path, place)
        kept.append(place)
    flush_folder(folder / KEPT)
    return tuple(kept)


def _swap_in(folder: Path) -> None:
    # A rollback journal left by the old database would be played into the new one.
    (folder / (DATABASE_FILE + "-journal")).unlink(missing_ok=True)
    flush_folder(folder)
    for name in (LOG_FILE, DATABASE_FILE):
        (folder / (name + ".new")).replace(folder / name)
    flush_folder(folder)


def _sweep(folder: Path) -> None:
    """Remove what an interrupted repair left; the old files are all there in that case."""
    for name in (DATABASE_FILE + ".new", DATABASE_FILE + ".new-journal", LOG_FILE + ".new"):
        (folder / name).unlink(missing_ok=True)


def _keep_bytes(folder: Path, name: str, data: bytes) -> Path:
    place = _free_place(folder, name)
    place.write_bytes(data)
    place.chmod(0o600)
    return place


def _free_place(folder: Path, name: str) -> Path:
    make_private_folder(folder / KEPT)
    stamp = datetime.now(UTC).strftime("%Y%m%dT%H%M%S")
    number = 0
    while (place := folder / KEPT / f"{stamp}-{number}-{name}").exists():
        number += 1
    return place
