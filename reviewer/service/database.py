"""Opens the database: one SQLite file by default, PostgreSQL by URL; durable at every commit.

SQLite runs WAL with FULL from version 3.51.3 on, which repaired the WAL-reset corruption of all
versions before (sqlite.org, release 3.51.3), else TRUNCATE with EXTRA. The settings are read back.
"""

import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import sqlalchemy as sa
from sqlalchemy import event
from sqlalchemy.exc import ArgumentError, DBAPIError, InterfaceError, OperationalError
from sqlalchemy.schema import CreateSchema, DropSchema

from reviewer.domain.errors import BadInput, NewerSchema, Refused, StorageFault
from reviewer.service.all_tables import metadata
from reviewer.service.chain import LAST
from reviewer.service.chain_start import begin_chain
from reviewer.service.first_words import keep_all
from reviewer.service.past_tables import keepers
from reviewer.service.schema_steps import (
    AUDITED_SINCE,
    SCHEMA_VERSION,
    STEPS,
    SUMMED_SINCE,
    VERSIONS_KEPT_SINCE,
    guards,
)
from reviewer.service.tables import counter, facts

FILE_NAME = "service.db"
APPLICATION_ID = 0x52565352  # "RVSR"
WAL_REPAIRED = (3, 51, 3)
BUSY_MS = 15_000
CACHE_KIB = 16 * 1024
_WORLDS = (
    *("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL", "SQLITE_IOERR", "SQLITE_CANTOPEN"),
    *("SQLITE_READONLY", "SQLITE_CORRUPT", "SQLITE_NOTADB", "SQLITE_PERM", "SQLITE_NOMEM"),
)
CONNECTIONS = 8
MORE_CONNECTIONS = 40
# Begins the name that PostgreSQL shows for connections of a process that serves.
SERVES = "reviewer serve"


def open_engine(folder: Path, database: str | None) -> sa.Engine:
    """Engine on the folder's SQLite file, or on `database` when given; tables are made.

    Raises:
        BadInput: the URL names no database we know.
        StorageFault: it cannot be opened.
        NewerSchema: a newer version of Reviewer wrote it.
    """
    engine = postgresql_engine(database) if database else _sqlite(folder / FILE_NAME)
    try:
        _prepare(engine)
    except DBAPIError as fault:
        engine.dispose()
        raise StorageFault(
            f"The service's database {engine.url.render_as_string()} cannot be opened:"
            f" {fault.orig}. Check that it is there, not damaged, and may be written."
        ) from fault
    return engine


@contextmanager
def new_tables(database: str) -> Iterator[sa.Connection]:
    """A transaction on a PostgreSQL database without tables, which makes them; empty ones.

    Raises:
        BadInput: the URL names no database we know.
        Refused: there are tables of a service already.
        StorageFault: it cannot be opened or written.
    """
    engine = postgresql_engine(database)
    try:
        with told_faults(engine), engine.begin() as connection:
            _one_at_a_time(connection)
            if _version(connection):
                raise Refused(
                    f"The database {engine.url.render_as_string()} holds a service already, and"
                    " nothing is ever written over. Name an empty database."
                )
            _create(connection)
            for table in (counter, facts):
                connection.execute(table.delete())
            yield connection
    finally:
        engine.dispose()


@contextmanager
def passing_schema(engine: sa.Engine) -> Iterator[str]:
    """URL of an empty schema of the same PostgreSQL database, which is gone at the end.

    Raises:
        StorageFault: it cannot be made.
    """
    name = f"reviewer_test_{secrets.token_hex(6)}"
    try:
        with engine.begin() as connection:
            connection.execute(CreateSchema(name))
    except DBAPIError as fault:
        raise StorageFault(
            f"No schema can be made in {engine.url.database} to restore into for a test:"
            f" {fault.orig}. Let the service's account do so: GRANT CREATE ON DATABASE."
        ) from fault
    try:
        asked = " ".join(engine.url.normalized_query.get("options", ()))
        there = engine.url.update_query_dict({"options": f"{asked} -csearch_path={name}".strip()})
        yield there.render_as_string(hide_password=False)
    finally:
        with engine.begin() as connection:
            connection.execute(DropSchema(name, cascade=True))


@contextmanager
def told_faults(engine: sa.Engine) -> Iterator[None]:
    """Turns the world's faults of a database (disk, locks, connection) into a StorageFault."""
    try:
        yield
    except DBAPIError as fault:
        if not _is_the_worlds(fault):
            raise
        if getattr(fault.orig, "sqlite_errorname", "").startswith("SQLITE_READONLY"):
            raise StorageFault(
                f"The service's database {engine.url.database} cannot be written: {fault.orig}."
                " Give the account that runs Reviewer the right to write this file and its folder,"
                " or name another folder with --data."
            ) from fault
        raise StorageFault(f"The service's database did not answer: {fault.orig}.") from fault


def _is_the_worlds(fault: DBAPIError) -> bool:
    if isinstance(fault.orig, sqlite3.Error):
        # SQLITE_ERROR, MISUSE and the like are wrong statements of ours.
        return getattr(fault.orig, "sqlite_errorname", "").startswith(_WORLDS)
    return isinstance(fault, OperationalError | InterfaceError)


