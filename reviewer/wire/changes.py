"""Pull: the change feed, in the order of commits."""

from enum import StrEnum
from typing import Any

from pydantic import Field

from reviewer.domain.score_use import Stop
from reviewer.domain.signed_root import SignedRoot
from reviewer.wire.protocol import CURSOR_CHARS_MOST
from reviewer.wire.shape import Shape


class Noun(StrEnum):
    """What a change is about."""

    ITEM = "item"  # body: ItemShape
    NOTICE = "notice"  # body: NoticeShape
    POLICY = "policy"  # body: PolicyShape
    STEP = "step"  # body: StepShape
    TOMBSTONE = "tombstone"  # id: item that left the scope; reason says why
    WITNESS = "witness"  # body: WitnessShape
    LEVEL = "level"  # body: LevelShape, of the person who pulls
    CASE = "case"  # body: CaseShape


class Departure(StrEnum):
    """Why an item is gone from the feed."""

    WITHDRAWN = "withdrawn"
    REASSIGNED = "reassigned"
    DECIDED_ELSEWHERE = "decided_elsewhere"
    SCOPE_LOST = "scope_lost"
    PURGED = "purged"


class Change(Shape):
    """A desk skips a noun that it does not know, and takes an unknown reason for a withdrawal."""

    seq: int
    noun: Noun | str = Field(union_mode="left_to_right")
    id: str
    body: dict[str, Any] | None = None
    reason: Departure | str | None = Field(default=None, union_mode="left_to_right")


class ChangesPage(Shape):
    """GET /v1/changes?cursor=&limit=.

    `cursor` is opaque; the desk stores it in one transaction with the page. `more` says that
    another page waits. `device_high_water`, `device_last`, `missing` and `backup_watermark` are as
    in the answer to a batch. 410 cursor_expired or 409 epoch_changed: pull again without a cursor.
    """

    epoch: str = Field(max_length=64)
    cursor: str = Field(max_length=CURSOR_CHARS_MOST)
    head_seq: int
    more: bool
    device_high_water: int
    server_ms: int
    device_last: int | None = None
    backup_watermark: int | None = None
    missing: list[int] = Field(default_factory=list)
    changes: list[Change]


class NoticeShape(Shape):
    """Something this person must be told, and nobody else at the same desk."""

    id: str
    person: str
    code: str  # "dispute", "quarantine", "contest"
    item: str
    sentence: str
    made_ms: int


class WitnessShape(Shape):
    """A signed root of the service's audit, told to every desk so that each can testify to it."""

    service_id: str = Field(max_length=64)
    epoch: str = Field(max_length=64)
    size: int = Field(ge=1, lt=2**53)
    root: str = Field(pattern="^[0-9a-f]{64}$")
    made_ms: int = Field(ge=0, lt=2**53)
    key: str = Field(pattern="^[0-9a-f]{64}$", description="Ed25519 public key, hex")
    signature: str = Field(pattern="^[0-9a-f]{128}$")

    def to_domain(self) -> SignedRoot:
        return SignedRoot(**self.model_dump())


class StopShape(Shape):
    """A site that does not use scores."""

    site: str
    title: str = Field(description="of who stopped it")
    reason: str
    since_ms: int

    def to_domain(self) -> Stop:
        return Stop(self.site, self.title, self.reason, self.since_ms)


class PolicyShape(Shape):
    """Data that rules the desk: ladder of the region, reasons, as plain tables."""

    ladder: dict[str, Any]
    reasons: list[dict[str, Any]]
    stopped: list[StopShape] = Field(default_factory=list)
