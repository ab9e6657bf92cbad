"""Definitions of fairness between groups, and which of them cannot hold together.

    demographic parity        as many are rejected in each group
    equal opportunity         as many of the bad ones are rejected
    predictive equality       as many of the good ones are rejected
    equalized odds            both of these
    predictive parity         as many of the rejected are bad
    sufficiency               and as many of the others are good
    accuracy equality         as many are decided rightly
    calibration               what is scored alike is bad alike often
    balance of the bad        the bad ones are scored alike on the mean
    balance of the good       the good ones are

"Rejected" stands for whatever the model or a person says yes to, "bad" for the truth. Sources:
Hardt, Price and Srebro, NIPS 2016 (opportunity, odds); Chouldechova, Big Data 5 (2017) 153
(predictive parity); Kleinberg, Mullainathan and Raghavan, ITCS 2017 (calibration, balance); Berk,
Heidari, Jabbari, Kearns and Roth, Sociol. Methods Res. 50 (2021) 3 (the others); Barocas, Hardt
and Narayanan, Fairness and Machine Learning, ch. 3 (parity and sufficiency). A rate without a case
is None: a group without a bad item has no share of bad ones found, and no gap to others. Some
libraries say 0 there, which makes the gap as large as can be.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np
import numpy.typing as npt

from reviewer.domain.errors import BadInput
from reviewer.domain.fairness_definitions import CONFLICTS, Conflict, Definition
from reviewer.insight.intervals import LEVEL, Interval, wilson
from reviewer.insight.multiplicity import ACCEPTED, holm
from reviewer.insight.two_shares import difference, fisher_p


class GroupRate(StrEnum):
    """Rates of one group that definitions compare."""

    BASE = "base"  # bad of all
    REJECTED = "rejected"  # rejected of all
    FOUND = "found"  # rejected of the bad
    FALSE_REJECT = "false_reject"  # rejected of the good
    PRECISION = "precision"  # bad of the rejected
    CLEARED = "cleared"  # good of the others
    ACCURACY = "accuracy"


# What must be the same in each group; the three on scores are told by `scored`.
COMPARES: Mapping[Definition, tuple[GroupRate, ...]] = {
    Definition.DEMOGRAPHIC_PARITY: (GroupRate.REJECTED,),
    Definition.EQUAL_OPPORTUNITY: (GroupRate.FOUND,),
    Definition.PREDICTIVE_EQUALITY: (GroupRate.FALSE_REJECT,),
    Definition.EQUALIZED_ODDS: (GroupRate.FOUND, GroupRate.FALSE_REJECT),
    Definition.PREDICTIVE_PARITY: (GroupRate.PRECISION,),
    Definition.SUFFICIENCY: (GroupRate.PRECISION, GroupRate.CLEARED),
    Definition.ACCURACY_EQUALITY: (GroupRate.ACCURACY,),
}


@dataclass(frozen=True, slots=True)
class Group:
    """Decisions of one group whose truth is known."""

    rejected_bad: int
    rejected_good: int
    passed_bad: int
    passed_good: int

    def parts(self, rate: GroupRate) -> tuple[int, int]:
        """Hits and trials of a rate."""
        bad, good = self.rejected_bad + self.passed_bad, self.rejected_good + self.passed_good
        rejected = self.rejected_bad + self.rejected_good
        right = self.rejected_bad + self.passed_good
        return {
            GroupRate.BASE: (bad, bad + good),
            GroupRate.REJECTED: (rejected, bad + good),
            GroupRate.FOUND: (self.rejected_bad, bad),
            GroupRate.FALSE_REJECT: (self.rejected_good, good),
            GroupRate.PRECISION: (self.rejected_bad, rejected),
            GroupRate.CLEARED: (self.passed_good, bad + good - rejected),
            GroupRate.ACCURACY: (right, bad + good),
        }[rate]


@dataclass(frozen=True, slots=True)
class Compared:
    """One rate of all groups.

    Attributes:
        values: of each group.
        against_rest: of each group less all others together; its value None where not defined.
        spread, ratio: largest less smallest, and smallest by largest, of the defined; None where
            fewer than two are defined, or the largest is 0. The spread grows with the number of
            groups even where all are alike: it is for comparing with other tools.
        undefined: how many groups have none.
    """

    rate: GroupRate
    values: Mapping[str, Interval]
    against_rest: Mapping[str, Interval]
    spread: float | None
    ratio: float | None
    undefined: int


@dataclass(frozen=True, slots=True)
class Told:
    """One definition on some groups.

    Attributes:
        spread: the largest of its rates'; None where one of them is not defined.
    """

    definition: Definition
    rates: tuple[Compared, ...]
    spread: float | None


def told(definition: Definition, groups: Mapping[str, Group], level: float = LEVEL) -> Told:
    """How far groups are from a definition on decisions.

    Raises:
        BadInput: the definition is one on scores, or a count cannot be.
    """
    if definition not in COMPARES:
        raise BadInput(f"{definition} is about scores, not decisions.")
    rates = tuple(compared(rate, groups, level) for rate in COMPARES[definition])
    spreads = [each.spread for each in rates if each.spread is not None]
    whole = len(spreads) == len(rates)
    return Told(definition, rates, max(spreads) if whole else None)


def compared(rate: GroupRate, groups: Mapping[str, Group], level: float = LEVEL) -> Compared:
    """One rate of all groups, each beside the others together."""
    parts = {name: group.parts(rate) for name, group in groups.items()}
    all_hits, all_trials = (sum(each[place] for each in parts.values()) for place in (0, 1))
    values = {name: wilson(*each, level) for name, each in parts.items()}
    defined = [each.value for each in values.values() if each.value is not None]
    several, most = len(defined) > 1, max(defined, default=0.0)
    return Compared(
        rate=rate,
        values=values,
        against_rest={
            name: difference(hits, trials, all_hits - hits, all_trials - trials, level)
            for name, (hits, trials) in parts.items()
        },
        spread=most - min(defined) if several else None,
        ratio=min(defined) / most if several and most else None,
        undefined=len(values) - len(defined),
    )


@dataclass(frozen=True, slots=True)
class Scored:
    """Scores of one group beside the truth.

    Attributes:
        cases: all of them.
        bins: of each bin, mean score and share of bad ones; None for an empty one.
        error: mean distance of the two, by size of the bins (expected calibration error, Naeini,
            Cooper and Hauskrecht, AAAI 2015); None without a case.
        of_bad, of_good: mean score of the bad ones, and of the good ones; None without one.
    """

    cases: int
    bins: tuple[tuple[float, Interval] | None, ...]
    error: float | None
    of_bad: float | None
    of_good: float | None


def scored(scores: npt.ArrayLike, bad: npt.ArrayLike, edges: Sequence[float]) -> Scored:
    """Calibration and balance of one group; groups are compared bin by bin and mean by mean.

    Args:
        scores: between 0 and 1, (cases,).
        bad: 0 or 1, (cases,).
        edges: between the bins, rising; an edge belongs to the bin above it.

    Raises:
        BadInput: there are not as many scores as truths, or one is none.
    """
    given = np.asarray(scores, dtype=np.float64).reshape(-1)
    truth = np.asarray(bad, dtype=np.float64).reshape(-1)
    if given.shape != truth.shape or not np.isin(truth, (0.0, 1.0)).all():
        raise BadInput("Give one truth, 0 or 1, for each score.")
    if not ((given >= 0.0) & (given <= 1.0)).all():
        raise BadInput("A score is missing or not between 0 and 1; leave such cases out.")
    placed = np.searchsorted(np.asarray(edges, dtype=np.float64), given, side="right")
    size = len(edges) + 1
    cases, hits, total = (
        np.bincount(placed, weight, minlength=size) for weight in (None, truth, given)
    )
    bins = tuple(
        (float(summed / count), wilson(int(found), int(count))) if count else None
        for count, found, summed in zip(cases, hits, total, strict=True)
    )
    return Scored(
        cases=len(given),
        bins=bins,
        error=float(np.abs(hits - total).sum() / len(given)) if len(given) else None,
        of_bad=_mean(given[truth == 1.0]),
        of_good=_mean(given[truth == 0.0]),
    )


def _mean(values: npt.NDArray[np.float64]) -> float | None:
    return float(values.mean()) if len(values) else None


def conflicts(
    chosen: Definition, groups: Mapping[str, Group], accepted: float = ACCEPTED
) -> tuple[Conflict, ...]:
    """What the chosen definition cannot hold beside, in these groups.

    Bad ones count as not alike frequent where Fisher's tests of each group against the rest,
    corrected by Holm, say so; until then nothing is said to conflict, since where they are alike
    frequent all of the definitions can hold.
    """
    parts = [group.parts(GroupRate.BASE) for group in groups.values()]
    all_bad, everyone = (sum(each[place] for each in parts) for place in (0, 1))
    p = [fisher_p(bad, cases, all_bad - bad, everyone - cases) for bad, cases in parts]
    if not any(holm(p, accepted).believed):
        return ()
    return tuple(each for each in CONFLICTS if chosen in each.of)


def implied_false_reject(base: float, precision: float, found: float) -> float | None:
    """The false-reject rate that the other three leave no choice of (Chouldechova, equation 6).

    base / (1 - base) (1 - precision) / precision found: at one precision and one share found, a
    group with more bad ones has more of its good ones rejected. None where a base of 1 leaves no
    good one, or a precision of 0 says nothing.
    """
    if base >= 1.0 or precision <= 0.0:
        return None
    return base / (1.0 - base) * (1.0 - precision) / precision * found
