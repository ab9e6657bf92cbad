"""What a gate still lacks, and how often it would let somebody of a known skill pass.

Bounds are those of Wilson's two-sided 95 % interval. So a flawless run meets a reject recall of
.80, .90 or .95 from 16, 35 or 73 true rejects on, and somebody who finds 19 of 20 in the long run
passes the second of them at 35 in one case of six: `recall_curve` shows that before it is decreed.
Who passes in the course of a stay, asked every week, is stays.py's.
"""

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum

import numpy as np

from reviewer.domain.errors import BadInput
from reviewer.domain.gates import Gate, GateEvidence
from reviewer.insight.counts import Floats
from reviewer.insight.intervals import (
    Interval,
    binomial_at_least,
    wilson,
    wilson_each,
)

GRID = tuple(step / 100 for step in range(50, 101))
_ALL_PPM = 1_000_000


class Asked(StrEnum):
    """What a gate can ask for; the codes are translated as data."""

    STARTER_DECK = "starter_deck"
    RECALL = "recall"
    FALSE_REJECTS = "false_rejects"
    RELIANCE = "reliance"


@dataclass(frozen=True, slots=True)
class Check:
    """One thing that a gate asks for.

    Attributes:
        limit: the bound asked for, a share; None where none is.
        seen: the rate with its interval; None for the starter deck.
        tried: cases that it rests on.
        more: cases right in a row that would meet it, the least number; of the starter deck 1.
    """

    asked: Asked
    limit: float | None
    seen: Interval | None
    tried: int
    more: int

    @property
    def is_met(self) -> bool:
        """Whether nothing lacks."""
        return self.more == 0

    @property
    def lack(self) -> str:
        """What lacks, a sentence; "" when nothing does."""
        if self.is_met:
            return ""
        cases = _counted(self.more, *_NOUNS[self.asked])
        if self.asked is Asked.STARTER_DECK:
            return "The starter deck is not done."
        if self.asked is Asked.RELIANCE:
            return f"{cases} would do, right at first where the model was wrong."
        return f"{cases} right in a row would do."


_NOUNS = {
    Asked.STARTER_DECK: ("deck", "decks"),
    Asked.RECALL: ("true reject", "true rejects"),
    Asked.FALSE_REJECTS: ("true certify", "true certifies"),
    Asked.RELIANCE: ("case", "cases"),
}


@dataclass(frozen=True, slots=True)
class Assessed:
    """A gate beside somebody's evidence, with everything that it asks for."""

    gate: Gate
    checks: tuple[Check, ...]

    @property
    def is_met(self) -> bool:
        """Whether nothing lacks; the votes are another matter."""
        return all(check.is_met for check in self.checks)

    @property
    def lacks(self) -> tuple[str, ...]:
        """What lacks, sentences."""
        return tuple(check.lack for check in self.checks if not check.is_met)


@dataclass(frozen=True, slots=True)
class Chance:
    """How often somebody passes whose true rate is this share."""

    share: float
    passes: float


def assess(gate: Gate, evidence: GateEvidence) -> Assessed:
    """Everything that a gate asks for, and what lacks."""
    checks: list[Check] = []
    if gate.starter_deck:
        missing = int(not evidence.starter_deck_done)
        checks.append(Check(Asked.STARTER_DECK, None, None, 1 - missing, missing))
    if gate.recall_ppm is not None:
        limit, tried = gate.recall_ppm / _ALL_PPM, evidence.rejects
        more = flawless_needed(Asked.RECALL, limit, evidence.found, tried)
        seen = wilson(evidence.found, tried)
        checks.append(Check(Asked.RECALL, limit, seen, tried, more))
    if gate.false_reject_ppm is not None:
        limit, tried = gate.false_reject_ppm / _ALL_PPM, evidence.certifies
        wrong = evidence.wrongly_rejected
        more = flawless_needed(Asked.FALSE_REJECTS, limit, tried - wrong, tried)
        checks.append(Check(Asked.FALSE_REJECTS, limit, wilson(wrong, tried), tried, more))
    if gate.reliance_cases:
        seen, tried = wilson(evidence.kept, evidence.misadvised), evidence.misadvised
        more = max(0, gate.reliance_cases - tried)
        checks.append(Check(Asked.RELIANCE, None, seen, tried, more))
    return Assessed(gate, tuple(checks))


