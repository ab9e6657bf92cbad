"""One person's own drift, fatigue and reliance: for that person, and for nobody else.

What was right is told by outcomes alone, as in own_outcomes.py: success on gold, which changes with
each decision, would tell which item was gold. Time is never told without knowing how much was
right, as at the desk (domain/pace.py). Reliance rests on sealed first decisions of all time.
"""

import json
from typing import TYPE_CHECKING

import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.domain.people import Person
from reviewer.domain.record import Kind
from reviewer.domain.small_groups import is_compared
from reviewer.service.gate_evidence import every_advised
from reviewer.service.own_outcomes import came_since, in_force
from reviewer.service.store import Store
from reviewer.wire.fairness import EstimateShape
from reviewer.wire.own_figures import (
    OwnFiguresAnswer,
    OwnHourShape,
    OwnRateShape,
    OwnThirdsShape,
    OwnWeekShape,
)

if TYPE_CHECKING:
    from reviewer.insight.intervals import Interval
    from reviewer.insight.own_figures import OwnDecision


def own_figures(store: Store, caller: Person) -> OwnFiguresAnswer:
    """Figures of the caller's single decisions of the last twelve weeks that are in force."""
    # With numpy behind it; whoever only serves does not need it.
    from reviewer.insight.own_figures import by_hour, by_week, first_week_ms
    from reviewer.insight.reliance import reliance

    now_ms = store.now_ms()
    with store.reading() as connection:
        made = _made(connection, caller, first_week_ms(now_ms))
        relied = reliance(every_advised(connection, caller.id))
    known = [each.right for each in made if each.right is not None]
    tells_time = is_compared(len(known))
    return OwnFiguresAnswer(
        weeks=[
            OwnWeekShape(
                begins_ms=week.begins_ms,
                rejected=_rate(week.rejected, week.decisions, week.share),
                drift=week.drift.value,
            )
            for week in by_week(made, now_ms)
        ],
        hours=[
            OwnHourShape(
                hour=hour.hour,
                rejected=_rate(hour.rejected, hour.decisions, hour.share),
                seconds=hour.seconds if tells_time else None,
            )
            for hour in by_hour(made)
        ],
        right=_right(sum(known), len(known)),
        thirds=_thirds(made, tells_time=tells_time),
        advice_taken=_rate(relied.taken, relied.well_advised, relied.rair),
        advice_left=_rate(relied.kept, relied.misadvised, relied.rsr),
        has_sealed=relied.cases > 0,
    )


def _made(connection: sa.Connection, caller: Person, since_ms: int) -> "list[OwnDecision]":
    """In the order in which they were made, by the clock of who decided."""
    from reviewer.insight.own_figures import OwnDecision

    rows = [
        row for row in in_force(connection, caller, since_ms) if row.kind == Kind.DECISION.value
    ]
    came = came_since(connection, rows)
    made = []
    for at, row in enumerate(rows):
        says = came[at].says if at in came else None
        visible_ms = (json.loads(row.payload).get("shown") or {}).get("visible_ms", 0)
        made.append(
            OwnDecision(
                made_ms=row.decided_ms,
                rejected=row.verdict == Verdict.REJECT.value,
                right=None if says is None else says.value == row.verdict,
                seconds=visible_ms / 1000 if visible_ms else None,
            )
        )
    return sorted(made, key=lambda each: each.made_ms)


def _thirds(made: "list[OwnDecision]", *, tells_time: bool) -> OwnThirdsShape:
    from reviewer.insight.fatigue import Paced, fatigue
    from reviewer.insight.own_figures import sessions_of

    found = fatigue(
        [
            [Paced(each.right, each.seconds) for each in session if each.seconds is not None]
            for session in sessions_of(made)
        ]
    )
    return OwnThirdsShape(
        first=_span(found.first),
        last=_span(found.last),
        change=_span(found.change),
        first_seconds=found.first_seconds if tells_time else None,
        last_seconds=found.last_seconds if tells_time else None,
    )


def _right(right: int, known: int) -> OwnRateShape:
    from reviewer.insight.reliance import rate_shown

    return _rate(right, known, rate_shown(right, known))


def _rate(hits: int, trials: int, share: "Interval | None") -> OwnRateShape:
    return OwnRateShape(hits=hits, trials=trials, share=_span(share))


def _span(found: "Interval | None") -> EstimateShape | None:
    if found is None or found.value is None:
        return None
    return EstimateShape(value=found.value, low=found.low, high=found.high)
