"""One slice's gap to the rest, taken apart: by strata of another facet, by week, by person.

Whether a gap is one of the slice or of a few people in it: their rates are held against one common
rate by Pearson's chi-squared (Pearson 1900), of those with twenty cases or more, where five or more
have so many. No person is named, and none is set beside another.
"""

import math
from collections import Counter, defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import UTC, date, datetime, timedelta

from reviewer.domain.small_groups import FEWEST_COMPARED, FEWEST_TOLD
from reviewer.insight.counts import part_and_whole
from reviewer.insight.slices import PARTS, Rate
from reviewer.insight.strata import Stratum, Test
from reviewer.insight.tallies import Decided, Slice, SliceFacet, state_of

NO_STRATUM = ""


@dataclass(frozen=True, slots=True)
class Case:
    """One decision with what the gap is taken apart by.

    Attributes:
        made_ms: milliseconds since 1970 UTC.
        author: "" for the model.
        outside: inputs outside of the model's validated range; None where nothing was scored.
    """

    decided: Decided
    made_ms: int
    author: str
    outside: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class Part:
    """Hits among trials."""

    hits: int = 0
    trials: int = 0

    def __add__(self, other: "Part") -> "Part":
        return Part(self.hits + other.hits, self.trials + other.trials)


@dataclass(frozen=True, slots=True)
class GapTables:
    """One rate of a slice (a) and of all other decisions (b).

    Attributes:
        strata: by value of the other facet, sorted; NO_STRATUM for cases that have none.
        weeks: of the slice, by the Monday of the week in UTC, sorted, weeks without a case too.
        people: of the slice, in no order.
        scored, outside: decisions in the slice that a score stood beside, and those of them with an
            input outside of the validated range.
        inputs: how often each input was, by name.
    """

    here: Part
    rest: Part
    strata: Mapping[str, Stratum]
    weeks: Mapping[date, Part]
    people: Sequence[Part]
    scored: int
    outside: int
    inputs: Mapping[str, int]


def gap_tables(cases: Iterable[Case], slice_: Slice, rate: Rate, over: SliceFacet) -> GapTables:
    """Count a slice's rate beside the rest's.

    Args:
        over: whose values are the strata.
    """
    hit, tried = PARTS[rate]
    strata = defaultdict[str, list[Part]](lambda: [Part(), Part()])
    weeks, people = defaultdict[date, Part](Part), defaultdict[str, Part](Part)
    inputs, scored, outside = Counter[str](), 0, 0
    for case in cases:
        decided = case.decided
        state = state_of(decided.verdict, decided.damaged, decided.route)
        one = Part(int(hit[state]), int(tried[state]))
        is_here = all(decided.facets.get(facet) == value for facet, value in slice_)
        if is_here and case.outside is not None:
            scored += 1
            outside += bool(case.outside)
            inputs.update(case.outside)
        if not one.trials:
            continue
        strata[decided.facets.get(over, NO_STRATUM)][0 if is_here else 1] += one
        if is_here:
            weeks[_monday(case.made_ms)] += one
            if case.author:
                people[case.author] += one
    both = [sum((each[side] for each in strata.values()), Part()) for side in (0, 1)]
    return GapTables(
        here=both[0],
        rest=both[1],
        strata={
            name: Stratum(a.hits, a.trials, b.hits, b.trials)
            for name, (a, b) in sorted(strata.items())
        },
        weeks=_without_gaps(weeks),
        people=tuple(people.values()),
        scored=scored,
        outside=outside,
        inputs=dict(sorted(inputs.items())),
    )


@dataclass(frozen=True, slots=True)
class Apart:
    """Whether people differ from one another by more than chance.

    Attributes:
        people: with twenty cases or more.
        left_out: with fewer.
        test: None with fewer than five people, or where nothing or everything was a hit.
    """

    people: int
    left_out: int
    test: Test | None


def apart(people: Collection[Part]) -> Apart:
    """Pearson's chi-squared of people's rates against their common one.

    Raises:
        BadInput: a count cannot be.
    """
    from scipy.special import chdtrc

    kept = [each for each in people if each.trials >= FEWEST_COMPARED]
    hits, trials = part_and_whole(
        [each.hits for each in kept], [each.trials for each in kept], "hits", "trials"
    )
    left_out = len(people) - len(kept)
    share = float(hits.sum() / trials.sum()) if kept else 0.0
    if len(kept) < FEWEST_TOLD or not 0.0 < share < 1.0:
        return Apart(len(kept), left_out, None)
    distance = (hits - trials * share) ** 2 / (trials * share * (1.0 - share))
    statistic, freedom = math.fsum(distance.tolist()), len(kept) - 1
    return Apart(len(kept), left_out, Test(statistic, freedom, float(chdtrc(freedom, statistic))))


def _monday(made_ms: int) -> date:
    day = datetime.fromtimestamp(made_ms / 1000, UTC).date()
    return day - timedelta(days=day.weekday())


def _without_gaps(weeks: Mapping[date, Part]) -> dict[date, Part]:
    if not weeks:
        return {}
    first, last = min(weeks), max(weeks)
    many = (last - first).days // 7 + 1
    days = [first + timedelta(weeks=number) for number in range(many)]
    return {day: weeks.get(day, Part()) for day in days}
