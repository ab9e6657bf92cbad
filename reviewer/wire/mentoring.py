"""What waits for a mentor, and how far somebody's decisions stand by themselves."""

from typing import Any

from pydantic import Field

from reviewer.domain.bulk import pack_of
from reviewer.domain.colleagues import Colleague
from reviewer.domain.countersign import Case, Word
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode, PersonId, RecordId
from reviewer.domain.levels import Level
from reviewer.domain.matters.step import MatterId, Step, Told
from reviewer.domain.people import Role
from reviewer.domain.record import Kind
from reviewer.domain.supervision import Came, KnownLevel, MentorWord, SupervisedCase, WaitingCase
from reviewer.wire.shape import Shape


class WaitingCaseShape(Shape):
    """A decision or bulk act that the caller may countersign."""

    decision: str = Field(description="record")
    payload_hash: str = Field(description="to bind the countersign to")
    kind: str = Field(description="decision, bulk")
    item: str = Field(description='of an act the first that waits; "" in a countersign means all')
    items: int = Field(description="that wait by it")
    author: str
    author_title: str
    verdict: str
    pack: str
    reason: str
    note: str
    decided_ms: int
    received_ms: int
    age_ms: int = Field(description="since it was received")
    revealed: bool = Field(description="its author had seen scores and views of the item before")
    mine_ms: int = Field(description="since the caller could first have answered")

    def to_domain(self) -> WaitingCase:
        """ValueError for a verdict of a newer service."""
        return WaitingCase(
            decision=RecordId(self.decision),
            payload_hash=self.payload_hash,
            is_bulk=self.kind == Kind.BULK,
            item=ItemId(self.item),
            items=self.items,
            author=PersonId(self.author),
            author_title=self.author_title,
            verdict=Verdict(self.verdict),
            pack=PackCode(self.pack) or pack_of(ItemId(self.item)),
            reason=self.reason,
            note=self.note,
            decided_ms=self.decided_ms,
            received_ms=self.received_ms,
            revealed=self.revealed,
        )


class CountersignsAnswer(Shape):
    """GET /v1/countersigns, oldest first; `after` of the next page is `next`, null at the end."""

    cases: list[WaitingCaseShape]
    next: int | None


class LevelShape(Shape):
    """The last word about one family; body of a change `level`, told to the person."""

    family: str
    level: int = Field(description="in force now", ge=0, le=5)
    given: int = Field(description="as it was given; more where it has ended since", ge=0, le=5)
    was: int = Field(ge=0, le=5)
    reason: str = Field(description="of a level that was lowered")
    remedy: str
    votes: list[str] = Field(description="records")
    since_ms: int
    until_ms: int = Field(description="when it ends or ended; 0 when it never does")

    def to_domain(self) -> KnownLevel:
        return KnownLevel(
            PackCode(self.family),
            Level(self.given),
            Level(self.was),
            self.reason,
            self.remedy,
            self.since_ms,
            self.until_ms,
        )


class GateShape(Shape):
    """What a rise to a level asks for beside the votes."""

    to: int = Field(description="level", ge=0, le=5)
    off: bool = Field(description="here the votes alone are asked for")
    starter_deck: bool = Field(description="it must be done")
    recall_ppm: int | None = Field(description="least lower bound of the reject recall")
    false_reject_ppm: int | None = Field(description="greatest upper bound of false rejects")
    reliance_cases: int = Field(description="fewest on which self-reliance is told")


class LevelsAnswer(Shape):
    """GET /v1/people/{person}/levels."""

    person: str
    otherwise: int = Field(description="in every family that is not named, of an intern")
    levels: list[LevelShape]
    gates: list[GateShape] = Field(description="of this service; levels without one need votes")


class StepShape(Shape):
    """Body of a change `step`: something done about a matter that the reader may know of."""

    record: str
    kind: str
    matter: str
    act: str
    about: str = Field(description='person; "" for nobody in particular')
    author: str
    author_title: str
    made_ms: int = Field(description="by the author's clock, put right")
    values: dict[str, Any]
    seen: list[str] = Field(description="records that it comes after")
    whole: bool = Field(description="the reader is shown all that was filled in")
    withdrawn: bool

    def to_domain(self) -> Told:
        """The step as domain has it."""
        step = Step(
            kind=self.kind,
            matter=MatterId(self.matter),
            act=self.act,
            about=PersonId(self.about),
            values=self.values,
            seen=tuple(map(RecordId, self.seen)),
        )
        author = PersonId(self.author)
        name = self.author_title
        return Told(RecordId(self.record), step, author, self.made_ms, name, self.whole)


class ColleagueShape(Shape):
    """Somebody whom the caller may know of."""

    id: str
    title: str
    role: str
    sites: list[str]
    my_intern: bool
    my_mentor: bool
    ratings: dict[str, int] = Field(
        default_factory=dict,
        description="as a mentor, people by grade; empty while fewer than five rated them",
    )

    def to_domain(self) -> Colleague:
        """The colleague as domain has it; a role of a newer service is one like any other."""
        return Colleague(
            PersonId(self.id),
            self.title,
            Role(self.role) if self.role in tuple(Role) else Role.REVIEWER,
            tuple(self.sites),
            self.my_intern,
            self.my_mentor,
            self.ratings,
        )


class ColleaguesAnswer(Shape):
    """GET /v1/colleagues: who works for a site of the caller's, by title."""

    colleagues: list[ColleagueShape]


class WordShape(Shape):
    """One countersign that stands."""

    record: str
    mentor: str
    mentor_title: str
    word: str = Field(description="approve, return, override")
    reason: str
    note: str
    received_ms: int

    def to_domain(self) -> MentorWord:
        """ValueError for a word of a newer service."""
        return MentorWord(
            RecordId(self.record),
            PersonId(self.mentor),
            self.mentor_title,
            Word(self.word),
            self.reason,
            self.note,
            self.received_ms,
        )


class CameShape(Shape):
    """What came back of a certificate since it was made."""

    parcels: int = Field(description="of which it is known how they arrived")
    damaged: int = Field(description="of these")
    tests: int = Field(description="physical tests")
    failed: int = Field(description="of these")
    says: str = Field(description='what was right by that: certify, reject; "" while it is open')
    newest_ms: int

    def to_domain(self) -> Came:
        """ValueError for a verdict of a newer service."""
        says = Verdict(self.says) if self.says else None
        return Came(self.parcels, self.damaged, self.tests, self.failed, says, self.newest_ms)


class CaseShape(Shape):
    """Body of a change `case`: where a decision under supervision stands on one item.

    Told to its author and to the mentors who have said something of it. `approved` makes it final,
    `returned` gives its item back.
    """

    decision: str = Field(description="record")
    item: str
    author: str
    state: str = Field(description="free, shadow, awaiting, approved, returned, overridden, moot")
    revealed: bool = Field(description="made after a reveal of the item: not blind")
    words: list[WordShape] = Field(description="that stand, oldest first")
    came: CameShape | None = Field(
        default=None, description="of a certificate, once outcomes came; null of what certifies not"
    )

    def to_domain(self) -> SupervisedCase:
        """ValueError for a state or word of a newer service."""
        return SupervisedCase(
            RecordId(self.decision),
            ItemId(self.item),
            PersonId(self.author),
            Case(self.state),
            self.revealed,
            tuple(each.to_domain() for each in self.words),
            None if self.came is None else self.came.to_domain(),
        )
