"""What one decision rested on: what was known and shown then, who answers for it, what came of it.

`facts` and `evidence` are told as they were told then, byte for byte: a name that stands in the
signed record is the SHA-256 of what is told here, see reviewer/service/past_evidence.py.
"""

from typing import Any

from pydantic import Field

from reviewer.domain.canonical import digest
from reviewer.domain.decision import Shown, Verdict, shown_of
from reviewer.domain.ids import ItemId, PackCode, RecordId
from reviewer.domain.item import Item, ItemState
from reviewer.domain.past_evidence import Link, PastEvidence, Point, Proof
from reviewer.domain.record import Kind
from reviewer.domain.risk import Hidden
from reviewer.wire.evidence import EvidenceShape
from reviewer.wire.items import ItemShape, ProductShape, ScoreShape, ShippedShape
from reviewer.wire.shape import Shape


class FactsShape(Shape):
    """An item without what people made of it."""

    id: str
    product: ProductShape
    proposed_pack: str
    flag: str
    priority: int
    score: ScoreShape | None
    shipped: list[ShippedShape]
    # Byte for byte: facts that were told with their score, or have none, say nothing of it.
    score_hidden: Hidden | None = Field(
        default=None, exclude_if=lambda hidden: hidden is None, description="why it was not told"
    )
    flagged_ms: int

    @property
    def version(self) -> str:
        """SHA-256 of these facts as the service writes them."""
        return digest(self.model_dump_json().encode())

    def to_domain(self) -> Item:
        """As an open item without a history.

        Raises:
            ValueError: a flag of a newer service.
        """
        nobody: dict[str, Any] = {"state": ItemState.OPEN, "verdict": None, "history": []}
        return ItemShape.model_validate({**self.model_dump(), **nobody}).to_domain()


class LinkShape(Shape):
    """Somebody, or something, that answers for a part of it."""

    part: str = Field(
        description="catalogue, model, threshold, reviewer, countersigner, adjudicator, contest"
    )
    name: str = Field(description="of a person, their title; of a model, its version")
    said: str = Field(default="", description="in their words, or of what kind")
    at_ms: int = 0


class PointShape(Shape):
    """Something that happened on the way, service clock."""

    at_ms: int
    what: str = Field(
        description="flagged, activated, decided, received, countersigned, taken_back, replaced,"
        " reopened, outcome, contested, upheld, dismissed"
    )
    who: str = ""
    said: str = ""


class PastEvidenceShape(Shape):
    """GET /v1/items/{item}/decisions/{record}/evidence."""

    record: str
    item: str
    kind: str = Field(description="decision, bulk")
    author: str
    author_title: str
    verdict: str
    pack: str
    reason: str
    note: str
    opened: bool = Field(description="false: decided in bulk, by its thumbnail")
    holds: bool = Field(description="it was neither taken back nor replaced nor overtaken")
    payload_hash: str = Field(description="SHA-256 of what was signed")
    decided_ms: int
    received_ms: int
    shown: dict[str, Any] = Field(description="as the record says it, see docs/data-formats.md")
    version: str = Field(description="names the facts; empty in records that are older than names")
    facts: FactsShape | None = Field(description="null where the version is not kept")
    evidence: EvidenceShape | None = Field(description="null where none was shown, or is kept")
    chain: list[LinkShape]
    timeline: list[PointShape] = Field(description="oldest first")

    def to_domain(self) -> PastEvidence:
        """Read; what is told is compared with what the record names.

        Raises:
            ValueError, BadInput: words of a newer service.
        """
        return PastEvidence(
            record=RecordId(self.record),
            about=ItemId(self.item),
            author_title=self.author_title,
            verdict=Verdict(self.verdict),
            pack=PackCode(self.pack),
            reason=self.reason,
            note=self.note,
            opened=self.opened,
            holds=self.holds,
            decided_ms=self.decided_ms,
            received_ms=self.received_ms,
            shown=self._shown(),
            proof=self._proof(),
            item=None if self.facts is None else self.facts.to_domain(),
            evidence=None if self.evidence is None else self.evidence.to_domain(),
            chain=tuple(Link(each.part, each.name, each.said, each.at_ms) for each in self.chain),
            timeline=tuple(
                Point(each.at_ms, each.what, each.who, each.said) for each in self.timeline
            ),
        )

    def _shown(self) -> Shown | None:
        return shown_of(self.shown) if self.kind == Kind.DECISION else None

    def _proof(self) -> Proof:
        """A bulk act names its members' facts all together; there the service's word is taken."""
        named = str(self.shown.get("version") or "") if self.kind == Kind.DECISION else self.version
        if self.facts is None:
            return Proof.MISSING if named else Proof.UNNAMED
        return Proof.SAME if self.facts.version == named else Proof.OTHER
