"""The mistake deck: SM-2 by hand, and a card that does not hang on what arrived first."""

import random
from datetime import date, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from reviewer.domain.deck import (
    LEAST_EASINESS,
    RETIRED_OVER_DAYS,
    Card,
    Grade,
    card_of,
    due,
    graded,
)
from reviewer.domain.errors import BadInput

DAY = date(2026, 3, 2)
GRADES = st.lists(
    st.builds(Grade, st.dates(DAY, DAY + timedelta(days=200)), st.integers(0, 5)), max_size=30
)


def on(days: int) -> date:
    return DAY + timedelta(days=days)


def answered(*qualities: int) -> list[Card]:
    """The card after each answer, given on the day it is due."""
    cards = [Card("d1", DAY)]
    for quality in qualities:
        cards.append(graded(cards[-1], quality, cards[-1].due))
    return cards[1:]


@pytest.mark.parametrize(
    ("qualities", "intervals", "easiness"),
    [
        ((4, 4, 4, 4, 4), [1, 6, 15, 38, 95], [250] * 5),
        ((5, 5, 5, 5), [1, 6, 17, 50], [260, 270, 280, 290]),
        ((3, 3, 3, 3, 3), [1, 6, 13, 26, 47], [236, 222, 208, 194, 180]),
        ((4, 4, 2, 4, 4, 4), [1, 6, 1, 1, 6, 15], [250] * 6),
        ((0, 1, 2), [1, 1, 1], [250] * 3),
    ],
)
def test_intervals_by_hand(
    qualities: tuple[int, ...], intervals: list[int], easiness: list[int]
) -> None:
    cards = answered(*qualities)
    assert [card.interval for card in cards] == intervals
    assert [card.easiness for card in cards] == easiness
    day = DAY
    for card in cards:
        day += timedelta(days=card.interval)
        assert card.due == day


def test_a_wrong_answer_restarts_and_is_counted() -> None:
    *_, right, wrong = answered(4, 4, 4, 1)
    assert (right.repetitions, right.lapses) == (3, 0)
    assert (wrong.repetitions, wrong.lapses) == (0, 1)


def test_easiness_has_a_floor() -> None:
    card = Card("d1", DAY, easiness=LEAST_EASINESS + 1)
    assert graded(card, 3, DAY).easiness == LEAST_EASINESS


def test_a_late_answer_counts_from_its_day() -> None:
    assert graded(Card("d1", DAY), 4, on(9)).due == on(10)


def test_a_right_answer_before_its_day_changes_nothing_and_a_wrong_one_does() -> None:
    card = answered(4, 4)[-1]
    early = card.due - timedelta(days=1)
    assert graded(card, 5, early) is card
    assert graded(card, 2, early).due == card.due


def test_five_right_in_a_row_retire_a_card_within_a_stay() -> None:
    fourth, fifth = answered(4, 4, 4, 4, 4)[-2:]
    assert not fourth.is_retired
    assert fifth.is_retired
    assert (fourth.due - DAY).days == 60


def test_a_retired_card_stays_so_until_it_is_answered_wrong() -> None:
    retired = answered(4, 4, 4, 4, 4)[-1]
    assert graded(retired, 5, retired.due) is retired
    assert not graded(retired, 2, retired.due).is_retired


def test_two_desks_that_asked_on_one_day_count_once_and_the_lower() -> None:
    one = [Grade(DAY, 4), Grade(on(1), 5)]
    other = [Grade(DAY, 2)]
    lower = card_of("d1", DAY, [Grade(DAY, 2), Grade(on(1), 5)])
    assert card_of("d1", DAY, one + other) == card_of("d1", DAY, other + one) == lower
    again = [Grade(DAY, 4), Grade(DAY, 4)]
    assert card_of("d1", DAY, again).repetitions == 1


@given(GRADES, st.randoms(use_true_random=False))
def test_a_card_hangs_on_no_order_of_arrival(grades: list[Grade], chance: random.Random) -> None:
    shuffled = grades + grades[: len(grades) // 2]
    chance.shuffle(shuffled)
    assert card_of("d1", DAY, shuffled) == card_of("d1", DAY, grades)


@given(GRADES)
def test_every_card_is_one_that_can_be(grades: list[Grade]) -> None:
    card = card_of("d1", DAY, grades)
    assert card.easiness >= LEAST_EASINESS
    assert card.repetitions + card.lapses <= len({grade.day for grade in grades})
    assert card.is_retired == (card.interval > RETIRED_OVER_DAYS)
    if card.interval:
        asked_on = card.due - timedelta(days=card.interval)
        assert asked_on in {grade.day for grade in grades}


def test_what_is_due_comes_longest_due_first_in_one_order() -> None:
    late, today = Card("b", DAY), Card("a", on(3))
    cards = [Card("c", on(3)), today, late, Card("d", on(4)), Card("e", DAY, interval=61)]
    assert [card.about for card in due(cards, on(3))] == ["b", "a", "c"]
    assert due(reversed(cards), on(3)) == due(cards, on(3))


@pytest.mark.parametrize("quality", [-1, 6])
def test_no_such_grade(quality: int) -> None:
    with pytest.raises(BadInput, match=f"not {quality}"):
        Grade(DAY, quality)
    with pytest.raises(BadInput, match="A grade is 0 to 5"):
        graded(Card("d1", DAY), quality, DAY)
