"""Records: anything a person authors. Immutable, hashed, chained, signed, synced.

The payload hash is the SHA-256 of the canonical payload. The record's hash covers everything but
the signature, and with `prev_hash` every earlier record of the device; the signature is Ed25519
over the bytes of that hash.
"""

import json
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import Any

from reviewer.domain.canonical import Json, canonical, digest
from reviewer.domain.ids import DeviceId, ItemId, PersonId, RecordId
from reviewer.domain.language import tr

# prev_hash of a device's first record.
GENESIS = "0" * 64


class Kind(StrEnum):
    DECISION = "decision"
    BULK = "bulk"  # one verdict on many items, see bulk.py
    # payload: withdraws (record id), item. What refers to a bulk act and names an item concerns
    # that member alone; a withdrawal without an item takes back the whole act.
    WITHDRAWAL = "withdrawal"
    REMARK = "remark"  # see remark.py
    # payload: decision (record id), item. Its author saw scores and others' views of the item after
    # that decision; what they decide of it from then on is not blind.
    REVEAL = "reveal"
    COUNTERSIGN = "countersign"  # a mentor's word about an intern's decision, see countersign.py
    STEP = "step"  # something done about a plan, goal, meeting…, see matters/step.py
    SCORE_USE = "score_use"  # a site stops or resumes the use of scores, see score_use.py
    ENTRUSTMENT = "entrustment"  # a vote to raise somebody's level or a word to lower it: levels.py


@dataclass(frozen=True, slots=True)
class ClockFacts:
    """Everything the device knew of time when the record was made.

    Attributes:
        wall_ms: device clock, milliseconds since 1970 UTC.
        offset_min: local offset from UTC, minutes.
        monotonic_ms: since `boot`.
        boot: names the run of the monotonic clock.
        server_ms: last time heard from the service, 0 when never.
        server_monotonic_ms: monotonic time at which it was heard.
    """

    wall_ms: int
    offset_min: int
    monotonic_ms: int
    boot: str
    server_ms: int = 0
    server_monotonic_ms: int = 0

    @property
    def skew_ms(self) -> int:
        """How far the wall clock was ahead of the service's time, 0 when that was never heard."""
        if not self.server_ms:
            return 0
        return self.wall_ms - (self.server_ms + self.monotonic_ms - self.server_monotonic_ms)


@dataclass(frozen=True, slots=True)
class Record:
    """One record as stored, logged and sent.

    Attributes:
        seq: of the device, without gaps; first is 1, or as the device's id says (ids.first_seq).
        author: the person; never changes, also when another person signs in.
        prev_hash: `hash` of the record with seq - 1, GENESIS for the first of a journal.
        signature: Ed25519 over bytes.fromhex(hash), hexadecimal.
    """

    id: RecordId
    device: DeviceId
    seq: int
    author: PersonId
    kind: str
    payload: Mapping[str, Any]
    payload_hash: str
    clock: ClockFacts
    prev_hash: str
    hash: str = ""
    signature: str = ""

    def facts(self) -> dict[str, Json]:
        """What `hash` covers: all members but hash and signature, the payload by its hash."""
        clock = self.clock
        return {
            "id": self.id,
            "device": self.device,
            "seq": self.seq,
            "author": self.author,
            "kind": self.kind,
            "payload_hash": self.payload_hash,
            "clock": {
                "wall_ms": clock.wall_ms,
                "offset_min": clock.offset_min,
                "monotonic_ms": clock.monotonic_ms,
                "boot": clock.boot,
                "server_ms": clock.server_ms,
                "server_monotonic_ms": clock.server_monotonic_ms,
            },
            "prev_hash": self.prev_hash,
        }

    def as_json(self) -> dict[str, Json]:
        """Every member, as sent and as logged."""
        return {
            **self.facts(),
            "payload": dict(self.payload),
            "hash": self.hash,
            "signature": self.signature,
        }

    @classmethod
    def of_json(cls, body: Mapping[str, Any]) -> "Record":
        """Read back what as_json wrote; KeyError or TypeError when it is not that."""
        clock = body["clock"]
        return cls(
            id=RecordId(body["id"]),
            device=DeviceId(body["device"]),
            seq=int(body["seq"]),
            author=PersonId(body["author"]),
            kind=str(body["kind"]),
            payload=body["payload"],
            payload_hash=str(body["payload_hash"]),
            clock=ClockFacts(**{name: clock[name] for name in ClockFacts.__slots__}),
            prev_hash=str(body["prev_hash"]),
            hash=str(body["hash"]),
            signature=str(body["signature"]),
        )


# How a member of that name begins in a canonical line; within a text its marks would be escaped.
_REFERS = '"decision":"'


@dataclass(frozen=True, slots=True)
class Outgoing:
    """A record on its way to the service, as it was written down.

    Attributes:
        target: record it replaces or takes back, None when there is none.
        line: canonical JSON of every member, as logged, stored and sent.
    """

    id: RecordId
    seq: int
    author: PersonId
    payload_hash: str
    target: RecordId | None
    line: str

    @property
    def parents(self) -> tuple[RecordId, ...]:
        """The records that must be at the service before this one can have its effect.

        A countersign, a remark and a reveal refer to a decision; that takes nothing back.
        """
        # Seldom: to read every line takes longer than to send them.
        about = json.loads(self.line)["payload"].get("decision") if _REFERS in self.line else None
        found = (self.target, about if isinstance(about, str) else None)
        return tuple(RecordId(each) for each in found if each)

    @property
    def record(self) -> Record:
        """What the line says."""
        return Record.of_json(json.loads(self.line))


