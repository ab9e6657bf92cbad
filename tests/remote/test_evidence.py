"""Evidence and region maps, asked of the real service."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from reviewer.domain.errors import Declined, Misunderstood, NetworkNeedsSignIn
from reviewer.domain.evidence import RegionMap
from reviewer.domain.ids import ItemId, PictureHash
from reviewer.domain.people import Person
from reviewer.domain.product import Angle
from reviewer.remote.service import Service
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from tests.remote.fault_proxy import Fault, FaultProxy
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import RunningService, running_service
from tests.service.stocking import jpeg

PICTURE = "0" * 64


@pytest.fixture
def hub(tmp_path: Path) -> Iterator[RunningService]:
    with running_service(tmp_path / "hub", products=2) as running:
        yield running


@pytest.fixture
def proxy(proxy: FaultProxy) -> FaultProxy:
    proxy.applies = lambda line, _body: "/v1/items/" in line
    return proxy


async def test_evidence_of_an_item_is_read(asked: Service, hub: RunningService) -> None:
    item = ItemId(hub.items[0])
    found = (await asked.evidence(item)).to_domain()
    assert (found.item, found.outside[0].name) == (item, "weight_g")


async def test_regions_of_a_picture_are_read(asked: Service, hub: RunningService) -> None:
    picture = PictureHash(hub.store.pictures.put(jpeg(0)))
    found = (await asked.regions(ItemId(hub.items[0]), picture)).to_domain()
    assert (found.picture, found.angle) == (picture, Angle.FRONT)


@pytest.mark.parametrize("name", ["nowhere", "a b/c?d=e#f", "マグ"])
async def test_an_item_that_is_not_there_is_declined(asked: Service, name: str) -> None:
    with pytest.raises(Declined) as told:
        await asked.evidence(ItemId(name))
    assert (told.value.status, told.value.code) == (404, "not_found")


async def test_a_service_without_a_model_is_not_busy_but_declines(
    asked: Service, hub: RunningService
) -> None:
    hub.stop()
    hub.evidence = None
    hub.start()
    for ask in (
        asked.evidence(ItemId(hub.items[0])),
        asked.regions(ItemId(hub.items[0]), PictureHash(PICTURE)),
    ):
        with pytest.raises(Declined) as told:
            await ask
        assert told.value.code == "no_scorer"


async def test_a_sign_in_page_is_no_evidence(
    asked: Service, hub: RunningService, proxy: FaultProxy
) -> None:
    proxy.fault = Fault.HTML
    with pytest.raises(NetworkNeedsSignIn):
        await asked.evidence(ItemId(hub.items[0]))


class Confused(PlainEvidence):
    """Answers for another item than was asked for, with a map that lacks a cell."""

    def of_item(self, item_id: str, person: Person) -> EvidenceShape | None:
        found = super().of_item(item_id, person)
        return None if found is None else found.model_copy(update={"item": "another"})

    def regions(self, item_id: str, sha256: str, person: Person) -> RegionMapShape | None:
        made = RegionMap(Angle.FRONT, PictureHash(sha256), self.model, 2, 2, (1, 2, 3))
        return RegionMapShape.of_domain(made)


def confuse(hub: RunningService, store: Store) -> None:
    hub.stop()
    hub.evidence = Confused(store)
    hub.start()


async def test_what_was_not_asked_for_is_not_taken(asked: Service, hub: RunningService) -> None:
    confuse(hub, hub.store)
    with pytest.raises(Misunderstood):
        await asked.evidence(ItemId(hub.items[0]))
    with pytest.raises(Misunderstood):
        await asked.regions(ItemId(hub.items[0]), PictureHash(PICTURE))
