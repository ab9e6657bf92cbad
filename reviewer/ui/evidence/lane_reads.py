"""What the evidence page reads through the lane. Operations are loaded there, not at start-up."""

from typing import TYPE_CHECKING

from reviewer.domain.evidence import Evidence, RegionMap
from reviewer.domain.ids import ItemId, PictureHash

if TYPE_CHECKING:  # the stores below operations take half a second to import
    from reviewer.operations.contesting import Contest
    from reviewer.operations.desk import Desk


def evidence(item: ItemId, desk: "Desk") -> Evidence | None:
    """Evidence of one item."""
    from reviewer.operations.evidence import item_evidence

    return item_evidence(desk, item)


def contests(item: ItemId, desk: "Desk") -> "tuple[Contest, ...]":
    """What is contested of one item's evidence."""
    from reviewer.operations.contesting import contests_of

    return contests_of(desk, item)


def regions(item: ItemId, picture: PictureHash, desk: "Desk") -> RegionMap | None:
    """What moved the score on one picture."""
    from reviewer.operations.evidence import picture_regions

    return picture_regions(desk, item, picture)
