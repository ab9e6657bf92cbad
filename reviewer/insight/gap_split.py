"""Where a gap between two groups comes from: their mix of cases, or their rates on like cases.

Kitagawa, J. Am. Stat. Assoc. 50 (1955) 1168: with shares w of the strata and rates r within them,

    rate_a - rate_b  =  sum of mean w (r_a - r_b)  +  sum of mean r (w_a - w_b)

The first is what would be left at the same mix, the second what the mix alone would make. They add
up exactly; that is arithmetic and no proof of a cause.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from reviewer.insight.counts import part_and_whole
from reviewer.insight.strata import Stratum


@dataclass(frozen=True, slots=True)
class GapPart:
    """What one stratum adds to the gap."""

    rate: Fraction
    mix: Fraction


@dataclass(frozen=True, slots=True)
class GapSplit:
    """A gap and its two parts; fractions, so that parts add up to the last digit.

    Attributes:
        gap: rate of a less rate of b.
        rate: what differs on like cases.
        mix: what differs by the mix of cases.
        strata: parts of both, which add up to them.
        unmatched: strata in which one group has no case. Its rate is taken to be the other's there,
            so that all of the difference counts as mix.
    """

    gap: Fraction
    rate: Fraction
    mix: Fraction
    strata: Mapping[str, GapPart]
    unmatched: tuple[str, ...]


def split_gap(strata: Mapping[str, Stratum]) -> GapSplit | None:
    """The gap between group a and group b, split; None where one of them has no case at all.

    Raises:
        BadInput: a count cannot be.
    """
    for each in strata.values():
        part_and_whole([each.hits_a, each.hits_b], [each.trials_a, each.trials_b], "hits", "trials")
    all_a = sum(each.trials_a for each in strata.values())
    all_b = sum(each.trials_b for each in strata.values())
    if not all_a or not all_b:
        return None
    parts = {
        name: _part(each, all_a, all_b)
        for name, each in strata.items()
        if each.trials_a or each.trials_b
    }
    rate = sum((each.rate for each in parts.values()), Fraction(0))
    mix = sum((each.mix for each in parts.values()), Fraction(0))
    unmatched = tuple(
        name for name in parts if not strata[name].trials_a or not strata[name].trials_b
    )
    return GapSplit(rate + mix, rate, mix, parts, unmatched)


def _part(stratum: Stratum, all_a: int, all_b: int) -> GapPart:
    weight_a, weight_b = Fraction(stratum.trials_a, all_a), Fraction(stratum.trials_b, all_b)
    own_a, own_b = (stratum.hits_a, stratum.trials_a), (stratum.hits_b, stratum.trials_b)
    rate_a = Fraction(*(own_a if stratum.trials_a else own_b))
    rate_b = Fraction(*(own_b if stratum.trials_b else own_a))
    return GapPart(
        rate=(weight_a + weight_b) / 2 * (rate_a - rate_b),
        mix=(rate_a + rate_b) / 2 * (weight_a - weight_b),
    )
