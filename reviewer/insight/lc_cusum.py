"""Two alerts along somebody's cases: learnt by now, and relapsed.

LC-CUSUM (Biau, Williams, Cuschieri et al., Br. J. Surg. 95 (2008) 925) adds to a score for each
right case and takes off for each wrong one, never below 0. Reaching the limit speaks for a rate of
wrong cases that is adequate rather than inadequate. The ordinary CUSUM (Page, Biometrika 41 (1954)
100) turns the weights round and speaks for the opposite: it watches from then on.

Both are alerts to look, never gates: what falsely raises one within n cases has a share that was
chosen, not none. The limit belongs to the two rates, that share and n, and is simulated for them: a
limit copied from elsewhere is worth nothing. With inadequate .2, adequate .1 and the limit 1.25, 9
of 10 who are wrong once in five cases are declared to have learnt within 100 cases.
"""

import math
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum
from functools import lru_cache

import numpy as np

from reviewer.domain.errors import BadInput
from reviewer.insight.counts import Floats, share_between

RUNS = 20_000
SEED = 20_081
MOST_CASES = 2_000
LEAST_ALLOWED = 20  # runs: a share found from fewer is off by half of itself


class Alert(StrEnum):
    """What a chart watches for; the codes are translated as data."""

    LEARNT = "learnt"
    RELAPSED = "relapsed"


@dataclass(frozen=True, slots=True)
class Rates:
    """Shares of wrong cases that a chart tells apart.

    Attributes:
        inadequate: too many.
        adequate: few enough; below the inadequate.
    """

    inadequate: float = 0.2
    adequate: float = 0.1

    def __post_init__(self) -> None:
        share_between(self.inadequate, "inadequate")
        share_between(self.adequate, "adequate")
        if self.adequate >= self.inadequate:
            raise BadInput(
                f"Adequate ({self.adequate:g}) must be below inadequate ({self.inadequate:g})."
            )

    def weights(self, alert: Alert) -> tuple[float, float]:
        """What a right and a wrong case add to the score: logs of likelihood ratios."""
        right = math.log((1.0 - self.adequate) / (1.0 - self.inadequate))
        wrong = math.log(self.adequate / self.inadequate)
        return (right, wrong) if alert is Alert.LEARNT else (-right, -wrong)

    def null(self, alert: Alert) -> float:
        """The rate at which the alert would be false."""
        return self.inadequate if alert is Alert.LEARNT else self.adequate


@dataclass(frozen=True, slots=True)
class Limit:
    """Where a chart alerts.

    Attributes:
        score: that must be reached.
        cases, false_share: at most this share reaches it falsely within so many cases.
        seen: the share that did so among the runs.
        seed: of the simulation.
    """

    score: float
    cases: int
    false_share: float
    seen: float
    seed: int


@dataclass(frozen=True, slots=True)
class Chart:
    """Scores along somebody's cases.

    Attributes:
        scores: after each case that was verified, (cases,).
        alerts: numbers of the cases that reached the limit; the score starts again after each.
    """

    scores: tuple[float, ...]
    alerts: tuple[int, ...]


def chart(alert: Alert, rates: Rates, limit: float, right: Iterable[bool]) -> Chart:
    """The chart of verified cases, in the order decided.

    Args:
        limit: score, such as simulated_limit gives.
        right: one a verified case; what nobody verified has no place here.

    Raises:
        BadInput: the limit is not above 0.
    """
    if not limit > 0.0:
        raise BadInput(f"A limit of {limit:g} is reached before the first case.")
    if_right, if_wrong = rates.weights(alert)
    scores: list[float] = []
    alerts: list[int] = []
    score = 0.0
    for number, is_right in enumerate(right, start=1):
        score = max(0.0, score + (if_right if is_right else if_wrong))
        scores.append(score)
        if score >= limit:
            alerts.append(number)
            score = 0.0
    return Chart(tuple(scores), tuple(alerts))


@lru_cache(maxsize=64)
def simulated_limit(
    alert: Alert, rates: Rates, cases: int, false_share: float = 0.05, seed: int = SEED
) -> Limit:
    """A limit that at most a wanted share reaches falsely within so many cases, and no lower one.

    Takes the highest score of each of 20,000 people at the rate at which the alert would be false.
    5 % is found to within 0.3 points, nineteen times in twenty. The same arguments give the same
    limit, and are simulated once in a process.

    Raises:
        BadInput: the number of cases cannot be, or the share is none or too small to simulate.
    """
    allowed = int(share_between(false_share, "false_share") * RUNS)
    if allowed < LEAST_ALLOWED:
        raise BadInput(
            f"A false share of {false_share:g} is too small to simulate; "
            f"give {LEAST_ALLOWED / RUNS:g} or more."
        )
    # Sums of two weights repeat, but for rounding: a limit between two of them is safe from it.
    peaks = np.sort(np.round(_peaks(alert, rates, rates.null(alert), cases, seed), 9))
    barred = peaks[RUNS - 1 - allowed]
    above = peaks[peaks > barred]
    following = above[0] if above.size else barred + max(rates.weights(alert))
    score = float(barred + following) / 2.0
    return Limit(score, cases, false_share, above.size / RUNS, seed)


def alert_share(
    alert: Alert, rates: Rates, limit: float, wrong: float, cases: int, seed: int = SEED
) -> float:
    """Share of people, wrong at this rate, for whom a limit is reached within so many cases.

    Raises:
        BadInput: the number of cases or the rate cannot be.
    """
    return float(np.mean(_peaks(alert, rates, wrong, cases, seed) >= limit))


def median_cases(
    alert: Alert, rates: Rates, limit: float, wrong: float, cases: int, seed: int = SEED
) -> int | None:
    """Cases until half of the people who are wrong at this rate are alerted.

    Args:
        cases: to look at; None comes back when they were not enough.

    Raises:
        BadInput: the number of cases or the rate cannot be.
    """
    alerted = np.zeros(RUNS, dtype=np.bool_)
    for number, scores in enumerate(_scores(alert, rates, wrong, cases, seed), start=1):
        alerted |= scores >= limit
        if 2 * np.count_nonzero(alerted) >= RUNS:
            return number
    return None


def _peaks(alert: Alert, rates: Rates, wrong: float, cases: int, seed: int) -> Floats:
    """The highest score of each simulated person: (RUNS,)."""
    peaks: Floats = np.zeros(RUNS)
    for scores in _scores(alert, rates, wrong, cases, seed):
        np.maximum(peaks, scores, out=peaks)
    return peaks


def _scores(alert: Alert, rates: Rates, wrong: float, cases: int, seed: int) -> Iterator[Floats]:
    """Scores of all simulated people after each case, never restarted: (RUNS,) each."""
    if not 1 <= cases <= MOST_CASES:
        raise BadInput(f"{cases} cases cannot be simulated; give 1 to {MOST_CASES}.")
    rate = share_between(wrong, "wrong")
    if_right, if_wrong = rates.weights(alert)
    stream = np.random.default_rng(seed)
    scores: Floats = np.zeros(RUNS)
    for _ in range(cases):
        scores = np.maximum(0.0, scores + np.where(stream.random(RUNS) < rate, if_wrong, if_right))
        yield scores
