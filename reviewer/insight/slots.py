"""Are physical tests shared out alike: of people's decisions, how many asked for one, by slice.

Each slice beside all others: Newcombe's interval, Fisher's test, all of them corrected together
(Benjamini and Hochberg). A slice of fewer than five decisions is hidden, below twenty there is no
comparison.
"""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from reviewer.domain.decision import Verdict
from reviewer.domain.small_groups import FEWEST_COMPARED, FEWEST_TOLD
from reviewer.insight.intervals import Interval, wilson
from reviewer.insight.multiplicity import ACCEPTED, benjamini_hochberg
from reviewer.insight.tallies import Decided, SliceFacet
from reviewer.insight.two_shares import difference, fisher_p


@dataclass(frozen=True, slots=True)
class SlotShare:
    """One slice's part of physical tests.

    Attributes:
        decisions: None below five, as is all else.
        asked: of them, how many asked for a test.
        difference: its share less that of all others; None below twenty here or there.
        corrected: p, for the number of comparisons.
        believed: that it differs by more than chance.
    """

    facet: SliceFacet
    value: str
    decisions: int | None
    asked: Interval | None
    difference: Interval | None
    corrected: float | None
    believed: bool


@dataclass(frozen=True, slots=True)
class SlotShares:
    """All slices, by facet and value, with how many comparisons were made."""

    tests: int
    shares: tuple[SlotShare, ...]


def slot_shares(decisions: Iterable[Decided], facets: Sequence[SliceFacet]) -> SlotShares:
    """Every slice beside the others.

    Args:
        decisions: of people; what the model takes alone asks for no test.
    """
    every, asked = Counter[tuple[SliceFacet, str]](), Counter[tuple[SliceFacet, str]]()
    many = tests = 0
    for each in decisions:
        is_test = each.verdict is Verdict.TEST
        many, tests = many + 1, tests + is_test
        had = [(facet, each.facets[facet]) for facet in facets if facet in each.facets]
        every.update(had)
        asked.update(had if is_test else ())
    order = sorted(every, key=lambda slice_: (facets.index(slice_[0]), slice_[1]))
    counts = {each: (asked[each], every[each]) for each in order}
    beside = {
        each: (hits, trials, tests - hits, many - trials)
        for each, (hits, trials) in counts.items()
        if min(trials, many - trials) >= FEWEST_COMPARED
    }
    corrected = benjamini_hochberg([fisher_p(*each) for each in beside.values()], ACCEPTED)
    p = dict(zip(beside, corrected.p, strict=True))
    return SlotShares(
        tests=corrected.tests,
        shares=tuple(
            _share(each, counts[each], beside.get(each), p.get(each), corrected.accepted)
            for each in order
        ),
    )


def _share(
    slice_: tuple[SliceFacet, str],
    counts: tuple[int, int],
    beside: tuple[int, int, int, int] | None,
    corrected: float | None,
    accepted: float,
) -> SlotShare:
    asked, decisions = counts
    if decisions < FEWEST_TOLD:
        return SlotShare(*slice_, None, None, None, None, believed=False)
    return SlotShare(
        *slice_,
        decisions,
        wilson(asked, decisions),
        None if beside is None else difference(*beside),
        corrected,
        believed=corrected is not None and corrected <= accepted,
    )
