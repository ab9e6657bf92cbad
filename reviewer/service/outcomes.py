"""Takes what came of parcels: returns, reviews, physical tests; all of a file, or nothing.

The same outcome twice counts once: source and external id name it. How outcomes add to what
shipments.csv states is parcels.py's.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from enum import StrEnum
from pathlib import Path
from typing import Any

import sqlalchemy as sa

from reviewer import resources
from reviewer.catalogue import fields
from reviewer.catalogue.defects import Defects, shown
from reviewer.catalogue.shipments import count
from reviewer.catalogue.table_file import SourceRow, read_table
from reviewer.domain.canonical import digest
from reviewer.domain.ids import PackCode
from reviewer.domain.people import Person
from reviewer.service.came_back import tell_anew
from reviewer.service.items import parts_of
from reviewer.service.kept_rows import note
from reviewer.service.parcels import days_of
from reviewer.service.restocking import restock
from reviewer.service.rights import covers
from reviewer.service.store import Store, Writing
from reviewer.service.tables import outcomes, products
from reviewer.service.test_slips import close_slips, slips_named

REQUIRED = frozenset({"id", "pack", "source"})
LONGEST_NAME = 200
LONGEST_SITE = 64


class Source(StrEnum):
    """Where the word comes from."""

    RETURNS = "returns"
    REVIEW = "review"
    PHYSICAL_TEST = "physical_test"


class Result(StrEnum):
    """What came of one parcel."""

    DAMAGED = "damaged"
    FINE = "fine"
    UNKNOWN = "unknown"


@dataclass(frozen=True, slots=True)
class Entry:
    """One outcome.

    Attributes:
        site: "" for the product's own.
        result: "" when it counts several parcels.
    """

    external_id: str
    product: str
    pack: str
    site: str
    period: str
    source: str
    result: str
    shipped: int
    damaged: int

    @property
    def id(self) -> str:
        """Names it for ever."""
        return digest(f"{self.source}\n{self.external_id}".encode())[:32]

    @property
    def tests(self) -> bool:
        """Whether it is a physical test."""
        return self.source == Source.PHYSICAL_TEST.value


@dataclass(frozen=True, slots=True)
class OutcomesReport:
    """What taking outcomes came to.

    Attributes:
        known: were here already.
        products: whose counts may have changed.
        reopened: certified items that they call into question.
    """

    outcomes: int
    new: int
    known: int
    products: int
    reopened: int

    def facts(self) -> dict[str, Any]:
        """For printing."""
        return asdict(self)


def ingest_outcomes(path: Path, store: Store) -> OutcomesReport:
    """Read a file, CSV or JSONL.

    Raises:
        BadCatalogue: with every defect found; nothing was stored.
        StorageFault: the database cannot be written.
    """
    defects = Defects(path.name or str(path))
    return take_outcomes(store, read_table(path, defects, REQUIRED).rows, defects)


def take_outcomes(
    store: Store, rows: Iterable[SourceRow], defects: Defects, person: Person | None = None
) -> OutcomesReport:
    """Store outcomes and bring their products in line, in one transaction.

    Args:
        person: who reports them, bound to their sites; None for who runs the service.

    Raises:
        BadCatalogue: with every defect found; nothing was stored.
    """
    read = _Reading(defects).entries(rows)
    with store.writing() as change:
        placed = _placed(change.connection, read, defects, person)
        fresh = _unknown(change.connection, placed, defects)
        _check_slips(change.connection, placed, defects)
        defects.refuse_if_any()
        touched, reopened = bring_in(store, change, fresh)
    return OutcomesReport(
        outcomes=len(read),
        new=len(fresh),
        known=len(read) - len(fresh),
        products=touched,
        reopened=reopened,
    )


def bring_in(store: Store, change: Writing, fresh: list[Entry]) -> tuple[int, int]:
    """Store outcomes that are new, with all that follows; products touched, items reopened."""
    _insert(change, fresh)
    tested = {each.external_id: _result(each) for each in fresh if each.tests}
    close_slips(store, change, tested)
    failed: dict[str, frozenset[PackCode]] = {}
    for each in fresh:
        if each.tests and each.damaged:
            packs = failed.get(each.product, frozenset())
            failed[each.product] = packs | {PackCode(each.pack)}
    touched = sorted({each.product for each in fresh})
    tell_anew(change, {(each.product, each.pack) for each in fresh if each.shipped})
    return len(touched), restock(store, change, touched, failed=failed).reopened


@dataclass(slots=True)
class _Reading:
    """Rows of text on their way to entries."""

    defects: Defects

    def entries(self, rows: Iterable[SourceRow]) -> list[tuple[int, Entry]]:
        """Line and entry of each row without a defect."""
        found: list[tuple[int, Entry]] = []
        alike: Counter[tuple[str, ...]] = Counter()
        for row in rows:
            before = len(self.defects)
            entry = self._entry(row, alike)
            if len(self.defects) == before:
                found.append((row.line, entry))
        return found

    def _entry(self, row: SourceRow, alike: Counter[tuple[str, ...]]) -> Entry:
        if not row["id"]:
            self._wrong(row, "id", "it is empty", "Name the product.")
        pack = fields.pack(row, "pack", resources.ladder(), self.defects)
        if not row["pack"]:
            self._wrong(row, "pack", "it is empty", "Name the pack it went out in.")
        source = self._one_of(row, "source", [each.value for each in Source])
        result, shipped, damaged = self._what_came(row)
        facts = (row["id"], str(pack), row["site"], self._period(row), source, result)
        for column, most in (("external_id", LONGEST_NAME), ("site", LONGEST_SITE)):
            if len(row[column]) > most:
                why = f"it has {len(row[column])} characters, the limit is {most}"
                self._wrong(row, column, why, "Shorten it.")
        name = row["external_id"]
        if not name:
            same = (*facts, str(shipped), str(damaged))
            alike[same] += 1
            name = f"row-{digest(chr(10).join(same).encode())[:16]}-{alike[same]}"
        return Entry(name, *facts, shipped, damaged)

    def _what_came(self, row: SourceRow) -> tuple[str, int, int]:
        counted = bool(row["shipped"] or row["damaged"])
        if counted == bool(row["result"]):
            why = "result and counts are both there" if counted else "it says nothing"
            self._wrong(row, "result", why, "Give result, or shipped and damaged.")
            return "", 0, 0
        if not counted:
            result = self._one_of(row, "result", [each.value for each in Result])
            known = result in (Result.DAMAGED.value, Result.FINE.value)
            return result, int(known), int(result == Result.DAMAGED.value)
        before = len(self.defects)
        shipped, damaged = (count(row, name, self.defects) for name in ("shipped", "damaged"))
        if shipped is None or damaged is None or len(self.defects) > before:
            return "", 0, 0
        if damaged > shipped:
            why = f"{damaged} damaged of {shipped} shipped"
            self._wrong(row, "damaged", why, "Correct the row.")
        return "", shipped, damaged

    def _period(self, row: SourceRow) -> str:
        period, day = row["period"], row["date"]
        if not period and not day:
            self._wrong(row, "period", "it is empty, and so is date", "Say when it went out.")
            return ""
        for column in ("period", "date"):
            if row[column] and (days_of(row[column]) is None or len(row[column]) > 10):
                remedy = "Write 2026, 2026-Q2, 2026-05 or 2026-05-17."
                self._wrong(row, column, f"{shown(row[column])} is not understood", remedy)
                return ""
        return day or period

    def _one_of(self, row: SourceRow, column: str, known: list[str]) -> str:
        if row[column] not in known:
            why = f"{shown(row[column])} is not known" if row[column] else "it is empty"
            self._wrong(row, column, why, f"Use one of {', '.join(known)}.")
        return row[column]

    def _wrong(self, row: SourceRow, column: str, why: str, remedy: str) -> None:
        self.defects.add(row.line, column, why, remedy)


def _placed(
    connection: sa.Connection,
    read: list[tuple[int, Entry]],
    defects: Defects,
    person: Person | None,
) -> list[tuple[int, Entry]]:
    """Entries of products that are here, each with its site."""
    names = sorted({each.product for _, each in read})
    sites = {
        row.id: row.site
        for part in parts_of(names)
        for row in connection.execute(
            sa.select(products.c.id, products.c.site).where(products.c.id.in_(part))
        )
    }
    found = []
    for line, each in read:
        site = sites.get(each.product)
        if site is None or (person is not None and not covers(person, site)):
            why = f"there is no product {shown(each.product)}"
            defects.add(line, "id", why, "Ingest its catalogue first.")
            continue
        if person is not None and each.site and not covers(person, each.site):
            why = f"you do not work for {shown(each.site)}"
            defects.add(line, "site", why, "Leave it to who does.")
            continue
        facts = {**asdict(each), "site": each.site or site}
        found.append((line, Entry(**facts)))
    return found


def _unknown(
    connection: sa.Connection, placed: list[tuple[int, Entry]], defects: Defects
) -> list[Entry]:
    """Entries that are not here yet, each once."""
    columns = [outcomes.c[name] for name in Entry.__slots__]
    here = {
        entry.id: ("before", entry)
        for part in parts_of(sorted({each.id for _, each in placed}))
        for row in connection.execute(sa.select(*columns).where(outcomes.c.id.in_(part)))
        for entry in [Entry(*row)]
    }
    fresh = []
    for line, each in placed:
        known = here.setdefault(each.id, (f"in line {line}", each))
        if known[1] is each:
            fresh.append(each)
        elif known[1] != each:
            why = f"{shown(each.external_id)} was reported {known[0]} with other facts"
            defects.add(line, "external_id", why, "Give another outcome another id.")
    return fresh


def _check_slips(
    connection: sa.Connection, placed: list[tuple[int, Entry]], defects: Defects
) -> None:
    """See that what names a test slip is of its product and pack."""
    known = slips_named(connection, {each.external_id for _, each in placed if each.tests})
    for line, each in placed:
        slip = known.get(each.external_id) if each.tests else None
        if slip is None:
            continue
        for column, told, meant in (
            ("id", each.product, slip.product),
            ("pack", each.pack, slip.pack),
        ):
            if told != meant:
                why = f"slip {each.external_id} is for {shown(meant)}, not {shown(told)}"
                defects.add(line, column, why, "Look at the slip again.")


def _result(each: Entry) -> tuple[str, str]:
    """What a test came to, and the outcome's id."""
    known = Result.DAMAGED if each.damaged else Result.FINE
    return (known if each.shipped else Result.UNKNOWN).value, each.id


def _insert(change: Writing, fresh: list[Entry]) -> None:
    if fresh:
        rows = [{"id": each.id, "received_ms": change.now_ms, **asdict(each)} for each in fresh]
        change.connection.execute(outcomes.insert(), rows)
        note(change, "outcome", [each.id for each in fresh])
