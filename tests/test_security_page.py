"""docs/security.md names tests that exist, and says of each requirement how it stands."""

import ast
import re
from pathlib import Path

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "security.md").read_text("utf-8")
TEST = re.compile(r"`(tests/[\w/]+\.py)::(\w+)`")
REQUIREMENT = re.compile(r"(?:TC-)?V\d+\.\d+\.\d+")
STATES = {"held", "partly", "not met"}


def rows() -> list[list[str]]:
    """Cells of each row of requirements."""
    lines = [line for line in PAGE.splitlines() if REQUIREMENT.match(line.removeprefix("| "))]
    return [[cell.strip() for cell in line.strip("|").split("|")] for line in lines]


def names_in(path: Path) -> set[str]:
    tree = ast.parse(path.read_text("utf-8"))
    kinds = (ast.FunctionDef, ast.AsyncFunctionDef)
    return {node.name for node in tree.body if isinstance(node, kinds)}


def test_every_test_that_is_named_exists() -> None:
    named = TEST.findall(PAGE)
    assert len(named) > 40
    assert [pair for pair in named if pair[1] not in names_in(ROOT / pair[0])] == []


def test_every_requirement_has_a_state_and_what_holds_it() -> None:
    found = rows()
    assert len(found) > 30
    for requirement, subject, state, held_by in found:
        assert subject, requirement
        assert state in STATES, requirement
        assert held_by, requirement
        if state == "held":
            assert TEST.search(held_by), requirement


def test_a_requirement_stands_once() -> None:
    listed = [one for row in rows() for one in REQUIREMENT.findall(row[0])]
    assert sorted(listed) == sorted(set(listed))
