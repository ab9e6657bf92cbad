"""What a mentor looks at when a week begins."""

from pydantic import Field

from reviewer.domain.ids import ItemId, PersonId, RecordId
from reviewer.domain.monday import MondayFigures, OverturnedCase, WatchedIntern
from reviewer.wire.shape import Shape


class WatchedInternShape(Shape):
    """One of the caller's interns: what changed, not how good they are."""

    person: str
    title: str
    last_ms: int = Field(description="of a decision or step of theirs; 0 for none yet")
    silent: bool = Field(description="nothing for seven days")
    missed: int = Field(description="milestones that were missed since")
    late: int = Field(description="milestones that are due and past")
    learnt: list[str] = Field(description="families in which an alert of having learnt is new")
    relapsed: list[str] = Field(description="families in which an alert of a relapse is new")

    def to_domain(self) -> WatchedIntern:
        """The row as domain has it."""
        return WatchedIntern(
            person=PersonId(self.person),
            title=self.title,
            last_ms=self.last_ms,
            is_silent=self.silent,
            missed=self.missed,
            late=self.late,
            learnt=tuple(self.learnt),
            relapsed=tuple(self.relapsed),
        )


class OverturnedShape(Shape):
    """A decision of an intern of the caller's that does not stand any more."""

    decision: str
    item: str
    author: str
    author_title: str
    by: str = Field(description='return, override: by another mentor; "damage": by an outcome')
    mentor_title: str = Field(description='"" for damage')
    reason: str = Field(description='code, "" for none')
    at_ms: int

    def to_domain(self) -> OverturnedCase:
        """The case as domain has it."""
        return OverturnedCase(
            decision=RecordId(self.decision),
            item=ItemId(self.item),
            author=PersonId(self.author),
            author_title=self.author_title,
            by=self.by,
            mentor_title=self.mentor_title,
            reason=self.reason,
            at_ms=self.at_ms,
        )


class MondayAnswer(Shape):
    """GET /v1/monday: interns by name, cases newest first."""

    since_ms: int
    interns: list[WatchedInternShape]
    overturned: list[OverturnedShape]
    days: int = Field(description="looked back on for the caller's replies")
    replies: int = Field(description="decisions that the caller said a first word of")
    median_ms: int | None = Field(description="that interns waited for it; null for none")

    def to_domain(self) -> MondayFigures:
        """The figures as domain has them."""
        return MondayFigures(
            since_ms=self.since_ms,
            interns=tuple(each.to_domain() for each in self.interns),
            overturned=tuple(each.to_domain() for each in self.overturned),
            days=self.days,
            replies=self.replies,
            median_ms=self.median_ms,
        )
