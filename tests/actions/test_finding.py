"""Finding an action by a few letters."""

import pytest

from reviewer.actions.action import Action
from reviewer.actions.finding import find_actions
from reviewer.actions.registry import all_actions

ACTIONS = all_actions()


def enabled(_action: Action) -> None:
    return None


def best(query: str, recent: tuple[str, ...] = ()) -> str:
    return find_actions(query, ACTIONS, recent, enabled)[0].action.id


@pytest.mark.parametrize(
    ("query", "wanted"),
    [
        ("certify", "review.certify"),
        ("undo", "review.undo"),
        ("side by", "view.side_by_side"),
        ("theme", "app.theme"),
        ("hist", "go.history"),
        ("quit", "app.quit"),
        ("expor", "app.export"),
        ("serach", "queue.search"),
    ],
)
def test_a_few_letters_find_the_action(query: str, wanted: str) -> None:
    found = [each.action.id for each in find_actions(query, ACTIONS, (), enabled)]
    assert wanted in found[:3]


def test_without_a_query_everything_is_listed() -> None:
    assert len(find_actions("", ACTIONS, (), enabled)) == len(ACTIONS)


def test_what_was_used_lately_comes_first() -> None:
    assert best("", ("app.export", "app.quit")) == "app.export"


def test_a_disabled_action_is_listed_with_the_reason() -> None:
    found = find_actions("certify", ACTIONS, (), lambda _: "Nobody is signed in.")
    assert found[0].reason == "Nobody is signed in."


def test_letters_that_fit_nothing_find_nothing() -> None:
    assert find_actions("zzqqxx", ACTIONS, (), enabled) == []
