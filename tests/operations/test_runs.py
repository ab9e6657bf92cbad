"""A run that did not end in order is told by the next one, once, and with what happened."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer.domain.errors import Refused
from reviewer.operations import runs
from reviewer.operations.runs import Ending, Runs, place_of

ROOT = Path(__file__).parents[2]


def broken(folder: Path, code: str) -> int:
    """A desk without standard streams, as a windowed program has none, that goes on with `code`."""
    begun = (
        "import sys, os, logging; sys.stdout = sys.stderr = None\n"
        "from pathlib import Path\n"
        "from reviewer.ui.logs import start_logs, catch_crashes\n"
        "from reviewer.operations.runs import Runs\n"
        f"runs = Runs(start_logs(Path({str(folder)!r})))\n"
        "catch_crashes(runs.note_fault)\n"
    )
    words = [sys.executable, "-c", begun + code]
    return subprocess.run(words, cwd=ROOT, capture_output=True, check=False, timeout=60).returncode


def test_a_run_in_order_is_told_nothing_of(tmp_path: Path) -> None:
    with Runs(tmp_path).running():
        pass
    with pytest.raises(Refused), Runs(tmp_path).running():
        raise Refused("The desk cannot be opened.")
    after = Runs(tmp_path)
    after.begin()
    assert after.take_unfinished() is None


def test_a_crash_of_the_interpreter_is_told_once(tmp_path: Path) -> None:
    assert broken(tmp_path, "runs.begin(); import faulthandler; faulthandler._sigsegv()")
    after = Runs(tmp_path / "log")
    after.begin()
    found = after.take_unfinished()
    assert found is not None
    assert found.ending is Ending.CRASHED
    assert found.sentence.startswith("Reviewer crashed last time (it was started 20")
    assert "Segmentation fault" in (tmp_path / "log" / "crash.txt").read_text()
    assert after.take_unfinished() is None


def test_a_run_that_was_ended_is_told_as_such(tmp_path: Path) -> None:
    assert broken(tmp_path, "runs.begin(); os._exit(9)") == 9
    found = Runs(tmp_path / "log").take_unfinished()
    assert found is not None
    assert found.ending is Ending.ENDED


def test_a_machine_that_was_restarted_is_told_as_such(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    Runs(tmp_path).begin()
    monkeypatch.setattr("reviewer.operations.clock._boot", lambda: "another")
    found = Runs(tmp_path).take_unfinished()
    assert found is not None
    assert found.ending is Ending.SWITCHED_OFF
    assert "switched off or restarted" in found.sentence


def test_a_fault_nobody_caught_is_noted_by_kind_and_place_alone(tmp_path: Path) -> None:
    code = (
        "def work(): raise ValueError('stoneware mug of Mia')\n"
        "with runs.running():\n"
        "    import threading; t = threading.Thread(target=work); t.start(); t.join()\n"
        "    work()"
    )
    assert broken(tmp_path, code) == 1
    text = (tmp_path / "log" / runs.FILE).read_text()
    lines = [json.loads(line) for line in text.splitlines()]
    # On a thread, out of the run, and then out of the program.
    assert [line["what"] for line in lines] == ["began", "fault", "fault", "fault"]
    assert {line["kind"] for line in lines[1:]} == {"ValueError"}
    assert lines[1]["frames"][-1].endswith(" work")
    assert "mug" not in text


def test_a_disk_that_refuses_stops_nothing(tmp_path: Path) -> None:
    (tmp_path / "log").write_text("in the way")
    made = Runs(tmp_path / "log")
    with made.running():
        made.note_fault(ValueError())
    assert made.take_unfinished() is None


def test_a_torn_line_and_a_long_past_are_lived_with(tmp_path: Path) -> None:
    for _ in range(runs.KEPT):
        made = Runs(tmp_path)
        made.begin()
        made.end()
    with (tmp_path / runs.FILE).open("a") as file:
        file.write('{"run": "x", "what": "beg' + " " * runs.KEPT * 1000)
    after = Runs(tmp_path)
    after.begin()
    assert after.take_unfinished() is None
    assert (tmp_path / runs.FILE).stat().st_size < runs.KEPT * 1000


@pytest.mark.parametrize(
    ("file", "kept"),
    [
        ("/home/mia/desk/reviewer/ui/logs.py", "reviewer/ui/logs.py"),
        ("C:\\Users\\Mia\\reviewer\\app.py", "reviewer/app.py"),
        ("/home/mia/.venv/lib/python3.11/site-packages/httpx/_client.py", "httpx/_client.py"),
        ("/usr/lib/python3.11/asyncio/events.py", "events.py"),
        ("/home/mia/secret.py", "secret.py"),
    ],
)
def test_a_place_names_no_home(file: str, kept: str) -> None:
    assert place_of(file) == kept
