"""Every key has one spelling."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.actions import keys
from reviewer.domain.errors import BadInput

SPELLINGS = [
    ("f", "F"),
    ("shift+f", "Shift+F"),
    ("Shift+Ctrl+k", "Ctrl+Shift+K"),
    ("?", "?"),
    ("Shift+?", "?"),
    ("num+1", "Num+1"),
    ("Num++", "Num++"),
    ("Ctrl++", "Ctrl++"),
    ("+", "+"),
    ("escape", "Escape"),
    ("PAGEDOWN", "PageDown"),
    ("f12", "F12"),
    ("ф", "Ф"),
    ("ß", "ß"),
]


@pytest.mark.parametrize(("text", "spelling"), SPELLINGS)
def test_a_key_is_spelt_one_way(text: str, spelling: str) -> None:
    assert keys.normalise(text) == spelling


@pytest.mark.parametrize("text", ["", "Ctrl+", "Hyper+F", "Enterr", "F25"])
def test_what_is_no_key_is_refused_with_examples(text: str) -> None:
    with pytest.raises(BadInput, match="Ctrl\\+K"):
        keys.normalise(text)


@given(st.sampled_from([spelling for _, spelling in SPELLINGS]))
def test_the_one_spelling_stays_as_it_is(spelling: str) -> None:
    assert keys.normalise(spelling) == spelling


@pytest.mark.parametrize(
    ("key", "single"),
    [("F", True), ("Shift+F", True), ("Num+1", True), ("?", True), ("Space", True),
     ("Ctrl+F", False), ("Alt+1", False), ("Escape", False), ("F1", False)],
)  # fmt: skip
def test_single_keys_are_characters_without_a_modifier(key: str, single: bool) -> None:
    assert keys.is_single(key) is single


@pytest.mark.parametrize(
    ("one", "other", "adjacent"),
    [("A", "S", True), ("A", "F", False), ("J", "K", True), ("J", ";", False), ("F", "R", True),
     ("P", "X", False), ("Num++", "Num+-", True), ("Num++", "Num+/", False), ("A", "Num+1", False),
     ("Num+Enter", "Num++", True), ("1", "Q", True), ("F", "F", True)],
)  # fmt: skip
def test_adjacent_keys_are_those_a_slip_can_hit(one: str, other: str, adjacent: bool) -> None:
    assert keys.are_adjacent(one, other) is adjacent
    assert keys.are_adjacent(other, one) is adjacent


def test_a_cap_shows_what_is_printed_on_the_key() -> None:
    assert [keys.cap(key) for key in ("Num+1", "Escape", "Left", "Ctrl+K", "-")] == [
        "Num 1", "Esc", "←", "Ctrl+K", "−",
    ]  # fmt: skip
