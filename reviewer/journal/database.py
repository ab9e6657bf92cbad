"""journal.db: one SQLite file, one connection, explicit transactions, PRAGMAs that are checked.

TRUNCATE with synchronous EXTRA: of the modes of SQLite it keeps every acknowledged commit through
a power loss and needs no second file beside the database while it rests.
"""

from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, NullPool, create_engine
from sqlalchemy.exc import DatabaseError, IntegrityError

from reviewer.domain.disk import is_damage, why
from reviewer.domain.errors import NewerSchema, StorageFault
from reviewer.domain.language import tr
from reviewer.journal.files import make_private_file
from reviewer.journal.schema import SCHEMA, STEPS

DATABASE_FILE = "journal.db"
APPLICATION_ID = int.from_bytes(b"RvwJ")

_PRAGMAS = {
    "journal_mode": "truncate",
    "synchronous": 3,  # EXTRA
    "fullfsync": 1,
    "busy_timeout": 5000,
    "foreign_keys": 1,
    "trusted_schema": 0,
    "cell_size_check": 1,
}

# A message of SQLite that quotes damaged text cannot be decoded, and the driver says so.
_FAULTS = (DatabaseError, UnicodeDecodeError)


class Damaged(StorageFault):
    """The file itself is broken, as opposed to being out of reach; a repair can help."""


class Database:
    """One open journal.db.

    Attributes:
        schema: of the file; an older one stays as it is until `bring_up`.
    """

    schema: int

    def __init__(self, path: Path) -> None:
        """Open or create the file.

        Raises:
            NewerSchema: written by a newer version.
            Damaged: it is not a sound journal.
            StorageFault: it cannot be opened.
        """
        self.path = path
        make_private_file(path)
        engine = create_engine(
            URL.create("sqlite", database=str(path)),
            poolclass=NullPool,
            isolation_level="AUTOCOMMIT",
            hide_parameters=True,  # what people write does not go into logs and crash reports
            connect_args={"check_same_thread": False},
        )
        try:
            self._connection: Connection = engine.connect()
        except _FAULTS as fault:
            raise _told(path, fault) from fault
        try:
            self._prepare()
        except BaseException:
            self.close()
            raise

    def _prepare(self) -> None:
        application, schema = self.pragma("application_id"), self.pragma("user_version")
        if (application, schema) != (0, 0) and application != APPLICATION_ID:
            raise Damaged(tr("{path} is not a journal of Reviewer.", path=self.path))
        if schema > SCHEMA:
            self._refuse_newer(schema)
        for name, value in _PRAGMAS.items():
            self.read(f"PRAGMA {name} = {value}")
            found = self.pragma(name)
            if found != value:
                raise StorageFault(
                    tr(
                        "{path}: SQLite set {name} to {found}, not {value}.",
                        path=self.path,
                        name=name,
                        found=found,
                        value=value,
                    )
                )
        if schema == 0:
            self._create()
        self.schema = schema or SCHEMA

    def _refuse_newer(self, schema: int) -> None:
        # A flipped bit in the header must not look like a newer version: the fact is a second word.
        known = self.read("SELECT value FROM fact WHERE name = 'schema'")
        if known and known[0][0] in map(str, STEPS):
            raise Damaged(tr("{path} has a damaged header.", path=self.path))
        raise NewerSchema(
            tr(
                "{path} was written by a newer Reviewer (schema {schema}, this one knows {known}).",
                path=self.path,
                schema=schema,
                known=SCHEMA,
            ),
            tr(
                "Update Reviewer; every record can also be read in journal.log beside it, one JSON"
                " line each."
            ),
        )

    def _create(self) -> None:
        with self.writing():
            self._step(0)
            self.run(f"PRAGMA application_id = {APPLICATION_ID}")

    def bring_up(self) -> None:
        """Make the file one of this version, in one transaction.

        Raises:
            StorageFault: the disk refuses; the file is as it was.
        """
        if self.schema < SCHEMA:
            with self.writing():
                self._step(self.schema)
            self.schema = SCHEMA

    def _step(self, above: int) -> None:
        for version in range(above + 1, SCHEMA + 1):
            for statement in STEPS[version]:
                self.run(statement)
        self.run("INSERT OR REPLACE INTO fact (name, value) VALUES ('schema', ?)", str(SCHEMA))
        self.run(f"PRAGMA user_version = {SCHEMA}")

    def copy_to(self, path: Path) -> None:
        """A whole copy of the file as it is, flushed by SQLite itself.

        Raises:
            StorageFault: the disk refuses.
        """
        self.run("VACUUM INTO ?", str(path))

    def pragma(self, name: str) -> Any:
        """Value of one PRAGMA."""
        return self.read(f"PRAGMA {name}")[0][0]

    def read(self, statement: str, *values: object) -> Sequence[Sequence[Any]]:
        """Every row of a query.

        Raises:
            StorageFault: the file cannot be read.
        """
        try:
            result = self._connection.exec_driver_sql(statement, values)
            return result.all() if result.returns_rows else ()
        except IntegrityError:
            raise
        except _FAULTS as fault:
            raise _told(self.path, fault) from fault

    def stream(self, statement: str, *values: object) -> Iterator[Sequence[Any]]:
        """Rows of a query as they are read, for passes over the whole journal."""
        try:
            yield from self._connection.exec_driver_sql(statement, values)
        except _FAULTS as fault:
            raise _told(self.path, fault) from fault

    def run(self, statement: str, *values: object) -> int:
        """One change; returns the number of rows touched."""
        try:
            return self._connection.exec_driver_sql(statement, values).rowcount
        except IntegrityError:
            raise
        except _FAULTS as fault:
            raise _told(self.path, fault) from fault

    def run_many(self, statement: str, rows: Iterable[tuple[object, ...]]) -> None:
        """The same change for many rows."""
        listed = list(rows)
        if not listed:
            return
        try:
            self._connection.exec_driver_sql(statement, listed)
        except IntegrityError:
            raise
        except _FAULTS as fault:
            raise _told(self.path, fault) from fault

    @contextmanager
    def writing(self) -> Iterator[None]:
        """A transaction: durable when the block is left, or as if it had never begun."""
        self.run("BEGIN IMMEDIATE")
        try:
            yield
            self.run("COMMIT")
        except BaseException:
            self._roll_back()
            raise

    @property
    def changes(self) -> int:
        """Rows changed since the file was opened."""
        driver = self._connection.connection.driver_connection
        return 0 if driver is None else int(driver.total_changes)

    def _roll_back(self) -> None:
        # SQLite itself rolls back on a full disk or an I/O error; a second ROLLBACK is an error.
        driver = self._connection.connection.driver_connection
        if driver is not None and driver.in_transaction:
            self.run("ROLLBACK")

    def close(self) -> None:
        """Let go of the file."""
        self._connection.close()
        self._connection.engine.dispose()


def _told(path: Path, fault: DatabaseError | UnicodeDecodeError) -> StorageFault:
    cause: BaseException = fault
    if isinstance(fault, DatabaseError) and fault.orig is not None:
        cause = fault.orig
    sentence = tr("{path} cannot be used: {why}.", path=path, why=why(cause))
    return Damaged(sentence) if is_damage(cause) else StorageFault(sentence)
