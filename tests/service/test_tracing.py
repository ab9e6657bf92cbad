"""Traces: a call is a span with its statements inside; what is asked stays out of them."""

import gzip
import logging
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import httpx
import pytest
from opentelemetry.proto.collector.trace.v1.trace_service_pb2 import ExportTraceServiceRequest
from opentelemetry.proto.trace.v1.trace_pb2 import Span

from reviewer.domain.errors import BadInput
from reviewer.domain.people import Person
from reviewer.service.app import create_app
from reviewer.service.store import Store
from reviewer.service.tracing import collector_url, traced
from tests.service.conftest import GENEROUS
from tests.service.device import SignedInDesk
from tests.service.front_door import front_door
from tests.service.receiver import Receiver, receiving
from tests.service.running import PASSWORD


@contextmanager
def traced_client(store: Store, collector: str) -> Iterator[httpx.Client]:
    """A client of an app whose calls are traced; spans are sent when this ends."""
    app = create_app(store, GENEROUS)
    with traced(app, store, collector), front_door(app) as client:
        yield client


@pytest.fixture
def collector() -> Iterator[Receiver]:
    with receiving() as made:
        made.status = 200
        yield made


def spans_of(collector: Receiver) -> list[Span]:
    found = []
    for headers, body in collector.sent:
        plain = gzip.decompress(body) if headers.get("content-encoding") == "gzip" else body
        sent = ExportTraceServiceRequest.FromString(plain)
        for resource in sent.resource_spans:
            for scope in resource.scope_spans:
                found += scope.spans
    return found


def test_a_call_is_a_span_and_its_statements_are_in_it(
    store: Store, people: dict[str, Person], items: list[str], collector: Receiver
) -> None:
    with traced_client(store, collector.url) as client:
        desk = SignedInDesk(client, "reviewer")
        desk.push(desk.device.decision(desk.person, items[0], note="a crack in the rim"))
    spans = {span.span_id: span for span in spans_of(collector)}
    (push,) = [span for span in spans.values() if span.name == "POST /v1/records:batch"]
    inside = [span for span in spans.values() if span.parent_span_id == push.span_id]
    assert {"SELECT", "INSERT", "UPDATE"} <= {span.name for span in inside}
    assert all(span.trace_id == push.trace_id for span in inside)
    assert all(push.start_time_unix_nano <= span.start_time_unix_nano for span in inside)


def test_no_word_of_what_is_asked_is_in_a_trace(
    store: Store, people: dict[str, Person], items: list[str], collector: Receiver
) -> None:
    with traced_client(store, collector.url) as client:
        desk = SignedInDesk(client, "reviewer")
        desk.push(desk.device.decision(desk.person, items[0], note="a crack in the rim"))
        token = client.headers.get("Authorization", "") or desk.headers["Authorization"]
    sent = b"".join(span.SerializeToString() for span in spans_of(collector))
    assert b"/v1/records:batch" in sent
    for secret in (PASSWORD, token.removeprefix("Bearer "), "a crack in the rim", desk.person):
        assert secret.encode() not in sent


def test_the_caller_s_trace_goes_on_and_the_log_names_it(
    store: Store, collector: Receiver, caplog: pytest.LogCaptureFixture
) -> None:
    trace = "0af7651916cd43dd8448eb211c80319c"
    with caplog.at_level(logging.INFO), traced_client(store, collector.url) as client:
        client.get("/v1/health", headers={"traceparent": f"00-{trace}-b7ad6b7169203331-01"})
    assert {span.trace_id.hex() for span in spans_of(collector)} == {trace}
    (line,) = [each for each in caplog.records if each.getMessage() == "request"]
    assert vars(line)["facts"]["trace_id"] == trace


def test_what_nobody_called_for_is_not_traced(store: Store, collector: Receiver) -> None:
    with traced_client(store, collector.url) as client:
        client.get("/v1/health")
        with store.reading():
            pass
        httpx.post(f"{collector.url}/elsewhere", content=b"", trust_env=False)
    names = [span.name for span in spans_of(collector) if not span.parent_span_id]
    assert names == ["GET /v1/health"]


@pytest.mark.sqlite_alone
def test_afterwards_nothing_is_traced(store: Store, collector: Receiver) -> None:
    with traced_client(store, collector.url):
        pass
    with front_door(create_app(store, GENEROUS)) as client:
        client.get("/v1/health")
    assert spans_of(collector) == []


@pytest.mark.sqlite_alone
def test_a_collector_that_is_away_holds_nothing_up(store: Store, collector: Receiver) -> None:
    collector.status = 400
    with traced_client(store, collector.url) as client:
        assert client.get("/v1/health").status_code == 200


@pytest.mark.parametrize(
    ("text", "url"),
    [
        ("http://hub:4318", "http://hub:4318/v1/traces"),
        ("https://hub:4318/", "https://hub:4318/v1/traces"),
        ("http://hub/otlp/v1/traces", "http://hub/otlp/v1/traces"),
    ],
)
def test_collectors(text: str, url: str) -> None:
    assert collector_url(text) == url


@pytest.mark.parametrize("text", ["", "hub:4318", "ftp://hub", "http://", "http://hub?x=1"])
def test_what_is_no_collector_is_told(text: str, tmp_path: Path) -> None:
    with pytest.raises(BadInput, match="http://HOST:PORT"):
        collector_url(text)
