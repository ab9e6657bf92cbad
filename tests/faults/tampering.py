"""An intruder with write access to a service's database, and a database to be spoilt.

Everything is drawn from one seed; what was done comes back with the names by which it must be told.
"""

import random
import sqlite3
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from reviewer.domain.ids import DeviceId, PersonId
from reviewer.domain.people import Role
from reviewer.service import roots
from reviewer.service.company import link
from reviewer.service.database import FILE_NAME
from reviewer.service.enrolment import revoke
from reviewer.service.intake import take_batch
from reviewer.service.kept_rows import SETTINGS, TABLES, note
from reviewer.service.people import disable_person
from reviewer.service.policy import publish_policy, set_audit_share, set_rereview_share
from reviewer.service.roots import ensure_key, seal_late
from reviewer.service.store import Store, open_store
from reviewer.service.tables import metadata, outcomes
from reviewer.service.tokens import SignedIn, begin_session
from reviewer.service.versions import note_activation
from tests.service.device import Device
from tests.service.running import add
from tests.service.stocking import fill

HOUR_MS = roots.HOUR_MS
ID_COLUMN = {"records": "id", "receipts": "record", "exceptions": "record", "audit": "number"}
ID_COLUMN |= {"facts": "name", "activations": "seq", "roots": "size"}
DECIDED = 40
# Columns that are no part of a promise: how far a device has come moves by itself.
LEFT_OUT = {("devices", "high_water")}
TARGETS = ["records", "receipts", "exceptions", "audit", *(each.table.name for each in TABLES)]


def make_service(folder: Path, records_wanted: int) -> None:
    """A service with everything that is audited, and about so many records; closed."""
    with open_store(folder) as store:
        ensure_key(store)
        publish_policy(store)
        set_audit_share(store, 0.03)
        people = [add(store, name) for name in ("ada", "ben", "cy")]
        disable_person(store, add(store, "dora", Role.MENTOR, ("BER1",)).name)
        items = fill(store, 12, pictures=False)
        devices = []
        for person in people:
            device = Device()
            begin_session(store, person, device.id, device.key_hex, "desk")
            devices.append((device, SignedIn("s", person, DeviceId(device.id))))
        lost = Device()
        begin_session(store, people[0], lost.id, lost.key_hex, "lost")
        revoke(store, lost.id)
        link(store, "ada", "ada@corp.example")
        _push(store, devices, items, records_wanted)
        store.renew_epoch()
        with store.writing() as change:
            note_activation(change, "text-1/1", "ada", "first")
            note_activation(change, "text-2/1", "ada", "better")
        set_rereview_share(store, 0.5)
        seal(store)


def _push(
    store: Store, devices: list[tuple[Device, SignedIn]], items: list[str], wanted: int
) -> None:
    made = 0
    while made < wanted:
        device, caller = devices[made % len(devices)]
        author = PersonId(caller.person.id)
        if made < DECIDED:
            batch = [device.decision(author, item) for item in items]
            batch.append(device.bulk(author, [*items[:3], f"gone-{made}:box"]))
        else:  # which settle nothing, so that many take no longer than they must
            said = [{"item": items[0], "text": f"remark {made + each}"} for each in range(500)]
            batch = [device.record(author, "remark", each) for each in said]
        take_batch(store, caller, [each.as_json() for each in batch])
        made += len(batch)
    device, caller = devices[0]
    bad = [device.record(caller.person.id, "dance", {"step": step}) for step in range(3)]
    take_batch(store, caller, [each.as_json() for each in bad])
    with store.writing() as change:
        rows = [_outcome(number) for number in range(3)]
        change.connection.execute(outcomes.insert(), rows)
        note(change, "outcome", [row["id"] for row in rows])
    seal(store)


def _outcome(number: int) -> dict[str, Any]:
    texts = dict.fromkeys(("product", "pack", "site", "period", "source", "result"), "x")
    counts = {"shipped": 9, "damaged": 1, "received_ms": 5}
    return {"id": f"o{number}", "external_id": f"e{number}", **texts, **counts}


def seal(store: Store) -> None:
    """Have everything signed that was entered so far."""
    clock, store.now_ms = store.now_ms, lambda: clock() + 2 * HOUR_MS
    seal_late(store)
    store.now_ms = clock


# Named by several columns, so that an edit may give a row another name.
COMPOSED = {kept.table.name: kept for kept in TABLES if len(kept.key) > 1}


@dataclass
class Act:
    """What the intruder did.

    Attributes:
        names: rows by any of which it must be told.
        allowed: other names that follow from it.
    """

    what: str
    names: set[str] = field(default_factory=set)
    allowed: set[str] = field(default_factory=set)


