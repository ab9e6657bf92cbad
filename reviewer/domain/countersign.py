"""Countersigns: a mentor's word about one decision of an intern, and what several come to.

Of each mentor the last word that stands counts. The decision is eligible when one at least approves
and nobody returns it. An override is its mentor's own standpoint on the item: it is settled with
all others (settlement.py), so that who approves and who overrides with another verdict are in
dispute like any two people.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from enum import StrEnum
from typing import Any

from reviewer.domain.canonical import Json
from reviewer.domain.decision import NOTE_LIMIT, Verdict
from reviewer.domain.errors import BadInput
from reviewer.domain.ids import ItemId, PackCode, PersonId, ReasonCode, RecordId
from reviewer.domain.language import tr


class Word(StrEnum):
    """What a mentor says of a decision."""

    APPROVE = "approve"
    RETURN = "return"
    OVERRIDE = "override"


class Case(StrEnum):
    """Where a decision of somebody under supervision stands."""

    FREE = "free"  # needs no countersign
    SHADOW = "shadow"  # kept for learning, whatever is said of it
    AWAITING = "awaiting"
    APPROVED = "approved"
    RETURNED = "returned"
    OVERRIDDEN = "overridden"
    MOOT = "moot"  # withdrawn, superseded, or made before its item was reopened


@dataclass(frozen=True, slots=True)
class Countersign:
    """The payload of a countersign record.

    Attributes:
        item: of the decision; "" for a bulk act as a whole.
        payload_hash: of the decision that was looked at.
        verdict, pack: of an override alone.
        reason: of a return, and of an override whose verdict needs one.
        supersedes: earlier countersign by the same mentor.
    """

    decision: RecordId
    item: ItemId
    payload_hash: str
    word: Word
    verdict: Verdict | None = None
    pack: PackCode | None = None
    reason: ReasonCode | None = None
    note: str = ""
    supersedes: RecordId | None = None

    def __post_init__(self) -> None:
        """Refuse what says too little or contradicts itself.

        Raises:
            BadInput: with what is wrong.
        """
        if not self.decision or not self.payload_hash:
            raise BadInput(tr("A countersign names a decision and the hash of its payload."))
        if self.word is Word.RETURN and self.reason is None:
            raise BadInput(tr("Returning a decision needs a reason."))
        if (self.word is Word.OVERRIDE) != (self.verdict is not None):
            raise BadInput(tr("An override has a verdict, and nothing else has."))
        if self.verdict is not None:
            if not self.item or not self.pack:
                raise BadInput(tr("An override is about one item and its pack."))
            if self.verdict.needs_reason and self.reason is None:
                raise BadInput(tr("A verdict of {verdict} needs a reason.", verdict=self.verdict))
        if len(self.note) > NOTE_LIMIT:
            raise BadInput(
                tr(
                    "The note has {count} characters, the limit is {most}.",
                    count=len(self.note),
                    most=NOTE_LIMIT,
                )
            )

    def payload(self) -> dict[str, Json]:
        """As it stands in the record."""
        return {
            "decision": self.decision,
            "item": self.item,
            "payload_hash": self.payload_hash,
            "word": self.word.value,
            "verdict": None if self.verdict is None else self.verdict.value,
            "pack": self.pack,
            "reason": self.reason,
            "note": self.note,
            "supersedes": self.supersedes,
        }

    @classmethod
    def of_payload(cls, payload: Mapping[str, Any]) -> "Countersign":
        """Read back; unknown members are left alone.

        Raises:
            BadInput: a member is missing or has the wrong form, or contradicts another.
        """
        try:
            verdict, reason = payload.get("verdict"), payload.get("reason")
            supersedes = payload.get("supersedes")
            return cls(
                decision=RecordId(str(payload["decision"])),
                item=ItemId(str(payload.get("item") or "")),
                payload_hash=str(payload["payload_hash"]),
                word=Word(payload["word"]),
                verdict=None if verdict is None else Verdict(verdict),
                pack=PackCode(str(payload["pack"])) if payload.get("pack") else None,
                reason=None if reason is None else ReasonCode(str(reason)),
                note=str(payload.get("note") or ""),
                supersedes=None if supersedes is None else RecordId(str(supersedes)),
            )
        except (KeyError, ValueError, TypeError, AttributeError) as fault:
            raise BadInput(
                tr("This countersign cannot be read: {fault!r}.", fault=fault)
            ) from fault


@dataclass(frozen=True, slots=True)
class Said:
    """One mentor's word about one decision on one item.

    Attributes:
        record: the countersign.
        stands: it was neither withdrawn nor superseded, and had an effect when it came.
    """

    record: RecordId
    mentor: PersonId
    word: Word
    stands: bool = True


def counting(said: Iterable[Said]) -> tuple[Said, ...]:
    """The last word that stands of each mentor, of words in the order of the feed."""
    last = {each.mentor: each for each in said if each.stands}
    return tuple(last.values())


def is_approved(said: Iterable[Said]) -> bool:
    """Whether these words, in the order of the feed, make the decision eligible."""
    words = {each.word for each in counting(said)}
    return Word.APPROVE in words and Word.RETURN not in words


def case_of(asked: Case, said: Iterable[Said]) -> Case:
    """Where a decision stands after these words, in the order of the feed.

    Args:
        asked: where it stands without any: FREE, SHADOW, AWAITING or MOOT.
    """
    if asked is not Case.AWAITING:
        return asked
    listed = list(said)
    words = {each.word for each in counting(listed)}
    if Word.RETURN in words:
        return Case.RETURNED
    if is_approved(listed):
        return Case.APPROVED
    return Case.OVERRIDDEN if words else Case.AWAITING
