"""cache.db: opening it, its transactions, and starting over when it is damaged."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, StaticPool, create_engine, event
from sqlalchemy.exc import DatabaseError, IntegrityError, ProgrammingError

from reviewer.cache.schema import APPLICATION_ID, SCHEMA, TEMPORARY_TABLES, VIRTUAL_TABLES, metadata
from reviewer.domain.disk import is_damage, why
from reviewer.domain.errors import BadInput, StorageFault
from reviewer.domain.language import tr

logger = logging.getLogger(__name__)

# One connection, so SQLite's WAL-reset fault (fixed in 3.51.3, needs two) cannot occur.
_PRAGMAS = (
    "journal_mode = WAL",
    "synchronous = NORMAL",
    "busy_timeout = 5000",
    "trusted_schema = 0",
    "cache_size = -32768",
    "wal_autocheckpoint = 4000",
    "temp_store = MEMORY",
)
_BYTES_CHECKED_AT_OPEN = 32 * 1024 * 1024
# What reading a damaged file may come to: SQLite finds it, its message cannot be decoded, or what
# was read is no JSON, no shape or no known word.
_FAULTS = (DatabaseError, ValueError)


class CacheDatabase:
    """One open cache.db."""

    def __init__(self, path: Path) -> None:
        """Open the file; make it anew when it is missing, damaged or of another version.

        Raises:
            StorageFault: it cannot be opened.
        """
        self.path = path
        self._opened, self._changed = 1, 0
        is_new = not path.exists()
        try:
            self._engine = _connect(path)
            is_known = self._is_known()
        except _FAULTS as fault:
            if not is_damage(_cause(fault)):
                raise StorageFault(
                    tr("{path} cannot be opened: {why}.", path=path, why=why(_cause(fault)))
                ) from fault
            is_known = False
        if not is_known:
            if not is_new:
                logger.warning("%s is damaged or of another version; it is made anew", path)
            self._start_over()

    def _is_known(self) -> bool:
        with self._engine.connect() as connection:
            application, schema = (
                _pragma(connection, "application_id"),
                _pragma(connection, "user_version"),
            )
            if (application, schema) != (APPLICATION_ID, SCHEMA):
                return False
            if self.path.stat().st_size > _BYTES_CHECKED_AT_OPEN:
                return True
            return bool(_pragma(connection, "quick_check") == "ok")

    def _start_over(self) -> None:
        self.close()
        for name in ("", "-wal", "-shm", "-journal"):
            self.path.with_name(self.path.name + name).unlink(missing_ok=True)
        self._engine = _connect(self.path)
        self._opened += 1
        with self._engine.begin() as connection:
            metadata.create_all(connection)
            for statement in VIRTUAL_TABLES:
                connection.exec_driver_sql(statement)
            connection.exec_driver_sql(f"PRAGMA application_id = {APPLICATION_ID}")
            connection.exec_driver_sql(f"PRAGMA user_version = {SCHEMA}")

    @contextmanager
    def transaction(self) -> Iterator[Connection]:
        """One transaction, reading or writing.

        Raises:
            BadInput: a text that was given can be in no file.
            StorageFault: the disk refuses; or the file was damaged, is empty now, and everything
                in it will be fetched again.
        """
        try:
            with self._engine.begin() as connection:
                yield connection
                driver = connection.connection.driver_connection
                self._changed = 0 if driver is None else driver.total_changes
        except (IntegrityError, ProgrammingError):
            raise  # our bug, no damage
        except UnicodeEncodeError as fault:  # of a value that was given, not of the file
            raise BadInput(
                tr("A text contains half a character, which cannot be looked up. Type it again.")
            ) from fault
        except _FAULTS as fault:
            cause = _told(fault)
            if not is_damage(_cause(fault)):
                raise StorageFault(
                    tr("{path} cannot be used: {why}.", path=self.path, why=cause)
                ) from fault
            logger.warning("%s was found damaged (%s); it is made anew", self.path, cause)
            self._start_over()
            raise StorageFault(
                tr(
                    "The copy of the queue was damaged ({why}). It is fetched again; decisions are "
                    "kept elsewhere and are not concerned.",
                    why=cause,
                )
            ) from fault

    @property
    def changes(self) -> tuple[int, int]:
        """Another pair after every change: files opened, and rows changed in this one."""
        return self._opened, self._changed

    def replace_by(self, path: Path) -> None:
        """Become the file at `path`, which nobody has open."""
        self.close()
        for name in ("-wal", "-shm"):
            self.path.with_name(self.path.name + name).unlink(missing_ok=True)
        path.replace(self.path)
        self._engine = _connect(self.path)
        self._opened += 1

    def close(self) -> None:
        """Let go of the file; its write-ahead log is folded into it."""
        self._engine.dispose()


def _connect(path: Path) -> Engine:
    path.touch(mode=0o600)
    engine = create_engine(
        URL.create("sqlite", database=str(path)),
        poolclass=StaticPool,
        hide_parameters=True,
        connect_args={"check_same_thread": False},
    )
    event.listen(engine, "connect", _prepare)
    event.listen(engine, "begin", _begin)
    return engine


def _prepare(driver: Any, _record: Any) -> None:
    # The driver's own guesses about when to begin a transaction are switched off.
    driver.isolation_level = None
    cursor = driver.cursor()
    for pragma in _PRAGMAS:
        cursor.execute(f"PRAGMA {pragma}")
    for statement in TEMPORARY_TABLES:
        cursor.execute(statement)
    cursor.close()


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")


def _pragma(connection: Connection, name: str) -> Any:
    return connection.exec_driver_sql(f"PRAGMA {name}").scalar()


def _cause(fault: DatabaseError | ValueError) -> BaseException:
    if isinstance(fault, DatabaseError) and fault.orig is not None:
        return fault.orig
    return fault


def _told(fault: DatabaseError | ValueError) -> str:
    """Half a sentence; what was read may be long, and is no help."""
    return why(_cause(fault)) if isinstance(fault, DatabaseError) else tr("the file is damaged")
