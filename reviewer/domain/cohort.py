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


@dataclass(frozen=True, slots=True)
class MentorLoad:
    """What one mentor has to do.

    Attributes:
        waiting: decisions of their interns for a countersign.
    """

    person: PersonId
    title: str
    interns: int
    waiting: int


@dataclass(frozen=True, slots=True)
class Waited:
    """How long the interns of a programme or site waited for the first word on a decision.

    Attributes:
        of: "programme" or "site".
        interns, replies, median_ms: None with fewer than five interns.
        is_comparable: of twenty interns or more.
    """

    of: str
    name: str
    interns: int | None
    replies: int | None
    median_ms: int | None
    is_comparable: bool


@dataclass(frozen=True, slots=True)
class CohortLoad:
    """Load of mentors, and what interns waited for; by name, so that nobody is ranked.

    Attributes:
        made_ms: when it was worked out, service clock.
        days: looked back on for what was waited.
    """

    made_ms: int
    days: int
    mentors: tuple[MentorLoad, ...]
    equity: tuple[Waited, ...]
