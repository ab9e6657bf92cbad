"""The page on matters names courses, acts, states and functions that are there."""

import re
from importlib import import_module
from pathlib import Path

import pytest

from reviewer.domain.matters.courses import COURSES

PAGE = (Path(__file__).parents[3] / "docs" / "mentoring.md").read_text()
ACTS = sorted(set(re.findall(r"`([a-z_]+\.[a-z_]+)`", PAGE)))
FUNCTIONS = sorted(set(re.findall(r"`([a-z_]+\.[a-z_]+)\(\)`", PAGE)))
ROWS = re.findall(r"^\| `(\w+)` \| (.+?) \| (.+?) \| (.+?) \|$", PAGE, re.MULTILINE)
ROOMS = {"funnel": "reviewer.insight.funnel", "calendars": "reviewer.operations.calendars"}


@pytest.mark.parametrize("named", ACTS)
def test_acts_that_are_named_are_there(named: str) -> None:
    kind, _, act = named.partition(".")
    assert COURSES[kind].act(act) is not None


@pytest.mark.parametrize("named", FUNCTIONS)
def test_functions_that_are_named_are_there(named: str) -> None:
    module, _, name = named.partition(".")
    assert callable(
        getattr(import_module(ROOMS.get(module, f"reviewer.domain.matters.{module}")), name)
    )


def test_every_course_has_its_row() -> None:
    def listed(parts: frozenset[str]) -> str:
        return ", ".join(sorted(parts)) or "—"

    assert [
        (kind, " ".join(course.states), listed(course.readers), listed(course.outline))
        for kind, course in COURSES.items()
    ] == ROWS


@pytest.mark.parametrize(
    "row",
    [
        f"{letter}{n}"
        for letter, last in (("I", 19), ("B", 10), ("A", 11))
        for n in range(1, last + 1)
    ],
)
def test_every_row_of_the_programmes_is_met(row: str) -> None:
    assert len(re.findall(rf"^\| {row} ", PAGE, re.MULTILINE)) == 1
