"""What a caller may send: bytes counted while they come, calls per device, protocols."""

import asyncio
from datetime import date

import httpx
import pytest
from fastapi import Response
from starlette.types import Message, Scope

from reviewer.domain.errors import StorageFault
from reviewer.domain.people import Person
from reviewer.service import limits
from reviewer.service.app import create_app
from reviewer.service.calls import ServiceSettings
from reviewer.service.limits import RateLimit
from reviewer.service.store import Store
from reviewer.wire import protocol
from reviewer.wire.protocol import Protocol
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.running import add
from tests.service.stocking import jpeg, product, put, put_picture, stocked


def test_a_coded_body_is_refused(desk: SignedInDesk) -> None:
    headers = {**desk.headers, "Content-Encoding": "gzip"}
    answer = desk.client.post("/v1/records:batch", content=b"\x1f\x8b", headers=headers)
    assert (answer.status_code, answer.json()["code"]) == (415, "unsupported_media_type")


@pytest.mark.parametrize(("said", "status"), [("65536", 200), ("", 408)])
async def test_a_body_that_says_how_long_it_is_may_come_slowly(
    said: str, status: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(limits, "BODY_S", 0.0)
    pieces = [{"type": "http.request", "body": b"x", "more_body": each} for each in (True, False)]
    told: list[Message] = []

    async def receive() -> Message:
        for _ in range(3):
            await asyncio.sleep(0)
        return pieces.pop(0)

    async def send(message: Message) -> None:
        told.append(message)

    headers = [(b"content-length", said.encode())] if said else []
    scope: Scope = {"type": "http", "headers": headers}
    await limits.BodyLimit(Response())(scope, receive, send)
    assert told[0]["status"] == status


def test_a_bucket_refills_with_time() -> None:
    now = [0.0]
    limit = RateLimit(burst=2, per_s=0.5, clock=lambda: now[0])
    assert [limit.wait_s("a") for _ in range(3)] == [0.0, 0.0, 2.0]
    assert limit.wait_s("b") == 0.0
    now[0] = 2.0
    assert [limit.wait_s("a"), limit.wait_s("a")] == [0.0, 2.0]


def test_a_device_that_calls_too_often_is_told_when_to_come_back(store: Store) -> None:
    add(store, "mia")
    with front_door(create_app(store, ServiceSettings(calls_burst=2, calls_per_s=0.01))) as client:
        desk = SignedInDesk(client, "mia")
        found = [desk.call("GET", "/v1/changes") for _ in range(3)]
        assert [each.status_code for each in found] == [200, 200, 429]
        assert found[2].json()["code"] == "rate_limited"
        assert int(found[2].headers["retry-after"]) == 100
        assert SignedInDesk(client, "mia").call("GET", "/v1/changes").status_code == 200


def test_an_older_protocol_may_still_send_but_gets_nothing_new(
    desk: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ages = (Protocol(1, date(2026, 1, 5)), Protocol(2, date(2027, 1, 5)))
    monkeypatch.setattr(protocol, "PROTOCOLS", ages)
    desk.headers["X-Proto"] = "1-1"
    sent = desk.call("POST", "/v1/records:batch", {"records": []})
    renewed = desk.call("POST", "/v1/session/refresh", {"refresh_token": "spent"})
    assert (sent.status_code, renewed.status_code) == (200, 401)
    assert desk.call("GET", "/v1/health").status_code == 200
    for method, path in (("GET", "/v1/changes"), ("POST", "/v1/checkouts"), ("GET", "/v1/drift")):
        refused = desk.call(method, path, {} if method == "POST" else None)
        assert (refused.status_code, refused.json()["code"]) == (426, "proto_unknown")
        assert refused.headers["x-proto"] == "1-2"


def test_a_protocol_older_than_the_window_may_send_no_longer(
    desk: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    ages = (
        Protocol(1, date(2026, 1, 5)),
        Protocol(2, date(2027, 1, 5)),
        Protocol(3, date(2030, 1, 5)),
    )
    monkeypatch.setattr(protocol, "PROTOCOLS", ages)
    desk.headers["X-Proto"] = "1-1"
    sent = desk.call("POST", "/v1/records:batch", {"records": []})
    assert (sent.status_code, sent.headers["x-proto"]) == (426, "2-3")


@pytest.mark.parametrize(
    ("proto", "status"),
    [("1", 200), ("1-3", 200), ("0-1", 200), ("2-3", 426), ("0", 426), ("one", 400), ("", 400)],
)
def test_the_protocols_must_overlap(desk: SignedInDesk, proto: str, status: int) -> None:
    desk.headers["X-Proto"] = proto
    pulled = desk.call("GET", "/v1/changes")
    pushed = desk.call("POST", "/v1/records:batch", {"records": []})
    assert (pulled.status_code, pushed.status_code) == (status, status)


def test_every_answer_names_protocol_media_type_and_request(desk: SignedInDesk) -> None:
    for path in ("/v1/health", "/v1/changes"):
        answer = desk.call("GET", path)
        assert answer.headers["content-type"] == "application/vnd.reviewer+json"
        assert answer.headers["x-proto"] == "1-1"
        assert answer.headers["x-request-id"]


@pytest.mark.parametrize(
    ("method", "path", "status", "code"),
    [
        ("GET", "/", 404, "not_found"),
        ("GET", "/docs", 404, "not_found"),
        ("GET", "/openapi.json", 404, "not_found"),
        ("PUT", "/v1/health", 405, "method_not_allowed"),
        ("GET", "/v1/images/../../etc/passwd", 404, "not_found"),
        ("GET", "/v1/changes?limit=501", 422, "bad_request"),
        ("GET", "/v1/changes?limit=x", 422, "bad_request"),
        ("GET", "/v1/images/" + "g" * 64, 422, "bad_request"),
        ("GET", "/v1/images/" + "0" * 64, 404, "not_found"),
        ("GET", "/v1/items/nowhere", 404, "not_found"),
        ("GET", "/v1/items/a%00b", 404, "not_found"),
    ],
)
def test_what_goes_wrong_is_a_problem(
    desk: SignedInDesk, method: str, path: str, status: int, code: str
) -> None:
    answer = desk.call(method, path)
    assert (answer.status_code, answer.json()["code"]) == (status, code)
    assert answer.headers["content-type"] == "application/problem+json"


def test_a_bug_of_ours_shows_nothing_of_the_inside(
    desk: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def break_down(*_: object) -> str:
        raise RuntimeError("the secret inside")

    monkeypatch.setattr("reviewer.service.feed.feed_page", break_down)
    answer = desk.call("GET", "/v1/changes")
    assert (answer.status_code, answer.json()["code"]) == (500, "internal")
    assert "secret" not in answer.text


def test_storage_that_is_away_is_told_as_busy(
    desk: SignedInDesk, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*_: object) -> str:
        raise StorageFault("disk full")

    monkeypatch.setattr("reviewer.service.feed.feed_page", fail)
    answer = desk.call("GET", "/v1/changes")
    assert (answer.status_code, answer.json()["code"]) == (503, "busy")
    assert answer.headers["retry-after"] == "5"
    assert "disk" not in answer.text


def test_pictures_come_whole_in_parts_and_not_again(desk: SignedInDesk, store: Store) -> None:
    picture = put_picture(store, 3)
    put(store, stocked(product(1, pictures=(picture,))))
    path = f"/v1/images/{picture.hash}"
    whole = desk.call("GET", path)
    assert (whole.content, whole.headers["content-type"]) == (jpeg(3), "image/jpeg")
    assert whole.headers["etag"] == f'"{picture.hash}"'
    desk.headers |= {"Range": "bytes=100-", "If-Range": whole.headers["etag"]}
    part = desk.call("GET", path)
    assert (part.status_code, part.content) == (206, jpeg(3)[100:])
    assert part.headers["content-range"] == f"bytes 100-{len(jpeg(3)) - 1}/{len(jpeg(3))}"
    del desk.headers["Range"], desk.headers["If-Range"]
    desk.headers["If-None-Match"] = whole.headers["etag"]
    assert desk.call("GET", path).status_code == 304


@pytest.mark.parametrize(
    ("asked", "status"),
    [
        ("bytes=", 400),
        ("bytes=-", 400),
        ("bytes=5-2", 400),
        ("bytes=a-b", 400),
        ("bytes=0-0,2-3", 400),
        ("items=0-1", 400),
        (f"bytes={10**30}-", 400),
        ("bytes=1000000-", 416),
        ("bytes=-0", 416),
        ("bytes=0-1000000", 206),
        ("bytes=-1000000", 206),
    ],
)
def test_a_range_that_cannot_be_given_is_a_problem(
    desk: SignedInDesk, store: Store, asked: str, status: int
) -> None:
    picture = put_picture(store, 3)
    put(store, stocked(product(1, pictures=(picture,))))
    desk.headers["Range"] = asked
    answer = desk.call("GET", f"/v1/images/{picture.hash}")
    assert answer.status_code == status
    if status == 206:
        return
    assert answer.headers["content-type"] == "application/problem+json"
    if status == 416:
        assert answer.headers["content-range"] == f"bytes */{picture.bytes}"
        desk.headers["If-Range"] = '"another"'
        whole = desk.call("GET", f"/v1/images/{picture.hash}")
        assert (whole.status_code, whole.content) == (200, jpeg(3))


@pytest.mark.parametrize("name", ["\ud800", "a\0b"])
@pytest.mark.parametrize("path", ["/v1/checkouts", "/v1/checkouts:release"])
def test_names_no_item_can_have_are_a_problem(desk: SignedInDesk, path: str, name: str) -> None:
    answer = desk.call("POST", path, {"device": desk.device.id, "items": [name]})
    assert (answer.status_code, answer.json()["code"]) == (422, "bad_request")


def test_pictures_of_other_sites_are_not_shown(
    client: httpx.Client, people: dict[str, Person], store: Store
) -> None:
    add(store, "ana", sites=("MAD4",))
    picture = put_picture(store, 3)
    put(store, stocked(product(1, pictures=(picture,))))
    ana = SignedInDesk(client, "ana")
    assert ana.call("GET", f"/v1/images/{picture.hash}").status_code == 404
    assert ana.call("GET", "/v1/items/P00001:padded_mailer").status_code == 404
