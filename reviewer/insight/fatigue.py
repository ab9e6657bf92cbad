"""Does somebody's success fall within a session? For the person alone first.

Success on gold in the last third of each session beside the first third, and along sessions in
blocks of 50 decisions with their median time. A session too short for thirds of two says nothing.
Difference: Newcombe's interval (two_shares.py); cases of one session are taken as independent, so
that few long sessions say less than the interval shows.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from statistics import median

from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.insight.intervals import Interval
from reviewer.insight.reliance import rate_shown
from reviewer.insight.two_shares import difference

BLOCK = 50
_SHORTEST = 6


@dataclass(frozen=True, slots=True)
class Paced:
    """One decision of a session.

    Attributes:
        right: whether gold upheld it; None where it was no gold.
        seconds: that it took.
    """

    right: bool | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Block:
    """The decisions of all sessions at one stretch of their length.

    Attributes:
        begin: place of the first in its session, from 0.
        decisions: how many.
        success: on gold; None below 20.
        seconds: median.
    """

    begin: int
    decisions: int
    success: Interval | None
    seconds: float


@dataclass(frozen=True, slots=True)
class Fatigue:
    """One person's sessions.

    Attributes:
        first, last: success on gold in the first and last third; None below 20 of it.
        change: last less first; None where one of them is.
        first_seconds, last_seconds: medians; None where no session has thirds.
        blocks: along the sessions.
    """

    first: Interval | None
    last: Interval | None
    change: Interval | None
    first_seconds: float | None
    last_seconds: float | None
    blocks: tuple[Block, ...]


def fatigue(sessions: Sequence[Sequence[Paced]]) -> Fatigue:
    """Figures of one person's sessions, each in the order of its decisions."""
    long = [each for each in sessions if len(each) >= _SHORTEST]
    first = [decision for each in long for decision in each[: len(each) // 3]]
    last = [decision for each in long for decision in each[-(len(each) // 3) :]]
    right, gold = _right_of_gold(first)
    right_last, gold_last = _right_of_gold(last)
    known = min(gold, gold_last) >= FEWEST_COMPARED
    return Fatigue(
        first=rate_shown(right, gold),
        last=rate_shown(right_last, gold_last),
        change=difference(right_last, gold_last, right, gold) if known else None,
        first_seconds=median(each.seconds for each in first) if first else None,
        last_seconds=median(each.seconds for each in last) if last else None,
        blocks=_blocks(sessions),
    )


def _blocks(sessions: Sequence[Sequence[Paced]]) -> tuple[Block, ...]:
    found: list[Block] = []
    for begin in range(0, max((len(each) for each in sessions), default=0), BLOCK):
        inside = [decision for each in sessions for decision in each[begin : begin + BLOCK]]
        seconds = median(each.seconds for each in inside)
        found.append(Block(begin, len(inside), rate_shown(*_right_of_gold(inside)), seconds))
    return tuple(found)


def _right_of_gold(decisions: Sequence[Paced]) -> tuple[int, int]:
    known = [each.right for each in decisions if each.right is not None]
    return sum(known), len(known)
