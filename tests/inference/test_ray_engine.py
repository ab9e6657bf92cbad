"""Ray gives the same files as this process, goes on after Ctrl+C, and leaves nothing behind."""

import importlib.util
import os
import signal
import subprocess
import sys
import tempfile
import uuid
from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused
from reviewer.inference.ray_engine import over_ray
from reviewer.inference.scoring_runs import Part, PartScorer
from tests.engines import engine_python
from tests.inference.plain_scorer import PlainScorer
from tests.inference.ray_journey import FILES, ROOT, Journey, parts_of, travel

HAS_RAY = importlib.util.find_spec("ray") is not None
INTERRUPTED = 130
PRODUCTS = 2_000
HANGS = """
import signal
signal.signal(signal.SIGTERM, signal.SIG_IGN)
print(flush=True)
signal.pause()
"""
ENDS = """
import sys, pathlib, ray
from reviewer.inference.ray_engine import end_processes
end_processes(pathlib.Path(sys.argv[1]), sys.argv[2])
"""


@pytest.fixture(scope="module")
def journey(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Journey]:
    """Three commands: over Ray and interrupted, over Ray to the end, and in one process."""
    if sys.platform != "linux":
        pytest.skip("processes are looked for in /proc")
    python = engine_python("REVIEWER_RAY_PYTHON")
    with tempfile.TemporaryDirectory(prefix="t") as temporary:
        yield travel(python, tmp_path_factory.mktemp("ray"), Path(temporary), PRODUCTS)


@pytest.mark.engines
@pytest.mark.timeout(1500)
class TestOverACluster:
    """What the commands left; each test can be the one that waits for them."""

    def test_products_score_alike_to_the_last_digit(self, journey: Journey) -> None:
        compare(journey, PRODUCTS)

    def test_it_goes_on_where_it_was_interrupted(self, journey: Journey) -> None:
        assert journey.status == INTERRUPTED
        assert journey.done
        assert journey.again["parts_before"] == len(journey.done)
        assert len(parts_of(journey.over_ray)) == FILES

    def test_nothing_is_left_of_a_command_that_has_ended(self, journey: Journey) -> None:
        assert journey.left == ()
        assert journey.files_left == ()

    @pytest.mark.parametrize("known_by", ["token", "file"])
    def test_a_process_that_hangs_is_ended(self, tmp_path: Path, known_by: str) -> None:
        python = engine_python("REVIEWER_RAY_PYTHON")
        folder, token = tmp_path / "ray-1", uuid.uuid4().hex
        folder.mkdir()
        with (folder / "log").open("wb") as log:
            hangs = subprocess.Popen(
                [sys.executable, "-c", HANGS],
                env={**os.environ, **({"RAY_AUTH_TOKEN": token} if known_by == "token" else {})},
                stdout=subprocess.PIPE,
                stderr=log if known_by == "file" else None,
            )
        with hangs:
            assert hangs.stdout is not None
            hangs.stdout.readline()  # from here on it does not hear SIGTERM
            try:
                subprocess.run([python, "-c", ENDS, folder, token], cwd=ROOT, check=True)
                assert hangs.poll() == -signal.SIGKILL
            finally:
                hangs.kill()


def compare(journey: Journey, products: int) -> None:
    """See that both engines left the same files."""
    for told in (journey.again, journey.local):
        assert (told["rows"], told["problems"], told["parts"]) == (products, 0, FILES)
    assert journey.again["certain"] == journey.local["certain"]
    names = sorted(path.name for path in journey.here.iterdir())
    assert sorted(path.name for path in journey.over_ray.iterdir()) == names
    for name in names:
        here = (journey.here / name).read_bytes()
        assert (journey.over_ray / name).read_bytes() == here, name


@pytest.mark.long
@pytest.mark.engines
@pytest.mark.timeout(1500)
def test_ten_thousand_products_score_alike_to_the_last_digit(tmp_path: Path) -> None:
    python = engine_python("REVIEWER_RAY_PYTHON")
    with tempfile.TemporaryDirectory(prefix="t") as temporary:
        compare(travel(python, tmp_path, Path(temporary), 10_000), 10_000)


@pytest.mark.skipif(HAS_RAY, reason="Ray is installed here")
def test_without_ray_it_says_what_to_install(tmp_path: Path) -> None:
    work = PartScorer(PlainScorer(), tmp_path, tmp_path, 10)
    with pytest.raises(Refused, match="reviewer\\[scale\\]"):
        list(over_ray(work, [Part("in.parquet", 0, 1, 1, "part.parquet")]))
