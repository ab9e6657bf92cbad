"""What waits for a mentor, and how far somebody's decisions stand by themselves."""

from typing import Any

from pydantic import Field

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
    until_ms: int = Field(description="0 when it never ends")


class LevelsAnswer(Shape):
    """GET /v1/people/{person}/levels."""

    person: str
    otherwise: int = Field(description="in every family that is not named, of an intern")
    levels: list[LevelShape]


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


class WordShape(Shape):
    """One countersign that stands."""

    record: str
    mentor: str
    mentor_title: str
    word: str = Field(description="approve, return, override")
    reason: str
    note: str
    received_ms: int


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
