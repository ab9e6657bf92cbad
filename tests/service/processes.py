"""Several real `reviewer serve` processes over one PostgreSQL database.

with service_processes(folder, database, 2) as service:
    service.clients[0], service.clients[1]   plain HTTP to either
    service.kill(); service.start()          all of them away, and back at the same addresses
    service.kill_one(0)                      one of them away
"""

import contextlib
import json
import os
import subprocess
import sys
from collections.abc import Iterator, Sequence
from pathlib import Path

import httpx

from tests.remote.held_port import HeldPort

ROOT = Path(__file__).parents[2]
PATIENCE_S = 60.0
LAST_WORDS = 8_000  # characters of what processes said that a failing test shows


class ServiceProcesses:
    """All on one database and one folder.

    Attributes:
        addresses: host and port of each.
        clients: one a process.
    """

    def __init__(
        self, folder: Path, database: str, count: int, options: Sequence[str] = ()
    ) -> None:
        self._words = [sys.executable, "-m", "reviewer", "serve", "--data", str(folder)]
        self._words += ["--database", database, *options]
        self._ports = [HeldPort() for _ in range(count)]
        self.addresses = [("127.0.0.1", port.number) for port in self._ports]
        self._running: list[subprocess.Popen[str]] = []
        self._said = folder / "said"
        limits = httpx.Limits(max_connections=100, max_keepalive_connections=100)
        self.clients = [
            httpx.Client(
                base_url=f"http://{host}:{port}",
                timeout=PATIENCE_S,
                limits=limits,
                trust_env=False,
            )
            for host, port in self.addresses
        ]

    def start(self) -> None:
        """Start them at once; returns when all listen."""
        env = {**os.environ, "OPENBLAS_NUM_THREADS": "1", "PYTHONFAULTHANDLER": "1"}
        with self._said.open("ab") as said:
            for _, port in self.addresses:
                self._running.append(
                    subprocess.Popen(
                        [*self._words, "--port", str(port)],
                        cwd=ROOT,
                        env=env,
                        stdout=subprocess.PIPE,
                        stderr=said,
                        text=True,
                    )
                )
        for each in self._running:
            assert each.stdout is not None
            assert json.loads(each.stdout.readline())["ready"]

    def kill_one(self, number: int) -> None:
        """SIGKILL one of them, in the middle of whatever it does."""
        gone = self._running.pop(number)
        gone.kill()
        gone.wait()
        assert gone.stdout is not None
        gone.stdout.close()

    def kill(self) -> None:
        """SIGKILL all of them, in the middle of whatever they do.

        Raises:
            AssertionError: one had ended by itself; with its status and what they said last.
        """
        ended = [code for each in self._running if (code := each.poll()) is not None]
        for each in self._running:
            each.kill()
        for each in self._running:
            each.wait()
            assert each.stdout is not None
            each.stdout.close()
        self._running.clear()
        assert not ended, f"ended by themselves with {ended}: {self._last_words()}"

    def _last_words(self) -> str:
        return self._said.read_text(errors="replace")[-LAST_WORDS:]

    def close(self) -> None:
        """End the clients' connections, and let the addresses go."""
        for client in self.clients:
            client.close()
        for port in self._ports:
            port.let_go()


@contextlib.contextmanager
def service_processes(
    folder: Path, database: str, count: int, options: Sequence[str] = ()
) -> Iterator[ServiceProcesses]:
    """So many processes, started with these options too, which have ended at the end."""
    made = ServiceProcesses(folder, database, count, options)
    try:
        made.start()
        yield made
    finally:
        made.close()
        made.kill()
