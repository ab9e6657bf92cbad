"""apsw in the shape of Python's sqlite3 driver, as far as SQLAlchemy and the journal ask for it.

So the journal's own engine runs on a VFS written in Python, which sqlite3 cannot do.
"""

from collections.abc import Iterable, Sequence
from typing import Any

import apsw

from tests.faults.recorded_disk import VFS

paramstyle = "qmark"
threadsafety = 1
apilevel = "2.0"
sqlite_version = apsw.sqlite_lib_version()
sqlite_version_info = tuple(map(int, sqlite_version.split(".")))
version_info = (2, 6, 0)
PARSE_DECLTYPES, PARSE_COLNAMES = 1, 2
Binary = memoryview


class Error(Exception):
    """As PEP 249 names them."""


class DatabaseError(Error):
    pass


class OperationalError(DatabaseError):
    pass


class IntegrityError(DatabaseError):
    pass


class ProgrammingError(DatabaseError):
    pass


class InterfaceError(Error):
    pass


class DataError(DatabaseError):
    pass


class InternalError(DatabaseError):
    pass


class NotSupportedError(DatabaseError):
    pass


class Cursor:
    """A cursor whose rows are all there after `execute`."""

    arraysize = 1
    lastrowid = 0

    def __init__(self, connection: "Connection") -> None:
        self.connection = connection
        self.description: Sequence[tuple[Any, ...]] | None = None
        self.rowcount = -1
        self._rows: list[tuple[Any, ...]] = []

    def execute(self, statement: str, values: Sequence[Any] = ()) -> "Cursor":
        apsw_connection = self.connection.apsw
        before = apsw_connection.total_changes()
        cursor = apsw_connection.cursor()
        self.description = None
        self._rows = []
        for row in cursor.execute(statement, tuple(values)):
            self.description = self.description or _described(cursor)
            self._rows.append(row)
        if self.description is None and statement.lstrip()[:6].upper() == "SELECT":
            self.description = (("x", None, None, None, None, None, None),)
        self.rowcount = apsw_connection.total_changes() - before
        return self

    def executemany(self, statement: str, rows: Iterable[Sequence[Any]]) -> "Cursor":
        self.connection.apsw.cursor().executemany(statement, [tuple(each) for each in rows])
        self.description = None
        return self

    def fetchall(self) -> list[tuple[Any, ...]]:
        rows, self._rows = self._rows, []
        return rows

    def fetchone(self) -> tuple[Any, ...] | None:
        return self._rows.pop(0) if self._rows else None

    def fetchmany(self, size: int | None = None) -> list[tuple[Any, ...]]:
        count = size or self.arraysize
        rows, self._rows = self._rows[:count], self._rows[count:]
        return rows

    def close(self) -> None:
        self._rows = []


class Connection:
    """A connection on the recording VFS."""

    isolation_level: str | None = None

    def __init__(self, path: str) -> None:
        self.apsw = apsw.Connection(path, vfs=VFS)

    def cursor(self, *_factory: Any) -> Cursor:
        return Cursor(self)

    def execute(self, statement: str, values: Sequence[Any] = ()) -> Cursor:
        return Cursor(self).execute(statement, values)

    def create_function(self, *_named: Any, **_options: Any) -> None:
        """SQLAlchemy brings a REGEXP that the journal does not use."""

    def commit(self) -> None:
        """Each statement commits itself, or stands between the journal's own BEGIN and COMMIT."""

    def rollback(self) -> None:
        if self.in_transaction:
            self.execute("ROLLBACK")

    @property
    def in_transaction(self) -> bool:
        return bool(self.apsw.in_transaction)

    @property
    def total_changes(self) -> int:
        return self.apsw.total_changes()

    def close(self) -> None:
        self.apsw.close()


def _described(cursor: apsw.Cursor) -> tuple[tuple[Any, ...], ...]:
    return tuple((each[0], None, None, None, None, None, None) for each in cursor.getdescription())


def connect(path: str, **_options: Any) -> Connection:
    return Connection(path)
