"""Compares records, with the first words for them, with their entries in the audit.

Both come in feed order and are gone through side by side, so nothing is held in memory but what is
out of place.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

import sqlalchemy as sa

from reviewer.domain.canonical import digest
from reviewer.domain.finding import Fault, Report
from reviewer.service.chain import record_digest
from reviewer.service.chain_start import exceptions_of, records_after
from reviewer.service.store import Row
from reviewer.service.tables import devices, exceptions, receipts, records
from reviewer.wire.signatures import is_signed_hash

AT_ONCE = 1000
SMALLEST = -(2**63)
MOST_OUT_OF_PLACE = 10_000
_TEXTS = ("author", "device", "id", "kind", "payload_hash", "prev_hash")
_quoted = json.JSONEncoder(ensure_ascii=False).encode


@dataclass(slots=True)
class RecordCheck:
    """Goes through the records as their entries come.

    Attributes:
        signatures: also verify that of each record, by far the longest part.
    """

    connection: sa.Connection
    report: Report
    signatures: bool
    _rows: Iterator[tuple[sa.RowMapping, list[Mapping[str, str]]]] = field(init=False)
    _next: tuple[sa.RowMapping, list[Mapping[str, str]]] | None = field(init=False)
    _strangers: dict[str, int] = field(default_factory=dict)  # place of rows without an entry
    _keys: dict[str, str] = field(default_factory=dict)
    _explained: set[str] = field(default_factory=set)  # ids of rows that were spoken of

    def __post_init__(self) -> None:
        self._rows = _all_rows(self.connection)
        self._next = next(self._rows, None)

    def take(self, entry: Row, *, is_sound: bool) -> None:
        """The next entry of a record."""
        if not is_sound:
            self._explain(entry)
            return
        while self._next is not None and self._next[0]["server_seq"] < entry.place:
            self._set_aside(self._next[0])
            self._next = next(self._rows, None)
        if self._next is None or self._next[0]["server_seq"] > entry.place:
            self._miss(entry)
            return
        row, apart = self._next
        self._next = next(self._rows, None)
        if row["id"] == entry.subject:
            self._compare(entry, row, apart)
        elif record_digest(row, row["outcome"] or "", apart) == entry.digest:
            self._explained.add(row["id"])
            self._add(Fault.EDITED, entry, f"is called {row['id']} now")
        else:
            self._set_aside(row)
            self._miss(entry)

    def finish(self) -> None:
        """After the last entry: rows that nobody entered, and words about no record."""
        while self._next is not None:
            self._set_aside(self._next[0])
            self._next = next(self._rows, None)
        for name, place in self._strangers.items():
            if name not in self._explained:
                why = f"Record {name} at place {place} was never entered: it was put in."
                self.report.add(Fault.INSERTED, "records", name, place, why)
        for table in (receipts, exceptions):
            self._find_orphans(table)

    def _compare(self, entry: Row, row: sa.RowMapping, apart: list[Mapping[str, str]]) -> None:
        self.report.count("records")
        faults = record_faults(row)
        if record_digest(row, row["outcome"] or "", apart) != entry.digest and not faults:
            faults = ["its signature, time of receipt, receipt or exceptions differ"]
        if faults:
            self._add(Fault.EDITED, entry, f"was edited: {', '.join(faults)}")
        elif self.signatures and not self._is_signed(row):
            why = f"is not signed by the key of device {row['device']}"
            self._add(Fault.UNSIGNED, entry, why)

    def _is_signed(self, row: sa.RowMapping) -> bool:
        return is_signed_hash(row["signature"], row["hash"], self._key_of(row["device"]))

    def _key_of(self, device: str) -> str:
        """Hexadecimal; "" for a device that is not known."""
        if device not in self._keys:
            wanted = sa.select(devices.c.public_key).where(devices.c.id == device)
            self._keys[device] = self.connection.execute(wanted).scalar() or ""
        return self._keys[device]

    def _miss(self, entry: Row) -> None:
        """The entry's record is not at its place."""
        wanted = sa.select(records.c.server_seq).where(records.c.id == entry.subject)
        place = self.connection.execute(wanted).scalar()
        if place is None:
            self._add(Fault.REMOVED, entry, "was removed")
            return
        self._explained.add(entry.subject)
        self._add(Fault.REORDERED, entry, f"stands at place {place} now")

    def _explain(self, entry: Row) -> None:
        """The entry itself was changed, and spoken of: its record is not another finding."""
        self._explained.add(entry.subject)
        at_place = sa.select(records.c.id).where(records.c.server_seq == entry.place)
        self._explained.update(self.connection.execute(at_place).scalars())

    def _set_aside(self, row: sa.RowMapping) -> None:
        if len(self._strangers) < MOST_OUT_OF_PLACE:
            self._strangers[row["id"]] = row["server_seq"]

    def _add(self, fault: Fault, entry: Row, why: str) -> None:
        sentence = f"Record {entry.subject} at place {entry.place} {why}."
        self.report.add(fault, "records", entry.subject, entry.place, sentence)

    def _find_orphans(self, table: sa.Table) -> None:
        of_none = ~sa.exists().where(records.c.id == table.c.record)
        wanted = sa.select(table.c.record).where(of_none).distinct().limit(MOST_OUT_OF_PLACE)
        for name in self.connection.execute(wanted).scalars():
            why = f"A row of {table.name} is about record {name}, which is not there."
            self.report.add(Fault.INSERTED, table.name, name, 0, why)


def _all_rows(
    connection: sa.Connection,
) -> Iterator[tuple[sa.RowMapping, list[Mapping[str, str]]]]:
    """Every record with its receipt's outcome and its exceptions, in feed order."""
    after = SMALLEST
    while rows := list(connection.execute(records_after(after, AT_ONCE)).mappings()):
        apart = exceptions_of(connection, rows)
        for row in rows:
            yield row, apart.get(row["id"], [])
        after = rows[-1]["server_seq"]


def record_faults(row: sa.RowMapping) -> list[str]:
    """What does not fit together in a record as it is stored, half a sentence each."""
    faults = []
    if _hash_of(row["payload"]) != row["payload_hash"]:
        faults.append("its payload does not fit the payload's hash")
    if _hash_of(_facts_of(row)) != row["hash"]:
        faults.append("its columns do not fit its hash")
    return faults


def _facts_of(row: sa.RowMapping) -> str:
    """What the record's hash covers, put together as it was hashed: columns hold canonical text."""
    author, device, name, kind, payload_hash, prev_hash = (_quoted(row[each]) for each in _TEXTS)
    return (
        f'{{"author":{author},"clock":{row["clock"]},"device":{device},"id":{name},"kind":{kind},'
        f'"payload_hash":{payload_hash},"prev_hash":{prev_hash},"seq":{row["seq"]}}}'
    )


def _hash_of(text: str) -> str:
    return digest(text.encode("utf-8", "surrogatepass"))
