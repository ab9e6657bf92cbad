"""What a service's database says of itself to whoever looks and changes nothing.

Nothing is made or brought up here: a database of an older schema is looked at as it is.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

import sqlalchemy as sa

from reviewer.service.chain import hash_of, last_number
from reviewer.service.database import FILE_NAME, SERVES, postgresql_engine, told_faults
from reviewer.service.roots import known_key
from reviewer.service.schema_steps import AUDITED_SINCE
from reviewer.service.tables import audit, counter, facts, metadata, roots
from reviewer.service.verifying import file_to_read, one_state
from reviewer.service.watermark import backed_up_ms, identity

RIGHTS = ("SELECT", "INSERT", "UPDATE", "DELETE")


@dataclass(frozen=True, slots=True)
class Server:
    """A PostgreSQL server.

    Attributes:
        version: as it says it, "15.6" for example.
        unsafe: settings under which what was committed can be lost.
        connections: how many it takes beside those kept for its administrators.
        used: how many there are.
        clock_ms: its clock, milliseconds since 1970 UTC.
        is_encrypted: whether this connection is; True for a socket on this machine.
    """

    version: str
    unsafe: tuple[str, ...]
    connections: int
    used: int
    clock_ms: int
    is_encrypted: bool


@dataclass(frozen=True, slots=True)
class Chain:
    """The end of the audit.

    Attributes:
        entries: number of the last entry.
        is_whole: the last entries follow each other, and the noted number is the last one's.
        unsealed: entries under no signed root yet.
        last_ms: when the last was entered, by the service's clock; 0 when there is none.
        key: public half of the key that is to sign, hexadecimal; "" before there is one.
    """

    entries: int
    is_whole: bool
    unsealed: int
    last_ms: int
    key: str


@dataclass(frozen=True, slots=True)
class Covered:
    """What backups hold.

    Attributes:
        head, watermark: last place of the feed, and up to where a backup covers it.
        made_ms: when the newest was found whole, 0 when that was never noted.
    """

    head: int
    watermark: int
    made_ms: int


class Ground:
    """One transaction that reads.

    Attributes:
        is_server: it is PostgreSQL.
    """

    def __init__(self, connection: sa.Connection) -> None:
        self._connection = connection
        self.is_server = connection.dialect.name == "postgresql"

    def schema(self) -> int:
        """The step its schema stands at, 0 where there are no tables."""
        if not sa.inspect(self._connection).has_table(facts.name):
            return 0
        return int(self._fact("schema_version") or 0)

    def server(self) -> Server:
        """Of PostgreSQL alone."""
        shown = {
            name: str(self._one(f"SHOW {name}"))
            for name in ("server_version", "fsync", "full_page_writes", "max_connections")
        }
        kept = int(str(self._one("SHOW superuser_reserved_connections")))
        over_socket = self._one("SELECT inet_server_addr() IS NULL")
        encrypted = self._one("SELECT ssl FROM pg_stat_ssl WHERE pid = pg_backend_pid()")
        return Server(
            version=shown["server_version"].partition(" ")[0],
            unsafe=tuple(name for name in ("fsync", "full_page_writes") if shown[name] == "off"),
            connections=int(shown["max_connections"]) - kept,
            used=int(str(self._one("SELECT count(*) FROM pg_stat_activity"))),
            clock_ms=int(
                str(self._one("SELECT floor(extract(epoch from clock_timestamp())*1000)"))
            ),
            is_encrypted=bool(over_socket or encrypted),
        )

    def lacking_rights(self) -> list[str]:
        """Tables with a right that this account has not, as "records: UPDATE"; of PostgreSQL."""
        found = []
        there = set(sa.inspect(self._connection).get_table_names())
        for table in sorted(there & set(metadata.tables)):
            asked = sa.text("SELECT has_table_privilege(:name, :right)")
            for right in RIGHTS:
                told = {"name": f'"{table}"', "right": right}
                if not self._connection.execute(asked, told).scalar_one():
                    found.append(f"{table}: {right}")
        return found

    def may_create(self) -> tuple[bool, bool]:
        """Whether this account may make tables here, and schemas in the database."""
        tables = self._one("SELECT has_schema_privilege(current_schema(), 'CREATE')")
        schemas = self._one("SELECT has_database_privilege(current_database(), 'CREATE')")
        return bool(tables), bool(schemas)

    def processes(self) -> list[str]:
        """Version and place of each process that serves this database, "0.1.0 hub1:4711"."""
        asked = sa.text(
            "SELECT DISTINCT application_name FROM pg_stat_activity"
            " WHERE datname = current_database() AND application_name LIKE :name ORDER BY 1"
        )
        found = self._connection.execute(asked, {"name": f"{SERVES} %"}).scalars()
        return [name.removeprefix(f"{SERVES} ") for name in found]

    def chain(self, many: int = 100) -> Chain | None:
        """The last `many` entries, None in a schema that has no audit."""
        if self.schema() < AUDITED_SINCE:
            return None
        newest = sa.select(audit).order_by(audit.c.number.desc()).limit(many)
        rows = list(reversed(self._connection.execute(newest).all()))
        is_whole = last_number(self._connection) == (rows[-1].number if rows else 0)
        for before, row in zip([None, *rows], rows, strict=False):
            said = (row.number, row.kind, row.subject, row.place, row.digest, row.at_ms, row.detail)
            is_next = before is None or (row.number, row.prev_hash) == (
                before.number + 1,
                before.hash,
            )
            is_whole &= is_next and hash_of(said, row.prev_hash) == row.hash
        sealed = self._connection.execute(sa.select(sa.func.max(roots.c.size))).scalar() or 0
        number, last_ms = (rows[-1].number, rows[-1].at_ms) if rows else (0, 0)
        key = known_key(self._connection)
        return Chain(number, is_whole, max(0, number - sealed), last_ms, key)

    def covered(self) -> Covered:
        """How far backups go."""
        head = self._connection.execute(sa.select(counter.c.value)).scalar_one()
        return Covered(head, identity(self._connection)[1], backed_up_ms(self._connection))

    def service_id(self) -> str:
        """Whose database it is."""
        return self._fact("service_id")

    def _fact(self, name: str) -> str:
        wanted = sa.select(facts.c.value).where(facts.c.name == name)
        return self._connection.execute(wanted).scalar() or ""

    def _one(self, query: str) -> object:
        return self._connection.exec_driver_sql(query).scalar_one()


@contextmanager
def looked_at(data: Path, database: str | None) -> Iterator[Ground]:
    """The database of the service in `data`, or of the URL, to be read.

    Raises:
        BadInput: the URL names no database we know.
        StorageFault: there is none, or it does not answer.
    """
    engine = postgresql_engine(database) if database else file_to_read(data / FILE_NAME)
    try:
        with told_faults(engine), one_state(engine) as connection:
            yield Ground(connection)
    finally:
        engine.dispose()