def flawless_needed(asked: Asked, limit: float, right: int, tried: int) -> int:
    """Fewest further cases, all of them right, with which a bound is met; 0 when it is.

    Args:
        asked: RECALL (limit: least lower bound) or FALSE_REJECTS (greatest upper bound).
        right: of the tried: rejects found, or certifies not rejected.
    """

    def meets(more: int) -> bool:
        return _meets(asked, limit, right + more, tried + more)

    reach = 1
    while not meets(reach):
        reach *= 2
    # One more right never loses what is met, so it can be halved.
    return bisect_left(range(reach), True, key=meets)


def recall_curve(
    gate: Gate, rejects: int, shares: Sequence[float] = GRID, *, watched: bool = False
) -> tuple[Chance, ...]:
    """Exact chance to meet the reject recall with so many true rejects, by true recall.

    Args:
        shares: true recalls, (points,).
        watched: met at any count up to `rejects` will do, as where one goes on until it is met;
            else one look, at the end.

    Raises:
        BadInput: the gate asks for no recall, or a count or share cannot be.
    """
    if gate.recall_ppm is None:
        raise BadInput(f"The gate to {gate.to.name} asks for no reject recall.")
    limit = gate.recall_ppm / _ALL_PPM
    passes = _passes(Asked.RECALL, limit, rejects, list(shares), watched=watched)
    return tuple(map(Chance, shares, passes))


def false_reject_curve(
    gate: Gate, certifies: int, shares: Sequence[float], *, watched: bool = False
) -> tuple[Chance, ...]:
    """Exact chance to meet the false-reject rate with so many true certifies, by true rate.

    Args:
        shares: true false-reject rates, (points,).
        watched: as in recall_curve.

    Raises:
        BadInput: the gate asks for no such rate, or a count or share cannot be.
    """
    if gate.false_reject_ppm is None:
        raise BadInput(f"The gate to {gate.to.name} asks for no false-reject rate.")
    limit, right = gate.false_reject_ppm / _ALL_PPM, [1.0 - share for share in shares]
    passes = _passes(Asked.FALSE_REJECTS, limit, certifies, right, watched=watched)
    return tuple(map(Chance, shares, passes))


def _passes(
    asked: Asked, limit: float, trials: int, right: list[float], *, watched: bool
) -> list[float]:
    """Chance to meet a bound, for each chance to be right in one case."""
    for share in right:
        if not 0.0 <= share <= 1.0:
            raise BadInput(f"{share:g} is no share between 0 and 1.")
    if not watched:
        least = least_right(asked, limit, trials)
        return [binomial_at_least(least, trials, share) for share in right]
    chance = np.asarray(right, dtype=np.float64)[:, None]
    # Rows: chances; columns: how many were right so far, among those who have not passed yet.
    waiting: Floats = np.zeros((len(right), trials + 1))
    waiting[:, 0] = 1.0
    passed: Floats = np.zeros(len(right))
    for tried in range(1, trials + 1):
        hits = waiting[:, :-1] * chance
        waiting = waiting * (1.0 - chance)
        waiting[:, 1:] += hits
        least = least_right(asked, limit, tried)
        passed += waiting[:, least:].sum(axis=1)
        waiting[:, least:] = 0.0
    return [float(share) for share in passed]


def least_right(asked: Asked, limit: float, trials: int) -> int:
    """Fewest right of so many trials with which a bound is met; one more than all if none do.

    Args:
        asked: RECALL (limit: least lower bound) or FALSE_REJECTS (greatest upper bound).
    """
    right = np.arange(trials + 1)
    if asked is Asked.RECALL:
        met = wilson_each(right, trials)[0] >= limit
    else:
        met = wilson_each(trials - right, trials)[1] <= limit
    return int(np.argmax(met)) if met.any() else trials + 1


def _meets(asked: Asked, limit: float, right: int, tried: int) -> bool:
    if asked is Asked.RECALL:
        return wilson(right, tried).low >= limit
    return wilson(tried - right, tried).high <= limit


def _counted(number: int, one: str, many: str) -> str:
    return f"{number} more {one if number == 1 else many}"
