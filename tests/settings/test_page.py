"""What is made of the table is as the table is."""

from pathlib import Path

from reviewer.settings.declared import TABLE
from reviewer.settings.page import settings_page

ROOT = Path(__file__).parents[2]


def test_the_page_of_settings_is_as_the_table_says() -> None:
    made = "run python -m reviewer.settings.page > docs/settings.md"
    assert (ROOT / "docs" / "settings.md").read_text("utf-8") == settings_page(), made


def test_every_setting_has_a_line() -> None:
    page = settings_page()
    assert [each.name for each in TABLE if f"\n| `{each.name}` | {each.sentence}" not in page] == []
