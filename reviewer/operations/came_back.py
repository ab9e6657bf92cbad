"""Outcomes that came back of the signed-in person's own certificates, as this desk was told."""

from dataclasses import dataclass

from reviewer.domain.bulk import pack_of
from reviewer.domain.decision import Verdict
from reviewer.domain.ids import ItemId, PackCode
from reviewer.domain.supervision import Came
from reviewer.operations.desk import Desk


@dataclass(frozen=True, slots=True)
class CameBack:
    """One certificate, and what came back of it.

    Attributes:
        title: of the product, its id where the item is not on this desk.
    """

    item: ItemId
    title: str
    pack: PackCode
    came: Came
    verdict: Verdict = Verdict.CERTIFY


def came_back(desk: Desk) -> list[CameBack]:
    """The person's certificates of which something came back, the newest first."""
    if desk.person is None:
        return []
    found = []
    for case in desk.cache.cases_come_back(desk.person.id):
        if case.came is not None:
            item = desk.cache.item(case.item)
            title = str(case.item) if item is None else item.product.text.title
            found.append(CameBack(case.item, title, pack_of(case.item), case.came))
    return found
