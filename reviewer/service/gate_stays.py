"""Gates over a whole stay, asked every week: told with a gate, and printed by the command."""

from collections.abc import Iterable, Sequence
from dataclasses import replace
from typing import Final

from reviewer.domain.gates import Gate
from reviewer.insight.stays import WEEKS, Pace, Skill, pace_of, passed_by
from reviewer.wire.standing import StayChanceShape, StayShape

RECALLS: Final = (0.70, 0.80, 0.90, 0.95, 0.98)
FALSE_REJECTS: Final = (0.02, 0.05, 0.10, 0.15, 0.20)
# By when somebody good should have passed, so that there is work left at that level.
SOON: Final = 10
# Whom the other rate is varied of: the one whom the pace is chosen to let through.
_GOOD: Final = Skill(0.95)


def stay_of(gate: Gate) -> StayShape | None:
    """Who passes a gate in a stay at the pace that is planned; None where it asks for no rate."""
    if gate.recall_ppm is None and gate.false_reject_ppm is None:
        return None
    pace = pace_of()
    return StayShape(
        rejects=pace.rejects,
        certifies=pace.certifies,
        by_recall=_chances(gate, pace, [replace(_GOOD, recall=share) for share in RECALLS]),
        by_false_rejects=_chances(
            gate, pace, [replace(_GOOD, false_rejects=share) for share in FALSE_REJECTS]
        ),
    )


def _chances(gate: Gate, pace: Pace, skills: Iterable[Skill]) -> list[StayChanceShape]:
    return [
        StayChanceShape(
            recall=each.recall,
            false_rejects=each.false_rejects,
            by_week=list(passed_by(gate, pace, (each,) * WEEKS)),
        )
        for each in skills
    ]


def stay_lines(stay: StayShape) -> list[str]:
    """A stay for people to read."""
    weeks = len(stay.by_recall[0].by_week)
    head = (
        f"of 100 people asked every week, with {stay.rejects} true rejects and"
        f" {stay.certifies} true certifies a week, so many pass by week {SOON}, by week {weeks}:"
    )
    return [head, *_rows(stay.by_recall), *_rows(stay.by_false_rejects)]


def _rows(chances: Sequence[StayChanceShape]) -> list[str]:
    return [
        f"  {each.recall:.0%} of rejects found, {each.false_rejects:.0%} of certifies rejected:"
        f" {100 * each.by_week[SOON - 1]:.0f}, {100 * each.by_week[-1]:.0f}"
        for each in chances
    ]
