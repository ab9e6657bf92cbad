"""What is not documented fails."""

from pathlib import Path

from reviewer.actions.page import keys_page
from reviewer.actions.registry import all_actions

PAGE = Path(__file__).parents[2] / "docs" / "keys.md"


def test_the_page_of_keys_is_as_the_registry_says() -> None:
    made = "run python -m reviewer.actions.page > docs/keys.md"
    assert PAGE.read_text("utf-8") == keys_page(), made


def test_every_action_has_a_line() -> None:
    page = keys_page()
    assert [each.id for each in all_actions() if f"`{each.id}`" not in page] == []
