"""Records whose numbers the service knows as those of others, made anew under a new device id.

That is so when the profile's folder was set back to an older state, or copied to a second machine.
Nothing is changed: a copy with the same author, payload and clock is appended, `replaces` in its
payload names the record it stands for, and what refers to such a record is copied too and refers to
the copy. What is copied gets the desk's own receipt, so that it is offered no more.
"""

import json
from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.ids import RecordId
from reviewer.domain.record import Record
from reviewer.journal.database import Database
from reviewer.journal.entry import RENUMBERED
from reviewer.journal.rows import record_of

REPLACES = "replaces"
# Members of a payload that name another record.
_REFERRING = ("withdraws", "supersedes", "decision")

# In device order, so that what refers to a record comes after it.
_SINCE = (
    "SELECT line FROM record WHERE seq >= (SELECT min(seq) FROM record WHERE id IN "
    "(SELECT value FROM json_each(?))) ORDER BY seq"
)
_PUT_ASIDE = (
    "INSERT INTO receipt (seq, outcome, server_seq, received_ms, code, epoch) "
    "VALUES (?, 'rejected', 0, ?, ?, '') ON CONFLICT (seq) DO UPDATE SET outcome = "
    "excluded.outcome, server_seq = 0, received_ms = excluded.received_ms, code = excluded.code"
)


@dataclass(frozen=True, slots=True)
class Plan:
    """What is to be copied.

    Attributes:
        records: in device order.
        copies: id of the copy of each that has one.
    """

    records: tuple[Record, ...]
    copies: dict[RecordId, RecordId]

    def uncopied(self) -> list[Record]:
        """Those that have no copy yet."""
        return [record for record in self.records if record.id not in self.copies]


def plan(database: Database, clashing: Collection[RecordId]) -> Plan:
    """The clashing records with everything that refers to them, and the copies made so far."""
    concerned = set(clashing)
    found: list[Record] = []
    copies: dict[RecordId, RecordId] = {}
    for (line,) in database.stream(_SINCE, json.dumps(sorted(clashing))):
        record = record_of(line)
        if REPLACES in record.payload:
            copies[RecordId(str(record.payload[REPLACES]))] = record.id
        elif record.id in concerned or not concerned.isdisjoint(_referred(record)):
            concerned.add(record.id)
            found.append(record)
    return Plan(tuple(found), copies)


def is_copy(record: Record) -> bool:
    """Whether the record stands for an earlier one. Such a one is never copied again."""
    return REPLACES in record.payload


def payload_of_copy(record: Record, copies: Mapping[RecordId, RecordId]) -> dict[str, Json]:
    """The payload with what it stands for; it refers to the copy of what the record refers to."""
    payload = {**record.payload, REPLACES: record.id}
    for name in _REFERRING:
        if payload.get(name) in copies:
            payload[name] = copies[payload[name]]
    return payload


def _referred(record: Record) -> list[Any]:
    return [named for name in _REFERRING if isinstance(named := record.payload.get(name), str)]


def put_aside(database: Database, records: Collection[Record], now_ms: int) -> None:
    """Copies stand for these records: they are offered no more."""
    with database.writing():
        rows = [(record.seq, now_ms, RENUMBERED) for record in records]
        database.run_many(_PUT_ASIDE, rows)
        database.run_many("DELETE FROM outbox WHERE seq = ?", ((row[0],) for row in rows))
