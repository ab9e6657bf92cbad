"""The page of calls is that of the description and the rights in force."""

import json

from tests.service.access_table import ROWS
from tests.service.api_page import DESCRIPTION, PAGE, text


def test_the_page_is_current() -> None:
    assert PAGE.read_text("utf-8") == text()


def test_every_route_has_a_chapter() -> None:
    page = PAGE.read_text("utf-8")
    described = json.loads(DESCRIPTION.read_text("utf-8"))["paths"]
    calls = {(method.upper(), path) for path, methods in described.items() for method in methods}
    assert calls == ROWS.keys()
    for method, path in calls:
        assert page.count(f"## {method} {path}\n") == 1
