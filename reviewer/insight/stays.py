"""Who passes a gate in the course of a stay, asked again at the end of every week.

A curve at one look says too little: a gate that may be asked weekly is asked sixteen times in a
stay, and whoever was lucky once has passed. So each week brings so many settled cases, the gate is
asked with all of them, and who met it leaves the count. Exact: of each pair of rejects found and
certifies left alone the chance is carried from week to week. What `played` draws checks it.

What is asked for beside the two rates (starter deck, cases of self-reliance) is taken as met.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Final

import numpy as np

from reviewer.domain.calibration import ENRICHMENT_PPM, WEEKLY_CASES
from reviewer.domain.errors import BadInput
from reviewer.domain.gates import Gate
from reviewer.insight.counts import Floats, Ints
from reviewer.insight.gates import Asked, least_right

WEEKS: Final = 16
_ALL_PPM = 1_000_000


@dataclass(frozen=True, slots=True)
class Pace:
    """Settled cases that one week brings: true rejects and true certifies."""

    rejects: int
    certifies: int

    def __post_init__(self) -> None:
        if min(self.rejects, self.certifies) < 0 or not self.rejects + self.certifies:
            raise BadInput(f"{self.rejects} rejects and {self.certifies} certifies are no pace.")


@dataclass(frozen=True, slots=True)
class Skill:
    """What somebody would show in the long run, shares.

    Attributes:
        recall: true rejects that they reject.
        false_rejects: true certifies that they reject.
    """

    recall: float
    false_rejects: float = 0.05

    def __post_init__(self) -> None:
        for share in (self.recall, self.false_rejects):
            if not 0.0 <= share <= 1.0:
                raise BadInput(f"{share:g} is no share between 0 and 1.")


def pace_of(cases: int = WEEKLY_CASES, enrichment_ppm: int = ENRICHMENT_PPM) -> Pace:
    """The pace of so many cases a week, with rejects rounded to whole cases as a set does."""
    rejects = (cases * enrichment_ppm + _ALL_PPM // 2) // _ALL_PPM
    return Pace(rejects, cases - rejects)


@lru_cache(maxsize=256)
def passed_by(gate: Gate, pace: Pace, skills: tuple[Skill, ...]) -> tuple[float, ...]:
    """Exact chance to have met a gate by the end of each week, (weeks,).

    Args:
        skills: of each week, (weeks,): who learns has another every week.
    """
    # Rows: rejects found; columns: certifies left alone; of those who have not passed yet.
    waiting: Floats = np.ones((1, 1))
    passed, found = 0.0, []
    for week, skill in enumerate(skills, start=1):
        rejects = _added(waiting.shape[0], pace.rejects, skill.recall)
        certifies = _added(waiting.shape[1], pace.certifies, 1.0 - skill.false_rejects)
        waiting = rejects @ waiting @ certifies.T
        least = _least(gate, pace, week)
        passed += float(waiting[least[0] :, least[1] :].sum())
        waiting[least[0] :, least[1] :] = 0.0
        found.append(min(passed, 1.0))
    return tuple(found)


def played(gate: Gate, pace: Pace, skills: Sequence[Skill], stays: int, seed: int) -> Ints:
    """The week in which each of so many stays met a gate, 0 for never, (stays,)."""
    rng = np.random.default_rng(seed)
    right: Ints = np.zeros((2, stays), dtype=np.int64)
    weeks: Ints = np.zeros(stays, dtype=np.int64)
    for week, skill in enumerate(skills, start=1):
        right[0] += rng.binomial(pace.rejects, skill.recall, stays)
        right[1] += rng.binomial(pace.certifies, 1.0 - skill.false_rejects, stays)
        least = _least(gate, pace, week)
        met = (right[0] >= least[0]) & (right[1] >= least[1])
        weeks[met & (weeks == 0)] = week
    return weeks


def _least(gate: Gate, pace: Pace, week: int) -> tuple[int, int]:
    """Fewest rejects found and certifies left alone that meet a gate at the end of a week."""
    least = [0, 0]
    asked = (
        (Asked.RECALL, gate.recall_ppm, pace.rejects),
        (Asked.FALSE_REJECTS, gate.false_reject_ppm, pace.certifies),
    )
    for at, (what, bound, weekly) in enumerate(asked):
        if bound is not None:
            least[at] = least_right(what, bound / _ALL_PPM, weekly * week)
    return least[0], least[1]


def _added(before: int, trials: int, share: float) -> Floats:
    """Moves counts by a binomial number of hits, (before + trials, before)."""
    chances = np.ones(1)
    for _ in range(trials):
        chances = np.convolve(chances, (1.0 - share, share))
    moves: Floats = np.zeros((before + trials, before))
    for count in range(before):
        moves[count : count + trials + 1, count] = chances
    return moves
