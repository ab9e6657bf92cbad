"""Ray gives the same files as this process, goes on after Ctrl+C, and leaves nothing behind."""

import importlib.util
import json
import os
import subprocess
import sys
import time
import uuid
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused
from reviewer.inference.ray_engine import over_ray
from reviewer.inference.scoring_runs import Part, PartScorer
from tests.inference.plain_scorer import PlainScorer

ROOT = Path(__file__).parents[2]
MARK = "REVIEWER_TEST_MARK"
END_S = 30.0
HAS_RAY = importlib.util.find_spec("ray") is not None
PYTHON = os.environ.get("REVIEWER_RAY_PYTHON") or (sys.executable if HAS_RAY else "")


def run(folder: Path, mark: str) -> "subprocess.CompletedProcess[str]":
    return subprocess.run(
        [PYTHON, "-m", "tests.inference.ray_journey", folder],
        cwd=ROOT,
        env={**os.environ, MARK: mark, "PYTHONPATH": str(ROOT)},
        capture_output=True,
        text=True,
        timeout=250,
        check=False,
    )


def left_over(mark: str) -> list[str]:
    """Command lines of processes that were started with this mark in their environment."""
    found = []
    for process in Path("/proc").glob("[0-9]*"):
        try:
            if f"{MARK}={mark}".encode() in (process / "environ").read_bytes():
                found.append((process / "cmdline").read_text().replace("\0", " "))
        except OSError:
            continue  # it ended meanwhile, or is another user's
    return found


def all_ended(mark: str) -> bool:
    """Whether they end: a busy machine takes a while to end what was told to."""
    end = time.monotonic() + END_S
    while left_over(mark):
        if time.monotonic() > end:
            return False
    return True


@pytest.mark.engines
@pytest.mark.timeout(600)
@pytest.mark.skipif(not PYTHON, reason="REVIEWER_RAY_PYTHON names no Python with Ray")
@pytest.mark.skipif(sys.platform != "linux", reason="processes are looked for in /proc")
def test_ray_scores_as_this_process_does_and_leaves_nothing(tmp_path: Path) -> None:
    mark = uuid.uuid4().hex
    folders = set(Path("/tmp").glob("ray-*"))  # noqa: S108
    interrupted = run(tmp_path, mark)
    assert interrupted.returncode != 0
    done = {path.name for path in (tmp_path / "ray").glob("part-*.parquet")}
    assert 0 < len(done) < 10, interrupted.stderr
    assert all_ended(mark), left_over(mark)

    again = run(tmp_path, mark)
    assert again.returncode == 0, again.stderr
    told = json.loads(again.stdout)
    assert told["ray"]["parts_before"] == len(done)
    for name in ("rows", "certain", "problems", "parts"):
        assert told["ray"][name] == told["here"][name]
    assert (told["ray"]["rows"], told["ray"]["problems"]) == (3000, 1)
    parts = sorted(path.name for path in (tmp_path / "here").iterdir())
    assert sorted(path.name for path in (tmp_path / "ray").iterdir()) == parts
    for name in parts:
        same = (tmp_path / "ray" / name).read_bytes() == (tmp_path / "here" / name).read_bytes()
        assert same, name
    assert all_ended(mark), left_over(mark)
    assert set(Path("/tmp").glob("ray-*")) <= folders  # noqa: S108


@pytest.mark.skipif(HAS_RAY, reason="Ray is installed here")
def test_without_ray_it_says_what_to_install(tmp_path: Path) -> None:
    work = PartScorer(PlainScorer(), tmp_path, tmp_path, 10)
    with pytest.raises(Refused, match="reviewer\\[scale\\]"):
        list(over_ray(work, [Part("in.parquet", 0, 1, 1, "part.parquet")]))
