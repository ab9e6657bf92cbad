"""The service's store: database, picture files, identity; and how a transaction begins.

Every writer locks the one counter row before it reads anything. So server sequences are given in
the order of commits, a reader of the feed skips nothing, and no two writers settle one item at
the same time.
"""

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass
from pathlib import Path
from types import TracebackType
from typing import Any, TypeAlias

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql, sqlite

from reviewer.domain.errors import StorageFault
from reviewer.domain.ids import uuid7
from reviewer.service.database import FILE_NAME, open_engine, told_faults
from reviewer.service.kept_rows import note
from reviewer.service.pictures import PictureFolder
from reviewer.service.roots import seal_full
from reviewer.service.service_key import KeyFile
from reviewer.service.tables import counter, facts

Clock = Callable[[], int]
Row: TypeAlias = sa.Row[*tuple[Any, ...]]


def wall_ms() -> int:
    """Milliseconds since 1970 UTC."""
    return time.time_ns() // 1_000_000


class Writing:
    """One write transaction, holding the feed's counter.

    Attributes:
        connection: inside the transaction.
        now_ms: service clock, the same for everything in this transaction.
        audited: number of the last audit entry it wrote, 0 while it wrote none.
    """

    def __init__(self, connection: sa.Connection, head: int, now_ms: int) -> None:
        self.connection = connection
        self.now_ms = now_ms
        self.audited = 0
        self._given = self._head = head

    @property
    def head(self) -> int:
        """Largest sequence given so far."""
        return self._given

    def next_seq(self) -> int:
        """The next place in the feed."""
        self._given += 1
        return self._given

    def take(self, many: int) -> int:
        """The last place given before the next `many`, which are taken."""
        before, self._given = self._given, self._given + many
        return before

    def run_many(self, statement: sa.Insert | sa.Update, rows: Sequence[dict[str, Any]]) -> None:
        """The same statement for many rows, each with a value for every name in it.

        The driver gets them as it takes them: looking at the type of each value again for every row
        takes as long as the database does. So defaults of columns are not filled in.
        """
        if not rows:
            return
        columns = list(rows[0]) if isinstance(statement, sa.Insert) else None
        compiled = statement.compile(dialect=self.connection.dialect, column_keys=columns)
        names = compiled.positiontup
        plain = [tuple([row[name] for name in names]) for row in rows] if names else list(rows)
        self.connection.exec_driver_sql(str(compiled), plain)

    def finish(self) -> None:
        """Write the counter back."""
        if self._given != self._head:
            self.connection.execute(counter.update().values(value=self._given))


class Drafting(Writing):
    """What works out changes without making them: places are negative, and given later.

    Attributes:
        drafted: places given so far.
    """

    def __init__(self, connection: sa.Connection, now_ms: int) -> None:
        super().__init__(connection, 0, now_ms)

    @property
    def drafted(self) -> int:
        return self._given

    def next_seq(self) -> int:
        """-1, -2 and so on."""
        return -super().next_seq()


@dataclass(frozen=True, slots=True)
class Facts:
    """Who this service is; what `watermark.identity` reads is never older than the database.

    Attributes:
        epoch: changes when a backup was restored.
    """

    service_id: str
    epoch: str


