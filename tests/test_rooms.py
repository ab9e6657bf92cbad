"""The map of the rooms is true and their import rules are run, not believed."""

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

import reviewer

PACKAGE = Path(reviewer.__file__).parent
ROOT = PACKAGE.parent


def rooms_drawn() -> set[str]:
    drawn = re.findall(r"^ {6}(\w+(?:/|\.py))", reviewer.__doc__ or "", re.MULTILINE)
    return set(drawn)


def rooms_on_disk() -> set[str]:
    packages = {f"{found.parent.name}/" for found in PACKAGE.glob("*/__init__.py")}
    modules = {found.name for found in PACKAGE.glob("*.py")} - {"__init__.py"}
    return packages | modules


def test_the_map_shows_exactly_the_rooms_on_disk() -> None:
    assert rooms_drawn() == rooms_on_disk()


def run_import_rules(folder: Path) -> subprocess.CompletedProcess[str]:
    linter = Path(sys.executable).with_name("lint-imports")
    return subprocess.run(
        [linter, "--no-cache"], cwd=folder, capture_output=True, text=True, check=False
    )


@pytest.fixture
def copied_checkout(tmp_path: Path) -> Path:
    shutil.copytree(PACKAGE, tmp_path / "reviewer", ignore=shutil.ignore_patterns("__pycache__"))
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


@pytest.mark.parametrize(
    ("file", "line"),
    [
        ("domain/product.py", "import PySide6.QtCore"),
        ("domain/record.py", "import sqlalchemy"),
        ("ui/__init__.py", "import reviewer.journal"),
        ("operations/__init__.py", "import reviewer.service"),
        ("actions/__init__.py", "import PySide6.QtGui"),
    ],
)
def test_a_planted_import_turns_the_rules_red(copied_checkout: Path, file: str, line: str) -> None:
    planted = copied_checkout / "reviewer" / file
    planted.write_text(f"{planted.read_text('utf-8')}\n{line}\n", "utf-8")
    run = run_import_rules(copied_checkout)
    assert run.returncode == 1
    assert "BROKEN" in run.stdout
