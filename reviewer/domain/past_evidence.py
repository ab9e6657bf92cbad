"""What a decision rested on, as it is told at any later time."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.decision import Shown, Verdict
from reviewer.domain.evidence import Evidence
from reviewer.domain.ids import ItemId, PackCode, RecordId
from reviewer.domain.item import Item


class Proof(StrEnum):
    """Whether what is told is what the signed record names."""

    SAME = "same"  # worked out here from what was told
    UNNAMED = "unnamed"  # the record is older than such names
    MISSING = "missing"  # the record names facts that the service does not keep
    OTHER = "other"  # what was told is not what the record names


@dataclass(frozen=True, slots=True)
class Link:
    """Somebody, or something, that answers for a part of it.

    Attributes:
        part: "catalogue", "model", "threshold", "reviewer", "adjudicator", "countersigner" or
            "contest".
        said: in their words, or of what kind.
        at_ms: 0 when no moment belongs to it.
    """

    part: str
    name: str
    said: str
    at_ms: int


@dataclass(frozen=True, slots=True)
class Point:
    """Something that happened on the way, service clock."""

    at_ms: int
    what: str
    who: str
    said: str


@dataclass(frozen=True, slots=True)
class PastEvidence:
    """One decision with what was known and shown then.

    Attributes:
        opened: its author looked at the item by itself.
        holds: neither taken back nor replaced nor overtaken.
        shown: None of a bulk act.
        item: as it was told then, open and without a history; None where that is not kept.
        evidence: the page beside it; None where none was shown, or is kept.
        chain: who answers for it.
        timeline: oldest first.
    """

    record: RecordId
    about: ItemId
    author_title: str
    verdict: Verdict
    pack: PackCode
    reason: str
    note: str
    opened: bool
    holds: bool
    decided_ms: int
    received_ms: int
    shown: Shown | None
    proof: Proof
    item: Item | None
    evidence: Evidence | None
    chain: tuple[Link, ...]
    timeline: tuple[Point, ...]

    @property
    def was_sealed(self) -> bool:
        """The item had a score, and its author decided without seeing it."""
        scored = self.item is not None and self.item.score is not None
        return scored and self.shown is not None and not self.shown.model
