"""The service as a process of its own, to be killed and to have its database set back."""

import contextlib
import json
import shutil
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import sqlalchemy as sa

from reviewer.service.database import FILE_NAME
from reviewer.service.serving import prepare
from reviewer.service.store import open_store
from reviewer.service.tables import records
from tests.remote.held_port import HeldPort
from tests.service.running import one_of_each_role
from tests.service.stocking import fill

ROOT = Path(__file__).parents[2]
START = "from pathlib import Path; from reviewer.service.serving import serve; "


class ServiceProcess:
    """A service with its data in `folder`.

    Attributes:
        url: the same after each start.
        items: ids of its items, most urgent first.
    """

    def __init__(self, folder: Path, products: int) -> None:
        self.folder = folder
        with open_store(folder) as store:
            prepare(store)
            one_of_each_role(store)
            self.items = fill(store, products, pictures=False)
        self._port = HeldPort()
        self.url = self._port.url
        self._process: subprocess.Popen[str] | None = None

    def start(self) -> None:
        """Start; returns when it listens."""
        code = f"{START}serve(Path({str(self.folder)!r}), port={self._port.number})"
        self._process = subprocess.Popen(
            [sys.executable, "-c", code],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
        )
        assert self._process.stdout is not None
        assert json.loads(self._process.stdout.readline())["ready"]

    def kill(self) -> None:
        """SIGKILL, in the middle of whatever it does."""
        if self._process is None:
            return
        self._process.kill()
        self._process.wait()
        assert self._process.stdout is not None
        self._process.stdout.close()
        self._process = None

    def close(self) -> None:
        """Kill it, and let the address go."""
        self.kill()
        self._port.let_go()

    def back_up(self, into: Path) -> None:
        """Copy the database's files; only while it is not running."""
        into.mkdir()
        for each in self.folder.glob(f"{FILE_NAME}*"):
            shutil.copy2(each, into)

    def restore(self, backup: Path) -> None:
        """Put the copied files back, with their old epoch; only while it is not running."""
        for each in self.folder.glob(f"{FILE_NAME}*"):
            each.unlink()
        for each in backup.iterdir():
            shutil.copy2(each, self.folder)

    def received(self) -> list[tuple[str, str]]:
        """Id and payload hash of every record, in device order."""
        query = sa.select(records.c.id, records.c.payload_hash).order_by(records.c.seq)
        address = f"file:{self.folder / FILE_NAME}?mode=ro"
        with contextlib.closing(sqlite3.connect(address, uri=True)) as connection:
            return [(str(row[0]), str(row[1])) for row in connection.execute(str(query))]


@contextlib.contextmanager
def service_process(folder: Path, products: int) -> Iterator[ServiceProcess]:
    """A service that runs until the end of the block."""
    service = ServiceProcess(folder, products)
    try:
        service.start()
        yield service
    finally:
        service.close()
