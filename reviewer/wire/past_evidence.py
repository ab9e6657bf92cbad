"""What one decision rested on: what was known and shown then, who answers for it, what came of it.

`facts` and `evidence` are told as they were told then, byte for byte: a name that stands in the
signed record is the SHA-256 of what is told here, see reviewer/service/past_evidence.py.
"""

from typing import Any

from pydantic import Field

from reviewer.wire.evidence import EvidenceShape
from reviewer.wire.items import ProductShape, ScoreShape, ShippedShape
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
    flagged_ms: int


class LinkShape(Shape):
    """Somebody, or something, that answers for a part of it."""

    part: str = Field(
        description="catalogue, model, threshold, reviewer, countersigner, adjudicator"
    )
    name: str = Field(description="of a person, their title; of a model, its version")
    said: str = Field(default="", description="in their words, or of what kind")
    at_ms: int = 0


class PointShape(Shape):
    """Something that happened on the way, service clock."""

    at_ms: int
    what: str = Field(
        description="flagged, activated, decided, received, countersigned, taken_back, replaced,"
        " reopened, outcome"
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
