"""The whole program as a process: a picture of its window, and clear sentences when it cannot."""

import json
import os
import signal
import subprocess
import sys
from pathlib import Path

import pytest
from PIL import Image

from reviewer.bench.filling import NO_SERVER
from reviewer.operations.desk import open_desk
from tests.journeys.desk import wait_for
from tests.ui.desk import fill


def run(profile: Path, *options: str, **env: str) -> subprocess.CompletedProcess[str]:
    words = [sys.executable, "-m", "reviewer", "open", "--profile-dir", str(profile)]
    words += ["--server", NO_SERVER, *options]
    clean = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    for name in ("DISPLAY", "WAYLAND_DISPLAY"):
        clean.pop(name, None)
    return subprocess.run(
        words, env={**clean, **env}, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def profile(tmp_path: Path) -> Path:
    fill(tmp_path / "profile")
    return tmp_path / "profile"


def test_a_picture_of_the_usable_window_is_written(profile: Path, tmp_path: Path) -> None:
    shot, trace = tmp_path / "desk.png", tmp_path / "trace"
    ended = run(profile, "--offscreen", "--shot", str(shot), "--trace", str(trace))
    assert ended.returncode == 0, ended.stderr
    with Image.open(shot) as picture:
        assert picture.size == (1440, 900)
    events = [json.loads(line)["event"] for line in trace.read_text("utf-8").splitlines()]
    assert events[:2] == ["painted", "ready"]


def test_a_new_profile_shows_the_sign_in(tmp_path: Path) -> None:
    shot, trace = tmp_path / "desk.png", tmp_path / "trace"
    ended = run(tmp_path / "new", "--offscreen", "--shot", str(shot), "--trace", str(trace))
    assert ended.returncode == 0, ended.stderr
    assert shot.is_file()
    assert '"sign_in"' in trace.read_text("utf-8")


def test_the_log_is_json_lines_without_a_warning(profile: Path, tmp_path: Path) -> None:
    run(profile, "--offscreen", "--shot", str(tmp_path / "desk.png"))
    lines = (profile / "log" / "desk.log").read_text("utf-8").splitlines()
    loud = [line for line in map(json.loads, lines) if line["level"] in ("warning", "error")]
    assert [line for line in loud if "does not support" not in line["text"]] == []


def test_a_second_window_on_a_profile_says_so(profile: Path, tmp_path: Path) -> None:
    desk = open_desk(profile)
    try:
        shot = tmp_path / "desk.png"
        ended = run(profile, "--offscreen", "--shot", str(shot))
    finally:
        desk.close()
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert shot.is_file()
    log = (profile / "log" / "desk.log").read_text("utf-8")
    assert "cannot be opened" in log
    assert ended.stderr.strip() in log


@pytest.mark.parametrize("has_shot", [True, False])
def test_a_profile_without_room_for_a_log_is_a_sentence(tmp_path: Path, has_shot: bool) -> None:
    (tmp_path / "log").write_text("in the way", "utf-8")
    shot = tmp_path / "desk.png"
    options = ("--shot", str(shot)) if has_shot else ()
    ended = run(tmp_path, "--offscreen", *options)
    assert ended.returncode == 1
    assert ended.stderr.startswith(f"The log in {tmp_path / 'log'} cannot be written")
    assert ended.stderr.count("\n") == 1
    assert shot.is_file() == has_shot


@pytest.mark.parametrize(
    ("option", "name"),
    [("--shot", "none/x.png"), ("--shot", "x.unknown"), ("--trace", "none/x"), ("--trace", ".")],
)
def test_a_file_that_cannot_be_written_is_a_sentence(
    profile: Path, tmp_path: Path, option: str, name: str
) -> None:
    options = {"--shot": str(tmp_path / "desk.png"), option: str(tmp_path / name)}
    ended = run(profile, "--offscreen", *(word for pair in options.items() for word in pair))
    assert ended.returncode == 1
    assert ended.stderr.count("\n") == 1
    assert option in ended.stderr or "cannot be written" in ended.stderr


def test_without_a_screen_there_is_a_sentence(profile: Path) -> None:
    ended = run(profile)
    assert ended.returncode == 1
    assert "There is no screen" in ended.stderr
    assert "Traceback" not in ended.stderr


def test_a_folder_that_cannot_be_made_is_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("in the way", "utf-8")
    ended = run(tmp_path / "file" / "profile", "--offscreen")
    assert ended.returncode == 1
    assert "Choose another with --profile-dir" in ended.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX signals")
@pytest.mark.parametrize("asked", [signal.SIGINT, signal.SIGTERM])
def test_asked_by_the_terminal_the_desk_ends_in_order(
    profile: Path, tmp_path: Path, asked: signal.Signals
) -> None:
    trace = tmp_path / "trace"
    words = [sys.executable, "-m", "reviewer", "open", "--profile-dir", str(profile)]
    words += ["--server", NO_SERVER, "--offscreen", "--trace", str(trace)]
    desk = subprocess.Popen(words, stderr=subprocess.PIPE, text=True)
    try:
        wait_for(lambda: trace.exists() and "seen" in trace.read_text("utf-8"), "the desk")
        desk.send_signal(asked)
        _, told = desk.communicate(timeout=120)
    finally:
        desk.kill()
    assert (desk.returncode, told) == (0, "")
    open_desk(profile).close()
