"""The routes of evidence: what they answer, to whom, and when there is no model."""

from collections.abc import Iterator

import httpx
import pytest

from reviewer.service.app import create_app
from reviewer.service.store import Store
from reviewer.wire.evidence import EvidenceShape, RegionMapShape
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.plain_evidence import COLUMNS, ROWS, PlainEvidence
from tests.service.running import add
from tests.service.stocking import fill, jpeg

pytestmark = pytest.mark.sqlite_alone


@pytest.fixture
def door(store: Store) -> Iterator[httpx.Client]:
    app = create_app(store, GENEROUS)
    app.state.hub.evidence = PlainEvidence(store)
    with front_door(app) as client:
        yield client


def test_evidence_of_an_item_is_answered(store: Store, door: httpx.Client) -> None:
    (item,) = fill(store, 1)
    add(store, "ana")
    answer = SignedInDesk(door, "ana").call("GET", f"/v1/items/{item}/evidence")
    assert answer.status_code == 200
    assert EvidenceShape.model_validate_json(answer.text).to_domain().item == item


def test_regions_of_a_picture_are_answered(store: Store, door: httpx.Client) -> None:
    (item,) = fill(store, 1)
    add(store, "ana")
    picture = store.pictures.put(jpeg(0))
    answer = SignedInDesk(door, "ana").call("GET", f"/v1/items/{item}/regions/{picture}")
    found = RegionMapShape.model_validate_json(answer.text).to_domain()
    assert (found.picture, len(found.weights)) == (picture, ROWS * COLUMNS)


@pytest.mark.parametrize(
    "place",
    [
        "nowhere/evidence",
        "a%00b/evidence",
        "{item}/regions/" + "0" * 64,
        "a%00/regions/" + "0" * 64,
    ],
)
def test_what_the_caller_does_not_have_is_not_found(
    store: Store, door: httpx.Client, place: str
) -> None:
    (item,) = fill(store, 1)
    add(store, "ana")
    answer = SignedInDesk(door, "ana").call("GET", f"/v1/items/{place.format(item=item)}")
    assert (answer.status_code, answer.json()["code"]) == (404, "not_found")


def test_evidence_of_another_site_is_not_found(store: Store, door: httpx.Client) -> None:
    (item,) = fill(store, 1, site="BER1")
    add(store, "ana", sites=("HAM1",))
    answer = SignedInDesk(door, "ana").call("GET", f"/v1/items/{item}/evidence")
    assert answer.status_code == 404


@pytest.mark.parametrize("place", ["evidence", "regions/" + "0" * 64])
def test_without_a_model_there_is_none(store: Store, place: str) -> None:
    (item,) = fill(store, 1)
    add(store, "ana")
    app = create_app(store, GENEROUS)
    app.state.hub.evidence = None
    with front_door(app) as client:
        answer = SignedInDesk(client, "ana").call("GET", f"/v1/items/{item}/{place}")
    assert (answer.status_code, answer.json()["code"]) == (503, "no_scorer")
