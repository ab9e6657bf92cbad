"""An old decision, looked at again: what was shown then is told byte for byte."""

import json
import random
from collections.abc import Iterator
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

import httpx
import pytest

from reviewer.domain.bulk_shown import BulkShown, versions_of
from reviewer.domain.canonical import digest
from reviewer.domain.decision import Decision, Shown, Verdict
from reviewer.domain.ids import ItemId, PackCode, ReasonCode
from reviewer.domain.people import Role
from reviewer.domain.product import Angle
from reviewer.domain.record import Kind, Record
from reviewer.service.activation import activate
from reviewer.service.app import create_app
from reviewer.service.evidence_pages import page_of
from reviewer.service.mentors import link_mentor
from reviewer.service.store import Store
from reviewer.service.versions import add_model
from reviewer.wire.evidence import EvidenceShape
from reviewer.wire.past_evidence import FactsShape
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.modelling import UNSURE, Says, model_folder
from tests.service.plain_evidence import PlainEvidence
from tests.service.running import add
from tests.service.stocking import fill, product, put, put_picture, stocked

SEED = 20261122


@pytest.fixture
def door(store: Store) -> Iterator[httpx.Client]:
    app = create_app(store, GENEROUS)
    app.state.hub.evidence = PlainEvidence(store)
    with front_door(app) as client:
        yield client


@pytest.fixture
def ana(store: Store, door: httpx.Client) -> SignedInDesk:
    add(store, "ana")
    return SignedInDesk(door, "ana")


def item_of(desk: SignedInDesk, item: str) -> dict[str, Any]:
    told: dict[str, Any] = desk.call("GET", f"/v1/items/{item}").json()
    return told


def facts_of(told: dict[str, Any]) -> str:
    """What was told of an item but for what people made of it, as it was written."""
    return FactsShape.model_validate(told).model_dump_json()


@dataclass
class Made:
    """One decision, and the very texts that were on the screen."""

    record: Record
    item: str
    facts: str
    evidence: str | None

    @classmethod
    def by(cls, desk: SignedInDesk, item: str, *, looks: bool = True) -> "Made":
        told = item_of(desk, item)
        answer = desk.call("GET", f"/v1/items/{item}/evidence").text if looks else None
        page = "" if answer is None else json.loads(answer)["page"]
        shown = Shown(version=told["version"], page=page, item=item)
        made = Decision(
            ItemId(item), Verdict.REJECT, PackCode("padded_mailer"), ReasonCode("fragile")
        )
        payload = replace(made, shown=shown).payload()
        record = desk.device.record(desk.person, Kind.DECISION, payload)
        assert desk.outcomes(record)[0] in ("applied", "awaiting_countersign", "concurring")
        return cls(record, item, facts_of(told), answer)

    def past(self, desk: SignedInDesk) -> httpx.Response:
        place = f"/v1/items/{self.item}/decisions/{self.record.id}/evidence"
        return desk.call("GET", place)

    def check(self, desk: SignedInDesk) -> None:
        past = self.past(desk).json()
        facts = FactsShape.model_validate(past["facts"]).model_dump_json()
        assert facts == self.facts
        assert digest(facts.encode()) == past["version"] == self.record.payload["shown"]["version"]
        if self.evidence is None:
            assert past["evidence"] is None
        else:
            page = EvidenceShape.model_validate(past["evidence"])
            assert page.model_dump_json() == self.evidence
            assert page_of(page) == self.record.payload["shown"]["page"]


