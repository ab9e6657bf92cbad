"""The cohort as a lead sees it: where each stay is, never how good somebody is."""

from dataclasses import dataclass

from reviewer.domain.ids import PersonId


@dataclass(frozen=True, slots=True)
class CohortRow:
    """One intern.

    Attributes:
        plan: state of the launch plan, "" where there is none.
        week, weeks: of the plan, from 1; None before and after the stay, and without one.
        met, due, late, missed: milestones; due are those within seven days, and the late ones.
        lowest, highest: levels in force.
        waiting: decisions for a countersign.
        last_day: of a decision or step of theirs, "" for none yet.
        is_silent: nothing for seven days.
        reply_side: whose turn the oldest open reply is: "intern", "mentor" or "".
    """

    person: PersonId
    title: str
    programme: str
    plan: str
    week: int | None
    weeks: int | None
    met: int
    due: int
    late: int
    missed: int
    lowest: int
    highest: int
    decisions: int
    waiting: int
    last_day: str
    is_silent: bool
    mentors: int
    reply_side: str
    reply_age_ms: int
