"""The audit: one chain of entries over what is only added to, and over who may do what.

An entry has the next number, names a row by kind and subject, and holds a digest of the row's
content. Its hash covers all of that and the hash of the entry before. Entries are written in the
transaction that writes their rows, which holds the feed's counter: so they are numbered without
gaps in the order of commits, also when several processes share one database.

The fact `audit_last` has the last number, so that entries missing at the end are seen.
"""

import hashlib
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from typing import Any, Protocol, TypeAlias

import sqlalchemy as sa

from reviewer.service.tables import audit, facts

RECORD = "record"
GENESIS = "0" * 64
LAST = "audit_last"

# Every column of a record, in the order in which it is digested.
RECORD_COLUMNS = (
    *("id", "device", "seq", "author", "kind", "payload", "payload_hash", "clock"),
    *("prev_hash", "hash", "signature", "server_seq", "received_ms"),
)


Row: TypeAlias = "Mapping[str, Any] | sa.RowMapping"


class Change(Protocol):
    """A transaction that holds the feed's counter.

    Attributes:
        audited: number of the last entry it wrote, 0 while it wrote none.
    """

    connection: sa.Connection
    now_ms: int
    audited: int


@dataclass(frozen=True, slots=True)
class Entry:
    """What is to be entered.

    Attributes:
        kind: names the table.
        subject: names the row.
        digest: of its content; "" when the row is gone.
        place: of a record in the feed, else 0.
        detail: what was done, as canonical JSON, where the row does not tell.
    """

    kind: str
    subject: str
    digest: str
    place: int = 0
    detail: str = ""


def append(change: Change, entries: Sequence[Entry]) -> None:
    """Add entries to the chain."""
    if not entries:
        return
    number, previous = head(change.connection)
    at_ms = change.now_ms
    rows = []
    for each in entries:
        number += 1
        said = (number, each.kind, each.subject, each.place, each.digest, at_ms, each.detail)
        made = hash_of(said, previous)
        rows.append((*said, previous, made))
        previous = made
    # As the driver takes them: see Writing.run_many.
    insert = _insert(change.connection.dialect)
    change.connection.exec_driver_sql(insert, rows)
    last = facts.update().where(facts.c.name == LAST)
    change.connection.execute(last.values(value=str(number)))
    change.audited = number


@cache
def _insert(dialect: sa.Dialect) -> str:
    return str(audit.insert().compile(dialect=dialect))


def hash_of(said: Iterable[object], previous: str) -> str:
    """Hash of an entry.

    Args:
        said: number, kind, subject, place, digest, at_ms, detail.
        previous: hash of the entry before, GENESIS for the first.
    """
    return digest_of([previous, *map(str, said)])


def digest_of(texts: Iterable[str]) -> str:
    """Digest of texts of which none has a NUL; the same texts in other parts give another one."""
    return hashlib.sha256("\0".join(texts).encode("utf-8", "surrogatepass")).hexdigest()


def head(connection: sa.Connection) -> tuple[int, str]:
    """Number and hash of the last entry, 0 and GENESIS when there is none."""
    found = connection.exec_driver_sql(
        "SELECT number, hash FROM audit ORDER BY number DESC LIMIT 1"
    ).first()
    return (0, GENESIS) if found is None else (found[0], found[1])


def last_number(connection: sa.Connection) -> int:
    """The last number that was given, as the service noted it; 0 when it noted none."""
    wanted = sa.select(facts.c.value).where(facts.c.name == LAST)
    found = str(connection.execute(wanted).scalar())
    return int(found) if found.isascii() and found.isdecimal() else 0


def enter_records(
    change: Change,
    rows: Mapping[str, Row],
    words: Sequence[Mapping[str, str]],
    apart: Sequence[Mapping[str, str]],
) -> None:
    """Enter new records with the service's first word for each, in feed order.

    Args:
        rows: of `records`, by id.
        words: rows of `receipts`.
        apart: rows of `exceptions`.
    """
    exceptions: dict[str, list[Mapping[str, str]]] = {}
    for each in apart:
        exceptions.setdefault(each["record"], []).append(each)
    entries = []
    for word in words:
        name = word["record"]
        row = rows[name]
        made = record_digest(row, word["outcome"], exceptions.get(name, ()))
        entries.append(Entry(RECORD, name, made, row["server_seq"]))
    append(change, entries)


def record_digest(row: Row, outcome: str, apart: Iterable[Mapping[str, str]]) -> str:
    """Digest of a record with the service's word for it and for its members."""
    texts = [str(row[name]) for name in RECORD_COLUMNS]
    texts.append(outcome)
    for each in sorted(apart, key=lambda one: one["item"]):
        texts += (each["item"], each["outcome"], each["code"])
    return digest_of([str(len(texts)), *texts])
