"""An item: one product flagged for one proposed pack, and what has become of it."""

from dataclasses import dataclass
from enum import StrEnum

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import CheckoutId, ItemId, PackCode, PersonId, RecordId
from reviewer.domain.packs import PackLadder
from reviewer.domain.product import Product
from reviewer.domain.risk import Flag, Hidden, Risk, Score
from reviewer.domain.rules import RuleHit, hard_rules


class ItemState(StrEnum):
    """What has become of an item, as the service sees it."""

    OPEN = "open"
    DECIDED = "decided"
    DISPUTED = "disputed"
    AWAITING = "awaiting"  # a countersign


@dataclass(frozen=True, slots=True)
class PastDecision:
    """A decision as the history shows it.

    Attributes:
        decided_ms: author's wall clock, milliseconds since 1970 UTC.
        withdrawn: taken back or superseded.
        overtaken: made before the item was reopened; it counts no longer.
    """

    record: RecordId
    author: PersonId
    author_title: str
    verdict: Verdict
    pack: PackCode
    reason: str
    note: str
    decided_ms: int
    withdrawn: bool
    overtaken: bool = False


@dataclass(frozen=True, slots=True)
class Shipped:
    """What went out in one pack so far, and what was reported of it."""

    pack: PackCode
    shipped: int
    damaged: int


@dataclass(frozen=True, slots=True)
class Item:
    """One product flagged for one proposed pack.

    Attributes:
        flag: why a person is asked. An audit sample is not told apart on screen from UNSURE.
        priority: larger first.
        history: decisions on this item and on earlier items of the product, oldest first.
        shipped: outcomes so far by pack, lightest first.
        reopened_for: what has changed since it was certified: "packaging", "pictures", "model",
            "damage"; empty when it was never reopened.
        reopened_ms: when, service clock; 0 when never. Names the reopening.
        sealed: what the model and others say is left out, because the person decides blind.
        hidden: why nobody at a desk is told its score; None where they are, or it has none.
        version: SHA-256 by which the service keeps these facts, "" where it said none.
    """

    id: ItemId
    product: Product
    proposed_pack: PackCode
    flag: Flag
    priority: int
    score: Score | None
    state: ItemState
    verdict: Verdict | None
    history: tuple[PastDecision, ...] = ()
    shipped: tuple[Shipped, ...] = ()
    flagged_ms: int = 0
    reopened_for: tuple[str, ...] = ()
    reopened_ms: int = 0
    sealed: bool = False
    hidden: Hidden | None = None
    version: str = ""

    @property
    def risk(self) -> Risk | None:
        """Risk in the proposed pack."""
        return None if self.score is None else self.score.of(self.proposed_pack)

    @property
    def tells_nothing(self) -> bool:
        """Whether what the model says of it is left out, for this person or for everybody."""
        return self.sealed or self.hidden is not None

    def rules(self, ladder: PackLadder) -> tuple[RuleHit, ...]:
        """Hard rules that speak against the proposed pack."""
        return hard_rules(self.product, ladder[self.proposed_pack])


@dataclass(frozen=True, slots=True)
class Checkout:
    """Items leased to a workstation.

    Attributes:
        generation: rises each time an item is leased anew (fencing), unless the lease before was
            forgotten for a re-review.
        expires_ms: service clock, milliseconds since 1970 UTC. An expired lease never refuses
            a decision.
    """

    id: CheckoutId
    item: ItemId
    generation: int
    expires_ms: int