class Intruder:
    """One open database without its guards."""

    def __init__(self, folder: Path, seed: int) -> None:
        self._random = random.Random(seed)
        self._database = sqlite3.connect(folder / FILE_NAME)
        self._database.row_factory = sqlite3.Row
        for pragma in ("synchronous = OFF", "journal_mode = MEMORY"):
            self._database.execute(f"PRAGMA {pragma}")
        triggers = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
        for (name,) in self._database.execute(triggers).fetchall():
            self._database.execute(f"DROP TRIGGER {name}")

    def act(self) -> Act:
        """Do one thing."""
        done = self._random.choice((self._edit, self._edit, self._delete, self._swap, self._cut))()
        self._database.commit()
        self._database.close()
        return done

    def _rows(self, table: str) -> list[sqlite3.Row]:
        order = {"records": "server_seq", "audit": "number"}.get(table, "rowid")
        statement = f"SELECT rowid, * FROM {table} ORDER BY {order}"  # noqa: S608  # of ours
        found = self._database.execute(statement).fetchall()
        return [row for row in found if table != "facts" or row["name"] in SETTINGS]

    def _put(self, table: str, column: str, value: Any, row: sqlite3.Row) -> None:
        statement = f"UPDATE {table} SET {column} = ? WHERE rowid = ?"  # noqa: S608  # of ours
        self._database.execute(statement, (value, row["rowid"]))

    def _remove(self, table: str, column: str, value: Any) -> None:
        statement = f"DELETE FROM {table} WHERE {column} = ?"  # noqa: S608  # of ours
        self._database.execute(statement, (value,))

    def _one(self) -> tuple[str, sqlite3.Row]:
        table = self._random.choice([each for each in TARGETS if self._rows(each)])
        return table, self._random.choice(self._rows(table))

    def _edit(self) -> Act:
        table, row = self._one()
        columns = {(table, each.name) for each in metadata.tables[table].c} - LEFT_OUT
        _, column = self._random.choice(sorted(columns))
        value = self._other(table, column, row[column])
        try:
            self._put(table, column, value, row)
        except sqlite3.IntegrityError:
            return self._edit()  # what is there already cannot be there twice
        act = self._named(f"edit {table}.{column} of", table, row)
        act.allowed |= {str(value)}
        if table in COMPOSED:
            changed = next(each for each in self._rows(table) if each["rowid"] == row["rowid"])
            act.allowed |= self._named("", table, changed).names
        return act

    def _delete(self) -> Act:
        table, row = self._one()
        self._remove(table, "rowid", row["rowid"])
        return self._named(f"delete one of {table}", table, row)

    def _swap(self) -> Act:
        table, column = self._random.choice(
            [("records", "server_seq"), ("audit", "number"), ("activations", "seq")]
        )
        one, other = self._random.sample(self._rows(table), 2)
        for value, row in ((-1, one), (one[column], other), (other[column], one)):
            self._put(table, column, value, row)
        act = self._named(f"swap {table}.{column}", table, one)
        second = self._named("", table, other)
        return Act(
            f"{act.what} and {second.names}", act.names, act.allowed | second.allowed | second.names
        )

    def _cut(self) -> Act:
        table = self._random.choice(["records", "receipts", "audit", "everything"])
        if table == "everything":
            return self._cut_everything()
        rows = self._rows(table)
        gone = rows[-self._random.randint(1, min(9, len(rows))) :]
        act = self._named(f"cut {len(gone)} of {table}", table, gone[0])
        for row in gone:
            self._remove(table, "rowid", row["rowid"])
            other = self._named("", table, row)
            act.allowed |= other.names | other.allowed
        return act

    def _cut_everything(self) -> Act:
        """Entries from below the last root on, their records, and the note of how many."""
        entries = self._rows("audit")
        last = self._database.execute("SELECT max(size) FROM roots").fetchone()[0]
        first = self._random.randint(last - 5, last)
        act = Act(f"cut everything from entry {first} on", {str(last)})
        for row in entries[first - 1 :]:
            act.allowed |= {row["subject"], str(row["number"])}
            if row["kind"] == "record":
                for table in ("receipts", "exceptions", "records"):
                    self._remove(table, ID_COLUMN[table], row["subject"])
        self._database.execute("DELETE FROM audit WHERE number >= ?", (first,))
        self._database.execute("UPDATE facts SET value = ? WHERE name = 'audit_last'", (first - 1,))
        return act

    def _named(self, what: str, table: str, row: sqlite3.Row) -> Act:
        if table in COMPOSED:
            names = {COMPOSED[table].subject_of(dict(row))}
        else:
            names = {str(row[ID_COLUMN.get(table, "id")])}
        subject = {row["subject"]} if table == "audit" else set()
        device = {dict(row)["device"]} if "device" in dict(row) else set()
        return Act(f"{what} {sorted(names)}", names, device | subject)

    def _other(self, table: str, column: str, value: Any) -> Any:
        if isinstance(metadata.tables[table].c[column].type.python_type(), bool):
            return int(not value)
        if isinstance(value, int):
            return value + self._random.choice((-1, 1)) * self._random.randint(1, 5)
        text = value or ""
        at = self._random.randrange(len(text) + 1)
        changed = (
            text[:at] + self._random.choice("abc019 ") + text[at:],
            text[:at] + self._random.choice("xyz789") + text[at + 1 :],
            text[: at // 2],
        )
        return self._random.choice([each for each in changed if each != text])