def seal(record: Record, sign: Callable[[bytes], bytes]) -> Record:
    """The record with payload hash, hash and signature filled in."""
    hashed = replace(record, payload_hash=digest(canonical(dict(record.payload))))
    sealed = replace(hashed, hash=digest(canonical(hashed.facts())))
    return replace(sealed, signature=sign(bytes.fromhex(sealed.hash)).hex())


def hash_faults(record: Record) -> tuple[str, ...]:
    """What does not fit together in a sealed record, without its signature; empty when sound."""
    faults = []
    if digest(canonical(dict(record.payload))) != record.payload_hash:
        faults.append(tr("payload does not match its hash"))
    if digest(canonical(record.facts())) != record.hash:
        faults.append(tr("record does not match its hash"))
    return tuple(faults)


# Codes of records that are kept without effect. A decision made before its item was reopened:
OVERTAKEN = "overtaken"
# What it is about had changed before it came, as a countersign of a decision taken back:
MOOT = "moot"
# A decision of somebody who learns in the shadow of others:
SHADOW = "shadow"
# A decision on gold that was put among everyday work, to measure its author by:
CALIBRATION = "calibration"
WITHOUT_EFFECT = frozenset({OVERTAKEN, MOOT, SHADOW, CALIBRATION})


class Outcome(StrEnum):
    """The service's word for one record."""

    APPLIED = "applied"
    DUPLICATE = "duplicate"
    CONCURRING = "concurring"
    DISPUTED = "disputed"
    AWAITING_COUNTERSIGN = "awaiting_countersign"
    PENDING_PARENT = "pending_parent"
    REJECTED = "rejected"
    RETRY_LATER = "retry_later"

    @property
    def is_received(self) -> bool:
        """Whether the service keeps the record for good."""
        return self not in (Outcome.REJECTED, Outcome.RETRY_LATER, Outcome.PENDING_PARENT)

    @property
    def is_final(self) -> bool:
        """Whether the record has its effect."""
        return self in (Outcome.APPLIED, Outcome.CONCURRING)


# Code of a bulk act that took effect, but not on all of its members.
EXCEPTIONS = "exceptions"


@dataclass(frozen=True, slots=True)
class MemberWord:
    """The service's word for one member of a bulk act, where it differs from that for the act.

    Attributes:
        code: as in a receipt: of WITHOUT_EFFECT, "unknown_item", "not_allowed", else "".
    """

    item: ItemId
    outcome: Outcome
    code: str = ""


@dataclass(frozen=True, slots=True)
class Receipt:
    """The service's word for one record, stored beside it.

    Attributes:
        outcome: `duplicate` never overwrites an earlier, more telling outcome.
        server_seq: place in the service's feed, 0 when it has none.
        received_ms: service clock, milliseconds since 1970 UTC.
        code: why it was rejected ("hash_conflict"); of a duplicate, its first outcome; of
            WITHOUT_EFFECT; EXCEPTIONS.
        epoch: of the service that gave it.
        exceptions: of a bulk act, the members for which it does not hold as it stands.
    """

    record: RecordId
    payload_hash: str
    outcome: Outcome
    server_seq: int
    received_ms: int
    code: str = ""
    epoch: str = ""
    exceptions: tuple[MemberWord, ...] = ()


class Standing(StrEnum):
    """The states shown for a record: SAVED, RECEIVED and FINAL, or why it is none of them."""

    SAVED = "saved"
    RECEIVED = "received"
    FINAL = "final"
    DISPUTED = "disputed"
    QUARANTINED = "quarantined"


def standing(receipt: Receipt | None) -> Standing:
    """What to show for a record that is durable here and has this receipt."""
    if receipt is None:
        return Standing.SAVED
    return _standing(receipt.outcome, receipt.code)


def standings_apart(receipt: Receipt | None) -> dict[ItemId, Standing]:
    """What to show for the record on those of its items that have a word of their own."""
    told = () if receipt is None else receipt.exceptions
    return {each.item: _standing(each.outcome, each.code) for each in told}


def _standing(outcome: Outcome, code: str) -> Standing:
    if outcome in (Outcome.RETRY_LATER, Outcome.PENDING_PARENT):
        return Standing.SAVED
    if outcome is Outcome.REJECTED:
        return Standing.QUARANTINED
    if outcome is Outcome.DUPLICATE and code in tuple(Outcome):
        outcome = Outcome(code)
    if outcome is Outcome.DISPUTED:
        return Standing.DISPUTED
    if code in WITHOUT_EFFECT:
        return Standing.RECEIVED
    # A bare `duplicate` says that the service has it, not that it took effect.
    return Standing.FINAL if outcome.is_final else Standing.RECEIVED
