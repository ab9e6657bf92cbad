"""The pages name what exists: files they link to, modules, commands, settings."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from reviewer.cli import app
from reviewer.settings.declared import ENVIRONMENT_PREFIX, TABLE

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")])

# Pictures of the manual are drawn when it is written; tests/test_manual.py looks at them.
_LINK = re.compile(r"\]\((?!https?:|pictures/[\w-]+\.png\))([^)# ]+)")
_MODULE = re.compile(r"`((?:\w+/)*\w+\.py)`")
_HEADING = re.compile(r"^#+ .*?(?:`([\w/]+/)`)?$")
_VARIABLE = re.compile(rf"\b{ENVIRONMENT_PREFIX}([A-Z][A-Z_]*[A-Z])\b")
_COMMAND = re.compile(r"`reviewer ([a-z][a-z-]*)\b|^reviewer ([a-z][a-z-]*)\b", re.MULTILINE)


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_links_lead_to_files_that_are_there(page: Path) -> None:
    for target in _LINK.findall(page.read_text()):
        assert (page.parent / target).exists(), target


def test_the_architecture_page_names_modules_that_are_there() -> None:
    folder, named = "", 0
    for line in (ROOT / "docs" / "architecture.md").read_text().splitlines():
        heading = _HEADING.match(line)
        if heading:
            folder = heading[1] or ""
        for module in _MODULE.findall(line):
            places = [
                ROOT / module,
                ROOT / "reviewer" / module,
                ROOT / "reviewer" / folder / module,
            ]
            assert any(place.is_file() for place in places), f"{folder}{module}"
            named += 1
    assert named > 40


def test_the_page_on_testing_names_tests_that_are_there() -> None:
    text = (ROOT / "docs" / "testing.md").read_text("utf-8")
    named = re.findall(r"`(tests/[\w/.]+)`", text)
    assert len(named) > 30
    assert [each for each in named if not (ROOT / each).exists()] == []


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_named_in_a_page_are_there(page: Path) -> None:
    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    for found in _COMMAND.findall(page.read_text()):
        assert (found[0] or found[1]) in commands


# Read where no table of settings is: in tests, and by the wheel's own set-up.
OTHER_VARIABLES = {
    "TEST_DATABASE",
    "SHARED_DATA",
    "TORCH_PYTHON",
    "SIMULATION_FIRST",
    "SIMULATION_RUNS",
}


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_settings_named_in_a_page_are_there(page: Path) -> None:
    names = {each.name for each in TABLE}
    text = page.read_text("utf-8")
    for found in _VARIABLE.findall(text):
        assert found.lower() in names or found in OTHER_VARIABLES, found


def test_settings_of_the_pages_for_it_are_there() -> None:
    """In the manual and the guides a name in a table's column "set" is a setting."""
    text = (ROOT / "docs" / "manual" / "it.md").read_text("utf-8")
    table = text.partition("| to | set |")[2].partition("\n\n")[0]
    named = re.findall(r"`([a-z_]+)`", table)
    assert len(named) > 10
    assert set(named) <= {each.name for each in TABLE}
