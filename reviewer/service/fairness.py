"""A review of slices at a caller's sites: how well decisions came out, in each slice and the rest.

No facet is a person, and slices are told by their names: nothing here ranks anybody.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from reviewer.domain.errors import BadInput
from reviewer.domain.people import Person
from reviewer.domain.small_groups import is_told, told
from reviewer.service.decided_slices import Stretch, decided_at
from reviewer.service.store import Store
from reviewer.wire.fairness import (
    BesideRestShape,
    EstimateShape,
    FacetName,
    FairnessAnswer,
    SliceRateShape,
    SliceShape,
)

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval
    from reviewer.insight.slices import Cell
    from reviewer.insight.tallies import Decided, SliceFacet, Tallies

_DAY_MS = 24 * 3_600_000


def review_slices(
    store: Store,
    caller: Person,
    facets: Sequence[FacetName] = (),
    since: date | None = None,
    until: date | None = None,
) -> FairnessAnswer:
    """The review of what was decided at the caller's sites.

    Args:
        facets: these alone, for each comparison makes all others harder to believe; empty for all.
        since, until: days in UTC, both included.

    Raises:
        BadInput: the days end before they begin.
    """
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.slices import review
    from reviewer.insight.tallies import SliceFacet, tally

    if since is not None and until is not None and until < since:
        raise BadInput(f"{until} lies before {since}.")
    stretch = Stretch(
        None if since is None else midnight_ms(since),
        None if until is None else midnight_ms(until) + _DAY_MS,
    )
    kept = [facet for facet in SliceFacet if not facets or facet.value in facets]
    with store.reading() as connection:
        decided = _only(kept, decided_at(connection, caller, stretch))
        tallies = tally(decided, pairs=False)
    found = review(tallies)
    return FairnessAnswer(
        since="" if since is None else since.isoformat(),
        until="" if until is None else until.isoformat(),
        facets=[facet.value for facet in kept],
        tests=found.tests,
        accepted=found.accepted,
        level=found.level,
        decisions=int(tallies.whole.sum()),
        rates=rates_of_all(tallies, found.level),
        slices=[
            SliceShape(
                facet=facet.value,
                value=value,
                decisions=told(int(counts.sum())),
                rates=[_rate(cell) for cell in found.of(((facet, value),))],
            )
            for ((facet, value),), counts in zip(tallies.slices, tallies.counts, strict=True)
        ],
    )


def midnight_ms(day: date) -> int:
    """When a day begins in UTC."""
    return int(datetime(day.year, day.month, day.day, tzinfo=UTC).timestamp()) * 1000


def _only(facets: Sequence["SliceFacet"], decided: Iterable["Decided"]) -> Iterable["Decided"]:
    from reviewer.insight.tallies import Decided

    for each in decided:
        had = {facet: each.facets[facet] for facet in facets if facet in each.facets}
        yield Decided(had, each.verdict, each.damaged, each.route)


def rates_of_all(tallies: "Tallies", level: float) -> list[SliceRateShape]:
    """Each rate of all that was counted, beside nothing."""
    from reviewer.insight.intervals import wilson
    from reviewer.insight.slices import PARTS, Shown

    found = []
    for rate, parts in PARTS.items():
        hits, trials = (int(tallies.whole @ part) for part in parts)
        seen = bool(trials) and is_told(trials)
        shown = Shown.TOO_FEW if seen else Shown.HIDDEN if trials else Shown.UNDEFINED
        found.append(
            SliceRateShape(
                rate=rate.value,
                shown=shown.value,
                hits=hits if is_told(trials) else None,
                trials=told(trials),
                value=_estimate(wilson(hits, trials, level)) if seen else None,
                beside=None,
            )
        )
    return found


def _rate(cell: "Cell") -> SliceRateShape:
    beside = cell.comparison
    return SliceRateShape(
        rate=cell.rate.value,
        shown=cell.shown.value,
        hits=cell.hits,
        trials=cell.trials,
        value=None if cell.value is None else _estimate(cell.value),
        beside=None
        if beside is None
        else BesideRestShape(
            rest=_estimate(beside.rest),
            difference=_estimate(beside.difference),
            p=beside.p,
            corrected=beside.corrected,
            believed=beside.believed,
        ),
    )


def _estimate(interval: "Interval") -> EstimateShape:
    """Of what rests on something."""
    if interval.value is None:
        raise ValueError("Nothing was seen.")
    return EstimateShape(value=interval.value, low=interval.low, high=interval.high)
