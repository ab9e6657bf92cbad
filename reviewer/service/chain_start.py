"""The chain of a database from before there was one: every row it should cover, entered once."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

from reviewer.service.chain import RECORD, Entry, append, record_digest
from reviewer.service.kept_rows import note_all
from reviewer.service.tables import exceptions, receipts, records

AT_ONCE = 2000


@dataclass(slots=True)
class Upgrade:
    """The transaction that brings a database up."""

    connection: sa.Connection
    now_ms: int
    audited: int = 0


def begin_chain(connection: sa.Connection) -> None:
    """Enter what is there: accounts, settings and logs, then records in feed order."""
    change = Upgrade(connection, time.time_ns() // 1_000_000)
    note_all(change)
    after = 0
    while rows := list(connection.execute(records_after(after, AT_ONCE)).mappings()):
        apart = exceptions_of(connection, rows)
        append(
            change,
            [
                Entry(
                    RECORD,
                    row["id"],
                    record_digest(row, row["outcome"] or "", apart.get(row["id"], [])),
                    row["server_seq"],
                )
                for row in rows
            ],
        )
        after = rows[-1]["server_seq"]


def records_after(seq: int, limit: int) -> sa.Select[Any]:
    """Records with the first word for each, in feed order."""
    return (
        sa.select(records, receipts.c.outcome)
        .join_from(records, receipts, receipts.c.record == records.c.id, isouter=True)
        .where(records.c.server_seq > seq)
        .order_by(records.c.server_seq)
        .limit(limit)
    )


def exceptions_of(
    connection: sa.Connection, rows: list[sa.RowMapping]
) -> dict[str, list[Mapping[str, str]]]:
    """Words for single members, of records next to each other in the feed."""
    if not rows:
        return {}
    span = records.c.server_seq.between(rows[0]["server_seq"], rows[-1]["server_seq"])
    wanted = sa.select(exceptions).join_from(
        exceptions, records, records.c.id == exceptions.c.record
    )
    found: dict[str, list[Mapping[str, str]]] = {}
    for row in connection.execute(wanted.where(span)).mappings():
        found.setdefault(row["record"], []).append(dict(row))
    return found
