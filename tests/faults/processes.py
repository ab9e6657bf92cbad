"""A child process that shares the code already loaded here and reports through a pipe."""

import os
import signal
import time
from collections.abc import Callable
from dataclasses import dataclass


@dataclass
class Child:
    """A running child.

    Attributes:
        pid: of the process.
        reports: read end of its pipe.
    """

    pid: int
    reports: int

    def kill_after(self, seconds: float, *, once_it_reports: bool = False) -> list[str]:
        """SIGKILL at that moment; returns every whole line it had reported.

        Args:
            once_it_reports: count from what it reports first.
        """
        begun = os.read(self.reports, 1) if once_it_reports else b""
        time.sleep(seconds)
        os.kill(self.pid, signal.SIGKILL)
        return self.lines(begun)

    def wait_for(self, line: str) -> list[str]:
        """Every whole line it reports up to and with the first like this one."""
        data = b""
        while not data.endswith(f"{line}\n".encode()):
            found = os.read(self.reports, 1)
            assert found, f"the child ended without {line!r}"
            data += found
        return data.decode().splitlines()

    def lines(self, begun: bytes = b"") -> list[str]:
        """Every whole line it reports until it ends, after what was read of it already."""
        data = begun
        while chunk := os.read(self.reports, 65536):
            data += chunk
        os.close(self.reports)
        os.waitpid(self.pid, 0)
        return [line.decode() for line in data.split(b"\n")[:-1]]


def start(work: Callable[[Callable[[str], None]], None]) -> Child:
    """Run `work(report)` in a forked child; the child ends without unwinding anything here."""
    reading, writing = os.pipe()
    pid = os.fork()
    if pid:
        os.close(writing)
        return Child(pid, reading)
    status = 1
    try:
        os.close(reading)
        work(lambda line: _report(writing, line))
        status = 0
    finally:
        os._exit(status)


def _report(descriptor: int, line: str) -> None:
    os.write(descriptor, line.encode() + b"\n")
