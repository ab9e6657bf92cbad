"""Who has what of it, as a lead is told: languages by regions, mentors' time, physical tests."""

from dataclasses import dataclass

from reviewer.domain.slice_review import Span


@dataclass(frozen=True, slots=True)
class BenefitCell:
    """One language in one region.

    Attributes:
        items: 0 where there is none; None where there are fewer than five, as is all else then.
        coverage: items that the model could score within its validated range.
        flagged: items that a person was asked for.
        success: decisions that the truth upheld, of those whose truth is known.
        saved_g: grams of packaging.
    """

    language: str
    region: str
    items: int | None
    coverage: Span | None
    flagged: Span | None
    success: Span | None
    saved_g: int | None


@dataclass(frozen=True, slots=True)
class BenefitMatrix:
    """A cell for each language in each region, row by row."""

    languages: tuple[str, ...]
    regions: tuple[str, ...]
    cells: tuple[BenefitCell, ...]


@dataclass(frozen=True, slots=True)
class TimeOf:
    """A group's part of mentors' time.

    Attributes:
        of: programme, site.
        interns: None below five, as is all else then.
        minutes: median per intern-week, in meetings that were held.
        lowest: a tenth of its weeks have at most so many.
        reply: median minutes until the first word on a decision; None where nobody waited.
        among_fewest: share of its weeks that are in the lowest tenth of all.
    """

    of: str
    group: str
    interns: int | None
    weeks: int | None
    minutes: float | None
    lowest: int | None
    reply: float | None
    among_fewest: Span | None


@dataclass(frozen=True, slots=True)
class SlotsOf:
    """A slice's part of physical tests.

    Attributes:
        decisions: of people; None below five, as is all else then.
        asked: share of them that asked for a test.
        gap: less that of all others; None where there are too few to compare.
        corrected: p, for the number of comparisons.
    """

    facet: str
    value: str
    decisions: int | None
    asked: Span | None
    gap: Span | None
    corrected: float | None
    is_believed: bool


@dataclass(frozen=True, slots=True)
class Shares:
    """How mentors' time and physical tests are shared out.

    Attributes:
        weeks: looked back on for mentors' time.
        tests: comparisons made of physical tests.
    """

    weeks: int
    time: tuple[TimeOf, ...]
    tests: int
    slots: tuple[SlotsOf, ...]
