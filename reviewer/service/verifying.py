"""Verifies a service's database: chain, rows, signatures, signed roots. Changes nothing in it."""

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any
from urllib.parse import quote

import sqlalchemy as sa
from sqlalchemy import event

from reviewer.domain.errors import StorageFault
from reviewer.domain.finding import Fault, Report
from reviewer.domain.ids import first_seq
from reviewer.domain.signed_root import SignedRoot
from reviewer.service.chain import RECORD
from reviewer.service.database import FILE_NAME, postgresql_engine, told_faults
from reviewer.service.first_words import disagreeing
from reviewer.service.schema_steps import AUDITED_SINCE, KEPT, SCHEMA_VERSION, SUMMED_SINCE
from reviewer.service.store import Facts
from reviewer.service.summary_tables import first_words
from reviewer.service.tables import devices, facts, records, refusals
from reviewer.service.verify_chain import walk
from reviewer.service.verify_records import RecordCheck
from reviewer.service.verify_roots import RootCheck
from reviewer.service.verify_rows import check_rows


def verify_service(
    data: Path,
    database: str | None = None,
    *,
    witnesses: Sequence[SignedRoot] = (),
    signatures: bool = True,
) -> Report:
    """Everything wrong with a service's database.

    Args:
        database: URL of a PostgreSQL database; None for the SQLite file in `data`.
        witnesses: what desks have heard this service sign.
        signatures: also verify the device's signature of each record.

    Raises:
        StorageFault: there is none, it cannot be read, or has no audit yet.
    """
    engine = postgresql_engine(database) if database else file_to_read(data / FILE_NAME)
    try:
        with told_faults(engine), one_state(engine) as connection:
            return _verified(connection, witnesses, signatures=signatures)
    finally:
        engine.dispose()


def _verified(
    connection: sa.Connection, witnesses: Sequence[SignedRoot], *, signatures: bool
) -> Report:
    known = _facts(connection)
    service = Facts(known.get("service_id", ""), known.get("epoch", ""))
    report = Report(f"service {service.service_id}")
    _check_guards(connection, report)
    of_records = RecordCheck(connection, report, signatures)
    of_roots = RootCheck(connection, report, service, known.get("audit_key", ""), witnesses)
    for link in walk(connection, report):
        of_roots.take(link)
        if link.row.kind == RECORD:
            of_records.take(link.row, is_sound=link.is_sound)
    of_roots.finish()
    of_records.finish()
    check_rows(connection, report)
    if int(known["schema_version"]) >= SUMMED_SINCE:
        _check_summaries(connection, report)
    _check_high_water(connection, report)
    if not report.counted.get("signed roots") and not report.counted.get("witnessed roots"):
        report.notes.append(
            "No root was signed yet: entries cut off at the end, with the note of how many there"
            " are, would not be seen."
        )
    return report


def file_to_read(path: Path) -> sa.Engine:
    """Engine on a SQLite file that makes and changes nothing.

    Raises:
        StorageFault: there is none.
    """
    if not path.is_file():
        raise StorageFault(f"There is no service in {path.parent}. Name its folder with --data.")
    place = f"file:{quote(path.absolute().as_posix())}?mode=ro&uri=true"
    engine = sa.create_engine(f"sqlite:///{place}", connect_args={"isolation_level": None})
    # One state for all questions; the driver itself begins nothing when it reads.
    event.listen(engine, "begin", lambda connection: connection.exec_driver_sql("BEGIN"))
    return engine


@contextmanager
def one_state(engine: sa.Engine) -> Iterator[sa.Connection]:
    """A connection that sees one state of the database for all questions, and writes nothing."""
    options: dict[str, Any] = {}
    if engine.dialect.name == "postgresql":
        options = {"isolation_level": "REPEATABLE READ", "postgresql_readonly": True}
    with engine.connect() as plain:
        yield plain.execution_options(**options)


def _facts(connection: sa.Connection) -> dict[str, str]:
    inspector = sa.inspect(connection)
    known = {}
    if inspector.has_table(facts.name):
        known = {row.name: row.value for row in connection.execute(sa.select(facts))}
    found = known.get("schema_version", "")
    if not found.isdecimal() or not AUDITED_SINCE <= int(found) <= SCHEMA_VERSION:
        raise StorageFault(
            f"The database has schema {found or 'none'}, and this version verifies"
            f" {AUDITED_SINCE} to {SCHEMA_VERSION}. Start the service of this version once."
        )
    return known


def _check_guards(connection: sa.Connection, report: Report) -> None:
    """The triggers that refuse changes; who drops them has something in mind."""
    query = "SELECT name FROM sqlite_master WHERE type = 'trigger'"
    if connection.dialect.name == "postgresql":
        # Of this schema: another one of the database may hold another service.
        query = (
            "SELECT tgname FROM pg_trigger JOIN pg_class ON pg_class.oid = tgrelid WHERE NOT"
            " tgisinternal AND tgenabled <> 'D' AND relnamespace = current_schema()::regnamespace"
        )
    there = set(connection.exec_driver_sql(query).scalars())
    for table in sorted(name for names in KEPT.values() for name in names):
        for act in ("update", "delete"):
            if f"{table}_no_{act}" not in there:
                why = f"Nothing keeps rows of {table} from {act}s: its trigger was dropped."
                report.add(Fault.REMOVED, "guards", f"{table}_no_{act}", 0, why)


def _check_summaries(connection: sa.Connection, report: Report) -> None:
    """What is kept of each person is what follows from the words on their decisions."""
    for person in disagreeing(connection):
        why = (
            f"What is kept of how long {person} waited for mentors is not what follows from their"
            " words. The next word on a decision of theirs puts it right."
        )
        report.add(Fault.EDITED, first_words.name, person, 0, why)


def _check_high_water(connection: sa.Connection, report: Report) -> None:
    """Sequences below what a device was told are all here, or were refused."""
    kept = sa.select(records.c.device, records.c.seq)
    both = kept.union(sa.select(refusals.c.device, refusals.c.seq)).subquery()
    told = connection.execute(sa.select(devices.c.id, devices.c.high_water)).all()
    for device, high_water in told:
        first = first_seq(device)
        here = sa.select(sa.func.count()).where(
            both.c.device == device, both.c.seq.between(first, high_water)
        )
        missing = high_water - first + 1 - connection.execute(here).scalar_one()
        if missing > 0:
            why = (
                f"The service told device {device} that it had everything up to {high_water};"
                f" {missing} of these records are not there."
            )
            report.add(Fault.REMOVED, "devices", device, high_water, why)
