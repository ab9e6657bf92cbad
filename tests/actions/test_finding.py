"""Finding an action by a few letters."""

from dataclasses import replace

import pytest

from reviewer.actions.action import Action
from reviewer.actions.finding import find_actions
from reviewer.actions.registry import all_actions
from reviewer.domain.language import speak, spoken, tr

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


def test_an_action_is_found_by_its_english_title_too() -> None:
    before = spoken()
    texts = {"Quit": "Beenden", "App": "Programm"}
    speak(before, lambda text, _note, _n: texts.get(text, ""))
    try:
        action = replace(next(each for each in ACTIONS if each.id == "app.quit"), title=tr("Quit"))
        others = [each for each in ACTIONS if each.id != "app.quit"]
        for query in ("beend", "quit"):
            found = find_actions(query, [*others, action], (), enabled)
            assert found[0].action is action, query
    finally:
        speak(before, None)
