"""Does somebody take the model's advice where it is right, and leave it where it is wrong?

Needs the blind decision, what the model said, the decision after it was seen, and the truth.
Schemmer, Kuehl, Benz, Bartos and Satzger, "Appropriate reliance on AI advice", IUI 2023: relative
AI reliance is the share of wrong decisions that right advice put right, relative self-reliance the
share of right ones that wrong advice left right. Below 20 cases each is a count and no rate.
"""

from collections import Counter
from collections.abc import Iterable
from dataclasses import dataclass

from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.insight.intervals import LEVEL, Interval, binomial_at_most, wilson


@dataclass(frozen=True, slots=True)
class Advised:
    """One case whose truth is known: what was right about it.

    Attributes:
        first: the decision before the model's advice was seen.
        advice: what the model said.
        final: the decision that was left.
    """

    first: bool
    advice: bool
    final: bool


@dataclass(frozen=True, slots=True)
class Reliance:
    """One person beside the model.

    Attributes:
        cases: all of them.
        well_advised, taken: cases wrong at first where the advice was right, and those put right.
        misadvised, kept: cases right at first where the advice was wrong, and those left right.
        helpful, harmful: cases that turned from wrong to right, and from right to wrong, whatever
            the advice was.
        rair, rsr: taken of well_advised, and kept of misadvised; None below 20.
        p: of the test of McNemar whether decisions after the advice are right as often as before,
            two-sided and exact; 1 where none turned.
    """

    cases: int
    well_advised: int
    taken: int
    misadvised: int
    kept: int
    helpful: int
    harmful: int
    rair: Interval | None
    rsr: Interval | None
    p: float


def reliance(cases: Iterable[Advised]) -> Reliance:
    """Counts and rates of somebody's cases, in any order."""
    tally = Counter(cases)

    def count(*, first: bool, advice: bool | None = None, final: bool | None = None) -> int:
        return sum(
            number
            for case, number in tally.items()
            if case.first is first
            and (advice is None or case.advice is advice)
            and (final is None or case.final is final)
        )

    well_advised, taken = (count(first=False, advice=True, final=end) for end in (None, True))
    misadvised, kept = (count(first=True, advice=False, final=end) for end in (None, True))
    helpful, harmful = count(first=False, final=True), count(first=True, final=False)
    return Reliance(
        cases=tally.total(),
        well_advised=well_advised,
        taken=taken,
        misadvised=misadvised,
        kept=kept,
        helpful=helpful,
        harmful=harmful,
        rair=rate_shown(taken, well_advised),
        rsr=rate_shown(kept, misadvised),
        p=mcnemar(helpful, harmful),
    )


def rate_shown(hits: int, trials: int, level: float = LEVEL) -> Interval | None:
    """Wilson's interval of a rate; None where there are too few to show it.

    Raises:
        BadInput: the counts or the level cannot be.
    """
    found = wilson(hits, trials, level)
    return found if trials >= FEWEST_COMPARED else None


def mcnemar(one_way: int, other_way: int) -> float:
    """Exact two-sided p of McNemar's test, from the cases that turned each way; 1 without any.

    Twice the smaller tail of a fair coin (McNemar, Psychometrika 12 (1947) 153), at most 1.

    Raises:
        BadInput: a count cannot be.
    """
    turned = one_way + other_way
    return min(1.0, 2.0 * binomial_at_most(min(one_way, other_way), turned, 0.5))
