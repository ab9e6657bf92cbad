"""One slice's gap to the rest, as a lead is told of it: how large, and where it comes from."""

from dataclasses import dataclass

from reviewer.domain.slice_review import Span


@dataclass(frozen=True, slots=True)
class CountedShare:
    """A rate.

    Attributes:
        trials: None where hidden.
        share: None where hidden, or where it rests on nothing.
    """

    trials: int | None
    share: Span | None


@dataclass(frozen=True, slots=True)
class Chance:
    """A test: its statistic, degrees of freedom and p."""

    statistic: float
    freedom: int
    p: float


@dataclass(frozen=True, slots=True)
class GapStratum:
    """The slice and the rest among like cases.

    Attributes:
        name: "" for decisions without a value of the facet.
        rate, mix: its parts of the gap; None where hidden.
    """

    name: str
    here: CountedShare
    rest: CountedShare
    rate: float | None
    mix: float | None


@dataclass(frozen=True, slots=True)
class Week:
    """One week of the slice, by its Monday (2026-05-18)."""

    monday: str
    counted: CountedShare


@dataclass(frozen=True, slots=True)
class SliceGap:
    """One rate of one slice beside the rest.

    Attributes:
        slice: facet and value, or two of them.
        over: the facet whose values are the strata.
        gap: the slice's less the rest's; None where there are too few to compare.
        p: of this gap alone, not corrected.
        telling, silent: strata that say something of the odds ratio, and others.
        odds: common odds of a hit, slice by rest; None where not defined.
        alike, homogeneous: whether the ratio is 1, and whether it is one in all strata.
        by_rate, by_mix: the gap's two parts.
        unmatched: strata in which one side has no case.
        reviewers: people in the slice with twenty cases or more; None below five.
        reviewers_alike: whether they differ from one another by more than chance.
        outside: decisions with an input outside of the model's validated range.
        inputs: which, the most frequent first.
    """

    slice: tuple[tuple[str, str], ...]
    rate: str
    over: str
    here: CountedShare
    rest: CountedShare
    gap: Span | None
    p: float | None
    strata: tuple[GapStratum, ...]
    telling: int
    silent: int
    odds: Span | None
    alike: Chance | None
    homogeneous: Chance | None
    by_rate: float | None
    by_mix: float | None
    unmatched: int
    reviewers: int | None
    reviewers_alike: Chance | None
    outside: CountedShare
    inputs: tuple[str, ...]
    weeks: tuple[Week, ...]
