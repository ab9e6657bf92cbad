"""Compares accounts, devices, policies and logs with what was last entered of each row."""

from collections.abc import Iterator
from itertools import groupby, islice

import sqlalchemy as sa

from reviewer.domain.finding import Fault, Report
from reviewer.service.kept_rows import AT_ONCE, TABLES, KeptTable
from reviewer.service.store import Row
from reviewer.service.tables import audit
from reviewer.service.verify_chain import streamed


def check_rows(connection: sa.Connection, report: Report) -> None:
    """Every row that is entered by name."""
    for kept in TABLES:
        for last in _parts(_last_entries(connection, kept.kind)):
            _compare(connection, report, kept, last)
        for rows in _in_parts(connection, kept):
            _find_unentered(connection, report, kept, rows)


def _last_entries(connection: sa.Connection, kind: str) -> Iterator[Row]:
    wanted = sa.select(audit.c.subject, audit.c.number, audit.c.digest)
    rows = streamed(
        connection,
        wanted.where(audit.c.kind == kind, _INDEXED).order_by(audit.c.subject, audit.c.number),
    )
    for _, group in groupby(rows, lambda row: row.subject):
        *_, last = group
        yield last


# As the index says it, so that it is used.
_INDEXED = sa.text("kind <> 'record'")


def _parts(rows: Iterator[Row]) -> Iterator[tuple[Row, ...]]:
    while part := tuple(islice(rows, AT_ONCE)):
        yield part


def _compare(
    connection: sa.Connection, report: Report, kept: KeptTable, last: tuple[Row, ...]
) -> None:
    try:
        wanted = kept.named([each.subject for each in last])
    except (ValueError, TypeError):  # a subject that was edited, which the chain has told
        last = tuple(each for each in last if _names_something(kept, each.subject))
        wanted = kept.named([each.subject for each in last])
    found = {}
    for row in connection.execute(wanted).mappings():
        found[kept.subject_of(row)] = kept.digest_of(row)
    for each in last:
        report.count(kept.table.name)
        digest = found.get(each.subject, "")
        if digest == each.digest:
            continue
        fault, why = Fault.EDITED, "differs from what was entered"
        if not digest:
            fault, why = Fault.REMOVED, "was removed"
        elif not each.digest:
            fault, why = Fault.INSERTED, "was put in again"
        sentence = f"The {kept.kind} {each.subject} {why} (entry {each.number})."
        report.add(fault, kept.table.name, each.subject, each.number, sentence)


def _names_something(kept: KeptTable, subject: str) -> bool:
    try:
        kept.key_of(subject)
    except (ValueError, TypeError):
        return False
    return True


def _in_parts(connection: sa.Connection, kept: KeptTable) -> Iterator[list[str]]:
    rows = streamed(connection, kept.rows())
    for part in _parts(rows):
        yield [kept.subject_of(row._mapping) for row in part]


def _find_unentered(
    connection: sa.Connection, report: Report, kept: KeptTable, subjects: list[str]
) -> None:
    known = sa.select(audit.c.subject).where(
        audit.c.kind == kept.kind, _INDEXED, audit.c.subject.in_(subjects)
    )
    for each in sorted(set(subjects) - set(connection.execute(known).scalars())):
        sentence = f"The {kept.kind} {each} was never entered: it was put in."
        report.add(Fault.INSERTED, kept.table.name, each, 0, sentence)
