"""Parts of the program in processes of their own, from Python and as from a bundle."""

import ast
import subprocess
import sys
from pathlib import Path

import pytest

import reviewer
from reviewer.own_process import RUN_PART, own_words

PACKAGE = Path(reviewer.__file__).parent
WORKER = "reviewer.imaging.vet_worker"
# Starts as the program of a bundle does, with these words after its name.
BUNDLED = (
    "import sys; sys.frozen = True; sys.argv[0] = 'reviewer'\n"
    "from reviewer.__main__ import main; main()"
)


def as_bundled(*words: str) -> subprocess.CompletedProcess[bytes]:
    return subprocess.run(
        [sys.executable, "-c", BUNDLED, *words], input=b"", capture_output=True, check=False
    )


def test_python_is_asked_for_a_module() -> None:
    assert own_words("reviewer", "serve") == [sys.executable, "-m", "reviewer", "serve"]


def test_a_bundle_asks_itself(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(sys, "frozen", True, raising=False)
    assert own_words(WORKER, "1") == [sys.executable, RUN_PART, WORKER, "1"]


def test_a_bundle_becomes_the_part_that_is_named() -> None:
    ended = as_bundled(RUN_PART, WORKER, str(2**30), "1")
    assert (ended.returncode, ended.stdout, ended.stderr) == (0, b"", b"")


def test_a_part_finds_its_own_words() -> None:
    ended = as_bundled(RUN_PART, "reviewer", "--version")
    assert ended.stdout.decode().split() == ["reviewer", reviewer.__version__]


def test_a_bundle_becomes_nothing_but_parts_of_this_program() -> None:
    ended = as_bundled(RUN_PART, "json.tool")
    assert ended.returncode == 1
    assert b"no part of Reviewer" in ended.stderr


def test_a_bundle_without_such_words_runs_commands() -> None:
    assert b"reviewer" in as_bundled("--version").stdout


def test_nothing_else_names_the_interpreter() -> None:
    """In a bundle `sys.executable` is the program itself, which takes no `-m` and no `-c`."""
    naming = {
        path.relative_to(PACKAGE).as_posix()
        for path in PACKAGE.rglob("*.py")
        for node in ast.walk(ast.parse(path.read_text("utf-8")))
        if isinstance(node, ast.Attribute) and ast.unparse(node) == "sys.executable"
    }
    assert naming == {"own_process.py"}
