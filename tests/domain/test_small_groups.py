"""From how many on a group of people is told and compared."""

import pytest

from reviewer.domain import small_groups


@pytest.mark.parametrize(
    ("size", "told", "words", "is_compared"),
    [
        (0, 0, "0", False),
        (1, None, "– (fewer than five)", False),
        (4, None, "– (fewer than five)", False),
        (5, 5, "5", False),
        (19, 19, "19", False),
        (20, 20, "20", True),
        (1234, 1234, "1,234", True),
    ],
)
def test_a_group_is_told_from_five_and_compared_from_twenty(
    size: int, told: int | None, words: str, is_compared: bool
) -> None:
    assert small_groups.told(size) == told
    assert small_groups.is_told(size) == (told is not None)
    assert small_groups.in_words(size) == words
    assert small_groups.is_compared(size) == is_compared


def test_who_may_see_single_people_is_told_of_any_group() -> None:
    assert small_groups.is_told(1, fewest=0)
