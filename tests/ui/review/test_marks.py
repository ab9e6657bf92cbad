"""Marks lie on the right words, whatever the script."""

import pytest

from reviewer.domain.risk import TokenWeight
from reviewer.ui.review.marks import marks_of


def marked(text: str, start: int, end: int) -> str:
    """The words that Qt, counting UTF-16 units, would underline."""
    (mark,) = marks_of("title", text, [TokenWeight("title", start, end, 500)])
    units = text.encode("utf-16-le")
    return units[mark.start * 2 : mark.end * 2].decode("utf-16-le")


@pytest.mark.parametrize(
    ("text", "word"),
    [
        ("Red wine glass", "glass"),
        ("陶器マグカップ 330ml", "マグカップ"),
        ("𠮷田工房の陶器マグ", "陶器"),
        ("🍷🍷 Weinglas", "Weinglas"),
        ("Café à la crème", "crème"),
    ],
)
def test_offsets_count_characters_and_marks_count_units(text: str, word: str) -> None:
    start = text.index(word)
    assert marked(text, start, start + len(word)) == word


def test_stretches_outside_the_text_are_left_out() -> None:
    tokens = [TokenWeight("title", 3, 99, 500), TokenWeight("title", -1, 2, 500)]
    assert marks_of("title", "short", tokens) == ()


def test_only_the_fields_own_words_are_marked_and_silent_ones_never() -> None:
    tokens = [TokenWeight("description", 0, 3, 500), TokenWeight("title", 0, 3, 0)]
    assert marks_of("title", "mug", tokens) == ()


def test_strength_is_relative_to_the_strongest_of_the_product() -> None:
    tokens = [
        TokenWeight("description", 0, 1, -900),
        TokenWeight("title", 0, 1, 250),
        TokenWeight("title", 2, 3, 500),
    ]
    assert [mark.strength for mark in marks_of("title", "a b", tokens)] == [1, 2]


def test_words_that_say_little_beside_the_strongest_are_left_out() -> None:
    tokens = [TokenWeight("title", 0, 5, 224), TokenWeight("description", 0, 3, -900)]
    assert marks_of("title", "glass", tokens) == ()


def test_of_many_telling_words_the_strongest_are_marked_in_reading_order() -> None:
    tokens = [TokenWeight("title", at, at + 1, 500 + at) for at in range(12)]
    marks = marks_of("title", "abcdefghijkl", tokens)
    assert [mark.start for mark in marks] == list(range(4, 12))


def test_the_tooltip_tells_odds() -> None:
    (mark,) = marks_of("title", "glass", [TokenWeight("title", 0, 5, 693)])
    assert mark.sentence() == "“glass” raises the odds of damage by a factor of 2.00."
