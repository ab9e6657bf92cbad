"""What rejects would have come to, from the random part of them that went to a physical test.

A rejected pack never ships, so a rate over known truths says little of rejects (Lakkaraju and
others, KDD 2017). Each tested reject stands for as many as its chance says (Horvitz and Thompson
1952; the ratio of sums is Hajek's, 1971). The interval is Wilson's for the effective size
(sum w)^2 / sum w^2 (Kish 1965). Drawn rejects whose result is not in yet are taken to be like the
others of their lot.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from fractions import Fraction

from reviewer.domain.errors import BadInput
from reviewer.insight.intervals import LEVEL, Interval, score_limits, wilson, z_of


@dataclass(frozen=True, slots=True)
class Lot:
    """Rejects drawn from together.

    Attributes:
        chance: with which each was drawn.
        tested: with a result.
        damaged: of the tested.
    """

    rejects: int
    chance: Fraction
    drawn: int
    tested: int
    damaged: int

    def __post_init__(self) -> None:
        if not 0 <= self.damaged <= self.tested <= self.drawn <= self.rejects:
            raise BadInput("A lot's rejects, drawn, tested and damaged must not grow.")
        if self.drawn and not 0 < self.chance <= 1:
            raise BadInput("What was drawn had a chance between 0 and 1.")


@dataclass(frozen=True, slots=True)
class WeighedRejects:
    """What tests say of all rejects.

    Attributes:
        share: of rejects that would have been damaged, weighted.
        effective: how many equally likely tests would say as much.
        verified: tested of all rejects.
    """

    rejects: int
    drawn: int
    tested: int
    damaged: int
    share: Interval
    effective: float
    verified: Interval


@dataclass(frozen=True, slots=True)
class Corrected:
    """Rates that count rejects and certificates alike, whichever part of them is known.

    Attributes:
        false_reject: rejected of all that is whole.
        reject_recall: rejected of all that is damaged.
    """

    false_reject: Interval
    reject_recall: Interval


def weigh_rejects(lots: Iterable[Lot], level: float = LEVEL) -> WeighedRejects:
    """The damage share of rejects, weighted by the chance with which they were tested."""
    listed = list(lots)
    weighed = damaged = squares = 0.0
    for lot in listed:
        if lot.tested:
            weight = float(lot.drawn / (lot.chance * lot.tested))
            weighed += weight * lot.tested
            damaged += weight * lot.damaged
            squares += weight * weight * lot.tested
    rejects, drawn, tested = (
        sum(getattr(lot, name) for lot in listed) for name in ("rejects", "drawn", "tested")
    )
    effective = weighed * weighed / squares if squares else 0.0
    share = Interval(None, 0.0, 1.0)
    if effective:
        value = damaged / weighed
        low, high = score_limits(value * effective, effective, z_of(level))
        share = Interval(value, float(low), float(high))
    return WeighedRejects(
        rejects=rejects,
        drawn=drawn,
        tested=tested,
        damaged=sum(lot.damaged for lot in listed),
        share=share,
        effective=effective,
        verified=wilson(tested, rejects, level),
    )


def corrected(
    tested: WeighedRejects,
    rejects: int,
    certified: int,
    known: int,
    escaped: int,
    level: float = LEVEL,
) -> Corrected:
    """False-reject rate and reject recall over all decisions.

    Unknown certificates are taken to be like the known. The limits are those of both shares at
    half the error each, put together the worst way (Bonferroni): at least the level is covered.

    Args:
        rejects, certified: decisions.
        known, escaped: certificates whose truth is known, and the damaged of them.

    Raises:
        BadInput: the counts cannot be.
    """
    if not 0 <= escaped <= known <= certified or rejects < 0:
        raise BadInput("Certified, known and escaped must not grow.")
    if tested.share.value is None or not known or not rejects:
        return Corrected(Interval(None, 0.0, 1.0), Interval(None, 0.0, 1.0))
    each = (1.0 + level) / 2.0
    value = tested.share.value
    hits = value * tested.effective
    low, high = (float(end) for end in score_limits(hits, tested.effective, z_of(each)))
    bad = Interval(value, low, high)
    out = wilson(escaped, known, each)
    whole_of = _complement(bad), _complement(out)
    return Corrected(
        _part(rejects, whole_of[0], certified, whole_of[1]),
        _part(rejects, bad, certified, out),
    )


def _complement(share: Interval) -> Interval:
    value = None if share.value is None else 1.0 - share.value
    return Interval(value, 1.0 - share.high, 1.0 - share.low)


def _part(rejects: int, of_rejects: Interval, certified: int, of_certified: Interval) -> Interval:
    """The rejected part of all that have a share in both: growing in one, falling in the other."""

    def part(rejected: float, passed: float) -> float | None:
        mine, others = rejects * rejected, certified * passed
        return mine / (mine + others) if mine + others else None

    if of_rejects.value is None or of_certified.value is None:
        return Interval(None, 0.0, 1.0)
    low, high = part(of_rejects.low, of_certified.high), part(of_rejects.high, of_certified.low)
    return Interval(
        part(of_rejects.value, of_certified.value),
        0.0 if low is None else low,
        1.0 if high is None else high,
    )
