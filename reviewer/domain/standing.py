"""Where somebody who learns stands in each family: level, what the next asks for, curve, alerts."""

from dataclasses import dataclass

from reviewer.domain.ids import PackCode
from reviewer.domain.levels import Level


@dataclass(frozen=True, slots=True)
class CurvePoint:
    """Success over the cases that end with one, a share with its 95 % interval.

    Attributes:
        case: number of the last, from 1.
        success: low, estimate and high; None where nothing was verified.
    """

    case: int
    success: tuple[float, float, float] | None


@dataclass(frozen=True, slots=True)
class StayCurves:
    """Who passes a gate in the course of a stay, asked at the end of every week.

    Attributes:
        rejects, certifies: settled cases that a week is planned with.
        by_recall: true reject recall, with the chance to have passed by the end of each week.
        by_false_rejects: true false-reject rate likewise.
    """

    rejects: int
    certifies: int
    by_recall: tuple[tuple[float, tuple[float, ...]], ...]
    by_false_rejects: tuple[tuple[float, tuple[float, ...]], ...]


@dataclass(frozen=True, slots=True)
class FamilyStanding:
    """One family of decisions.

    Attributes:
        next: the level that comes next, None above the last.
        is_met: the gate before it is open; the votes are another matter.
        lacks: what the gate still asks for, sentences.
        checks: what it asks for and what is brought, sentences.
        verified: blind first decisions that are known to be right or wrong.
        came_back: of these, those that are known by what came back of a certificate.
        chances: of passing the gate, by true reject recall: pairs of shares.
        stay: the same over a whole stay; None where no rate is asked for.
        alerts: "learnt" and "relapsed", with the case that raised it last.
    """

    family: PackCode
    level: Level
    next: Level | None
    is_met: bool
    lacks: tuple[str, ...]
    checks: tuple[str, ...]
    decisions: int
    verified: int
    curve: tuple[CurvePoint, ...]
    chances: tuple[tuple[float, float], ...]
    alerts: tuple[tuple[str, int], ...]
    stay: StayCurves | None = None
    came_back: int = 0
