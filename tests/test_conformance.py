"""The conformance report is current, whole, and rests on tests that are there."""

import ast
import importlib.util
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
# WCAG 2.2, levels A and AA, without 4.1.1, which is obsolete: by guideline, how many there are.
COUNTS = {
    "1.1": 1, "1.2": 5, "1.3": 5, "1.4": 9, "2.1": 3, "2.2": 2, "2.3": 1, "2.4": 8, "2.5": 6,
    "3.1": 2, "3.2": 5, "3.3": 6, "4.1": 2,
}  # fmt: skip


@pytest.fixture(scope="module")
def conformance() -> ModuleType:
    spec = importlib.util.spec_from_file_location(
        "conformance", ROOT / "installer" / "conformance.py"
    )
    assert spec is not None
    assert spec.loader is not None
    made = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(made)
    return made


def test_the_page_is_what_the_table_says(conformance: ModuleType) -> None:
    assert conformance.PAGE.read_text("utf-8") == conformance.page(conformance.read_table())


def test_every_criterion_is_told_once(conformance: ModuleType) -> None:
    told = [each["id"] for each in conformance.read_table()["criterion"]]
    assert len(told) == len(set(told))
    counts = dict.fromkeys(COUNTS, 0)
    for each in told:
        counts[each.rpartition(".")[0]] += 1
    assert counts == COUNTS


def test_each_row_says_how_far_and_why(conformance: ModuleType) -> None:
    for rows in conformance.read_table().values():
        for row in rows:
            assert row["support"] in conformance.LEVELS, row["id"]
            assert row["why"].endswith("."), row["id"]


def test_each_test_that_is_named_is_there(conformance: ModuleType) -> None:
    named = {
        test
        for rows in conformance.read_table().values()
        for row in rows
        for test in row.get("tests", ())
    }
    assert len(named) > 10
    for test in named:
        file, _, function = test.partition("::")
        tree = ast.parse((ROOT / file).read_text("utf-8"))
        found = {each.name for each in ast.walk(tree) if isinstance(each, ast.FunctionDef)}
        assert not function or function in found, test
