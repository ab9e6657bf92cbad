"""How far groups are from each definition of fairness, as one value with its interval.

Of all groups that can be compared the one furthest from the rest is told. Picked from many it would
look far by chance alone, so its interval is that of all comparisons of the definition together
(Bonferroni): whichever is picked, it misses the truth as seldom as a single one would. Shares are
told by Newcombe's interval, shares beside scores by Wilson's, means of scores by Welch's
(Biometrika 34 (1947) 28). Fewer than twenty cases, here or in the rest, are not compared.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from math import sqrt

from reviewer.domain.fairness_definitions import Definition
from reviewer.domain.small_groups import FEWEST_COMPARED
from reviewer.insight.fairness import COMPARES, Group, GroupRate
from reviewer.insight.intervals import LEVEL, wilson
from reviewer.insight.multiplicity import ACCEPTED, holm
from reviewer.insight.two_shares import difference, fisher_p

# Between the bins of scores: damage is rare, so most scores are small.
EDGES = (0.005, 0.01, 0.02, 0.05, 0.1, 0.2, 0.5)


@dataclass(slots=True)
class Scores:
    """Scores of some cases, summed up; sums of groups are those of all.

    Attributes:
        cases, bad: counts.
        total, squares: sums of the scores and of their squares.
    """

    cases: int = 0
    bad: int = 0
    total: float = 0.0
    squares: float = 0.0

    def add(self, score: float, *, bad: bool) -> None:
        """One more case."""
        self.cases += 1
        self.bad += bad
        self.total += score
        self.squares += score * score

    def plus(self, other: "Scores") -> "Scores":
        """These and others."""
        return Scores(
            self.cases + other.cases,
            self.bad + other.bad,
            self.total + other.total,
            self.squares + other.squares,
        )

    def less(self, other: "Scores") -> "Scores":
        """These without others of them."""
        return Scores(
            self.cases - other.cases,
            self.bad - other.bad,
            self.total - other.total,
            self.squares - other.squares,
        )

    @property
    def mean(self) -> float:
        """Mean score of at least one case."""
        return self.total / self.cases

    @property
    def error(self) -> float:
        """Square of the standard error of the mean, of at least two cases."""
        spread = max(0.0, self.squares - self.total * self.total / self.cases)
        return spread / (self.cases - 1) / self.cases


def _no_bins() -> list[Scores]:
    return [Scores() for _ in range(len(EDGES) + 1)]


@dataclass(slots=True)
class GroupSums:
    """What the definitions need of the decisions of one group whose truth is known.

    Attributes:
        of_bad, of_good, bins: of decisions with a score; the bins lie between EDGES.
    """

    rejected_bad: int = 0
    rejected_good: int = 0
    passed_bad: int = 0
    passed_good: int = 0
    of_bad: Scores = field(default_factory=Scores)
    of_good: Scores = field(default_factory=Scores)
    bins: list[Scores] = field(default_factory=_no_bins)

    def add(self, *, rejected: bool, bad: bool, score: float | None) -> None:
        """One more decision.

        Args:
            score: between 0 and 1, None where there is none.
        """
        self.rejected_bad += rejected and bad
        self.rejected_good += rejected and not bad
        self.passed_bad += bad and not rejected
        self.passed_good += not rejected and not bad
        if score is not None:
            (self.of_bad if bad else self.of_good).add(score, bad=bad)
            self.bins[sum(score >= edge for edge in EDGES)].add(score, bad=bad)

    @property
    def group(self) -> Group:
        """The decisions alone."""
        return Group(self.rejected_bad, self.rejected_good, self.passed_bad, self.passed_good)


@dataclass(frozen=True, slots=True)
class Furthest:
    """The group that is furthest from a definition.

    Attributes:
        cases: it rests on, in the group.
        value: of the group less the rest; of calibration, the share of bad ones less the score.
        low, high: together with all others that were compared.
        compared: how many comparisons it was picked from.
    """

    definition: Definition
    group: str
    cases: int
    value: float
    low: float
    high: float
    compared: int


def furthest(
    definition: Definition, groups: Mapping[str, GroupSums], level: float = LEVEL
) -> Furthest | None:
    """How far the furthest group is from a definition; None where nothing can be compared."""
    if definition in COMPARES:
        found = list(_of_decisions(COMPARES[definition], groups))
    elif definition is Definition.CALIBRATION:
        found = list(_of_bins(groups))
    else:
        found = list(_of_means(groups, is_bad=definition is Definition.BALANCE_OF_BAD))
    if not found:
        return None
    chosen = max(found, key=lambda each: abs(each.value))
    low, high = chosen.limits(1.0 - (1.0 - level) / len(found))
    return Furthest(definition, chosen.group, chosen.cases, chosen.value, low, high, len(found))


def bases_differ(groups: Mapping[str, GroupSums], accepted: float = ACCEPTED) -> bool:
    """Whether bad ones are not alike frequent: Fisher's tests against the rest, Holm's correction.

    Groups of fewer than twenty, or beside fewer, are not tested.
    """
    parts = {name: each.group.parts(GroupRate.BASE) for name, each in groups.items()}
    tested = [
        fisher_p(hits, trials, rest_hits, rest_trials)
        for _, hits, trials, rest_hits, rest_trials in _beside(parts)
    ]
    return any(holm(tested, accepted).believed)


@dataclass(frozen=True, slots=True)
class _Shares:
    """A share of a group beside that of the rest."""

    group: str
    hits: int
    cases: int
    rest_hits: int
    rest_cases: int

    @property
    def value(self) -> float:
        return self.hits / self.cases - self.rest_hits / self.rest_cases

    def limits(self, level: float) -> tuple[float, float]:
        found = difference(self.hits, self.cases, self.rest_hits, self.rest_cases, level)
        return found.low, found.high


@dataclass(frozen=True, slots=True)
class _Bin:
    """Bad ones of a bin beside the score that was given to them."""

    group: str
    of: Scores

    @property
    def cases(self) -> int:
        return self.of.cases

    @property
    def value(self) -> float:
        return self.of.bad / self.of.cases - self.of.mean

    def limits(self, level: float) -> tuple[float, float]:
        share = wilson(self.of.bad, self.of.cases, level)
        return share.low - self.of.mean, share.high - self.of.mean


@dataclass(frozen=True, slots=True)
class _Means:
    """The mean score of a group beside that of the rest."""

    group: str
    of: Scores
    rest: Scores

    @property
    def cases(self) -> int:
        return self.of.cases

    @property
    def value(self) -> float:
        return self.of.mean - self.rest.mean

    def limits(self, level: float) -> tuple[float, float]:
        from scipy.special import stdtrit

        errors = self.of.error, self.rest.error
        if not sum(errors):
            return self.value, self.value
        freedom = sum(errors) ** 2 / (
            errors[0] ** 2 / (self.of.cases - 1) + errors[1] ** 2 / (self.rest.cases - 1)
        )
        half = float(stdtrit(freedom, 0.5 + level / 2.0)) * sqrt(sum(errors))
        return self.value - half, self.value + half


_Compared = _Shares | _Bin | _Means


def _of_decisions(
    rates: Sequence[GroupRate], groups: Mapping[str, GroupSums]
) -> Iterator[_Compared]:
    for rate in rates:
        parts = {name: each.group.parts(rate) for name, each in groups.items()}
        for found in _beside(parts):
            yield _Shares(*found)


def _beside(parts: Mapping[str, tuple[int, int]]) -> Iterator[tuple[str, int, int, int, int]]:
    """Hits and trials of each group and of its rest, where both are large enough."""
    all_hits, all_trials = (sum(each[place] for each in parts.values()) for place in (0, 1))
    for name, (hits, trials) in parts.items():
        if min(trials, all_trials - trials) >= FEWEST_COMPARED:
            yield name, hits, trials, all_hits - hits, all_trials - trials


def _of_bins(groups: Mapping[str, GroupSums]) -> Iterator[_Compared]:
    for name, each in groups.items():
        for of in each.bins:
            if of.cases >= FEWEST_COMPARED:
                yield _Bin(name, of)


def _of_means(groups: Mapping[str, GroupSums], *, is_bad: bool) -> Iterator[_Compared]:
    means = {name: each.of_bad if is_bad else each.of_good for name, each in groups.items()}
    whole = Scores()
    for each in means.values():
        whole = whole.plus(each)
    for name, of in means.items():
        rest = whole.less(of)
        if min(of.cases, rest.cases) >= FEWEST_COMPARED:
            yield _Means(name, of, rest)
