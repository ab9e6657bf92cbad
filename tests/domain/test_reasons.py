"""Reasons of a service from before there were some for a use."""

from dataclasses import replace

from reviewer import resources
from reviewer.domain.reasons import ReasonList


def test_an_older_list_gets_what_it_has_none_for_and_keeps_its_own() -> None:
    shipped = resources.reasons()
    own = replace(shipped.of("reject")[0], title="Would break")
    older = ReasonList((own, *shipped.of("defer"), *shipped.of("test"), *shipped.of("override")))
    found = older.completed(shipped)
    assert found.of("return") == shipped.of("return")
    assert found.of("return")
    assert found.of("reject") == (own,)
    assert found.completed(shipped) is found
