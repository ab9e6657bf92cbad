"""Decisions counted by slice: what every rate of a slice is made of.

All that the rates need of a decision is its verdict, the truth where it is known, and the way it
went: 27 **states**. A tally is how many decisions are in each; a slice's rates are sums over parts
of its tally, so that ten million decisions are counted once. `tally` takes decisions one by one,
`tally_columns` takes columns of codes; both give the same.

A slice is a value of one facet, or of two. People are no facet: nothing here counts by person.
"""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from enum import StrEnum
from functools import partial
from itertools import combinations

import numpy as np
import numpy.typing as npt

from reviewer.domain.decision import Verdict
from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Ints


class SliceFacet(StrEnum):
    """What slices are told apart by."""

    SITE = "site"
    COUNTRY = "country"
    LANGUAGE = "language"
    CATEGORY = "category"
    PRICE_BAND = "price_band"
    VENDOR = "vendor"
    SHIFT = "shift"


class Route(StrEnum):
    """Which way an item went to its decision."""

    FLAGGED = "flagged"  # the model was unsure, a person was asked
    AUTO_CERTIFIED = "auto_certified"  # the model was certain
    ASKED = "asked"  # a person was asked without a flag: drawn for audit, or by a hard rule


@dataclass(frozen=True, slots=True)
class Decided:
    """One decision as slices count it.

    Attributes:
        facets: its values; what has none counts in no slice of that facet.
        damaged: whether the pack would not do, by outcome or gold; None where nobody knows.
        score: the model's probability of damage, None where it gives none; no slice counts it.
    """

    facets: Mapping[SliceFacet, str]
    verdict: Verdict
    damaged: bool | None
    route: Route
    score: float | None = None


Slice = tuple[tuple[SliceFacet, str], ...]
Pair = frozenset[SliceFacet]

VERDICTS = (Verdict.CERTIFY, Verdict.REJECT, None)  # None: test or defer, which claim nothing
TRUTHS = (False, True, None)
ROUTES = tuple(Route)
STATES = tuple(
    (verdict, truth, route) for verdict in VERDICTS for truth in TRUTHS for route in ROUTES
)
_LARGEST_TABLE = 2**23  # cells: beyond this only those that occur are counted


@dataclass(frozen=True, slots=True)
class Tallies:
    """Decisions by state, of all and of each slice.

    Attributes:
        whole: (states,).
        slices: single facets and then pairs, as in SliceFacet, values sorted.
        counts: (slices, states).
    """

    whole: Ints
    slices: tuple[Slice, ...]
    counts: Ints


@dataclass(frozen=True, slots=True)
class Column:
    """One facet of many decisions.

    Attributes:
        values: all that there are, each once.
        codes: places in `values`, (decisions,); -1 for decisions that have none.
    """

    values: Sequence[str]
    codes: npt.NDArray[np.integer]


def state_of(verdict: Verdict, damaged: bool | None, route: Route) -> int:
    """Place of a decision among STATES."""
    claimed = VERDICTS.index(verdict) if verdict in VERDICTS else 2
    return (claimed * len(TRUTHS) + TRUTHS.index(damaged)) * len(ROUTES) + ROUTES.index(route)


def tally(decisions: Iterable[Decided], *, pairs: bool | Collection[Pair] = True) -> Tallies:
    """Counts of decisions, one by one.

    Args:
        pairs: also slices of two facets: all, none, or of these pairs.
    """
    whole = np.zeros(len(STATES), dtype=np.int64)
    found: dict[Slice, Ints] = {}
    for each in decisions:
        state = state_of(each.verdict, each.damaged, each.route)
        whole[state] += 1
        had = tuple((facet, each.facets[facet]) for facet in SliceFacet if facet in each.facets)
        for slice_ in (*combinations(had, 1), *(combinations(had, 2) if pairs else ())):
            if len(slice_) == 1 or _is_wanted(slice_, pairs):
                found.setdefault(slice_, np.zeros_like(whole))[state] += 1
    order = {facet: place for place, facet in enumerate(SliceFacet)}

    def place(slice_: Slice) -> tuple[int, tuple[int, ...], tuple[str, ...]]:
        facets = tuple(order[facet] for facet, _ in slice_)
        return len(slice_), facets, tuple(value for _, value in slice_)

    slices = tuple(sorted(found, key=place))
    counts = np.array([found[each] for each in slices], dtype=np.int64)
    return Tallies(whole, slices, counts.reshape(len(slices), len(STATES)))


