"""Where somebody stands in each family: for them, their mentors, and in outline for leads."""

from collections.abc import Sequence
from dataclasses import dataclass

import sqlalchemy as sa

from reviewer.domain.gates import Gate
from reviewer.domain.levels import FIRST_LEVEL, Level, level_in_force
from reviewer.domain.people import Person
from reviewer.domain.small_groups import FEWEST_TOLD
from reviewer.insight.gates import Asked, Check, assess, flawless_needed, recall_curve
from reviewer.insight.intervals import Interval
from reviewer.insight.lc_cusum import Alert, Rates, chart, simulated_limit
from reviewer.insight.learning_curve import Point, learning_curve
from reviewer.service.entrusting import last_entrustments
from reviewer.service.gate_evidence import Practice, families_of, practice_of
from reviewer.service.gate_policy import SiteGates, site_gates
from reviewer.service.gate_stays import stay_of
from reviewer.service.idle_levels import ends_of, idle_end
from reviewer.service.learning_alerts import ALERT_CASES
from reviewer.service.mentors import interns_since
from reviewer.service.store import Row
from reviewer.wire.rereviews import IntervalShape
from reviewer.wire.standing import (
    ChanceShape,
    CheckShape,
    CurvePointShape,
    FamilyStandingShape,
    LearningAlertShape,
    NextGateShape,
    StandingAnswer,
)

POINTS = 120
SHARES = tuple(step / 20 for step in range(10, 21))


@dataclass(frozen=True, slots=True)
class _Family:
    """One family of a person, as one caller may see it.

    Attributes:
        row: the last entrustment; None where nobody has said anything.
        least: fewer cases than these make no figure.
    """

    name: str
    row: Row | None
    practice: Practice
    least: int

    def shape(
        self, connection: sa.Connection, gates: SiteGates, now_ms: int
    ) -> FamilyStandingShape:
        """As it is told."""
        level, until_ms, idle_ms = self._level(connection, now_ms)
        relied = self.practice.reliance
        right = [each for each in self.practice.outcomes if each is not None]
        return FamilyStandingShape(
            family=self.name,
            level=int(level),
            until_ms=until_ms,
            idle_ms=idle_ms,
            decisions=self.practice.decisions,
            verified=len(right),
            came_back=self._count(self.practice.came_back),
            next=None if level is Level.L5 else self._next(gates, Level(level + 1)),
            misadvised=self._count(relied.misadvised),
            self_reliance=_shape(relied.rsr),
            well_advised=self._count(relied.well_advised),
            reliance=_shape(relied.rair),
            curve=[_point(each) for each in self._curve() if each.verified >= self.least],
            alerts=_alerts(right) if len(right) >= self.least else [],
        )

    def _level(self, connection: sa.Connection, now_ms: int) -> tuple[Level, int, int]:
        if self.row is None:
            return FIRST_LEVEL, 0, 0
        until_ms = ends_of(connection, [self.row], now_ms)[self.row.record]
        level = level_in_force(Level(self.row.level), until_ms, now_ms)
        return level, until_ms, idle_end(connection, self.row)

    def _count(self, cases: int) -> int | None:
        return cases if cases >= self.least else None

    def _curve(self) -> tuple[Point, ...]:
        outcomes = self.practice.outcomes
        return learning_curve(outcomes, step=max(1, len(outcomes) // POINTS))

    def _next(self, gates: SiteGates, level: Level) -> NextGateShape | None:
        gate = gates.to(level)
        if gate is None:
            return None
        found = assess(gate, self.practice.evidence)
        (told,) = (each for each in gates.shapes() if each.to == level)
        rejects = _rejects(gate, self.practice.evidence.rejects)
        return NextGateShape(
            gate=told,
            met=found.is_met,
            checks=[self._check(each) for each in found.checks],
            rejects=rejects,
            curve=[
                ChanceShape(share=each.share, passes=each.passes)
                for each in (recall_curve(gate, rejects, SHARES) if rejects else ())
            ],
            stay=stay_of(gate),
        )

    def _check(self, check: Check) -> CheckShape:
        is_told = check.asked is Asked.STARTER_DECK or check.tried >= self.least
        return CheckShape(
            asked=check.asked.value,
            limit=check.limit,
            seen=_shape(check.seen) if is_told else None,
            tried=check.tried if is_told else None,
            more=check.more if is_told else None,
            lack=check.lack if is_told else "",
        )


def standing_of(
    connection: sa.Connection, caller: Person, person: str, now_ms: int
) -> StandingAnswer:
    """Every family that somebody has decided in, or about which somebody has said something.

    The caller is one who sees their levels. Who is neither the person nor a mentor of theirs is
    told no figure that rests on fewer than five cases.
    """
    is_close = caller.id == person or person in interns_since(connection, caller.id, now_ms)
    least = 0 if is_close else FEWEST_TOLD
    rows = last_entrustments(connection, person)
    gates = site_gates(connection)
    names = sorted({*rows, *families_of(connection, person)})
    found = [
        _Family(name, rows.get(name), practice_of(connection, person, name), least)
        for name in names
    ]
    return StandingAnswer(
        person=person,
        least=least,
        families=[each.shape(connection, gates, now_ms) for each in found],
    )


def _rejects(gate: Gate, tried: int) -> int:
    """True rejects that an operating curve is for: those tried, or the fewest that can pass."""
    if gate.recall_ppm is None:
        return 0
    return max(tried, flawless_needed(Asked.RECALL, gate.recall_ppm / 1e6, 0, 0))


def _alerts(right: Sequence[bool]) -> list[LearningAlertShape]:
    """Having learnt; and from then on, having relapsed."""
    learnt = _alert(Alert.LEARNT, right, 0)
    if not learnt.cases:
        return [learnt]
    return [learnt, _alert(Alert.RELAPSED, right, learnt.cases[0])]


def _alert(alert: Alert, right: Sequence[bool], begin: int) -> LearningAlertShape:
    limit = simulated_limit(alert, Rates(), ALERT_CASES)
    found = chart(alert, Rates(), limit.score, right[begin:])
    return LearningAlertShape(
        alert=alert.value,
        cases=[begin + number for number in found.alerts],
        limit=limit.score,
        false_share=limit.false_share,
        within=limit.cases,
    )


def _point(point: Point) -> CurvePointShape:
    return CurvePointShape(
        case=point.case,
        cases=point.cases,
        verified=point.verified,
        success=IntervalShape(
            value=point.success.value, low=point.success.low, high=point.success.high
        ),
    )


def _shape(found: Interval | None) -> IntervalShape | None:
    if found is None:
        return None
    return IntervalShape(value=found.value, low=found.low, high=found.high)
