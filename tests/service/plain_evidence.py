"""Evidence put together from what the store knows of an item, without a model."""

import hashlib
import json
import threading
from dataclasses import dataclass, field

from reviewer.domain.evidence import (
    Comparison,
    Evidence,
    Input,
    InputState,
    Neighbour,
    PackComparison,
    RegionMap,
    Sense,
    SenseRisk,
)
from reviewer.domain.item import Item, Shipped
from reviewer.domain.people import Person
from reviewer.service.items import read_item
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from reviewer.wire.items import ItemShape

ROWS, COLUMNS = 3, 4


@dataclass
class PlainEvidence:
    """An EvidenceSource.

    Attributes:
        model: as told in every answer.
        asked: item ids, and pictures, as they were asked for.
        may_answer: cleared by a test that looks at what happens meanwhile.
    """

    store: Store
    model: str = "plain-1/1"
    asked: list[str] = field(default_factory=list)
    may_answer: threading.Event = field(default_factory=threading.Event)

    def __post_init__(self) -> None:
        self.may_answer.set()

    def of_item(self, item_id: str, person: Person) -> EvidenceShape | None:
        item = self._item(item_id, person)
        return None if item is None else EvidenceShape.of_domain(evidence_of(item, self.model))

    def regions(self, item_id: str, sha256: str, person: Person) -> RegionMapShape | None:
        item = self._item(item_id, person)
        self.asked.append(sha256)
        pictures = () if item is None else item.product.tunnel_pictures
        found = next((each for each in pictures if each.hash == sha256), None)
        if found is None:
            return None
        weights = tuple(range(-5, ROWS * COLUMNS - 5))
        made = RegionMap(found.angle, found.hash, self.model, ROWS, COLUMNS, weights)
        return RegionMapShape.of_domain(made)

    def _item(self, item_id: str, person: Person) -> Item | None:
        self.may_answer.wait(20.0)
        self.asked.append(item_id)
        with self.store.reading() as connection:
            found = read_item(connection, person, item_id)
        return None if found is None else ItemShape.model_validate_json(found).to_domain()


def evidence_of(item: Item, model: str) -> Evidence:
    """Evidence that names this item's own facts."""
    product, risk = item.product, item.risk
    pack, current = item.proposed_pack, product.current_pack
    inputs = (
        Input("weight_g", str(product.weight_g or ""), InputState.OUTSIDE, "4", "200"),
        Input("gtin", product.gtin, InputState.MISSING),
        *(
            Input(f"picture:{each.angle}", each.hash, InputState.INSIDE)
            for each in product.tunnel_pictures
        ),
        Input("model", model, InputState.INSIDE),
    )
    manifest = json.dumps([[each.name, each.value] for each in inputs])
    return Evidence(
        item=item.id,
        pack=pack,
        model=model,
        made_ms=1_795_000_000_000,
        risks=(
            SenseRisk(Sense.TEXT, None if risk is None else risk.ppm),
            SenseRisk(Sense.IMAGE, None),
            SenseRisk(Sense.COMBINED, None if risk is None else risk.ppm + 500),
        ),
        words=() if item.score is None else item.score.tokens,
        neighbours=tuple(
            Neighbour(product.id, f"Like {number}", product.vendor_pack, 900 - number, None, ())
            for number in range(3)
        ),
        comparison=PackComparison(
            Shipped(pack, 120, 4), Shipped(current, 900, 1), 812, 41_000, 900, 61_000,
            Comparison.WORSE,
        ),
        inputs=inputs,
        hash=hashlib.sha256(manifest.encode()).hexdigest(),
    )  # fmt: skip
