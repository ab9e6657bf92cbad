"""A review of slices as a lead sees it: how decisions came out in one slice and in the rest."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Span:
    """A share, or a difference of two, with its interval."""

    value: float
    low: float
    high: float


@dataclass(frozen=True, slots=True)
class Beside:
    """A slice's rate beside that of all other decisions.

    Attributes:
        gap: the slice's less the rest's.
        corrected: p, corrected for all tests of the review.
        is_believed: that they differ by more than chance.
    """

    gap: Span
    corrected: float
    is_believed: bool


@dataclass(frozen=True, slots=True)
class SliceRate:
    """One rate of one slice.

    Attributes:
        facet, value: of the slice.
        rate: its code.
        is_hidden: rests on fewer than five, and is not told.
        trials: None where hidden.
        share: None where hidden, or where it rests on nothing.
        beside: None where there are too few to compare.
        verified: share of the slice's certifies and rejects whose truth is known, None where that
            is hidden or there are none.
        also: second facet and value of a pair.
    """

    facet: str
    value: str
    rate: str
    is_hidden: bool
    trials: int | None
    share: Span | None
    beside: Beside | None
    verified: float | None
    also: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class SliceReview:
    """All rates of all slices, by facet and value.

    Attributes:
        tests: comparisons made, all corrected together.
        accepted: share of false ones among the believed.
        decisions: all that were counted.
        left_out: pairs of values that stand for fewer than five decisions.
    """

    tests: int
    accepted: float
    decisions: int
    rates: tuple[SliceRate, ...]
    left_out: int = 0
