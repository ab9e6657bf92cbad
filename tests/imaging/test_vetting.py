"""Pictures are opened in a process of their own first: what breaks, breaks there."""

import os
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

from reviewer import imaging
from reviewer.domain.errors import BadPicture, EnvironmentFault
from reviewer.imaging import Measured
from reviewer.imaging.vet_worker import REQUEST
from reviewer.imaging.vetting import Vetter
from reviewer.own_process import own_words
from tests.imaging.breakable_worker import EATS, HANGS, KILLS, LIES, PRINTS
from tests.imaging.making import encoded, image, png_claiming

SMALL = encoded(image())
LARGE = encoded(image(1200, 900))
BREAKABLE = "tests.imaging.breakable_worker"


@pytest.fixture(scope="module")
def vetter() -> Iterator[Vetter]:
    made = Vetter()
    yield made
    made.close()


@pytest.fixture(scope="module")
def breakable() -> Iterator[Vetter]:
    made = Vetter(limit_s=60.0, module=BREAKABLE)
    yield made
    made.close()


def code_of(vetter: Vetter, data: bytes) -> str:
    with pytest.raises(BadPicture) as caught:
        vetter.vet(data)
    assert str(caught.value).endswith(".")
    return caught.value.code


@pytest.mark.parametrize("kind", ["JPEG", "PNG", "WEBP"])
def test_a_good_picture_comes_through_with_its_measures(vetter: Vetter, kind: str) -> None:
    assert vetter.vet(encoded(image(), kind)).measured == Measured(400, 200, kind)


def test_the_thumbnail_is_the_one_that_would_be_made_here(vetter: Vetter) -> None:
    assert vetter.vet(LARGE, thumbnail=True).thumbnail == imaging.thumbnail(LARGE)
    assert vetter.vet(LARGE).thumbnail is None


@pytest.mark.parametrize(
    ("data", "code"),
    [
        (b"", "empty"),
        (b"<svg/>", "not_a_picture"),
        (encoded(image(64, 64), "GIF"), "not_a_picture"),
        (encoded(image(64, 64), "TIFF"), "not_a_picture"),
        (png_claiming(65_535, 65_535), "too_many_pixels"),
        (encoded(image(5_000, 4_001), "WEBP", quality=1, method=0), "too_many_pixels"),
        (LARGE[: len(LARGE) // 2], "damaged"),
        (bytes(25 * 1024 * 1024 + 1), "too_large"),
    ],
)
def test_what_no_viewer_should_open_is_refused_by_its_code(
    vetter: Vetter, data: bytes, code: str
) -> None:
    assert code_of(vetter, data) == code


@pytest.mark.parametrize(
    ("fault", "code"),
    [(KILLS, "crashed"), (EATS, "too_much_memory"), (LIES, "crashed")],
)
def test_a_picture_that_breaks_its_decoder_is_refused_and_the_next_one_is_not(
    breakable: Vetter, fault: bytes, code: str
) -> None:
    assert code_of(breakable, SMALL + fault) == code
    assert breakable.vet(SMALL).measured.width == 400


def test_a_picture_that_takes_too_long_is_refused() -> None:
    vetter = Vetter(limit_s=0.5, module=BREAKABLE)
    assert code_of(vetter, SMALL + HANGS) == "hung"
    assert vetter._idle.queue == [None], "the worker is still there"


def test_a_worker_that_nobody_waits_for_ends_itself_over_a_picture_that_hangs() -> None:
    words = own_words(BREAKABLE, str(2**30), "0.2")
    data = SMALL + HANGS
    done = subprocess.run(
        words,
        input=REQUEST.pack(0, len(data)) + data,
        stdout=subprocess.PIPE,
        env={"PYTHONPATH": str(Path(__file__).parents[2])},
        check=False,
    )
    assert (done.stdout, done.returncode) == (b"", -signal.SIGPROF)


def test_what_a_library_prints_is_no_answer(breakable: Vetter) -> None:
    assert breakable.vet(SMALL + PRINTS).measured == Measured(400, 200, "JPEG")


@pytest.mark.parametrize("is_noticed", [False, True])
def test_a_worker_that_somebody_else_ended_costs_no_picture(
    vetter: Vetter, is_noticed: bool
) -> None:
    vetter.vet(SMALL)
    worker = vetter._idle.queue[-1]
    assert worker is not None
    os.kill(worker._process.pid, signal.SIGKILL)
    if is_noticed:
        worker._process.wait()
    assert vetter.vet(SMALL).measured.width == 400
    assert all(pipe.closed for pipe in worker._pipes)


def test_a_worker_ended_over_a_good_picture_costs_it_nothing() -> None:
    vetter = Vetter(limit_s=60.0)
    vetter.vet(SMALL)
    worker = vetter._idle.queue[-1]
    assert worker is not None
    # As when the machine takes it: in the midst of the first try, and only of that.
    os.kill(worker._process.pid, signal.SIGSTOP)
    killer = threading.Timer(0.1, os.kill, (worker._process.pid, signal.SIGKILL))
    killer.start()
    assert vetter.vet(SMALL).measured.width == 400
    killer.join()
    vetter.close()


def test_several_threads_share_the_workers(vetter: Vetter) -> None:
    with ThreadPoolExecutor(4) as pool:
        found = list(pool.map(vetter.vet, [encoded(image(40 + each, 20)) for each in range(30)]))
    assert [each.measured.width for each in found] == [40 + each for each in range(30)]


def test_workers_end_with_whoever_started_them() -> None:
    words = (
        "import os; from reviewer.imaging.vetting import Vetter; "
        "from tests.imaging.making import encoded, image; v = Vetter(); v.vet(encoded(image())); "
        "w = v._idle.queue[-1]; "
        "os.write(2, str(w._process.pid).encode()); os.kill(os.getpid(), 9)"
    )
    done = subprocess.run([sys.executable, "-c", words], stderr=subprocess.PIPE, check=False)
    state = Path(f"/proc/{int(done.stderr)}/stat")
    deadline = time.monotonic() + 30
    while time.monotonic() < deadline:
        # Ended, whether or not somebody asked for its status.
        if not state.exists() or ") Z " in state.read_text():
            return
        os.sched_yield()
    raise AssertionError("the worker lives on")


def test_a_machine_that_starts_no_process_is_told_so(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "executable", "/nowhere/python")
    with pytest.raises(EnvironmentFault, match="no process can be started"):
        Vetter().vet(SMALL)


@pytest.mark.parametrize("mode", ["RGBA", "P", "LA", "I;16", "L"])
def test_a_large_picture_taken_in_strips_looks_as_one_taken_whole(
    mode: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    from PIL import Image

    from reviewer.imaging import decoding

    ramp = Image.linear_gradient("L").resize((640, 480))
    made = ramp.point(lambda value: value * 256, "I").convert("I;16") if mode == "I;16" else ramp
    made = made if made.mode == mode else made.convert(mode)
    if "A" in mode:
        made.putalpha(ramp.rotate(180))
    data = encoded(made, "PNG")
    whole = imaging.scaled(data, 60, 60)
    monkeypatch.setattr(decoding, "_LARGE", 1)
    monkeypatch.setattr(decoding, "_STRIP", 640 * 50)
    strips = imaging.scaled(data, 60, 60)
    assert (whole.width, whole.height) == (strips.width, strips.height)
    assert max(abs(a - b) for a, b in zip(whole.rgb, strips.rgb, strict=True)) <= 3
