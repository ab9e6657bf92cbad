"""How well somebody tells bad from good, apart from how readily they reject.

d' is the distance between the two in standard deviations, c where the line is drawn: above 0 for
who rejects seldom. Half a case is added to each count and one to each whole, always (log-linear
rule: Hautus, Behav. Res. Methods Instrum. Comput. 27 (1995) 46), so that neither is infinite. It
also makes a d' of nothing: who never rejects any of 20 bad and 80 good ones has a d' of .52 at a c
of 2.24, so the two are shown together. Source: Macmillan and Creelman, Detection Theory (2005).
"""

from dataclasses import dataclass
from statistics import NormalDist

from reviewer.insight.counts import part_and_whole


@dataclass(frozen=True, slots=True)
class Detection:
    """Both figures; None where there was no bad, or no good one."""

    sensitivity: float | None
    criterion: float | None


def detection(found: int, bad: int, falsely_rejected: int, good: int) -> Detection:
    """d' and c.

    Args:
        found: rejected of the bad.
        falsely_rejected: rejected of the good.

    Raises:
        BadInput: a count cannot be.
    """
    part_and_whole(found, bad, "found", "bad")
    part_and_whole(falsely_rejected, good, "falsely_rejected", "good")
    if not bad or not good:
        return Detection(None, None)
    hit, false = _z(found, bad), _z(falsely_rejected, good)
    return Detection(sensitivity=hit - false, criterion=-(hit + false) / 2.0)


def _z(hits: int, trials: int) -> float:
    return NormalDist().inv_cdf((hits + 0.5) / (trials + 1.0))