def rebuild(store: Store, desk: SignedInDesk, at: Path, count: int, draw: random.Random) -> None:
    """Three model versions and a new catalogue, with decisions made all along."""
    items = fill(store, count)
    made: list[Made] = []
    rest = draw.sample(items, len(items))
    for turn in range(5):
        share, rest = rest[: count // 5], rest[count // 5 :]
        made += [Made.by(desk, item, looks=draw.random() < 0.8) for item in share]
        if turn == 1:
            again = [
                product(number, pictures=(put_picture(store, 900 + number, Angle.TOP),))
                for number in range(count)
            ]
            renamed = [replace(each, sku=f"{each.sku}-B", weight_g=444) for each in again]
            put(store, *(stocked(each) for each in renamed))
        else:
            name = add_model(store, model_folder(at / f"m{turn}", f"m{turn}/1")).name
            activate(store, name, by="mia", why="better", load=Says(UNSURE).load)
    texts = {each.facts for each in made}
    assert len(texts) == len(made)
    for each in made:
        each.check(desk)


def test_what_was_shown_is_told_again_after_three_models_and_a_new_catalogue(
    store: Store, ana: SignedInDesk, tmp_path: Path
) -> None:
    rebuild(store, ana, tmp_path, 20, random.Random(SEED))


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_of_a_thousand_decisions_each_is_told_again(
    store: Store, ana: SignedInDesk, tmp_path: Path
) -> None:
    rebuild(store, ana, tmp_path, 1_000, random.Random(SEED))


def test_the_pictures_of_then_can_still_be_seen(store: Store, ana: SignedInDesk) -> None:
    (item,) = fill(store, 1)
    made = Made.by(ana, item)
    fresh = product(0, pictures=(put_picture(store, 77, Angle.TOP),))
    put(store, stocked(fresh))
    pictures = made.past(ana).json()["facts"]["product"]["pictures"]
    assert pictures
    assert fresh.pictures[0].hash not in {each["hash"] for each in pictures}
    for each in pictures:
        assert ana.call("GET", f"/v1/images/{each['hash']}").status_code == 200


def test_pictures_of_then_follow_their_product_to_another_site(
    store: Store, door: httpx.Client, ana: SignedInDesk
) -> None:
    (item,) = fill(store, 1)
    old = item_of(ana, item)["product"]["pictures"][0]["hash"]
    add(store, "ber", sites=("BER1",))
    add(store, "nag", sites=("NGO1",))
    put(store, stocked(product(0, site="NGO1", pictures=(put_picture(store, 78),))))
    seen = [
        SignedInDesk(door, name).call("GET", f"/v1/images/{old}").status_code
        for name in ("ber", "nag")
    ]
    assert seen == [404, 200]


def test_a_page_that_has_not_changed_is_kept_once(store: Store, ana: SignedInDesk) -> None:
    (item,) = fill(store, 1)
    first = ana.call("GET", f"/v1/items/{item}/evidence").json()
    again = ana.call("GET", f"/v1/items/{item}/evidence").json()
    assert (first["page"], first["made_ms"]) == (again["page"], again["made_ms"])
    assert first["page"] == page_of(EvidenceShape.model_validate(first))


def test_a_member_of_a_bulk_act_is_told_as_it_was(
    store: Store, ana: SignedInDesk, tmp_path: Path
) -> None:
    items = sorted(fill(store, 3))
    told = {ItemId(item): item_of(ana, item) for item in items}
    members = tuple(told)
    said = versions_of(members, {each: told[each]["version"] for each in members})
    act = ana.device.bulk(ana.person, members, shown=BulkShown(versions=said, model="mugs-1/1"))
    assert ana.outcomes(act) == ["applied"]
    name = add_model(store, model_folder(tmp_path / "m", "m/1")).name
    activate(store, name, by="mia", why="better", load=Says(UNSURE).load)
    for each in members:
        past = Made(act, each, facts_of(told[each]), None)
        found = past.past(ana).json()
        assert FactsShape.model_validate(found["facts"]).model_dump_json() == past.facts
        assert found["kind"] == "bulk"
        assert "versions" not in found["shown"]


def test_what_no_record_names_is_not_made_up(store: Store, ana: SignedInDesk) -> None:
    (item,) = fill(store, 1)
    record = ana.device.decision(ana.person, item)
    ana.push(record)
    found = ana.call("GET", f"/v1/items/{item}/decisions/{record.id}/evidence").json()
    assert (found["version"], found["facts"], found["evidence"]) == ("", None, None)


def test_a_name_that_stands_for_something_else_finds_nothing(
    store: Store, ana: SignedInDesk
) -> None:
    (item,) = fill(store, 1)
    made = Decision(ItemId(item), Verdict.CERTIFY, PackCode("padded_mailer"))
    shown = Shown(version="0" * 64, page="f" * 64)
    record = ana.device.record(ana.person, Kind.DECISION, replace(made, shown=shown).payload())
    ana.push(record)
    found = ana.call("GET", f"/v1/items/{item}/decisions/{record.id}/evidence").json()
    assert (found["facts"], found["evidence"]) == (None, None)


def test_who_answers_for_it_and_what_came_of_it(
    store: Store, ana: SignedInDesk, door: httpx.Client, tmp_path: Path
) -> None:
    (item,) = fill(store, 1)
    name = add_model(store, model_folder(tmp_path / "m", "m/1")).name
    activate(store, name, by="mia", why="fewer flags", load=Says(UNSURE).load)
    made = Made.by(ana, item)
    add(store, "lea", role=Role.LEAD)
    lead = SignedInDesk(door, "lea")
    outcome = {"id": "P00000", "pack": "padded_mailer", "period": "2026-11", "source": "returns"}
    told = lead.call("POST", "/v1/outcomes", {"outcomes": [{**outcome, "result": "damaged"}]})
    assert told.status_code == 200, told.text
    ana.push(ana.device.withdrawal(ana.person, made.record))
    past = made.past(lead).json()
    assert [(each["part"], each["said"]) for each in past["chain"]] == [
        ("catalogue", "Tarn Pottery"),
        ("model", ""),
        ("threshold", "fewer flags"),
        ("reviewer", ""),
    ]
    assert past["chain"][2]["name"] == "mia"
    happened = {each["what"] for each in past["timeline"]}
    assert happened == {"flagged", "activated", "decided", "received", "outcome", "taken_back"}
    came = next(each for each in past["timeline"] if each["what"] == "outcome")
    assert came["said"] == "damaged in padded mailer (returns, 2026-11)"
    assert past["holds"] is False
    assert [each["at_ms"] for each in past["timeline"]] == sorted(
        each["at_ms"] for each in past["timeline"]
    )


def test_its_author_their_mentors_and_leads_may_look_and_nobody_else(
    store: Store, door: httpx.Client
) -> None:
    (item,) = fill(store, 1)
    roles = {"ina": Role.INTERN, "mo": Role.MENTOR, "max": Role.MENTOR, "rea": Role.REVIEWER}
    for name, role in {**roles, "lea": Role.LEAD, "ada": Role.ADMIN}.items():
        add(store, name, role=role, sites=("BER1",))
    add(store, "lee", role=Role.LEAD, sites=("NGO1",))
    link_mentor(store, "mo", "ina")
    made = Made.by(SignedInDesk(door, "ina"), item)
    seen = {
        name: made.past(SignedInDesk(door, name)).status_code
        for name in ("ina", "mo", "max", "rea", "lea", "ada", "lee")
    }
    assert [name for name, status in seen.items() if status == 200] == ["ina", "mo", "lea", "ada"]
    assert {status for status in seen.values() if status != 200} == {404}
