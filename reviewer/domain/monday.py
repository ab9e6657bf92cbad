"""What a mentor looks at when a week begins: what changed since Friday, and for whom."""

from dataclasses import dataclass

from reviewer.domain.ids import ItemId, PersonId, RecordId


@dataclass(frozen=True, slots=True)
class WatchedIntern:
    """One of a mentor's interns: what changed, never how good they are.

    Attributes:
        last_ms: of a decision or step of theirs, 0 for none yet.
        is_silent: nothing for seven days.
        missed: milestones that were missed since.
        late: milestones that are due and past.
        learnt, relapsed: families in which such an alert is new.
    """

    person: PersonId
    title: str
    last_ms: int
    is_silent: bool
    missed: int
    late: int
    learnt: tuple[str, ...]
    relapsed: tuple[str, ...]

    @property
    def is_changed(self) -> bool:
        """Whether there is something to look at."""
        return bool(self.is_silent or self.missed or self.late or self.learnt or self.relapsed)


@dataclass(frozen=True, slots=True)
class OverturnedCase:
    """A decision of an intern that does not stand any more.

    Attributes:
        by: "return" or "override" of another mentor, or "damage".
        mentor_title: "" for damage.
        reason: code, "" for none.
    """

    decision: RecordId
    item: ItemId
    author: PersonId
    author_title: str
    by: str
    mentor_title: str
    reason: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class MondayFigures:
    """What the service works out for a mentor.

    Attributes:
        since_ms: what counts as new.
        days: looked back on for the mentor's replies.
        replies: decisions that the mentor said a first word of.
        median_ms: that interns waited for it, None for none.
    """

    since_ms: int
    interns: tuple[WatchedIntern, ...]
    overturned: tuple[OverturnedCase, ...]
    days: int
    replies: int
    median_ms: int | None
