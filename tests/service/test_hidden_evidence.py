"""What a real model would say of an item is not told while its score is hidden."""

import json
import shutil

import pytest

from reviewer.domain.decision import Decision, Verdict
from reviewer.domain.record import Kind
from reviewer.service import look_alikes
from reviewer.service.app import create_app
from reviewer.service.hiding import set_hide_share
from reviewer.service.store import Store
from tests.inference.seeing import Seeing
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import one_of_each_role
from tests.service.test_store_evidence import item_of, take_in

pytestmark = pytest.mark.sqlite_alone


def test_evidence_regions_and_scores_wait_for_the_decision(
    store: Store, seeing: Seeing, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(look_alikes, "PATIENCE_S", 60.0)
    shutil.copytree(seeing.model, store.folder / "model")
    set_hide_share(store, 1.0)
    take_in(store, seeing, *range(12))
    item = item_of(store)
    one_of_each_role(store)
    with front_door(create_app(store, GENEROUS)) as door:
        lead = SignedInDesk(door, "lead")
        told = lead.call("GET", f"/v1/items/{item.id}").json()
        assert (told["score"], told["score_hidden"]) == (None, "draw")
        paths = [f"/v1/items/{item.id}/evidence"]
        paths += [f"/v1/items/{item.id}/regions/{item.product.tunnel_pictures[0].hash}"]
        asked = {"products": [told["product"]]}

        def answers() -> list[tuple[int, str]]:
            found = [lead.call("GET", path) for path in paths]
            found.append(lead.call("POST", "/v1/score", asked))
            return [(each.status_code, json.loads(each.text).get("code", "")) for each in found]

        assert answers() == [(409, "score_hidden")] * 3
        made = Decision(item.id, Verdict.CERTIFY, item.proposed_pack)
        record = lead.device.record(lead.person, Kind.DECISION, made.payload())
        assert lead.outcomes(record) == ["applied"]
        assert answers() == [(200, "")] * 3
