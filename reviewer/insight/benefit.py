"""Does everybody get the same of it: languages by regions.

Of each cell, how many items the model could score in full, how many it flagged, how often decisions
were upheld, and what was saved. A cell in which nothing happened is told as empty and not left out:
that a language has no item in a region is the first thing to see. Intervals are Wilson's; what
rests on fewer than five is hidden.
"""

from collections import Counter, defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.domain.small_groups import FEWEST_TOLD
from reviewer.insight.intervals import LEVEL, Interval, wilson


@dataclass(frozen=True, slots=True)
class Served:
    """One item, as far as somebody's benefit from it goes.

    Attributes:
        covered: whether the model had all that it asks for in this language and region.
        flagged: whether a person was asked.
        upheld: whether the truth upheld the decision; None where it is not known.
        saved_ug: micrograms of packaging that its shipments needed less.
    """

    language: str
    region: str
    covered: bool
    flagged: bool
    upheld: bool | None
    saved_ug: int


@dataclass(frozen=True, slots=True)
class Benefit:
    """One language in one region.

    Attributes:
        items: 0 where there is none; None where there are fewer than five.
        coverage, flagged, success: None where hidden, or nothing is known.
        saved_ug: micrograms; None where hidden.
    """

    language: str
    region: str
    items: int | None
    coverage: Interval | None
    flagged: Interval | None
    success: Interval | None
    saved_ug: int | None


def benefits(
    items: Iterable[Served],
    languages: Sequence[str],
    regions: Sequence[str],
    level: float = LEVEL,
) -> tuple[tuple[Benefit, ...], ...]:
    """A row for each language, a cell for each region, in the order given.

    Items of other languages or regions are left out.
    """
    counts, saved = defaultdict[tuple[str, str], Counter[str]](Counter), Counter[tuple[str, str]]()
    for item in items:
        place = (item.language, item.region)
        counts[place].update(_marks(item))
        saved[place] += item.saved_ug
    return tuple(
        tuple(
            _benefit((language, region), counts[language, region], saved, level)
            for region in regions
        )
        for language in languages
    )


def _marks(item: Served) -> list[str]:
    marks = {
        "items": True,
        "covered": item.covered,
        "flagged": item.flagged,
        "known": item.upheld is not None,
        "upheld": item.upheld is True,
    }
    return [mark for mark, holds in marks.items() if holds]


def _benefit(
    place: tuple[str, str], counts: Counter[str], saved: Counter[tuple[str, str]], level: float
) -> Benefit:
    items = counts["items"]
    if not items:
        return Benefit(*place, 0, None, None, None, 0)
    if items < FEWEST_TOLD:
        return Benefit(*place, None, None, None, None, None)
    return Benefit(
        *place,
        items=items,
        coverage=wilson(counts["covered"], items, level),
        flagged=wilson(counts["flagged"], items, level),
        success=_shown(counts["upheld"], counts["known"], level),
        saved_ug=saved[place],
    )


def _shown(hits: int, trials: int, level: float) -> Interval | None:
    return wilson(hits, trials, level) if trials >= FEWEST_TOLD else None
