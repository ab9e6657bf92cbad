"""Between a record and its row: what is stored beside the line, and reading lines back."""

import json
from collections.abc import Mapping
from dataclasses import replace
from typing import Any

from reviewer.domain.bulk import members_of
from reviewer.domain.canonical import canonical
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, RecordId
from reviewer.domain.record import Kind, MemberWord, Outcome, Receipt, Record, hash_faults
from reviewer.journal.database import Database

INSERT_RECORD = (
    "INSERT INTO record (seq, id, author, kind, item, target, payload_hash, place, line) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
INSERT_OUTBOX = "INSERT INTO outbox (seq, author, due_ms) VALUES (?, ?, 0)"
INSERT_MEMBER = "INSERT INTO member (item, seq) VALUES (?, ?)"


def put_record(database: Database, record: Record, line: bytes, place: int) -> None:
    """Insert a record with everything that is looked up of it, to be offered; in a transaction.

    Args:
        place: the byte at which its line begins in the log.
    """
    database.run(INSERT_RECORD, *row_of(record, line, place))
    database.run_many(INSERT_MEMBER, ((item, record.seq) for item in members_of(record)))
    database.run(INSERT_OUTBOX, record.seq, record.author)


def line_of(record: Record) -> bytes:
    """The record as logged and stored."""
    return canonical(record.as_json())


def row_of(record: Record, line: bytes, place: int) -> tuple[object, ...]:
    """Values for INSERT_RECORD; `place` is the byte at which its line begins in the log."""
    return (record.seq, *columns_of(record), place, line.decode())


def columns_of(record: Record) -> tuple[str, str, str, str | None, str | None, str]:
    """What is looked up: id, author, kind, item, target, payload hash."""
    payload = record.payload
    name = "withdraws" if record.kind == Kind.WITHDRAWAL else "supersedes"
    return (
        record.id,
        record.author,
        record.kind,
        _text(payload, "item"),
        _text(payload, name),
        record.payload_hash,
    )


def _text(payload: Mapping[str, Any], name: str) -> str | None:
    value = payload.get(name)
    return value if isinstance(value, str) else None


def record_of(line: str | bytes) -> Record:
    """Read a line that was checked before."""
    return Record.of_json(json.loads(line))


def sound_record(line: bytes) -> Record | None:
    """The record of a line that fits its own hashes, None for any other line."""
    try:
        record = record_of(line)
        return None if hash_faults(record) else record
    except (ValueError, KeyError, TypeError, AttributeError, BadInput, RecursionError):
        return None


def receipt_of(
    record: RecordId, payload_hash: str, row: tuple[str, int, int, str, str, str | None]
) -> Receipt:
    """From outcome, server_seq, received_ms, code, epoch, and the members' words as JSON."""
    outcome, server_seq, received_ms, code, epoch, words = row
    receipt = Receipt(record, payload_hash, Outcome(outcome), server_seq, received_ms, code, epoch)
    if words is None:
        return receipt
    return replace(
        receipt,
        exceptions=tuple(
            MemberWord(ItemId(item), Outcome(said), why) for item, said, why in json.loads(words)
        ),
    )
