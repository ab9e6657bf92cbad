"""Statements compiled once for all engines: a desk that is opened again compiles none anew.

Engines keep what they compiled by their dialect. Here all engines on files of one name share both,
or half of a run would go into compiling the same statements.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Engine
from sqlalchemy.util import LRUCache

_known: dict[str, tuple[Any, Any]] = {}


@contextmanager
def shared_compiling() -> Iterator[None]:
    """Engines made meanwhile share what they compile."""
    plain = Engine.__init__

    # Named and in their places: create_engine looks for what an engine takes.
    def begin(
        engine: Engine, pool: Any, dialect: Any, url: Any, hide_parameters: bool = False
    ) -> None:
        dialect, compiled = _known.setdefault(Path(url.database).name, (dialect, LRUCache(5000)))
        pool._dialect = dialect
        plain(engine, pool, dialect, url, hide_parameters=hide_parameters)
        engine._compiled_cache = compiled

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Engine, "__init__", begin)
        yield
