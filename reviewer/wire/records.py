"""Push: records in, one outcome each out."""

from typing import Any

from pydantic import Field

from reviewer.domain.ids import DeviceId, ItemId, PersonId, RecordId
from reviewer.domain.record import ClockFacts, MemberWord, Outcome, Receipt, Record
from reviewer.wire.protocol import RECORDS_PER_BATCH
from reviewer.wire.shape import Shape


class ClockShape(Shape):
    wall_ms: int
    offset_min: int
    monotonic_ms: int
    boot: str = Field(max_length=64)
    server_ms: int = 0
    server_monotonic_ms: int = 0

    def to_domain(self) -> ClockFacts:
        return ClockFacts(
            self.wall_ms,
            self.offset_min,
            self.monotonic_ms,
            self.boot,
            self.server_ms,
            self.server_monotonic_ms,
        )


class RecordShape(Shape):
    """As Record.as_json writes it."""

    id: str = Field(pattern="^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$")
    device: str = Field(max_length=64)
    seq: int = Field(ge=1, lt=2**53)
    author: str = Field(max_length=64)
    kind: str = Field(max_length=40)
    payload: dict[str, Any]
    payload_hash: str = Field(pattern="^[0-9a-f]{64}$")
    clock: ClockShape
    prev_hash: str = Field(pattern="^[0-9a-f]{64}$")
    hash: str = Field(pattern="^[0-9a-f]{64}$")
    signature: str = Field(pattern="^[0-9a-f]{128}$")

    def to_domain(self) -> Record:
        return Record(
            id=RecordId(self.id),
            device=DeviceId(self.device),
            seq=self.seq,
            author=PersonId(self.author),
            kind=self.kind,
            payload=self.payload,
            payload_hash=self.payload_hash,
            clock=self.clock.to_domain(),
            prev_hash=self.prev_hash,
            hash=self.hash,
            signature=self.signature,
        )


class Batch(Shape):
    """POST /v1/records:batch, in device order.

    `set_aside` names records that these refer to and that will not come: the desk was refused them.
    """

    records: list[RecordShape] = Field(max_length=RECORDS_PER_BATCH)
    set_aside: list[str] = Field(default_factory=list, max_length=RECORDS_PER_BATCH)


class MemberResult(Shape):
    """Word for one member of a bulk act."""

    item: str
    outcome: Outcome
    code: str = ""


class RecordResult(Shape):
    """Word for one record.

    Of a bulk act `exceptions` names the members for which it does not hold as it stands.
    """

    id: str
    payload_hash: str
    outcome: Outcome
    server_seq: int = 0
    received_ms: int = 0
    code: str = ""
    message: str = ""
    exceptions: list[MemberResult] = Field(default_factory=list)

    def to_domain(self, epoch: str) -> Receipt:
        return Receipt(
            record=RecordId(self.id),
            payload_hash=self.payload_hash,
            outcome=self.outcome,
            server_seq=self.server_seq,
            received_ms=self.received_ms,
            code=self.code,
            epoch=epoch,
            exceptions=tuple(
                MemberWord(ItemId(each.item), each.outcome, each.code) for each in self.exceptions
            ),
        )


class BatchAnswer(Shape):
    """Answer to a batch.

    `device_high_water` is the largest sequence of this device up to which the service has every
    record; `missing` names sequences it lacks below the largest it has (at most 1,000);
    `device_last` is the largest it has, 0 when none. `backup_watermark` is the place in the feed up
    to which a backup that was restored for a test covers the service; None from an older one.
    """

    epoch: str
    head_seq: int
    device_high_water: int
    missing: list[int]
    server_ms: int
    device_last: int | None = None
    backup_watermark: int | None = None
    results: list[RecordResult]
