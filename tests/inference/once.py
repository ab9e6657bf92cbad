"""What takes long to make is made once for all processes of one run of the tests."""

import os
import sqlite3
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import pytest


def shared_folder(factory: pytest.TempPathFactory) -> Path:
    """A folder that all processes of one run have in common."""
    own = factory.getbasetemp()
    return own.parent if "PYTEST_XDIST_WORKER" in os.environ else own


def once(folder: Path, make: Callable[[], object]) -> None:
    """Run `make` for a folder in whichever process comes first; the others wait for it."""
    with closing(sqlite3.connect(f"{folder}.lock", timeout=600, isolation_level=None)) as lock:
        lock.execute("BEGIN EXCLUSIVE")
        done = folder.with_suffix(".done")
        if not done.exists():
            make()
            done.touch()
