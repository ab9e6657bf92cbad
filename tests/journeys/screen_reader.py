"""A screen reader's ears on a virtual screen: its own message bus, and a reader that listens there.

Needs the packages at-spi2-core, dbus, python3-gi and gir1.2-atspi-2.0 (names of Debian).
"""

import contextlib
import json
import re
import subprocess
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from reviewer.domain.errors import EnvironmentFault
from tests.journeys.desk import wait_for
from tests.journeys.screen import Screen

LAUNCHER = Path("/usr/libexec/at-spi-bus-launcher")
# Has gi, which no environment of ours has.
PYTHON = Path("/usr/bin/python3")
SCRIPT = Path(__file__).with_name("screen_reader_script.py")
END_S = 10
# How what is said of an item ends.
ITEM = re.compile(r"\b\d+ of \d+\b")


class ScreenReader:
    """What it heard, and what it finds on the screen.

    Attributes:
        variables: environment of a program that is to be heard.
    """

    def __init__(self, process: "subprocess.Popen[str]", variables: dict[str, str]) -> None:
        self.variables = variables
        self._process = process
        self._heard: list[str] = []
        self._found: list[dict[str, Any]] = []
        self._is_found = threading.Event()
        self._is_ready = threading.Event()
        self._thread = threading.Thread(target=self._listen, daemon=True)
        self._thread.start()
        assert self._is_ready.wait(END_S), f"no screen reader: {process.poll()}"

    def _listen(self) -> None:
        assert self._process.stdout is not None
        for line in self._process.stdout:
            told = json.loads(line)
            if "said" in told:
                self._heard.append(told["said"])
            elif "ready" in told:
                self._is_ready.set()
            elif "end" in told:
                self._is_found.set()
            else:
                self._found.append(told)

    @property
    def heard(self) -> list[str]:
        """All sentences so far, oldest first."""
        return list(self._heard)

    def wait_heard(self, begins: str, after: int = 0) -> int:
        """Wait for a sentence that begins so, from number `after` on; its number plus one."""

        def look() -> int | None:
            for number, said in enumerate(self.heard):
                if number >= after and said.startswith(begins):
                    return number + 1
            return None

        return wait_for(look, f"{begins!r} to be heard after {self.heard[:after]}")

    def wait_item(self, after: int = 0) -> str:
        """The first item read from number `after` on."""

        def look() -> str | None:
            return next((said for said in self.heard[after:] if ITEM.search(said)), None)

        return wait_for(look, f"an item after {self.heard[:after]}")

    def look_around(self) -> list[dict[str, Any]]:
        """Role, name, description and states of everything shown."""
        assert self._process.stdin is not None
        self._found.clear()
        self._is_found.clear()
        self._process.stdin.write("\n")
        self._process.stdin.flush()
        assert self._is_found.wait(6 * END_S), "the screen was not read"
        return list(self._found)


@contextlib.contextmanager
def screen_reader(screen: Screen, folder: Path) -> Iterator[ScreenReader]:
    """One that hears what runs on `screen` with its variables.

    Raises:
        EnvironmentFault: a package is missing.
    """
    if not LAUNCHER.exists() or not PYTHON.exists():
        raise EnvironmentFault(
            "A screen reader needs more than there is. "
            "Debian: apt-get install at-spi2-core dbus python3-gi gir1.2-atspi-2.0"
        )
    with contextlib.ExitStack() as ends, (folder / "bus.log").open("wb") as log:
        words = ["dbus-daemon", "--session", "--nofork", "--print-address=1"]
        bus = _started(ends, words, {}, log)
        assert bus.stdout is not None
        variables = {
            "DBUS_SESSION_BUS_ADDRESS": bus.stdout.readline().strip(),
            "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1",
        }
        env = screen.environment(**variables)
        _started(ends, [str(LAUNCHER), "--launch-immediately"], env, log)
        yield ScreenReader(_started(ends, [str(PYTHON), str(SCRIPT)], env, log), variables)


def _started(
    ends: contextlib.ExitStack, words: list[str], env: dict[str, str], log: Any
) -> "subprocess.Popen[str]":
    pipe = subprocess.PIPE
    process = subprocess.Popen(
        words, env=env or None, stdin=pipe, stdout=pipe, stderr=log, text=True
    )

    def end() -> None:
        process.terminate()
        process.wait(END_S)
        for each in (process.stdin, process.stdout):
            if each is not None:
                each.close()

    ends.callback(end)
    return process