class Store:
    """Everything the service keeps. May be shared between threads.

    Attributes:
        folder: of pictures and models, and of the SQLite file.
        pictures: files by hash.
        keys: the key that signs for this service.
        now_ms: the service's clock.
    """

    def __init__(self, engine: sa.Engine, folder: Path, clock: Clock = wall_ms) -> None:
        self.engine = engine
        self.folder = folder
        self.pictures = picture_folder(folder)
        self.now_ms = clock
        # SQLite has one writer; waiting here is fair, where its busy handler is a lottery.
        self._one_writer = threading.Lock() if engine.dialect.name == "sqlite" else None
        self.keys = KeyFile(folder)
        # Entries under the newest root, as far as this process knows.
        self._sealed = 0
        self.facts = self._identity()

    def __enter__(self) -> "Store":
        return self

    def __exit__(
        self,
        kind: type[BaseException] | None,
        fault: BaseException | None,
        trace: TracebackType | None,
    ) -> None:
        self.close()

    def close(self) -> None:
        """Close every connection."""
        self.engine.dispose()

    @contextmanager
    def connected(self) -> Iterator[sa.Connection]:
        """One connection for several transactions; what is temporary on it ends with it.

        Raises:
            StorageFault: the database does not answer.
        """
        with told_faults(self.engine), self.engine.connect() as connection:
            try:
                yield connection
            finally:
                # Closed, not given back. Detached from the start it takes no isolation level.
                connection.invalidate()

    @contextmanager
    def reading(self, on: sa.Connection | None = None) -> Iterator[sa.Connection]:
        """A transaction that sees one state of the database.

        Args:
            on: a connection of `connected`; None for any.

        Raises:
            StorageFault: the database does not answer.
        """
        options: dict[str, Any] = {"reviewer_reads": True}
        if self.engine.dialect.name == "postgresql":
            options["isolation_level"] = "REPEATABLE READ"
        with told_faults(self.engine), self._on(on) as plain:
            connection = plain.execution_options(**options)
            with connection.begin():
                yield connection

    @contextmanager
    def writing(self, on: sa.Connection | None = None) -> Iterator[Writing]:
        """A transaction that holds the counter; committed at the end, rolled back on errors.

        Args:
            on: a connection of `connected`; None for any.

        Raises:
            StorageFault: the database does not answer.
        """
        if self._one_writer is None:
            with self._transaction(on) as change:
                yield change
            return
        with self._one_writer, self._transaction(on) as change:
            yield change

    @contextmanager
    def _transaction(self, on: sa.Connection | None) -> Iterator[Writing]:
        options: dict[str, Any] = {"reviewer_reads": False}
        if self.engine.dialect.name == "postgresql":
            options["isolation_level"] = "READ COMMITTED"
        with told_faults(self.engine), self._on(on) as plain:
            connection = plain.execution_options(**options)
            with connection.begin():
                locked = sa.select(counter.c.value).where(counter.c.name == "feed")
                head = connection.execute(locked.with_for_update()).scalar_one()
                change = Writing(connection, head, self.now_ms())
                yield change
                # After everything else: a root covers all that was entered before it.
                sealed = seal_full(self, change, self._sealed)
                change.finish()
        self._sealed = max(self._sealed, sealed)

    def _on(self, connection: sa.Connection | None) -> AbstractContextManager[sa.Connection]:
        return self.engine.connect() if connection is None else nullcontext(connection)

    def insert(self, table: sa.Table) -> "postgresql.Insert | sqlite.Insert":
        """INSERT that knows ON CONFLICT in this database's dialect."""
        if self.engine.dialect.name == "postgresql":
            return postgresql.insert(table)
        return sqlite.insert(table)

    def renew_epoch(self) -> str:
        """A new epoch, as after restoring a backup: every desk offers its records again."""
        with self.writing() as change:
            epoch = uuid7()
            change.connection.execute(
                facts.update().where(facts.c.name == "epoch").values(value=epoch)
            )
            note(change, "setting", ["epoch"], act="epoch renewed", epoch=epoch)
        self.facts = Facts(self.facts.service_id, epoch)
        return epoch

    def _identity(self) -> Facts:
        with self.writing() as change:
            for name in ("service_id", "epoch"):
                new = self.insert(facts).values(name=name, value=uuid7())
                made = new.on_conflict_do_nothing().returning(facts.c.name)
                if change.connection.execute(made).first() is not None:
                    note(change, "setting", [name], act="service begun")
            rows = change.connection.execute(sa.select(facts.c.name, facts.c.value))
            found = {row.name: row.value for row in rows}
        return Facts(found["service_id"], found["epoch"])


def open_store(
    data: Path, database: str | None = None, *, clock: Clock = wall_ms, must_exist: bool = False
) -> Store:
    """The store of the folder `data`, made when missing.

    Args:
        database: URL of a PostgreSQL database; None for the SQLite file in `data`.
        must_exist: for who only reads: a folder that holds no service is not made one.

    Raises:
        BadInput, StorageFault, NewerSchema: see `open_engine`.
    """
    check_folder(data)
    if must_exist and database is None and not (data / FILE_NAME).exists():
        raise StorageFault(f"There is no service in {data}. Name its folder with --data.")
    try:
        data.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as fault:
        raise _unusable(data, fault) from fault
    return Store(open_engine(data, database), data, clock)


def picture_folder(data: Path) -> PictureFolder:
    """Where the service in `data` keeps its pictures, whether there is one or not."""
    return PictureFolder(data / "images")


def is_begun(data: Path, database: str | None) -> bool:
    """Whether there is a service already: opening its store makes nothing new."""
    return data.is_dir() if database is not None else (data / FILE_NAME).exists()


def check_folder(data: Path) -> None:
    """See that a service can be in a folder, which need not be there; makes nothing.

    Raises:
        StorageFault: it is none, or nobody gets to it.
    """
    try:
        data.joinpath(FILE_NAME).stat()
    except FileNotFoundError:
        return
    except (OSError, ValueError) as fault:
        raise _unusable(data, fault) from fault


def _unusable(data: Path, fault: OSError | ValueError) -> StorageFault:
    why = getattr(fault, "strerror", None) or str(fault)
    return StorageFault(
        f"The service's folder {data} cannot be used: {why}. Choose another with --data."
    )
