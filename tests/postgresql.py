"""PostgreSQL for tests: a schema of its own for each worker, emptied between tests.

`installer/bootstrap.py test` starts a server and names it. By hand, without one, SQLite alone is
tested, and a test that asks for the other is skipped.
"""

import os
import secrets
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import psycopg
import pytest
import sqlalchemy as sa
from psycopg import sql

from reviewer.service.database import open_engine
from reviewer.service.schema_steps import SCHEMA_VERSION

VARIABLE = "REVIEWER_TEST_DATABASE"
DIALECTS = ["sqlite", *(["postgresql"] if os.environ.get(VARIABLE) else [])]
# Emptied by rows a table keeps its file and its dead rows; beyond this it is worth a new file.
WORTH_TRUNCATING = 256 * 1024
# All that tells one schema from another: columns, indexes, triggers.
_SHAPE = """SELECT md5(string_agg(line, '|' ORDER BY line)) FROM (
    SELECT concat_ws(' ', c.relname, a.attname, a.atttypid, a.attnotnull) AS line
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid
        WHERE c.relnamespace = %(name)s::regnamespace AND a.attnum > 0 AND c.relkind IN ('r', 'i')
    UNION ALL SELECT concat_ws(' ', c.relname, t.tgname)
        FROM pg_trigger t JOIN pg_class c ON c.oid = t.tgrelid
        WHERE c.relnamespace = %(name)s::regnamespace AND NOT t.tgisinternal) AS found"""
_SIZES = """SELECT relname, pg_relation_size(oid) FROM pg_class
    WHERE relnamespace = %(name)s::regnamespace AND relkind = 'r' AND pg_relation_size(oid) > 0"""


def server_url() -> str:
    """The server's database; the test is skipped where none is named."""
    named = os.environ.get(VARIABLE, "")
    if not named:
        pytest.skip(f"{VARIABLE} names no PostgreSQL; `installer/bootstrap.py test` starts one")
    return named


def connect() -> "psycopg.Connection[tuple[object, ...]]":
    """A plain connection to the server, each statement its own transaction."""
    url = sa.make_url(server_url()).set(drivername="postgresql")
    return psycopg.connect(url.render_as_string(hide_password=False), autocommit=True)


def url_of_schema(name: str) -> str:
    """URL of a service's database that is one schema of the server's."""
    url = sa.make_url(server_url()).update_query_dict({"options": f"-csearch_path={name}"})
    return url.render_as_string(hide_password=False)


@contextmanager
def passing_schema() -> Iterator[str]:
    """URL of an empty schema, which is gone at the end."""
    name = f"test_{secrets.token_hex(6)}"
    with connect() as connection:
        connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(name)))
        try:
            yield url_of_schema(name)
        finally:
            connection.execute(sql.SQL("DROP SCHEMA {} CASCADE").format(sql.Identifier(name)))


class WorkerSchema:
    """One schema with the service's tables, used by one test after the other."""

    def __init__(self, connection: "psycopg.Connection[tuple[object, ...]]", folder: Path) -> None:
        self._connection, self._folder = connection, folder
        self._name = f"worker_{os.getpid()}_{secrets.token_hex(3)}"
        self._shape: object = None

    def emptied(self) -> str:
        """Its URL, as a database is that was just made: tables, a counter, the schema's number."""
        if self._shape is None or self._found(_SHAPE)[0][0] != self._shape:
            self._make()
        else:
            self._empty()
        return url_of_schema(self._name)

    def drop(self) -> None:
        name = sql.Identifier(self._name)
        self._connection.execute(sql.SQL("DROP SCHEMA IF EXISTS {} CASCADE").format(name))

    def _make(self) -> None:
        self.drop()
        self._connection.execute(sql.SQL("CREATE SCHEMA {}").format(sql.Identifier(self._name)))
        open_engine(self._folder, url_of_schema(self._name)).dispose()
        self._shape = self._found(_SHAPE)[0][0]

    def _empty(self) -> None:
        """Rows that are never to be changed are kept by triggers, which a replica does not run."""
        acts: list[sql.Composable] = [sql.SQL("SET session_replication_role = replica")]
        acts.append(sql.SQL("SET search_path = {}").format(sql.Identifier(self._name)))
        for table, size in self._found(_SIZES):
            act = "TRUNCATE {} CASCADE" if int(str(size)) > WORTH_TRUNCATING else "DELETE FROM {}"
            acts.append(sql.SQL(act).format(sql.Identifier(str(table))))
        version = sql.Literal(str(SCHEMA_VERSION))
        acts.append(sql.SQL("INSERT INTO counter (name, value) VALUES ('feed', 0)"))
        acts.append(sql.SQL("INSERT INTO facts VALUES ('schema_version', {})").format(version))
        acts.append(sql.SQL("INSERT INTO facts VALUES ('audit_last', '0')"))
        acts.append(sql.SQL("RESET ALL"))
        self._connection.execute(sql.SQL("; ").join(acts))

    def _found(self, query: str) -> list[tuple[object, ...]]:
        return self._connection.execute(query, {"name": self._name}).fetchall()