def _is_wanted(slice_: Slice, pairs: bool | Collection[Pair]) -> bool:
    return pairs if isinstance(pairs, bool) else frozenset(facet for facet, _ in slice_) in pairs


def tally_columns(
    facets: Mapping[SliceFacet, Column],
    states: npt.NDArray[np.integer],
    *,
    pairs: bool = True,
    threads: int = 1,
) -> Tallies:
    """Counts of decisions in columns; what `tally` gives of the same.

    Args:
        states: places among STATES, (decisions,).
        pairs: also slices of two facets.
        threads: how many tables are counted at once; each takes 16 bytes a decision meanwhile.

    Raises:
        BadInput: columns differ in length, or a code or state is none.
    """
    from concurrent.futures import ThreadPoolExecutor

    named = [(facet, facets[facet]) for facet in SliceFacet if facet in facets]
    for facet, column in named:
        _check(facet, column.codes, len(column.values), -1, len(states))
    _check("states", states, len(STATES), 0, len(states))
    tables = [(each,) for each in named]
    both = list(combinations(named, 2)) if pairs else []
    with ThreadPoolExecutor(threads) as pool:
        parts = list(pool.map(partial(_count, states), [*tables, *both]))
    return Tallies(
        whole=np.bincount(states, minlength=len(STATES)).astype(np.int64),
        slices=tuple(slice_ for slices, _ in parts for slice_ in slices),
        counts=np.concatenate(
            [np.zeros((0, len(STATES)), dtype=np.int64), *(counts for _, counts in parts)]
        ),
    )


_Named = tuple[SliceFacet, Column]


def _count(states: npt.NDArray[np.integer], named: tuple[_Named, ...]) -> tuple[list[Slice], Ints]:
    """Slices of these facets that occur, sorted by value, and their counts.

    A missing value is a place of its own before the others, left out at the end.
    """
    sizes = [len(column.values) + 1 for _, column in named]
    key = np.zeros(len(states), dtype=np.int64)
    for (_, column), size in zip(named, sizes, strict=True):
        key *= size
        key += column.codes
        key += 1
    key *= len(STATES)
    key += states
    cells = int(np.prod(sizes)) * len(STATES)
    if cells <= _LARGEST_TABLE:
        table = np.bincount(key, minlength=cells).reshape(-1, len(STATES))
        groups = np.flatnonzero(table.any(axis=1))
        counts = table[groups]
    else:
        groups, counts = _count_occurring(key)
    places = np.unravel_index(groups, sizes)
    kept = np.logical_and.reduce([each > 0 for each in places])
    slices = [
        tuple(
            (facet, column.values[code - 1])
            for (facet, column), code in zip(named, codes, strict=True)
        )
        for codes in zip(*(each[kept].tolist() for each in places), strict=True)
    ]
    order = sorted(range(len(slices)), key=lambda each: [value for _, value in slices[each]])
    return [slices[each] for each in order], counts[kept][order].astype(np.int64)


def _count_occurring(key: Ints) -> tuple[Ints, Ints]:
    cells, occurrences = np.unique(key, return_counts=True)
    groups, rows = np.unique(cells // len(STATES), return_inverse=True)
    counts = np.zeros((len(groups), len(STATES)), dtype=np.int64)
    counts[rows, cells % len(STATES)] = occurrences
    return groups, counts


def _check(name: str, codes: npt.NDArray[np.integer], values: int, least: int, length: int) -> None:
    if codes.shape != (length,):
        raise BadInput(f"{name} has shape {codes.shape}; give one code for each of {length}.")
    if length and not (least <= int(codes.min()) and int(codes.max()) < values):
        raise BadInput(f"{name} has codes outside {least} to {values - 1}; name all values.")