def named_connections(url: str, name: str) -> str:
    """The database's URL with a name for the connections of this process, unless it has one.

    A URL that is none is left as it is, for whoever opens it to refuse.
    """
    try:
        parsed = sa.make_url(url)
    except ArgumentError:
        return url
    if "application_name" in parsed.query:
        return url
    named = parsed.update_query_dict({"application_name": name})
    return named.render_as_string(hide_password=False)


def postgresql_engine(url: str) -> sa.Engine:
    """Engine on a PostgreSQL database; nothing is looked at yet.

    Raises:
        BadInput: the URL names no database we know.
    """
    try:
        parsed = sa.make_url(url)
    except ArgumentError as fault:
        raise BadInput(f"{url!r} is no database URL. Write postgresql://USER@HOST/NAME.") from fault
    if parsed.get_backend_name() != "postgresql":
        raise BadInput(
            f"The service cannot use {parsed.get_backend_name()!r}. Write postgresql://..., or"
            " leave the URL out for the built-in SQLite file."
        )
    asked = " ".join(parsed.normalized_query.get("options", ()))
    return sa.create_engine(
        parsed.set(drivername="postgresql+psycopg"),
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        pool_pre_ping=True,
        hide_parameters=True,  # what people write does not go into logs
        connect_args={"options": f"-c synchronous_commit=on {asked}"},
    )


def _sqlite(path: Path) -> sa.Engine:
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    engine = sa.create_engine(
        sa.URL.create("sqlite", database=str(path)),
        # No BEGIN by the driver: it would leave reads outside of a transaction.
        connect_args={"isolation_level": None, "timeout": BUSY_MS / 1000},
        pool_size=CONNECTIONS,
        max_overflow=MORE_CONNECTIONS,
        hide_parameters=True,
        # The same few again and again: each keeps a cache of its own.
        pool_use_lifo=True,
    )
    event.listen(engine, "connect", _set_up)
    event.listen(engine, "begin", _begin)
    return engine


def _set_up(connection: Any, _record: object) -> None:
    is_sound = sqlite3.sqlite_version_info >= WAL_REPAIRED
    journal, synchronous = ("wal", 2) if is_sound else ("truncate", 3)
    wanted = {
        "journal_mode": journal,
        "synchronous": synchronous,
        "foreign_keys": 1,
        "busy_timeout": BUSY_MS,
        # A batch touches a page for each of its items; with SQLite's 2 MiB they are written twice.
        "cache_size": -CACHE_KIB,
    }
    for name, value in wanted.items():
        connection.execute(f"PRAGMA {name} = {value}")
        found = connection.execute(f"PRAGMA {name}").fetchone()[0]
        if found != value:
            raise StorageFault(f"SQLite keeps {name} at {found} where {value} is needed.")


def _begin(connection: sa.Connection) -> None:
    reads = connection.get_execution_options().get("reviewer_reads", False)
    connection.exec_driver_sql("BEGIN" if reads else "BEGIN IMMEDIATE")


def _prepare(engine: sa.Engine) -> None:
    with engine.begin() as connection:
        _one_at_a_time(connection)
        found = _version(connection)
        if found > SCHEMA_VERSION:
            raise NewerSchema(
                f"The service's database has schema {found}, this version knows {SCHEMA_VERSION}."
                " Start the newer version of Reviewer again."
            )
        if found == 0:
            _create(connection)
        elif found < SCHEMA_VERSION:
            _bring_up(connection, found)
        if found != SCHEMA_VERSION:
            _note_version(connection)


def _one_at_a_time(connection: sa.Connection) -> None:
    """Two processes that start together must not both create the tables."""
    if connection.dialect.name == "postgresql":
        connection.execute(sa.text("SELECT pg_advisory_xact_lock(:key)"), {"key": 5_262_419})


def _bring_up(connection: sa.Connection, found: int) -> None:
    for version in range(found + 1, SCHEMA_VERSION + 1):
        for statement in STEPS[version]:
            connection.exec_driver_sql(statement)
    for statement in guards(connection.dialect.name, since=found):
        connection.exec_driver_sql(statement)
    if found < VERSIONS_KEPT_SINCE:
        _keep_versions(connection)
    if found < AUDITED_SINCE:
        begin_chain(connection)
    if found < SUMMED_SINCE:
        keep_all(connection)


def _create(connection: sa.Connection) -> None:
    metadata.create_all(connection)
    connection.execute(counter.insert().values(name="feed", value=0))
    connection.execute(facts.insert().values(name=LAST, value="0"))
    connection.execute(facts.insert().values(name="schema_version", value=""))
    for statement in guards(connection.dialect.name):
        connection.exec_driver_sql(statement)
    _keep_versions(connection)
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")


def _keep_versions(connection: sa.Connection) -> None:
    for statement in keepers(connection.dialect.name):
        connection.exec_driver_sql(statement)


def _note_version(connection: sa.Connection) -> None:
    named = facts.update().where(facts.c.name == "schema_version")
    connection.execute(named.values(value=str(SCHEMA_VERSION)))
    if connection.dialect.name == "sqlite":
        connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA_VERSION}")


def _version(connection: sa.Connection) -> int:
    """Schema of the database, 0 when it is empty."""
    if connection.dialect.name == "sqlite":
        return int(connection.exec_driver_sql("PRAGMA user_version").scalar_one())
    if not sa.inspect(connection).has_table(facts.name):
        return 0
    wanted = sa.select(facts.c.value).where(facts.c.name == "schema_version")
    return int(connection.execute(wanted).scalar_one())
