"""The audit: one chain of entries over what is only added to, and over who may do what.

An entry has the next number, names a row by kind and subject, and holds a digest of the row's
content. Its hash covers all of that and the hash of the entry before. Entries are written in the
transaction that writes their rows, which holds the feed's counter: so they are numbered without
gaps in the order of commits, also when several processes share one database.

The fact `audit_last` has the last number, so that entries missing at the end are seen.
"""

import hashlib
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from operator import itemgetter
from typing import Any, Protocol, TypeAlias

import sqlalchemy as sa

from reviewer.service.tables import audit, facts

RECORD = "record"
GENESIS = "0" * 64
LAST = "audit_last"

# What is digested of a record: its own hash covers every other column, see record_faults.
RECORD_COLUMNS = ("hash", "signature", "server_seq", "received_ms")
_COLUMNS = tuple(audit.c.keys())
_record_values = itemgetter(*RECORD_COLUMNS)


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
    said = [(each.kind, each.subject, each.place, each.digest, each.detail) for each in entries]
    _append(change, said)


def _append(change: Change, entries: Iterable[tuple[str, str, int, str, str]]) -> None:
    number, previous = head(change.connection)
    at_ms = change.now_ms
    rows = []
    for kind, subject, place, digest, detail in entries:
        number += 1
        made = hash_of((number, kind, subject, place, digest, at_ms, detail), previous)
        rows.append((number, kind, subject, place, digest, at_ms, detail, previous, made))
        previous = made
    # As the driver takes them: see Writing.run_many.
    statement, is_named = _insert(change.connection.dialect)
    plain = [dict(zip(_COLUMNS, row, strict=True)) for row in rows] if is_named else rows
    change.connection.exec_driver_sql(statement, plain)
    last = facts.update().where(facts.c.name == LAST)
    change.connection.execute(last.values(value=str(number)))
    change.audited = number


@cache
def _insert(dialect: sa.Dialect) -> tuple[str, bool]:
    """The statement, and whether the driver wants its values by name."""
    compiled = audit.insert().compile(dialect=dialect)
    return str(compiled), not compiled.positiontup


def hash_of(said: tuple[int, str, str, int, str, int, str], previous: str) -> str:
    """Hash of an entry.

    Args:
        said: number, kind, subject, place, digest, at_ms, detail.
        previous: hash of the entry before, GENESIS for the first.
    """
    number, kind, subject, place, digest, at_ms, detail = said
    text = f"{previous}\0{number}\0{kind}\0{subject}\0{place}\0{digest}\0{at_ms}\0{detail}"
    return hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()


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
        entries.append((RECORD, name, row["server_seq"], made, ""))
    if entries:
        _append(change, entries)


def record_digest(row: Row, outcome: str, apart: Collection[Mapping[str, str]]) -> str:
    """Digest of a record with the service's word for it and for its members."""
    made, signature, place, received_ms = _record_values(row)
    said = f"{made}\0{signature}\0{place}\0{received_ms}\0{outcome}\0{len(apart)}"
    if not apart:
        return hashlib.sha256(said.encode("utf-8", "surrogatepass")).hexdigest()
    texts = [said]
    for each in sorted(apart, key=lambda one: one["item"]):
        texts += (each["item"], each["outcome"], each["code"])
    return digest_of(texts)
