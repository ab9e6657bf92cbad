"""Where certain begins, per pack: tested on products that neither fitted nor calibrated anything.

Rule: a pair is certified when the upper end of its interval lies below the threshold. Candidates
rise from strict to loose; each is tested at level delta against "more than alpha of the certified
pairs are bad", and the first that is not rejected ends the search (fixed-sequence testing, as in
Angelopoulos and others, Learn then Test, arXiv 2110.01052). So with confidence 1 - delta, per pack,
at most alpha of the certified pairs are bad by the label of measuring.py. The last candidate is a
ceiling, so that no test however lucky certifies what is expected to break more often than that.
"""

import math
from dataclasses import dataclass

import numpy as np

from reviewer.inference.features import Floats
from reviewer.inference.measuring import Mask

ALPHA, DELTA = 0.01, 0.05
STEPS = tuple(float(step) for step in np.geomspace(1e-4, 2e-2, 40))
LEAST_SHIPPED = 100  # below it the label can hardly be bad, which would flatter the test


@dataclass(frozen=True, slots=True)
class Threshold:
    """Threshold of one pack and how it came about.

    Attributes:
        value: share of damage, None when no candidate passed: everything is flagged.
        tested: pairs certified at the threshold in the test.
        bad: how many of them were bad.
        share: part of the pairs that it certified.
        bound: upper bound on the share of bad ones, confidence 1 - delta.
        capped: it is the ceiling; the test alone might have gone further.
    """

    pack: str
    value: float | None
    tested: int
    bad: int
    share: float
    bound: float
    capped: bool


def choose_threshold(pack: str, high: Floats, bad: Mask, ceiling: float) -> Threshold:
    """Largest threshold that the test and the ceiling allow.

    Args:
        high: upper interval ends of held-out pairs shipped at least LEAST_SHIPPED times.
        bad: their labels.
    """
    passed: float | None = None
    for step in (*(step for step in STEPS if step < ceiling), ceiling):
        certified = high < step
        count = int(certified.sum())
        if count < least_testable():
            continue
        if binomial_tail(int(bad[certified].sum()), count, ALPHA) > DELTA:
            break
        passed = step
    certified = high < (passed or 0.0)
    count, wrong = int(certified.sum()), int(bad[certified].sum())
    return Threshold(
        pack=pack,
        value=passed,
        tested=count,
        bad=wrong,
        share=count / max(len(high), 1),
        bound=upper_bound(wrong, count),
        capped=passed == ceiling,
    )


def least_testable() -> int:
    """Fewest certified pairs, all good, that can pass the test: 299 at 1 % and 95 %."""
    return math.ceil(math.log(DELTA) / math.log1p(-ALPHA))


def binomial_tail(most: int, trials: int, share: float) -> float:
    """P(at most `most` successes); 0 below none."""
    if most >= trials:
        return 1.0
    if most < 0:
        return 0.0
    logs = [
        math.lgamma(trials + 1)
        - math.lgamma(count + 1)
        - math.lgamma(trials - count + 1)
        + count * math.log(share)
        + (trials - count) * math.log1p(-share)
        for count in range(most + 1)
    ]
    return min(1.0, math.fsum(math.exp(one) for one in logs))


def upper_bound(bad: int, trials: int, delta: float = DELTA) -> float:
    """Clopper and Pearson's one-sided upper bound, by bisection; 1 without trials."""
    if bad >= trials:
        return 1.0
    low, high = bad / trials, 1.0
    for _ in range(60):
        middle = (low + high) / 2.0
        if binomial_tail(bad, trials, middle) > delta:
            low = middle
        else:
            high = middle
    return high
