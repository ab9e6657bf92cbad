"""A slice's gap to the rest at a caller's sites: adjusted, split, by week; small groups hidden."""

from collections.abc import Sequence
from datetime import date
from typing import TYPE_CHECKING

from reviewer.domain.errors import BadInput
from reviewer.domain.people import Person
from reviewer.domain.small_groups import is_compared, is_told, told
from reviewer.service.decided_slices import placed_at
from reviewer.service.fairness import estimate, stretch_of
from reviewer.service.store import Store
from reviewer.wire.fairness import FacetName, RateName, SlicePartShape
from reviewer.wire.slice_gap import (
    AdjustedShape,
    ChanceShape,
    CountShape,
    GapStratumShape,
    OutsideShape,
    ReviewersShape,
    SliceGapAnswer,
    SplitShape,
    WeekShape,
)

if TYPE_CHECKING:
    from reviewer.insight.slice_gap import GapTables, Part
    from reviewer.insight.strata import Adjusted, Test


def gap_of_slice(
    store: Store,
    caller: Person,
    parts: Sequence[tuple[FacetName, str]],
    rate: RateName,
    over: FacetName,
    since: date | None = None,
    until: date | None = None,
) -> SliceGapAnswer:
    """One rate of one slice beside all other decisions at the caller's sites.

    Args:
        parts: facet and value, or two of unlike facets.
        over: another facet, whose values are the strata.
        since, until: days in UTC, both included.

    Raises:
        BadInput: the days end before they begin, or a facet comes twice.
    """
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.slice_gap import Case, gap_tables
    from reviewer.insight.slices import Rate
    from reviewer.insight.tallies import SliceFacet

    named = [facet for facet, _ in parts]
    if len({*named, over}) != len(named) + 1:
        raise BadInput("Name each facet once, and another one for the strata.")
    stretch = stretch_of(since, until)
    slice_ = tuple((SliceFacet(facet), value) for facet, value in parts)
    with store.reading() as connection:
        placed = placed_at(connection, caller, stretch)
        cases = (Case(each.decided, each.made_ms, each.author, each.outside) for each in placed)
        tables = gap_tables(cases, slice_, Rate(rate), SliceFacet(over))
    return _answer(tables, parts, rate, over)


def _answer(
    tables: "GapTables", parts: Sequence[tuple[FacetName, str]], rate: RateName, over: FacetName
) -> SliceGapAnswer:
    from reviewer.insight.slice_gap import Part
    from reviewer.insight.two_shares import difference, fisher_p

    here, rest = tables.here, tables.rest
    counts = (here.hits, here.trials, rest.hits, rest.trials)
    compared = is_compared(here.trials) and is_compared(rest.trials)
    often = sorted(tables.inputs.items(), key=lambda each: (-each[1], each[0]))
    return SliceGapAnswer(
        slice=[SlicePartShape(facet=facet, value=value) for facet, value in parts],
        rate=rate,
        over=over,
        here=_count(here),
        rest=_count(rest),
        difference=estimate(difference(*counts)) if compared else None,
        p=fisher_p(*counts) if compared else None,
        strata=_strata(tables, is_split=compared),
        adjusted=_adjusted(tables) if compared else None,
        split=_split(tables) if compared else None,
        reviewers=_reviewers(tables),
        outside=OutsideShape(
            decisions=_count(Part(tables.outside, tables.scored)),
            inputs=[name for name, many in often if is_told(many)],
        ),
        weeks=[
            WeekShape(monday=monday.isoformat(), count=_count(part))
            for monday, part in tables.weeks.items()
        ],
    )


def _count(part: "Part") -> CountShape:
    from reviewer.insight.intervals import wilson

    seen = bool(part.trials) and is_told(part.trials)
    return CountShape(
        hits=part.hits if is_told(part.trials) else None,
        trials=told(part.trials),
        value=estimate(wilson(part.hits, part.trials)) if seen else None,
    )


def _strata(tables: "GapTables", *, is_split: bool) -> list[GapStratumShape]:
    from reviewer.insight.gap_split import split_gap
    from reviewer.insight.slice_gap import Part

    split = split_gap(tables.strata) if is_split else None
    shapes = []
    for name, each in tables.strata.items():
        part = None if split is None else split.strata.get(name)
        is_shown = part is not None and is_told(each.trials_a) and is_told(each.trials_b)
        shapes.append(
            GapStratumShape(
                name=name,
                here=_count(Part(each.hits_a, each.trials_a)),
                rest=_count(Part(each.hits_b, each.trials_b)),
                rate=float(part.rate) if part is not None and is_shown else None,
                mix=float(part.mix) if part is not None and is_shown else None,
            )
        )
    return shapes


def _adjusted(tables: "GapTables") -> AdjustedShape:
    from reviewer.insight.strata import adjusted

    found: Adjusted = adjusted(list(tables.strata.values()))
    return AdjustedShape(
        strata=found.strata,
        left_out=found.left_out,
        odds_ratio=None if found.odds_ratio is None else estimate(found.odds_ratio),
        alike=_test(found.alike),
        cautious=_test(found.cautious),
        homogeneous=_test(found.homogeneous),
        tarone=_test(found.tarone),
    )


def _test(test: "Test | None") -> ChanceShape | None:
    if test is None:
        return None
    return ChanceShape(statistic=test.statistic, freedom=test.freedom, p=test.p)


def _split(tables: "GapTables") -> SplitShape | None:
    from reviewer.insight.gap_split import split_gap

    split = split_gap(tables.strata)
    if split is None:
        return None
    return SplitShape(
        gap=float(split.gap),
        rate=float(split.rate),
        mix=float(split.mix),
        unmatched=len(split.unmatched),
    )


def _reviewers(tables: "GapTables") -> ReviewersShape:
    from reviewer.insight.slice_gap import apart

    found = apart(tables.people)
    return ReviewersShape(people=told(found.people), test=_test(found.test))
