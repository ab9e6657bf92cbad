"""What goes to researchers: nobody by name, no texts, no small groups; and the way back."""

import base64
import hashlib
import io
import json
import zipfile
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import pytest

from reviewer.domain.decision import Verdict
from reviewer.domain.ids import PersonId
from reviewer.domain.matters.step import MatterId, Step
from reviewer.domain.people import Role
from reviewer.domain.record import Record
from reviewer.service.research import SHARED
from reviewer.service.store import Store
from tests.service.device import SignedInDesk
from tests.service.running import add
from tests.service.stocking import fill

SignIn = Callable[..., SignedInDesk]
SECRET = "Ina is slow on Mondays"
HERE = ("BER1",)


@dataclass(frozen=True)
class House:
    """Five reviewers who set a goal and decide each, and a lead."""

    store: Store
    lead: SignedInDesk
    workers: list[SignedInDesk]

    def bundle(self, institution: str = "uni", desk: SignedInDesk | None = None) -> dict[str, Any]:
        query = f"/v1/research/bundle?institution={institution}"
        answer = (desk or self.lead).call("GET", query)
        assert answer.status_code == 200, answer.text
        content = base64.b64decode(answer.json()["content"])
        assert hashlib.sha256(content).hexdigest() == answer.json()["sha256"]
        return unpacked(content)


def unpacked(content: bytes) -> dict[str, Any]:
    """Rows by file, the manifest under its own name; hashes are right."""
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        texts = {name: file.read(name) for name in file.namelist()}
    manifest = json.loads(texts["manifest.json"])
    for name, facts in manifest["files"].items():
        assert hashlib.sha256(texts[name]).hexdigest() == facts["sha256"]
    found: dict[str, Any] = {"all": b"".join(texts.values()).decode(), "manifest": manifest}
    for name, data in texts.items():
        if name.endswith(".jsonl"):
            found[name] = [json.loads(line) for line in data.splitlines()]
    return found


def do(
    desk: SignedInDesk, kind: str, name: str, act: str, about: str = "", **values: Any
) -> Record:
    made = Step(kind, MatterId(name), act, PersonId(about), values)
    record = desk.device.step(desk.person, made)
    assert desk.outcomes(record) == ["applied"], (kind, act)
    return record


def list_institution(desk: SignedInDesk, name: str) -> None:
    place = {
        "title": f"University {name}",
        "city": "Jena",
        "country": "DE",
        "zone": "Europe/Berlin",
    }
    do(desk, "institution", name, "list", **place)


@pytest.fixture
def house(store: Store, sign_in: SignIn) -> House:
    items = fill(store, 6, pictures=False)
    add(store, "chief", Role.LEAD, HERE)
    lead = sign_in("chief")
    for name in ("uni", "college"):
        list_institution(lead, name)
    workers = []
    for number in range(5):
        add(store, f"worker-{number}", Role.REVIEWER, HERE)
        desk = sign_in(f"worker-{number}")
        do(desk, "skill", f"goal-{number}", "set", desk.person, title=SECRET, aim=SECRET)
        if number:
            do(desk, "publication", f"p-{number}", "set", desk.person, title=SECRET, aim=SECRET)
        desk.push(desk.device.decision(desk.person, items[number], Verdict.CERTIFY))
        workers.append(desk)
    return House(store, lead, workers)


def test_people_cases_and_matters_have_other_names_and_texts_are_gone(house: House) -> None:
    found = house.bundle()
    for desk in house.workers:
        assert desk.person not in found["all"]
    for gone in (SECRET, "goal-0", "The worker", "worker-0", house.lead.person):
        assert gone not in found["all"]
    rows = [row for row in found["matters.jsonl"] if row["kind"] == "skill"]
    assert len({row["about"] for row in rows}) == 5
    assert all(row["author"] == row["about"] and row["values"] == {} for row in rows)
    decided = found["decisions.jsonl"]
    assert {row["author"] for row in decided} == {row["author"] for row in rows}
    assert {row["case"] for row in decided} == {row["case"] for row in found["cases.jsonl"]}
    assert found["figures.jsonl"][0] | {"pack": ""} == {
        "pack": "",
        "decisions": 5,
        "rejected": 0,
        "authors": 5,
        "comparable": False,
    }


def test_what_concerns_fewer_than_five_is_left_out_and_named(house: House) -> None:
    left_out = house.bundle()["manifest"]["left_out"]
    assert left_out == {"kinds": ["publication"], "packs": []}
    first = house.workers[0]
    do(first, "publication", "p-0", "set", first.person, title=SECRET, aim=SECRET)
    assert house.bundle()["manifest"]["left_out"]["kinds"] == []


def test_a_pack_that_four_people_decided_is_left_out(house: House, sign_in: SignIn) -> None:
    first = house.workers[0]
    (record,) = [
        each["body"]["history"][0]["record"]
        for each in first.pull_all()[0]
        if each["noun"] == "item"
        and [past["author"] for past in each["body"]["history"]] == [first.person]
    ]
    back = first.device.record(first.person, "withdrawal", {"withdraws": record})
    assert first.outcomes(back) == ["applied"]
    found = house.bundle()
    assert found["manifest"]["left_out"]["packs"]
    assert (found["decisions.jsonl"], found["figures.jsonl"], found["cases.jsonl"]) == ([], [], [])


def test_names_are_the_same_in_every_bundle_for_one_institution_alone(house: House) -> None:
    def names(found: dict[str, Any]) -> set[str]:
        return {row["about"] for row in found["matters.jsonl"] if row["kind"] == "skill"}

    assert names(house.bundle()) == names(house.bundle())
    assert names(house.bundle()).isdisjoint(names(house.bundle("college")))


def test_names_lead_back_for_a_lead_of_the_site_alone(house: House, sign_in: SignIn) -> None:
    row = next(each for each in house.bundle()["matters.jsonl"] if each["kind"] == "skill")
    asked = {"institution": "uni", "names": [row["about"], row["matter"], "p-nobody"]}
    answer = house.lead.call("POST", "/v1/research/names", asked).json()
    assert answer["people"][row["about"]] in {desk.person for desk in house.workers}
    assert answer["matters"][row["matter"]].startswith("goal-")
    assert len(answer["people"]) == len(answer["matters"]) == 1
    of_another = house.lead.call("POST", "/v1/research/names", asked | {"institution": "college"})
    assert of_another.json() == {"people": {}, "matters": {}}
    add(house.store, "far", Role.LEAD, ("MUC1",))
    far = sign_in("far").call("POST", "/v1/research/names", asked).json()
    assert far["people"] == {}


def test_a_lead_of_another_site_gets_nothing_of_this_one(house: House, sign_in: SignIn) -> None:
    add(house.store, "far", Role.LEAD, ("MUC1",))
    found = house.bundle(desk=sign_in("far"))
    assert [row for row in found["matters.jsonl"] if row["about"]] == []
    assert (found["decisions.jsonl"], found["cases.jsonl"]) == ([], [])


def test_nothing_private_is_among_what_is_shared() -> None:
    learning = {"note", "remark", "reply", "synthesis", "sitting", "grading", "contact", "appeal"}
    learning |= {"contest", "unhelped"}
    assert learning.isdisjoint(SHARED)
