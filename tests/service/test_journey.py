"""A day of one desk, over a real socket."""

import json
from collections.abc import Iterator
from pathlib import Path

import httpx
import pytest
import sqlalchemy as sa

from reviewer.domain.decision import Verdict
from reviewer.service.tables import records
from tests.service.device import SignedInDesk
from tests.service.running import RunningService, running_service


@pytest.fixture
def service(tmp_path: Path) -> Iterator[RunningService]:
    with running_service(tmp_path, products=8) as found:
        yield found


@pytest.fixture
def client(service: RunningService) -> Iterator[httpx.Client]:
    with httpx.Client(base_url=service.url, timeout=30) as found:
        yield found


def test_items_are_checked_out_seen_and_decided_over_an_outage(
    service: RunningService, client: httpx.Client
) -> None:
    desk = SignedInDesk(client, "reviewer")
    changes, cursor = desk.pull_all()
    items = {each["id"]: each["body"] for each in changes if each["noun"] == "item"}
    leases = desk.call("POST", "/v1/checkouts", {"device": desk.device.id, "count": 5}).json()
    taken = [lease["item"] for lease in leases["checkouts"]]
    for picture in items[taken[0]]["product"]["pictures"]:
        assert len(desk.call("GET", f"/v1/images/{picture['hash']}").content) == picture["bytes"]
    certified = [desk.device.decision(desk.person, item) for item in taken[:3]]
    assert desk.outcomes(*certified) == ["applied"] * 3

    service.stop()
    rejected = desk.device.decision(desk.person, taken[3], Verdict.REJECT)
    undone = desk.device.withdrawal(desk.person, certified[0])
    with pytest.raises(httpx.ConnectError):
        desk.push(rejected, undone)
    service.start()

    answer = desk.push(*certified, rejected, undone)
    outcomes = [each["outcome"] for each in answer["results"]]
    assert outcomes == ["duplicate"] * 3 + ["applied"] * 2
    assert (answer["device_high_water"], answer["missing"]) == (5, [])
    states = {each["id"]: each["body"]["state"] for each in desk.pull_all(cursor)[0]}
    assert [states[item] for item in taken[:4]] == ["open", "decided", "decided", "decided"]
    with service.store.reading() as connection:
        wanted = sa.select(records.c.id, records.c.hash).order_by(records.c.seq)
        kept = [tuple(row) for row in connection.execute(wanted)]
    assert kept == [(each.id, each.hash) for each in (*certified, rejected, undone)]


def test_health_needs_no_sign_in(service: RunningService, client: httpx.Client) -> None:
    found = client.get("/v1/health").json()
    assert (found["status"], found["epoch"]) == ("ok", service.store.facts.epoch)


def test_a_body_without_a_length_is_counted_while_it_comes(client: httpx.Client) -> None:
    sent = []

    def pieces() -> Iterator[bytes]:
        for number in range(1024):
            sent.append(number)
            yield b" " * 65536

    # The service may close while the rest is still being sent.
    try:
        answer = client.post("/v1/records:batch", content=pieces())
    except httpx.TransportError:
        pass
    else:
        assert (answer.status_code, json.loads(answer.text)["code"]) == (413, "too_large")
    assert len(sent) < 1024
