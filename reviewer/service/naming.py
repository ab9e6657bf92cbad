"""Rows whose column is one of many names, by one parameter however many there are.

SQLAlchemy's own IN makes a parameter of each name and writes the statement anew each time, which
takes longer than to answer it.
"""

import json
from typing import Any

import sqlalchemy as sa
from sqlalchemy.dialects import postgresql
from sqlalchemy.ext.compiler import compiles
from sqlalchemy.sql.compiler import SQLCompiler
from sqlalchemy.sql.functions import FunctionElement
from sqlalchemy.types import TypeDecorator, TypeEngine

_EACH, _UNNEST = "SELECT value FROM json_each", "SELECT unnest"


class _Names(TypeDecorator[list[str]]):
    """An array on PostgreSQL, JSON on SQLite."""

    impl = sa.Text
    cache_ok = True

    def load_dialect_impl(self, dialect: sa.Dialect) -> TypeEngine[Any]:
        if dialect.name == "postgresql":
            return dialect.type_descriptor(postgresql.ARRAY(sa.Text))
        return dialect.type_descriptor(sa.Text())

    def process_bind_param(self, value: list[str] | None, dialect: sa.Dialect) -> Any:
        return value if dialect.name == "postgresql" else json.dumps(value)


class _Unpacked(FunctionElement[str]):
    """The names as rows."""

    type = sa.Text()
    inherit_cache = True


def among(column: sa.ColumnElement[str], names: list[str]) -> sa.ColumnElement[bool]:
    """Whether the column is one of the names."""
    rows = _Unpacked(sa.bindparam("names", names, type_=_Names(), unique=True))
    return column.op("IN", is_comparison=True)(rows)


@compiles(_Unpacked)
def _of_json(element: _Unpacked, compiler: SQLCompiler, **options: Any) -> str:
    names = compiler.process(element.clauses, **options)
    return f"({_EACH}({names}))"


@compiles(_Unpacked, "postgresql")
def _of_array(element: _Unpacked, compiler: SQLCompiler, **options: Any) -> str:
    names = compiler.process(element.clauses, **options)
    return f"({_UNNEST}({names}))"
