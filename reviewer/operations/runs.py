"""Runs of the desk: each is noted when it begins and when it ends.

So the next one can say what happened to one that did not end in order.

log/runs.jsonl has a line for each beginning, end and fault of ours. It names no person and nothing
that was shown; of a fault it keeps the kind and the place in the program.
"""

import json
import os
import time
import traceback
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum
from pathlib import Path
from typing import Any

from reviewer import __version__
from reviewer.domain.errors import ReviewerError
from reviewer.domain.ids import uuid7
from reviewer.domain.language import minute, tr
from reviewer.operations.clock import RealMachineTime

FILE = "runs.jsonl"
CRASH_FILE = "crash.txt"
# Lines that are kept; a run has two or three.
KEPT = 300


class Ending(StrEnum):
    """How a run came to an end that was none."""

    CRASHED = "crashed"  # the interpreter or a library broke; crash.txt says where
    SWITCHED_OFF = "switched_off"  # the machine was started anew since
    ENDED = "ended"  # the process was ended by somebody or something


@dataclass(frozen=True, slots=True)
class Unfinished:
    """A run that did not end in order.

    Attributes:
        began_ms: wall clock.
        version: of Reviewer.
    """

    ending: Ending
    began_ms: int
    version: str

    @property
    def sentence(self) -> str:
        """What happened, for the person."""
        began = minute(datetime.fromtimestamp(self.began_ms / 1000).astimezone())
        match self.ending:
            case Ending.CRASHED:
                return tr(
                    "Reviewer crashed last time (it was started {began}). What was shown as saved"
                    " is safe.",
                    began=began,
                )
            case Ending.SWITCHED_OFF:
                return tr(
                    "This computer was switched off or restarted while Reviewer ran (it was started"
                    " {began}). What was shown as saved is safe.",
                    began=began,
                )
            case Ending.ENDED:
                return tr(
                    "Reviewer was ended last time without being asked to leave (it was started"
                    " {began}). What was shown as saved is safe.",
                    began=began,
                )


class Runs:
    """The runs of one profile, of which this process is one. A disk that refuses stops nothing."""

    def __init__(self, folder: Path) -> None:
        """`folder` is the profile's log/."""
        self._path, self._crash = folder / FILE, folder / CRASH_FILE
        self._id = uuid7()

    def begin(self) -> None:
        """This run begins."""
        boot = RealMachineTime().boot
        self._note("began", version=__version__, boot=boot, crash=self._crashed())

    @contextmanager
    def running(self) -> Iterator[None]:
        """This run, from its beginning to its end; a sentence for the person is an end in order."""
        self.begin()
        try:
            yield
        except ReviewerError:
            self.end()
            raise
        except Exception as fault:
            self.note_fault(fault)
            raise
        self.end()

    def note_fault(self, fault: BaseException) -> None:
        """A fault of ours; the run may go on after it."""
        frames = traceback.extract_tb(fault.__traceback__)
        self._note("fault", kind=type(fault).__name__, frames=places(frames)[-12:])

    def end(self) -> None:
        """This run ends in order."""
        self._note("ended")

    def take_unfinished(self) -> Unfinished | None:
        """The newest other run that never ended, told once.

        To be asked when the profile is this process's alone: what did not end is no more then.
        """
        began: dict[str, dict[str, Any]] = {}
        for line in self._lines():
            match line.get("what"):
                case "began":
                    began[line["run"]] = line
                case "ended" | "told":
                    began.pop(line["run"], None)
        began.pop(self._id, None)
        for run in began:
            self._note("told", run=run)
        return self._judged(list(began.values())[-1]) if began else None

    def lines(self) -> list[dict[str, Any]]:
        """All that is noted, the oldest first, for a report."""
        return list(self._lines())

    def _judged(self, line: dict[str, Any]) -> Unfinished:
        ending = Ending.ENDED
        if self._crashed() > int(line.get("crash", 0)):
            ending = Ending.CRASHED
        elif line.get("boot") != RealMachineTime().boot:
            ending = Ending.SWITCHED_OFF
        return Unfinished(ending, int(line["at_ms"]), str(line.get("version", "")))

    def _crashed(self) -> int:
        """How long crash.txt is."""
        try:
            return self._crash.stat().st_size
        except OSError:
            return 0

    def _lines(self) -> Iterator[dict[str, Any]]:
        try:
            text = self._path.read_text("utf-8")
        except (OSError, ValueError):
            return
        for line in text.splitlines()[-KEPT:]:
            try:
                found = json.loads(line)
            except ValueError:  # the last one of a machine that lost power
                continue
            if isinstance(found, dict) and {"run", "what", "at_ms"} <= found.keys():
                yield found

    def _note(self, what: str, *, run: str = "", **facts: Any) -> None:
        line = {"run": run or self._id, "what": what, "at_ms": time.time_ns() // 1_000_000, **facts}
        try:
            self._trim()
            with self._path.open("a", encoding="utf-8") as file:
                file.write(f"{json.dumps(line)}\n")
                file.flush()
                os.fsync(file.fileno())
        except OSError:
            return

    def _trim(self) -> None:
        if not self._path.exists() or self._path.stat().st_size < KEPT * 1000:
            return
        kept = [json.dumps(line) for line in self._lines()]
        self._path.write_text("".join(f"{line}\n" for line in kept[-KEPT // 3 :]), "utf-8")


def places(frames: traceback.StackSummary) -> list[str]:
    """Where in the program: file below its package, line and function; nothing that a line says."""
    return [f"{place_of(each.filename)}:{each.lineno} {each.name}" for each in frames]


def place_of(file: str) -> str:
    """A file of a program without the folders that lead to the program.

    They may be somebody's home. What is neither ours nor a library's keeps its last name alone.
    """
    parts = Path(file.replace("\\", "/")).parts
    for root, own in (("site-packages", 1), ("reviewer", 0)):
        if root in parts:
            last = len(parts) - 1 - parts[::-1].index(root)
            return "/".join(parts[last + own :])
    return parts[-1] if parts else ""
