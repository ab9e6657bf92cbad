"""Everybody who learns at one's sites, and how mentors' time is shared out."""

from pydantic import Field

from reviewer.domain.cohort import CohortLoad, CohortRow, MentorLoad, Waited
from reviewer.domain.ids import PersonId
from reviewer.wire.shape import Shape


class CohortRowShape(Shape):
    """One intern: where their stay is, not how good they are."""

    person: str
    title: str
    sites: list[str] = Field(description="empty means all")
    programme: str = Field(description='matter; "" where no engagement says one')
    programme_title: str
    engagement: str = Field(description='planned, active, ended, withdrawn; "" for none')
    plan: str = Field(description='state of the launch plan; "" where there is none')
    week: int | None = Field(description="of the plan, from 1; null before and after the stay")
    weeks: int | None = Field(description="of the plan, with what it was extended by")
    met: int = Field(description="milestones")
    due: int = Field(description="milestones within seven days, or late")
    late: int = Field(description="milestones that are due and past")
    missed: int = Field(description="milestones")
    lowest: int = Field(description="level in force", ge=0, le=5)
    highest: int = Field(description="level in force", ge=0, le=5)
    decisions: int
    waiting: int = Field(description="of them, for a countersign")
    last_day: str | None = Field(description="of a decision or step of theirs; null for none yet")
    silent: bool = Field(description="nothing for seven days")
    mentors: int
    reply_side: str = Field(description='whose turn the oldest open reply is: intern, mentor, ""')
    reply_age_ms: int = Field(description="since its turn is; 0 for none")

    def to_domain(self) -> CohortRow:
        """The row as domain has it."""
        return CohortRow(
            person=PersonId(self.person),
            title=self.title,
            programme=self.programme_title,
            plan=self.plan,
            week=self.week,
            weeks=self.weeks,
            met=self.met,
            due=self.due,
            late=self.late,
            missed=self.missed,
            lowest=self.lowest,
            highest=self.highest,
            decisions=self.decisions,
            waiting=self.waiting,
            last_day=self.last_day or "",
            is_silent=self.silent,
            mentors=self.mentors,
            reply_side=self.reply_side,
            reply_age_ms=self.reply_age_ms,
        )


class CohortAnswer(Shape):
    """GET /v1/cohort: who has no launch plan first, each by name; `after` of the next is `next`."""

    rows: list[CohortRowShape]
    next: str | None


class MentorLoadShape(Shape):
    """What one mentor has to do."""

    person: str
    title: str
    interns: int
    waiting: int = Field(description="decisions of theirs for a countersign")


FEW = "null with fewer than five interns"


class EquityShape(Shape):
    """How long the interns of a programme or site wait for the first word on a decision."""

    of: str = Field(description="programme, site")
    name: str
    interns: int | None = Field(description=f"who had one; {FEW}")
    replies: int | None = Field(description=FEW)
    median_ms: int | None = Field(description=FEW)
    comparable: bool = Field(default=False, description="twenty interns or more")


class CohortLoadAnswer(Shape):
    """GET /v1/cohort/load, by name."""

    made_ms: int = Field(description="when it was worked out: within the last minute")
    days: int = Field(description="looked back on")
    mentors: list[MentorLoadShape]
    equity: list[EquityShape]

    def to_domain(self) -> CohortLoad:
        return CohortLoad(
            made_ms=self.made_ms,
            days=self.days,
            mentors=tuple(
                MentorLoad(PersonId(each.person), each.title, each.interns, each.waiting)
                for each in self.mentors
            ),
            equity=tuple(
                Waited(
                    each.of, each.name, each.interns, each.replies, each.median_ms, each.comparable
                )
                for each in self.equity
            ),
        )
