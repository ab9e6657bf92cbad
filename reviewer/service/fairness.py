"""A review of slices at a caller's sites: how well decisions came out, in each slice and the rest.

No facet is a person, and slices are told by their names: nothing here ranks anybody.
"""

from collections.abc import Iterable, Sequence
from datetime import UTC, date, datetime
from typing import TYPE_CHECKING

from reviewer.domain.errors import BadInput
from reviewer.domain.people import Person
from reviewer.domain.slice_scope import MOST_PAIRS, SEPARATOR, FacetPair, pair_of
from reviewer.domain.small_groups import is_told, told
from reviewer.service.decided_slices import Stretch, decided_at
from reviewer.service.store import Store
from reviewer.wire.fairness import (
    BesideRestShape,
    EstimateShape,
    FacetName,
    FairnessAnswer,
    SlicePartShape,
    SliceRateShape,
    SliceShape,
)

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval
    from reviewer.insight.slices import Cell, Review
    from reviewer.insight.tallies import Decided, Slice, SliceFacet, Tallies

# Some five megabytes; a desk reads eight at most.
MOST_PAIR_SLICES = 2_000
_DAY_MS = 24 * 3_600_000


def review_slices(
    store: Store,
    caller: Person,
    facets: Sequence[FacetName] = (),
    since: date | None = None,
    until: date | None = None,
    pairs: Sequence[str] = (),
) -> FairnessAnswer:
    """The review of what was decided at the caller's sites.

    Args:
        facets: these alone, for each comparison makes all others harder to believe; empty for all.
        since, until: days in UTC, both included.
        pairs: of two facets each, "site.category", at most MOST_PAIRS; single facets stay beside.

    Raises:
        BadInput: the days end before they begin, a pair is none, or there are too many, or they
            make more than MOST_PAIR_SLICES slices.
    """
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.slices import review
    from reviewer.insight.tallies import SliceFacet, tally

    stretch, both = stretch_of(since, until), _pairs_of(pairs)
    kept = [facet for facet in SliceFacet if not facets or facet.value in facets]
    needed = [facet for facet in SliceFacet if facet in kept or facet.value in sum(both, ())]
    chosen = {frozenset(map(SliceFacet, pair)) for pair in both}
    with store.reading() as connection:
        decided = _only(needed, decided_at(connection, caller, stretch))
        counted = tally(decided, pairs=chosen)
    tallies, left_out = _told_of(counted, kept)
    found = review(tallies)
    return FairnessAnswer(
        since="" if since is None else since.isoformat(),
        until="" if until is None else until.isoformat(),
        facets=[facet.value for facet in kept],
        pairs=[SEPARATOR.join(pair) for pair in both],
        left_out=left_out,
        tests=found.tests,
        accepted=found.accepted,
        level=found.level,
        decisions=int(tallies.whole.sum()),
        rates=rates_of_all(tallies, found.level),
        slices=[
            _slice(found, each, int(counts.sum()))
            for each, counts in zip(tallies.slices, tallies.counts, strict=True)
        ],
    )


def stretch_of(since: date | None, until: date | None) -> Stretch:
    """These days in UTC, both included.

    Raises:
        BadInput: they end before they begin.
    """
    if since is not None and until is not None and until < since:
        raise BadInput(f"{until} lies before {since}.")
    return Stretch(
        None if since is None else midnight_ms(since),
        None if until is None else midnight_ms(until) + _DAY_MS,
    )


def _pairs_of(asked: Sequence[str]) -> list[FacetPair]:
    """Each once, in the order asked."""
    found: dict[FacetPair, None] = {}
    for each in asked:
        pair = pair_of(each)
        if pair is None:
            raise BadInput(f"{each!r} is no pair of facets. Write it as site.category.")
        found[pair] = None
    if len(found) > MOST_PAIRS:
        raise BadInput(f"{len(found)} pairs are too many at once; ask for {MOST_PAIRS} at most.")
    return list(found)


def _told_of(counted: "Tallies", kept: Sequence["SliceFacet"]) -> tuple["Tallies", int]:
    """Slices of facets that were asked for, and of pairs those of five decisions or more.

    Returns:
        Also how many smaller pairs of values there are.
    """
    from reviewer.insight.tallies import Tallies

    sizes = counted.counts.sum(axis=1).tolist()
    listed = list(zip(counted.slices, sizes, range(len(sizes)), strict=True))
    pairs = [place for slice_, size, place in listed if len(slice_) == 2 and is_told(size)]
    if len(pairs) > MOST_PAIR_SLICES:
        raise BadInput(
            f"These pairs make {len(pairs):,} slices, more than {MOST_PAIR_SLICES:,}. Ask for"
            " fewer pairs, for facets with fewer values, or for a shorter time."
        )
    singles = [place for slice_, _, place in listed if len(slice_) == 1 and slice_[0][0] in kept]
    places = [*singles, *pairs]
    many = sum(len(slice_) == 2 for slice_ in counted.slices)
    slices = tuple(counted.slices[place] for place in places)
    return Tallies(counted.whole, slices, counted.counts[places]), many - len(pairs)


def _slice(found: "Review", slice_: "Slice", decisions: int) -> SliceShape:
    (facet, value), *others = slice_
    return SliceShape(
        facet=facet.value,
        value=value,
        also=SlicePartShape(facet=others[0][0].value, value=others[0][1]) if others else None,
        decisions=told(decisions),
        rates=[_rate(cell) for cell in found.of(slice_)],
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
                value=estimate(wilson(hits, trials, level)) if seen else None,
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
        value=None if cell.value is None else estimate(cell.value),
        beside=None
        if beside is None
        else BesideRestShape(
            rest=estimate(beside.rest),
            difference=estimate(beside.difference),
            p=beside.p,
            corrected=beside.corrected,
            believed=beside.believed,
        ),
    )


def estimate(interval: "Interval") -> EstimateShape:
    """Of what rests on something.

    Raises:
        ValueError: it rests on nothing.
    """
    if interval.value is None:
        raise ValueError("Nothing was seen.")
    return EstimateShape(value=interval.value, low=interval.low, high=interval.high)
