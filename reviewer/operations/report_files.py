"""What goes into a report for whoever helps: by a list of what may, never by what may not.

Of a line of the log that is the sentence as the program has it, without what was put into it; of a
fault its kind and its places; of crash.txt the lines that only a traceback has. Whatever else
stands in a file stays where it is. So no text of a product, note, name, password or token gets in,
however it came into a log.
"""

import json
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from reviewer.domain.errors import StorageFault
from reviewer.domain.language import tr
from reviewer.operations.runs import place_of

# The newest lines of a log; a crash is near the end.
LINES = 3000
TAIL_BYTES = 2_000_000
# Members of a line of the log that the program writes by itself.
_PLAIN = ("at", "level", "from", "form", "kind", "frames")
_RUN = ("run", "what", "at_ms", "version", "kind", "frames", "crash")
# Loggers whose sentences are in our own source, or Qt's and Python's own.
_OURS = ("reviewer", "crash", "asyncio")
_FRAME = re.compile(r'^  File "(?P<file>[^"]*)", line (?P<line>\d+) in (?P<name>[\w<>.]+)$')
_CRASH_LINES = re.compile(
    r"(Fatal Python error: [A-Za-z _]+|Windows fatal exception: [\w ]+"
    r"|(Current thread|Thread) 0x[0-9a-f]+( \[[\w-]*\])? \(most recent call first\):"
    r"|  <no Python frame>|)$"
)


@dataclass(frozen=True, slots=True)
class ReportFile:
    """One file of a report, as it will be in it."""

    name: str
    text: str


@dataclass(frozen=True, slots=True)
class Report:
    """What is shown before it is saved, and saved as it was shown."""

    files: tuple[ReportFile, ...]

    @property
    def text(self) -> str:
        """All of it, file by file."""
        return "\n".join(f"== {file.name}\n{file.text}" for file in self.files)

    def save(self, path: Path) -> None:
        """Write it as a ZIP file, whole or not at all.

        Raises:
            StorageFault: it cannot be written there.
        """
        part = path.with_name(f"{path.name}.part")
        try:
            with zipfile.ZipFile(part, "w", zipfile.ZIP_DEFLATED) as made:
                for file in self.files:
                    made.writestr(file.name, file.text)
            part.replace(path)
        except OSError as fault:
            part.unlink(missing_ok=True)
            why = fault.strerror or str(fault)
            raise StorageFault(
                tr("The report {path} cannot be written: {why}.", path=path, why=why)
            ) from fault


def as_file(name: str, facts: object) -> ReportFile:
    """Facts as JSON that a person can read."""
    if isinstance(facts, list):
        lines = ",\n".join(json.dumps(each, ensure_ascii=False, default=str) for each in facts)
        return ReportFile(name, f"[\n{lines}\n]\n")
    return ReportFile(name, json.dumps(facts, indent=1, ensure_ascii=False, default=str) + "\n")


def log_files(folder: Path) -> Iterator[ReportFile]:
    """The logs in a profile's log/, as far as they may leave it."""
    kept = [line for path in _logs(folder) for line in map(_kept_line, _tail(path)) if line]
    yield ReportFile("log.jsonl", "".join(f"{json.dumps(line)}\n" for line in kept[-LINES:]))
    crash = [line for line in map(_kept_crash_line, _tail(folder / "crash.txt")) if line]
    yield ReportFile("crash.txt", "".join(f"{line}\n" for line in crash))


def run_file(lines: Sequence[Mapping[str, Any]]) -> ReportFile:
    """The runs of the desk."""
    kept = ({name: line[name] for name in _RUN if name in line} for line in lines)
    return ReportFile("runs.jsonl", "".join(f"{json.dumps(each)}\n" for each in kept))


def _logs(folder: Path) -> list[Path]:
    """The oldest first."""
    return sorted(folder.glob("desk.log*"), key=lambda path: path.name, reverse=True)


def _tail(path: Path) -> list[str]:
    try:
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - TAIL_BYTES))
            return file.read().decode("utf-8", "replace").splitlines()
    except OSError:
        return []


def _kept_line(line: str) -> dict[str, Any]:
    try:
        found = json.loads(line)
    except ValueError:  # cut off by the end of what was read, or by a crash
        return {}
    if not isinstance(found, dict):
        return {}
    kept = {name: found[name] for name in _PLAIN if name in found}
    if str(kept.get("from", "")).partition(".")[0] not in _OURS:
        kept.pop("form", None)
    return kept


def _kept_crash_line(line: str) -> str:
    frame = _FRAME.match(line)
    if frame is not None:
        return f"  {place_of(frame['file'])}:{frame['line']} {frame['name']}"
    return line if _CRASH_LINES.match(line) else ""
