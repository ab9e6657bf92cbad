"""The pages name what exists: files they link to, modules, commands."""

import re
from pathlib import Path

import pytest
from typer.main import get_command

from reviewer.cli import app

ROOT = Path(__file__).parents[1]
PAGES = sorted([*ROOT.glob("*.md"), *(ROOT / "docs").glob("*.md")])

_LINK = re.compile(r"\]\((?!https?:)([^)#]+)")
_MODULE = re.compile(r"`((?:\w+/)*\w+\.py)`")
_HEADING = re.compile(r"^#+ .*?(?:`([\w/]+/)`)?$")
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


@pytest.mark.parametrize("page", PAGES, ids=lambda page: page.name)
def test_commands_named_in_a_page_are_there(page: Path) -> None:
    commands = set(get_command(app).commands)  # type: ignore[attr-defined]
    for found in _COMMAND.findall(page.read_text()):
        assert (found[0] or found[1]) in commands
