"""A desk whose first two items have evidence; pictures of the first have their maps."""

from collections.abc import Callable
from pathlib import Path

import pytest

from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import ItemId
from reviewer.domain.queue import QueueFilter
from reviewer.operations.desk import open_desk
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from tests.service.plain_evidence import evidence_of
from tests.ui.desk import RunningDesk, fill

MODEL = "plain-1/1"


def prove(profile: Path, *, evidence: int = 2, regions: int = 1) -> None:
    """Evidence and maps of so many items, the first of the queue first."""
    desk = open_desk(profile)
    try:
        for number, name in enumerate(desk.cache.ids(QueueFilter())):
            item = desk.cache.item(ItemId(name))
            due = desk.cache.evidence_due(ItemId(name))
            assert item is not None
            assert due is not None
            if number < evidence:
                made = EvidenceShape.of_domain(evidence_of(item, MODEL))
                desk.cache.put_evidence(made, due.basis)
            if number < regions:
                for each in item.product.tunnel_pictures:
                    made_map = RegionMap(each.angle, each.hash, MODEL, 1, 2, (900, -450))
                    desk.cache.put_regions(item.id, RegionMapShape.of_domain(made_map))
    finally:
        desk.close()


@pytest.fixture
def desk(make_desk: Callable[..., RunningDesk], tmp_path: Path) -> RunningDesk:
    """On its first item."""
    fill(tmp_path / "profile")
    prove(tmp_path / "profile")
    return make_desk(0).open_on_item()
