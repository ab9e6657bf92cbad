"""Takes every row of a service's database into another one, of either kind and the same schema."""

from collections.abc import Iterator, Sequence
from typing import Any

import sqlalchemy as sa

from reviewer.service.tables import metadata

ROWS = 2_000


def copy_tables(source: sa.Connection, target: sa.Connection) -> None:
    """Fill the tables of `target`, which are empty, within its transaction.

    Args:
        source: in a transaction that sees one state.
    """
    # Those that others refer to come first.
    for table in metadata.sorted_tables:
        found = source.execution_options(yield_per=ROWS).execute(sa.select(table))
        _fill(target, table, (list(rows) for rows in found.partitions()))


def _fill(target: sa.Connection, table: sa.Table, pages: Iterator[Sequence[sa.Row[Any]]]) -> None:
    names = [column.name for column in table.columns]
    if target.dialect.name == "postgresql":
        _fill_by_copy(target, table.name, names, pages)
        return
    marks = ", ".join("?" for _ in names)
    columns = ", ".join(f'"{name}"' for name in names)
    statement = f'INSERT INTO "{table.name}" ({columns}) VALUES ({marks})'  # noqa: S608  (our names)
    for rows in pages:
        target.exec_driver_sql(statement, [tuple(row) for row in rows])


def _fill_by_copy(
    target: sa.Connection, table: str, names: list[str], pages: Iterator[Sequence[sa.Row[Any]]]
) -> None:
    from psycopg import sql

    plain: Any = target.connection.driver_connection
    columns = sql.SQL(", ").join(sql.Identifier(name) for name in names)
    begun = sql.SQL("COPY {} ({}) FROM STDIN").format(sql.Identifier(table), columns)
    with plain.cursor() as cursor, cursor.copy(begun) as copied:
        for rows in pages:
            for row in rows:
                copied.write_row(tuple(row))
