"""What a desk is told of supervision."""

import pytest

from reviewer.domain.countersign import Case, Word
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.levels import YEAR_MS, Level
from reviewer.domain.supervision import KnownLevel, MentorWord, SupervisedCase, is_supervised


def said(record: str, word: Word) -> MentorWord:
    return MentorWord(RecordId(record), PersonId("max"), "Max", word, "", "", 1)


@pytest.mark.parametrize(
    ("state", "words", "telling"),
    [
        (Case.AWAITING, (), None),
        (Case.APPROVED, ("approve",), "w0"),
        (Case.APPROVED, ("approve", "override", "approve"), "w2"),
        (Case.RETURNED, ("approve", "return", "approve"), "w1"),
        (Case.OVERRIDDEN, ("override",), "w0"),
        (Case.MOOT, ("approve",), None),
    ],
)
def test_the_word_that_tells(state: Case, words: tuple[str, ...], telling: str | None) -> None:
    listed = tuple(said(f"w{at}", Word(each)) for at, each in enumerate(words))
    case = SupervisedCase(RecordId("r"), ItemId("i"), PersonId("p"), state, False, listed)
    assert (case.telling and case.telling.record) == telling


@pytest.mark.parametrize("level", Level)
def test_whatever_is_decided_up_to_level_2_waits(level: Level) -> None:
    assert is_supervised(level) is (level <= 2)


def test_a_level_that_was_not_given_anew_is_one_less() -> None:
    known = KnownLevel(PackCode("box"), Level.L4, Level.L3, "", "", 5, 10)
    assert known.in_force(9) is Level.L4
    assert known.in_force(10) is Level.L3
    assert known.in_force(10 + YEAR_MS) is Level.L2
