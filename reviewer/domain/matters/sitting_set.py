"""A calibration set as somebody sits it: cases in the order asked, and nothing of their gold."""

from collections.abc import Collection
from dataclasses import dataclass

from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.item import Item


@dataclass(frozen=True, slots=True)
class SittingSet:
    """What the service drew for one sitting.

    Attributes:
        difficulty: trainee or certified.
        enrichment_ppm: share of true rejects, parts per million.
    """

    family: PackCode
    difficulty: str
    enrichment_ppm: int
    cases: tuple[Item, ...]

    def next_case(self, answered: Collection[ItemId]) -> Item | None:
        """The first case without an answer."""
        return next((each for each in self.cases if each.id not in answered), None)
