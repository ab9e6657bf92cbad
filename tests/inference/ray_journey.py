"""`reviewer score --engine ray` on thousands of products, interrupted, resumed; then local.

The commands run in the environment that REVIEWER_RAY_PYTHON names, with the model that ships.
"""

import json
import os
import signal
import subprocess
import time
import uuid
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np
import pyarrow as pa
import pyarrow.parquet as pq

from reviewer.inference.scoring import BatchScorer
from reviewer.service.catalogue_columns import write_columns
from reviewer.world.world import write_world

ROOT = Path(__file__).parents[2]
FILES, SEED = 10, 21
# A busy machine takes a while to start a cluster.
LIMIT_S = 480.0
MARK = "REVIEWER_TEST_MARK"


@dataclass(frozen=True, slots=True)
class Journey:
    """What the commands left.

    Attributes:
        status: exit status of the interrupted command.
        done: parts there were after it.
        left: processes of either Ray command that were there when it had ended.
        files_left: what there was then below the folder for temporary files.
        again, local: what the second and the third command told.
        over_ray, here: folders of scores.
    """

    status: int
    done: frozenset[str]
    left: tuple[str, ...]
    files_left: tuple[str, ...]
    again: dict[str, Any]
    local: dict[str, Any]
    over_ray: Path
    here: Path


def travel(python: str, folder: Path, temporary: Path, products: int) -> Journey:
    """Run the three commands.

    Args:
        temporary: empty folder; its path is short enough for sockets.
        products: how many are scored, by each of the commands.
    """
    source, over_ray, here = folder / "in", folder / "ray", folder / "here"
    write_input(source, folder / "world", products)
    # What a shell started in the background ignores it, and so would the commands.
    signal.signal(signal.SIGINT, signal.default_int_handler)
    mark = uuid.uuid4().hex
    environment = {
        **{name: value for name, value in os.environ.items() if name != "RAY_ADDRESS"},
        MARK: mark,
        "PYTHONPATH": str(ROOT),
        "TMPDIR": str(temporary),
        "PYTHONFAULTHANDLER": "1",
    }

    def started(out: Path, engine: str) -> "Started":
        words = [python, "-m", "reviewer", "score", str(source), "--out", str(out)]
        return Started([*words, "--engine", engine, "--json"], folder, environment)

    def left_over() -> tuple[str, ...]:
        return tuple(map(command_line, processes_of(mark, temporary)))

    with ended_at_last(mark, temporary):
        first = started(over_ray, "ray")
        wait_for_a_part(first, over_ray)
        first.process.send_signal(signal.SIGINT)
        status, left = first.wait(), left_over()
        done = parts_of(over_ray)
        again = started(over_ray, "ray").answer()
        left += left_over()
        files_left = tuple(str(path) for path in temporary.iterdir())
        local = started(here, "local").answer()
    return Journey(status, done, left, files_left, again, local, over_ray, here)


def write_input(folder: Path, world: Path, products: int) -> None:
    """Products of a world in ten files: five of texts and measures, five with views, too."""
    write_world(products, SEED, world, pictures=False)
    write_columns(world / "catalog.csv", world / "all.parquet")
    table = pq.read_table(world / "all.parquet")
    projections = BatchScorer().scorer.model.projections
    drawn, rows, width = np.random.default_rng(SEED), products // FILES, len(projections.centre)
    folder.mkdir()
    for number in range(FILES):
        some = table.slice(number * rows, rows)
        if number % 2:
            view = drawn.normal(projections.centre, projections.spread, (rows, width))
            flat = pa.array(view.astype(np.float32).ravel())
            some = some.append_column("view", pa.FixedSizeListArray.from_arrays(flat, width))
            some = some.append_column("angles", pa.array(drawn.integers(1, 7, rows)))
        pq.write_table(some, folder / f"{number}.parquet")


class Started:
    """A command that runs. Its output goes to files: a pipe would wait for whoever holds it."""

    def __init__(self, words: list[str], folder: Path, environment: dict[str, str]) -> None:
        name = uuid.uuid4().hex
        self._out, self._err = folder / f"{name}.out", folder / f"{name}.err"
        with self._out.open("wb") as out, self._err.open("wb") as err:
            self.process = subprocess.Popen(
                words, cwd=folder, env=environment, stdout=out, stderr=err
            )

    def wait(self) -> int:
        """The exit status."""
        try:
            return self.process.wait(LIMIT_S)
        except subprocess.TimeoutExpired:
            self.process.send_signal(signal.SIGABRT)  # tells where it stands
            self.process.wait(LIMIT_S)
            raise AssertionError(self.errors()) from None
        finally:
            self.process.kill()

    def answer(self) -> dict[str, Any]:
        """What it told."""
        assert self.wait() == 0, self.errors()
        told: dict[str, Any] = json.loads(self._out.read_text("utf-8"))
        return told

    def errors(self) -> str:
        """What it wrote for people."""
        return self._err.read_text("utf-8", "replace")


def wait_for_a_part(command: Started, folder: Path) -> None:
    end = time.monotonic() + LIMIT_S
    while not parts_of(folder):
        assert command.process.poll() is None, command.errors()
        assert time.monotonic() < end, command.errors()
        time.sleep(0.02)


def parts_of(folder: Path) -> frozenset[str]:
    return frozenset(path.name for path in folder.glob("part-*.parquet"))


def processes_of(mark: str, folder: Path) -> list[Path]:
    """Below /proc, those that were started with this mark or hold a file below the folder.

    Some of Ray's write their title over their environment. What has ended is not among them.
    """
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            is_ours = f"{MARK}={mark}".encode() in (process / "environ").read_bytes()
            held = (str(file.readlink()) for file in (process / "fd").iterdir())
            if is_ours or any(path.startswith(f"{folder}/") for path in held):
                found.append(process)
        except OSError:
            continue  # it ended meanwhile, or is another user's
    return found


def command_line(process: Path) -> str:
    try:
        return (process / "cmdline").read_text().replace("\0", " ")
    except OSError:
        return f"{process.name}, which ended meanwhile"


@contextmanager
def ended_at_last(mark: str, folder: Path) -> Iterator[None]:
    """Whatever fails, no process goes on."""
    try:
        yield
    finally:
        for process in processes_of(mark, folder):
            with suppress(ProcessLookupError):
                os.kill(int(process.name), signal.SIGKILL)
