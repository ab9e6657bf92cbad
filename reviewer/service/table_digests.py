"""What the tables of a database hold, as a count and a digest each: to compare two databases.

A row's digest is the SHA-256 of its values in the order of the columns' names, as JSON; a table's
is the sum of its rows' modulo 2**256. So it hangs neither on the order of rows, which SQLite and
PostgreSQL sort differently, nor on that of columns. It finds what was lost or altered on the way,
not what somebody forged on purpose.
"""

import hashlib
import json
from dataclasses import dataclass
from typing import Any

import sqlalchemy as sa

ROWS = 2_000
_MODULUS = 2**256


@dataclass(frozen=True, slots=True)
class TableDigest:
    """Of one table.

    Attributes:
        digest: 64 hexadecimal characters.
    """

    rows: int
    digest: str


def table_digests(connection: sa.Connection) -> dict[str, TableDigest]:
    """Every table by name, as it is in the database, whatever its schema."""
    looked = sa.inspect(connection)
    return {
        name: _digest(connection, name, sorted(each["name"] for each in looked.get_columns(name)))
        for name in sorted(looked.get_table_names())
    }


def _digest(connection: sa.Connection, table: str, columns: list[str]) -> TableDigest:
    # Columns without a type: values come as the driver gives them.
    named: list[sa.ColumnClause[Any]] = [sa.column(name) for name in columns]
    wanted = sa.select(*named).select_from(sa.table(table))
    found = connection.execution_options(yield_per=ROWS).execute(wanted)
    count, total = 0, 0
    for rows in found.partitions():
        count += len(rows)
        total += sum(_row_digest(tuple(row)) for row in rows)
    return TableDigest(count, f"{total % _MODULUS:064x}")


def _row_digest(values: tuple[Any, ...]) -> int:
    text = json.dumps([_plain(value) for value in values], separators=(",", ":"))
    return int.from_bytes(hashlib.sha256(text.encode()).digest(), "big")


def _plain(value: Any) -> Any:
    """The same of both databases: SQLite has numbers for truth."""
    if isinstance(value, bool):
        return int(value)
    return value.hex() if isinstance(value, bytes) else value
