"""Sessions by hand: thirds, blocks, what says nothing."""

from reviewer.insight.fatigue import BLOCK, Fatigue, Paced, fatigue
from reviewer.insight.intervals import wilson
from reviewer.insight.two_shares import difference


def session(*parts: tuple[int, bool | None, float]) -> list[Paced]:
    return [Paced(right, seconds) for number, right, seconds in parts for _ in range(number)]


def test_the_last_third_beside_the_first() -> None:
    sessions = [
        session(
            (20, True, 4.0), (5, None, 4.0), (25, False, 5.0), (15, True, 9.0), (10, False, 8.0)
        ),
        session((2, True, 3.0), (2, False, 5.0), (2, False, 9.0)),
        session((5, False, 99.0)),
    ]  # fmt: skip
    found = fatigue(sessions)
    assert found.first == wilson(22, 22)
    assert found.last == wilson(15, 27)
    assert found.change == difference(15, 27, 22, 22)
    assert (found.first_seconds, found.last_seconds) == (4.0, 9.0)


def test_a_middle_that_thirds_leave_over() -> None:
    found = fatigue([session((20, True, 1.0), (22, None, 2.0), (20, False, 3.0))])
    assert (found.first, found.last) == (wilson(20, 20), wilson(0, 20))


def test_blocks_of_fifty() -> None:
    sessions = [
        session((30, True, 2.0), (20, False, 3.0), (10, True, 7.0)),
        session((50, None, 2.0), (15, True, 9.0)),
    ]
    found = fatigue(sessions).blocks
    assert [(each.begin, each.decisions) for each in found] == [(0, 100), (BLOCK, 25)]
    assert [each.success for each in found] == [wilson(30, 50), wilson(25, 25)]
    assert [each.seconds for each in found] == [2.0, 9.0]


def test_below_twenty_is_no_rate() -> None:
    found = fatigue([session((19, True, 1.0), (19, None, 1.0), (40, False, 1.0), (1, None, 1.0))])
    assert found.first is None
    assert found.last == wilson(0, 25)
    assert found.change is None


def test_no_session_says_nothing() -> None:
    assert fatigue([]) == Fatigue(None, None, None, None, None, ())
    assert fatigue([[]]) == fatigue([])
