"""The self-test uses all of an installation once, and says which part does not work."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from reviewer import resources, self_test
from reviewer.domain.errors import EnvironmentFault


def test_all_of_this_installation_works(tmp_path: Path) -> None:
    env = {key: value for key, value in os.environ.items() if not key.startswith("QT_")}
    ended = subprocess.run(
        [sys.executable, "-m", "reviewer", "--self-test"],
        env={**env, "HOME": str(tmp_path), "TMPDIR": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    told = ended.stdout.splitlines()
    assert ended.returncode == 0, ended.stdout + ended.stderr
    assert [line[:5] for line in told[1:-1]] == ["ok   "] * len(self_test.CHECKS)
    assert "received after" in told[-2]
    assert list(tmp_path.iterdir()) == [], "what it made is gone, and nothing of the person's made"


def test_what_does_not_work_is_named_and_the_rest_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    def missing(_: Path) -> str:
        raise EnvironmentFault("The fonts are missing.")

    checks = {"Fonts": missing, "Disk": lambda folder: f"{folder.is_dir()}"}
    monkeypatch.setattr(self_test, "CHECKS", checks)
    assert self_test.run_self_test() == 1
    fonts, disk, end = capsys.readouterr().out.splitlines()[1:]
    assert fonts.startswith("WRONG")
    assert fonts.endswith("Fonts: EnvironmentFault: The fonts are missing.")
    assert disk.endswith("Disk: True")
    assert end == "This installation does not work."


def test_a_file_that_did_not_come_along_is_named(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], tmp_path: Path
) -> None:
    real = resources.path
    lost = tmp_path / "gone"
    monkeypatch.setattr(
        resources, "path", lambda *parts: lost if parts[-1] == "encoder.onnx" else real(*parts)
    )
    checks = {"Shipped files": self_test.CHECKS["Shipped files"]}
    monkeypatch.setattr(self_test, "CHECKS", checks)
    assert self_test.run_self_test() == 1
    assert "encoder/encoder.onnx is missing" in capsys.readouterr().out
