"""Where the service's evidence comes from."""

from typing import Protocol

from reviewer.domain.people import Person
from reviewer.wire.evidence import EvidenceShape, RegionMapShape


class EvidenceSource(Protocol):
    """What the routes need of whoever puts evidence together."""

    def of_item(self, item_id: str, person: Person) -> EvidenceShape | None:
        """Evidence of one item, None when the person has no such item."""

    def regions(self, item_id: str, sha256: str, person: Person) -> RegionMapShape | None:
        """What moved the score on one picture of an item; None when the person has neither."""
