"""Success over time: by number of the case, over the last cases, with a band.

A case counts once something has verified it (gold, a countersign, an outcome). Each point tells how
many of its window were: where none was, there is no value and the curve has a gap. The band is
Wilson's at each point by itself; windows overlap, so that neighbouring points rise and fall
together, and the band says nothing of the curve as a whole.
"""

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Ints
from reviewer.insight.intervals import LEVEL, Interval, wilson_each

WINDOW = 30


@dataclass(frozen=True, slots=True)
class Point:
    """Success over the window that ends with one case.

    Attributes:
        case: number of the last case, the first is 1.
        cases: in the window; fewer than asked for at the beginning.
        verified: of them, known to be right or wrong.
        success: right of the verified; its value is None where nothing was verified.
    """

    case: int
    cases: int
    verified: int
    success: Interval

    @property
    def verified_share(self) -> float:
        """How much of the window the success rests on."""
        return self.verified / self.cases


def learning_curve(
    outcomes: Sequence[bool | None], window: int = WINDOW, step: int = 1, level: float = LEVEL
) -> tuple[Point, ...]:
    """Success along somebody's cases.

    Args:
        outcomes: one a case in the order decided: right, wrong, or None while nobody knows.
        window: cases that a point looks back on.
        step: cases from one point to the next; the last case always has one.

    Raises:
        BadInput: the window or step is below 1, or the level is none.
    """
    if window < 1 or step < 1:
        raise BadInput(f"A curve over {window} cases, every {step}, cannot be; give 1 or more.")
    known = _running([outcome is not None for outcome in outcomes])
    right = _running([outcome is True for outcome in outcomes])
    ends = np.arange(len(outcomes), 0, -step)[::-1]
    starts = np.maximum(ends - window, 0)
    verified, hits = known[ends] - known[starts], right[ends] - right[starts]
    low, high = wilson_each(hits, verified, level)
    columns = (ends, ends - starts, verified, hits, low, high)
    rows = zip(*(column.tolist() for column in columns), strict=True)
    return tuple(
        Point(case, cases, tried, Interval(found / tried if tried else None, least, most))
        for case, cases, tried, found, least, most in rows
    )


def _running(flags: Sequence[bool]) -> Ints:
    """How many are true among the first 0, 1, 2 ...: (flags + 1,)."""
    return np.cumsum([False, *flags], dtype=np.int64)
