"""What the bootstrap says meanwhile, and programs that are heard only when they fail."""

import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn

_begun = time.monotonic()


def step(sentence: str) -> None:
    print(f"[{time.monotonic() - _begun:5.1f} s] {sentence} ...", flush=True)


def say(sentence: str) -> None:
    print(sentence, flush=True)


def stop(sentence: str) -> NoReturn:
    print(sentence, file=sys.stderr)
    raise SystemExit(1)


class Quiet:
    """A program that is heard only when it fails."""

    def __init__(self, words: Sequence[str], env: dict[str, str] | None = None) -> None:
        handle, name = tempfile.mkstemp(prefix="reviewer-bootstrap-", suffix=".log")
        with os.fdopen(handle, "w") as sink:
            self._child = subprocess.Popen(words, stdout=sink, stderr=subprocess.STDOUT, env=env)
        self._log = Path(name)

    def succeeds(self) -> bool:
        """Wait with a line of progress every ten seconds; on failure show what it said."""
        while True:
            try:
                code = self._child.wait(10)
                break
            except subprocess.TimeoutExpired:
                step(f"  still at it: {last_line(self._log)}")
        if code:
            print(self._log.read_text("utf-8", "replace"), file=sys.stderr)
        return code == 0

    def give_up(self) -> None:
        """End it if it still runs; the log is not needed any more."""
        self._child.terminate()
        self._child.wait()
        self._log.unlink(missing_ok=True)


def run_quietly(words: Sequence[str], failure: str, env: dict[str, str] | None = None) -> None:
    """Run to the end, or stop."""
    child = Quiet(words, env)
    try:
        if not child.succeeds():
            stop(f"{failure} The output above says why.")
    finally:
        child.give_up()


def last_line(log: Path) -> str:
    lines = log.read_text("utf-8", "replace").strip().splitlines()
    # What pip says of its settings tells nobody how far it is.
    told = [line.strip() for line in lines if not line.startswith(("WARNING", "DEPRECATION"))]
    return told[-1][:90] if told else "working"
