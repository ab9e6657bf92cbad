"""Walks the audit's chain: every entry by its own hash, its number and what it follows.

A single entry that was changed does not make those after it look wrong: what it said before is
told by the hash that the next one holds.
"""

from collections.abc import Iterator
from dataclasses import dataclass
from itertools import chain as joined
from itertools import pairwise
from typing import Any

import sqlalchemy as sa

from reviewer.domain.finding import Fault, Report
from reviewer.service.chain import GENESIS, hash_of, last_number
from reviewer.service.store import Row
from reviewer.service.tables import audit

AT_ONCE = 1000
# Where an entry that was swapped with a near one may have stood.
NEAR = 3


@dataclass(frozen=True, slots=True)
class Link:
    """One entry on the walk.

    Attributes:
        leaves: hashes to be put into the tree; two when the entry before it is missing.
        is_sound: the entry says what it said when it was made.
        knows_tree: False from where on the tree cannot be made up any more.
    """

    row: Row
    leaves: tuple[str, ...]
    is_sound: bool
    knows_tree: bool


def streamed(connection: sa.Connection, wanted: sa.Select[Any]) -> Iterator[Row]:
    """Rows as they are read, some at a time."""
    options = {"stream_results": True, "yield_per": AT_ONCE}
    yield from connection.execute(wanted, execution_options=options)


def walk(connection: sa.Connection, report: Report) -> Iterator[Link]:
    """Every entry in order, faults noted."""
    previous, expected, knows_tree = GENESIS, 1, True
    rows = streamed(connection, sa.select(audit).order_by(audit.c.number))
    number = 0
    for row, after in pairwise(joined(rows, (None,))):
        if row is None:
            break
        number = row.number
        gap = number - expected
        if gap:
            _note_gap(report, expected, number - 1)
            previous = row.prev_hash
        made = hash_of(_said(row), row.prev_hash)
        link = _link(row, made, after)
        is_sound = _judge(connection, report, row, made, link, previous)
        knows_tree = knows_tree and gap <= 1
        missing = (row.prev_hash,) if gap == 1 else ()
        yield Link(row, (*missing, link), is_sound, knows_tree)
        previous, expected = link, number + 1
        report.count("entries")
    _check_end(report, number, last_number(connection))


def _said(row: Row) -> tuple[int, str, str, int, str, int, str]:
    return (row.number, row.kind, row.subject, row.place, row.digest, row.at_ms, row.detail)


def _link(row: Row, made: str, after: Row | None) -> str:
    """The entry's hash as it was: the next one tells when the one here does not fit."""
    follows = after is not None and after.number == row.number + 1
    if after is not None and follows and made != row.hash:
        return str(after.prev_hash)
    return str(row.hash)


def _judge(
    connection: sa.Connection, report: Report, row: Row, made: str, link: str, previous: str
) -> bool:
    if made == row.hash:
        if row.prev_hash == previous:
            return True
        why = "does not follow the entry before it: one of them was put in or exchanged"
        report.add(Fault.INSERTED, "audit", str(row.number), row.number, _sentence(row, why))
        return False
    if link == made:
        report.add(
            Fault.EDITED, "audit", str(row.number), row.number, _sentence(row, "had another hash")
        )
        return bool(row.prev_hash == previous)
    if hash_of(_said(row), previous) == row.hash:
        why = "followed another hash: that one is the entry before it"
        report.add(Fault.EDITED, "audit", str(row.number), row.number, _sentence(row, why))
        return True
    stood = _stood_at(connection, row)
    fault = Fault.REORDERED if stood else Fault.EDITED
    why = f"was made as entry {stood}" if stood else "says something else than when it was made"
    report.add(fault, "audit", str(row.number), row.number, _sentence(row, why))
    return False


def _stood_at(connection: sa.Connection, row: Row) -> int:
    """The number with which an entry was made, 0 when it fits none that is likely."""
    before = sa.select(audit.c.number).where(audit.c.hash == row.prev_hash)
    likely = [number + 1 for number in connection.execute(before).scalars()]
    likely += range(max(row.number - NEAR, 1), row.number + NEAR + 1)
    for number in likely:
        if hash_of((number, *_said(row)[1:]), row.prev_hash) == row.hash:
            return int(number)
    return 0


def _sentence(row: Row, why: str) -> str:
    return f"Entry {row.number} of the audit ({row.kind} {row.subject}) {why}."


def _note_gap(report: Report, first: int, last: int) -> None:
    what = f"Entry {first} is" if first == last else f"Entries {first} to {last} are"
    report.add(Fault.REMOVED, "audit", str(first), first, f"{what} missing from the audit.")


def _check_end(report: Report, number: int, noted: int) -> None:
    if noted > number:
        why = f"The audit ends with entry {number}; {noted} were given."
        report.add(Fault.TRUNCATED, "audit", str(number + 1), number + 1, why)
    elif noted < number:
        why = f"The audit has {number} entries where the service noted {noted}."
        report.add(Fault.INSERTED, "audit", "audit_last", noted + 1, why)
